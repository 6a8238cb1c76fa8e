//! What hours come to: sums, fields, hosts, months and weeks; surely, and at most.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::limits::Share;
use super::tally::Granularity;
use crate::date::Day;
use crate::recognition::calendar::{month, months_before, week};
use crate::recognition::scheme::Streak;
use crate::register::OrganizationId;

/// The hours of a person up to some day, in minutes.
#[derive(Clone, Debug, Default)]
pub(in crate::recognition) struct Measure {
    /// Those that count.
    pub(in crate::recognition) counted: i64,
    /// Those of which it is not known.
    pub(in crate::recognition) undecided: i64,
    hosts: BTreeMap<Option<OrganizationId>, [i64; 2]>,
    fields: [BTreeSet<Arc<str>>; 2],
    /// Whether hours without a field count, and how many entries may each be of another field.
    without_field: i64,
    /// Each cell: its days, its minutes that count and those that may.
    days: Vec<Worked>,
}

#[derive(Clone, Copy, Debug)]
struct Worked {
    from: Day,
    last: Day,
    counted: i64,
    undecided: i64,
}

/// Something that is surely so much, and at most so much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::recognition) struct Between<T> {
    pub(in crate::recognition) surely: T,
    pub(in crate::recognition) at_most: T,
}

impl Measure {
    /// Adds a share. Shares come in the order of their days.
    pub(in crate::recognition) fn add(&mut self, share: &Share<'_>, kept: Granularity) {
        let (counted, undecided) = (share.counted, share.undecided);
        if counted == 0 && undecided == 0 {
            return;
        }
        self.counted = self.counted.saturating_add(counted);
        self.undecided = self.undecided.saturating_add(undecided);
        if kept.hosts {
            let [ours, open] = self.hosts.entry(share.cell.host).or_default();
            *ours = ours.saturating_add(counted);
            *open = open.saturating_add(undecided);
        }
        if kept.fields {
            match &share.cell.field {
                Some(field) => {
                    let [surely, possibly] = &mut self.fields;
                    if counted > 0 {
                        surely.insert(Arc::clone(field));
                    }
                    possibly.insert(Arc::clone(field));
                }
                None => self.without_field += 1,
            }
        }
        if let Some(period) = share.cell.period().filter(|_| kept.days) {
            self.days.push(Worked { from: period.first, last: period.last, counted, undecided });
        }
    }

    /// The minutes that count, and those that may.
    pub(in crate::recognition) fn minutes(&self) -> Between<i64> {
        Between { surely: self.counted, at_most: self.counted.saturating_add(self.undecided) }
    }

    /// The most minutes in so many months that follow one another.
    pub(in crate::recognition) fn within_months(&self, months: u32) -> Between<i64> {
        let most = |minutes: fn(&Worked) -> i64| {
            let (mut most, mut sum, mut first) = (0_i64, 0_i64, 0_usize);
            for days in &self.days {
                sum = sum.saturating_add(minutes(days));
                let begins = months_before(days.last, months);
                while let Some(early) = self.days.get(first).filter(|early| early.last <= begins) {
                    sum = sum.saturating_sub(minutes(early));
                    first += 1;
                }
                // What began before the streak may have been worked before it.
                let straddles = self.days.get(first..).unwrap_or_default().iter();
                let straddles = straddles.take_while(|other| other.last <= days.last);
                let out: i64 = straddles.filter(|other| other.from <= begins).map(minutes).sum();
                most = most.max(sum.saturating_sub(out));
            }
            most
        };
        let loose = |days: &Worked| days.counted.saturating_add(days.undecided);
        let at_most = {
            let (mut most, mut sum, mut first) = (0_i64, 0_i64, 0_usize);
            for days in &self.days {
                sum = sum.saturating_add(loose(days));
                let begins = months_before(days.last, months);
                while let Some(early) = self.days.get(first).filter(|early| early.last <= begins) {
                    sum = sum.saturating_sub(loose(early));
                    first += 1;
                }
                most = most.max(sum);
            }
            most
        };
        Between { surely: most(|days| days.counted), at_most }
    }

    /// How many fields there are.
    pub(in crate::recognition) fn fields(&self) -> Between<i64> {
        let count = |fields: &BTreeSet<Arc<str>>| i64::try_from(fields.len()).unwrap_or(i64::MAX);
        let [surely, possibly] = &self.fields;
        // Work without a known field is in some field.
        let some = i64::from(surely.is_empty() && self.counted > 0);
        Between {
            surely: count(surely).max(some),
            at_most: count(possibly).saturating_add(self.without_field),
        }
    }

    /// The greatest share of one host, in per cent, rounded down.
    pub(in crate::recognition) fn one_host_percent(&self) -> Between<i64> {
        let percent = |part: i64, whole: i64| part.saturating_mul(100).checked_div(whole).unwrap_or(0);
        let all = self.minutes().at_most;
        let shares = |share: &dyn Fn(i64, i64) -> i64| {
            let shares = self.hosts.values().map(|[counted, undecided]| share(*counted, *undecided));
            shares.max().unwrap_or(0)
        };
        Between {
            surely: shares(&|counted, undecided| percent(counted, all.saturating_sub(undecided))),
            at_most: shares(&|counted, undecided| {
                let most = counted.saturating_add(undecided);
                percent(most, self.counted.saturating_add(undecided))
            }),
        }
    }

    /// The first and the last day of hours that count, and of those that may.
    pub(in crate::recognition) fn ends(&self) -> Between<Option<(Day, Day)>> {
        let ends = |wanted: fn(&&Worked) -> bool| {
            let first = self.days.iter().filter(wanted).map(|days| days.from).min();
            let last = self.days.iter().filter(wanted).map(|days| days.last).max();
            first.zip(last)
        };
        Between { surely: ends(|days| days.counted > 0), at_most: ends(|_| true) }
    }

    /// The longest run of calendar months with that many minutes.
    pub(in crate::recognition) fn months_in_a_row(&self, streak: Streak) -> Between<i64> {
        self.in_a_row(streak, month)
    }

    /// The longest run of weeks with that many minutes.
    pub(in crate::recognition) fn weeks_in_a_row(&self, streak: Streak) -> Between<i64> {
        self.in_a_row(streak, week)
    }

    fn in_a_row(&self, streak: Streak, cell: fn(Day) -> i64) -> Between<i64> {
        let floor = i64::from(streak.at_least_minutes);
        let mut cells: BTreeMap<i64, [i64; 2]> = BTreeMap::new();
        for days in &self.days {
            let (first, last) = (cell(days.from), cell(days.last));
            let at_most = days.counted.saturating_add(days.undecided);
            // Hours of several months may all have been worked in any of them.
            for n in first..=last.min(first.saturating_add(LONGEST)) {
                let [surely, possibly] = cells.entry(n).or_default();
                *surely = surely.saturating_add(if first == last { days.counted } else { 0 });
                *possibly = possibly.saturating_add(at_most);
            }
        }
        let longest = |minutes: fn(&[i64; 2]) -> i64| {
            let (mut longest, mut run, mut before) = (0, 0, None);
            for (n, cell) in &cells {
                let follows = before.is_some_and(|before: i64| before + 1 == *n);
                run = match (minutes(cell) >= floor, follows) {
                    (false, _) => 0,
                    (true, true) => run + 1,
                    (true, false) => 1,
                };
                longest = longest.max(run);
                before = Some(*n);
            }
            longest
        };
        Between { surely: longest(|[surely, _]| *surely), at_most: longest(|[_, possibly]| *possibly) }
    }
}

/// No entry is looked at in more months or weeks than that: twenty years of weeks.
const LONGEST: i64 = 20 * 53;
