//! `expense-without-document`
//!
//! **The Law**: Cabinet Regulation No. 899, points 54.2 1.2, 1.3 and 2, under section 9(1), clause 44, of the Personal Income
//! Tax Law: a night's lodging, travel other than fuel, and insurance and health checks that the law makes mandatory are free
//! of tax if there are supporting documents (attaisnojuma dokumenti).
//! **What is checked**: of each repaid expense of these kinds, whether documents were handed in.
//! **Example**: a bus ticket of 12 euro that was repaid and of which nobody has the ticket.
//! **Source**: <https://likumi.lv/ta/id/218825>. The point was seen as it stood after the amendment in force on 23 December
//! 2025; since when it holds is not known, so that on earlier days the lack is only noted and nobody is asked about it.
//! **In force**: surely from 23 December 2025.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::{IIN_9_1, MK899_54_2, MK899_54_2_EARLIER, NORMS_CONFIRMED};
use super::super::rule::{Judge, PeriodOutcome, RepaidExpense, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::Outcome;
use crate::date::Period;
use crate::register::{ExpenseKind, RecordKind};

pub(super) static EXPENSE_WITHOUT_DOCUMENT: Rule = Rule {
    code: "expense-without-document",
    provision: &MK899_54_2,
    severity: Severity::Warning,
    bearing: Bearing::Record,
    judge: Judge::Ledger(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(repaid: &[RepaidExpense], settings: &Settings) -> Vec<PeriodOutcome> {
    repaid.iter().filter_map(|expense| judge_one(expense, settings)).collect()
}

fn judge_one(expense: &RepaidExpense, settings: &Settings) -> Option<PeriodOutcome> {
    let may_need_one = expense.cents > 0 && expense.kind.is_none_or(needs_document);
    if !may_need_one || expense.documents == Some(true) {
        return None;
    }
    let fact = |field| Fact::nth(field, expense.index);
    let of = (RecordKind::Placement, expense.placement);
    if let (Some(on), Some(_), Some(false)) = (expense.on, expense.kind, expense.documents) {
        let (cause, at) =
            (Cause::ExpenseWithoutDocument { cents: expense.cents }, fact(Field::ExpenseDocuments));
        let outcome = if on >= NORMS_CONFIRMED {
            Outcome::Breached(Box::new(Breach::new(cause, at)))
        } else if IIN_9_1.in_force.contains(on) {
            Outcome::Noted(Box::new(Breach::under(cause, at, &MK899_54_2_EARLIER)))
        } else {
            return None;
        };
        return Some(PeriodOutcome { period: Period::day(on), outcome, of, missing: Vec::new() });
    }
    // What was repaid by today may have been repaid before the point is sure.
    if expense.on.unwrap_or(settings.today) < NORMS_CONFIRMED {
        return None;
    }
    let lacks = [
        (expense.on.is_none(), Field::ExpenseOn),
        (expense.kind.is_none(), Field::ExpenseKind),
        (expense.documents.is_none(), Field::ExpenseDocuments),
    ];
    let missing: Vec<Fact> =
        lacks.into_iter().filter(|(lacks, _)| *lacks).map(|(_, field)| fact(field)).collect();
    Some(PeriodOutcome {
        period: expense.on.map_or(Period::since(NORMS_CONFIRMED), Period::day),
        outcome: Outcome::Undetermined(missing.clone()),
        of,
        missing: missing.into_iter().map(|fact| (expense.placement, fact)).collect(),
    })
}

fn needs_document(kind: ExpenseKind) -> bool {
    match kind {
        ExpenseKind::Lodging
        | ExpenseKind::Travel
        | ExpenseKind::MandatoryAccidentInsurance
        | ExpenseKind::MandatoryLiabilityInsurance
        | ExpenseKind::MandatoryHealthCheck => true,
        ExpenseKind::Food
        | ExpenseKind::Fuel
        | ExpenseKind::Clothing
        | ExpenseKind::Training
        | ExpenseKind::Other => false,
    }
}
