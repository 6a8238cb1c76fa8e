//! Intervals and sets of days.

use std::fmt;

use smallvec::SmallVec;

use super::Day;
use crate::order::sort_by_key;
use crate::reading::{ErrorList, Read, ReadErrorKind, Tree, Way, read_by_serde, read_members};
use crate::schema::{Described, Member, Record, Shape};

/// An interval of days, both ends included; [`Day::MIN`] and [`Day::MAX`] leave an end open.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    first: Day,
    last: Day,
}

/// Days of which the last is before the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the last day is before the first")]
pub struct PeriodError;

impl Period {
    /// Every day of the calendar.
    pub const ALWAYS: Self = Self { first: Day::MIN, last: Day::MAX };

    /// From the first to the last day, both included.
    pub fn new(first: Day, last: Day) -> Result<Self, PeriodError> {
        if first <= last { Ok(Self { first, last }) } else { Err(PeriodError) }
    }

    /// Days written in the source of this library; in the wrong order they stop the compiler.
    pub(crate) const fn literal(first: Day, last: Day) -> Self {
        assert!(last.days_since(first) >= 0, "the last day is before the first");
        Self { first, last }
    }

    /// The first day.
    pub const fn first(self) -> Day {
        self.first
    }

    /// The last day, never before the first.
    pub const fn last(self) -> Day {
        self.last
    }

    /// From the first day of this to the last of the other, where that is later than its own.
    pub(crate) fn through(self, other: Self) -> Self {
        Self { first: self.first, last: self.last.max(other.last) }
    }

    /// That one day.
    pub const fn day(day: Day) -> Self {
        Self { first: day, last: day }
    }

    /// From that day on.
    pub const fn since(first: Day) -> Self {
        Self { first, last: Day::MAX }
    }

    /// Up to and with that day.
    pub const fn until(last: Day) -> Self {
        Self { first: Day::MIN, last }
    }

    /// Whether the day lies in it.
    pub fn contains(self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    /// The days that both have.
    pub fn overlap(self, other: Self) -> Option<Self> {
        Self::new(self.first.max(other.first), self.last.min(other.last)).ok()
    }

    /// How many days it has.
    pub fn length(self) -> i64 {
        i64::from(self.last.days_since(self.first)) + 1
    }
}

impl fmt::Debug for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first = (self.first > Day::MIN).then_some(self.first);
        let last = (self.last < Day::MAX).then_some(self.last);
        match (first, last) {
            (Some(first), Some(last)) => write!(f, "{first}..={last}"),
            (Some(first), None) => write!(f, "{first}.."),
            (None, Some(last)) => write!(f, "..={last}"),
            (None, None) => write!(f, ".."),
        }
    }
}

impl serde::Serialize for Period {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if self.first > Day::MIN {
            map.serialize_entry("from", &self.first)?;
        }
        if self.last < Day::MAX {
            map.serialize_entry("to", &self.last)?;
        }
        map.end()
    }
}

impl Described for Period {
    fn describe() -> Shape {
        Shape::Record(Record {
            name: "Period".to_owned(),
            doc: "An interval of days, both ends included.".to_owned(),
            members: vec![
                Member::of::<Day>("from", "The first day; absent if it has no beginning.").or_absent(),
                Member::of::<Day>("to", "The last day; absent if it has no end.").or_absent(),
            ],
        })
    }
}

impl Read for Period {
    fn blank() -> Self {
        Self::ALWAYS
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        let (mut from, mut to) = (None::<Day>, None::<Day>);
        read_members(tree, at, errors, &["from", "to"], &mut [&mut from, &mut to]);
        match Self::new(from.unwrap_or(Day::MIN), to.unwrap_or(Day::MAX)) {
            Ok(period) => *self = period,
            Err(error) => errors.add_with(at, || ReadErrorKind::Contradiction { reason: error.to_string() }),
        }
    }
}

read_by_serde!(Period);

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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(n: i32) -> Day {
        Day::literal(2020, 1, 1).plus(n)
    }

    fn days() -> impl Strategy<Value = Days> {
        let period = (0..40_i32, 0..8_i32).prop_map(|(a, n)| Period { first: day(a), last: day(a + n) });
        let edge = prop_oneof![
            Just(Period { first: Day::MIN, last: day(5) }),
            Just(Period::since(day(30))),
            Just(Period::ALWAYS)
        ];
        (proptest::collection::vec(period, 0..5), proptest::option::weighted(0.2, edge))
            .prop_map(|(a, b)| a.into_iter().chain(b).collect())
    }

    fn probes() -> impl Iterator<Item = Day> {
        (-2..52).map(day).chain([Day::MIN, Day::MAX])
    }

    #[test]
    fn an_end_that_is_open_is_left_out() {
        let (first, last) = (Day::literal(2020, 1, 1), Day::literal(2020, 1, 31));
        for (period, shown, written) in [
            (Period::ALWAYS, "..", "{}"),
            (Period::since(first), "2020-01-01..", r#"{"from":"2020-01-01"}"#),
            (Period { first: Day::MIN, last }, "..=2020-01-31", r#"{"to":"2020-01-31"}"#),
            (Period { first, last }, "2020-01-01..=2020-01-31", r#"{"from":"2020-01-01","to":"2020-01-31"}"#),
        ] {
            assert_eq!(format!("{period:?} {:?}", Days::from(period)), format!("{shown} [{shown}]"));
            assert_eq!(serde_json::to_string(&period).unwrap(), written);
            assert_eq!(serde_json::to_string(&Days::from(period)).unwrap(), format!("[{written}]"));
        }
    }

    #[test]
    fn the_ends_of_a_set_are_its_first_and_last_day() {
        let set: Days = [Period { first: day(3), last: day(4) }, Period { first: day(8), last: day(9) }]
            .into_iter()
            .collect();
        assert_eq!((set.first(), set.last()), (Some(day(3)), Some(day(9))));
        assert_eq!((Days::none().first(), Days::none().last()), (None, None));
        assert_eq!((Days::all().first(), Days::all().last()), (Some(Day::MIN), Some(Day::MAX)));
    }

    #[test]
    fn an_interval_may_begin_or_end_on_the_last_day_of_one_in_the_set() {
        let set: Days = [Period { first: day(3), last: day(4) }, Period { first: day(8), last: day(9) }]
            .into_iter()
            .collect();
        for (first, last, meets, covers) in [
            (2, 2, false, false),
            (2, 3, true, false),
            (3, 3, true, true),
            (4, 4, true, true),
            (4, 5, true, false),
            (5, 7, false, false),
            (9, 9, true, true),
            (10, 10, false, false),
        ] {
            let period = Period { first: day(first), last: day(last) };
            assert_eq!((set.meets(period), set.covers(period)), (meets, covers), "{first} to {last}");
        }
    }

    proptest! {
        #[test]
        fn sets_combine_day_by_day(a in days(), b in days()) {
            for d in probes() {
                prop_assert_eq!(a.and(&b).contains(d), a.contains(d) && b.contains(d));
                prop_assert_eq!(a.or(&b).contains(d), a.contains(d) || b.contains(d));
                prop_assert_eq!(a.minus(&b).contains(d), a.contains(d) && !b.contains(d));
                prop_assert_eq!(a.not().contains(d), !a.contains(d));
            }
        }

        #[test]
        fn a_day_is_cut_from_many_intervals(apart in 2..5_i32, n in 0..40_i32, probed in -3..200_i32) {
            let many: Days = (0..n).map(|n| Period::day(day(n * apart))).collect();
            let one = Days::from(day(probed));
            let inside = many.contains(day(probed));
            prop_assert_eq!(!many.and(&one).is_empty(), inside);
            prop_assert_eq!(many.and(&one), one.and(&many));
            prop_assert_eq!(one.minus(&many).is_empty(), inside);
            let without = many.minus(&one).periods().len();
            prop_assert_eq!(without, many.periods().len() - usize::from(inside));
        }

        #[test]
        fn intervals_are_ordered_and_apart(a in days(), b in days()) {
            for set in [a.and(&b), a.or(&b), a.minus(&b), a.not(), a] {
                for pair in set.periods().windows(2) {
                    prop_assert!(pair[0].last.plus(1) < pair[1].first);
                }
                prop_assert!(set.periods().iter().all(|p| p.first <= p.last));
            }
        }

        #[test]
        fn meeting_and_covering_an_interval_follow_from_its_days(a in days(), first in 0..45_i32, n in 0..6_i32) {
            let period = Period { first: day(first), last: day(first + n) };
            let inside = (0..=n).filter(|i| a.contains(day(first + i))).count();
            prop_assert_eq!(a.meets(period), inside > 0);
            prop_assert_eq!(a.covers(period), i64::try_from(inside).unwrap() == period.length());
        }
    }
}
