//! What an office wrote in columns that are not read.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::codes::masked;

/// Parts cells; no cell of a row that is read has such a character.
const PARTS: char = '\0';

/// What is written in a file and is not read, in columns or in rows, as it is. Whoever gives rows back to the office gives them
/// back whole.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unread {
    /// The name of the file.
    pub file: String,
    /// The headings as written.
    pub headings: Vec<String>,
    /// The position of each heading.
    positions: BTreeMap<String, usize>,
    /// By row the cells, packed.
    rows: BTreeMap<u32, String>,
}

impl std::fmt::Debug for Unread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Nobody knows what is in them.
        write!(f, "Unread({} columns, {} rows)", self.headings.len(), self.rows.len())
    }
}

impl Unread {
    pub(crate) fn of(file: &str) -> Self {
        Self { file: file.to_owned(), ..Self::default() }
    }

    /// Keeps the cells of a row: each with its heading.
    pub(crate) fn keep<'c>(&mut self, row: u32, cells: impl Iterator<Item = (&'c str, &'c str)>) {
        let mut kept: Vec<&str> = Vec::new();
        for (heading, cell) in cells.filter(|(_, cell)| !cell.trim().is_empty()) {
            let at = self.positions.get(heading).copied().unwrap_or_else(|| {
                self.positions.insert(heading.to_owned(), self.headings.len());
                self.headings.push(heading.to_owned());
                self.headings.len() - 1
            });
            kept.resize(kept.len().max(at + 1), "");
            if let Some(place) = kept.get_mut(at) {
                *place = cell;
            }
        }
        if !kept.is_empty() {
            self.rows.insert(row, kept.join(PARTS.encode_utf8(&mut [0; 4])));
        }
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The same without personal codes.
    pub(crate) fn without_codes(mut self) -> Self {
        self.positions.clear();
        for text in self.headings.iter_mut().chain(self.rows.values_mut()) {
            if let Cow::Owned(masked) = masked(text) {
                *text = masked;
            }
        }
        self
    }

    /// The cells of that row, in the order of the headings; those at the end may be missing.
    pub fn row(&self, row: u32) -> impl Iterator<Item = &str> {
        self.rows.get(&row).into_iter().flat_map(|cells| cells.split(PARTS))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_kept_below_their_headings() {
        let mut unread = Unread::of("stundas.csv");
        unread.keep(2, [("Piezīmes", " "), ("Tālrunis", "")].into_iter());
        unread.keep(3, [("Piezīmes", ""), ("Tālrunis", "20000000")].into_iter());
        unread.keep(4, [("Piezīmes", "lietus; sniegs"), ("Tālrunis", "")].into_iter());
        assert_eq!(unread.headings, ["Tālrunis", "Piezīmes"]);
        let row = |row| unread.row(row).collect::<Vec<_>>();
        assert_eq!((row(2), row(3), row(4)), (vec![], vec!["20000000"], vec!["", "lietus; sniegs"]));
        assert_eq!(format!("{unread:?}"), "Unread(2 columns, 2 rows)");
    }
}
