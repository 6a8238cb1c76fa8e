//! One diagnostic.

use serde::ser::{Serialize, SerializeStruct, Serializer};
use talka::text::Lang;

use super::code::Code;
use super::found::Found;
use super::issue::Issue;
use super::private::HIDDEN;
use super::{en, lv};
use crate::cell::Expected;

/// What became of the cell, the row or the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Effect {
    /// Nothing of the table could be read.
    RefusedTable,
    /// The row was left out.
    RefusedRow,
    /// The cell was left out, and the rest of its row was read.
    RefusedCell,
    /// Nothing was left out that belongs to the table.
    Note,
}

impl Effect {
    /// The plain word for it; stable.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RefusedTable => "refused_table",
            Self::RefusedRow => "refused_row",
            Self::RefusedCell => "refused_cell",
            Self::Note => "note",
        }
    }
}

/// One thing in a table that was refused or needs a note.
///
/// It repeats nothing that may name somebody: no code in any spelling, name, telephone, address or day of birth.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// What became of the row or the table.
    pub effect: Effect,
    /// The name of the file.
    pub file: String,
    /// The row as a spreadsheet counts it, from 1.
    pub row: Option<u32>,
    /// The heading of the column, as it is written in the file.
    pub column: Option<String>,
    /// The cell as a spreadsheet names it, such as `B17`.
    pub cell: Option<String>,
    /// What was found there.
    pub found: Option<Found>,
    /// What is the matter.
    pub issue: Issue,
}

impl Diagnostic {
    /// The stable word for what is the matter.
    pub fn code(&self) -> Code {
        self.issue.code()
    }

    /// The heading of its column, quoted; the letters of one whose heading is not shown.
    fn in_column(&self, lang: Lang) -> Option<String> {
        let heading = self.column.as_deref()?;
        let letters = self.cell.as_deref().map(|cell| cell.trim_end_matches(|c: char| c.is_ascii_digit()));
        Some(match (letters.filter(|_| heading == HIDDEN), lang) {
            (Some(letters), _) => letters.to_owned(),
            (None, Lang::Lv) => format!("„{heading}”"),
            (None, Lang::En) => format!("“{heading}”"),
        })
    }

    /// The diagnostic as one plain sentence, after its place.
    pub fn text(&self, lang: Lang) -> String {
        let (file, column, found) = (&self.file, self.in_column(lang), self.found.as_ref());
        let (place, sentence) = match lang {
            Lang::Lv => (lv::place(file, self.row, column), lv::sentence(&self.issue, found)),
            Lang::En => (en::place(file, self.row, column), en::sentence(&self.issue, found)),
        };
        format!("{place}: {sentence}")
    }
}

impl Serialize for Diagnostic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut diagnostic = serializer.serialize_struct("Diagnostic", 9)?;
        diagnostic.serialize_field("code", self.code().as_str())?;
        diagnostic.serialize_field("effect", self.effect.as_str())?;
        diagnostic.serialize_field("file", &self.file)?;
        diagnostic.serialize_field("row", &self.row)?;
        diagnostic.serialize_field("column", &self.column)?;
        diagnostic.serialize_field("cell", &self.cell)?;
        diagnostic.serialize_field("found", &self.found)?;
        diagnostic.serialize_field("expected", &self.issue.expected().map(Expected::as_str))?;
        diagnostic.serialize_field("parameters", &self.issue.parameters())?;
        diagnostic.end()
    }
}
