//! Sets of days.

#[cfg(test)]
mod tests;

use std::fmt;

use smallvec::SmallVec;

use super::{Day, Period};
use crate::order::sort_by_key;
use crate::reading::{ErrorList, Read, Tree, Way, read_by_serde};
use crate::schema::{Described, Shape};

/// A set of days: ordered intervals that neither touch nor overlap.
///
/// ```
/// use talka::date::{Day, Days, Period};
/// let spring = Days::from(Period::new(Day::new(2020, 3, 1)?, Day::new(2020, 5, 31)?)?);
/// let closed = Days::from(Period::since(Day::new(2020, 3, 13)?));
/// assert_eq!(spring.minus(&closed).first(), Some(Day::new(2020, 3, 1)?));
/// assert!(!spring.minus(&closed).contains(Day::new(2020, 3, 13)?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Default, PartialEq, Eq, Hash)]
pub struct Days(SmallVec<[Period; 2]>);

impl Clone for Days {
    fn clone(&self) -> Self {
        // What `SmallVec` does for any type takes one interval at a time.
        Self(SmallVec::from_slice(&self.0))
    }
}

impl Days {
    /// No day.
    pub fn none() -> Self {
        Self::default()
    }

    /// Every day.
    pub fn all() -> Self {
        Self::from(Period::ALWAYS)
    }

    /// That day and every later one.
    pub fn since(first: Day) -> Self {
        Self::from(Period::since(first))
    }

    /// Every day before that one.
    pub fn before(day: Day) -> Self {
        Self::since(day).not()
    }

    /// That day and every earlier one.
    pub fn until(last: Day) -> Self {
        Self::from(Period { first: Day::MIN, last })
    }

    /// Whether it has no day.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn is_always(&self) -> bool {
        *self.0 == [Period::ALWAYS]
    }

    /// The intervals, in order.
    pub fn periods(&self) -> &[Period] {
        &self.0
    }

    /// The first day, if there is one.
    pub fn first(&self) -> Option<Day> {
        self.0.first().map(|p| p.first)
    }

    /// The last day, if there is one.
    pub fn last(&self) -> Option<Day> {
        self.0.last().map(|p| p.last)
    }

    /// Whether the day is in it.
    pub fn contains(&self, day: Day) -> bool {
        let at = self.0.partition_point(|p| p.last < day);
        self.0.get(at).is_some_and(|p| p.first <= day)
    }

    /// Whether any day of the interval is in it.
    pub fn meets(&self, period: Period) -> bool {
        let at = self.0.partition_point(|p| p.last < period.first);
        self.0.get(at).is_some_and(|p| p.first <= period.last)
    }

    /// Whether every day of the interval is in it.
    pub fn covers(&self, period: Period) -> bool {
        let at = self.0.partition_point(|p| p.last < period.first);
        self.0.get(at).is_some_and(|p| p.first <= period.first && period.last <= p.last)
    }

    /// The days in both.
    pub fn and(&self, other: &Self) -> Self {
        if self.is_always() || other.is_empty() {
            return other.clone();
        }
        if other.is_always() {
            return self.clone();
        }
        let (mut ours, mut theirs) = (self.0.as_slice(), other.0.as_slice());
        let mut both = SmallVec::new();
        while let ([our, our_later @ ..], [their, their_later @ ..]) = (ours, theirs) {
            both.extend(our.overlap(*their));
            if our.last < their.last {
                ours = ending_from(our_later, their.first);
            } else {
                theirs = ending_from(their_later, our.first);
            }
        }
        Self(both)
    }

    /// The days in either.
    pub fn or(&self, other: &Self) -> Self {
        if self.is_empty() || other.is_always() {
            return other.clone();
        }
        if other.is_empty() || self.is_always() {
            return self.clone();
        }
        if let ([whole], Some(first), Some(last)) = (self.0.as_slice(), other.first(), other.last())
            && whole.contains(first)
            && whole.contains(last)
        {
            return self.clone();
        }
        let mut both = SmallVec::with_capacity(self.0.len() + other.0.len());
        both.extend_from_slice(&self.0);
        both.extend_from_slice(&other.0);
        Self::joined(both)
    }

    /// The days in this set and not in the other.
    pub fn minus(&self, other: &Self) -> Self {
        if other.is_empty() {
            return self.clone();
        }
        let mut rest = SmallVec::new();
        let mut theirs = other.0.as_slice();
        for our in &self.0 {
            theirs = ending_from(theirs, our.first);
            let mut first = Some(our.first);
            for their in theirs.iter().take_while(|their| their.first <= our.last) {
                rest.extend(
                    first
                        .filter(|first| *first < their.first)
                        .map(|first| Period { first, last: their.first.plus(-1) }),
                );
                first = (their.last < our.last).then(|| their.last.plus(1));
            }
            rest.extend(first.map(|first| Period { first, last: our.last }));
        }
        Self(rest)
    }

    /// The days not in it.
    pub fn not(&self) -> Self {
        let mut gaps = SmallVec::new();
        let mut first = Day::MIN;
        for period in &self.0 {
            if first < period.first {
                gaps.push(Period { first, last: period.first.plus(-1) });
            }
            if period.last == Day::MAX {
                return Self(gaps);
            }
            first = period.last.plus(1);
        }
        gaps.push(Period::since(first));
        Self(gaps)
    }
}

/// Those of the intervals that do not end before that day. It looks twice as far each time, so that a few days are cut from
/// many intervals in few steps, and many from many in one step each.
fn ending_from(intervals: &[Period], day: Day) -> &[Period] {
    let ends_before = |period: &Period| period.last < day;
    let mut reach = 1;
    while intervals.get(reach - 1).is_some_and(ends_before) {
        reach *= 2;
    }
    let (near, _) = intervals.split_at_checked(reach).unwrap_or((intervals, &[]));
    intervals.get(near.partition_point(ends_before)..).unwrap_or_default()
}

impl From<Period> for Days {
    fn from(period: Period) -> Self {
        Self(SmallVec::from_slice(&[period]))
    }
}

impl From<Option<Period>> for Days {
    fn from(period: Option<Period>) -> Self {
        Self(period.into_iter().collect())
    }
}

impl From<Day> for Days {
    fn from(day: Day) -> Self {
        Self::from(Period::day(day))
    }
}

/// The days in any of them.
impl FromIterator<Self> for Days {
    fn from_iter<I: IntoIterator<Item = Self>>(sets: I) -> Self {
        sets.into_iter().flat_map(|set| set.0).collect()
    }
}

impl FromIterator<Period> for Days {
    fn from_iter<I: IntoIterator<Item = Period>>(periods: I) -> Self {
        let periods = periods.into_iter();
        // A filter promises no number of intervals, and room for a few at a time would be asked for again and again.
        let mut intervals = SmallVec::with_capacity(periods.size_hint().1.map_or(0, |most| most.min(32)));
        intervals.extend(periods);
        Self::joined(intervals)
    }
}

impl Days {
    /// The days of these intervals, which may come in any order, touch and overlap.
    fn joined(mut joined: SmallVec<[Period; 2]>) -> Self {
        sort_by_key(&mut joined, |period| period.first);
        joined.dedup_by(|next, period| {
            let joins = next.first <= period.last.plus(1);
            if joins {
                period.last = period.last.max(next.last);
            }
            joins
        });
        Self(joined)
    }
}

impl fmt::Debug for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.0).finish()
    }
}

impl serde::Serialize for Days {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.0)
    }
}

impl Read for Days {
    fn blank() -> Self {
        Self::none()
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        let mut periods = Vec::<Period>::new();
        periods.read(tree, at, errors);
        *self = periods.into_iter().collect();
    }
}

read_by_serde!(Days);

impl Described for Days {
    fn describe() -> Shape {
        Vec::<Period>::describe()
    }
}
