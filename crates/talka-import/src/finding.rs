//! What could not be read, for the eyes of the office whose table it is.

mod en;
mod list;
mod lv;
mod problem;
mod stood;

use serde::ser::{Serialize, SerializeStruct, Serializer};
use talka::text::Lang;

pub use list::{Findings, Place, Refused};
pub use problem::{Code, Problem};
pub use stood::Stood;

/// What became of the row or the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing of the table could be read.
    RefusedTable,
    /// The row was left out.
    RefusedRow,
    /// A remark: nothing was left out that belongs to the table.
    Note,
}

impl Severity {
    /// The plain word for it; stable.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RefusedTable => "refused_table",
            Self::RefusedRow => "refused_row",
            Self::Note => "note",
        }
    }
}

/// One thing in a table that was refused or is worth a remark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportFinding {
    /// What became of the row or the table.
    pub severity: Severity,
    /// The name of the file.
    pub file: String,
    /// The row as a spreadsheet counts it, from 1.
    pub row: Option<u32>,
    /// The heading of the column, as it is written in the file.
    pub column: Option<String>,
    /// The cell as a spreadsheet names it, such as `B17`.
    pub cell: Option<String>,
    /// What stood there.
    pub stood: Option<Stood>,
    /// What is the matter.
    pub problem: Problem,
}

impl ImportFinding {
    /// The stable word for what is the matter.
    pub fn code(&self) -> Code {
        self.problem.code()
    }

    /// The finding as one plain sentence, after its place.
    pub fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::Lv => lv::text(self),
            Lang::En => en::text(self),
        }
    }
}

impl Serialize for ImportFinding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut finding = serializer.serialize_struct("ImportFinding", 9)?;
        finding.serialize_field("code", self.code().as_str())?;
        finding.serialize_field("severity", self.severity.as_str())?;
        finding.serialize_field("file", &self.file)?;
        finding.serialize_field("row", &self.row)?;
        finding.serialize_field("column", &self.column)?;
        finding.serialize_field("cell", &self.cell)?;
        finding.serialize_field("stood", &self.stood)?;
        finding.serialize_field("expected", &self.problem.expected().map(crate::cell::Expected::as_str))?;
        finding.serialize_field("parameters", &self.problem.parameters())?;
        finding.end()
    }
}

#[cfg(test)]
mod tests;
