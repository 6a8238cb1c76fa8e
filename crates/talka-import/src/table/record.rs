//! One row of a text, as its cells.

use std::borrow::Cow;

/// The cells of one row, as many as are read.
#[derive(Default)]
pub(crate) struct Record<'t> {
    pub(super) cells: Vec<Cow<'t, str>>,
    /// Something is written beyond the cells that are kept.
    pub(super) beyond: bool,
}

impl<'t> Record<'t> {
    pub(crate) fn clear(&mut self) {
        self.cells.clear();
        self.beyond = false;
    }

    /// Keeps the cell, unless the row has as many as it may.
    pub(crate) fn push(&mut self, cell: Cow<'t, str>, limit: usize) {
        if self.cells.len() < limit {
            self.cells.push(cell);
        } else {
            self.beyond |= !cell.trim().is_empty();
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.cells.len()
    }

    pub(crate) fn get(&self, at: usize) -> Option<&str> {
        self.cells.get(at).map(AsRef::as_ref)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(AsRef::as_ref)
    }

    /// Whether something is written in that cell.
    pub(crate) fn is_filled(&self, at: usize) -> bool {
        self.get(at).is_some_and(|cell| !cell.trim().is_empty())
    }

    /// Whether no cell has a digit, as in headings.
    pub(super) fn has_no_digits(&self) -> bool {
        self.iter().all(|cell| !cell.contains(|c: char| c.is_ascii_digit()))
    }

    pub(super) fn is_blank(&self) -> bool {
        !self.beyond && self.iter().all(|cell| cell.trim().is_empty())
    }
}
