//! Who is taken for one person though two may have the name.

use std::collections::BTreeMap;

use talka::register::{HourLog, OrganizationId, Placement, PlacementId, Private, Volunteer, VolunteerId};

use super::{Derived, Settled, codes_of, of_person};
use crate::fold::key;

/// Entries of people of whom only the name is known, at another host than that of their first entry: for each person the
/// position of one such entry, and of the first. Of whom the office says that it is one person there is none.
pub(crate) fn namesakes(
    identities: &Settled,
    people: &[Derived<Volunteer>],
    placements: &[Placement],
    derived: &[Derived<Placement>],
    logs: &[HourLog],
) -> Vec<(usize, usize)> {
    let named = |person: &&Derived<Volunteer>| {
        let name = person.record.name.as_ref().map(Private::reveal).unwrap_or_default();
        person.by_name
            && person.record.born.is_none()
            && codes_of(&person.record).next().is_none()
            && !name.is_empty()
            && !identities.is_one(&of_person(&key(name), ""))
    };
    let mut open: BTreeMap<VolunteerId, Option<(usize, OrganizationId)>> =
        people.iter().filter(named).map(|person| (person.record.id, None)).collect();
    let all = placements.iter().chain(derived.iter().map(|derived| &derived.record));
    let parties: BTreeMap<PlacementId, (VolunteerId, OrganizationId)> =
        all.map(|it| (it.id, (it.volunteer, it.organization))).collect();
    let mut found = Vec::new();
    for (at, log) in logs.iter().enumerate() {
        let Some((volunteer, organizer)) = parties.get(&log.placement) else { continue };
        let host = log.host.unwrap_or(*organizer);
        match open.get_mut(volunteer) {
            Some(first @ None) => *first = Some((at, host)),
            Some(Some((first, of))) if *of != host => {
                found.push((at, *first));
                open.remove(volunteer);
            }
            _ => {}
        }
    }
    found
}
