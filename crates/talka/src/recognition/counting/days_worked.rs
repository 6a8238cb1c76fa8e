//! On how many days somebody worked.

use super::between::Between;
use crate::date::{Day, Period};

/// The days of entries, which come in the order of their last days. An entry of several days was worked on one of them, and may
/// have been on each.
#[derive(Clone, Debug, Default)]
pub(super) struct DaysWorked {
    /// The fewest days of which each entry that counts has one, and the last of them.
    surely: i64,
    latest: Option<Day>,
    /// The days that any entry has, as intervals apart from one another, and how many there are.
    possibly: Vec<Period>,
    at_most: i64,
}

impl DaysWorked {
    /// Adds an entry of these days, of which some hours surely count, or may.
    pub(super) fn add(&mut self, days: Period, counts: bool) {
        if counts && self.latest.is_none_or(|latest| latest < days.first()) {
            self.surely += 1;
            self.latest = Some(days.last());
        }
        let mut joined = days;
        while let Some(before) = self.possibly.pop_if(|before| before.last().plus(1) >= joined.first()) {
            self.at_most -= before.length();
            joined = joined.around(before);
        }
        self.at_most += joined.length();
        self.possibly.push(joined);
    }

    pub(super) const fn between(&self) -> Between<i64> {
        Between { surely: self.surely, at_most: self.at_most }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    /// Each choice of a day, or of several, for each of these intervals.
    fn choices(intervals: &[(i32, i32)]) -> Vec<BTreeSet<i32>> {
        intervals.iter().fold(vec![BTreeSet::new()], |all, (first, length)| {
            let subsets = 1..(1_u32 << (length + 1));
            let days =
                |subset: u32| (0..=*length).filter(move |n| subset & (1 << n) != 0).map(move |n| first + n);
            let with = |one: &BTreeSet<i32>| {
                let one = one.clone();
                subsets
                    .clone()
                    .map(move |subset| one.iter().copied().chain(days(subset)).collect())
                    .collect::<Vec<_>>()
            };
            all.iter().flat_map(with).collect()
        })
    }

    proptest! {
        #[test]
        fn it_is_the_fewest_and_the_most_days_there_can_have_been(intervals in prop::collection::vec((0_i32..8, 0_i32..3), 0..5)) {
            let mut in_order = intervals.clone();
            in_order.sort_by_key(|(first, length)| first + length);
            let mut days = DaysWorked::default();
            for (first, length) in in_order {
                let day = |n: i32| Day::literal(2020, 1, 1).plus(n);
                days.add(Period::new(day(first), day(first + length)).unwrap(), true);
            }
            let counts: Vec<usize> = choices(&intervals).iter().map(BTreeSet::len).collect();
            let bound = |count: Option<&usize>| i64::try_from(*count.unwrap()).unwrap();
            prop_assert_eq!(days.between().surely, bound(counts.iter().min()));
            prop_assert_eq!(days.between().at_most, bound(counts.iter().max()));
        }
    }
}
