//! `day-over-24-hours`, `hours-overlap`, `hours-duplicate`
//!
//! **What is checked**: all entries of one person that name a single day, over all placements. Nobody works more than
//! 24 hours on a day, nor in two places at once, and the same hours count once. It is the later entry that is not
//! counted: later by day, by start, by position in the register.
//! **Example**: 10:00 to 14:00 at the library and 12:00 to 16:00 at the museum overlap; the second is not counted.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::RECORDS;
use super::super::rule::{Judge, Rule, Worked};
use super::super::severity::{Bearing, Severity};

pub(super) static DAY_OVER_24_HOURS: Rule = rule("day-over-24-hours", over_24_hours);
pub(super) static HOURS_OVERLAP: Rule = rule("hours-overlap", overlap);
pub(super) static HOURS_DUPLICATE: Rule = rule("hours-duplicate", duplicate);

const fn rule(code: &'static str, judge: fn(&[Worked<'_>]) -> Vec<(usize, Breach)>) -> Rule {
    let (severity, bearing) = (Severity::Violation, Bearing::Voids);
    Rule { code, provision: &RECORDS, severity, bearing, judge: Judge::PersonDay(judge) }
}

fn over_24_hours(worked: &[Worked<'_>]) -> Vec<(usize, Breach)> {
    let mut breaches = Vec::new();
    let (mut day, mut minutes) = (None, 0_i64);
    for (n, entry) in worked.iter().enumerate() {
        if day != Some(entry.day) {
            (day, minutes) = (Some(entry.day), 0);
        }
        let with_this = minutes + i64::from(entry.minutes);
        // An entry that is too long by itself is told by `minutes-invalid`.
        if with_this > 24 * 60 && minutes > 0 {
            let cause = Cause::DayOver24Hours { minutes: with_this };
            breaches.push((n, Breach::new(cause, Field::Minutes)));
        } else {
            minutes = with_this;
        }
    }
    breaches
}

/// Start and end in minutes since 1 January 1970.
fn stretch(entry: &Worked<'_>) -> Option<(i64, i64)> {
    let midnight = i64::from(entry.day.epoch_days()) * 24 * 60;
    entry.interval.map(|(start, end)| (midnight + i64::from(start), midnight + i64::from(end)))
}

fn overlap(worked: &[Worked<'_>]) -> Vec<(usize, Breach)> {
    let mut breaches = Vec::new();
    // Entries come by start, so that only the one that ends last can reach into the next.
    let mut last: Option<(&Worked<'_>, i64)> = None;
    for (n, entry) in worked.iter().enumerate() {
        let Some((start, end)) = stretch(entry) else { continue };
        match last {
            Some((earlier, busy_until)) if start < busy_until => {
                if !same_hours(earlier, entry) {
                    breaches.push((n, Breach::new(Cause::HoursOverlap { with: earlier.id }, Field::Start)));
                }
            }
            _ => last = Some((entry, end)),
        }
    }
    breaches
}

fn duplicate(worked: &[Worked<'_>]) -> Vec<(usize, Breach)> {
    let mut breaches = Vec::new();
    for (n, entry) in worked.iter().enumerate() {
        let same_day = worked.iter().take(n).rev().take_while(|earlier| earlier.day == entry.day);
        if let Some(first) = same_day.filter(|earlier| same_hours(earlier, entry)).last() {
            breaches.push((n, Breach::new(Cause::HoursDuplicate { of: first.id }, Field::On)));
        }
    }
    breaches
}

/// Whether two entries are the same hours, written down twice.
fn same_hours(one: &Worked<'_>, other: &Worked<'_>) -> bool {
    (one.day, one.placement, one.minutes, one.interval, one.task)
        == (other.day, other.placement, other.minutes, other.interval, other.task)
}
