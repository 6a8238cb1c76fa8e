//! What is said of entries beside their days and minutes: few words, in few combinations.

use talka::register::{HourLog, HourLogId, PlacementId};

use crate::hours::{Columns, Said};

/// More combinations than that are not kept, and rows with others become records.
const MOST: usize = 64;

/// Each combination once, with an entry of which it is said.
#[derive(Default)]
pub(crate) struct AllSaid {
    said: Vec<Said>,
    entries: Vec<HourLog>,
}

impl AllSaid {
    /// The number of what a row says.
    pub(crate) fn number(&mut self, said: Said, columns: &Columns, row: usize) -> Option<usize> {
        if let Some(known) = self.said.iter().position(|known| *known == said) {
            return Some(known);
        }
        if self.said.len() == MOST {
            return None;
        }
        self.entries.push(columns.log(row, HourLogId::default(), PlacementId::default(), None).ok()?);
        self.said.push(said);
        Some(self.said.len() - 1)
    }

    /// An entry of each.
    pub(crate) fn all(&self) -> &[HourLog] {
        &self.entries
    }

    /// Whether such entries claim no hours: they were rejected or taken back.
    pub(crate) fn is_undone(&self, said: usize) -> bool {
        self.entries.get(said).is_some_and(HourLog::is_undone)
    }
}
