//! What entries claim of days, and days that work over midnight joins.

use smallvec::SmallVec;

use super::claimed::{Between, Part};
use crate::date::{Day, Period};
use crate::order::sort_by_key;

/// The most days that are joined, so that the work grows with the number of days and not with its square. Beyond them each day is
/// looked at by itself, and less is surely lost.
const MOST: usize = 14;

/// What an entry claims of one day.
#[derive(Clone, Copy)]
pub(super) struct Claim {
    /// How the entry ranks among all: the smaller prevails.
    pub(super) rank: usize,
    /// Its place in the list of all entries.
    pub(super) entry: usize,
    /// Whether it is the part after midnight of work whose start and end are known.
    pub(super) goes_on: bool,
    pub(super) part: Part,
}

/// Calls `settle` with the claims, which are in the order of their days, of each day or of all days whose minutes have to be given
/// out together: where times overlap in a night, of that night.
pub(super) fn each_joined(mut claims: &mut [Claim], settle: &mut dyn FnMut(&mut [Claim])) {
    while !claims.is_empty() {
        let number = joined(claims);
        let Some((together, later)) = claims.split_at_mut_checked(number) else { return };
        settle(together);
        claims = later;
    }
}

/// How many of the first claims belong together.
fn joined(claims: &[Claim]) -> usize {
    let (mut number, mut days, mut overlapped) = (0, 0, false);
    for day in claims.chunk_by(|one, next| one.part.day == next.part.day) {
        let overlaps = overlap(day);
        let goes_on = day.iter().any(|claim| claim.goes_on) && (overlapped || overlaps);
        if number > 0 && (!goes_on || days == MOST) {
            break;
        }
        number += day.len();
        days += 1;
        overlapped = overlaps;
    }
    number
}

/// Whether the times of two of these claims overlap.
pub(super) fn overlap(claims: &[Claim]) -> bool {
    // No day has so many minutes.
    let time = |claim: &Claim| {
        let (from, to) = claim.part.between?.most;
        let begins = i64::from(claim.part.day) * 2000;
        Some((begins + from, begins + to))
    };
    let mut times: SmallVec<[(i64, i64); 4]> = claims.iter().filter_map(time).collect();
    sort_by_key(&mut times, |(from, _)| *from);
    let mut busy_until = i64::MIN;
    times.iter().any(|(from, to)| {
        let overlaps = *from < busy_until;
        busy_until = busy_until.max(*to);
        overlaps
    })
}

/// Days one after another, with the minutes of each that are given out.
pub(super) struct DaysRoom {
    first: i32,
    given: [i64; MOST],
}

impl DaysRoom {
    /// The days of these claims.
    pub(super) fn of(claims: &[Claim]) -> Self {
        let first = claims.iter().map(|claim| claim.part.day).min();
        Self { first: first.unwrap_or(0), given: [0; MOST] }
    }

    /// How many minutes lie between the beginning of the first day and that of this one.
    pub(super) fn before(&self, day: i32) -> i64 {
        (self.first..day).map(minutes).sum()
    }

    /// How many minutes of the day are given out.
    pub(super) fn given(&self, day: i32) -> i64 {
        usize::try_from(day - self.first).ok().and_then(|n| self.given.get(n)).copied().unwrap_or(0)
    }

    /// Gives out minutes of the day.
    pub(super) fn give(&mut self, day: i32, minutes: i64) {
        if let Some(given) = usize::try_from(day - self.first).ok().and_then(|n| self.given.get_mut(n)) {
            *given += minutes;
        }
    }

    /// From when to when the work of an entry was, counted from the first day, where start and end are known.
    pub(super) fn times(&self, parts: &[Claim]) -> Option<Between> {
        let (first, last) = (parts.first()?.part, parts.last()?.part);
        let (begins, ends) = (self.before(first.day), self.before(last.day));
        let (first, last) = (first.between?, last.between?);
        Some(Between {
            most: (begins + first.most.0, ends + last.most.1),
            least: (begins + first.least.0, ends + last.least.1),
        })
    }
}

/// A day that is counted since 1 January 1970.
pub(super) fn day(number: i32) -> Day {
    Day::from_epoch_days(number).unwrap_or(Day::MAX)
}

/// The minutes that it has.
pub(super) fn minutes(number: i32) -> i64 {
    Period::day(day(number)).minutes()
}
