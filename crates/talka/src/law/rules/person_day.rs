//! `day-over-24-hours`, `hours-overlap`, `hours-duplicate`, `hours-alike`
//!
//! **What is checked**: all entries of one person, over all placements. Nobody works longer on a day than it has hours, nor in
//! two places at once, and the same hours count once. Of the entry that yields, the minutes without room do not stand. Where
//! the times of two entries overlap and breaks leave room for the minutes of both, that is noted. Entries of the same
//! placement, days and minutes are the same hours unless something that is known of both differs; where something is known
//! of one only, they may be. Which days of a month or of several days were worked, nobody knows, and so it is not decided
//! whether two such entries are the same hours.
//! **Example**: 10:00 to 14:00 at the library and 12:00 to 16:00 at the museum overlap; of the second, two hours stand.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::RECORDS;
use super::super::rule::{EntryOutcome, Judge, PersonDayRule, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::standing::{Clash, Clashes, Worked};
use super::super::timeline::Outcome;
use crate::register::Volunteer;

pub(super) static DAY_OVER_24_HOURS: Rule = rule("day-over-24-hours", over_24_hours);
pub(super) static HOURS_OVERLAP: Rule = rule("hours-overlap", overlap);
pub(super) static HOURS_DUPLICATE: Rule = rule("hours-duplicate", duplicate);
pub(super) static HOURS_ALIKE: Rule =
    Rule { severity: Severity::Warning, bearing: Bearing::Record, ..rule("hours-alike", alike) };

const fn rule(code: &'static str, judge: PersonDayRule) -> Rule {
    let (severity, bearing) = (Severity::Violation, Bearing::Voids);
    Rule {
        code,
        provision: &RECORDS,
        severity,
        bearing,
        judge: Judge::PersonDay(judge),
        enabled: Rule::always,
        sensitive: false,
    }
}

fn over_24_hours(worked: &Worked<'_>, _: &Volunteer, _: &Settings) -> Vec<EntryOutcome> {
    outcomes(worked, &|clash| match clash.why {
        Clashes::Exceeds(on, minutes) => {
            Some(breached(Cause::DayOver24Hours { on, minutes }, Field::Minutes))
        }
        _ => None,
    })
}

fn overlap(worked: &Worked<'_>, _: &Volunteer, _: &Settings) -> Vec<EntryOutcome> {
    outcomes(worked, &|clash| match clash.why {
        Clashes::Overlaps(with) if clash.minutes > 0 => {
            Some(breached(Cause::HoursOverlap { with, minutes: clash.minutes }, Field::Start))
        }
        Clashes::Overlaps(with) => {
            let breach = Breach::new(Cause::HoursOverlap { with, minutes: 0 }, Field::Start);
            Some(Outcome::Noted(Box::new(breach)))
        }
        _ => None,
    })
}

fn duplicate(worked: &Worked<'_>, _: &Volunteer, _: &Settings) -> Vec<EntryOutcome> {
    outcomes(worked, &|clash| match clash.why {
        Clashes::Repeats(of) => Some(breached(Cause::HoursDuplicate { of }, Field::On)),
        Clashes::RepeatsDays(_) => Some(Outcome::Undetermined(vec![Field::On.into()])),
        _ => None,
    })
}

fn alike(worked: &Worked<'_>, _: &Volunteer, _: &Settings) -> Vec<EntryOutcome> {
    outcomes(worked, &|clash| match clash.why {
        Clashes::MayRepeat(of, open) => Some(breached(Cause::HoursAlike { of }, open)),
        _ => None,
    })
}

fn breached(cause: Cause, at: Field) -> Outcome {
    Outcome::Breached(Box::new(Breach::new(cause, at)))
}

fn outcomes(worked: &Worked<'_>, outcome: &dyn Fn(&Clash) -> Option<Outcome>) -> Vec<EntryOutcome> {
    let of = |clash: &Clash| {
        let outcome = outcome(clash)?;
        let whole = worked.entries().get(clash.entry).map_or(0, |entry| entry.log.minutes.into());
        let minutes = if clash.minutes > 0 { clash.minutes } else { whole };
        Some(EntryOutcome { entry: clash.entry, outcome, minutes })
    };
    worked.clashes().iter().filter_map(of).collect()
}
