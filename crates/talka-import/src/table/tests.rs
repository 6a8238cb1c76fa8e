use super::*;
use crate::cell;
use crate::diagnostic::{Code, Diagnostic, Effect, Found};
use crate::encoding::Encoding;
use crate::header::Column;
use proptest::prelude::*;

const HOURS: Columns = Columns {
    table: "hours",
    columns: &[
        Column::new("placement", &["Vienošanās Nr.", "Vienošanās", "Placement"]).required(),
        Column::new("on", &["Datums", "Date"]).required(),
        Column::new("minutes", &["Stundas", "Hours"]).required(),
        Column::new("task", &["Darba veids", "Task"]),
        Column::new("volunteer_name", &["Vārds, uzvārds"]).personal(),
        Column::new("fields", &["Jomas"]),
        Column::new("birth_date", &["Dzimšanas datums"]).personal(),
    ],
};

struct Outcome {
    read: TableRead,
    taken: Vec<String>,
    diagnostics: Diagnostics,
}

impl Outcome {
    fn rows(&self) -> [u32; 6] {
        let RowCount { read, refused, empty, title, header, sum, .. } = self.read.rows;
        [read, refused, empty, title, header, sum]
    }

    fn said(&self) -> Vec<(&'static str, Option<u32>, Option<&str>)> {
        let said = |f: &'static str, at: Option<u32>, cell| (f, at, cell);
        self.diagnostics.listed().iter().map(|f| said(f.code().as_str(), f.row, f.cell.as_deref())).collect()
    }

    fn first(&self, code: Code) -> &Diagnostic {
        self.diagnostics.listed().iter().find(|f| f.code() == code).unwrap()
    }
}

fn read_mapped(bytes: &[u8], mapping: &Mapping) -> Outcome {
    let (mut diagnostics, mut taken) = (Diagnostics::default(), Vec::new());
    let file = TableFile::new("stundas.csv", bytes, &HOURS).with_mapping(mapping);
    let read = file.read(&mut diagnostics, |row, diagnostics| {
        let placement = row.require("placement", cell::key, diagnostics);
        let on = row.require("on", cell::when, diagnostics);
        let minutes = row.require("minutes", cell::minutes, diagnostics);
        let name = row.read("volunteer_name", cell::personal_code, diagnostics);
        let birth = row.read("birth_date", cell::day, diagnostics);
        let fields = row.list("fields", diagnostics);
        let task = row.text("task").unwrap_or("unknown");
        let fields = fields?.map_or("unknown".to_owned(), |fields| fields.join("+"));
        name?;
        birth?;
        taken.push(format!("{}: {} {} {} {task} {fields}", row.number(), placement?, on?, minutes?));
        Ok(())
    });
    Outcome { read, taken, diagnostics }
}

fn read(text: &str) -> Outcome {
    read_mapped(text.as_bytes(), &Mapping::default())
}

#[test]
fn a_table_as_an_office_exports_it() {
    let outcome = read(
        "Brīvprātīgā darba stundu uzskaite, 2020. gads;;;;\n\
         ;;;;\n\
         VIENOSANAS NR: ; Datums *;Stundas;Darba veids;Jomas\n\
         17;12.–14.07.2020;2,5;\"Talka\nparkā\";vide, sports\n\
         \n\
         18;31.12.2020.;1:30;;\n\
         Kopā:;;4;;\n",
    );
    assert_eq!(
        outcome.taken,
        ["4: 17 2020-07-12/2020-07-14 150 Talka\nparkā vide+sports", "6: 18 2020-12-31 90  "]
    );
    assert_eq!(outcome.rows(), [2, 0, 2, 1, 1, 1]);
    assert_eq!(outcome.said(), [("title-row", Some(1), None), ("sum-row", Some(7), None)]);
    assert_eq!(outcome.read.delimiter, Some(Delimiter::Semicolon));
}

#[test]
fn the_delimiter_is_found_in_spite_of_titles_and_decimal_commas() {
    let table = |d: &str, n: &str| {
        let rows = format!("17|01.03.2020|{n}\n").repeat(5);
        format!("Saraksts, kurā ir stundas; dalībnieki, datumi; 2020\nVienošanās|Datums|Stundas\n{rows}")
            .replace('|', d)
    };
    for (delimiter, sign, number) in [
        (Delimiter::Semicolon, ";", "2,5"),
        (Delimiter::Tab, "\t", "2,5"),
        (Delimiter::Comma, ",", "\"2,5\""),
    ] {
        let outcome = read(&table(sign, number));
        assert_eq!(
            (outcome.read.delimiter, outcome.rows()),
            (Some(delimiter), [5, 0, 0, 1, 1, 0]),
            "{sign:?}"
        );
    }
    // A title may say what one heading says.
    assert_eq!(read("Stundas;;\nDatums;Vienošanās;Stundas\n01.03.2020;17;2\n").rows(), [1, 0, 0, 1, 1, 0]);
    // The line by which a spreadsheet learns its separator.
    assert_eq!(read("sep=,\nPlacement,Date,Hours\n17,2020-03-01,2\n").rows(), [1, 0, 0, 1, 1, 0]);
}

#[test]
fn every_encoding_gives_the_same_table() {
    let text = "Vienošanās Nr.;Datums;Stundas;Darba veids\n17;01.03.2020;2;čiekuru šķirošana žogmalē\n";
    let utf16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let baltic = encoding_rs::WINDOWS_1257.encode(text).0.into_owned();
    for (bytes, name) in [
        (text.as_bytes().to_vec(), "utf-8"),
        (format!("\u{feff}{text}").into_bytes(), "utf-8"),
        (utf16(u16::to_le_bytes), "utf-16le"),
        (utf16(u16::to_be_bytes), "utf-16be"),
        (baltic, "windows-1257"),
    ] {
        let outcome = read_mapped(&bytes, &Mapping::default());
        assert_eq!(outcome.read.encoding.map(Encoding::as_str), Some(name));
        assert_eq!(outcome.taken, ["2: 17 2020-03-01 120 čiekuru šķirošana žogmalē unknown"]);
        assert_eq!(outcome.said(), []);
    }
}

#[test]
fn a_bad_cell_is_a_diagnostic_with_its_place() {
    let outcome = read("Datums;Vienošanās;Stundas\n30.02.2020;17;02.maijs\n01.03.2020;;2\n01.03.2020;18;2\n");
    assert_eq!(outcome.rows(), [1, 2, 0, 0, 1, 0]);
    assert_eq!(
        outcome.said(),
        [
            ("no-such-day", Some(2), Some("A2")),
            ("spreadsheet-date", Some(2), Some("C2")),
            ("cell-empty", Some(3), Some("B3"))
        ]
    );
    let diagnostic = outcome.first(Code::SpreadsheetDate);
    assert_eq!(diagnostic.found.as_ref().and_then(Found::text), Some("02.maijs"));
    assert_eq!((diagnostic.column.as_deref(), diagnostic.effect), (Some("Stundas"), Effect::RefusedRow));
}

#[test]
fn a_cell_about_a_person_is_described_only() {
    let outcome = read("Datums;Vienošanās;Stundas;Vārds, uzvārds\n01.03.2020;17;2;10299-12345\n");
    let diagnostic = outcome.first(Code::SpreadsheetLostZeros);
    assert_eq!(diagnostic.found.as_ref().and_then(Found::description), Some([10, 0, 1]));
    assert!(!serde_json::to_string(diagnostic).unwrap().contains("12345"));
    // Nor is the day shown that a serial number stands for.
    let outcome = read("Datums;Vienošanās;Stundas;Dzimšanas datums\n01.03.2020;17;2;38412\n");
    let diagnostic = outcome.first(Code::SpreadsheetSerialNumber);
    assert!(!serde_json::to_string(diagnostic).unwrap().contains("2005"));
}

#[test]
fn rows_too_short_and_too_long() {
    let header = "Datums;Vienošanās;Stundas;Piezīmes;;\n";
    let outcome = read(&format!(
        "{header}01.03.2020;17;2\n01.03.2020;17;2;\n01.03.2020;17;2;;;\n01.03.2020;17;2;;;;;;\n01.03.2020;17;2;;;;x\n"
    ));
    // Programs leave out empty cells at the end of a row.
    assert_eq!(outcome.rows(), [4, 1, 0, 0, 1, 0]);
    assert_eq!(outcome.first(Code::RowsShort).issue, Issue::RowsShort { expected: 4, found: 3 });
    let cut = read(&format!("{header}01.03.2020;17\n01.03.2020;17;2\n01.03.2020;18;2\n"));
    assert_eq!(cut.rows(), [2, 1, 0, 0, 1, 0]);
    let unknown = ("column-unknown", Some(1), Some("D1"));
    assert_eq!(cut.said(), [unknown, ("row-too-short", Some(2), None), ("rows-short", Some(3), None)]);
    assert_eq!(outcome.first(Code::RowTooLong).issue, Issue::RowTooLong { expected: 4, found: 7 });
    // An unquoted decimal comma makes a cell more.
    assert_eq!(read("Datums,Vienošanās,Stundas\n01.03.2020,17,2,5\n").rows(), [0, 1, 0, 0, 1, 0]);
}

#[test]
fn columns_not_read_are_reported_once() {
    let outcome = read(
        "Datums;Vienošanās;Stundas;Piezīmes;Darba vieds;Hours;\n01.03.2020;17;2;a;b;2;\n01.03.2020;17;2;a;b;;d\n01.03.2020;17;2;a;b;2,0;e\n",
    );
    assert_eq!(
        outcome.said(),
        [
            ("column-unknown", Some(1), Some("D1")),
            ("column-unknown", Some(1), Some("E1")),
            ("column-repeated", Some(1), Some("F1")),
            ("column-without-heading", Some(3), Some("G3"))
        ]
    );
    let suggestions: Vec<_> = outcome.diagnostics.listed().iter().map(|f| f.issue.clone()).take(2).collect();
    assert_eq!(
        suggestions,
        [Issue::ColumnUnknown { suggestion: None }, Issue::ColumnUnknown { suggestion: Some("Darba veids") }]
    );
    assert_eq!(outcome.rows(), [3, 0, 0, 0, 1, 0]);
}

#[test]
fn an_office_may_name_its_columns() {
    let text = "Dok.;Kad;Cik\n17;01.03.2020;2\n";
    assert_eq!(read(text).rows(), [0, 2, 0, 0, 0, 0]);
    assert_eq!(read(text).said(), [("header-missing", None, None)]);
    let mapping = "[hours]\n\"dok\" = \"placement\"\n\"Kad?\" = \"on\"\n\"CIK\" = \"minutes\"";
    let mapping = Mapping::from_toml(mapping, &[HOURS]).unwrap();
    assert_eq!(read_mapped(text.as_bytes(), &mapping).taken, ["2: 17 2020-03-01 120 unknown unknown"]);
}

#[test]
fn a_missing_column_refuses_the_table() {
    let outcome = read("Datums;Darba veids\n01.03.2020;talka\n\n02.03.2020;x\n");
    assert_eq!(outcome.said(), [("column-missing", Some(1), None), ("column-missing", Some(1), None)]);
    assert_eq!(outcome.first(Code::ColumnMissing).effect, Effect::RefusedTable);
    assert_eq!(outcome.rows(), [0, 2, 1, 0, 1, 0]);
}

#[test]
fn a_header_may_come_again() {
    let month = "Datums;Vienošanās;Stundas\n01.03.2020;17;2\n";
    assert_eq!(read(&format!("{month}\n{month}")).rows(), [2, 0, 1, 0, 2, 0]);
}

#[test]
fn rows_of_sums() {
    for label in
        ["Kopā", "KOPĀ:", "Pavisam", "Pavisam kopā", "Kopā stundas 2020", "Total", "Grand total", "Summa"]
    {
        for row in [format!("{label};;2"), format!("{label};2"), format!(";{label};2"), label.to_owned()] {
            let outcome = read(&format!("Datums;Vienošanās;Stundas\n{row}\n"));
            assert_eq!(outcome.rows(), [0, 0, 0, 0, 1, 1], "{row}");
        }
    }
    // The word may be where a key is due; with words beside it, it is one.
    let keys = "Vienošanās;Datums;Stundas;Darba veids\nKopā;2020-03;2;\nKopā;2020-03;2;talka\n";
    assert_eq!(read(keys).rows(), [1, 0, 0, 0, 1, 1]);
    // A task may well be called so, and a row that says "Kopā" among other words is no sum.
    let rows =
        "Darba veids;Datums;Vienošanās;Stundas\nKopā;01.03.2020;17;2\nKopā darīsim;;17;2\nPar 2020;;17;2\n";
    assert_eq!(read(rows).rows(), [1, 2, 0, 0, 1, 0]);
}

#[test]
fn files_that_are_no_tables() {
    assert_eq!(read("").said(), [("file-empty", None, None)]);
    assert_eq!(read_mapped(b"PK\x03\x04", &Mapping::default()).said(), [("not-text", None, None)]);
    assert_eq!(read("\n\n").rows(), [0, 0, 2, 0, 0, 0]);
    let zeros = read_mapped(&[0; 5000], &Mapping::default());
    assert_eq!((zeros.said(), zeros.rows()), (vec![("header-missing", None, None)], [0, 1, 0, 0, 0, 0]));
}

#[test]
fn damage_is_never_passed_on() {
    let header = b"Datums;Vienosanas;Stundas;Darba veids\n".to_vec();
    let bytes =
        [header, b"01.03.2020;17;2;a\xE2\xA1b\n01.03.2020;1\x007;2;b\n01.03.2020;17;2;c\tc\n".to_vec()]
            .concat();
    let outcome = read_mapped(&bytes, &Mapping::default());
    assert_eq!(
        outcome.said(),
        [
            ("text-damaged", None, None),
            ("cell-damaged", Some(2), Some("D2")),
            ("control-character", Some(3), Some("B3"))
        ]
    );
    assert_eq!(outcome.rows(), [1, 2, 0, 0, 1, 0]);
}

#[test]
fn an_open_quotation_mark_is_named() {
    let outcome = read("Datums;Vienošanās;Stundas;Darba veids\n01.03.2020;17;2;\"talka\n02.03.2020;17;2;x\n");
    assert_eq!(outcome.said(), [("quote-not-closed", Some(2), None)]);
    assert_eq!(outcome.rows(), [1, 1, 0, 0, 1, 0]);
}

#[test]
fn long_cells_and_many_rows_stay_within_bounds() {
    let row = |length: usize| format!("01.03.2020;17;2;{}\n", "x".repeat(length));
    let header = "Datums;Vienošanās;Stundas;Darba veids\n";
    assert_eq!(read(&format!("{header}{}", row(LONGEST_CELL))).rows(), [1, 0, 0, 0, 1, 0]);
    let long = read(&format!("{header}{}{}", row(LONGEST_CELL + 1), row(10_000_000)));
    assert_eq!((long.rows(), long.said().len()), ([0, 2, 0, 0, 1, 0], 2));
    let empty = read(&format!("{header}{}{}", "\n".repeat(500_000), ";;;\n".repeat(500_000)));
    assert_eq!((empty.rows(), empty.said().len()), ([0, 0, 1_000_000, 0, 1, 0], 0));
    let bad = read(&format!("{header}{}", "x;;;\n".repeat(20_000)));
    assert_eq!((bad.rows(), bad.diagnostics.listed().len()), ([0, 20_000, 0, 0, 1, 0], Diagnostics::LISTED));
    assert_eq!(bad.diagnostics.counted().get(&Code::CellEmpty), Some(&40_000));
    assert_eq!(read(&";".repeat(1_000_000)).rows(), [0, 0, 1, 0, 0, 0]);
    let wide = read(&format!("{header}{0}\n{0}x\n", ";".repeat(MOST_CELLS)));
    assert_eq!((wide.rows(), wide.said()), ([0, 1, 1, 0, 1, 0], vec![("too-many-cells", Some(3), None)]));
}

/// Lines of a text: one for each line end, and one for what follows the last.
fn lines(text: &str) -> u32 {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let after = !text.is_empty() && !text.ends_with('\n');
    u32::try_from(text.matches('\n').count() + usize::from(after)).unwrap()
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let outcome = read_mapped(&bytes, &Mapping::default());
        prop_assert_eq!(usize::try_from(outcome.read.rows.read).unwrap(), outcome.taken.len());
        prop_assert_eq!(outcome.read.rows.all(), outcome.read.last_row);
    }

    #[test]
    fn every_row_is_accounted_for(
        lead in "(\n|Saraksts;x\n){0,2}",
        body in "(17|;|,|01\\.03\\.2020|2,5|Kopā| |\r|\n|\r\n|\u{fffd}|\0|Datums|Stundas){0,60}",
    ) {
        let text = format!("{lead}Datums;Vienošanās;Stundas\n{body}");
        let outcome = read(&text);
        prop_assert_eq!(outcome.read.rows.all(), lines(&text), "{:?}", text);
        let of = |effect| outcome.diagnostics.listed().iter().filter(move |f| f.effect == effect);
        // A second header without a required column refuses the rows below it.
        if of(Effect::RefusedTable).next().is_none() {
            let rows: std::collections::BTreeSet<_> = of(Effect::RefusedRow).map(|f| f.row).collect();
            prop_assert_eq!(usize::try_from(outcome.read.rows.refused).unwrap(), rows.len());
        }
    }

    #[test]
    fn quotation_marks_lose_no_line(
        body in "(17|;|\"|\"\"|\"a\nb\"|;\"|\";|01\\.03\\.2020|2,5|Kopā|\r\n|\n|\n){0,60}",
    ) {
        let text = format!("Datums;Vienošanās;Stundas\n{body}");
        let outcome = read(&text);
        let rows = outcome.read.rows;
        prop_assert_eq!(rows.all() + outcome.read.breaks, lines(&text), "{:?}", text);
        prop_assert_eq!(rows.all(), outcome.read.last_row);
    }
}
