//! `minor-hours`
//!
//! **The Law**: section 4(3): a minor volunteers only in work that suits the age and does not harm health. It names no
//! hours, and the limits of the Labour Law are for employment: any limit is the office's own reading.
//! **What is checked**: only with the setting `minor_minutes_per_day`: whether the entries of one day of a volunteer who
//! is surely under 18 come to more, over all placements; it is noted at the first entry with which they do. The hours
//! stand.
//! **Example**: with a limit of 6 hours, 4 hours at the library and 3 at the museum are noted at the second entry.
//! **Source**: a conclusion from <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::{ADULT_AGE, BDL_4_3_HOURS};
use super::super::rule::{DayHours, Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::person_day::entries_over;
use crate::date::Day;
use crate::register::Volunteer;

pub(super) static MINOR_HOURS: Rule = Rule {
    code: "minor-hours",
    provision: &BDL_4_3_HOURS,
    severity: Severity::Information,
    bearing: Bearing::Note,
    judge: Judge::PersonDay(judge),
    enabled: |settings| settings.minor_minutes_per_day.is_some(),
};

fn judge(worked: &[DayHours<'_>], volunteer: &Volunteer, settings: &Settings) -> Vec<(usize, Breach)> {
    let Some((limit, born)) = settings.minor_minutes_per_day.zip(volunteer.born) else { return Vec::new() };
    // The earliest birth that is possible makes the oldest volunteer.
    let births = born.possible(settings.reckoning());
    let is_minor = |day: Day| {
        let age = ADULT_AGE.on(day);
        age.is_some_and(|age| day < births.first().birthday(age, settings.reckoning()))
    };
    let mut over = entries_over(worked, limit.into(), false);
    over.dedup_by_key(|(n, _)| worked.get(*n).map(|entry| entry.day));
    let of_minor = over.into_iter().filter(|(n, _)| worked.get(*n).is_some_and(|entry| is_minor(entry.day)));
    of_minor
        .map(|(n, minutes)| (n, Breach::new(Cause::MinorHours { minutes, limit }, Field::Minutes)))
        .collect()
}
