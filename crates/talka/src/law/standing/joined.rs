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

/// The claims, in the order of their days, of each day or of all days whose minutes have to be given out together: where times
/// overlap in a night, of that night.
pub(super) fn joined(claims: &[Claim]) -> Vec<&[Claim]> {
    let mut lengths: Vec<usize> = Vec::new();
    let (mut overlapped, mut count) = (false, 0);
    for day in claims.chunk_by(|one, next| one.part.day == next.part.day) {
        let overlaps = overlap(day);
        let goes_on = day.iter().any(|claim| claim.goes_on);
        match lengths.last_mut() {
            Some(length) if goes_on && (overlapped || overlaps) && count < MOST => {
                *length += day.len();
                count += 1;
            }
            _ => {
                lengths.push(day.len());
                count = 1;
            }
        }
        overlapped = overlaps;
    }
    let mut rest = claims;
    let each = lengths.into_iter().map_while(|length| {
        let (together, others) = rest.split_at_checked(length)?;
        rest = others;
        Some(together)
    });
    each.collect()
}

/// Whether the times of two of these claims overlap.
pub(super) fn overlap(claims: &[Claim]) -> bool {
    let time = |claim: &Claim| Some((claim.part.day, claim.part.between?.most));
    let mut times: SmallVec<[(i32, (i64, i64)); 4]> = claims.iter().filter_map(time).collect();
    sort_by_key(&mut times, |(day, (from, _))| (*day, *from));
    let mut busy_until = (i32::MIN, 0);
    times.iter().any(|(day, (from, to))| {
        let overlaps = (*day, *from) < busy_until;
        busy_until = busy_until.max((*day, *to));
        overlaps
    })
}

/// Days one after another, with the minutes that are given out of each.
pub(super) struct DaysRoom {
    first: i32,
    /// Of each day the minute on which it begins, counted from the first, and the minutes given out.
    days: SmallVec<[(i64, i64); 2]>,
    length: i64,
}

impl DaysRoom {
    /// The days of these claims.
    pub(super) fn of(claims: &[Claim]) -> Self {
        let days = || claims.iter().map(|claim| claim.part.day);
        let mut room = Self { first: days().min().unwrap_or(0), days: SmallVec::new(), length: 0 };
        for day in room.first..=days().max().unwrap_or(room.first) {
            room.days.push((room.length, 0));
            room.length += minutes(day);
        }
        room
    }

    /// The minutes of all of them.
    pub(super) fn length(&self) -> i64 {
        self.length
    }

    fn of_day(&self, day: i32) -> (i64, i64) {
        usize::try_from(day - self.first).ok().and_then(|n| self.days.get(n)).copied().unwrap_or_default()
    }

    /// How many of the minutes of this part its day has left.
    pub(super) fn room(&self, part: &Part) -> i64 {
        part.minutes.min(minutes(part.day) - self.of_day(part.day).1)
    }

    /// The day, and how many of its minutes are given out.
    pub(super) fn total(&self, day: i32) -> (Day, i64) {
        (named(day), self.of_day(day).1)
    }

    /// From when to when the work of an entry was, counted from the first day, where start and end are known.
    pub(super) fn times(&self, parts: &[Claim]) -> Option<Between> {
        let time = |claim: &Claim| Some((self.of_day(claim.part.day).0, claim.part.between?));
        let ((begins, first), (ends, last)) = (time(parts.first()?)?, time(parts.last()?)?);
        let between = |from: i64, to: i64| (begins + from, ends + to);
        Some(Between {
            most: between(first.most.0, last.most.1),
            least: between(first.least.0, last.least.1),
        })
    }

    /// Gives minutes to the parts of an entry.
    pub(super) fn give(&mut self, parts: &[Claim], minutes: &[i64]) {
        for (claim, minutes) in parts.iter().zip(minutes) {
            let n = usize::try_from(claim.part.day - self.first).ok();
            if let Some((_, given)) = n.and_then(|n| self.days.get_mut(n)) {
                *given += minutes;
            }
        }
    }
}

/// How many of these minutes of an entry with start and end surely lie on each of its days: those that cannot lie on the others.
pub(super) fn surely_on(parts: &[Claim], minutes: i64) -> SmallVec<[i64; 2]> {
    let most = |claim: &Claim| claim.part.between.map_or(0, |between| between.most.1 - between.most.0);
    let all: i64 = parts.iter().map(most).sum();
    parts.iter().map(|claim| (minutes - (all - most(claim))).max(0)).collect()
}

fn named(day: i32) -> Day {
    Day::from_epoch_days(day).unwrap_or(Day::MAX)
}

fn minutes(day: i32) -> i64 {
    Period::day(named(day)).minutes()
}
