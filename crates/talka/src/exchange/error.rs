//! Why a project cannot be judged.

use std::collections::BTreeSet;

use super::budget::Budget;
use super::mobility::{Headcount, Mobility};
use super::project::Exchange;
use crate::date::Day;
use crate::programmes::is_country;
use crate::reading::Pointer;

/// Why a project cannot be judged, with the place in its document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExchangeError {
    /// Two partners or two mobilities have one key.
    #[error("{at}: duplicate, another has the same key")]
    Duplicate {
        /// The key of the second of them.
        at: Pointer,
    },
    /// No partner has that key.
    #[error("{at}: no partner of the project has this key")]
    NoSuchPartner {
        /// What refers to it.
        at: Pointer,
    },
    /// No mobility has that key.
    #[error("{at}: no mobility of the project has this key")]
    NoSuchMobility {
        /// What refers to it.
        at: Pointer,
    },
    /// A country is not written with two letters.
    #[error("{at}: expected a country of two letters, such as `LV`")]
    NoCountry {
        /// Where.
        at: Pointer,
    },
    /// The last day is before the first.
    #[error("{at}: expected a day that is not before the first")]
    NoDays {
        /// The last day.
        at: Pointer,
    },
    /// A sum is less than nothing.
    #[error("{at}: expected a sum that is not negative")]
    Negative {
        /// The sum.
        at: Pointer,
    },
}

impl ExchangeError {
    /// The place in the document.
    pub const fn at(&self) -> &Pointer {
        match self {
            Self::Duplicate { at }
            | Self::NoSuchPartner { at }
            | Self::NoSuchMobility { at }
            | Self::NoCountry { at }
            | Self::NoDays { at }
            | Self::Negative { at } => at,
        }
    }
}

/// Refuses the first thing in a project that contradicts itself. Without a list of partners, nobody knows who is none.
pub(super) fn refuse(exchange: &Exchange) -> Result<(), ExchangeError> {
    let root = Pointer::root();
    let partners = exchange.partners.as_deref();
    let keys = partners.map(|partners| partners.iter().map(|partner| partner.key.as_str()));
    let partners = Keys::of(keys, &root.member("partners"))?;
    let mobilities = exchange.mobilities.as_deref();
    let keys = mobilities.map(|mobilities| mobilities.iter().map(|mobility| mobility.key.as_str()));
    let mobilities = Keys::of(keys, &root.member("mobilities"))?;
    days(exchange.from, exchange.to, &root)?;
    partners.partner(exchange.lead.as_deref(), &root.member("lead"))?;
    for (n, partner) in exchange.partners.iter().flatten().enumerate() {
        country(partner.country.as_deref(), &root.member("partners").element(n))?;
    }
    for (n, document) in exchange.documents.iter().flatten().enumerate() {
        let at = root.member("documents").element(n).member("partner");
        partners.partner(document.partner.as_deref(), &at)?;
    }
    for (n, mobility) in exchange.mobilities.iter().flatten().enumerate() {
        meeting(mobility, &partners, &root.member("mobilities").element(n))?;
    }
    for (n, budget) in exchange.budgets.iter().flatten().enumerate() {
        sums(budget, &partners, &mobilities, &root.member("budgets").element(n))?;
    }
    Ok(())
}

/// The keys of a list, if there is one.
struct Keys<'k>(Option<BTreeSet<&'k str>>);

impl<'k> Keys<'k> {
    fn of(keys: Option<impl Iterator<Item = &'k str>>, at: &Pointer) -> Result<Self, ExchangeError> {
        let Some(keys) = keys else { return Ok(Self(None)) };
        let mut known = BTreeSet::new();
        for (n, key) in keys.enumerate() {
            if !known.insert(key) {
                return Err(ExchangeError::Duplicate { at: at.element(n).member("key") });
            }
        }
        Ok(Self(Some(known)))
    }

    fn has(&self, key: Option<&str>) -> bool {
        key.is_none_or(|key| self.0.as_ref().is_none_or(|known| known.contains(key)))
    }

    fn partner(&self, key: Option<&str>, at: &Pointer) -> Result<(), ExchangeError> {
        if self.has(key) { Ok(()) } else { Err(ExchangeError::NoSuchPartner { at: at.clone() }) }
    }
}

fn meeting(mobility: &Mobility, partners: &Keys<'_>, at: &Pointer) -> Result<(), ExchangeError> {
    days(mobility.from, mobility.to, at)?;
    country(mobility.country.as_deref(), at)?;
    let lists = [("planned", &mobility.planned), ("came", &mobility.came)];
    for (name, list) in lists {
        for (n, Headcount { partner, .. }) in list.iter().flatten().enumerate() {
            partners.partner(partner.as_deref(), &at.member(name).element(n).member("partner"))?;
        }
    }
    Ok(())
}

fn sums(
    budget: &Budget,
    partners: &Keys<'_>,
    mobilities: &Keys<'_>,
    at: &Pointer,
) -> Result<(), ExchangeError> {
    partners.partner(budget.partner.as_deref(), &at.member("partner"))?;
    not_negative(budget.total_cents, &at.member("total_cents"))?;
    for (n, fund) in budget.funds.iter().flatten().enumerate() {
        not_negative(fund.cents, &at.member("funds").element(n).member("cents"))?;
    }
    for (n, lent) in budget.pre_financing.iter().flatten().enumerate() {
        let at = at.member("pre_financing").element(n);
        not_negative(lent.cents, &at.member("cents"))?;
        for (n, repaid) in lent.repaid.iter().flatten().enumerate() {
            not_negative(Some(repaid.cents), &at.member("repaid").element(n).member("cents"))?;
        }
    }
    for (n, cost) in budget.costs.iter().flatten().enumerate() {
        let at = at.member("costs").element(n);
        not_negative(cost.cents, &at.member("cents"))?;
        if !mobilities.has(cost.mobility.as_deref()) {
            return Err(ExchangeError::NoSuchMobility { at: at.member("mobility") });
        }
    }
    Ok(())
}

fn days(from: Option<Day>, to: Option<Day>, at: &Pointer) -> Result<(), ExchangeError> {
    match from.zip(to) {
        Some((from, to)) if to < from => Err(ExchangeError::NoDays { at: at.member("to") }),
        _ => Ok(()),
    }
}

fn country(code: Option<&str>, at: &Pointer) -> Result<(), ExchangeError> {
    if code.is_none_or(is_country) {
        Ok(())
    } else {
        Err(ExchangeError::NoCountry { at: at.member("country") })
    }
}

fn not_negative(cents: Option<i64>, at: &Pointer) -> Result<(), ExchangeError> {
    if cents.is_none_or(|cents| cents >= 0) {
        Ok(())
    } else {
        Err(ExchangeError::Negative { at: at.clone() })
    }
}
