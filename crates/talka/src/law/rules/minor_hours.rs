//! `minor-hours`
//!
//! **The Law**: section 4(3): a minor volunteers only in work that suits the age and does not harm health. It names no
//! hours, and the limits of the Labour Law are for employment: any limit is the office's own
//! interpretation.
//! **What is checked**: only with the setting `minor_minutes_per_day`: whether the entries of one day of a volunteer who
//! is surely under 18 come to more, over all placements; it is noted at the first entry with which they do. The hours
//! stand.
//! **Example**: with a limit of 6 hours, 4 hours at the library and 3 at the museum are noted at the second entry.
//! **Source**: a conclusion from <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016.

use std::collections::BTreeMap;

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::{ADULT_AGE, BDL_4_3_HOURS};
use super::super::rule::{EntryOutcome, Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::standing::{Worked, parts};
use super::super::timeline::Outcome;
use crate::date::Day;
use crate::register::Volunteer;

pub(super) static MINOR_HOURS: Rule = Rule {
    code: "minor-hours",
    provision: &BDL_4_3_HOURS,
    severity: Severity::Information,
    bearing: Bearing::Note,
    judge: Judge::PersonDay(judge),
    enabled: |settings| settings.minor_minutes_per_day.is_some(),
    sensitive: true,
};

fn judge(worked: &Worked<'_>, volunteer: &Volunteer, settings: &Settings) -> Vec<EntryOutcome> {
    let Some((limit, born)) = settings.minor_minutes_per_day.zip(volunteer.birth()) else {
        return Vec::new();
    };
    // The earliest birth that is possible makes the oldest volunteer.
    let births = born.possible(settings.reckoning());
    let is_minor = |day: i32| {
        let day = Day::from_epoch_days(day).unwrap_or(Day::MAX);
        let age = ADULT_AGE.on(day);
        age.is_some_and(|age| day < births.first().birthday(age, settings.reckoning()))
    };
    let mut over = Vec::new();
    let mut days: BTreeMap<i32, i64> = BTreeMap::new();
    for (n, entry) in worked.entries().iter().enumerate() {
        for part in parts(entry.log, entry.stands).filter(|part| is_minor(part.day)) {
            let minutes = days.entry(part.day).or_default();
            let before = std::mem::replace(minutes, *minutes + part.minutes);
            if before <= limit.into() && *minutes > limit.into() {
                let breach = Breach::new(Cause::MinorHours { minutes: *minutes, limit }, Field::Minutes);
                let outcome = Outcome::Breached(Box::new(breach));
                over.push(EntryOutcome { entry: n, outcome, minutes: entry.log.minutes.into() });
            }
        }
    }
    over
}
