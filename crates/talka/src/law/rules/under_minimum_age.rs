//! `under-minimum-age`
//!
//! **The Law**: section 4(1): a volunteer is a natural person who has reached 13.
//! **What is checked**: the age of the volunteer on each day. A contract that becomes valid later does not put right the
//! days before. A placement that lasts on the birthday itself, or work on it, is noted, because criminal courts count from
//! the next day.
//! **Example**: born on 10 May 2010: 9 May 2023 is too early, 10 May 2023 is not.
//! **Source**: <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::{BDL_4_1, MINIMUM_AGE};
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::date::{AgeReached, Days};
use crate::register::Case;

pub(super) static UNDER_MINIMUM_AGE: Rule = Rule {
    code: "under-minimum-age",
    provision: &BDL_4_1,
    severity: Severity::Violation,
    bearing: Bearing::Voids,
    judge: Judge::Placement(judge),
    enabled: Rule::always,
    sensitive: true,
};

fn judge(case: &Case<'_>, settings: &Settings) -> Timeline {
    MINIMUM_AGE.timeline(|minimum| {
        let reached = case.has_reached(minimum, settings);
        let just = just_reached(case, minimum, &reached, settings);
        let judged = Timeline::decide(&Truth::on(just.not()), &reached, |days| {
            Causes::one(days, Breach::new(Cause::UnderMinimumAge { minimum }, Field::Born))
        });
        if just.is_empty() {
            return judged;
        }
        let noted = Breach::new(Cause::MinimumAgeJustReached { minimum }, Field::Born);
        Timeline::note(&just, &noted).join(judged)
    })
}

/// The day on which the age is only reached because the birthday counts.
fn just_reached(case: &Case<'_>, minimum: u8, reached: &Truth, settings: &Settings) -> Days {
    let day_after = Settings { age_reached: Some(AgeReached::DayAfter), ..*settings };
    reached.surely().and(&case.has_reached(minimum, &day_after).surely_not())
}
