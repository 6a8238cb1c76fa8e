use talka::register::RecordKind;
use talka::text::Lang;

use super::*;
use crate::cell::{self, CellError, CellErrorKind, Expected, Mangling, Probably};
use crate::encoding::NotTextError;
use crate::roster::{Likeness, UnusedName};

fn cell_diagnostic(column: &str, (text, personal): (&str, bool), error: CellError) -> Diagnostic {
    let mut diagnostics = Diagnostics::default();
    let at = Place::new("stundas.csv").row(57).column(2, column).holding(text, personal);
    let _ = diagnostics.refuse(at, Issue::Cell(error));
    diagnostics.listed()[0].clone()
}

#[test]
fn a_diagnostic_reads_as_one_sentence_in_both_languages() {
    let diagnostic = cell_diagnostic("Stundas", ("02.maijs", false), cell::minutes("02.maijs").unwrap_err());
    assert_eq!(
        diagnostic.text(Lang::Lv),
        "„stundas.csv”, 57. rinda, kolonna „Stundas”: izklājlapa skaitli ir pārvērtusi datumā „02.maijs” \
         (iespējams, domāts: 2,5); jābūt: stundu skaits (piemēram, 2,5 vai 1:30)."
    );
    assert_eq!(
        diagnostic.text(Lang::En),
        "“stundas.csv”, row 57, column “Stundas”: a spreadsheet has turned a number into a date “02.maijs” \
         (probably 2.5); expected: a number of hours, such as 2.5 or 1:30."
    );
}

#[test]
fn a_diagnostic_as_json() {
    let diagnostic = cell_diagnostic("Datums", ("43831", false), cell::when("43831").unwrap_err());
    let json = serde_json::json!({
        "code": "spreadsheet-serial-number", "effect": "refused_row", "file": "stundas.csv", "row": 57,
        "column": "Datums", "cell": "C57", "found": {"text": "43831"}, "expected": "when",
        "parameters": {"probably": "2020-01-01"},
    });
    assert_eq!(serde_json::to_value(&diagnostic).unwrap(), json);
}

#[test]
fn what_was_found_is_cut_and_never_debugged() {
    let (long, fits) = ("ā".repeat(81), "ā".repeat(80));
    let kept = Found::kept(&long);
    assert_eq!(kept.text().unwrap().chars().count(), Found::LONGEST);
    assert!(kept.text().unwrap().ends_with("ā…"));
    assert_eq!(Found::kept(&fits).text(), Some(fits.as_str()));
    assert_eq!(Found::kept("a\nb").text(), Some("a b"));
    assert_eq!(format!("{kept:?}"), "Found(private)");
}

#[test]
fn a_heading_with_a_code_is_not_repeated() {
    let mut diagnostics = Diagnostics::default();
    for heading in ["100504-20005", "Alfa 100504 20005", "anna@example.lv", "Piezīmes 2020"] {
        diagnostics
            .note(Place::new("a").row(1).column(1, heading), Issue::ColumnUnknown { suggestion: None });
    }
    let columns: Vec<_> =
        diagnostics.listed().iter().map(|diagnostic| diagnostic.column.as_deref()).collect();
    assert_eq!(columns, [Some("…"), Some("…"), Some("…"), Some("Piezīmes 2020")]);
}

#[test]
fn what_is_only_noted_repeats_no_cell() {
    let mut diagnostics = Diagnostics::default();
    for personal in [false, true] {
        diagnostics.note(Place::new("a").row(1).column(1, "b").holding("V-1", personal), Issue::DayUnknown);
    }
    assert!(diagnostics.listed().iter().all(|diagnostic| diagnostic.found.is_none()));
}

#[test]
fn of_a_personal_column_only_the_kind_of_signs_is_shown() {
    let code = "10299-12345";
    let diagnostic = cell_diagnostic("Personas kods", (code, true), cell::personal_code(code).unwrap_err());
    let shown = [
        diagnostic.text(Lang::Lv),
        diagnostic.text(Lang::En),
        serde_json::to_string(&diagnostic).unwrap(),
        format!("{diagnostic:?}"),
    ];
    for text in &shown {
        assert!(!text.contains("10299") && !text.contains("12345"), "{text}");
    }
    assert!(shown[0].contains("(cipari: 10, burti: 0, citas zīmes: 1)"), "{}", shown[0]);
    let birth = cell::day("38412").unwrap_err();
    assert!(!format!("{birth:?}").contains("2005"), "{birth:?}");
    let diagnostic = cell_diagnostic("Dzimis", ("38412", true), birth);
    assert!(!diagnostic.text(Lang::En).contains("2005"));
}

/// One issue of each kind.
fn issues() -> Vec<Issue> {
    use CellErrorKind as P;
    let guess = (Some((2, 5)), "2020-01-01".parse().ok(), "10:00".parse().ok());
    let cells = [
        P::Empty,
        P::Unreadable,
        P::NoSuchDay,
        P::YearOfTwoDigits,
        P::DaysReversed,
        P::TimeBesideDay,
        P::SeveralDays,
        P::NotWholeMinutes,
        P::OutOfRange,
        P::Ambiguous,
        P::DateOrder(Probably("2020-05-07".parse().ok().zip("2020-07-05".parse().ok()))),
        P::HoursUnit,
        P::Mangled(Mangling::DateForNumber(Probably(guess.0))),
        P::Mangled(Mangling::MomentForDuration),
        P::Mangled(Mangling::SerialNumber(Probably(guess.1))),
        P::Mangled(Mangling::FractionOfDay(Probably(guess.2))),
        P::Mangled(Mangling::PowerOfTen),
        P::Mangled(Mangling::LostLeadingZeros),
        P::Mangled(Mangling::ColumnTooNarrow),
        P::Mangled(Mangling::FormulaError),
        P::Mangled(Mangling::FormulaWithoutValue),
    ];
    let cells = cells.map(|kind| Issue::Cell(CellError { expected: Expected::Hours, kind }));
    let mut all = vec![
        Issue::NotText(NotTextError::Archive),
        Issue::FileEmpty,
        Issue::TextDamaged { places: 3 },
        Issue::HeaderMissing { searched: 50 },
        Issue::ColumnMissing { name: "hours", heading: "Stundas" },
        Issue::ColumnUnknown { suggestion: Some("Stundas") },
        Issue::ColumnRepeated { name: "hours" },
        Issue::ColumnWithoutHeading,
        Issue::TitleRow,
        Issue::SumRow,
        Issue::SignatureRow,
        Issue::OtherHeader,
        Issue::RowsShort { expected: 8, found: 6 },
        Issue::RowTooShort { expected: 5, found: 3 },
        Issue::RowTooLong { expected: 5, found: 6 },
        Issue::TooManyCells { limit: 16_384 },
        Issue::QuoteNotClosed,
        Issue::CellTooLong { limit: 65_536 },
        Issue::CellDamaged,
        Issue::ControlCharacter,
    ];
    all.extend(cells);
    all.extend([
        Issue::WordUnknown { suggestion: Some("mutiska"), known: vec!["rakstveida", "mutiska"] },
        Issue::KeyUnknown { record: RecordKind::Placement },
        Issue::KeyOfRefusedRow { file: "jauniesi.csv".to_owned(), row: 17 },
        Issue::KeyRepeated { first: 5 },
        Issue::CorrectionsCircular,
        Issue::PersonalCodeShared { first: 5 },
        Issue::KeyIsPersonalCode { rows: 5 },
        Issue::CellUnused { needs: "Termiņa veids" },
        Issue::DayUnknown,
        Issue::CellsDisagree { other: "Laiks" },
    ]);
    let record = RecordKind::Volunteer;
    let sheet = [
        SheetIssue::TableMissing { record, derived: 5 },
        SheetIssue::NotInTable { record },
        SheetIssue::NameShared { record },
        SheetIssue::PlacementOpen,
        SheetIssue::PlacementOfOthers { first: 5 },
        SheetIssue::RowsDiffer { record, first: 5 },
        SheetIssue::MayBeSame { record, likeness: Likeness::Slip, file: "jauniesi.csv".to_owned(), row: 5 },
        SheetIssue::HostMissing,
        SheetIssue::PlaceAsHost,
        SheetIssue::SaidForAll,
        SheetIssue::Heading(HeadingIssue::YearOpen),
        SheetIssue::TimeUnused { rows: 5 },
        SheetIssue::ConfirmedWithoutDay { rows: 5 },
        SheetIssue::SecondsLeftOut { rows: 5 },
        SheetIssue::Heading(HeadingIssue::Guessed { heading: "Datums" }),
        SheetIssue::Heading(HeadingIssue::ColumnOpen { heading: "Datums" }),
        SheetIssue::Heading(HeadingIssue::DaysOpen),
        SheetIssue::OtherTable,
        SheetIssue::Row(RowIssue::SumOrPerson),
        SheetIssue::Row(RowIssue::SeveralPeople),
        SheetIssue::Row(RowIssue::TimesBelowDays),
        SheetIssue::Row(RowIssue::Section),
        SheetIssue::Row(RowIssue::NameAbove { rows: 3 }),
        SheetIssue::Row(RowIssue::YearAround { rows: 2 }),
        SheetIssue::Row(RowIssue::SpansAdded { rows: 2 }),
        SheetIssue::FileRepeated { file: "jauniesi.csv".to_owned() },
        SheetIssue::Workbook(BookIssue::NotBuilt),
        SheetIssue::SheetSkipped,
        SheetIssue::SheetHidden,
        SheetIssue::EntryNotRead(EntryIssue::Unnamed { like: Some(RecordKind::HourLog) }),
        SheetIssue::MayBeTwo { file: "stundas.csv".to_owned(), row: 5 },
        SheetIssue::NameUnused { record, same: true, list: 1, name: 2, why: UnusedName::Ambiguous },
        SheetIssue::CodeInText,
        SheetIssue::HeaderRepeated,
    ];
    all.extend(sheet.map(Issue::Sheet));
    all
}

#[test]
fn every_code_has_its_texts() {
    let codes: Vec<Code> = issues().iter().map(Issue::code).collect();
    assert_eq!(codes, Code::ALL);
    let empty = |expected| Issue::Cell(CellError { expected, kind: CellErrorKind::Empty });
    let all = issues().into_iter().chain(Expected::ALL.iter().copied().map(empty));
    let texts = all.map(|issue| {
        let mut diagnostics = Diagnostics::default();
        let at = Place::new("stundas.csv").row(7).column(0, "Kolonna").holding("x", false);
        let _ = diagnostics.refuse(at, issue);
        let diagnostic = &diagnostics.listed()[0];
        let parameters = serde_json::json!(diagnostic.issue.parameters());
        let (lv, en) = (diagnostic.text(Lang::Lv), diagnostic.text(Lang::En));
        format!("{}\n  {lv}\n  {en}\n  {parameters}\n", diagnostic.code().as_str())
    });
    insta::assert_snapshot!(texts.collect::<String>());
}
