//! Names that are written only in the first of several rows of somebody, as where cells are merged down.

use std::borrow::Cow;

use super::record::Record;
use super::row::Row;
use crate::header::Header;

/// So many rows without a name are no slip.
const LEAST: u32 = 2;

/// Who a row without a name is about: the one in the nearest row above that has one, where a file is written so. That is where no name
/// is in two such rows in turn, and several rows have none.
#[derive(Default)]
pub(super) struct Carried {
    /// The name in the last row that has one.
    name: String,
    /// A name is in two of them in turn: whoever wrote the file writes it in each row.
    repeated: bool,
    /// Rows without a name.
    nameless: u32,
    /// What is written of the person and the host in the nearest row above, by position.
    above: Vec<(usize, String)>,
}

impl Carried {
    /// Looks at a row before any is taken.
    pub(super) fn survey(&mut self, row: &Row<'_>) {
        if self.repeated || !row.header.spread.is_empty() {
            return;
        }
        match name(row.header, row.record) {
            Some(name) if name.is_empty() => self.nameless += u32::from(needs_name(row)),
            Some(name) => {
                self.repeated |= self.name == name;
                self.name = name;
            }
            None => {}
        }
    }

    /// The cells of a row with the name and the host of the nearest row above that has a name, where its own are empty.
    pub(super) fn complete<'r>(&mut self, row: &Row<'r>) -> Option<Record<'r>> {
        if self.repeated || self.nameless < LEAST || !row.header.spread.is_empty() {
            return None;
        }
        if name(row.header, row.record)?.is_empty() {
            let above = self.above.iter().map(|(at, text)| (*at, text.as_str()));
            return (needs_name(row) && !self.above.is_empty()).then(|| row.record.with(above));
        }
        let cell = |at: usize| Some((at, row.record.get(at)?.to_owned()));
        self.above = row.header.identifying().filter_map(cell).collect();
        None
    }
}

/// The name in a row; `None` where the table has no column for one.
fn name(header: &Header, record: &Record<'_>) -> Option<String> {
    let mut positions = header.naming().peekable();
    positions.peek()?;
    Some(positions.filter_map(|at| record.get(at)).map(str::trim).collect())
}

/// Whether a row says nothing of a person and has all else that an entry needs.
fn needs_name(row: &Row<'_>) -> bool {
    let people: Vec<usize> = row.header.of_person().collect();
    let all = || row.header.required().chain(row.header.summed());
    people.iter().all(|at| !row.record.is_filled(*at))
        && all().all(|at| row.record.is_filled(at) || row.header.identifying().any(|own| own == at))
}

impl<'t> Record<'t> {
    /// The same cells, of which the empty ones at these positions hold something.
    fn with<'c>(&self, cells: impl Iterator<Item = (usize, &'c str)>) -> Record<'t> {
        let mut record = Record { cells: self.cells.clone(), beyond: self.beyond };
        for (at, text) in cells {
            if let Some(cell) = record.cells.get_mut(at).filter(|cell| cell.trim().is_empty()) {
                *cell = Cow::Owned(text.to_owned());
            }
        }
        record
    }
}
