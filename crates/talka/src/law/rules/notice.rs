//! `notice-too-short`, `notice-exactly-three-days`, `notice-not-written`
//!
//! **The Law**: section 5(2): either side may end the relationship, telling the other not later than three days before;
//! in writing, if there is a written contract. Section 5(3): the volunteer, and nobody else, may end it at once for an
//! important reason. A day is counted to the matching moment of the next (Civil Law, section 1495), so that an end on the
//! third day after the notice is in time.
//! **What is checked**: on the day of the notice, whether the end lies at least three days later, unless the volunteer had
//! an important reason; with the setting `notice_days: clear`, an end on the third day is reported as well, because then
//! three whole days do not lie between; and the form of the notice where the contract stood in writing. Where a side ended it
//! and no notice is recorded, the day of the notice is asked for.
//! **Example**: notice on 1 August: the earliest regular end is 4 August; with three whole days between, 5 August.
//! **Source**: <https://likumi.lv/ta/id/275061>, <https://likumi.lv/ta/id/90220>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::{BDL_5_2, NOTICE_DAYS};
use super::super::rule::{Judge, Rule};
use super::super::settings::{NoticeDays, Settings};
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::date::Days;
use crate::register::{AgreementForm, Case};

pub(super) static NOTICE_TOO_SHORT: Rule = Rule {
    code: "notice-too-short",
    provision: &BDL_5_2,
    severity: Severity::Violation,
    bearing: Bearing::Record,
    judge: Judge::Act(too_short),
    enabled: Rule::always,
    sensitive: false,
};

pub(super) static NOTICE_EXACTLY_THREE_DAYS: Rule = Rule {
    code: "notice-exactly-three-days",
    provision: &BDL_5_2,
    severity: Severity::Information,
    bearing: Bearing::Note,
    judge: Judge::Act(exactly_three_days),
    enabled: Rule::always,
    sensitive: false,
};

pub(super) static NOTICE_NOT_WRITTEN: Rule = Rule {
    code: "notice-not-written",
    provision: &BDL_5_2,
    severity: Severity::Violation,
    bearing: Bearing::Record,
    judge: Judge::Act(not_written),
    enabled: Rule::always,
    sensitive: false,
};

fn too_short(case: &Case<'_>, settings: &Settings) -> Timeline {
    let Some(ending) = &case.placement.ending else { return Timeline::silent() };
    let Some(given) = case.notice() else {
        // A side that ended it gave notice, or broke it off.
        let Some(last) = case.announced() else { return Timeline::silent() };
        let in_time = Truth::unknown(Field::NoticeGiven).or(ending.for_volunteers_reason());
        return Timeline::decide(&Truth::on(Days::from(last)), &in_time, |_| Causes::none());
    };
    NOTICE_DAYS.timeline(|days| {
        let earliest = given.plus(match settings.notice_days() {
            NoticeDays::Calendar => days,
            NoticeDays::Clear => days + 1,
        });
        let third = given.plus(days);
        let in_time = Truth::known(case.effective().map(|day| day >= third), Field::Effective);
        let at_once = ending.for_volunteers_reason();
        Timeline::decide(&Truth::on(Days::from(given)), &in_time.or(at_once), |days| {
            let effective = case.effective().unwrap_or(given);
            Causes::one(
                days,
                Breach::new(Cause::NoticeTooShort { given, effective, earliest }, Field::Effective),
            )
        })
    })
}

fn exactly_three_days(case: &Case<'_>, settings: &Settings) -> Timeline {
    if settings.notice_days() == NoticeDays::Calendar {
        return Timeline::silent();
    }
    let Some(ending) = &case.placement.ending else { return Timeline::silent() };
    let Some(given) = case.notice() else { return Timeline::silent() };
    NOTICE_DAYS.timeline(|days| {
        let third = given.plus(days);
        let not_too_short = Truth::known(case.effective().map(|day| day >= third), Field::Effective);
        let later = Truth::known(case.effective().map(|day| day > third), Field::Effective);
        let at_once = ending.for_volunteers_reason();
        let applies = not_too_short.and(Truth::on(Days::from(given)));
        Timeline::decide(&applies, &later.or(at_once), |days| {
            let found = Cause::NoticeExactlyThreeDays { given, effective: third };
            Causes::one(days, Breach::new(found, Field::Effective))
        })
    })
}

fn not_written(case: &Case<'_>, _: &Settings) -> Timeline {
    let Some(ending) = &case.placement.ending else { return Timeline::silent() };
    let Some(day) = case.announced() else { return Timeline::silent() };
    let applies = case.in_writing().and(Truth::on(Days::from(day)));
    let met = Truth::known(ending.form.map(|form| form == AgreementForm::Written), Field::NoticeForm);
    Timeline::decide(&applies, &met, |days| {
        Causes::one(days, Breach::new(Cause::NoticeNotWritten, Field::NoticeForm))
    })
}
