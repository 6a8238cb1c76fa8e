//! `record-check-missing`, `record-check-old`
//!
//! **The Law**: Children's Rights Protection Law, section 72(4): before somebody takes part, the organizer of the event or
//! the head of the institution asks for data of the Punishment Register, and checks them again at least once a year.
//! **What is checked**: for each day of work where children are, whether the volunteer was checked on or before it; and
//! whether a year has passed since the last check.
//! **Example**: checked on 1 March 2023: a new check is due by 1 March 2024, and is missing from 2 March.
//! **Source**: <https://likumi.lv/ta/id/49096>.
//! **In force**: from 8 April 2014.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::{BTAL_72_4, CHECK_YEARS};
use super::super::rule::{Judge, Rule, VolunteerRule};
use super::super::seen::Seen;
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use super::punishments::checks;
use crate::date::{Days, Reckoning};
use crate::register::{Person, RecordCheck};

pub(super) static RECORD_CHECK_MISSING: Rule = Rule {
    code: "record-check-missing",
    provision: &BTAL_72_4,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::OfVolunteer(VolunteerRule { length: checks, seen: Seen::among_children, judge: missing }),
    enabled: Rule::always,
    sensitive: false,
};

pub(super) static RECORD_CHECK_OLD: Rule = Rule {
    code: "record-check-old",
    provision: &BTAL_72_4,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::OfVolunteer(VolunteerRule { length: checks, seen: Seen::among_children, judge: old }),
    enabled: Rule::always,
    sensitive: false,
};

fn missing(person: &Person<'_>, seen: &Seen<'_>, _: &Settings) -> Timeline {
    Timeline::decide(&asked_of(seen), &checked(person, |_| Days::all()), |days| {
        let checks = person.volunteer.record_checks.iter().flatten().enumerate();
        let first = checks.filter_map(|(n, check)| Some((check.done?, n))).min();
        let at = first.map_or(Field::RecordChecks.into(), |(_, n)| Fact::nth(Field::CheckDone, n));
        Causes::one(days, Breach::new(Cause::RecordCheckMissing, at))
    })
}

fn old(person: &Person<'_>, seen: &Seen<'_>, _: &Settings) -> Timeline {
    // Where no check is recorded the other rule asks for one.
    if person.volunteer.record_checks.is_none() {
        return Timeline::silent();
    }
    let once = checked(person, |_| Days::all());
    CHECK_YEARS.timeline(|years| {
        let within = checked(person, |check| {
            let due = check.done.map(|done| done.birthday(years, Reckoning::default()));
            due.map_or_else(Days::all, Days::until)
        });
        Timeline::decide(&asked_of(seen).and(once.clone()), &within, |days| {
            let checks = person.volunteer.record_checks.iter().flatten().enumerate();
            let old = checks.filter_map(|(n, check)| {
                let done = check.done?;
                let breach = Breach::new(Cause::RecordCheckOld { done }, Fact::nth(Field::CheckDone, n));
                Some(((0, 0), Days::since(done), breach))
            });
            Causes::nearest(&days, old, Breach::new(Cause::RecordCheckMissing, Field::RecordChecks))
        })
    })
}

/// Whether the law asks for a check.
fn asked_of(seen: &Seen<'_>) -> Truth {
    seen.among_children.with_children().and(seen.among_children.spared().not())
}

/// Whether a check was done that speaks for the day, of those days on and after its own for which it may.
fn checked(person: &Person<'_>, speaks_on: impl Fn(&RecordCheck) -> Days) -> Truth {
    let Some(checks) = &person.volunteer.record_checks else { return Truth::unknown(Field::RecordChecks) };
    Truth::any(checks.iter().enumerate().map(|(n, check)| {
        Truth::since(check.done, Fact::nth(Field::CheckDone, n)).and(Truth::on(speaks_on(check)))
    }))
}
