//! `work-before-agreement`
//!
//! **The Law**: section 5(1): the relationship arises when both sides have agreed and the volunteer has been acquainted
//! with duties and rights.
//! **What is checked**: hours on days before the agreement, or before the volunteer was acquainted.
//! **Example**: agreed on 1 June, acquainted on 3 June: hours of 2 June came too early.
//! **Source**: <https://www.lm.gov.lv/lv/vadlinijas-un-biezak-uzdotie-jautajumi>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause, Lacking};
use super::super::fact::Field;
use super::super::provisions::BDL_5_1;
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::date::{Day, Days};
use crate::register::Case;

pub(super) static WORK_BEFORE_AGREEMENT: Rule = Rule {
    code: "work-before-agreement",
    provision: &BDL_5_1,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::Workday(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(case: &Case<'_>, _: &Settings) -> Timeline {
    let (concluded, acquainted) = (case.concluded(), case.acquainted());
    let arisen = Truth::since(concluded, Field::Concluded).and(Truth::since(acquainted, Field::Acquainted));
    Timeline::decide(&Truth::always(true), &arisen, |days| {
        let breach = |lacking, from: Option<Day>, at| {
            Breach::new(Cause::WorkBeforeAgreement { lacking, from: from.unwrap_or(Day::MAX) }, at)
        };
        let no_agreement = (
            concluded.map_or_else(Days::none, Days::before),
            breach(Lacking::Agreement, concluded, Field::Concluded),
        );
        Causes::first_of(days, [no_agreement], breach(Lacking::Acquainting, acquainted, Field::Acquainted))
    })
}
