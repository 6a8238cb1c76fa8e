//! Sums of which parts may not be known, and what a report shows of them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::budget::{Budget, FundSource, PreFinancing};
use super::mobility::{Headcount, Mobility, MobilityRole};
use super::project::Exchange;
use super::unknown::{ExchangeFact, UnknownOfProject, unknown};
use crate::reading::Pointer;
use crate::schema::described;

/// A sum of what is never negative, as far as it is known: at least `known`, and just that where nothing is missing.
#[derive(Clone, Debug, Default)]
pub(super) struct Sum {
    pub(super) known: i64,
    pub(super) missing: Vec<UnknownOfProject>,
}

impl Sum {
    /// Nothing is known but that a list is missing.
    fn without(fact: ExchangeFact, at: &Pointer) -> Self {
        Self { known: 0, missing: vec![unknown(fact, at)] }
    }

    /// Of one member of each of a list, with the positions.
    fn of(
        parts: impl Iterator<Item = (usize, Option<i64>)>,
        (list, at): (ExchangeFact, &Pointer),
        member: ExchangeFact,
    ) -> Self {
        let at = at.member(list.as_str());
        let mut sum = Self::default();
        for (n, amount) in parts {
            match amount {
                Some(amount) => sum.known = sum.known.saturating_add(amount),
                None => sum.missing.push(unknown(member, &at.element(n))),
            }
        }
        sum
    }

    /// The sum, if all of it is known.
    pub(super) fn whole(&self) -> Option<i64> {
        self.missing.is_empty().then_some(self.known)
    }
}

/// The sum of those who bear a budget, or of one of them.
pub(super) fn funds(budget: &Budget, at: &Pointer, source: Option<FundSource>) -> Sum {
    let list = ExchangeFact::Funds;
    let Some(funds) = &budget.funds else { return Sum::without(list, at) };
    let theirs = funds.iter().enumerate().filter(|(_, fund)| source.is_none_or(|one| fund.source == one));
    Sum::of(theirs.map(|(n, fund)| (n, fund.cents)), (list, at), ExchangeFact::Cents)
}

/// The sum of costs.
pub(super) fn costs(budget: &Budget, at: &Pointer) -> Sum {
    let list = ExchangeFact::Costs;
    let Some(costs) = &budget.costs else { return Sum::without(list, at) };
    Sum::of(costs.iter().map(|cost| cost.cents).enumerate(), (list, at), ExchangeFact::Cents)
}

/// The costs of each mobility in all budgets, if all of them are known; `None` where nobody knows whether there are others.
fn costs_of_mobilities(exchange: &Exchange) -> Option<BTreeMap<&str, Option<i64>>> {
    let mut sums = BTreeMap::new();
    for budget in exchange.budgets.as_ref()? {
        for cost in budget.costs.as_ref()? {
            let Some(key) = cost.mobility.as_deref() else { continue };
            let sum = sums.entry(key).or_insert(Some(0_i64));
            *sum = sum.zip(cost.cents).map(|(sum, cents)| sum.saturating_add(cents));
        }
    }
    Some(sums)
}

/// The sum of what is lent, or of what is lent instead of one fund.
pub(super) fn lent(budget: &Budget, at: &Pointer, instead_of: Option<FundSource>) -> Sum {
    let list = ExchangeFact::PreFinancing;
    let Some(lent) = &budget.pre_financing else { return Sum::without(list, at) };
    let theirs =
        lent.iter().enumerate().filter(|(_, one)| instead_of.is_none_or(|fund| one.instead_of == fund));
    Sum::of(theirs.map(|(n, one)| (n, one.cents)), (list, at), ExchangeFact::Cents)
}

/// What was repaid of what was lent, if that is known.
pub(super) fn repaid(lent: &PreFinancing) -> Option<i64> {
    let repaid = lent.repaid.as_ref()?.iter();
    Some(repaid.fold(0, |sum, repaid| sum.saturating_add(repaid.cents)))
}

/// How many people a list of them has in a role, or in all.
pub(super) fn people(
    list: Option<&[Headcount]>,
    (fact, at): (ExchangeFact, &Pointer),
    role: Option<MobilityRole>,
) -> Sum {
    let Some(list) = list else { return Sum::without(fact, at) };
    let theirs = list.iter().enumerate().filter(|(_, one)| role.is_none() || one.role == role);
    Sum::of(theirs.map(|(n, one)| (n, one.people.map(i64::from))), (fact, at), ExchangeFact::People)
}

/// The roles that are planned or have come; none where somebody's is not known, so that nobody can be counted by role.
pub(super) fn roles(mobility: &Mobility) -> BTreeSet<MobilityRole> {
    let lists = [&mobility.planned, &mobility.came];
    let roles: Option<_> = lists.into_iter().flatten().flatten().map(|one| one.role).collect();
    roles.unwrap_or_default()
}

described! {
    /// The people and costs of a meeting. What is not known is null.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct MobilityCount {
        /// Its key.
        pub mobility: String,
        /// How many people were planned.
        pub planned: Option<i64>,
        /// How many came.
        pub came: Option<i64>,
        /// The same by role; none where somebody's role is not known.
        pub roles: Vec<RoleCount>,
        /// What it costs in all budgets, in euro cents.
        pub costs_cents: Option<i64>,
    }
}

described! {
    /// The people of a meeting in a role. What is not known is null.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RoleCount {
        /// The role.
        pub role: MobilityRole,
        /// How many were planned.
        pub planned: Option<i64>,
        /// How many came.
        pub came: Option<i64>,
    }
}

described! {
    /// The sums of a budget, in euro cents. What is not known is null.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct BudgetSums {
        /// The key of the partner whose budget it is; null: of the whole project.
        pub partner: Option<String>,
        /// The sum that was approved.
        pub total_cents: Option<i64>,
        /// The sum of those who bear it.
        pub funds_cents: Option<i64>,
        /// What the programme bears.
        pub programme_cents: Option<i64>,
        /// What the council bears.
        pub council_cents: Option<i64>,
        /// The sum of what it is spent on.
        pub costs_cents: Option<i64>,
        /// What is lent until a fund is paid. It is no part of the sum.
        pub lent_cents: Option<i64>,
        /// What was repaid of it.
        pub repaid_cents: Option<i64>,
    }
}

/// The people and costs of each meeting.
pub(super) fn of_mobilities(exchange: &Exchange) -> Vec<MobilityCount> {
    let (planned, came) = (ExchangeFact::Planned, ExchangeFact::Came);
    let at = Pointer::root();
    let costs = costs_of_mobilities(exchange);
    let counted = |mobility: &Mobility, role| {
        let planned = people(mobility.planned.as_deref(), (planned, &at), role).whole();
        (planned, people(mobility.came.as_deref(), (came, &at), role).whole())
    };
    let of = |mobility: &Mobility| {
        let (planned, came) = counted(mobility, None);
        let roles = roles(mobility).into_iter().map(|role| {
            let (planned, came) = counted(mobility, Some(role));
            RoleCount { role, planned, came }
        });
        let costs_cents =
            costs.as_ref().and_then(|costs| *costs.get(mobility.key.as_str()).unwrap_or(&Some(0)));
        let roles = roles.collect();
        MobilityCount { mobility: mobility.key.clone(), planned, came, roles, costs_cents }
    };
    exchange.mobilities.iter().flatten().map(of).collect()
}

/// The sums of each budget.
pub(super) fn of_budgets(exchange: &Exchange) -> Vec<BudgetSums> {
    let at = Pointer::root();
    let of = |budget: &Budget| BudgetSums {
        partner: budget.partner.clone(),
        total_cents: budget.total_cents,
        funds_cents: funds(budget, &at, None).whole(),
        programme_cents: funds(budget, &at, Some(FundSource::Programme)).whole(),
        council_cents: funds(budget, &at, Some(FundSource::Council)).whole(),
        costs_cents: costs(budget, &at).whole(),
        lent_cents: lent(budget, &at, None).whole(),
        repaid_cents: budget.pre_financing.as_ref().and_then(|all| {
            all.iter().map(repaid).try_fold(0_i64, |sum, cents| Some(sum.saturating_add(cents?)))
        }),
    };
    exchange.budgets.iter().flatten().map(of).collect()
}
