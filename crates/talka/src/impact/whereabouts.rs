//! In which municipality an entry was worked, and in which its volunteer lived, found in few steps however many places and
//! residences are recorded.

use std::collections::BTreeMap;

use super::asked::TotalsAsked;
use super::by::MunicipalityOf;
use crate::date::{Day, Period};
use crate::order::sort_by_key;
use crate::register::{Entry, OrganizationId, Register, Volunteer};

/// The places of all organizations by their name, and the residences of all volunteers.
pub(super) struct Whereabouts<'r> {
    /// The municipality of the places of an organization that have a name; none where they lie in several, or one is not known.
    places: BTreeMap<(OrganizationId, String), Option<&'r str>>,
    /// By the position of the volunteer.
    residences: Vec<Residences<'r>>,
}

impl<'r> Whereabouts<'r> {
    /// Those that matter for the municipality that is asked for.
    pub(super) fn of(register: &'r Register, asked: &TotalsAsked) -> Self {
        let of = |municipality| asked.municipality_of == Some(municipality);
        let (mut places, mut residences) = (BTreeMap::new(), Vec::new());
        if of(MunicipalityOf::Work) {
            places = places_of(register);
        }
        if of(MunicipalityOf::Residence) {
            residences.extend(register.volunteers().iter().map(Residences::of));
        }
        Self { places, residences }
    }

    /// The municipality of the place that the entry names, where its organization has one place of that name.
    pub(super) fn work(&self, entry: &Entry<'_>) -> Option<&'r str> {
        let name = entry.log.place.as_deref().map(plain).filter(|name| !name.is_empty())?;
        *self.places.get(&(entry.host.id, name))?
    }

    /// The municipality in which the volunteer at that position lived on all of these days.
    pub(super) fn residence(&self, volunteer: usize, days: Period) -> Option<&'r str> {
        self.residences.get(volunteer)?.on(days)
    }
}

fn places_of(register: &Register) -> BTreeMap<(OrganizationId, String), Option<&str>> {
    let mut places: BTreeMap<(OrganizationId, String), Option<&str>> = BTreeMap::new();
    for organization in register.organizations() {
        for place in organization.places.iter().flatten() {
            let Some(name) = place.name.as_deref().map(plain) else { continue };
            let municipality = place.municipality.as_deref();
            let known = places.entry((organization.id, name)).or_insert(municipality);
            *known = known.filter(|known| municipality == Some(known));
        }
    }
    places
}

fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}

/// The residences of a volunteer in the order of their first days, each with what is known of it and of those before.
struct Residences<'r>(Vec<Until<'r>>);

/// Until when the residences last that have begun by a day.
#[derive(Clone, Copy)]
struct Until<'r> {
    from: Day,
    /// The last day of the one that lasts longest, and its municipality.
    longest: (Day, Option<&'r str>),
    /// The last day of the longest in another municipality than that.
    elsewhere: Option<Day>,
}

impl<'r> Residences<'r> {
    fn of(volunteer: &'r Volunteer) -> Self {
        let mut all: Vec<(Day, Day, Option<&'r str>)> = Vec::new();
        for residence in volunteer.residences.iter().flatten() {
            let (from, to) = (residence.from.unwrap_or(Day::MIN), residence.to.unwrap_or(Day::MAX));
            all.push((from, to, residence.municipality.as_deref()));
        }
        sort_by_key(&mut all, |(from, ..)| *from);
        let mut known: Option<Until<'r>> = None;
        let begun = all.into_iter().map(|(from, to, municipality)| {
            let until = match known {
                None => Until { from, longest: (to, municipality), elsewhere: None },
                Some(Until { longest: (last, same), elsewhere, .. }) if same == municipality => {
                    Until { from, longest: (last.max(to), same), elsewhere }
                }
                Some(Until { longest: (last, _), .. }) if to > last => {
                    Until { from, longest: (to, municipality), elsewhere: Some(last) }
                }
                Some(known) => Until { from, elsewhere: known.elsewhere.max(Some(to)), ..known },
            };
            known = Some(until);
            until
        });
        Self(begun.collect())
    }

    /// The municipality of those that last over all of these days, where it is one.
    fn on(&self, days: Period) -> Option<&'r str> {
        let begun = self.0.partition_point(|until| until.from <= days.first());
        let Until { longest: (last, municipality), elsewhere, .. } = self.0.get(begun.checked_sub(1)?)?;
        let lasts = |last: Day| days.last() <= last;
        municipality.filter(|_| lasts(*last) && !elsewhere.is_some_and(lasts))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::register::{Residence, VolunteerId};

    /// What all of them say who lived there on all of these days, if they say the same.
    fn by_each(volunteer: &Volunteer, days: Period) -> Option<&str> {
        let mut lived = volunteer.residences.iter().flatten().filter(|residence| {
            residence.from.is_none_or(|from| from <= days.first())
                && residence.to.is_none_or(|to| days.last() <= to)
        });
        let first = lived.next()?.municipality.as_deref();
        lived.all(|other| other.municipality.as_deref() == first).then_some(first)?
    }

    proptest! {
        #[test]
        fn residences_are_found_as_if_each_was_looked_at(
            residences in prop::collection::vec((0..9_i32, 0..9_i32, 0..4_usize), 0..6),
            (first, length) in (0..9_i32, 0..4_i32),
        ) {
            let day = |n: i32| Day::literal(2020, 6, 1).plus(n);
            let of = |(from, to, code): (i32, i32, usize)| {
                Residence {
                    from: (from > 0).then(|| day(from)),
                    to: (to > 0).then(|| day(to)),
                    municipality: ["0001000", "0036000", "0113000"].get(code).map(|code| (*code).to_owned()),
                }
            };
            let mut volunteer = Volunteer::new(VolunteerId::from_u128(1));
            volunteer.residences = Some(residences.into_iter().map(of).collect());
            let days = Period::new(day(first), day(first + length)).unwrap();
            prop_assert_eq!(Residences::of(&volunteer).on(days), by_each(&volunteer, days));
        }
    }
}
