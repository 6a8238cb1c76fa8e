//! What became of the rows of a file.

use super::delimiter::Delimiter;
use crate::encoding::Encoding;

/// What became of the rows of a file. Their sum is the number of rows in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct RowCount {
    /// Rows that were read.
    pub read: u32,
    /// Rows that were left out, each with a diagnostic, or all with the diagnostic about their table.
    pub refused: u32,
    /// Rows without any entry, or with their own number only.
    pub empty: u32,
    /// Rows above the header, and those above a part of the table: its title, or what is true of all rows below.
    pub title: u32,
    /// Rows of the header, also where it is repeated or another begins.
    pub header: u32,
    /// Rows of sums.
    pub sum: u32,
    /// Rows for signatures.
    pub signature: u32,
}

impl RowCount {
    /// All rows of the file.
    pub fn all(&self) -> u32 {
        [self.refused, self.empty, self.title, self.header, self.sum, self.signature]
            .into_iter()
            .fold(self.read, u32::saturating_add)
    }
}

/// What was found out about a file, beside its rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct TableRead {
    /// How its letters are written; `None` where it is no text.
    pub encoding: Option<Encoding>,
    /// What separates its cells; `None` where no header was found.
    pub delimiter: Option<Delimiter>,
    /// What became of its rows.
    pub rows: RowCount,
    /// The number of its last row, counted apart from what became of them.
    pub last_row: u32,
    /// Line breaks inside cells. With the rows they are the lines of the file.
    pub breaks: u32,
}
