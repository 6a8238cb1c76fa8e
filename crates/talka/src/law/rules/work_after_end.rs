//! `work-after-end`
//!
//! **The Law**: section 5: the relationship lasts for the term that was agreed, unless it is ended before.
//! **What is checked**: hours on days after the last day of the placement. Where no end is known, there is nothing to
//! check.
//! **Example**: a term until 31 August: hours of 1 September belong to no placement.
//! **Source**: <https://www.lm.gov.lv/lv/vadlinijas-un-biezak-uzdotie-jautajumi>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::provisions::BDL_5;
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::date::Days;
use crate::register::Case;

pub(super) static WORK_AFTER_END: Rule = Rule {
    code: "work-after-end",
    provision: &BDL_5,
    severity: Severity::Violation,
    bearing: Bearing::Voids,
    judge: Judge::Workday(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(case: &Case<'_>, _: &Settings) -> Timeline {
    let breach = |(end, at)| (Days::until(end).not(), Breach::new(Cause::WorkAfterEnd { end }, at));
    let Some(earliest) = case.stated_ends().min_by_key(|(end, _)| *end) else { return Timeline::silent() };
    Timeline::decide(&Truth::always(true), &Truth::on(Days::until(earliest.0)), |days| {
        Causes::first_of(&days, case.stated_ends().map(breach), breach(earliest).1)
    })
}
