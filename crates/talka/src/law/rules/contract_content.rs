//! `contract-content`
//!
//! **The Law**: section 6(2): a written contract states (1) name, registration number and address of the organizer; (2)
//! name, surname, personal code and residence of the volunteer; (3) amount, manner and term of the work; (4) its place;
//! (5) and (6) liability, rights and duties of each side; (7) composition and amount of the expenses to be covered; (8)
//! other terms, if needed.
//! **What is checked**: from the day on which the contract stands in writing until the placement ends, which of the
//! first six it leaves out and, where expenses are covered, the seventh.
//! **Example**: a written contract that covers travel and does not say up to which amount.
//! **Source**: <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::{BDL_6_2, LAW_IN_FORCE};
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::register::{Case, Content};

pub(super) static CONTRACT_CONTENT: Rule = Rule {
    code: "contract-content",
    provision: &BDL_6_2,
    severity: Severity::Violation,
    bearing: Bearing::Record,
    judge: Judge::Act(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(case: &Case<'_>, _: &Settings) -> Timeline {
    let agreement = case.placement.agreement.as_ref();
    // What a contract states is asked for by the law of the day on which it was written.
    let written = agreement.and_then(|agreement| agreement.written).or(case.concluded());
    if written.is_some_and(|written| written < LAW_IN_FORCE) {
        return Timeline::silent();
    }
    let covered = agreement.and_then(|agreement| agreement.expenses_covered);
    let contents = agreement.and_then(|agreement| agreement.contents.as_deref());
    let stated = |content: &Content| contents.is_some_and(|contents| contents.contains(content));
    let is_due = |content: &Content| match content {
        Content::Expenses => covered == Some(true),
        Content::Other => false,
        _ => true,
    };

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
