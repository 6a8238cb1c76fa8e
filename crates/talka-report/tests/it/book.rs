//! The workbook as a program reads it that opens it.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use talka::date::Day;
use talka::law::Settings;
use talka::text::Lang;
use talka_import::{File, Options, Source, read_files};
use talka_report::{Evaluation, Names, Overview, workbook};

use super::office::evaluation;

fn book(names: Names, lang: Lang) -> Vec<u8> {
    let evaluation = evaluation(&["lv-jekabpils-2020"]);
    workbook(&evaluation, &Overview::of(&evaluation, names), lang).unwrap()
}

fn opened(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

#[test]
fn the_same_bytes_each_time() {
    assert_eq!(book(Names::Shown, Lang::Lv), book(Names::Shown, Lang::Lv));
}

#[test]
fn a_sheet_for_each_question_and_how_to_read_it_last() {
    let mut book = opened(book(Names::Shown, Lang::Lv));
    let names = [
        "Kopsavilkums",
        "Stundas",
        "Cilvēki un vienošanās",
        "Darāmais",
        "Aicināmie",
        "Tuvu līmenim",
        "Kāpēc nav ieskaitīts",
        "Kā nolasīts",
        "Piezīmes",
        "Kā lasīt",
    ];
    assert_eq!(book.sheet_names(), names);
    for name in names {
        let formulas = book.worksheet_formula(name).unwrap();
        assert!(formulas.cells().all(|(.., formula)| formula.is_empty()), "{name}");
    }
}

#[test]
fn every_row_of_the_office_is_there_with_what_was_found() {
    let mut book = opened(book(Names::Shown, Lang::Lv));
    let hours = book.worksheet_range("Stundas").unwrap();
    let numbers: Vec<u32> = hours.rows().skip(1).map(|row| row[1].to_string().parse().unwrap()).collect();
    assert_eq!(numbers, [2, 3, 4, 5, 6, 7, 8, 9, 10]);
    let column = |heading: &str| {
        let headings = hours.rows().next().unwrap();
        headings.iter().position(|cell| *cell == heading).unwrap()
    };
    let row = |number| hours.rows().find(|row| row[1] == Data::Float(number)).unwrap();
    let short = row(4.0);
    assert_eq!(short[column("Ierakstītais laiks, min")], Data::Float(180.0));
    assert_eq!(short[column("Laiks, kas paliek, min")], Data::Float(165.0));
    assert!(short[column("Kas konstatēts")].to_string().contains("2 stundas 45 minūtes"));
    assert!(matches!(short[column("No")], Data::DateTime(_)), "a day is a day: {:?}", short[column("No")]);
    assert!(row(8.0)[column("Kas konstatēts")].to_string().starts_with("Rinda nav nolasīta: "));
    assert!(row(7.0)[column("Vārds, uzvārds")].to_string().contains("=1+1"));
}

#[test]
fn without_names_no_sheet_names_anybody() {
    for lang in Lang::ALL {
        let mut book = opened(book(Names::Hidden, *lang));
        for name in book.sheet_names() {
            let range = book.worksheet_range(&name).unwrap();
            let text: Vec<String> = range.cells().map(|(.., cell)| cell.to_string()).collect();
            assert!(!text.iter().any(|cell| cell.contains("Paraugs") || cell.contains("Paraugu")), "{name}");
        }
    }
}

#[test]
fn what_the_library_does_not_read_stays_in_the_rows_of_the_office() {
    let sheet = "Vārds, uzvārds;Iestāde;Datums;Stundas;Laikapstākļi;Formula\nAlfa Paraugs;Muzejs;05.07.2020.;2;lietus;\n\
                 Alfa Paraugs;Muzejs;06.07.2020.;2;;=1+1\n";
    let people =
        "Jaunieša kods;Vārds, uzvārds;Dzimšanas datums;Krekla izmērs\nJ-1;Alfa Paraugs;10.05.2003.;M\n";
    let file = |name, text: &'static str| Source::new(File { name, bytes: text.as_bytes() });
    let files = [file("stundas.csv", sheet), file("jauniesi.csv", people)];
    let imported = read_files(&files, &Options::default()).unwrap();
    let settings = Settings::on(Day::new(2020, 12, 31).unwrap());
    let evaluation = Evaluation::new(imported, vec![], &settings);
    let last = |names, sheet, columns| {
        let bytes = workbook(&evaluation, &Overview::of(&evaluation, names), Lang::Lv).unwrap();
        let rows = opened(bytes).worksheet_range(sheet).unwrap();
        rows.rows()
            .map(|row| row[row.len() - columns..].iter().map(Data::to_string).collect())
            .collect::<Vec<Vec<_>>>()
    };
    let hours = last(Names::Shown, "Stundas", 2);
    assert_eq!(hours, [["Laikapstākļi", "Formula"], ["lietus", ""], ["", "=1+1"]]);
    let people = last(Names::Shown, "Cilvēki un vienošanās", 1);
    assert_eq!(people[..2], [["Krekla izmērs"], ["M"]]);
    assert!(people[2..].iter().all(|row| row == &[""]), "{people:?}");
    let hidden = [last(Names::Hidden, "Stundas", 2), last(Names::Hidden, "Cilvēki un vienošanās", 1)];
    assert!(hidden.iter().flatten().flatten().all(|cell| cell != "lietus" && cell != "M"));
}
