//! `expenses-over-norm`
//!
//! **The Law**: Cabinet Regulation No. 899, point 54.2 1, under section 9(1), clause 44, of the Personal Income Tax Law: of
//! the expenses that organizers repay, food is free of tax up to 6 euro a day, lodging up to 57 euro a night, fuel up to 50
//! euro a month, training up to 200 euro a year. What exceeds a norm is taxable (point 54.3).
//! **What is checked**: each repaid expense of food and lodging by the days or nights that it is for; the sums of fuel of a
//! month and of training of a year of one person, over all organizations, by the day on which they were repaid.
//! **Example**: 20 euro for three days of food: 18 euro is free of tax.
//! **Source**: <https://likumi.lv/ta/id/218825>. The norms were seen as they stood after the amendment in force on 23
//! December 2025; since when they hold is not known, so that an earlier excess is only noted and nobody is asked about it.
//! **In force**: surely from 23 December 2025.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provision::Parameter;
use super::super::provisions::{
    FOOD_NORM_CENTS, FUEL_NORM_CENTS, LODGING_NORM_CENTS, MK899_54_2, MK899_54_2_EARLIER, NORMS_CONFIRMED,
    TRAINING_NORM_CENTS,
};
use super::super::rule::{Judge, PeriodOutcome, RepaidExpense, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::Outcome;
use super::super::truth::NAMED;
use crate::date::{Day, Month, Period, Year};
use crate::order::{distinct, sort_by_key};
use crate::register::{ExpenseKind, RecordKind};

pub(super) static EXPENSES_OVER_NORM: Rule = Rule {
    code: "expenses-over-norm",
    provision: &MK899_54_2,
    severity: Severity::Warning,
    bearing: Bearing::Record,
    judge: Judge::Ledger(judge),
    enabled: Rule::always,
    sensitive: false,
};

/// What a norm is for.
enum Per {
    /// Each day or night that the expense itself states.
    Unit,
    /// All expenses of this period about a day, together.
    Sum(fn(Day) -> Option<Period>),
}

struct Norm {
    kind: ExpenseKind,
    cents: &'static Parameter<i64>,
    per: Per,
}

static NORMS: &[Norm] = &[
    Norm { kind: ExpenseKind::Food, cents: &FOOD_NORM_CENTS, per: Per::Unit },
    Norm { kind: ExpenseKind::Lodging, cents: &LODGING_NORM_CENTS, per: Per::Unit },
    Norm { kind: ExpenseKind::Fuel, cents: &FUEL_NORM_CENTS, per: Per::Sum(month) },
    Norm { kind: ExpenseKind::Training, cents: &TRAINING_NORM_CENTS, per: Per::Sum(year) },
];

fn month(day: Day) -> Option<Period> {
    Month::new(day.year(), day.month()).ok().map(Month::period)
}

fn year(day: Day) -> Option<Period> {
    Year::new(day.year()).ok().map(Year::period)
}

fn judge(repaid: &[RepaidExpense], settings: &Settings) -> Vec<PeriodOutcome> {
    let (mut outcomes, mut open) = (Vec::new(), Vec::new());
    for norm in NORMS {
        let may_be = |expense: &&RepaidExpense| expense.kind.is_none_or(|kind| kind == norm.kind);
        let (mut dated, mut undated): (Vec<&RepaidExpense>, Vec<&RepaidExpense>) =
            repaid.iter().filter(may_be).partition(|expense| expense.on.is_some());
        // What was repaid by today may have been repaid before the norms are sure.
        undated.retain(|_| settings.today >= NORMS_CONFIRMED);
        match norm.per {
            Per::Unit => {
                for expense in dated.into_iter().chain(undated) {
                    norm.of_units(expense, &mut outcomes, &mut open);
                }
            }
            Per::Sum(period) => {
                sort_by_key(&mut dated, |expense| expense.on);
                norm.of_periods(period, &dated, &undated, &mut outcomes, &mut open);
            }
        }
    }
    outcomes.extend(undecided(open));
    outcomes
}

impl Norm {
    /// An expense that states for how many days or nights it is.
    fn of_units<'e>(
        &self,
        expense: &'e RepaidExpense,
        outcomes: &mut Vec<PeriodOutcome>,
        open: &mut Vec<Open<'e>>,
    ) {
        let Some(norm) = self.cents.on(expense.on.unwrap_or(NORMS_CONFIRMED)) else { return };
        let free_cents = norm.saturating_mul(expense.units.unwrap_or(1).into());
        if expense.cents <= free_cents {
            return;
        }
        let (Some(kind), Some(_), Some(on)) = (expense.kind, expense.units, expense.on) else {
            return open.push(Open { expense, units: expense.units.is_none() });
        };
        let at = Fact::nth(Field::ExpenseUnits, expense.index);
        let outcome = over(on >= NORMS_CONFIRMED, kind, expense.cents, free_cents, at);
        let of = (RecordKind::Placement, expense.placement);
        outcomes.push(PeriodOutcome { period: Period::day(on), outcome, of, missing: Vec::new() });
    }

    /// The sums of each period; these with a day are in the order of their days.
    fn of_periods<'e>(
        &self,
        period: fn(Day) -> Option<Period>,
        dated: &[&'e RepaidExpense],
        undated: &[&'e RepaidExpense],
        outcomes: &mut Vec<PeriodOutcome>,
        open: &mut Vec<Open<'e>>,
    ) {
        let period_of = |expense: &RepaidExpense| expense.on.and_then(period);
        let undated_cents = sum(undated, |_| true);
        let Some(norm) = self.cents.on(NORMS_CONFIRMED) else { return };
        let mut undated_matter = undated_cents > norm;
        for of_period in dated.chunk_by(|one, next| period_of(one) == period_of(next)) {
            let Some(period) = of_period.first().and_then(|expense| period_of(expense)) else { continue };
            let Some(free_cents) = self.cents.on(period.last()) else { continue };
            let is_known = |expense: &RepaidExpense| expense.kind.is_some();
            let is_sure = |expense: &RepaidExpense| expense.on >= Some(NORMS_CONFIRMED);
            let cents = sum(of_period, is_known);
            let sure = sum(of_period, |expense| is_known(expense) && is_sure(expense)) > free_cents;
            if cents > free_cents {
                let outcome = over(sure, self.kind, cents, free_cents, Field::Expenses.into());
                let of = (RecordKind::Volunteer, of_period.first().map_or(0, |expense| expense.volunteer));
                outcomes.push(PeriodOutcome { period, outcome, of, missing: Vec::new() });
            }
            let possible = sum(of_period, is_sure).saturating_add(undated_cents);
            if !sure && possible > free_cents {
                let unknown = of_period.iter().filter(|expense| !is_known(expense) && is_sure(expense));
                open.extend(unknown.map(|expense| Open { expense, units: false }));
                undated_matter = true;
            }
        }
        if undated_matter {
            open.extend(undated.iter().map(|expense| Open { expense, units: false }));
        }
    }
}

/// More than the norm: surely so, or by norms of which it is not known whether they held then.
fn over(sure: bool, kind: ExpenseKind, cents: i64, free_cents: i64, at: Fact) -> Outcome {
    let cause = Cause::ExpensesOverNorm { kind, cents, free_cents };
    if sure {
        Outcome::Breached(Box::new(Breach::new(cause, at)))
    } else {
        Outcome::Noted(Box::new(Breach::under(cause, at, &MK899_54_2_EARLIER)))
    }
}

fn sum(expenses: &[&RepaidExpense], which: impl Fn(&RepaidExpense) -> bool) -> i64 {
    let cents = expenses.iter().filter(|expense| which(expense)).map(|expense| expense.cents);
    cents.fold(0, i64::saturating_add)
}

/// An expense of which something is not known that may make it exceed a norm.
struct Open<'e> {
    expense: &'e RepaidExpense,
    /// Whether for how many days or nights it is.
    units: bool,
}

/// What is asked of each year in which the norms are sure, and of expenses without a day.
fn undecided(open: Vec<Open<'_>>) -> Vec<PeriodOutcome> {
    let sure = open.into_iter().filter(|open| open.expense.on.is_none_or(|on| on >= NORMS_CONFIRMED));
    let facts = distinct(sure.flat_map(|Open { expense, units }| {
        let lacks = [
            (expense.on.is_none(), Field::ExpenseOn),
            (expense.kind.is_none(), Field::ExpenseKind),
            (units, Field::ExpenseUnits),
        ];
        let fact = |(lacks, field): (bool, Field)| lacks.then(|| Fact::nth(field, expense.index));
        let of_year = expense.on.map(Day::year);
        lacks
            .into_iter()
            .filter_map(fact)
            .map(move |fact| (of_year, expense.volunteer, expense.placement, fact))
    }));
    facts
        .chunk_by(|(one, ..), (next, ..)| one == next)
        .filter_map(|facts| {
            let (of_year, volunteer, ..) = facts.first()?;
            let sure = Period::since(NORMS_CONFIRMED);
            let period = match of_year {
                None => sure,
                Some(of_year) => Year::new(*of_year).ok()?.period().overlap(sure)?,
            };
            let missing: Vec<(usize, Fact)> =
                facts.iter().take(NAMED).map(|(.., placement, fact)| (*placement, *fact)).collect();
            let outcome = Outcome::Undetermined(missing.iter().map(|(_, fact)| *fact).collect());
            let of = (RecordKind::Volunteer, *volunteer);
            Some(PeriodOutcome { period, outcome, of, missing })
        })
        .collect()
}
