//! One row of a table, its cells by the names of their columns.

use talka::register::RecordKind;

use super::record::Record;
use crate::cell::{self, CellError};
use crate::diagnostic::{Diagnostics, Issue, Place, Refused, parts_are_anonymous};
use crate::header::{Around, Column, Header, Spread};

/// What the heading and the cell of a column are that is read as a row by itself.
const ON: &str = "on";
const HOURS: &str = "hours";

/// One row of a table.
#[derive(Clone, Copy)]
pub struct Row<'r> {
    pub(super) file: &'r str,
    pub(super) number: u32,
    pub(super) record: &'r Record<'r>,
    pub(super) header: &'r Header,
    /// The column of the row that is read as a row by itself.
    pub(super) spread: Option<&'r Spread>,
}

impl std::fmt::Debug for Row<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The cells may name anybody.
        write!(f, "Row({})", self.number)
    }
}

impl<'r> Row<'r> {
    /// Its number as a spreadsheet counts, from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The position of its column, from 0, where a column is read as a row by itself.
    pub(crate) fn spread_at(&self) -> Option<usize> {
        self.spread.map(|spread| spread.at)
    }

    /// What is written around the table.
    pub(crate) fn around(&self) -> Around {
        self.header.around
    }

    /// Whether something is written at that position.
    pub(crate) fn is_filled(&self, at: usize) -> bool {
        self.record.is_filled(at)
    }

    /// Where the column with that heading is.
    pub(crate) fn position(&self, heading: &str) -> Option<usize> {
        (0..self.header.len()).find(|at| self.header.heading(*at) == heading)
    }

    /// The row of its header.
    pub(crate) fn header_row(&self) -> u32 {
        self.header.row
    }

    /// The name of its file.
    pub(crate) fn file(&self) -> &'r str {
        self.file
    }

    /// The text of a cell; `None` where the table has no such column.
    pub fn text(&self, column: &str) -> Option<&'r str> {
        match (self.spread, column) {
            (Some(Spread { day_at: Some(at), .. }), ON) => Some(self.record.get(*at).unwrap_or_default()),
            (Some(spread), ON) => spread.on.as_deref(),
            (Some(spread), HOURS) => self.record.get(spread.at),
            _ => {
                let own = self.header.find(column).map(|(at, _)| self.record.get(at).unwrap_or_default());
                own.or_else(|| self.header.said(column))
            }
        }
    }

    /// Where a cell of this row is and what it holds; the whole row where the table has no such column.
    pub fn place(&self, column: &str) -> Place<'r> {
        match (self.header.find(column), self.spread) {
            (_, Some(spread)) if matches!(column, ON | HOURS) => {
                let at = spread.day_at.filter(|_| column == ON).unwrap_or(spread.at);
                self.column(at).holding(self.record.get(at).unwrap_or_default(), false)
            }
            (Some((at, column)), _) => self.cell(at, column),
            (None, _) => self.whole(),
        }
    }

    /// Where the cell of that column is and what it holds.
    pub(super) fn cell(&self, at: usize, column: &Column) -> Place<'r> {
        self.column(at).holding(self.record.get(at).unwrap_or_default(), column.personal)
    }

    /// The same row as one of another table, where it has columns of that.
    pub(crate) fn seen_as(&self, kind: RecordKind) -> Option<Self> {
        let mut beside = self.header.beside.iter();
        beside.find(|(of, _)| *of == kind).map(|(_, header)| Self { header, ..*self })
    }

    /// The whole row, for a diagnostic.
    pub(super) fn whole(&self) -> Place<'r> {
        Place::new(self.file).row(self.number).only_cell(self.spread.is_some())
    }

    /// The column at that position, for a diagnostic.
    pub(super) fn column(&self, at: usize) -> Place<'r> {
        self.whole().column(at, self.header.heading(at))
    }

    /// Whether a part of the cell must not be shown.
    pub(crate) fn hides(&self, column: &str) -> bool {
        self.header.find(column).is_some_and(|(at, column)| {
            column.personal || !parts_are_anonymous(self.record.get(at).unwrap_or_default())
        })
    }

    /// All that the row says in the columns that are read, and by which header; `None` where something is said above it.
    pub(crate) fn said(&self) -> Option<String> {
        if self.header.is_said() {
            return None;
        }
        let mut said = self.header.row.to_string();
        for (at, _) in &self.header.known {
            // No cell that is read has such a character.
            said.push('\0');
            said.push_str(self.record.get(*at).unwrap_or_default());
        }
        Some(said)
    }

    /// The columns that have a heading and are not read: the heading and the cell.
    pub(crate) fn unread(&self) -> impl Iterator<Item = (&'r str, &'r str)> {
        let (header, record) = (self.header, self.record);
        header.unread().map(|at| (header.heading(at), record.get(at).unwrap_or_default()))
    }

    /// Everything that is written in the row: the heading and the cell.
    pub(crate) fn written(&self) -> impl Iterator<Item = (&'r str, &'r str)> {
        let (header, record) = (self.header, self.record);
        record.iter().enumerate().map(|(at, cell)| (header.heading(at), cell))
    }

    /// The columns that are read: the name, the position from 0 and the heading as written.
    pub(crate) fn headings(&self) -> impl Iterator<Item = (&'static str, usize, &'r str)> {
        let header = self.header;
        header.known.iter().map(|(at, column)| (column.name, *at, header.heading(*at)))
    }

    /// The value of a cell; `None` where it is empty or the table has no such column.
    pub fn read<T>(
        &self,
        column: &str,
        parse: impl Fn(&str) -> Result<T, CellError>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<T>, Refused> {
        match self.text(column) {
            Some(text) if !text.trim().is_empty() => self.require(column, parse, diagnostics).map(Some),
            _ => Ok(None),
        }
    }

    /// The value of a cell that must not be empty.
    pub fn require<T>(
        &self,
        column: &str,
        parse: impl Fn(&str) -> Result<T, CellError>,
        diagnostics: &mut Diagnostics,
    ) -> Result<T, Refused> {
        parse(self.text(column).unwrap_or_default())
            .map_err(|error| diagnostics.refuse(self.place(column), Issue::Cell(error)))
    }

    /// The entries of a list cell: none where it is empty, `None` (unknown) where the table has no such column.
    pub fn list(&self, column: &str, diagnostics: &mut Diagnostics) -> Result<Option<Vec<String>>, Refused> {
        self.text(column).map(|_| self.require(column, cell::list, diagnostics)).transpose()
    }
}
