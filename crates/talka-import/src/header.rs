//! Which column is which.

mod aliases;
mod mapping;

use csv::StringRecord;

pub(crate) use aliases::Aliases;
pub use aliases::{Column, Columns};
pub use mapping::{Mapping, MappingError};

use crate::diagnostic::{Diagnostics, Issue, Place};

/// A header has at least this many known headings; a title line hardly has one.
const KNOWN_AT_LEAST: usize = 2;

/// No table of an office has more columns than a spreadsheet can hold.
const MOST_COLUMNS: usize = 16_384;

/// A header row, understood.
#[derive(Debug)]
pub(crate) struct Header {
    /// The row as a spreadsheet counts it, from 1.
    pub(crate) row: u32,
    /// The headings as written.
    pub(crate) headings: StringRecord,
    /// The columns that are read: where each stands.
    pub(crate) known: Vec<(usize, &'static Column)>,
    repeated: Vec<(usize, &'static Column)>,
}

impl Header {
    /// The header in this row, if it is one.
    pub(crate) fn recognise(row: u32, record: &StringRecord, aliases: &Aliases) -> Option<Self> {
        let mut header = Self { row, headings: StringRecord::new(), known: vec![], repeated: vec![] };
        for (at, heading) in record.iter().enumerate().take(MOST_COLUMNS) {
            if let Some(column) = aliases.find(heading) {
                let twice = header.known.iter().any(|(_, known)| known.name == column.name);
                if twice { &mut header.repeated } else { &mut header.known }.push((at, column));
            }
        }
        (header.known.len() >= KNOWN_AT_LEAST).then(|| Self { headings: record.clone(), ..header })
    }

    /// How many cells a row needs. One with fewer has lost some, perhaps from its middle, and every value may stand in
    /// the wrong column.
    pub(crate) fn width(&self) -> usize {
        let named = self.headings.iter().zip(1..).filter(|(heading, _)| !heading.trim().is_empty());
        named.map(|(_, width)| width).last().unwrap_or(0)
    }

    /// Where a column stands, by the library's name for it.
    pub(crate) fn find(&self, name: &str) -> Option<(usize, &'static Column)> {
        self.known.iter().find(|(_, column)| column.name == name).copied()
    }

    /// Whether the row is the header once more, as where several sheets were put together.
    pub(crate) fn is_repeated_by(&self, record: &StringRecord) -> bool {
        self.known.iter().all(|(at, _)| record.get(*at).is_some_and(|cell| cell.trim() == self.heading(*at)))
    }

    /// The heading of a column, as written but on one line.
    pub(crate) fn heading(&self, at: usize) -> &str {
        self.headings.get(at).map(str::trim).unwrap_or_default()
    }

    /// Says what is wrong with the columns; whether the table can be read.
    pub(crate) fn check(
        &self,
        file: &str,
        columns: &Columns,
        aliases: &Aliases,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let place = |at| Place { file, row: Some(self.row), column: Some((at, self.heading(at))) };
        for (at, heading) in self.headings.iter().enumerate().take(MOST_COLUMNS) {
            let read = self.known.iter().any(|(known, _)| *known == at);
            if read || heading.trim().is_empty() {
                continue;
            }
            let issue = match self.repeated.iter().find(|(repeated, _)| *repeated == at) {
                Some((_, column)) => Issue::ColumnRepeated { name: column.name },
                None => Issue::ColumnUnknown { suggestion: aliases.suggest(heading) },
            };
            diagnostics.note(place(at), None, issue);
        }
        let lacks = |column: &&Column| column.required && self.find(column.name).is_none();
        let mut missing = columns.columns.iter().filter(lacks).peekable();
        let complete = missing.peek().is_none();
        for column in missing {
            let issue = Issue::ColumnMissing { name: column.name, heading: column.heading() };
            let _ = diagnostics.refuse_table(Place { file, row: Some(self.row), column: None }, issue);
        }
        complete
    }
}
