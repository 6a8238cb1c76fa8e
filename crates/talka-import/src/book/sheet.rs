//! A sheet: the text of its cells, packed.

use std::borrow::Cow;

use crate::table::{Next, Record};

/// A sheet of a workbook, each cell as the text that a clerk would write.
#[derive(Default)]
pub(crate) struct Sheet {
    pub(crate) name: String,
    text: String,
    /// For each cell that holds something its column, from 0, and where its text ends.
    cells: Vec<(u32, u32)>,
    /// For each row that holds something its number, from 1, and how many cells there are before it.
    rows: Vec<(u32, usize)>,
}

#[cfg(feature = "spreadsheets")]
impl Sheet {
    pub(super) fn named(name: String) -> Self {
        Self { name, ..Self::default() }
    }

    /// Adds a cell, which must come after all others; rows are counted from 1 and columns from 0. One that does not is
    /// left out: no program writes such.
    pub(super) fn put(&mut self, row: u32, column: u32, text: &str) {
        let last = self.rows.last().map(|(number, _)| *number);
        if last != Some(row) {
            if last.is_some_and(|last| last > row) {
                return;
            }
            self.rows.push((row, self.cells.len()));
        } else if self.cells.last().is_some_and(|(last, _)| *last >= column) {
            return;
        }
        self.text.push_str(text);
        // What all cells may hold is far below this.
        self.cells.push((column, u32::try_from(self.text.len()).unwrap_or(u32::MAX)));
    }
}

/// Counts a cell, its row and column from 0, and adds it where it holds something.
#[cfg(feature = "spreadsheets")]
pub(super) fn put(
    sheet: &mut Sheet,
    budget: &mut super::budget::Cells,
    (row, column): (u32, u32),
    text: &str,
) -> Result<(), crate::diagnostic::BookIssue> {
    budget.count(row, column, text.len())?;
    if !text.is_empty() {
        sheet.put(row.saturating_add(1), column, text);
    }
    Ok(())
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
        let end = self.sheet.rows.get(self.given).map_or(self.sheet.cells.len(), |(_, first)| *first);
        let mut from = match first.checked_sub(1).and_then(|before| self.sheet.cells.get(before)) {
            Some((_, end)) => position(*end),
            None => 0,
        };
        self.record.clear();
        for (column, to) in self.sheet.cells.get(first..end).unwrap_or_default() {
            let (column, to) = (position(*column), position(*to));
            while self.record.len() < column.min(self.limit) {
                self.record.push(Cow::Borrowed(""), self.limit);
            }
            let text = self.sheet.text.get(from..to).unwrap_or_default();
            self.record.push(Cow::Borrowed(text), self.limit);
            from = to;
        }
        Some(Next::Row)
    }
}

fn position(at: u32) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}
