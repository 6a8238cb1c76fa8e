//! Whom to ask about a place.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::contact::{Contact, Network};
use crate::date::Day;
use crate::impact::{By, ImpactTotals};
use crate::order::sort_by_key;
use crate::schema::described;
use crate::territory::{Holder, Municipality, PlanningRegion};

described! {
    /// Whom to ask about a place.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct WhomToAsk {
        /// The code of the municipality, or the word of the planning region.
        pub place: String,
        /// What the contacts are for: the municipality, or its region where it has none; null where there is nobody.
        pub of: Option<By>,
        /// The positions of those who are contacts on the day; coordinators first.
        pub contacts: Vec<u32>,
        /// The positions of those of whom it is not known since when they are.
        pub perhaps: Vec<u32>,
    }
}

/// The contacts of a day, by what they are for.
pub(super) struct OnDay {
    on: Day,
    municipalities: BTreeMap<Municipality, Listed>,
    regions: BTreeMap<PlanningRegion, Listed>,
}

#[derive(Clone, Default)]
struct Listed {
    contacts: Vec<u32>,
    perhaps: Vec<u32>,
}

impl Listed {
    fn add(&mut self, position: usize, contact: &Contact) {
        let list = if contact.from.is_some() { &mut self.contacts } else { &mut self.perhaps };
        list.push(u32::try_from(position).unwrap_or(u32::MAX));
    }
}

impl OnDay {
    pub(super) fn of(network: &Network, on: Day) -> Self {
        let (mut municipalities, mut regions) = (BTreeMap::new(), BTreeMap::new());
        let mut contacts: Vec<(usize, &Contact)> = network.contacts.iter().enumerate().collect();
        sort_by_key(&mut contacts, |(_, contact)| contact.role);
        for (position, contact) in contacts {
            if contact.from.is_some_and(|first| first > on) || contact.to.is_some_and(|last| last < on) {
                continue;
            }
            let code = contact.municipality.as_deref();
            if let Some(municipality) = code.and_then(|code| holder(code, on)) {
                municipalities.entry(municipality).or_insert_with(Listed::default).add(position, contact);
            }
            if let Some(region) = contact.region {
                regions.entry(region).or_insert_with(Listed::default).add(position, contact);
            }
        }
        Self { on, municipalities, regions }
    }

    /// Those of the municipality; those of its region where none of its own surely is a contact.
    pub(super) fn of_place(&self, place: &str) -> WhomToAsk {
        let nobody = (None, Listed::default());
        let municipality = holder(place, self.on);
        let region = municipality.map(Municipality::planning_region).or_else(|| place.parse().ok());
        let own = municipality.and_then(|own| self.municipalities.get(&own));
        let of_region = region.and_then(|region| self.regions.get(&region));
        let (of, listed) = match (own, of_region) {
            (Some(own), None) => (Some(By::Municipality), own.clone()),
            (Some(own), _) if !own.contacts.is_empty() => (Some(By::Municipality), own.clone()),
            (_, Some(of_region)) => (Some(By::PlanningRegion), of_region.clone()),
            (None, None) => nobody,
        };
        let mut perhaps = own.map(|own| own.perhaps.clone()).unwrap_or_default();
        if of == Some(By::PlanningRegion) {
            perhaps.extend(listed.perhaps);
        }
        WhomToAsk { place: place.to_owned(), of, contacts: listed.contacts, perhaps }
    }
}

/// Who holds the territory of that code on a day; `None` where nobody does alone, or it is no code.
fn holder(code: &str, on: Day) -> Option<Municipality> {
    match code.parse::<Municipality>().ok()?.on(on) {
        Holder::One(one) => Some(one),
        Holder::Several(_) => None,
    }
}

impl Network {
    /// Whom to ask about a municipality (its code, of before or after a reform) or a planning region (its word) on a day.
    pub fn whom_to_ask(&self, place: &str, on: Day) -> WhomToAsk {
        OnDay::of(self, on).of_place(place)
    }

    /// Whom to ask about each of some places, each once.
    pub fn whom_to_ask_of_each<'p>(
        &self,
        places: impl IntoIterator<Item = &'p str>,
        on: Day,
    ) -> Vec<WhomToAsk> {
        let on_day = OnDay::of(self, on);
        let mut seen = BTreeSet::new();
        let places = places.into_iter().filter(|place| seen.insert(*place));
        places.map(|place| on_day.of_place(place)).collect()
    }

    /// Whom to ask about each municipality or planning region in some totals, in the order of their groups, each once.
    pub fn whom_to_ask_about(&self, totals: &ImpactTotals, on: Day) -> Vec<WhomToAsk> {
        let parts = totals.groups.iter().flat_map(|group| &group.of);
        let places = parts.filter(|part| matches!(part.by, By::Municipality | By::PlanningRegion));
        self.whom_to_ask_of_each(places.filter_map(|part| part.is.as_deref()), on)
    }
}
