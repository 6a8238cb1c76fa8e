//! What is said once above a table of all its rows, such as whose hours they are.

use super::aliases::Aliases;
use super::column::Column;

/// The columns that a row outside the table gives a value to: `Vārds, uzvārds: Alfa Paraugs` in one cell or in two. What is
/// itself a heading, of which `is_heading` knows all, is no value.
pub(crate) fn said<'c>(
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
