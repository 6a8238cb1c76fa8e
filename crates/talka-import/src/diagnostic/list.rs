//! The diagnostics of an import, as they are gathered.

use std::collections::BTreeMap;

use super::code::Code;
use super::entry::{Diagnostic, Effect};
use super::found::{Found, short};
use super::issue::Issue;
use super::place::{Content, Place};
use crate::codes::masked;
use crate::names::shown_heading;

/// Proof that a row was refused with a diagnostic that says why. Only [`Diagnostics`] gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Refused(());

/// The diagnostics of an import: as many as the caller wants are listed, all are counted.
#[derive(Debug, Clone)]
pub struct Diagnostics {
    listed: Vec<Diagnostic>,
    counted: BTreeMap<Code, u32>,
    most: usize,
    suggestions: usize,
    /// How many cells below each heading were left out or cost their row, since this was last asked.
    refused: BTreeMap<String, u32>,
    /// Of notes that speak for all rows of a file the place in the list, where they are listed.
    once: BTreeMap<Code, (String, Option<usize>)>,
    /// How often something was added or counted.
    additions: u64,
}

impl Default for Diagnostics {
    fn default() -> Self {
        Self::listing(Self::LISTED)
    }
}

impl Diagnostics {
    /// So many are listed where the caller says nothing.
    pub const LISTED: usize = 10_000;

    /// A suggestion is compared with all known words, and nobody follows more of them than this.
    const SUGGESTIONS: usize = 1_000;

    /// Lists so many at most.
    pub fn listing(most: usize) -> Self {
        Self {
            listed: vec![],
            counted: BTreeMap::new(),
            most,
            suggestions: Self::SUGGESTIONS,
            refused: BTreeMap::new(),
            once: BTreeMap::new(),
            additions: 0,
        }
    }

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

    /// Whether it is worth seeking what was probably meant: what is not listed needs no suggestion.
    pub(crate) fn may_suggest(&mut self) -> bool {
        let may = self.listed.len() < self.most && self.suggestions > 0;
        self.suggestions = self.suggestions.saturating_sub(usize::from(may));
        may
    }

    /// How often something was added, or counted with what was added before.
    pub(crate) fn additions(&self) -> u64 {
        self.additions
    }

    /// Puts those listed in the order of files, rows and columns.
    pub(crate) fn sort(&mut self) {
        // `B` is before `AA`: in one row the shorter name is that of the earlier column.
        let place = |diagnostic: &Diagnostic| {
            let cell = diagnostic.cell.clone().unwrap_or_default();
            (diagnostic.file.clone(), diagnostic.row, cell.len(), cell)
        };
        self.listed.sort_by_cached_key(place);
    }

    /// The names of files and the headings in those listed.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.listed.iter().flat_map(|it| [Some(&it.file), it.column.as_ref()]).flatten().map(String::as_str)
    }

    /// Gives the files and the headings in those listed other names.
    pub(crate) fn rename(&mut self, file: impl Fn(&mut String), heading: impl Fn(&mut String)) {
        for diagnostic in &mut self.listed {
            file(&mut diagnostic.file);
            diagnostic.issue.file_mut().into_iter().for_each(&file);
            diagnostic.column.as_mut().into_iter().for_each(&heading);
        }
    }

    /// Adds a note.
    pub fn note(&mut self, at: Place<'_>, issue: Issue) {
        self.add(Effect::Note, at, issue);
    }

    /// How many cells below each heading were left out or cost their row, since this was last asked.
    pub(crate) fn take_refused(&mut self) -> BTreeMap<String, u32> {
        std::mem::take(&mut self.refused)
    }

    /// Adds a note for the first row of a file that it is true of, and counts the others in it.
    pub(crate) fn note_once(&mut self, at: Place<'_>, issue: Issue) {
        let code = issue.code();
        if let Some((file, listed)) = self.once.get(&code)
            && file == at.file
        {
            let first = listed.and_then(|listed| self.listed.get_mut(listed));
            self.additions += 1;
            if let Some(first) = first {
                first.issue.count_row();
            }
            return;
        }
        let (file, next) = (at.file.to_owned(), self.listed.len());
        self.add(Effect::Note, at, issue);
        self.once.insert(code, (file, (self.listed.len() > next).then_some(next)));
    }

    /// Adds why a cell is left out, and the rest of its row is not.
    pub(crate) fn refuse_cell(&mut self, at: Place<'_>, issue: Issue) {
        self.add(Effect::RefusedCell, at, issue);
    }

    /// Adds why a row is left out.
    pub fn refuse(&mut self, at: Place<'_>, issue: Issue) -> Refused {
        self.add(if at.only_cell { Effect::RefusedCell } else { Effect::RefusedRow }, at, issue);
        Refused(())
    }

    /// Adds why nothing of a table can be read.
    pub fn refuse_table(&mut self, at: Place<'_>, issue: Issue) -> Refused {
        self.add(Effect::RefusedTable, at, issue);
        Refused(())
    }

    fn add(&mut self, effect: Effect, at: Place<'_>, issue: Issue) {
        self.additions += 1;
        let counted = self.counted.entry(issue.code()).or_default();
        *counted = counted.saturating_add(1);
        if let (Effect::RefusedRow | Effect::RefusedCell, Some((_, heading))) = (effect, at.column) {
            let refused = self.refused.entry(heading.to_owned()).or_default();
            *refused = refused.saturating_add(1);
        }
        if self.listed.len() >= self.most {
            return;
        }
        // A heading with a code is a row of the table that ran into the header.
        let column = at.column.map(|(_, written)| short(&shown_heading(written)));
        let (issue, found) = match at.content {
            Content::None => (issue, None),
            Content::Text(text) => {
                let shows = issue.shows();
                let found = if shows.allows(text) { Found::kept(text) } else { Found::described(text) };
                (issue, shows.anything().then_some(found))
            }
            Content::Personal(text) => {
                let found = issue.shows().anything().then(|| Found::described(text));
                (issue.without_guess(), found)
            }
        };
        let (file, row, cell) = (masked(at.file).into_owned(), at.row, at.cell());
        self.listed.push(Diagnostic { effect, file, row, column, cell, found, issue });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_counted_though_not_listed() {
        for most in [0, 1, 3] {
            let mut diagnostics = Diagnostics::listing(most);
            for row in 1..=2 {
                assert_eq!(diagnostics.may_suggest(), diagnostics.listed().len() < most);
                let _ = diagnostics.refuse(Place::new("f").row(row), Issue::CellDamaged);
            }
            let listed = most.min(2);
            assert_eq!((diagnostics.listed().len(), diagnostics.unlisted()), (listed, 2 - listed));
            assert_eq!(diagnostics.counted().get(&Code::CellDamaged), Some(&2));
        }
    }

    #[test]
    fn suggestions_come_to_an_end() {
        let mut diagnostics = Diagnostics::listing(usize::MAX);
        let given = std::iter::repeat_with(|| diagnostics.may_suggest()).take_while(|may| *may).count();
        assert_eq!(given, Diagnostics::SUGGESTIONS);
    }
}
