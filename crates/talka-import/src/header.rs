//! Which column is which.

mod aliases;
mod column;
mod mapping;

pub(crate) use aliases::Aliases;
pub use column::{Column, Columns};
pub use mapping::{Mapping, MappingError, MappingErrors};

use crate::diagnostic::{Diagnostics, Issue, Place};

/// A header has at least this many known headings; a title line hardly has one.
const KNOWN_AT_LEAST: usize = 2;

/// A header row, understood.
#[derive(Debug)]
pub(crate) struct Header {
    /// The row as a spreadsheet counts it, from 1.
    pub(crate) row: u32,
    /// The headings as written.
    headings: Vec<Heading>,
    /// The columns that are read, each with its position.
    pub(crate) known: Vec<(usize, &'static Column)>,
}

/// A heading as written, and the column it means.
#[derive(Debug)]
struct Heading {
    text: String,
    column: Option<&'static Column>,
}

impl Header {
    /// The header in this row, if it is one.
    pub(crate) fn recognise<'c>(
        row: u32,
        cells: impl Iterator<Item = &'c str>,
        aliases: &Aliases,
    ) -> Option<Self> {
        let heading = |text: &str| Heading { text: text.trim().to_owned(), column: aliases.find(text) };
        let headings: Vec<Heading> = cells.map(heading).collect();
        let mut known: Vec<(usize, &'static Column)> = Vec::new();
        for (at, column) in
            headings.iter().enumerate().filter_map(|(at, heading)| Some((at, heading.column?)))
        {
            // As many as the table has columns at most.
            if known.iter().all(|(_, other)| other.name != column.name) {
                known.push((at, column));
            }
        }
        (known.len() >= KNOWN_AT_LEAST).then_some(Self { row, headings, known })
    }

    /// How many headings there are, empty ones among them.
    pub(crate) fn len(&self) -> usize {
        self.headings.len()
    }

    /// How many cells a row needs. One with fewer has lost some, perhaps from its middle, and every value may be in
    /// the wrong column.
    pub(crate) fn width(&self) -> usize {
        self.headings.iter().rposition(|heading| !heading.text.is_empty()).map_or(0, |last| last + 1)
    }

    /// The position of a column, by the library's name for it.
    pub(crate) fn find(&self, name: &str) -> Option<(usize, &'static Column)> {
        self.known.iter().find(|(_, column)| column.name == name).copied()
    }

    /// The heading of a column, as written but without the space around it.
    pub(crate) fn heading(&self, at: usize) -> &str {
        self.headings.get(at).map(|heading| heading.text.as_str()).unwrap_or_default()
    }

    /// Reports what is wrong with the columns; whether the table can be read.
    pub(crate) fn check(
        &self,
        file: &str,
        columns: &Columns,
        aliases: &Aliases,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let mut read = self.known.iter().map(|(at, _)| *at).peekable();
        for (at, heading) in self.headings.iter().enumerate() {
            if read.next_if_eq(&at).is_some() || heading.text.is_empty() {
                continue;
            }
            let issue = match heading.column {
                Some(column) => Issue::ColumnRepeated { name: column.name },
                None if diagnostics.may_suggest() => {
                    Issue::ColumnUnknown { suggestion: aliases.suggest(&heading.text) }
                }
                None => Issue::ColumnUnknown { suggestion: None },
            };
            diagnostics.note(Place::new(file).row(self.row).column(at, &heading.text), issue);
        }
        let lacks = |column: &&Column| column.required && self.find(column.name).is_none();
        let mut missing = columns.columns.iter().filter(lacks).peekable();
        let complete = missing.peek().is_none();
        for column in missing {
            let issue = Issue::ColumnMissing { name: column.name, heading: column.heading() };
            let _ = diagnostics.refuse_table(Place::new(file).row(self.row), issue);
        }
        complete
    }
}
