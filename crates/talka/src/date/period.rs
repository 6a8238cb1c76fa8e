//! Intervals of days.

use std::fmt;

use super::Day;
use crate::reading::{Contradiction, ErrorList, Read, Tree, Way, read_by_serde, read_members};
use crate::schema::{Described, Member, Record, Shape};

/// An interval of days, both ends included; [`Day::MIN`] and [`Day::MAX`] leave an end open.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    pub(super) first: Day,
    pub(super) last: Day,
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

    /// From the earlier first day to the later last one.
    pub(crate) fn around(self, other: Self) -> Self {
        Self { first: self.first.min(other.first), last: self.last.max(other.last) }
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
            Err(PeriodError) => errors.contradiction(at, Contradiction::ReversedDays),
        }
    }
}

read_by_serde!(Period);
