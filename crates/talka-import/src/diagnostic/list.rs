//! The diagnostics of an import, as they are gathered.

use std::collections::BTreeMap;

use super::found::{holds_personal_code, short};
use super::{Code, Diagnostic, Effect, Found, Issue};

/// Where in a file something is the matter.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The name of the file.
    pub file: &'a str,
    /// The row as a spreadsheet counts it, from 1.
    pub row: Option<u32>,
    /// The column from 0, and its heading.
    pub column: Option<(usize, &'a str)>,
}

impl Place<'_> {
    /// `B17`, as spreadsheets name a cell.
    fn cell(self) -> Option<String> {
        let (column, _) = self.column?;
        let mut letters = Vec::new();
        let mut rest = column + 1;
        while let Some(below) = rest.checked_sub(1) {
            letters.push(char::from(b'A' + u8::try_from(below % 26).unwrap_or(0)));
            rest = below / 26;
        }
        Some(letters.into_iter().rev().collect::<String>() + &self.row?.to_string())
    }
}

/// Proof that a row was refused with a diagnostic that says why. Only [`Diagnostics`] gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Refused(());

/// The diagnostics of an import: so many as a person can work through are listed, all are counted.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    listed: Vec<Diagnostic>,
    counted: BTreeMap<Code, u32>,
}

impl Diagnostics {
    /// At most this many are listed.
    pub const LISTED: usize = 10_000;

    /// The diagnostics listed, in the order in which the files were read.
    pub fn listed(&self) -> &[Diagnostic] {
        &self.listed
    }

    /// How many there are of each code, listed or not.
    pub fn counted(&self) -> &BTreeMap<Code, u32> {
        &self.counted
    }

    /// How many are counted but not listed.
    pub fn unlisted(&self) -> usize {
        let all: u64 = self.counted.values().copied().map(u64::from).sum();
        usize::try_from(all).unwrap_or(usize::MAX).saturating_sub(self.listed.len())
    }

    /// Puts those listed in the order of files, rows and columns.
    pub(crate) fn sort(&mut self) {
        // `B` stands before `AA`: in one row the shorter name is that of the earlier column.
        let place = |diagnostic: &Diagnostic| {
            let cell = diagnostic.cell.clone().unwrap_or_default();
            (diagnostic.file.clone(), diagnostic.row, cell.len(), cell)
        };
        self.listed.sort_by_cached_key(place);
    }

    /// Adds a remark.
    pub fn note(&mut self, at: Place<'_>, found: Option<Found>, issue: Issue) {
        self.add(Effect::Note, at, found, issue);
    }

    /// Adds why a row is left out.
    pub fn refuse(&mut self, at: Place<'_>, found: Option<Found>, issue: Issue) -> Refused {
        self.add(Effect::RefusedRow, at, found, issue);
        Refused(())
    }

    /// Adds why nothing of a table can be read.
    pub fn refuse_table(&mut self, at: Place<'_>, issue: Issue) -> Refused {
        self.add(Effect::RefusedTable, at, None, issue);
        Refused(())
    }

    fn add(&mut self, effect: Effect, at: Place<'_>, found: Option<Found>, issue: Issue) {
        let counted = self.counted.entry(issue.code()).or_default();
        *counted = counted.saturating_add(1);
        if self.listed.len() < Self::LISTED {
            // A heading with a personal code is a row of the table that ran into the header.
            let heading =
                |heading| if holds_personal_code(heading) { "…".to_owned() } else { short(heading) };
            let column = at.column.map(|(_, written)| heading(written));
            let (file, row, cell) = (at.file.to_owned(), at.row, at.cell());
            self.listed.push(Diagnostic { effect, file, row, column, cell, found, issue });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_in_a_spreadsheet() {
        let name = |column| Place { file: "", row: Some(17), column: Some((column, "")) }.cell();
        for (column, cell) in
            [(0, "A17"), (1, "B17"), (25, "Z17"), (26, "AA17"), (701, "ZZ17"), (702, "AAA17")]
        {
            assert_eq!(name(column).as_deref(), Some(cell));
        }
        assert_eq!(Place { file: "", row: None, column: Some((0, "")) }.cell(), None);
    }

    #[test]
    fn all_are_counted_though_not_listed() {
        let mut diagnostics = Diagnostics::default();
        for row in 0..10_001 {
            let _ = diagnostics.refuse(
                Place { file: "f", row: Some(row), column: None },
                None,
                Issue::CellDamaged,
            );
        }
        assert_eq!((diagnostics.listed().len(), diagnostics.unlisted()), (Diagnostics::LISTED, 1));
        assert_eq!(diagnostics.counted().get(&Code::CellDamaged), Some(&10_001));
    }
}
