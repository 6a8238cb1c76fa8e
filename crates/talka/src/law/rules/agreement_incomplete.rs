//! `agreement-incomplete`
//!
//! **The Law**: section 5(1): the relationship arises when both sides agree on the amount of work, the manner in which
//! it is done and the term, and the volunteer has been acquainted with duties and rights.
//! **What is checked**: from the day of the agreement until the placement ends, which of the four it leaves open. A
//! recorded term settles the term, and a day on which the volunteer was acquainted settles that.
//! **Example**: an agreement on 1 September that says nothing of how much work it is about.
//! **Source**: <https://www.lm.gov.lv/lv/vadlinijas-un-biezak-uzdotie-jautajumi>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::BDL_5_1;
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::register::{Agreement, Case, Matter};

pub(super) static AGREEMENT_INCOMPLETE: Rule = Rule {
    code: "agreement-incomplete",
    provision: &BDL_5_1,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::Act(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(case: &Case<'_>, _: &Settings) -> Timeline {
    let Some(agreement) = &case.placement.agreement else {
        return Timeline::decide(&Truth::unknown(Field::Agreement), &Truth::always(false), |days| {
            Causes::one(
                days,
                Breach::new(Cause::AgreementIncomplete { missing: Vec::new() }, Field::Agreement),
            )
        });
    };
    if case.agreed_before_the_law() {
        return Timeline::silent();
    }
    let applies = Truth::since(agreement.concluded, Field::Concluded).and(Truth::on(case.until_end()));
    let missing: Vec<Matter> =
        Matter::ALL.iter().copied().filter(|matter| !settled(agreement, *matter)).collect();
    let complete = match &agreement.agreed {
        _ if missing.is_empty() => Truth::always(true),
        None => Truth::unknown(Field::Agreed),
        Some(_) => Truth::always(false),
    };
    Timeline::decide(&applies, &complete, |days| {
        Causes::one(days, Breach::new(Cause::AgreementIncomplete { missing }, Field::Agreed))
    })
}

fn settled(agreement: &Agreement, matter: Matter) -> bool {
    agreement.agreed.iter().flatten().any(|agreed| *agreed == matter)
        || (matter == Matter::Term && agreement.term.is_some())
        || (matter == Matter::Acquainted && agreement.acquainted.is_some())
}
