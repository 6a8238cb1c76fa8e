//! `contract-content`
//!
//! **The Law**: section 6(2) lists what a written contract states. The list was not seen; recalled are the parties, the
//! work with its amount and manner, the term, rights and duties and, if expenses are covered, how that is done.
//! **What is checked**: only with the setting `recalled: information`: from the day on which the contract stands in
//! writing until the placement ends, which of these it leaves out.
//! **Example**: a written contract that covers travel and does not say how the tickets are repaid.
//! **Source**: <https://www.lm.gov.lv/lv/vadlinijas-un-biezak-uzdotie-jautajumi>, which has only the beginning.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::BDL_6_2;
use super::super::rule::{Judge, Rule};
use super::super::settings::{Recalled, Settings};
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::register::{Case, Content};

pub(super) static CONTRACT_CONTENT: Rule = Rule {
    code: "contract-content",
    provision: &BDL_6_2,
    severity: Severity::Warning,
    bearing: Bearing::Record,
    judge: Judge::Act(judge),
    enabled: Rule::always,
};

fn judge(case: &Case<'_>, settings: &Settings) -> Timeline {
    if settings.recalled() == Recalled::Off {
        return Timeline::silent();
    }
    let agreement = case.placement.agreement.as_ref();
    let covered = agreement.and_then(|agreement| agreement.expenses_covered);
    let contents = agreement.and_then(|agreement| agreement.contents.as_deref());
    let stated = |content: &Content| contents.is_some_and(|contents| contents.contains(content));
    let is_due = |content: &Content| *content != Content::Expenses || covered == Some(true);

    let missing: Vec<Content> =
        Content::ALL.iter().filter(|content| is_due(content) && !stated(content)).copied().collect();
    let complete = Truth::known(contents.map(|_| missing.is_empty()), Field::Contents);
    let of_expenses = Truth::known(covered.map(|covered| !covered), Field::ExpensesCovered)
        .or(Truth::known(contents.map(|_| stated(&Content::Expenses)), Field::Contents));
    // What was written later begins on that day; anything else with the agreement, in whatever form that was made.
    let written_later = agreement.is_some_and(|agreement| agreement.written.is_some());
    let made = Truth::since(case.concluded(), Field::Concluded).or(Truth::always(written_later));
    let applies = case.in_writing().and(made).and(Truth::on(case.until_end()));
    Timeline::decide(&applies, &complete.and(of_expenses), |days| {
        Causes::one(days, Breach::new(Cause::ContractContent { missing }, Field::Contents))
    })
}
