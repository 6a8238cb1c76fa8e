//! Countries: those of the partners, and those from which people come.

use std::collections::{BTreeMap, BTreeSet};

use super::judging::{Asking, Reporting};
use super::mobility::{Headcount, Mobility};
use super::report::{ExchangeCause, ExchangeCode};
use super::unknown::{ExchangeFact, UnknownOfProject, unknown};
use crate::programmes::{ActionRules, Programme, same_country};
use crate::reading::Pointer;

pub(super) fn countries(action: Option<(&Programme, &ActionRules)>, to: &mut Reporting<'_>) {
    let Some((version, asked)) =
        action.and_then(|(version, rules)| Some((version, rules.countries.as_ref()?)))
    else {
        return;
    };
    let mut asking = Asking::by(ExchangeCode::Countries, version, asked.basis);
    let Some(least) = asking.says(&asked.from, to) else { return };
    let exchange = to.exchange;
    let Some(partners) = &exchange.partners else {
        return to.ask(asking.code, ExchangeFact::Partners);
    };
    let at = Pointer::root().member("partners");
    let mut known = BTreeSet::new();
    let mut missing = Vec::new();
    for (n, partner) in partners.iter().enumerate() {
        match &partner.country {
            Some(country) => _ = known.insert(country.trim().to_ascii_uppercase()),
            None => missing.push(unknown(ExchangeFact::Country, &at.element(n))),
        }
    }
    let surely = count(known.len());
    let at_most = surely.saturating_add(count(missing.len()));
    if at_most < least {
        let cause = ExchangeCause::FewPartnerCountries { countries: at_most, least };
        to.found(asking, to.days(), at, cause);
    } else if surely < least {
        to.open(asking.code, to.days(), missing);
    }
}

fn count(all: usize) -> u32 {
    u32::try_from(all).unwrap_or(u32::MAX)
}

/// People from abroad: surely, at most, and what would decide it.
#[derive(Default)]
struct Invited {
    surely: u32,
    at_most: Option<u32>,
    missing: Vec<UnknownOfProject>,
    /// Whether the partners are asked for, once for all meetings.
    partners_asked: bool,
}

pub(super) fn invited(action: Option<(&Programme, &ActionRules)>, to: &mut Reporting<'_>) {
    let Some((version, asked)) = action.and_then(|(version, rules)| Some((version, rules.invited.as_ref()?)))
    else {
        return;
    };
    let mut asking = Asking::by(ExchangeCode::Invited, version, asked.basis);
    let Some(least) = asking.says(&asked.from, to) else { return };
    let exchange = to.exchange;
    let Some(mobilities) = &exchange.mobilities else {
        return to.ask(asking.code, ExchangeFact::Mobilities);
    };
    let partners = exchange.partners.iter().flatten();
    let homes: BTreeMap<&str, Option<&str>> =
        partners.map(|partner| (partner.key.as_str(), partner.country.as_deref())).collect();
    let mut all = Invited { at_most: Some(0), ..Invited::default() };
    let at = Pointer::root().member("mobilities");
    for (n, mobility) in mobilities.iter().enumerate() {
        let over = mobility.to.is_some_and(|last| last < to.today());
        meeting(mobility, over, &homes, &at.element(n), &mut all);
    }
    if all.at_most.is_some_and(|at_most| at_most < least) {
        let people = all.at_most.unwrap_or_default();
        to.found(asking, to.days(), at, ExchangeCause::FewInvited { people, least });
    } else if all.surely < least {
        to.open(asking.code, to.days(), all.missing);
    }
}

/// Those who came; before the meeting is over, those who are planned.
fn meeting(
    mobility: &Mobility,
    over: bool,
    homes: &BTreeMap<&str, Option<&str>>,
    at: &Pointer,
    all: &mut Invited,
) {
    let (fact, list) = match (&mobility.came, over) {
        (Some(came), _) => (ExchangeFact::Came, Some(came)),
        (None, true) => (ExchangeFact::Came, None),
        (None, false) => (ExchangeFact::Planned, mobility.planned.as_ref()),
    };
    let Some(list) = list else {
        all.at_most = None;
        return all.missing.push(unknown(fact, at));
    };
    let at_list = at.member(fact.as_str());
    let mut venue_asked = false;
    for (n, Headcount { partner, people, .. }) in list.iter().enumerate() {
        let home = partner.as_deref().and_then(|key| homes.get(key).copied()).flatten();
        let abroad = home.zip(mobility.country.as_deref()).map(|(home, venue)| !same_country(home, venue));
        if abroad == Some(false) || *people == Some(0) {
            continue;
        }
        if abroad == Some(true) {
            all.surely = all.surely.saturating_add(people.unwrap_or_default());
        } else {
            match partner {
                _ if mobility.country.is_none() => {
                    if !venue_asked {
                        all.missing.push(unknown(ExchangeFact::Country, at));
                    }
                    venue_asked = true;
                }
                None => all.missing.push(unknown(ExchangeFact::Partner, &at_list.element(n))),
                Some(_) => {
                    if !all.partners_asked {
                        all.missing.push(unknown(ExchangeFact::Partners, &Pointer::root()));
                    }
                    all.partners_asked = true;
                }
            }
        }
        if people.is_none() {
            all.missing.push(unknown(ExchangeFact::People, &at_list.element(n)));
        }
        all.at_most = all.at_most.zip(*people).map(|(sum, people)| sum.saturating_add(people));
    }
}
