//! What is said once above a table of all its rows, such as whose hours they are.

use super::Header;
use super::aliases::Aliases;
use super::column::Column;

/// The columns that a row outside the table gives a value to: `Vārds, uzvārds: Alfa Paraugs` in one cell or in two. What is
/// itself a heading, of which `is_heading` knows all, is no value.
fn said<'c>(
    cells: impl Iterator<Item = &'c str>,
    aliases: &Aliases,
    is_heading: impl Fn(&str) -> bool,
) -> Vec<(&'static Column, &'c str)> {
    let cells: Vec<&str> = cells.map(str::trim).filter(|cell| !cell.is_empty()).collect();
    let mut found = Vec::new();
    for (at, cell) in cells.iter().enumerate() {
        let (name, beside) =
            cell.split_once(':').map_or((*cell, None), |(name, rest)| (name, Some(rest.trim())));
        let Some(column) = aliases.find(name).filter(|column| column.above) else { continue };
        let next =
            cells.get(at + 1).copied().filter(|next| !is_heading(next.split(':').next().unwrap_or_default()));
        let value = match beside {
            Some("") => next,
            Some(value) => Some(value),
            // Without a colon only a row of two cells is no row of headings.
            None => next.filter(|_| cells.len() == 2),
        };
        found.extend(value.map(|value| (column, value)));
    }
    found
}

/// What a row outside a table of hours says of all rows below: for the table itself, then for each table beside it.
pub(super) fn said_in<'c>(row: &[&'c str], aliases: &Aliases) -> Vec<Vec<(&'static Column, &'c str)>> {
    if !aliases.columns_spread() {
        return vec![];
    }
    let all = || std::iter::once(aliases).chain(aliases.beside.iter().map(|(_, beside)| beside));
    let is_heading = |text: &str| all().any(|aliases| aliases.find(text).is_some());
    all().map(|aliases| said(row.iter().copied(), aliases, is_heading)).collect()
}

impl Header {
    /// Takes over what a row above the table, or above a part of it, says of all rows below; whether it says anything.
    pub(crate) fn say(&mut self, row: &[&str], aliases: &Aliases) -> bool {
        let mut said = said_in(row, aliases).into_iter();
        let own = said.next().is_some_and(|said| self.take_said(said));
        let beside = self.beside.iter_mut().zip(said).map(|((_, header), said)| header.take_said(said));
        beside.fold(own, |any, said| any | said)
    }

    fn take_said(&mut self, said: Vec<(&'static Column, &str)>) -> bool {
        let names = |(column, _): &(&Column, &str)| column.identifies.is_some();
        if said.iter().any(names) && self.said.iter().any(|(column, _)| column.identifies.is_some()) {
            // Somebody else: what was said of the one before is not said of this one.
            self.said.clear();
        }
        let mut any = false;
        for (column, value) in said {
            if self.find(column.name).is_some() {
                continue;
            }
            self.said.retain(|(known, _)| known.name != column.name);
            self.said.push((column, value.to_owned()));
            any = true;
        }
        any
    }

    /// What is said above the table for that column.
    pub(crate) fn said(&self, name: &str) -> Option<&str> {
        self.said.iter().find(|(column, _)| column.name == name).map(|(_, value)| value.as_str())
    }

    /// Whether anything is said above the table of all its rows.
    pub(crate) fn is_said(&self) -> bool {
        !self.said.is_empty() || self.beside.iter().any(|(_, beside)| !beside.said.is_empty())
    }

    /// The same header, for which counts what was said for an earlier one.
    pub(crate) fn after(mut self, earlier: &Self) -> Self {
        let said =
            |of: &Self| of.said.iter().map(|(column, value)| (*column, value.clone())).collect::<Vec<_>>();
        self.said = said(earlier);
        self.around = earlier.around;
        for (kind, header) in &mut self.beside {
            header.said =
                earlier.beside.iter().find(|(of, _)| of == kind).map(|(_, of)| said(of)).unwrap_or_default();
        }
        self
    }
}
