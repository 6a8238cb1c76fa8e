//! `day-over-24-hours`, `hours-overlap`, `hours-duplicate`
//!
//! **What is checked**: all entries of one person that name a single day, over all placements. Nobody works more than
//! 24 hours on a day, nor in two places at once, and the same hours count once. It is the later entry that is not
//! counted: later by day, by start, by position in the register. An entry that is not counted takes no room in the day.
//! **Example**: 10:00 to 14:00 at the library and 12:00 to 16:00 at the museum overlap; the second is not counted.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::RECORDS;
use super::super::rule::{DayHours, Judge, PersonDayRule, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use crate::order::sort_by_key;
use crate::register::Volunteer;

pub(super) static DAY_OVER_24_HOURS: Rule = rule("day-over-24-hours", over_24_hours);
pub(super) static HOURS_OVERLAP: Rule = rule("hours-overlap", overlap);
pub(super) static HOURS_DUPLICATE: Rule = rule("hours-duplicate", duplicate);

const fn rule(code: &'static str, judge: PersonDayRule) -> Rule {
    let (severity, bearing) = (Severity::Violation, Bearing::Voids);
    Rule {
        code,
        provision: &RECORDS,
        severity,
        bearing,
        judge: Judge::PersonDay(judge),
        enabled: Rule::always,
    }
}

/// Minutes of a day.
const DAY: i32 = 24 * 60;

fn over_24_hours(worked: &[DayHours<'_>], _: &Volunteer, _: &Settings) -> Vec<(usize, Breach)> {
    let over = entries_over(worked, DAY.into(), true).into_iter();
    over.map(|(n, minutes)| (n, Breach::new(Cause::DayOver24Hours { minutes }, Field::Minutes))).collect()
}

/// The entries with which a day of a person comes to more than so many minutes, each with the sum that it makes. An
/// entry that is not counted for another reason takes no room in the day; nor, if they are not counted either, do those
/// that are over.
pub(super) fn entries_over(worked: &[DayHours<'_>], most: i64, are_left_out: bool) -> Vec<(usize, i64)> {
    let sum =
        |entries: &[DayHours<'_>]| entries.iter().map(|entry| i64::from(entry.minutes.max(0))).sum::<i64>();
    if worked.chunk_by(|one, next| one.day == next.day).all(|entries| sum(entries) <= most) {
        return Vec::new();
    }
    let others = overlapping(worked).into_iter().chain(repeated(worked));
    let mut left_out: Vec<usize> = others.map(|(n, _)| n).collect();
    sort_by_key(&mut left_out, |n| *n);
    let mut over = Vec::new();
    let (mut day, mut minutes) = (None, 0_i64);
    for (n, entry) in worked.iter().enumerate() {
        if day != Some(entry.day) {
            (day, minutes) = (Some(entry.day), 0);
        }
        if !(1..=DAY).contains(&entry.minutes) || left_out.binary_search(&n).is_ok() {
            continue;
        }
        let with_this = minutes + i64::from(entry.minutes);
        if with_this > most {
            over.push((n, with_this));
        }
        if with_this <= most || !are_left_out {
            minutes = with_this;
        }
    }
    over
}

/// Start and end in minutes since 1 January 1970.
fn minutes_of(entry: &DayHours<'_>) -> Option<(i64, i64)> {
    let midnight = i64::from(entry.day.epoch_days()) * i64::from(DAY);
    entry.interval.map(|(start, end)| (midnight + i64::from(start), midnight + i64::from(end)))
}

fn overlap(worked: &[DayHours<'_>], _: &Volunteer, _: &Settings) -> Vec<(usize, Breach)> {
    overlapping(worked)
}

fn overlapping(worked: &[DayHours<'_>]) -> Vec<(usize, Breach)> {
    let mut breaches = Vec::new();
    // Entries come by start, so that only the one that ends last can reach into the next.
    let mut last: Option<(&DayHours<'_>, i64)> = None;
    for (n, entry) in worked.iter().enumerate() {
        let Some((start, end)) = minutes_of(entry) else { continue };
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

fn duplicate(worked: &[DayHours<'_>], _: &Volunteer, _: &Settings) -> Vec<(usize, Breach)> {
    repeated(worked)
}

fn repeated(worked: &[DayHours<'_>]) -> Vec<(usize, Breach)> {
    let mut breaches = Vec::new();
    let mut before = 0;
    for day in worked.chunk_by(|one, next| one.day == next.day) {
        let mut entries: Vec<(usize, &DayHours<'_>)> =
            (before..).zip(day).filter(|_| day.len() > 1).collect();
        before += day.len();
        sort_by_key(&mut entries, |(_, entry)| hours(entry));
        for same in entries.chunk_by(|(_, one), (_, next)| hours(one) == hours(next)) {
            let breach = |of| Breach::new(Cause::HoursDuplicate { of }, Field::On);
            if let [(_, first), others @ ..] = same {
                breaches.extend(others.iter().map(|(n, _)| (*n, breach(first.id))));
            }
        }
    }
    sort_by_key(&mut breaches, |(n, _)| *n);
    breaches
}

/// What makes two entries the same hours, written down twice.
fn hours<'r>(entry: &DayHours<'r>) -> impl Ord + use<'r> {
    (entry.day, entry.placement, entry.minutes, entry.interval, entry.task)
}

/// Whether two entries are the same hours.
fn same_hours(one: &DayHours<'_>, other: &DayHours<'_>) -> bool {
    hours(one) == hours(other)
}
