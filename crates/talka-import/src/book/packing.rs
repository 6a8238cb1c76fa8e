//! Packs the cells of a workbook into sheets.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::budget::{Budget, SHEETS};
use super::markup::PIECE;
use super::sheet::Sheet;
use crate::diagnostic::BookIssue;
use crate::keys::ById;

/// How many texts are known again. Those of a sheet that are equal are mostly near each other or few.
const KNOWN: usize = 1 << 16;

/// Packs cells, sheet by sheet, and counts what they hold.
pub(super) struct Packing {
    sheets: Vec<Sheet>,
    budget: Budget,
    /// The last text with each hash, in the sheet that is packed.
    known: ById<u64, u32>,
}

/// A text of the sheet that is packed.
#[derive(Clone, Copy)]
pub(super) struct Text {
    at: u32,
    length: usize,
}

impl Packing {
    /// Packs within what is left of the budget.
    pub(super) fn new(budget: Budget) -> Self {
        Self { sheets: vec![], budget, known: ById::default() }
    }

    /// Begins a sheet.
    pub(super) fn sheet(&mut self, name: String) -> Result<(), BookIssue> {
        self.add(Sheet::named(name))
    }

    /// Adds a sheet that the workbook hides.
    pub(super) fn hidden_sheet(&mut self, name: String) -> Result<(), BookIssue> {
        self.add(Sheet::hidden(name))
    }

    fn add(&mut self, sheet: Sheet) -> Result<(), BookIssue> {
        if self.sheets.len() >= SHEETS {
            return Err(BookIssue::TooManyParts { limit: SHEETS });
        }
        self.sheets.push(sheet);
        self.known.clear();
        Ok(())
    }

    /// Keeps a text for the cells that have it.
    pub(super) fn text(&mut self, text: &str) -> Result<Text, BookIssue> {
        let Some(sheet) = self.sheets.last_mut() else { return Err(BookIssue::Damaged) };
        if text.len() > PIECE {
            return Err(BookIssue::TextTooLong { limit: PIECE });
        }
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        let hash = hasher.finish();
        if let Some(at) = self.known.get(&hash).copied().filter(|at| sheet.keeps(*at, text)) {
            return Ok(Text { at, length: text.len() });
        }
        self.budget.text(text.len())?;
        let at = sheet.keep(text);
        if self.known.len() >= KNOWN {
            self.known.clear();
        }
        self.known.insert(hash, at);
        Ok(Text { at, length: text.len() })
    }

    /// Counts what is repeated, before it is added.
    pub(super) fn repeated(&mut self, rows: u32, cells: u64, written: usize) -> Result<(), BookIssue> {
        self.budget.repeated(rows, cells, written)
    }

    /// Adds a cell with that text, its row and column from 0.
    pub(super) fn put(&mut self, row: u32, column: u32, text: Text) -> Result<(), BookIssue> {
        self.budget.cell(row, column, text.length)?;
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.put(row.saturating_add(1), column, text.at);
        }
        Ok(())
    }

    /// Adds a cell, its row and column from 0, where it holds something.
    pub(super) fn cell(&mut self, (row, column): (u32, u32), text: &str) -> Result<(), BookIssue> {
        if text.is_empty() {
            return self.budget.cell(row, column, 0);
        }
        let text = self.text(text)?;
        self.put(row, column, text)
    }

    /// The sheets.
    pub(super) fn finish(self) -> Vec<Sheet> {
        self.sheets
    }
}
