//! The rows of a table, whatever it is kept in.

use super::delimiter::Delimiter;
use super::record::Record;
use super::rows::{Next, Rows};
use crate::book::{Sheet, SheetRows};

/// What a table is kept in.
#[derive(Clone, Copy)]
pub(crate) enum Content<'a> {
    /// Text, not yet decoded.
    Bytes(&'a [u8]),
    /// A sheet of a workbook.
    Sheet(&'a Sheet),
}

/// Its rows, one at a time.
pub(super) enum Source<'t> {
    Text(Rows<'t>),
    Sheet(SheetRows<'t>),
}

/// Where rows come from, before any is read.
#[derive(Clone, Copy)]
pub(super) enum Origin<'t> {
    Text(&'t str, Delimiter),
    Sheet(&'t Sheet),
}

impl<'t> Origin<'t> {
    /// The rows from the first, of each at most so many cells.
    pub(super) fn rows(self, cells: usize) -> Source<'t> {
        match self {
            Self::Text(text, delimiter) => Source::Text(Rows::new(text, delimiter, cells)),
            Self::Sheet(sheet) => Source::Sheet(SheetRows::new(sheet, cells)),
        }
    }

    /// What separates cells, where these are text.
    pub(super) fn delimiter(self) -> Option<Delimiter> {
        match self {
            Self::Text(_, delimiter) => Some(delimiter),
            Self::Sheet(_) => None,
        }
    }
}

impl<'t> Source<'t> {
    pub(super) fn next(&mut self) -> Option<Next> {
        match self {
            Self::Text(rows) => rows.next(),
            Self::Sheet(rows) => rows.next(),
        }
    }

    /// The last row given, and its number.
    pub(super) fn last(&self) -> (u32, &Record<'t>) {
        match self {
            Self::Text(rows) => rows.last(),
            Self::Sheet(rows) => rows.last(),
        }
    }

    /// The number of the last row.
    pub(super) fn number(&self) -> u32 {
        self.last().0
    }

    /// How many line breaks the last row has inside its cells that make lines of the file.
    pub(super) fn breaks(&self) -> u32 {
        match self {
            Self::Text(rows) => rows.breaks(),
            Self::Sheet(_) => 0,
        }
    }

    /// As [`Rows::unfold`]; the cells of a sheet have their bounds.
    pub(super) fn unfold(&mut self, is_row: impl Fn(&Record<'t>) -> bool) -> bool {
        match self {
            Self::Text(rows) => rows.unfold(is_row),
            Self::Sheet(_) => false,
        }
    }
}
