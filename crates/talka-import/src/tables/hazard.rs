//! Dangers in a cell.

use talka::register::{Hazard, HazardKind};

use super::cells::Cells;
use crate::cell;
use crate::words::word;

/// `bīstamas vielas; augstums 6 m`
pub(super) fn hazards(cells: &mut Cells<'_>) -> Option<Vec<Hazard>> {
    cells.entries("hazards", cell::items, |cells, column, entry| {
        let number = entry.find(|c: char| c.is_ascii_digit()).unwrap_or(entry.len());
        let (kind, height) = entry.split_at_checked(number)?;
        if height.is_empty() || word(kind) != Some(HazardKind::FallFromHeight) {
            return cells.word_of(column, entry).map(Hazard::new);
        }
        let height_cm = Some(cells.part(column, height, cell::centimetres)?);
        Some(Hazard::new(HazardKind::FallFromHeight).height_cm(height_cm))
    })
}
