//! Many sources: who reported, what may be one, totals, and that people do not add up.

use std::fs;
use std::path::PathBuf;

use talka::text::Lang;
use talka_import::{Options, Sources, read_sources};
use talka_report::{SourcesReport, sources_html, sources_terminal};

const HEADER: &str = "Vārds, uzvārds;Dzimšanas datums;Iestāde;Datums;Stundas\n";

/// Two municipalities of which one repeats hours of the other, a folder without a table, and one with another kind of file.
fn sources(name: &str) -> Sources {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("sources").join(name);
    let _ = fs::remove_dir_all(&folder);
    for (file, rows) in [
        (
            "Alfas novads/stundas.csv",
            "Alfa Paraugs;14.03.2004.;Muzejs;05.07.2020.;4\nBeta <b>;2006;Muzejs;31.02.2020.;3\n",
        ),
        (
            "Betas novads/stundas.csv",
            "Alfa Paraugs;14.03.2004.;Muzejs;05.07.2020.;4\nGamma Izdoma;2001;Parks;05.07.2020.;2,5\n",
        ),
        ("Tukšs/piezīmes.docx", ""),
        ("Gammas biedrība/x.csv", ""),
    ] {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = if rows.is_empty() { "x\n".to_owned() } else { format!("{HEADER}{rows}") };
        fs::write(path, text).unwrap();
    }
    read_sources(&folder, &Options::default()).unwrap()
}

#[test]
fn who_reported_and_how_much_is_told_on_a_terminal() {
    let sources = sources("terminal");
    let report = SourcesReport::new(&sources, "2020-12-31".parse().unwrap());
    let text = sources_terminal(&report, Lang::Lv);
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
    for line in [
        "  1. avoti, no kuriem kas nolasīts: 2\n",
        "  2. nekas nav nolasīts: Gammas biedrība, Tukšs\n",
        "  2. ieraksti, kas varētu būt skaitīti divreiz: 1\n",
        "  Rindas: 6 · nolasītas: 3 · atstātas malā: 1\n",
        "   Alfas novads          3          1         1      1                 0\n",
        "rinda: var būt viens cilvēks (tas pats vārds un dzimšanas dati).\n",
        "  Cilvēkus pa grupām nedrīkst saskaitīt: viens cilvēks var būt vairākās.\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    for name in ["Alfa Paraugs", "Gamma Izdoma"] {
        assert!(!text.contains(name), "people are named nowhere");
    }
    assert!(sources_terminal(&report, Lang::En).contains("Nothing is merged"));
}

#[test]
fn small_groups_are_shown_nowhere() {
    let sources = sources("small");
    let report = SourcesReport::new(&sources, "2020-12-31".parse().unwrap()).smallest(2);
    let text = sources_terminal(&report, Lang::Lv);
    let row = text.lines().find(|line| line.trim_start().starts_with("Parks")).unwrap();
    assert_eq!(row.split_whitespace().collect::<Vec<_>>(), ["Parks", "–", "–", "–"]);
}

#[test]
fn the_page_has_pictures_and_escapes_what_is_in_the_files() {
    let sources = sources("page");
    let page = sources_html(&SourcesReport::new(&sources, "2020-12-31".parse().unwrap()), Lang::Lv);
    assert!(page.contains("<svg") && !page.contains("<b>") && !page.contains("<script"));
    assert!(page.contains("id=\"by-residence\""));
}

#[cfg(feature = "workbook")]
#[test]
fn the_workbook_has_a_sheet_for_each_question() {
    use calamine::{Reader, Xlsx};

    let sources = sources("workbook");
    let report = SourcesReport::new(&sources, "2020-12-31".parse().unwrap());
    let bytes = talka_report::sources_workbook(&report, Lang::Lv).unwrap();
    assert_eq!(bytes, talka_report::sources_workbook(&report, Lang::Lv).unwrap());
    let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    assert_eq!(
        book.sheet_names(),
        [
            "Avoti",
            "1 pa avotiem",
            "2 pa darba vietām",
            "3 pēc darba vietas novada",
            "4 pēc dzīvesvietas",
            "5 pēc vienošanās",
            "Varbūt viens un tas pats",
            "Kolonnas",
            "Piezīmes",
            "Kā lasīt"
        ]
    );
    let range = book.worksheet_range("Avoti").unwrap();
    assert_eq!(range.get_value((1, 0)).unwrap().to_string(), "Alfas novads");
}
