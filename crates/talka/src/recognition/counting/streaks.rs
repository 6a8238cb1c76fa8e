//! Months or weeks in a row.

use std::collections::BTreeMap;

use super::between::Between;
use crate::order::distinct;

/// No entry is looked at in more months or weeks than that: twenty years of weeks.
const LONGEST: i64 = 20 * 53;

/// Runs of numbered months or weeks with enough minutes in each.
#[derive(Clone, Debug)]
pub(super) struct Runs {
    floor: u32,
    /// The minutes that surely lie in each, and those that may.
    minutes: BTreeMap<i64, [i64; 2]>,
    surely: Longest,
    at_most: Longest,
}

/// Numbers joined to runs as they come, and how long the longest run is.
#[derive(Clone, Debug, Default)]
struct Longest {
    /// The first and the last number of each run.
    runs: BTreeMap<i64, i64>,
    longest: i64,
}

impl Runs {
    pub(super) fn of(floor: u32) -> Self {
        let (surely, at_most) = (Longest::default(), Longest::default());
        Self { floor, minutes: BTreeMap::new(), surely, at_most }
    }

    /// The longest run among those of that floor.
    pub(super) fn longest(all: &[Self], floor: u32) -> Between<i64> {
        let of_floor = all.iter().find(|runs| runs.floor == floor);
        let longest = |runs: &Self| Between { surely: runs.surely.longest, at_most: runs.at_most.longest };
        of_floor.map(longest).unwrap_or_default()
    }

    /// Adds hours of one month or week, or of several: those may all have been worked in any of them.
    pub(super) fn add(&mut self, (first, last): (i64, i64), counted: i64, undecided: i64) {
        let floor = i64::from(self.floor);
        let certain = if first == last { counted } else { 0 };
        let possible = counted.saturating_add(undecided);
        for n in first..=last.min(first.saturating_add(LONGEST)) {
            let before = self.minutes.get(&n).copied();
            let [sure, most] = before.unwrap_or_default();
            let (more, at_most) = (sure.saturating_add(certain), most.saturating_add(possible));
            self.minutes.insert(n, [more, at_most]);
            let reaches = |was: i64, is: i64| is >= floor && (before.is_none() || was < floor);
            if reaches(sure, more) {
                self.surely.join(n);
            }
            if reaches(most, at_most) {
                self.at_most.join(n);
            }
        }
    }
}

/// The most of these numbers that follow one another, in whatever order they come.
pub(in crate::recognition) fn longest_run(numbers: impl IntoIterator<Item = i64>) -> i64 {
    let mut run = Longest::default();
    for n in distinct(numbers) {
        run.join(n);
    }
    run.longest
}

impl Longest {
    /// Joins a new number to the runs beside it.
    fn join(&mut self, n: i64) {
        let before = self.runs.range(..n).next_back().filter(|(_, last)| **last == n - 1);
        let first = before.map_or(n, |(first, _)| *first);
        let last = self.runs.remove(&(n + 1)).unwrap_or(n);
        self.runs.insert(first, last);
        self.longest = self.longest.max(last - first + 1);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_in_any_order_make_the_runs_they_make_together(numbers in prop::collection::btree_set(0_i64..30, 0..20), seed: u64) {
            let mut shuffled: Vec<i64> = numbers.iter().copied().collect();
            shuffled.sort_by_key(|n| (u64::try_from(*n).unwrap() + 1).wrapping_mul(seed | 1));
            let mut longest = Longest::default();
            for n in shuffled {
                longest.join(n);
            }
            let run_from = |first: i64| (first..30).take_while(|n| numbers.contains(n)).count();
            let expected = numbers.iter().map(|n| run_from(*n)).max().unwrap_or(0);
            prop_assert_eq!(usize::try_from(longest.longest).unwrap(), expected);
        }
    }
}
