use talka::register::RecordKind;
use talka::text::Lang;

use super::*;
use crate::cell::{self, CellFault, CellProblem, Expected, Mangling, Probably};
use crate::encoding::NotText;

fn cell_finding(column: &str, stood: Stood, fault: CellFault) -> ImportFinding {
    let mut findings = Findings::default();
    let at = Place { file: "stundas.csv", row: Some(57), column: Some((2, column)) };
    let _ = findings.refuse(at, Some(stood), Problem::Cell(fault));
    findings.listed()[0].clone()
}

#[test]
fn a_finding_reads_as_one_sentence_in_both_languages() {
    let finding = cell_finding("Stundas", Stood::kept("02.maijs"), cell::minutes("02.maijs").unwrap_err());
    assert_eq!(
        finding.text(Lang::Lv),
        "„stundas.csv”, 57. rinda, kolonna „Stundas”: izklājlapa skaitli ir pārvērtusi datumā „02.maijs” \
         (iespējams, domāts: 2,5); jābūt: stundu skaits (piemēram, 2,5 vai 1:30)."
    );
    assert_eq!(
        finding.text(Lang::En),
        "“stundas.csv”, row 57, column “Stundas”: a spreadsheet has turned a number into a date “02.maijs” \
         (probably 2.5); expected: a number of hours, such as 2.5 or 1:30."
    );
}

#[test]
fn a_finding_as_json() {
    let finding = cell_finding("Datums", Stood::kept("43831"), cell::when("43831").unwrap_err());
    let json = serde_json::json!({
        "code": "spreadsheet-serial-number", "severity": "refused_row", "file": "stundas.csv", "row": 57,
        "column": "Datums", "cell": "C57", "stood": {"text": "43831"}, "expected": "when",
        "parameters": {"probably": "2020-01-01"},
    });
    assert_eq!(serde_json::to_value(&finding).unwrap(), json);
}

#[test]
fn what_stood_is_cut_and_never_debugged() {
    let (long, fits) = ("ā".repeat(81), "ā".repeat(80));
    let kept = Stood::kept(&long);
    assert_eq!(kept.text().unwrap().chars().count(), Stood::LONGEST);
    assert!(kept.text().unwrap().ends_with("ā…"));
    assert_eq!(Stood::kept(&fits).text(), Some(fits.as_str()));
    assert_eq!(Stood::kept("a\nb").text(), Some("a b"));
    assert_eq!(format!("{kept:?}"), "Stood(private)");
}

#[test]
fn a_personal_code_is_never_kept() {
    for code in ["100504-20005", "J 100504-20005", "10050420005", "x10050420005y", "999999-99999"] {
        assert_eq!(Stood::kept(code).text(), None, "{code}");
    }
    // A registration number is no personal code.
    for text in ["40000000000", "100504-2000", "100504 20005"] {
        assert_eq!(Stood::kept(text).text(), Some(text));
    }
    let mut findings = Findings::default();
    let at = Place { file: "a", row: Some(1), column: Some((1, "100504-20005")) };
    findings.note(at, None, Problem::ColumnUnknown { suggestion: None });
    assert_eq!(findings.listed()[0].column.as_deref(), Some("…"));
}

#[test]
fn of_a_personal_column_only_the_kind_of_signs_is_said() {
    let code = "10299-12345";
    let finding =
        cell_finding("Personas kods", Stood::described(code), cell::personal_code(code).unwrap_err());
    let shown = [
        finding.text(Lang::Lv),
        finding.text(Lang::En),
        serde_json::to_string(&finding).unwrap(),
        format!("{finding:?}"),
    ];
    for text in &shown {
        assert!(!text.contains("10299") && !text.contains("12345"), "{text}");
    }
    assert!(shown[0].contains("(cipari: 10, burti: 0, citas zīmes: 1)"), "{}", shown[0]);
    let birth = cell::day("38412").unwrap_err();
    assert!(!format!("{birth:?}").contains("2005"), "{birth:?}");
    let finding = cell_finding("Dzimis", Stood::described("38412"), birth.without_guess());
    assert!(!finding.text(Lang::En).contains("2005"));
}

/// One problem of each kind.
fn problems() -> Vec<Problem> {
    use CellProblem as P;
    let guess = (Some((2, 5)), "2020-01-01".parse().ok(), "10:00".parse().ok());
    let cells = [
        P::Empty,
        P::Unreadable,
        P::NoSuchDay,
        P::YearOfTwoDigits,
        P::DaysReversed,
        P::TimeBesideDay,
        P::NotWholeMinutes,
        P::OutOfRange,
        P::Ambiguous,
        P::Mangled(Mangling::DateForNumber(Probably(guess.0))),
        P::Mangled(Mangling::MomentForDuration),
        P::Mangled(Mangling::SerialNumber(Probably(guess.1))),
        P::Mangled(Mangling::FractionOfDay(Probably(guess.2))),
        P::Mangled(Mangling::PowerOfTen),
        P::Mangled(Mangling::LostLeadingZeros),
        P::Mangled(Mangling::ColumnTooNarrow),
        P::Mangled(Mangling::FormulaError),
    ];
    let cells = cells.map(|problem| Problem::Cell(CellFault { expected: Expected::Hours, problem }));
    let mut all = vec![
        Problem::NotText(NotText::Archive),
        Problem::FileEmpty,
        Problem::TextDamaged { places: 3 },
        Problem::HeaderMissing { searched: 50 },
        Problem::ColumnMissing { name: "hours", heading: "Stundas" },
        Problem::ColumnUnknown { suggestion: Some("Stundas") },
        Problem::ColumnRepeated { name: "hours" },
        Problem::ColumnWithoutHeading,
        Problem::TitleRow,
        Problem::SumRow,
        Problem::RowTooShort { expected: 5, found: 3 },
        Problem::RowTooLong { expected: 5, found: 6 },
        Problem::QuoteNotClosed,
        Problem::CellTooLong { limit: 65_536 },
        Problem::CellDamaged,
        Problem::ControlCharacter,
    ];
    all.extend(cells);
    all.extend([
        Problem::WordUnknown { suggestion: Some("mutiska"), known: vec!["rakstveida", "mutiska"] },
        Problem::KeyUnknown { record: RecordKind::Placement },
        Problem::KeyOfRefusedRow { file: "jauniesi.csv".to_owned(), row: 17 },
        Problem::KeyRepeated { first: 5 },
        Problem::CorrectionsCircular,
        Problem::PersonalCodeShared { first: 5 },
        Problem::CellUnused { needs: "Termiņa veids" },
        Problem::DayUnknown,
        Problem::CellsDisagree { other: "Laiks" },
    ]);
    all
}

#[test]
fn every_code_has_its_texts() {
    let codes: Vec<Code> = problems().iter().map(Problem::code).collect();
    assert_eq!(codes, Code::ALL);
    let empty = |expected| Problem::Cell(CellFault { expected, problem: CellProblem::Empty });
    let all = problems().into_iter().chain(Expected::ALL.iter().copied().map(empty));
    let texts = all.map(|problem| {
        let mut findings = Findings::default();
        let at = Place { file: "stundas.csv", row: Some(7), column: Some((0, "Kolonna")) };
        let _ = findings.refuse(at, Some(Stood::kept("x")), problem);
        let finding = &findings.listed()[0];
        let parameters = serde_json::json!(finding.problem.parameters());
        let (lv, en) = (finding.text(Lang::Lv), finding.text(Lang::En));
        format!("{}\n  {lv}\n  {en}\n  {parameters}\n", finding.code().as_str())
    });
    insta::assert_snapshot!(texts.collect::<String>());
}
