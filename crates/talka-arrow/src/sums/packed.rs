//! A row in one number.

use std::ops::Range;

use crate::alike::Alike;
use crate::hours::Hours;
use crate::keys::position;

const PERSON_BITS: u32 = 16;
const DAY_BITS: u32 = 15;
const HOST_BITS: u32 = 16;
const MINUTES_BITS: u32 = 11;
const SAID_BITS: u32 = 6;

/// 1 January 1990, in days since 1 January 1970. There is room for the ninety years that follow.
const FIRST_DAY: i32 = 7_305;
const LAST_DAY: i32 = FIRST_DAY + (1 << DAY_BITS) - 1;

/// People are put in order in two steps, first into buckets: into fewer than [`FEW`], as long as each has at most so many people as
/// a cache has room for the rows of, and then into fewer than [`MANY`].
const FEW: u32 = 256;
const MANY: u32 = 4_096;
const CACHED_BITS: u32 = 10;

/// What a row says, in the order in which rows are put where that matters: the person among those of a bucket, the day, the
/// organization, the minutes, and what else it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Packed(u64);

/// How rows are packed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    people: u32,
    /// How many bits of the number of a person do not say in which bucket they are.
    shift: u32,
    first: i32,
    /// How many days after it the last one is.
    days: u32,
}

impl Layout {
    /// `None` where there are more organizations than numbers for them.
    pub(super) fn of(alike: &Alike, hours: &Hours) -> Option<Self> {
        if alike.hosts().len() > 1 << HOST_BITS {
            return None;
        }
        let people = alike.count();
        let most = |shift: u32| if shift < CACHED_BITS { FEW } else { MANY };
        let shift = (0..PERSON_BITS).find(|shift| people >> shift < most(*shift)).unwrap_or(PERSON_BITS);
        let days = hours.batches().iter().map(|columns| columns.days_within(FIRST_DAY, LAST_DAY));
        let widened = |(first, last): (i32, i32), (earliest, latest)| (first.min(earliest), last.max(latest));
        let (first, last) = days.fold((LAST_DAY, FIRST_DAY), widened);
        let (first, last) = if first <= last { (first, last) } else { (FIRST_DAY, FIRST_DAY) };
        Some(Self { people, shift, first, days: u32::try_from(last - first).ok()? })
    }

    /// The first day and the last.
    pub(super) const fn days(&self) -> (i32, i32) {
        (self.first, self.first.saturating_add_unsigned(self.days))
    }

    /// How many buckets there are.
    pub(super) const fn buckets(&self) -> u32 {
        self.people.div_ceil(1 << self.shift)
    }

    /// The bucket of a person.
    pub(super) fn bucket(&self, person: u32) -> usize {
        position(person >> self.shift)
    }

    /// The people of a bucket.
    pub(super) fn people_of(&self, bucket: u32) -> Range<u32> {
        let first = bucket << self.shift;
        first..first.saturating_add(1 << self.shift).min(self.people)
    }

    /// The row; [`Packed::NONE`] where something of it has more bits than there is room for, or has no number.
    pub(super) fn pack(&self, person: u32, host: u32, day: i32, minutes: i32, said: u8) -> Packed {
        // What is below zero becomes a number too large.
        let (day, minutes) = (day.wrapping_sub(self.first).cast_unsigned(), minutes.cast_unsigned());
        let has_room = day <= self.days
            && minutes < (1 << MINUTES_BITS) - 1
            && host < 1 << HOST_BITS
            && u32::from(said) < 1 << SAID_BITS
            && person < self.people;
        let person = person & ((1 << self.shift) - 1);
        let high =
            u64::from(person) << (DAY_BITS + HOST_BITS) | u64::from(day) << HOST_BITS | u64::from(host);
        let packed = high << (MINUTES_BITS + SAID_BITS) | u64::from(minutes << SAID_BITS) | u64::from(said);
        if has_room { Packed(packed) } else { Packed::NONE }
    }
}

impl Packed {
    /// Stands for a row that could not be packed. No row has as many minutes.
    pub(super) const NONE: Self = Self(u64::MAX);

    fn field(self, after: u32, bits: u32) -> u32 {
        u32::try_from(self.0 >> after & ((1 << bits) - 1)).unwrap_or(0)
    }

    /// Among the people of the bucket.
    pub(super) fn person(self) -> usize {
        position(self.field(SAID_BITS + MINUTES_BITS + HOST_BITS + DAY_BITS, PERSON_BITS))
    }

    /// After the first day.
    pub(super) fn day(self) -> usize {
        position(self.field(SAID_BITS + MINUTES_BITS + HOST_BITS, DAY_BITS))
    }

    pub(super) fn host(self) -> usize {
        position(self.field(SAID_BITS + MINUTES_BITS, HOST_BITS))
    }

    pub(super) fn minutes(self) -> u32 {
        self.field(SAID_BITS, MINUTES_BITS)
    }

    pub(super) fn said(self) -> usize {
        position(self.field(0, SAID_BITS))
    }

    /// Its placement, its day and its minutes.
    pub(super) const fn claim(self) -> u64 {
        self.0 >> SAID_BITS
    }
}
