//! `minutes-invalid`, `hours-in-future`, `minutes-over-interval`
//!
//! **What is checked**: of each entry of the hour log, whether its minutes are more than none and fit into its days;
//! whether its days have come; whether its minutes fit between its start and its end. An entry that fails is not
//! counted.
//! **Example**: 10:00 to 12:45 entered as 3 hours holds 15 minutes too many.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::RECORDS;
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use crate::register::HourLog;

pub(super) static MINUTES_INVALID: Rule = rule("minutes-invalid", minutes_invalid);
pub(super) static HOURS_IN_FUTURE: Rule = rule("hours-in-future", in_future);
pub(super) static MINUTES_OVER_INTERVAL: Rule = rule("minutes-over-interval", over_interval);

const fn rule(code: &'static str, judge: fn(&HourLog, &Settings) -> Option<Breach>) -> Rule {
    let (severity, bearing) = (Severity::Violation, Bearing::Voids);
    Rule { code, provision: &RECORDS, severity, bearing, judge: Judge::Entry(judge), enabled: Rule::always }
}

fn minutes_invalid(log: &HourLog, _: &Settings) -> Option<Breach> {
    let most = log.on.period().length() * 24 * 60;
    let fits = log.minutes > 0 && i64::from(log.minutes) <= most;
    (!fits).then(|| Breach::new(Cause::MinutesInvalid { minutes: log.minutes, most }, Field::Minutes))
}

fn in_future(log: &HourLog, settings: &Settings) -> Option<Breach> {
    let today = settings.today;
    (log.on.period().first() > today).then(|| Breach::new(Cause::HoursInFuture { today }, Field::On))
}

fn over_interval(log: &HourLog, _: &Settings) -> Option<Breach> {
    let (start, end) = log.interval()?;
    let interval = end - start;
    let minutes = log.minutes;
    let over = log.on.single_day().is_some() && minutes > interval;
    over.then(|| Breach::new(Cause::MinutesOverInterval { minutes, interval }, Field::Minutes))
}
