//! What is asked of every placement, on the days on which there are rows.

use talka::date::{Day, When};
use talka::law::most_claimed;
use talka::register::Organization;

use super::counting::Counting;
use crate::asked::Asked;

/// What is asked of every placement.
pub(crate) struct Questions<'a> {
    pub(crate) asked: &'a Asked<'a>,
    pub(crate) counting: Option<Counting<'a>>,
    /// The first day of any row, and of it and those after it the most minutes that an entry may claim.
    pub(crate) first: i32,
    pub(crate) most: Vec<i64>,
}

impl<'a> Questions<'a> {
    /// On the days from one to another.
    pub(crate) fn of(asked: &'a Asked<'a>, organizations: &[Organization], days: (i32, i32)) -> Self {
        let (first, last) = days;
        let today = asked.settings.today;
        let most = |day| Day::from_epoch_days(day).map_or(0, |day| most_claimed(When::Day(day), today));
        Self {
            asked,
            counting: asked.scheme.map(|scheme| Counting::by(scheme, asked, organizations)),
            first,
            most: (first..=last).map(most).collect(),
        }
    }

    /// The most minutes that an entry may claim on a day.
    pub(super) fn most_on(&self, day: i32) -> Option<i64> {
        self.most.get(self.nth(day)?).copied()
    }

    /// How many days after the first one a day is.
    pub(super) fn nth(&self, day: i32) -> Option<usize> {
        usize::try_from(day.checked_sub(self.first)?).ok()
    }

    /// The first days of the intervals into which these days divide those that there are.
    pub(crate) fn starts(&self, changes: Vec<Day>) -> Option<Vec<i32>> {
        let after = self.first.checked_add(i32::try_from(self.most.len()).ok()?)?;
        let changes = changes.into_iter().map(Day::epoch_days);
        let mut starts = vec![self.first];
        starts.extend(changes.filter(|change| (self.first..after).contains(change)));
        starts.sort_unstable();
        starts.dedup();
        Some(starts)
    }
}
