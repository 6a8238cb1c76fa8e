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
use super::super::severity::{Bearing, Severity};
use super::super::timeline::Outcome;
use crate::date::{Day, Month, Period};
use crate::order::sort_by_key;
use crate::register::ExpenseKind;

pub(super) static EXPENSES_OVER_CAP: Rule = Rule {
    code: "expenses-over-cap",
    provision: &IIN_9_1,
    severity: Severity::Warning,
    bearing: Bearing::Record,
    judge: Judge::Ledger(judge),
    enabled: Rule::always,
};

fn judge(repaid: &[RepaidExpense]) -> Vec<PeriodOutcome> {
    let mut years: Vec<i32> = repaid.iter().filter_map(|expense| expense.on).map(Day::year).collect();
    sort_by_key(&mut years, |year| *year);
    years.dedup();
    if years.is_empty() && !repaid.is_empty() {
        return judge_year(repaid, None).into_iter().collect();
    }
    years.into_iter().filter_map(|year| judge_year(repaid, Some(year))).collect()
}

/// The sum of that year; of some year that nobody knows, where no expense has a day.
fn judge_year(repaid: &[RepaidExpense], year: Option<i32>) -> Option<PeriodOutcome> {
    let period = match year {
        None => IIN_9_1.in_force,
        Some(year) => {
            Period::new(Month::new(year, 1).ok()?.period().first, Month::new(year, 12).ok()?.period().last)?
        }
    };
    let cap_cents = EXPENSES_CAP_CENTS.on(period.last)?;
    let (mut total_cents, mut possible_cents, mut missing) = (0_i64, 0_i64, Vec::new());
    for expense in repaid {
        let in_year = expense.on.map(|day| Some(day.year()) == year);
        let capped = expense.kind.map(is_capped);
        if in_year == Some(false) || capped == Some(false) {
            continue;
        }
        possible_cents = possible_cents.saturating_add(expense.cents);
        if in_year.is_none() {
            missing.push((expense.placement, Fact::nth(Field::ExpenseOn, expense.index)));
        }
        if capped.is_none() {
            missing.push((expense.placement, Fact::nth(Field::ExpenseKind, expense.index)));
        }
        if in_year.is_some() && capped.is_some() {
            total_cents = total_cents.saturating_add(expense.cents);
        }
    }
    let outcome = match year {
        Some(year) if total_cents > cap_cents => {
            missing.clear();
            let cause = Cause::ExpensesOverCap { year, total_cents, cap_cents };
            Outcome::Breached(Box::new(Breach::new(cause, Field::Expenses)))
        }
        _ if possible_cents > cap_cents => {
            Outcome::Undetermined(missing.iter().map(|(_, fact)| *fact).collect())
        }
        _ => Outcome::Satisfied,
    };
    Some(PeriodOutcome { period, outcome, missing })
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
