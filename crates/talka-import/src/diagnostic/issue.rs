//! What is the matter with a file, a row or a cell.

use serde_json::{Map, Value};
use talka::register::RecordKind;

use super::code::{Code, cell_code};
use super::private::Shows;
use super::sheet::SheetIssue;
use crate::cell::{CellError, CellErrorKind, Expected, Mangling, Probably};
use crate::encoding::NotTextError;

/// What is the matter, with its numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Issue {
    /// The file is no text.
    NotText(NotTextError),
    /// The file has no rows.
    FileEmpty,
    /// Bytes that mean no letter, or signs left by a program that could not read them.
    TextDamaged {
        /// How many times.
        places: usize,
    },
    /// No row with at least two known headings was found.
    HeaderMissing {
        /// Among how many rows it was looked for.
        searched: u32,
    },
    /// A column without which the table says nothing.
    ColumnMissing {
        /// Its name.
        name: &'static str,
        /// How an office heads it.
        heading: &'static str,
    },
    /// A heading that is not known; the column is not read.
    ColumnUnknown {
        /// The known heading that was probably meant.
        suggestion: Option<&'static str>,
    },
    /// A second column of the same meaning; it is not read.
    ColumnRepeated {
        /// The name of the column that both head.
        name: &'static str,
    },
    /// Something is written below an empty heading; it is not read.
    ColumnWithoutHeading,
    /// A row above the header.
    TitleRow,
    /// A row of sums.
    SumRow,
    /// A row for signatures.
    SignatureRow,
    /// A second header; the rows below are read by it.
    OtherHeader,
    /// Cells at the end of rows are left out; they are read as empty. Reported once a file.
    RowsShort {
        /// How many headings there are.
        expected: usize,
        /// How many cells the first such row has.
        found: usize,
    },
    /// Fewer cells than headings.
    RowTooShort {
        /// How many headings there are.
        expected: usize,
        /// How many cells there are.
        found: usize,
    },
    /// Something is written beyond the last column.
    RowTooLong {
        /// How many headings there are.
        expected: usize,
        /// How many cells there are.
        found: usize,
    },
    /// More cells than a row may have.
    TooManyCells {
        /// The most that are read.
        limit: usize,
    },
    /// A quotation mark opens a cell and none closes it, or one so far below that rows lie between.
    QuoteNotClosed,
    /// A cell is longer than anything an office writes; often a quotation mark is missing.
    CellTooLong {
        /// The longest that is read, in bytes.
        limit: usize,
    },
    /// The cell holds a letter that could not be read.
    CellDamaged,
    /// The cell holds a sign that is no writing, such as a zero byte.
    ControlCharacter,
    /// The cell does not hold what its column is for.
    Cell(CellError),
    /// No word that is known for this column.
    WordUnknown {
        /// The word that was probably meant.
        suggestion: Option<&'static str>,
        /// The most usual word for each value.
        known: Vec<&'static str>,
    },
    /// A key of no row in the table it refers to.
    KeyUnknown {
        /// The kind of record that was looked for.
        record: RecordKind,
    },
    /// A key of a row that was itself left out.
    KeyOfRefusedRow {
        /// The file of that row.
        file: String,
        /// The row.
        row: u32,
    },
    /// A key that an earlier row of the table has.
    KeyRepeated {
        /// The earlier row.
        first: u32,
    },
    /// Entries that correct one another in a circle.
    CorrectionsCircular,
    /// A personal code that an earlier row has too: perhaps a person who changed the surname.
    PersonalCodeShared {
        /// The earlier row.
        first: u32,
    },
    /// Keys that look like personal codes, from which identifiers are made that anybody can compute back.
    KeyIsPersonalCode {
        /// In how many rows.
        rows: u32,
    },
    /// The cell says nothing without another.
    CellUnused {
        /// The heading of the other.
        needs: &'static str,
    },
    /// Something was done on a day that is not said.
    DayUnknown,
    /// Two cells say different things.
    CellsDisagree {
        /// The heading of the other.
        other: &'static str,
    },
    /// A sheet without keys or tables beside it, or a workbook.
    Sheet(SheetIssue),
}

impl Issue {
    /// The stable word.
    pub fn code(&self) -> Code {
        match self {
            Self::NotText(_) => Code::NotText,
            Self::FileEmpty => Code::FileEmpty,
            Self::TextDamaged { .. } => Code::TextDamaged,
            Self::HeaderMissing { .. } => Code::HeaderMissing,
            Self::ColumnMissing { .. } => Code::ColumnMissing,
            Self::ColumnUnknown { .. } => Code::ColumnUnknown,
            Self::ColumnRepeated { .. } => Code::ColumnRepeated,
            Self::ColumnWithoutHeading => Code::ColumnWithoutHeading,
            Self::TitleRow => Code::TitleRow,
            Self::SumRow => Code::SumRow,
            Self::SignatureRow => Code::SignatureRow,
            Self::OtherHeader => Code::OtherHeader,
            Self::RowsShort { .. } => Code::RowsShort,
            Self::RowTooShort { .. } => Code::RowTooShort,
            Self::RowTooLong { .. } => Code::RowTooLong,
            Self::TooManyCells { .. } => Code::TooManyCells,
            Self::QuoteNotClosed => Code::QuoteNotClosed,
            Self::CellTooLong { .. } => Code::CellTooLong,
            Self::CellDamaged => Code::CellDamaged,
            Self::ControlCharacter => Code::ControlCharacter,
            Self::Cell(error) => cell_code(error.kind),
            Self::WordUnknown { .. } => Code::WordUnknown,
            Self::KeyUnknown { .. } => Code::KeyUnknown,
            Self::KeyOfRefusedRow { .. } => Code::KeyOfRefusedRow,
            Self::KeyRepeated { .. } => Code::KeyRepeated,
            Self::CorrectionsCircular => Code::CorrectionsCircular,
            Self::PersonalCodeShared { .. } => Code::PersonalCodeShared,
            Self::KeyIsPersonalCode { .. } => Code::KeyIsPersonalCode,
            Self::CellUnused { .. } => Code::CellUnused,
            Self::DayUnknown => Code::DayUnknown,
            Self::CellsDisagree { .. } => Code::CellsDisagree,
            Self::Sheet(issue) => issue.code(),
        }
    }

    /// The other file of which it speaks.
    pub(super) fn file_mut(&mut self) -> Option<&mut String> {
        if let Self::Sheet(issue) = self { issue.file_mut() } else { None }
    }

    /// Counts another row of which it is true.
    pub(super) fn count_row(&mut self) {
        if let Self::Sheet(issue) = self {
            issue.count_row();
        }
    }

    /// What the column holds, where a cell cannot be read.
    pub fn expected(&self) -> Option<Expected> {
        if let Self::Cell(error) = self { Some(error.expected) } else { None }
    }

    /// What the cell may show.
    pub(super) fn shows(&self) -> Shows {
        match self {
            Self::Cell(CellError {
                expected: Expected::Day | Expected::When | Expected::Birth | Expected::Done,
                ..
            }) => Shows::Days,
            Self::WordUnknown { suggestion: Some(_), .. } => Shows::Words,
            Self::CellUnused { .. } | Self::DayUnknown | Self::PersonalCodeShared { .. } => Shows::Nothing,
            Self::Sheet(issue) if !issue.shows_cell() => Shows::Nothing,
            _ => Shows::Anonymous,
        }
    }

    /// The same without the value that was probably meant, for a column about a person.
    pub(super) fn without_guess(self) -> Self {
        if let Self::Cell(error) = self { Self::Cell(error.without_guess()) } else { self }
    }

    /// The numbers and words that belong to the issue.
    pub fn parameters(&self) -> Map<String, Value> {
        let entries: Vec<(&str, Value)> = match self {
            Self::TextDamaged { places } => vec![("places", (*places).into())],
            Self::HeaderMissing { searched } => vec![("searched", (*searched).into())],
            Self::ColumnMissing { name, heading } => {
                vec![("name", (*name).into()), ("heading", (*heading).into())]
            }
            Self::ColumnUnknown { suggestion } => vec![("suggestion", (*suggestion).into())],
            Self::ColumnRepeated { name } => vec![("name", (*name).into())],
            Self::RowTooShort { expected, found }
            | Self::RowTooLong { expected, found }
            | Self::RowsShort { expected, found } => {
                vec![("expected", (*expected).into()), ("found", (*found).into())]
            }
            Self::CellTooLong { limit } | Self::TooManyCells { limit } => vec![("limit", (*limit).into())],
            Self::Cell(error) => {
                probably(error.kind).map(|value| ("probably", value.into())).into_iter().collect()
            }
            Self::WordUnknown { suggestion, known } => {
                vec![("suggestion", (*suggestion).into()), ("known", known.clone().into())]
            }
            Self::KeyUnknown { record } => vec![("record", record.as_str().into())],
            Self::KeyOfRefusedRow { file, row } => {
                vec![("file", file.clone().into()), ("row", (*row).into())]
            }
            Self::KeyRepeated { first } | Self::PersonalCodeShared { first } => {
                vec![("first", (*first).into())]
            }
            Self::KeyIsPersonalCode { rows } => vec![("rows", (*rows).into())],
            Self::CellUnused { needs } => vec![("needs", (*needs).into())],
            Self::CellsDisagree { other } => vec![("other", (*other).into())],
            Self::Sheet(issue) => issue.parameters(),
            Self::NotText(_)
            | Self::FileEmpty
            | Self::ColumnWithoutHeading
            | Self::TitleRow
            | Self::SumRow
            | Self::SignatureRow
            | Self::OtherHeader
            | Self::QuoteNotClosed
            | Self::CellDamaged
            | Self::ControlCharacter
            | Self::CorrectionsCircular
            | Self::DayUnknown => vec![],
        };
        entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

/// What was probably meant, in the library's own notation.
fn probably(issue: CellErrorKind) -> Option<String> {
    match issue {
        CellErrorKind::Mangled(Mangling::DateForNumber(Probably(guess))) => {
            guess.map(|(a, b)| format!("{a}.{b}"))
        }
        CellErrorKind::Mangled(Mangling::SerialNumber(Probably(guess))) => guess.map(|day| day.to_string()),
        CellErrorKind::DateOrder(Probably(both)) => both.map(|(a, b)| format!("{a} or {b}")),
        CellErrorKind::Mangled(Mangling::FractionOfDay(Probably(guess))) => {
            guess.map(|clock| clock.to_string())
        }
        _ => None,
    }
}
