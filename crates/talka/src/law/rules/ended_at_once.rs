//! `ended-at-once-without-reason`
//!
//! **The Law**: section 5(3): for an important reason the relationship may be ended at once. That the volunteer may do
//! so was seen; that the organizer may is recalled.
//! **What is checked**: where a side ended it for an important reason without the days of notice, whether the reason is
//! recorded. Of an organizer that is asked only with the setting `recalled: information`.
//! **Example**: a volunteer leaves on the day of the notice, marked as „for an important reason”, and nobody wrote down
//! which.
//! **Source**: <https://www.cilvektiesibugids.lv/lv/temas/pilsoniska-lidzdaliba/brivpratigais-darbs/brivpratiga-darba-veiceja-tiesibas>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::{BDL_5_3, BDL_5_3_ORGANIZER, NOTICE_DAYS};
use super::super::rule::{Judge, Rule};
use super::super::settings::{Recalled, Settings};
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::date::Days;
use crate::register::{Case, Party};

pub(super) static ENDED_AT_ONCE_WITHOUT_REASON: Rule = Rule {
    code: "ended-at-once-without-reason",
    provision: &BDL_5_3,
    severity: Severity::Warning,
    bearing: Bearing::Record,
    judge: Judge::Act(judge),
    enabled: Rule::always,
};

fn judge(case: &Case<'_>, settings: &Settings) -> Timeline {
    let Some(ending) = &case.placement.ending else { return Timeline::silent() };
    let Some(day) = ending.told() else { return Timeline::silent() };
    let by_organizer = ending.by == Some(Party::Organization);
    if by_organizer && settings.recalled() == Recalled::Off {
        return Timeline::silent();
    }
    let by = if by_organizer { &BDL_5_3_ORGANIZER } else { &BDL_5_3 };
    let given = ending.reason.as_ref().map(|reason| !reason.reveal().trim().is_empty());
    NOTICE_DAYS.timeline(|days| {
        let at_once = match ending.notice_given {
            None => Truth::always(true),
            Some(notice) => {
                Truth::known(ending.effective.map(|last| last < notice.plus(days)), Field::Effective)
            }
        };
        let applies = Truth::known(ending.important_reason, Field::ImportantReason)
            .and(at_once)
            .and(Truth::on(Days::from(day)));
        Timeline::decide(&applies, &Truth::known(given, Field::Reason), |days| {
            Causes::one(days, Breach::under(Cause::EndedAtOnceWithoutReason, Field::Reason, by))
        })
    })
}
