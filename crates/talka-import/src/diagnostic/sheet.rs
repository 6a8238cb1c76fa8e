//! What is the matter with a sheet that has no keys, no tables beside it, or another form than rows of text.

mod en;
mod entry;
mod heading;
mod lv;
mod row;

pub use entry::EntryIssue;
pub use heading::HeadingIssue;
pub(crate) use lv::list_lv;
pub use row::RowIssue;

use serde_json::Value;
use talka::register::RecordKind;

use super::code::Code;
use crate::roster::{Likeness, UnusedName};

/// What is the matter with a sheet as a whole, or with a name in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SheetIssue {
    /// There is no table of these records; they are known only from other tables.
    TableMissing {
        /// What is missing.
        record: RecordKind,
        /// How many such records other tables speak of.
        derived: usize,
    },
    /// The table of these records does not have it; it is known only from here.
    NotInTable {
        /// What is not in its table.
        record: RecordKind,
    },
    /// Several rows of the table have this name, and nothing here says which is meant.
    NameShared {
        /// What has the name.
        record: RecordKind,
    },
    /// The person has several agreements, and nothing here says which is meant.
    PlacementOpen,
    /// The agreement of this number is one of another person or organization in an earlier row.
    PlacementOfOthers {
        /// That row.
        first: u32,
    },
    /// An earlier row says something else of the same person, host or agreement; the earlier row counts.
    RowsDiffer {
        /// Of what it is said.
        record: RecordKind,
        /// That row.
        first: u32,
    },
    /// Two rows could be about one person or one host.
    MayBeSame {
        /// What could be one.
        record: RecordKind,
        /// Why.
        likeness: Likeness,
        /// The file of the other row.
        file: String,
        /// The other row.
        row: u32,
    },
    /// Rows with one name and no birth are at two hosts: they are taken for one person and could be two.
    MayBeTwo {
        /// The file of the first of these rows.
        file: String,
        /// That row.
        row: u32,
    },
    /// What `talka.toml` says of a name changes nothing.
    NameUnused {
        /// What has the name.
        record: RecordKind,
        /// Whether it says that names are the same, or different.
        same: bool,
        /// The number of the list, from 1.
        list: usize,
        /// The number of the name in it, from 1.
        name: usize,
        /// Why.
        why: UnusedName,
    },
    /// A personal code is in a text that is shown, such as a name. It is not shown; that of a person is read as his or hers.
    CodeInText,
    /// No column says where the work was done.
    HostMissing,
    /// The column of the place is read as the name of the host.
    PlaceAsHost,
    /// A row outside the table says something of all rows below, such as whose hours they are.
    SaidForAll,
    /// A time of day is beside the day, and is not read. Reported once a file.
    TimeUnused {
        /// In how many rows.
        rows: u32,
    },
    /// A mark confirms hours, and the day of it is not said. Reported once a file.
    ConfirmedWithoutDay {
        /// In how many rows.
        rows: u32,
    },
    /// Seconds beside hours and minutes are not read. Reported once a file.
    SecondsLeftOut {
        /// In how many rows.
        rows: u32,
    },
    /// A row of another table, which seems to begin after an empty row and whose headings are not known.
    OtherTable,
    /// Of a heading.
    Heading(HeadingIssue),
    /// Of what a row is, or of whom it is about.
    Row(RowIssue),
    /// A file of the same content was read before, so this one is not read.
    FileRepeated {
        /// That file.
        file: String,
    },
    /// A workbook that is not read.
    Workbook(BookIssue),
    /// A sheet of a workbook in which no table is recognised.
    SheetSkipped,
    /// A sheet of a workbook that is hidden there. Nobody who opens the workbook sees what it counts, so it is not read.
    SheetHidden,
    /// The row is the heading once more.
    HeaderRepeated,
    /// What is in the folder and is not read.
    EntryNotRead(EntryIssue),
}

/// Why a workbook is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BookIssue {
    /// Programs built without the feature `spreadsheets` read no workbooks.
    NotBuilt,
    /// It is no workbook, or a damaged one.
    Damaged,
    /// A password protects it.
    Protected,
    /// What it holds is larger than any workbook of an office, in bytes.
    TooLarge {
        /// The most bytes.
        limit: u64,
    },
    /// It has more parts than any workbook of an office.
    TooManyParts {
        /// The most parts.
        limit: usize,
    },
    /// It has more cells than any workbook of an office.
    TooManyCells {
        /// The most cells.
        limit: usize,
    },
    /// It has a longer text than a cell can hold.
    TextTooLong {
        /// The most bytes.
        limit: usize,
    },
    /// It says of more cells that they are repeated than any workbook of an office.
    Repeated {
        /// The most cells.
        limit: u64,
    },
    /// It declares entities, which no spreadsheet program writes.
    Entities,
}

impl SheetIssue {
    pub(super) fn code(&self) -> Code {
        match self {
            Self::TableMissing { .. } => Code::TableMissing,
            Self::NotInTable { .. } => Code::NotInTable,
            Self::NameShared { .. } => Code::NameShared,
            Self::PlacementOpen => Code::PlacementOpen,
            Self::PlacementOfOthers { .. } => Code::PlacementOfOthers,
            Self::RowsDiffer { .. } => Code::RowsDiffer,
            Self::MayBeSame { .. } => Code::MayBeSame,
            Self::MayBeTwo { .. } => Code::MayBeTwo,
            Self::NameUnused { .. } => Code::NameUnused,
            Self::CodeInText => Code::CodeInText,
            Self::HostMissing => Code::HostMissing,
            Self::PlaceAsHost => Code::PlaceAsHost,
            Self::SaidForAll => Code::SaidForAll,
            Self::TimeUnused { .. } => Code::TimeUnused,
            Self::ConfirmedWithoutDay { .. } => Code::ConfirmedWithoutDay,
            Self::SecondsLeftOut { .. } => Code::SecondsLeftOut,
            Self::OtherTable => Code::OtherTable,
            Self::Heading(issue) => issue.code(),
            Self::Row(issue) => issue.code(),
            Self::FileRepeated { .. } => Code::FileRepeated,
            Self::Workbook(_) => Code::Workbook,
            Self::SheetSkipped => Code::SheetSkipped,
            Self::SheetHidden => Code::SheetHidden,
            Self::HeaderRepeated => Code::HeaderRepeated,
            Self::EntryNotRead(_) => Code::EntryNotRead,
        }
    }

    pub(super) fn parameters(&self) -> Vec<(&'static str, Value)> {
        match self {
            Self::TableMissing { record, derived } => {
                vec![("record", record.as_str().into()), ("derived", (*derived).into())]
            }
            Self::NotInTable { record } | Self::NameShared { record } => {
                vec![("record", record.as_str().into())]
            }
            Self::PlacementOfOthers { first } => vec![("first", (*first).into())],
            Self::RowsDiffer { record, first } => {
                vec![("record", record.as_str().into()), ("first", (*first).into())]
            }
            Self::MayBeSame { record, likeness, file, row } => vec![
                ("record", record.as_str().into()),
                ("reason", likeness.as_str().into()),
                ("file", file.clone().into()),
                ("row", (*row).into()),
            ],
            Self::MayBeTwo { file, row } => vec![("file", file.clone().into()), ("row", (*row).into())],
            Self::NameUnused { record, same, list, name, why } => vec![
                ("record", record.as_str().into()),
                ("said", said(*same).into()),
                ("list", (*list).into()),
                ("name", (*name).into()),
                ("reason", why.as_str().into()),
            ],
            Self::TimeUnused { rows }
            | Self::ConfirmedWithoutDay { rows }
            | Self::SecondsLeftOut { rows } => vec![("rows", (*rows).into())],
            Self::Heading(issue) => issue.parameters(),
            Self::Row(issue) => issue.parameters(),
            Self::FileRepeated { file } => vec![("file", file.clone().into())],
            Self::Workbook(issue) => {
                let limit = match issue {
                    BookIssue::TooLarge { limit } | BookIssue::Repeated { limit } => Some((*limit).into()),
                    BookIssue::TooManyParts { limit }
                    | BookIssue::TooManyCells { limit }
                    | BookIssue::TextTooLong { limit } => Some((*limit).into()),
                    _ => None,
                };
                [("reason", Value::from(issue.as_str()))]
                    .into_iter()
                    .chain(limit.map(|limit: Value| ("limit", limit)))
                    .collect()
            }
            Self::EntryNotRead(issue) => [("reason", Value::from(issue.as_str()))]
                .into_iter()
                .chain(issue.record().map(|record| ("record", record.as_str().into())))
                .collect(),
            Self::SheetHidden
            | Self::CodeInText
            | Self::HeaderRepeated
            | Self::PlacementOpen
            | Self::HostMissing
            | Self::PlaceAsHost
            | Self::SaidForAll
            | Self::OtherTable
            | Self::SheetSkipped => vec![],
        }
    }

    /// The other file of which it speaks.
    pub(super) fn file_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::MayBeSame { file, .. } | Self::MayBeTwo { file, .. } | Self::FileRepeated { file } => {
                Some(file)
            }
            _ => None,
        }
    }

    /// Counts another row of which it is true.
    pub(super) fn count_row(&mut self) {
        match self {
            Self::TimeUnused { rows }
            | Self::ConfirmedWithoutDay { rows }
            | Self::SecondsLeftOut { rows } => *rows = rows.saturating_add(1),
            Self::Row(issue) => issue.count_row(),
            _ => {}
        }
    }

    /// Whether the cell may be shown beside it; a name never is.
    pub(super) const fn shows_cell(&self) -> bool {
        match self {
            Self::Heading(issue) => issue.shows_cell(),
            _ => false,
        }
    }
}

/// The word by which `talka.toml` says it.
const fn said(same: bool) -> &'static str {
    if same { "same" } else { "different" }
}

/// The section in which `talka.toml` says something of such names.
const fn section(record: RecordKind) -> &'static str {
    if matches!(record, RecordKind::Volunteer) { "people" } else { "hosts" }
}

impl BookIssue {
    /// The plain word for it; stable.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotBuilt => "not-built",
            Self::Damaged => "damaged",
            Self::Protected => "protected",
            Self::TooLarge { .. } => "too-large",
            Self::TooManyParts { .. } => "too-many-parts",
            Self::TooManyCells { .. } => "too-many-cells",
            Self::TextTooLong { .. } => "text-too-long",
            Self::Repeated { .. } => "repeated",
            Self::Entities => "entities",
        }
    }
}
