//! Findings in English.

use super::{ImportFinding, Problem, Stood};
use crate::cell::{CellFault, CellProblem, Expected, Mangling, Probably};
use crate::encoding::NotText;

pub(super) fn text(finding: &ImportFinding) -> String {
    let mut place = vec![format!("“{}”", finding.file)];
    place.extend(finding.row.map(|row| format!("row {row}")));
    place.extend(finding.column.as_ref().map(|column| format!("column “{column}”")));
    format!("{}: {}", place.join(", "), sentence(&finding.problem, finding.stood.as_ref()))
}

fn sentence(problem: &Problem, stood: Option<&Stood>) -> String {
    match problem {
        Problem::NotText(kind) => {
            let kind = match kind {
                NotText::Archive => "a workbook or an archive",
                NotText::OldWorkbook => "an old workbook",
                NotText::Pdf => "a PDF document",
            };
            format!("the file is not a table in text form but {kind}; save the table as CSV.")
        }
        Problem::FileEmpty => "the file has no rows.".to_owned(),
        Problem::TextDamaged { places } => {
            format!("the file has signs that cannot be read (count: {places}); rows with them are left out.")
        }
        Problem::HeaderMissing { searched } => {
            format!(
                "no header was found: rows looked at: {searched}, and none has at least two known headings."
            )
        }
        Problem::ColumnMissing { heading, .. } => format!("the required column “{heading}” is missing."),
        Problem::ColumnUnknown { suggestion: Some(heading) } => {
            format!("the heading is not known, so the column is not read; perhaps “{heading}” was meant.")
        }
        Problem::ColumnUnknown { suggestion: None } => {
            "the heading is not known, so the column is not read.".to_owned()
        }
        Problem::ColumnRepeated { .. } => {
            "the table already has a column of this meaning, so this one is not read.".to_owned()
        }
        Problem::ColumnWithoutHeading => {
            "something stands below an empty heading; the column is not read.".to_owned()
        }
        Problem::TitleRow => "a row above the header is skipped.".to_owned(),
        Problem::SumRow => "a row of sums is skipped.".to_owned(),
        Problem::RowTooShort { expected, found } => {
            format!("the row has too few cells: {expected} expected, {found} found.")
        }
        Problem::RowTooLong { expected, found } => format!(
            "the row has too many cells: {expected} expected, {found} found; where commas separate cells, numbers with a comma must stand in quotation marks."
        ),
        Problem::QuoteNotClosed => "a quotation mark opens a cell and none closes it.".to_owned(),
        Problem::CellTooLong { limit } => {
            format!("the cell is longer than {limit} bytes; perhaps a closing quotation mark is missing.")
        }
        Problem::CellDamaged => "the cell has a sign that cannot be read.".to_owned(),
        Problem::ControlCharacter => "the cell has a control character, which is not text.".to_owned(),
        Problem::WordUnknown { suggestion, known } => {
            let here = stood.map(what_stood).unwrap_or_default();
            let maybe = suggestion.map(|word| format!(" (perhaps “{word}”)")).unwrap_or_default();
            format!("the word{here} is not known{maybe}; expected one of: “{}”.", known.join("”, “"))
        }
        Problem::KeyUnknown { record } => {
            let here = stood.map(what_stood).unwrap_or_default();
            format!("the table of {} has no row with this key{here}.", record.list().replace('_', " "))
        }
        Problem::KeyOfRefusedRow { file, row } => {
            let here = stood.map(what_stood).unwrap_or_default();
            format!("the entry{here} refers to a row that was not read (“{file}”, row {row}).")
        }
        Problem::KeyRepeated { first } => {
            let here = stood.map(what_stood).unwrap_or_default();
            format!("the same key{here} already stands in row {first}; this row is left out.")
        }
        Problem::CorrectionsCircular => {
            "entries correct one another in a circle, and none of them stands.".to_owned()
        }
        Problem::PersonalCodeShared { first } => {
            format!(
                "the same personal code stands in row {first} too; perhaps both rows are about one person."
            )
        }
        Problem::CellUnused { needs } => {
            format!("the entry is not used, because the column “{needs}” is not filled in here.")
        }
        Problem::DayUnknown => "it is said to have been done, but not when; the day is unknown.".to_owned(),
        Problem::CellsDisagree { other } => {
            let here = stood.map(what_stood).unwrap_or_default();
            format!("the entry{here} does not agree with the column “{other}”.")
        }
        Problem::Cell(fault) => cell(*fault, stood),
    }
}

fn cell(fault: CellFault, stood: Option<&Stood>) -> String {
    let here = stood.map(what_stood).unwrap_or_default();
    let matter = match fault.problem {
        CellProblem::Empty => "the cell is empty".to_owned(),
        CellProblem::Unreadable => format!("the entry{here} cannot be read"),
        CellProblem::NoSuchDay => format!("there is no such day or time{here}"),
        CellProblem::YearOfTwoDigits => format!("the year{here} is written with two digits"),
        CellProblem::DaysReversed => format!("the last day{here} is before the first"),
        CellProblem::TimeBesideDay => format!("a time stands beside the day{here}"),
        CellProblem::NotWholeMinutes => format!("the entry{here} is not a whole number of minutes"),
        CellProblem::OutOfRange => format!("the number{here} is too large"),
        CellProblem::Ambiguous => {
            format!("it is not clear whether the mark in the number{here} separates thousands or decimals")
        }
        CellProblem::Mangled(mangling) => mangled(mangling, &here),
    };
    format!("{matter}; expected: {}.", expected(fault.expected))
}

fn mangled(mangling: Mangling, here: &str) -> String {
    let maybe = |guess: Option<String>| guess.map(|g| format!(" (probably {g})")).unwrap_or_default();
    match mangling {
        Mangling::DateForNumber(Probably(guess)) => {
            let guess = maybe(guess.map(|(a, b)| format!("{a}.{b}")));
            format!("a spreadsheet has turned a number into a date{here}{guess}")
        }
        Mangling::MomentForDuration => {
            format!("a spreadsheet has turned a duration into a date with a time{here}")
        }
        Mangling::SerialNumber(Probably(guess)) => {
            let guess = maybe(guess.map(|day| day.to_string()));
            format!("a spreadsheet serial number stands where a date is due{here}{guess}")
        }
        Mangling::FractionOfDay(Probably(guess)) => {
            let guess = maybe(guess.map(|clock| clock.to_string()));
            format!("a spreadsheet has turned a time into a fraction of a day{here}{guess}")
        }
        Mangling::PowerOfTen => {
            format!(
                "a spreadsheet has turned a long number into a power of ten{here}, and its last digits are lost"
            )
        }
        Mangling::LostLeadingZeros => {
            format!("a spreadsheet has dropped the zero at the beginning of the code{here}")
        }
        Mangling::ColumnTooNarrow => {
            format!("the column of the spreadsheet was too narrow to show the value{here}")
        }
        Mangling::FormulaError => format!("the cell holds the error of a failed formula{here}"),
    }
}

fn what_stood(stood: &Stood) -> String {
    match (stood.text(), stood.description()) {
        (Some(text), _) => format!(" “{text}”"),
        (None, Some([digits, letters, others])) => {
            format!(" (digits: {digits}, letters: {letters}, other signs: {others})")
        }
        (None, None) => String::new(),
    }
}

fn expected(expected: Expected) -> &'static str {
    match expected {
        Expected::Hours => "a number of hours, such as 2.5 or 1:30",
        Expected::Day => "a day, such as 31.12.2020",
        Expected::When => "a day, days or a month, such as 31.12.2020, 12.–14.07.2020 or March 2020",
        Expected::Clock => "a time of day, such as 10:00",
        Expected::ClockSpan => "from one time to another, such as 10:00–12:45",
        Expected::YesNo => "“yes” or “no”",
        Expected::WholeNumber => "a whole number",
        Expected::Amount => "an amount in euro, such as 12.50",
        Expected::Text => "text",
        Expected::List => "entries separated by commas or semicolons",
        Expected::Key => "the office's own number or code",
        Expected::PersonalCode => "a personal code of 11 digits",
        Expected::RegistrationNumber => "a registration number of 11 digits",
        Expected::MunicipalityCode => "a municipality's ATVK code of 7 digits",
        Expected::Birth => "a day of birth, such as 31.12.2004, or a year, 2004",
        Expected::Done => "a day, such as 31.12.2020, “x”, “yes” or “no”",
        Expected::Paid => {
            "an amount, before it what it was for and after it the day, such as ēdināšana 12,50 15.07.2020."
        }
        Expected::Height => "a height in metres, such as 6 m",
    }
}
