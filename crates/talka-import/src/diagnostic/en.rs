//! Diagnostics in English.

use super::found::Found;
use super::issue::Issue;
use crate::cell::{CellError, CellErrorKind, Expected, Mangling, Probably};
use crate::encoding::NotTextError;

pub(super) fn place(file: &str, row: Option<u32>, column: Option<String>) -> String {
    let mut place = vec![format!("“{file}”")];
    place.extend(row.map(|row| format!("row {row}")));
    place.extend(column.map(|column| format!("column {column}")));
    place.join(", ")
}

pub(super) fn sentence(issue: &Issue, found: Option<&Found>) -> String {
    match issue {
        Issue::NotText(kind) => {
            let kind = match kind {
                NotTextError::Archive => "a workbook or an archive",
                NotTextError::OldWorkbook => "an old workbook",
                NotTextError::Pdf => "a PDF document",
            };
            format!("the file is not a table in text form but {kind}; save the table as CSV.")
        }
        Issue::FileEmpty => "the file has no rows.".to_owned(),
        Issue::TextDamaged { places } => {
            format!("the file has signs that cannot be read (count: {places}); rows with them are left out.")
        }
        Issue::HeaderMissing { searched } => {
            format!(
                "no header was found: rows looked at: {searched}, and none has at least two known headings."
            )
        }
        Issue::ColumnMissing { name: "placement", heading } => {
            format!("nothing says who worked: the column “Vārds, uzvārds” or “{heading}” is missing.")
        }
        Issue::ColumnMissing { heading, .. } => format!("the required column “{heading}” is missing."),
        Issue::ColumnUnknown { suggestion: Some(heading) } => {
            format!("the heading is not known, so the column is not read; perhaps “{heading}” was meant.")
        }
        Issue::ColumnUnknown { suggestion: None } => {
            "the heading is not known, so the column is not read.".to_owned()
        }
        Issue::ColumnRepeated { .. } => {
            "the table already has a column of this meaning, so this one is not read.".to_owned()
        }
        Issue::ColumnWithoutHeading => {
            "something is written below an empty heading; the column is not read.".to_owned()
        }
        Issue::TitleRow => "a row above the header is skipped.".to_owned(),
        Issue::SumRow => "a row of sums is skipped.".to_owned(),
        Issue::SignatureRow => "a row for signatures is skipped.".to_owned(),
        Issue::OtherHeader => "another header begins; the rows below are read by it.".to_owned(),
        Issue::RowsShort { expected, found } => format!(
            "rows have fewer cells than the header ({expected} expected, {found} found); those at the end are read as empty."
        ),
        Issue::RowTooShort { expected, found } => {
            format!("the row has too few cells: {expected} expected, {found} found.")
        }
        Issue::RowTooLong { expected, found } => format!(
            "the row has too many cells: {expected} expected, {found} found; where commas separate cells, numbers with a comma must be in quotation marks."
        ),
        Issue::TooManyCells { limit } => format!("the row has more than {limit} cells."),
        Issue::QuoteNotClosed => {
            "a quotation mark opens a cell and none closes it before the next row.".to_owned()
        }
        Issue::CellTooLong { limit } => {
            format!("the cell is longer than {limit} bytes; perhaps a closing quotation mark is missing.")
        }
        Issue::CellDamaged => "the cell has a sign that cannot be read.".to_owned(),
        Issue::ControlCharacter => "the cell has a control character, which is not text.".to_owned(),
        Issue::WordUnknown { suggestion, known } => {
            let here = found.map(what_was_found).unwrap_or_default();
            let maybe = suggestion.map(|word| format!(" (perhaps “{word}”)")).unwrap_or_default();
            format!("the word{here} is not known{maybe}; expected one of: “{}”.", known.join("”, “"))
        }
        Issue::KeyUnknown { record } => {
            let here = found.map(what_was_found).unwrap_or_default();
            format!("the table of {} has no row with this key{here}.", record.list().replace('_', " "))
        }
        Issue::KeyOfRefusedRow { file, row } => {
            let here = found.map(what_was_found).unwrap_or_default();
            format!("the entry{here} refers to a row that was not read (“{file}”, row {row}).")
        }
        Issue::KeyRepeated { first } => {
            let here = found.map(what_was_found).unwrap_or_default();
            format!("the same key{here} is already in row {first}; this row is left out.")
        }
        Issue::CorrectionsCircular => {
            "entries correct one another in a circle, and none of them is valid.".to_owned()
        }
        Issue::PersonalCodeShared { first } => {
            format!("the same personal code is in row {first} too; perhaps both rows are about one person.")
        }
        Issue::KeyIsPersonalCode { rows } => format!(
            "keys look like personal codes (rows: {rows}), and the codes can be computed from the identifiers made of them; name a secret namespace of the office in `talka.toml`: `[office] namespace`."
        ),
        Issue::CellUnused { needs } => {
            format!("the entry is not used, because the column “{needs}” is not filled in here.")
        }
        Issue::DayUnknown => "the cell says that it was done, but not when; the day is unknown.".to_owned(),
        Issue::CellsDisagree { other } => {
            let here = found.map(what_was_found).unwrap_or_default();
            format!("the entry{here} does not agree with the column “{other}”.")
        }
        Issue::Sheet(issue) => issue.en(),
        Issue::Cell(error) => cell(*error, found),
    }
}

fn cell(error: CellError, found: Option<&Found>) -> String {
    let here = found.map(what_was_found).unwrap_or_default();
    let matter = match error.kind {
        CellErrorKind::Empty => "the cell is empty".to_owned(),
        CellErrorKind::Unreadable => format!("the entry{here} cannot be read"),
        CellErrorKind::NoSuchDay => format!("there is no such day or time{here}"),
        CellErrorKind::YearOfTwoDigits => format!("the year{here} is written with two digits"),
        CellErrorKind::DaysReversed => format!("the last day{here} is before the first"),
        CellErrorKind::TimeBesideDay => format!("a time is beside the day{here}"),
        CellErrorKind::SeveralDays => {
            format!("the cell{here} holds several days that are not in a row; write each in a row of its own")
        }
        CellErrorKind::NotWholeMinutes => format!("the entry{here} is not a whole number of minutes"),
        CellErrorKind::OutOfRange => format!("the number{here} is too large"),
        CellErrorKind::Ambiguous => {
            format!("it is not clear whether the mark in the number{here} separates thousands or decimals")
        }
        CellErrorKind::DateOrder(Probably(both)) => {
            let both = both.map(|(a, b)| format!(": {a} or {b}")).unwrap_or_default();
            format!("the column does not show whether the day or the month is first{here}{both}")
        }
        CellErrorKind::HoursUnit => {
            format!(
                "the column has both hours with minutes and hours with decimals, and it is not clear which this is{here}"
            )
        }
        CellErrorKind::Mangled(mangling) => mangled(mangling, &here),
    };
    format!("{matter}; expected: {}.", expected(error.expected))
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
            format!("a spreadsheet serial number is where a date is due{here}{guess}")
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
        Mangling::FormulaWithoutValue => {
            "the cell has a formula of which the file holds no value; open it in a spreadsheet program and save it".to_owned()
        }
        Mangling::FormulaError => format!("the cell holds the error of a failed formula{here}"),
    }
}

fn what_was_found(found: &Found) -> String {
    match (found.text(), found.description()) {
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
