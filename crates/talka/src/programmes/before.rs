//! What was before a stay.

use std::collections::BTreeSet;

use super::duration::Duration;
use super::judging::{Judging, Lasting};
use super::programme::Programme;
use crate::date::Day;

/// How long a long stay lasts, by each of the versions that say so.
pub(super) fn long_durations(programmes: &[Programme]) -> BTreeSet<Duration> {
    let rules = programmes.iter().flat_map(|version| &version.strands);
    rules.filter_map(|rules| rules.participation.as_ref()?.long.usual().copied()).collect()
}

/// What is known of the stays of a person before another one in the same programme.
#[derive(Clone, Debug, Default)]
pub(super) struct Before {
    /// The first day of the first.
    pub(super) first: Option<Day>,
    /// The days of stays of individuals.
    pub(super) days: i64,
    /// How many of them abroad lasted longer, by how long that is.
    longs: Vec<(Duration, u32)>,
    /// Whether it is not known of one of them how long or where it was.
    pub(super) unknown: bool,
}

impl Before {
    /// Nothing was before yet.
    pub(super) fn nothing(longs: &BTreeSet<Duration>) -> Self {
        Self { longs: longs.iter().map(|long| (*long, 0)).collect(), ..Self::default() }
    }

    /// Adds a stay that is judged.
    pub(super) fn with(&mut self, judging: &Judging<'_>) {
        match judging.lasting {
            _ if !judging.stay.strand.is_individual() => {}
            Lasting { first: Some(first), last: Some(last) } => self.add(first, last, judging.abroad()),
            _ => self.unknown = true,
        }
    }

    /// Adds a stay of an individual.
    pub(super) fn add(&mut self, first: Day, last: Day, abroad: Option<bool>) {
        self.first = Some(self.first.map_or(first, |known| known.min(first)));
        self.days = self.days.saturating_add(i64::from(last.days_since(first)) + 1);
        self.unknown |= abroad.is_none();
        for (long, count) in self.longs.iter_mut().filter(|_| abroad == Some(true)) {
            *count = count.saturating_add(u32::from(last >= long.after(first)));
        }
    }

    /// How many lasted longer than that.
    pub(super) fn longer_than(&self, long: Duration) -> u32 {
        self.longs.iter().find(|(known, _)| *known == long).map_or(0, |(_, count)| *count)
    }
}
