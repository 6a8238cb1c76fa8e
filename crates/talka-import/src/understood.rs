//! How the columns of a table were understood.

use talka::register::RecordKind;

/// Why a column is taken for what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Offices usually head it so.
    KnownHeading,
    /// The office's own mapping says so.
    OwnHeading,
    /// A question of a form asks for it: a guess.
    Question,
    /// The heading is a day or a month, and its cells are hours.
    DayOrMonth,
    /// Nothing is known of it, and it is not read.
    Unknown,
}

impl Reason {
    /// The plain word for it; stable.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::KnownHeading => "known-heading",
            Self::OwnHeading => "own-heading",
            Self::Question => "question",
            Self::DayOrMonth => "day-or-month",
            Self::Unknown => "unknown",
        }
    }
}

impl serde::Serialize for Reason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A column of a file, and what it is taken for.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct ColumnRead {
    /// Its position, from 0.
    pub at: usize,
    /// Its heading as written, unless that may name somebody.
    pub heading: String,
    /// The table of which it is a column: that of the file, or one that has none; `None` where it is not read.
    pub record: Option<RecordKind>,
    /// The library's name for the column; `None` where it is not read.
    pub column: Option<&'static str>,
    /// Why.
    pub reason: Reason,
    /// In how many rows of the table something is written in it; of a column that is not read 0.
    pub filled: u32,
    /// How many of these cells could not be read.
    pub refused: u32,
}
