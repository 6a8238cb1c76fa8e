//! The minutes of a person's entries that stand: nobody works in two places at once or longer than a day has, and the same
//! hours count once.
//!
//! Where not all can stand, the weaker entry yields: hours that are void to all others, those that wait for confirmation to those
//! that do not, and those that were not confirmed to those that were; then the later, by day, by start and by position in the
//! register. It yields those minutes only that have no room, and an entry of which nothing stands takes room from nobody.

mod claimed;
mod joined;
mod minutes_of_day;
mod repeated;

pub use claimed::most_claimed;
pub(crate) use claimed::{Between, Claimed, Part, is_ahead, is_possible, most_between, most_minutes, parts};

use super::fact::Field;
use crate::date::Day;
use crate::order::sort_by_key;
use crate::register::HourLogId;
use joined::{Claim, DaysRoom, day, each_joined, minutes as length, overlap};
use minutes_of_day::MinutesOfDay;
use repeated::repeated;

/// All entries of a person that claim hours, by day, start and position, with what stands of each.
#[derive(Default)]
pub(crate) struct Worked<'r> {
    entries: Vec<Claimed<'r>>,
    clashes: Vec<Clash>,
}

/// An entry and what other entries leave of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clash {
    /// Its place in the list of all entries of the person.
    pub entry: usize,
    /// Its minutes that do not stand for this.
    pub minutes: i64,
    pub why: Clashes,
}

/// How an entry clashes with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Clashes {
    /// It is the same hours as that one.
    Repeats(HourLogId),
    /// It is the same hours of several days as that one, as far as can be seen.
    RepeatsDays(HourLogId),
    /// It may be the same hours as that one: such a fact of it is not known.
    MayRepeat(HourLogId, Field),
    /// Its time is in part that of that one.
    Overlaps(HourLogId),
    /// With it, this day has that many minutes.
    Exceeds(Day, i64),
}

impl<'r> Worked<'r> {
    /// Makes room for so many more.
    pub(crate) fn reserve(&mut self, additional: usize) {
        self.entries.reserve(additional);
    }

    /// Adds an entry.
    pub(crate) fn add(&mut self, entry: Claimed<'r>) {
        self.entries.push(entry);
    }

    /// The entries.
    pub(crate) fn entries(&self) -> &[Claimed<'r>] {
        &self.entries
    }

    /// What is wrong with them beside each other.
    pub(crate) fn clashes(&self) -> &[Clash] {
        &self.clashes
    }

    /// Says what stands of each, once all are there.
    pub(crate) fn settle(&mut self) {
        sort_by_key(&mut self.entries, |entry| (entry.day, entry.log.start, entry.position));
        if self.touch() {
            let mut order: Vec<usize> = (0..self.entries.len()).collect();
            sort_by_key(&mut order, |n| self.entries.get(*n).map(|entry| u8::MAX - entry.rank));
            self.settle_repeated(&order);
            self.settle_days(&order);
            self.gather();
        }
    }

    /// Whether two entries share a day.
    fn touch(&self) -> bool {
        let mut busy_until = None;
        self.entries.iter().any(|entry| {
            let touches = busy_until.is_some_and(|until| entry.day.epoch_days() <= until);
            let last = parts(entry.log, entry.stands).map(|part| part.day).last();
            busy_until = busy_until.max(last).max(Some(entry.log.on.period().last().epoch_days()));
            touches
        })
    }

    fn id(&self, entry: usize) -> HourLogId {
        self.entries.get(entry).map(|entry| entry.log.id).unwrap_or_default()
    }

    /// Takes these minutes from an entry.
    fn clash(&mut self, entry: usize, minutes: i64, why: Clashes) {
        if let Some(entry) = self.entries.get_mut(entry) {
            entry.stands -= minutes;
        }
        self.clashes.push(Clash { entry, minutes, why });
    }

    fn settle_repeated(&mut self, order: &[usize]) {
        for same in repeated(&self.entries, order) {
            let of = self.id(same.of);
            let Some(entry) = self.entries.get(same.entry) else { continue };
            let of_a_day = entry.log.on.single_day().is_some();
            let (minutes, why) = match same.open {
                None if of_a_day => (entry.stands, Clashes::Repeats(of)),
                None => (0, Clashes::RepeatsDays(of)),
                Some(open) => (0, Clashes::MayRepeat(of, open)),
            };
            self.clash(same.entry, minutes, why);
        }
    }

    fn settle_days(&mut self, order: &[usize]) {
        let mut claims: Vec<Claim> = Vec::with_capacity(order.len());
        for (rank, n) in order.iter().enumerate() {
            if let Some(entry) = self.entries.get(*n).filter(|entry| entry.stands > 0) {
                let first = entry.day.epoch_days();
                let goes_on = |part: &Part| part.day > first && part.between.is_some();
                let of_entry = parts(entry.log, entry.stands);
                claims.extend(of_entry.map(|part| Claim { rank, entry: *n, goes_on: goes_on(&part), part }));
            }
        }
        sort(&mut claims, |claim| claim.part.day.into());
        each_joined(&mut claims, &mut |together| {
            if together.len() > 1 {
                sort(together, |claim| i64::try_from(claim.rank).unwrap_or(i64::MAX));
                self.settle_together(together);
            }
        });
    }

    /// Gives the minutes of a day, or of days that work over midnight joins, to the entries that claim them, in this order.
    fn settle_together(&mut self, claims: &[Claim]) {
        let mut days = DaysRoom::of(claims);
        let mut minutes = overlap(claims).then(|| {
            let end = claims.iter().map(|claim| claim.part.day + 1).max().unwrap_or(0);
            MinutesOfDay::new(size(days.before(end)), claims.len())
        });
        let mut n = 0;
        for parts in claims.chunk_by(|one, next| one.entry == next.entry) {
            let Some(Claim { entry, .. }) = parts.first().copied() else { continue };
            // What it gets of its one day, or of its two.
            let mut got = [0; 2];
            for (Claim { part, .. }, got) in parts.iter().zip(&mut got) {
                let total = days.given(part.day);
                *got = part.minutes.min(length(part.day) - total);
                if *got < part.minutes {
                    let why = Clashes::Exceeds(day(part.day), total + part.minutes);
                    self.clash(entry, part.minutes - *got, why);
                }
            }
            if let (Some(minutes), Some(Between { least, most })) = (&mut minutes, days.times(parts)) {
                // On which side of midnight a break was, nobody knows: both days together have more than each has surely.
                let wanted = match parts {
                    [_] => got[0],
                    _ => self.entries.get(entry).map_or(0, |entry| entry.stands),
                };
                let [least, most] = [least, most].map(|(from, to)| (size(from), size(to)));
                let over = minutes.over(least);
                let taken = i64::try_from(minutes.take(n, most, size(wanted))).unwrap_or(0);
                if taken > 0 || parts.iter().all(|claim| claim.part.minutes == 0) {
                    minutes.cover(n, least);
                }
                let over = over.or_else(|| minutes.holder(most).filter(|_| taken < wanted));
                if let Some(with) = over.and_then(|n| claims.get(n)) {
                    self.clash(entry, wanted - taken, Clashes::Overlaps(self.id(with.entry)));
                }
                // Each day has surely those that cannot lie on the other.
                let time = |n: usize| {
                    parts.get(n).and_then(|it| it.part.between).map_or(0, |it| it.most.1 - it.most.0)
                };
                got = [taken - time(1), taken - time(0)].map(|minutes| minutes.max(0));
            }
            for (claim, got) in parts.iter().zip(got) {
                days.give(claim.part.day, got);
            }
            n += parts.len();
        }
    }

    /// Puts together what was found of an entry.
    fn gather(&mut self) {
        sort_by_key(&mut self.clashes, |clash| clash.entry);
        self.clashes.dedup_by(|next, clash| {
            let same = (next.entry, next.why) == (clash.entry, clash.why);
            if same {
                clash.minutes += next.minutes;
            }
            same
        });
        let overlaps = self.clashes.iter().filter(|clash| matches!(clash.why, Clashes::Overlaps(_)));
        let overlapping: Vec<usize> = overlaps.map(|clash| clash.entry).collect();
        // That it may be the same hours goes without saying where it is the same time.
        self.clashes.retain(|clash| {
            !matches!(clash.why, Clashes::MayRepeat(..)) || overlapping.binary_search(&clash.entry).is_err()
        });
    }
}

/// Sorts claims; those that are alike stay in their order.
fn sort(claims: &mut [Claim], by: fn(&Claim) -> i64) {
    sort_by_key(claims, by);
}

/// Minutes of a day as a position.
fn size(minutes: i64) -> usize {
    usize::try_from(minutes).unwrap_or(0)
}
