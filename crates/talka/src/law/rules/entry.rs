//! `minutes-invalid`, `hours-in-future`, `minutes-over-interval`
//!
//! **What is checked**: of each entry of the hour log, whether its minutes are more than none and fit into its days;
//! whether its days have come; whether its minutes fit between its start and its end. Of an entry that fails one of the
//! first two, nothing stands; of one that fails the third, what does fit.
//! **Example**: 10:00 to 12:45 entered as 3 hours holds 15 minutes too many, and 165 stand.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::RECORDS;
use super::super::rule::{EntryBreached, Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::standing::{is_ahead, is_possible, most_between, most_minutes};
use crate::register::HourLog;

pub(super) static MINUTES_INVALID: Rule = rule("minutes-invalid", minutes_invalid);
pub(super) static HOURS_IN_FUTURE: Rule = rule("hours-in-future", in_future);
pub(super) static MINUTES_OVER_INTERVAL: Rule = rule("minutes-over-interval", over_interval);

const fn rule(code: &'static str, judge: fn(&HourLog, &Settings) -> Option<EntryBreached>) -> Rule {
    let (severity, bearing) = (Severity::Violation, Bearing::Voids);
    Rule {
        code,
        provision: &RECORDS,
        severity,
        bearing,
        judge: Judge::Entry(judge),
        enabled: Rule::always,
        sensitive: false,
    }
}

fn minutes_invalid(log: &HourLog, _: &Settings) -> Option<EntryBreached> {
    let HourLog { minutes, on, .. } = *log;
    let cause = Cause::MinutesInvalid { minutes, most: most_minutes(on) };
    (!is_possible(log)).then(|| breached(cause, Field::Minutes, minutes.into()))
}

fn in_future(log: &HourLog, settings: &Settings) -> Option<EntryBreached> {
    let today = settings.today;
    let cause = Cause::HoursInFuture { today };
    is_ahead(log, today).then(|| breached(cause, Field::On, log.minutes.into()))
}

fn over_interval(log: &HourLog, _: &Settings) -> Option<EntryBreached> {
    let interval = most_between(log)?;
    let over = i64::from(log.minutes) - interval;
    let cause = Cause::MinutesOverInterval { minutes: log.minutes, interval };
    (over > 0).then(|| breached(cause, Field::Minutes, over))
}

fn breached(cause: Cause, at: Field, minutes: i64) -> EntryBreached {
    EntryBreached { breach: Breach::new(cause, at), minutes }
}
