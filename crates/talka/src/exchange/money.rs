//! Budgets to the cent. Money that is only lent is no second income: it is in no sum, and it is repaid.

use std::collections::{BTreeMap, BTreeSet};

use super::budget::{Budget, FundSource, PreFinancing};
use super::judging::{Asking, Reporting, since};
use super::report::{BudgetSum, ExchangeCause, ExchangeCode};
use super::sums::{Sum, costs, funds, lent, repaid};
use super::unknown::{ExchangeFact, unknown};
use crate::date::Days;
use crate::programmes::{ActionRules, Programme};
use crate::reading::Pointer;

pub(super) fn budgets(action: Option<(&Programme, &ActionRules)>, to: &mut Reporting<'_>) {
    let exchange = to.exchange;
    let Some(budgets) = &exchange.budgets else {
        return to.ask(ExchangeCode::Sums, ExchangeFact::Budgets);
    };
    for (n, budget) in budgets.iter().enumerate() {
        let at = Pointer::root().member("budgets").element(n);
        sums(budget, &at, to);
        pre_financing(budget, &at, to);
        shares(budget, &at, to);
    }
    grant(action, budgets, to);
}

/// Those who bear a budget, and its costs, are each as much as it.
fn sums(budget: &Budget, at: &Pointer, to: &mut Reporting<'_>) {
    let Some(total) = budget.total_cents else {
        let missing = vec![unknown(ExchangeFact::TotalCents, at)];
        return to.open(ExchangeCode::Sums, Days::none(), missing);
    };
    let borne = funds(budget, at, None);
    let spent = costs(budget, at);
    for (of, sum) in [(BudgetSum::Funds, borne), (BudgetSum::Costs, spent)] {
        match sum.whole() {
            Some(cents) if cents == total => {}
            None if sum.known <= total => to.open(ExchangeCode::Sums, Days::none(), sum.missing),
            whole => differs(budget, at, (total, of, sum.known), whole.is_some(), to),
        }
    }
}

/// A sum that is not that of the budget: by just what is lent, or otherwise.
fn differs(
    budget: &Budget,
    at: &Pointer,
    (total_cents, of, cents): (i64, BudgetSum, i64),
    whole: bool,
    to: &mut Reporting<'_>,
) {
    let difference = total_cents.saturating_sub(cents).saturating_abs();
    let by_source = by_source(budget);
    let borne = by_source.values().fold(0, |sum, cents| i64::saturating_add(sum, *cents));
    let lent_for = lent_for(budget);
    let others = by_source.iter().filter(|(source, _)| !lent_for.contains(source));
    let others = others.fold(0, |sum, (_, cents)| i64::saturating_add(sum, *cents));
    // Costs that are too few may only be missing. Then they are not what those who bear it give, who without the fund that is
    // lent for give less than that.
    let twice = whole
        && could_be_counted(budget, &by_source).contains(&difference)
        && (of == BudgetSum::Funds || cents > total_cents || borne == cents || others >= difference);
    if !twice {
        let cause = ExchangeCause::SumDiffers { of, cents, total_cents };
        return to.found(Asking::own(ExchangeCode::Sums), Days::none(), at.member(of.as_str()), cause);
    }
    let (of, path, cents, other_cents) = if cents > total_cents {
        (of, at.member(of.as_str()), cents, total_cents)
    } else {
        (BudgetSum::Total, at.member("total_cents"), total_cents, cents)
    };
    let cause = ExchangeCause::PreFinancingCounted { of, cents, other_cents, lent_cents: difference };
    to.found(Asking::own(ExchangeCode::PreFinancing), Days::none(), path, cause);
}

/// What is lent for a fund that is there: each, and all together.
fn could_be_counted(budget: &Budget, by_source: &BTreeMap<FundSource, i64>) -> BTreeSet<i64> {
    let mut amounts = BTreeSet::new();
    let mut together = 0_i64;
    for lent in budget.pre_financing.iter().flatten() {
        let fund = by_source.get(&lent.instead_of).copied().unwrap_or_default();
        if let Some(cents) = lent.cents.filter(|cents| *cents > 0 && *cents <= fund) {
            together = together.saturating_add(cents);
            amounts.insert(cents);
        }
    }
    amounts.insert(together);
    amounts
}

/// What is known of each who bears a budget.
fn by_source(budget: &Budget) -> BTreeMap<FundSource, i64> {
    let mut sums = BTreeMap::new();
    for fund in budget.funds.iter().flatten() {
        let sum = sums.entry(fund.source).or_insert(0_i64);
        *sum = sum.saturating_add(fund.cents.unwrap_or_default());
    }
    sums
}

fn lent_for(budget: &Budget) -> BTreeSet<FundSource> {
    budget.pre_financing.iter().flatten().map(|lent| lent.instead_of).collect()
}

/// No more is lent than the fund pays, and it is repaid.
fn pre_financing(budget: &Budget, at: &Pointer, to: &mut Reporting<'_>) {
    let code = ExchangeCode::PreFinancing;
    let Some(all) = &budget.pre_financing else {
        return to.open(code, Days::none(), vec![unknown(ExchangeFact::PreFinancing, at)]);
    };
    for instead_of in lent_for(budget) {
        let (lent, fund) = (lent(budget, at, Some(instead_of)), funds(budget, at, Some(instead_of)));
        match fund.whole() {
            Some(fund_cents) if lent.known > fund_cents => {
                let cause = ExchangeCause::LentTooMuch { instead_of, lent_cents: lent.known, fund_cents };
                to.found(Asking::own(code), Days::none(), at.member("pre_financing"), cause);
            }
            Some(_) if lent.missing.is_empty() => {}
            // Nothing is too much for a fund that is greater in any case.
            None if lent.missing.is_empty() && lent.known <= fund.known => {}
            _ => {
                let missing = lent.missing.into_iter().chain(fund.missing).collect();
                to.open(code, Days::none(), missing);
            }
        }
    }
    for (n, lent) in all.iter().enumerate() {
        repayment(lent, &at.member("pre_financing").element(n), to);
    }
}

fn repayment(lent: &PreFinancing, at: &Pointer, to: &mut Reporting<'_>) {
    let asking = Asking::own(ExchangeCode::PreFinancing);
    let today = to.today();
    // Without a sum it was asked for above.
    let Some(cents) = lent.cents else { return };
    if let Some(repaid_cents) = repaid(lent).filter(|repaid| *repaid > cents) {
        let cause = ExchangeCause::RepaidTooMuch { repaid_cents, lent_cents: cents };
        return to.found(asking, Days::none(), at.member("repaid"), cause);
    }
    let Some(by) = lent.repay_by.filter(|by| *by < today) else { return };
    let days = since(by, today);
    let Some(parts) = &lent.repaid else {
        return to.open(asking.code, days, vec![unknown(ExchangeFact::Repaid, at)]);
    };
    let until_now = parts.iter().filter(|part| part.on.is_none_or(|on| on <= today));
    let left_cents = until_now.fold(cents, |left, part| left.saturating_sub(part.cents));
    if left_cents > 0 {
        to.found(asking, days, at.member("repaid"), ExchangeCause::NotRepaid { left_cents, by });
    }
}

/// Nobody bears a greater share of the budget than may be.
fn shares(budget: &Budget, at: &Pointer, to: &mut Reporting<'_>) {
    let asking = Asking::own(ExchangeCode::Share);
    for (n, fund) in budget.funds.iter().flatten().enumerate() {
        let Some(percent) = fund.at_most_percent else { continue };
        let at_fund = at.member("funds").element(n);
        let Some((cents, total_cents)) = fund.cents.zip(budget.total_cents) else {
            let cents = fund.cents.is_none().then(|| unknown(ExchangeFact::Cents, &at_fund));
            let total = budget.total_cents.is_none().then(|| unknown(ExchangeFact::TotalCents, at));
            to.open(asking.code, Days::none(), cents.into_iter().chain(total).collect());
            continue;
        };
        if i128::from(cents) * 100 > i128::from(total_cents) * i128::from(percent) {
            let cause = ExchangeCause::ShareOverCap { source: fund.source, cents, total_cents, percent };
            to.found(asking, Days::none(), at_fund.member("cents"), cause);
        }
    }
}

/// What the programme pays of the whole project: by its own budget, else at least by those of partners.
fn grant(action: Option<(&Programme, &ActionRules)>, budgets: &[Budget], to: &mut Reporting<'_>) {
    let Some((version, asked)) = action.and_then(|(version, rules)| Some((version, rules.grant.as_ref()?)))
    else {
        return;
    };
    let mut asking = Asking::by(ExchangeCode::Share, version, asked.basis);
    let Some(most_cents) = asking.says(&asked.at_most_cents, to).map(i64::from) else { return };
    let root = Pointer::root();
    let all = root.member("budgets");
    let paid = |n: usize, budget: &Budget| funds(budget, &all.element(n), Some(FundSource::Programme));
    let whole = budgets.iter().enumerate().find(|(_, budget)| budget.partner.is_none());
    let (path, sum) = if let Some((n, budget)) = whole {
        (all.element(n).member("funds"), paid(n, budget))
    } else {
        let parts = budgets.iter().enumerate().map(|(n, budget)| paid(n, budget).known);
        let known = parts.fold(0, i64::saturating_add);
        (all.clone(), Sum { known, missing: vec![unknown(ExchangeFact::Budgets, &root)] })
    };
    if sum.known > most_cents {
        let cause = ExchangeCause::GrantOverCap { cents: sum.known, most_cents };
        to.found(asking, Days::none(), path, cause);
    } else if !sum.missing.is_empty() {
        to.open(asking.code, Days::none(), sum.missing);
    }
}
