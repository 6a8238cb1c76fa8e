//! Totals over many sources, split by one thing at a time.

use std::collections::{BTreeMap, BTreeSet};

use talka::date::Day;
use talka::register::{HourLog, Organization, Placement, Volunteer, VolunteerId};
use talka::territory::Municipality;

use super::Sources;
use crate::fold::key;

/// By what a total is split.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Split {
    /// Who reported.
    Source,
    /// The organization where the work was done.
    Host,
    /// The municipality of that organization.
    Work,
    /// The municipality where the volunteer lived on the first day of the work.
    Residence,
    /// The organization that concluded the agreement, which is the one that can issue a statement of it.
    Issuer,
}

impl Split {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Source, Self::Host, Self::Work, Self::Residence, Self::Issuer];

    /// The plain word for it; stable.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Host => "host",
            Self::Work => "work",
            Self::Residence => "residence",
            Self::Issuer => "issuer",
        }
    }
}

/// How much there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Amounts {
    /// People with an entry. Who is in two sources is counted in each, for nothing is merged.
    pub people: usize,
    /// Entries that were neither rejected nor withdrawn, as they were reported; nothing is judged.
    pub entries: usize,
    /// Their minutes.
    pub minutes: i64,
}

/// One group of a total.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Group {
    /// What the group is called; `None` where it is not known to what the entries belong.
    pub name: Option<String>,
    /// How much there is; `None` where the group is suppressed.
    pub amounts: Option<Amounts>,
}

/// A total, and what it is split by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Totals {
    /// By what it is split.
    pub split: Split,
    /// Groups of fewer people are suppressed.
    pub smallest: usize,
    /// The groups, by name.
    pub groups: Vec<Group>,
    /// All of them together; `None` where it would show what is suppressed.
    pub whole: Option<Amounts>,
    /// Whether somebody is in several groups, so that the people of the groups do not add up to the whole.
    pub people_overlap: bool,
}

#[derive(Default)]
struct Gathered {
    name: Option<String>,
    people: BTreeSet<(usize, VolunteerId)>,
    entries: usize,
    minutes: i64,
}

impl Gathered {
    fn amounts(&self) -> Amounts {
        Amounts { people: self.people.len(), entries: self.entries, minutes: self.minutes }
    }
}

impl Sources {
    /// The hours of all sources, split by one thing. Of groups with fewer people than `smallest` nothing is shown, and where
    /// the rest would show what is suppressed, that of the next smallest group or of the whole neither.
    pub fn totals(&self, split: Split, smallest: usize) -> Totals {
        let mut groups: BTreeMap<Option<String>, Gathered> = BTreeMap::new();
        let mut whole = Gathered::default();
        for (source, imported) in self.read() {
            let register = &imported.register;
            for log in register.hour_logs().iter().filter(|log| !log.is_undone()) {
                let Some(placement) = register.placement(log.placement) else { continue };
                let host = register.organization(log.host.unwrap_or(placement.organization));
                let name = match split {
                    Split::Source => self.sources.get(source).map(|source| source.name.clone()),
                    Split::Host => host.and_then(organization_name),
                    Split::Work => host.and_then(|host| host.municipality.as_deref()).map(municipality),
                    Split::Residence => {
                        residence(register.volunteer(placement.volunteer), log.on.period().first())
                    }
                    Split::Issuer => {
                        register.organization(placement.organization).and_then(organization_name)
                    }
                };
                let group = groups.entry(name.as_deref().map(key)).or_default();
                // A name may be spelled in several ways: the first counts.
                group.name = group.name.take().or(name);
                for gathered in [group, &mut whole] {
                    add(gathered, source, placement, log);
                }
            }
        }
        let people: usize = groups.values().map(|group| group.people.len()).sum();
        let shown = shown(&groups.values().map(|group| group.people.len()).collect::<Vec<_>>(), smallest);
        let hidden = shown.iter().filter(|shown| !**shown).count();
        let mut named: Vec<Group> = groups
            .values()
            .zip(&shown)
            .map(|(group, shown)| Group { name: group.name.clone(), amounts: shown.then(|| group.amounts()) })
            .collect();
        named.sort_by_key(|group| (group.name.is_none(), group.name.as_deref().map(key)));
        Totals {
            split,
            smallest,
            groups: named,
            whole: (hidden != 1).then(|| whole.amounts()),
            people_overlap: people != whole.people.len(),
        }
    }
}

fn add(gathered: &mut Gathered, source: usize, placement: &Placement, log: &HourLog) {
    gathered.people.insert((source, placement.volunteer));
    gathered.entries += 1;
    gathered.minutes = gathered.minutes.saturating_add(i64::from(log.minutes));
}

/// Which groups are shown. One that is suppressed alone could be computed from the others, so the next smallest goes with
/// it.
fn shown(people: &[usize], smallest: usize) -> Vec<bool> {
    let mut shown: Vec<bool> = people.iter().map(|people| *people >= smallest).collect();
    if shown.iter().filter(|shown| !**shown).count() == 1 {
        let next =
            (0..).zip(people).filter(|(_, people)| **people >= smallest).min_by_key(|(_, people)| **people);
        if let Some(next) = next.and_then(|(at, _): (usize, _)| shown.get_mut(at)) {
            *next = false;
        }
    }
    shown
}

fn organization_name(organization: &Organization) -> Option<String> {
    organization.name.as_ref().map(|name| name.reveal().to_owned())
}

/// The name of a municipality, or its code where none has it.
fn municipality(code: &str) -> String {
    let name = code.parse::<Municipality>().map(|known| known.name().to_owned());
    name.unwrap_or_else(|_| code.to_owned())
}

fn residence(volunteer: Option<&Volunteer>, on: Day) -> Option<String> {
    let residences = volunteer?.residences.as_ref()?;
    let lived = residences.iter().find(|residence| {
        residence.from.is_none_or(|from| from <= on) && residence.to.is_none_or(|to| on <= to)
    });
    lived?.municipality.as_deref().map(municipality)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_group_is_suppressed_alone() {
        assert_eq!(shown(&[9, 2, 7, 5], 5), [true, false, true, false]);
        assert_eq!(shown(&[9, 2, 1], 5), [true, false, false]);
        assert_eq!(shown(&[9, 5], 5), [true, true]);
        assert_eq!(shown(&[2], 5), [false]);
        assert_eq!(shown(&[], 5), Vec::<bool>::new());
    }
}
