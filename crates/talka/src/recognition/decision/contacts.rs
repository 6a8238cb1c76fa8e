//! Contacts in each month of work.

use std::collections::BTreeMap;

use crate::date::Day;
use crate::recognition::calendar::month;
use crate::recognition::counting::{Between, Met};

/// The contacts of a person.
pub(super) struct Contacts {
    /// The first contact of each calendar month that has one, by month.
    first: Vec<(i64, Day)>,
    undated: i64,
}

impl Contacts {
    pub(super) fn of((days, undated): (Vec<Day>, usize)) -> Self {
        let mut first: BTreeMap<i64, Day> = BTreeMap::new();
        for day in days {
            first.entry(month(day)).and_modify(|first| *first = day.min(*first)).or_insert(day);
        }
        Self { first: first.into_iter().collect(), undated: i64::try_from(undated).unwrap_or(i64::MAX) }
    }

    /// Whether there was one in each calendar month from the first day of work to the last, and in how many there was
    /// none.
    pub(super) fn met(
        contacts: Option<&Self>,
        ends: Between<Option<(Day, Day)>>,
        until: Option<Day>,
    ) -> (Met, i64) {
        let Some(all) = ends.at_most else { return (Met::No, 1) };
        let Some(contacts) = contacts else { return (Met::Undecided, 1) };
        let surely = ends.surely.map_or(0, |ends| contacts.months_without(ends, until));
        let met = if ends.surely.is_some() && contacts.months_without(all, until) <= 0 {
            Met::Yes
        } else if surely > contacts.undated {
            Met::No
        } else {
            Met::Undecided
        };
        (met, surely)
    }

    fn months_without(&self, (first, last): (Day, Day), until: Option<Day>) -> i64 {
        let (first, last) = (month(first), month(last));
        let begin = self.first.partition_point(|(month, _)| *month < first);
        // First contacts follow one another like their months.
        let end = self
            .first
            .partition_point(|(month, day)| *month <= last && until.is_none_or(|until| *day <= until));
        let with = i64::try_from(end.saturating_sub(begin)).unwrap_or(i64::MAX);
        last - first + 1 - with
    }
}
