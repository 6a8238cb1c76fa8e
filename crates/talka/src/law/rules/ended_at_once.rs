//! `ended-at-once-without-reason`
//!
//! **The Law**: section 5(3): the volunteer may end the relationship at once for an important reason, one that on
//! grounds of morals and honesty does not allow going on. The organizer has no such right.
//! **What is checked**: where the volunteer ended it for an important reason without the days of notice, whether the
//! reason is recorded. An end at once by the organizer is one without the days of notice (`notice-too-short`).
//! **Example**: a volunteer leaves on the day of the notice, marked as „for an important reason”, and nobody wrote down
//! which.
//! **Source**: <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::{BDL_5_3, NOTICE_DAYS};
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::date::Days;
use crate::register::Case;

pub(super) static ENDED_AT_ONCE_WITHOUT_REASON: Rule = Rule {
    code: "ended-at-once-without-reason",
    provision: &BDL_5_3,
    severity: Severity::Warning,
    bearing: Bearing::Record,
    judge: Judge::Act(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(case: &Case<'_>, _: &Settings) -> Timeline {
    let Some(ending) = &case.placement.ending else { return Timeline::silent() };
    let Some(day) = case.announced() else { return Timeline::silent() };
    let given = ending.reason.as_ref().map(|reason| !reason.reveal().trim().is_empty());
    NOTICE_DAYS.timeline(|days| {
        let at_once = match case.notice() {
            None => Truth::always(true),
            Some(notice) => {
                Truth::known(case.effective().map(|last| last < notice.plus(days)), Field::Effective)
            }
        };
        let applies = ending.for_volunteers_reason().and(at_once).and(Truth::on(Days::from(day)));
        Timeline::decide(&applies, &Truth::known(given, Field::Reason), |days| {
            Causes::one(days, Breach::new(Cause::EndedAtOnceWithoutReason, Field::Reason))
        })
    })
}
