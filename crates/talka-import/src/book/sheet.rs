//! A sheet: the text of its cells, packed.

use std::borrow::Cow;

use crate::table::{Next, Record};

/// A sheet of a workbook, each cell as the text that a clerk would write.
#[derive(Default)]
pub(crate) struct Sheet {
    pub(crate) name: String,
    /// Whether the workbook hides it; its cells are not kept then.
    pub(crate) hidden: bool,
    /// The texts of its cells; most of those that are equal are kept once.
    texts: String,
    /// Where each text ends.
    ends: Vec<u32>,
    /// For each cell that holds something its column, from 0, and the position of its text.
    cells: Vec<(u32, u32)>,
    /// For each row that holds something its number, from 1, and how many cells there are before it.
    rows: Vec<(u32, u32)>,
}

impl Sheet {
    fn text(&self, at: u32) -> &str {
        let at = position(at);
        let from = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let to = self.ends.get(at).copied().unwrap_or_default();
        self.texts.get(position(from)..position(to)).unwrap_or_default()
    }
}

#[cfg(feature = "spreadsheets")]
impl Sheet {
    pub(super) fn named(name: String) -> Self {
        Self { name, ..Self::default() }
    }

    pub(super) fn hidden(name: String) -> Self {
        Self { name, hidden: true, ..Self::default() }
    }

    /// Keeps a text; its position.
    pub(super) fn keep(&mut self, text: &str) -> u32 {
        self.texts.push_str(text);
        // What all cells may hold is far below these numbers.
        self.ends.push(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        u32::try_from(self.ends.len() - 1).unwrap_or(u32::MAX)
    }

    /// Whether that text is at that position.
    pub(super) fn keeps(&self, at: u32, text: &str) -> bool {
        self.text(at) == text
    }

    /// Adds a cell, which must come after all others; rows are counted from 1 and columns from 0. One that does not is
    /// left out: no program writes such.
    pub(super) fn put(&mut self, row: u32, column: u32, text: u32) {
        let last = self.rows.last().map(|(number, _)| *number);
        if last != Some(row) {
            if last.is_some_and(|last| last > row) {
                return;
            }
            self.rows.push((row, u32::try_from(self.cells.len()).unwrap_or(u32::MAX)));
        } else if self.cells.last().is_some_and(|(last, _)| *last >= column) {
            return;
        }
        self.cells.push((column, text));
    }
}

/// The rows of a sheet, one at a time.
pub(crate) struct SheetRows<'s> {
    sheet: &'s Sheet,
    /// The most cells that are kept of a row.
    limit: usize,
    record: Record<'s>,
    /// How many rows that hold something have been given.
    given: usize,
    number: u32,
}

impl<'s> SheetRows<'s> {
    pub(crate) fn new(sheet: &'s Sheet, limit: usize) -> Self {
        Self { sheet, limit, record: Record::default(), given: 0, number: 0 }
    }

    pub(crate) fn last(&self) -> (u32, &Record<'s>) {
        (self.number, &self.record)
    }

    pub(crate) fn next(&mut self) -> Option<Next> {
        let (number, first) = *self.sheet.rows.get(self.given)?;
        let empty = number.saturating_sub(self.number).saturating_sub(1);
        if empty > 0 {
            self.number += empty;
            return Some(Next::EmptyLines(empty));
        }
        self.number = number;
        self.given += 1;
        let end =
            self.sheet.rows.get(self.given).map_or(self.sheet.cells.len(), |(_, first)| position(*first));
        self.record.clear();
        for (column, text) in self.sheet.cells.get(position(first)..end).unwrap_or_default() {
            while self.record.len() < position(*column).min(self.limit) {
                self.record.push(Cow::Borrowed(""), self.limit);
            }
            self.record.push(Cow::Borrowed(self.sheet.text(*text)), self.limit);
        }
        Some(Next::Row)
    }
}

fn position(at: u32) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}
