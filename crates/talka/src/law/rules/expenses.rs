//! `expense-kind`, `expense-without-clause`
//!
//! **The Law**: Personal Income Tax Law, section 9(1): free of tax are the expenses that organizers repay under the terms
//! of the contract: food, lodging, travel, fuel, clothing, training, and insurance and health checks that the law makes
//! mandatory.
//! **What is checked**: on the day of each expense, whether it is of one of these kinds; and, where the contract then
//! stood in writing, whether the contract provides for it. Without a written contract `expenses-need-writing` speaks.
//! **Example**: 30 euro for a telephone, repaid on 1 July: of no such kind.
//! **Source**: a description of the amendment of 29 October 2015.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::IIN_9_1;
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::date::Days;
use crate::register::{Case, Content, Expense, ExpenseKind};

pub(super) static EXPENSE_KIND: Rule = Rule {
    code: "expense-kind",
    provision: &IIN_9_1,
    severity: Severity::Warning,
    bearing: Bearing::Record,
    judge: Judge::Act(kind),
    enabled: Rule::always,
    sensitive: false,
};

pub(super) static EXPENSE_WITHOUT_CLAUSE: Rule = Rule {
    code: "expense-without-clause",
    provision: &IIN_9_1,
    severity: Severity::Violation,
    bearing: Bearing::Record,
    judge: Judge::Act(clause),
    enabled: Rule::always,
    sensitive: false,
};

fn kind(case: &Case<'_>, _: &Settings) -> Timeline {
    let is_other = |expense: &Expense| expense.kind.map(|kind| kind == ExpenseKind::Other);
    let each = || case.repaid().map(|(n, expense)| (repaid_on(n, expense), is_other(expense), n));
    let other = each().map(|(on, other, n)| on.and(Truth::known(other, Fact::nth(Field::ExpenseKind, n))));
    let met = Truth::any(other).not();
    Timeline::decide(&Truth::any(each().map(|(on, ..)| on)), &met, |days| {
        let others = || case.repaid().filter(|(_, expense)| is_other(expense) == Some(true));
        let cents = others().map(|(_, expense)| expense.cents).fold(0_i64, i64::saturating_add);
        let at = Fact::nth(Field::ExpenseKind, others().next().map_or(0, |(n, _)| n));
        Causes::one(days, Breach::new(Cause::ExpenseKind { cents }, at))
    })
}

fn clause(case: &Case<'_>, _: &Settings) -> Timeline {
    let days = Truth::any(case.repaid().map(|(n, expense)| repaid_on(n, expense)));
    if days.possibly().is_empty() {
        return Timeline::silent();
    }
    let contents = case.placement.agreement.as_ref().and_then(|agreement| agreement.contents.as_ref());
    let provided = contents.map(|contents| contents.contains(&Content::Expenses));
    let met = Truth::known(provided, Field::Contents);
    Timeline::decide(&days.and(case.in_writing()), &met, |days| {
        Causes::one(days, Breach::new(Cause::ExpenseWithoutClause, Field::Contents))
    })
}

/// The day on which it was repaid.
pub(super) fn repaid_on(n: usize, expense: &Expense) -> Truth {
    let fact = Fact::nth(Field::ExpenseOn, n);
    expense.on.map_or_else(|| Truth::unknown(fact), |day| Truth::on(Days::from(day)))
}
