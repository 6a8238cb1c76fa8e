//! `expenses-over-cap`
//!
//! **The Law**: Personal Income Tax Law, section 9(1): food, lodging, travel, fuel, clothing and training of a volunteer
//! that organizers repay are free of tax up to 1,000 euro in a tax year, whoever pays.
//! **What is checked**: the sum of these of one person in a calendar year, over all organizations. Insurance and
//! health checks that the law makes mandatory are outside the cap.
//! **Example**: 600 euro from one association and 500 from another: 100 euro too much, though neither paid over 1,000.
//! **Source**: a description of the amendment of 29 October 2015; whether the sum still stands was not confirmed.
//! **In force**: from 1 January 2016.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::{EXPENSES_CAP_CENTS, IIN_9_1};
use super::super::rule::{Judge, PeriodOutcome, RepaidExpense, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::Outcome;
use super::super::truth::NAMED;
use crate::date::{Day, Year};
use crate::order::sort_by_key;
use crate::register::{ExpenseKind, RecordKind};

pub(super) static EXPENSES_OVER_CAP: Rule = Rule {
    code: "expenses-over-cap",
    provision: &IIN_9_1,
    severity: Severity::Warning,
    bearing: Bearing::Record,
    judge: Judge::Ledger(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(repaid: &[RepaidExpense], _: &Settings) -> Vec<PeriodOutcome> {
    let year = |expense: &&RepaidExpense| expense.on.map(Day::year);
    let (mut dated, undated): (Vec<&RepaidExpense>, Vec<&RepaidExpense>) =
        repaid.iter().partition(|expense| expense.on.is_some());
    let undated: Vec<&RepaidExpense> = undated.into_iter().filter(|expense| may_be_capped(expense)).collect();
    sort_by_key(&mut dated, year);
    let in_doubt = Range::of(&undated);
    let years = dated.chunk_by(|one, next| year(one) == year(next));
    let of_year =
        |of_year: &[&RepaidExpense]| judge_year(year(of_year.first()?), of_year, &undated, in_doubt);
    let mut judged: Vec<PeriodOutcome> = years.filter_map(of_year).collect();
    let is_open = |of: &PeriodOutcome| matches!(of.outcome, Outcome::Undetermined(_));
    if !judged.iter().any(is_open) {
        let of_any_year = judge_year(None, &[], &undated, in_doubt);
        judged.extend(of_any_year.filter(|of| judged.is_empty() || is_open(of)));
    }
    judged
}

/// The sum of that year; of some year that nobody knows, where no year that is known asks for the day of an expense. One without
/// a day may be of any year.
fn judge_year(
    year: Option<i32>,
    of_year: &[&RepaidExpense],
    undated: &[&RepaidExpense],
    of_undated: Range,
) -> Option<PeriodOutcome> {
    let period = match year {
        None => IIN_9_1.in_force,
        Some(year) => Year::new(year).ok()?.period(),
    };
    let cap_cents = EXPENSES_CAP_CENTS.on(period.last())?;
    let of = (RecordKind::Volunteer, of_year.iter().chain(undated).next()?.volunteer);
    let of_year = of_year.iter().copied().filter(|expense| may_be_capped(expense));
    let (known, unknown): (Vec<&RepaidExpense>, Vec<&RepaidExpense>) =
        of_year.partition(|expense| expense.kind.is_some());
    let total_cents = sum(&known);
    let of_unknown = Range::of(&unknown);
    let least_cents = total_cents.saturating_add(of_unknown.least).saturating_add(of_undated.least);
    let most_cents = total_cents.saturating_add(of_unknown.most).saturating_add(of_undated.most);
    let mut missing = Vec::new();
    let outcome = match year {
        Some(year) if least_cents > cap_cents => {
            let cause = Cause::ExpensesOverCap { year, total_cents, cap_cents };
            Outcome::Breached(Box::new(Breach::new(cause, Field::Expenses)))
        }
        _ if most_cents > cap_cents => {
            missing = missing_facts(&unknown, undated);
            Outcome::Undetermined(missing.iter().map(|(_, fact)| *fact).collect())
        }
        _ => Outcome::Satisfied,
    };
    Some(PeriodOutcome { period, outcome, of, missing })
}

/// What is not known of these expenses, in the order in which they are recorded, each fact with the position of its placement.
fn missing_facts(unknown: &[&RepaidExpense], undated: &[&RepaidExpense]) -> Vec<(usize, Fact)> {
    let mut expenses = [unknown, undated].map(|of| of.get(..NAMED).unwrap_or(of)).concat();
    sort_by_key(&mut expenses, |expense| (expense.placement, expense.index));
    let facts = expenses.into_iter().flat_map(|expense| {
        let lacks = [(expense.on.is_none(), Field::ExpenseOn), (expense.kind.is_none(), Field::ExpenseKind)];
        let fact = |(lacks, field): (bool, Field)| lacks.then(|| Fact::nth(field, expense.index));
        lacks.into_iter().filter_map(fact).map(|fact| (expense.placement, fact))
    });
    facts.take(NAMED).collect()
}

/// What expenses that may or may not count come to: where only those given back do, and where only the others do.
#[derive(Clone, Copy)]
struct Range {
    least: i64,
    most: i64,
}

impl Range {
    fn of(expenses: &[&RepaidExpense]) -> Self {
        Self { least: sum_of(expenses, |cents| cents.min(0)), most: sum_of(expenses, |cents| cents.max(0)) }
    }
}

fn sum(expenses: &[&RepaidExpense]) -> i64 {
    sum_of(expenses, |cents| cents)
}

fn sum_of(expenses: &[&RepaidExpense], of: fn(i64) -> i64) -> i64 {
    expenses.iter().map(|expense| of(expense.cents)).fold(0, i64::saturating_add)
}

fn may_be_capped(expense: &RepaidExpense) -> bool {
    expense.kind.is_none_or(is_capped)
}

fn is_capped(kind: ExpenseKind) -> bool {
    match kind {
        ExpenseKind::Food
        | ExpenseKind::Lodging
        | ExpenseKind::Travel
        | ExpenseKind::Fuel
        | ExpenseKind::Clothing
        | ExpenseKind::Training => true,
        ExpenseKind::MandatoryAccidentInsurance
        | ExpenseKind::MandatoryLiabilityInsurance
        | ExpenseKind::MandatoryHealthCheck
        | ExpenseKind::Other => false,
    }
}
