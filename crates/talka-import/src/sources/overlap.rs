//! What may be one thing in two sources: listed with the reason, never merged.

use std::collections::{BTreeMap, BTreeSet};

use talka::identity::PersonalCode;
use talka::register::{HourLog, RecordKind, Volunteer};

use super::Sources;
use crate::import::Imported;
use crate::roster::{codes_of, of_organization, of_volunteer};

/// Why records of two sources may be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OverlapReason {
    /// People: the same personal code.
    SameCode,
    /// People: the same name and the same birth. Twins have two names, so they stay two.
    SameNameAndBirth,
    /// People: the same name, of which one source does not know the birth.
    SameNameWithoutBirth,
    /// Hours: of such a person on the same days, as long, with a host of the same name.
    SameDayLengthAndHost,
    /// Hours: of such a person on the same days and as long, with another host.
    SameDayAndLength,
}

impl OverlapReason {
    /// The plain word for it; stable.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SameCode => "same-code",
            Self::SameNameAndBirth => "same-name-and-birth",
            Self::SameNameWithoutBirth => "same-name-without-birth",
            Self::SameDayLengthAndHost => "same-day-length-and-host",
            Self::SameDayAndLength => "same-day-and-length",
        }
    }
}

/// The row of a record in the files of a source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[non_exhaustive]
pub struct RowOf {
    /// The name of the source.
    pub source: String,
    /// The name of the file.
    pub file: String,
    /// The row as a spreadsheet counts it, from 1.
    pub row: u32,
}

/// Records of two sources that may be one: a person, or hours that would count twice.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Overlap {
    /// What may be one: a volunteer or an entry of hours.
    pub record: RecordKind,
    /// Why.
    pub reason: OverlapReason,
    /// The row in the earlier source.
    pub one: RowOf,
    /// The row in the later source.
    pub other: RowOf,
}

/// A source and the position of a record in its register.
type At = (usize, usize);

impl Sources {
    /// People and hours that may be one in two sources. Within a source the diagnostics of its import list them.
    ///
    /// Each is compared only with its neighbours among those of one likeness, so the work grows with the number of records.
    pub fn overlaps(&self) -> Vec<Overlap> {
        let people = pairs(&self.people());
        let row = |kind, (source, at): At| {
            let of = self.sources.get(source)?;
            let found = of.read.as_ref().ok()?.register.source(kind, at, "")?;
            Some(RowOf { source: of.name.clone(), file: found.file, row: found.row })
        };
        let overlap = |record, ((one, other), reason): ((At, At), OverlapReason)| {
            Some(Overlap { record, reason, one: row(record, one)?, other: row(record, other)? })
        };
        let hours = self.hours(&people).into_iter().filter_map(|pair| overlap(RecordKind::HourLog, pair));
        let persons = people.into_iter().filter_map(|pair| overlap(RecordKind::Volunteer, pair));
        persons.chain(hours).collect()
    }

    /// By what identifies somebody: who that is in each source.
    fn people(&self) -> BTreeMap<Identity, Vec<At>> {
        let mut people: BTreeMap<Identity, Vec<At>> = BTreeMap::new();
        for (source, imported) in self.read() {
            for (at, volunteer) in imported.register.volunteers().iter().enumerate() {
                for identity in identities(volunteer) {
                    people.entry(identity).or_default().push((source, at));
                }
            }
        }
        people
    }

    /// Pairs of entries on the same days, as long, of two people who may be one.
    fn hours(&self, people: &BTreeMap<(At, At), OverlapReason>) -> BTreeMap<(At, At), OverlapReason> {
        let mut persons: BTreeMap<At, Vec<usize>> = BTreeMap::new();
        for (person, (one, other)) in people.keys().enumerate() {
            for at in [one, other] {
                persons.entry(*at).or_default().push(person);
            }
        }
        let mut entries = Vec::new();
        for (source, imported) in self.read() {
            let register = &imported.register;
            let of: BTreeMap<_, _> = (0..)
                .zip(register.volunteers())
                .filter_map(|(at, volunteer)| Some((volunteer.id, persons.get(&(source, at))?)))
                .collect();
            for (at, log) in register.hour_logs().iter().enumerate().filter(|(_, log)| !log.is_undone()) {
                let placement = register.placement(log.placement);
                for person in
                    placement.and_then(|it| of.get(&it.volunteer)).into_iter().flat_map(|it| it.iter())
                {
                    entries.push(((*person, log.on, log.minutes), (source, at)));
                }
            }
        }
        entries.sort_unstable();
        let mut found = BTreeMap::new();
        for same in entries.chunk_by(|one, other| one.0 == other.0) {
            for ((_, one), (_, other)) in same.iter().zip(same.iter().skip(1)) {
                if one.0 != other.0 {
                    let same_host = self.host(*one).is_some_and(|host| self.host(*other) == Some(host));
                    let reason = if same_host {
                        OverlapReason::SameDayLengthAndHost
                    } else {
                        OverlapReason::SameDayAndLength
                    };
                    found.insert((*one, *other), reason);
                }
            }
        }
        found
    }

    /// The name of the host of an entry, folded.
    fn host(&self, (source, at): At) -> Option<String> {
        let imported: &Imported = self.sources.get(source)?.read.as_ref().ok()?;
        let log: &HourLog = imported.register.hour_logs().get(at)?;
        let placement = imported.register.placement(log.placement)?;
        let host = imported.register.organization(log.host.unwrap_or(placement.organization))?;
        Some(of_organization(host)).filter(|name| !name.is_empty())
    }
}

/// What identifies somebody across sources.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Identity {
    Code(PersonalCode),
    /// The name, folded, and the birth where it is known.
    Name(String, String),
    /// The name alone, of everybody: it tells only where one source does not know the birth.
    NameAlone(String),
}

fn identities(volunteer: &Volunteer) -> Vec<Identity> {
    let codes = codes_of(volunteer).map(Identity::Code);
    let (name, birth) = of_volunteer(volunteer);
    let mut found: Vec<Identity> = codes.collect();
    if !name.is_empty() {
        if birth.is_empty() {
            found.push(Identity::NameAlone(name));
        } else {
            found.push(Identity::NameAlone(name.clone()));
            found.push(Identity::Name(name, birth));
        }
    }
    found
}

/// Pairs of people of two sources, with the strongest reason.
fn pairs(people: &BTreeMap<Identity, Vec<At>>) -> BTreeMap<(At, At), OverlapReason> {
    let mut found: BTreeMap<(At, At), OverlapReason> = BTreeMap::new();
    let known: BTreeSet<At> = people
        .iter()
        .filter(|(by, _)| matches!(by, Identity::Name(..)))
        .flat_map(|(_, those)| those.clone())
        .collect();
    for (identity, those) in people {
        for (one, other) in those.iter().zip(those.iter().skip(1)).filter(|(one, other)| one.0 != other.0) {
            let reason = match identity {
                Identity::Code(_) => OverlapReason::SameCode,
                Identity::Name(..) => OverlapReason::SameNameAndBirth,
                // Two births are two people, or one with a slip that nothing shows.
                Identity::NameAlone(_) if known.contains(one) && known.contains(other) => continue,
                Identity::NameAlone(_) => OverlapReason::SameNameWithoutBirth,
            };
            let pair = found.entry((*one, *other)).or_insert(reason);
            *pair = reason.min(*pair);
        }
    }
    found
}
