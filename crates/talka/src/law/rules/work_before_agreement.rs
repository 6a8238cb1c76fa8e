//! `work-before-agreement`
//!
//! **The Law**: section 5(1): the relationship arises when both sides have agreed and the volunteer has been acquainted
//! with duties and rights.
//! **What is checked**: hours on days before the agreement, or before the volunteer was acquainted; and hours between the end of
//! a term and the day on which it was extended.
//! **Example**: agreed on 1 June, acquainted on 3 June: hours of 2 June came too early.
//! **Source**: <https://www.lm.gov.lv/lv/vadlinijas-un-biezak-uzdotie-jautajumi>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause, Lacking};
use super::super::fact::{Fact, Field};
use super::super::provisions::BDL_5_1;
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::date::{Day, Days};
use crate::register::{Agreement, Case};

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
    let gaps = || case.placement.agreement.iter().flat_map(Agreement::gaps);
    let arisen = Truth::since(concluded, Field::Concluded).and(Truth::since(acquainted, Field::Acquainted));
    // An extension that was agreed on after the end counts from its own day.
    let lasts = gaps().map(|gap| match gap.extended {
        Some(_) => Truth::on(gap.days.not()),
        None => Truth::between(gap.days.not(), Days::all(), gap.at),
    });
    let arisen = Truth::all([arisen].into_iter().chain(lasts));
    Timeline::decide(&Truth::always(true), &arisen, |days| {
        let breach = |lacking, from: Option<Day>, at: Fact| {
            Breach::new(Cause::WorkBeforeAgreement { lacking, from: from.unwrap_or(Day::MAX) }, at)
        };
        let no_agreement = (
            concluded.map_or_else(Days::none, Days::before),
            breach(Lacking::Agreement, concluded, Field::Concluded.into()),
        );
        let too_late = gaps().filter(|gap| gap.extended.is_some()).map(|gap| {
            let breach = breach(Lacking::Extension, gap.extended, gap.at);
            (gap.days, breach)
        });
        let acquainting = breach(Lacking::Acquainting, acquainted, Field::Acquainted.into());
        Causes::first_of(&days, [no_agreement].into_iter().chain(too_late), acquainting)
    })
}
