//! Where a record stands in an office's own files.

use super::RecordKind;
use crate::schema::described;

described! {
    /// A place in an office's file, as a person would look it up.
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
    pub struct Source {
        /// Name of the file.
        pub file: String,
        /// Row of the sheet, from 1.
        pub row: u32,
        /// Heading of the column, where one column holds what is meant.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub column: Option<String>,
    }
}

/// The file from which the records of one kind come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceTable {
    /// Name of the file.
    pub file: String,
    /// Heading of the column from which each member comes: `("consents/0/given", "Piekrišanas datums")`.
    pub columns: Vec<(String, String)>,
    /// Row of each record, by the record's position; `None` for a record that has no row of its own.
    pub rows: Vec<Option<SourceRow>>,
}

/// Row of a sheet, from 1.
pub type SourceRow = u32;

/// For each kind of record, the file it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceMap {
    /// The tables, by kind of record.
    pub tables: Vec<(RecordKind, SourceTable)>,
}

impl SourceMap {
    /// Where the record of that kind at that position (from 0) stands, and the column of that member of it: the
    /// member's own, or that of the nearest member which holds it.
    pub fn find(&self, kind: RecordKind, position: usize, member: &str) -> Option<Source> {
        let (_, table) = self.tables.iter().find(|(of, _)| *of == kind)?;
        let row = table.rows.get(position).copied().flatten()?;
        let holds = |outer: &str| {
            member.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let column = table.columns.iter().filter(|(path, _)| holds(path)).max_by_key(|(path, _)| path.len());
        Some(Source { file: table.file.clone(), row, column: column.map(|(_, heading)| heading.clone()) })
    }
}
