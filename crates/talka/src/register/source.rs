//! Where a record stands in an office's own files.

use std::fmt;

use super::RecordKind;
use crate::reading::record;
use crate::schema::described;

described! {
    /// A place in an office's file, as a person would look it up.
    #[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
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

/// Without what an office calls its files and columns, which may be after a person.
impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source").field("row", &self.row).finish_non_exhaustive()
    }
}

record! {
    /// A file from which records of one kind come.
    pub struct SourceTable {
        /// What its records are.
        pub kind: RecordKind,
        /// Name of the file.
        pub file: String,
        /// Where each member stands.
        pub columns: Vec<SourceColumn>,
        /// Row of each record, from 1, by the position of the record; null for a record that has no row in this file.
        pub rows: Vec<Option<SourceRow>>,
    }
}

record! {
    /// The column from which a member comes.
    pub struct SourceColumn {
        /// The member, without the position of the record, such as `consents/0/given`.
        pub member: String,
        /// Heading of the column, as it is written in the file.
        pub heading: String,
    }
}

/// Row of a sheet, from 1.
pub type SourceRow = u32;

/// For each kind of record, the files it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SourceMap {
    /// The tables. Where several files hold records of one kind, each has a table of its own.
    pub tables: Vec<SourceTable>,
}

impl SourceMap {
    /// Where the record of that kind at that position (from 0) stands, and the column of that member of it: the
    /// member's own, or that of the nearest member which holds it.
    pub fn find(&self, kind: RecordKind, position: usize, member: &str) -> Option<Source> {
        let mut tables = self.tables.iter().filter(|table| table.kind == kind);
        let (table, row) =
            tables.find_map(|table| Some((table, table.rows.get(position).copied().flatten()?)))?;
        let holds = |outer: &str| {
            member.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let columns = table.columns.iter().filter(|column| holds(&column.member));
        let column = columns.max_by_key(|column| column.member.len());
        Some(Source { file: table.file.clone(), row, column: column.map(|column| column.heading.clone()) })
    }
}
