//! Where a record is in an office's own files.

use std::fmt;

use super::RecordKind;
use crate::order::sort_by_key;
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
    /// member's own, or that of the nearest member which holds it. It looks at every column; a
    /// [`Register`](super::Register) finds them faster ([`Register::source`](super::Register::source)).
    pub fn find(&self, kind: RecordKind, position: usize, member: &str) -> Option<Source> {
        Columns::of(self).find(self, kind, position, member)
    }
}

/// For each table, the positions of its columns by their member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Columns(Vec<Vec<usize>>);

impl Columns {
    pub(super) fn of(sources: &SourceMap) -> Self {
        let by_member = |SourceTable { columns, .. }: &SourceTable| {
            let mut order: Vec<usize> = (0..columns.len()).collect();
            sort_by_key(&mut order, |n| columns.get(*n).map(|column| column.member.as_str()));
            order
        };
        Self(sources.tables.iter().map(by_member).collect())
    }

    /// Where the record of that kind at that position stands, and the column of that member or of the nearest member
    /// which holds it. The sources are those that these columns were made of.
    pub(super) fn find(
        &self,
        sources: &SourceMap,
        kind: RecordKind,
        position: usize,
        member: &str,
    ) -> Option<Source> {
        let of_kind = sources.tables.iter().zip(&self.0).filter(|(table, _)| table.kind == kind);
        let row_of = |table: &SourceTable| table.rows.get(position).copied().flatten();
        let mut with_row = of_kind.filter_map(|(table, order)| Some((table, order, row_of(table)?)));
        let (table, order, row) = with_row.next()?;
        let outwards = std::iter::successors(Some(member), |inner| Some(inner.rsplit_once('/')?.0));
        let column = outwards.into_iter().find_map(|member| column_of(table, order, member));
        Some(Source { file: table.file.clone(), row, column: column.map(|column| column.heading.clone()) })
    }
}

/// The column of just that member; of several the last.
fn column_of<'t>(table: &'t SourceTable, order: &[usize], member: &str) -> Option<&'t SourceColumn> {
    let column = |n: &usize| table.columns.get(*n);
    let after = order.partition_point(|n| column(n).is_some_and(|column| column.member.as_str() <= member));
    let last = order.get(after.checked_sub(1)?)?;
    column(last).filter(|column| column.member == member)
}
