//! Which record refers to which.

use super::{Parts, RecordId, RecordKind};
use crate::order::sort_by_key;

/// Records that do not fit together. Each side is named by its kind, its position (from 0) and its id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum RegisterError {
    /// Two records of a kind have the same id.
    #[error("/{}/{second}/id: the id {id} is already that of /{}/{first}", record.list(), record.list())]
    DuplicateId {
        /// The kind of both.
        record: RecordKind,
        /// Position of the first.
        first: usize,
        /// Position of the second.
        second: usize,
        /// Their id.
        id: RecordId,
    },
    /// A record refers to one that is not there.
    #[error("/{}/{position}/{member}: no {} has the id {id}", record.list(), wanted.as_str())]
    Dangling {
        /// The kind of the record that refers.
        record: RecordKind,
        /// Its position.
        position: usize,
        /// The member that refers, such as `volunteer`.
        member: String,
        /// The kind of the record that is missing.
        wanted: RecordKind,
        /// The id that was looked for.
        id: RecordId,
    },
    /// Entries that correct one another in a circle, so that none of them stands.
    #[error("/{}/{position}/corrects: the entry {id} corrects itself, directly or in a circle", RecordKind::HourLog.list())]
    CircularCorrection {
        /// Position of the entry.
        position: usize,
        /// Its id.
        id: RecordId,
    },
}

impl RegisterError {
    /// The record that has to be left out or mended: its kind and position.
    pub fn record(&self) -> (RecordKind, usize) {
        match self {
            Self::DuplicateId { record, second, .. } => (*record, *second),
            Self::Dangling { record, position, .. } => (*record, *position),
            Self::CircularCorrection { position, .. } => (RecordKind::HourLog, *position),
        }
    }
}

/// Both sides of a placement, by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PlacementLink {
    pub(super) volunteer: usize,
    pub(super) organization: usize,
}

/// Every reference of a register, by position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Links {
    placements: Vec<PlacementLink>,
    /// Positions of the placements of each volunteer.
    by_volunteer: Groups,
    /// Positions of the entries of each placement.
    by_placement: Groups,
    /// Positions of the records of each kind, in the order of [`RecordKind`], by id.
    by_id: [Vec<usize>; 4],
    hosts: Vec<usize>,
    corrected: Vec<bool>,
}

impl Links {
    pub(super) fn new(parts: &Parts) -> Result<Self, Vec<RegisterError>> {
        let mut errors = Vec::new();
        let ids = |kind| -> Vec<RecordId> {
            match kind {
                RecordKind::Volunteer => parts.volunteers.iter().map(|r| r.id.into()).collect(),
                RecordKind::Organization => parts.organizations.iter().map(|r| r.id.into()).collect(),
                RecordKind::Placement => parts.placements.iter().map(|r| r.id.into()).collect(),
                RecordKind::HourLog => parts.hour_logs.iter().map(|r| r.id.into()).collect(),
            }
        };
        let [volunteers, organizations, placements, logs] =
            [RecordKind::Volunteer, RecordKind::Organization, RecordKind::Placement, RecordKind::HourLog]
                .map(|kind| Index::new(kind, &ids(kind), &mut errors));

        for (position, volunteer) in parts.volunteers.iter().enumerate() {
            for (n, consent) in volunteer.consents.iter().flatten().enumerate() {
                for (m, id) in consent.limited_to.iter().flatten().enumerate() {
                    if placements.find(*id).is_none() {
                        let member = || format!("consents/{n}/limited_to/{m}");
                        organizations.check(*id, (RecordKind::Volunteer, position), member, &mut errors);
                    }
                }
            }
        }
        for (position, organization) in parts.organizations.iter().enumerate() {
            for (n, parent) in organization.parents.iter().flatten().enumerate() {
                let member = || format!("parents/{n}/organization");
                organizations.check(
                    parent.organization,
                    (RecordKind::Organization, position),
                    member,
                    &mut errors,
                );
            }
        }
        let mut placement_links = Vec::with_capacity(parts.placements.len());
        for (position, placement) in parts.placements.iter().enumerate() {
            let from = (RecordKind::Placement, position);
            let volunteer = volunteers.check(placement.volunteer, from, || "volunteer".into(), &mut errors);
            let organization =
                organizations.check(placement.organization, from, || "organization".into(), &mut errors);
            placement_links.push(PlacementLink { volunteer, organization });
        }
        let mut hosts = Vec::with_capacity(parts.hour_logs.len());
        let mut placement_of = Vec::with_capacity(parts.hour_logs.len());
        let mut corrects = Vec::with_capacity(parts.hour_logs.len());
        for (position, log) in parts.hour_logs.iter().enumerate() {
            let from = (RecordKind::HourLog, position);
            let placement = placements.check(log.placement, from, || "placement".into(), &mut errors);
            let organizer = placement_links.get(placement).map_or(0, |link| link.organization);
            hosts
                .push(log.host.map_or(organizer, |host| {
                    organizations.check(host, from, || "host".into(), &mut errors)
                }));
            corrects
                .push(log.corrects.map(|other| logs.check(other, from, || "corrects".into(), &mut errors)));
            placement_of.push(placement);
        }
        if errors.is_empty() {
            find_circles(parts, &corrects, &mut errors);
        }
        if !errors.is_empty() {
            return Err(errors);
        }

        let corrected = corrected(parts, &corrects);
        let volunteer_of: Vec<usize> = placement_links.iter().map(|link| link.volunteer).collect();
        Ok(Self {
            by_volunteer: Groups::new(&volunteer_of, parts.volunteers.len()),
            by_placement: Groups::new(&placement_of, parts.placements.len()),
            by_id: [volunteers, organizations, placements, logs].map(Index::positions),
            placements: placement_links,
            hosts,
            corrected,
        })
    }

    pub(super) fn of_placement(&self, placement: usize) -> Option<PlacementLink> {
        self.placements.get(placement).copied()
    }

    pub(super) fn placements_of(&self, volunteer: usize) -> &[usize] {
        self.by_volunteer.group(volunteer)
    }

    pub(super) fn logs_of(&self, placement: usize) -> &[usize] {
        self.by_placement.group(placement)
    }

    /// The position of the record of that kind with that id, where `id_at` says which id is at a position.
    pub(super) fn find(
        &self,
        kind: RecordKind,
        id: RecordId,
        id_at: impl Fn(usize) -> Option<RecordId>,
    ) -> Option<usize> {
        let [volunteers, organizations, placements, logs] = &self.by_id;
        let order = match kind {
            RecordKind::Volunteer => volunteers,
            RecordKind::Organization => organizations,
            RecordKind::Placement => placements,
            RecordKind::HourLog => logs,
        };
        let at = order.partition_point(|&position| id_at(position) < Some(id));
        order.get(at).copied().filter(|&position| id_at(position) == Some(id))
    }

    pub(super) fn host_of(&self, log: usize) -> Option<usize> {
        self.hosts.get(log).copied()
    }

    pub(super) fn is_corrected(&self, log: usize) -> bool {
        self.corrected.get(log).copied().unwrap_or(false)
    }
}

/// Positions of records, grouped by the record to which each belongs; each group in the order of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Groups {
    positions: Vec<usize>,
    /// Where each group ends.
    ends: Vec<usize>,
}

impl Groups {
    /// Groups by the position of the record to which each belongs, of which there are so many.
    fn new(belongs_to: &[usize], groups: usize) -> Self {
        // Where each group begins, and one more: where the last one ends.
        let mut ends = vec![0; groups + 1];
        for &group in belongs_to {
            if let Some(count) = ends.get_mut(group + 1) {
                *count += 1;
            }
        }
        let mut before = 0;
        for end in &mut ends {
            before += *end;
            *end = before;
        }
        // As a group is filled, its beginning moves to its end.
        let mut positions = vec![0; belongs_to.len()];
        for (position, &group) in belongs_to.iter().enumerate() {
            if let Some(next) = ends.get_mut(group)
                && let Some(place) = positions.get_mut(*next)
            {
                *place = position;
                *next += 1;
            }
        }
        ends.truncate(groups);
        Self { positions, ends }
    }

    fn group(&self, of: usize) -> &[usize] {
        let start = of.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let range = start.zip(self.ends.get(of).copied());
        range.and_then(|(start, end)| self.positions.get(start..end)).unwrap_or_default()
    }
}

/// Which entries are corrected, directly or through others, by one that was neither rejected nor taken back.
fn corrected(parts: &Parts, corrects: &[Option<usize>]) -> Vec<bool> {
    let mut corrected = vec![false; corrects.len()];
    for (position, _) in parts.hour_logs.iter().enumerate().filter(|(_, log)| !log.is_undone()) {
        let before = |at: usize| corrects.get(at).copied().flatten();
        let mut at = before(position);
        while let Some(earlier) = at
            && let Some(mark) = corrected.get_mut(earlier)
            && !*mark
        {
            *mark = true;
            at = before(earlier);
        }
    }
    corrected
}

/// Finds records by id. Sorted rather than hashed: no order that depends on a seed, and no seed.
struct Index {
    kind: RecordKind,
    sorted: Vec<(RecordId, usize)>,
}

impl Index {
    fn new(kind: RecordKind, ids: &[RecordId], errors: &mut Vec<RegisterError>) -> Self {
        let mut sorted: Vec<(RecordId, usize)> = ids.iter().copied().zip(0..).collect();
        sorted.sort_unstable();
        let mut duplicates: Vec<RegisterError> = sorted
            .chunk_by(|a, b| a.0 == b.0)
            .flat_map(|same| {
                let first = same.first().map_or(0, |(_, position)| *position);
                same.iter().skip(1).map(move |(id, second)| RegisterError::DuplicateId {
                    record: kind,
                    first,
                    second: *second,
                    id: *id,
                })
            })
            .collect();
        sort_by_key(&mut duplicates, |error| error.record().1);
        errors.append(&mut duplicates);
        Self { kind, sorted }
    }

    /// The positions by id.
    fn positions(self) -> Vec<usize> {
        self.sorted.into_iter().map(|(_, position)| position).collect()
    }

    fn find(&self, id: impl Into<RecordId>) -> Option<usize> {
        let id = id.into();
        let at = self.sorted.partition_point(|(known, _)| *known < id);
        self.sorted.get(at).filter(|(known, _)| *known == id).map(|(_, position)| *position)
    }

    /// The position of the record with that id; 0, and an error, where there is none.
    fn check(
        &self,
        id: impl Into<RecordId>,
        from: (RecordKind, usize),
        member: impl FnOnce() -> String,
        errors: &mut Vec<RegisterError>,
    ) -> usize {
        let id = id.into();
        self.find(id).unwrap_or_else(|| {
            errors.push(RegisterError::Dangling {
                record: from.0,
                position: from.1,
                member: member(),
                wanted: self.kind,
                id,
            });
            0
        })
    }
}

/// Adds an error for each entry that leads back to itself by what it corrects.
fn find_circles(parts: &Parts, corrects: &[Option<usize>], errors: &mut Vec<RegisterError>) {
    // The walk on which an entry was met; an entry met again on its own walk closes a circle.
    let mut met: Vec<usize> = vec![usize::MAX; corrects.len()];
    for walk in 0..corrects.len() {
        let mut at = walk;
        while met.get(at) == Some(&usize::MAX) {
            if let Some(mark) = met.get_mut(at) {
                *mark = walk;
            }
            match corrects.get(at).copied().flatten() {
                Some(next) => at = next,
                None => break,
            }
            if met.get(at) == Some(&walk) {
                let id = parts.hour_logs.get(at).map(|log| log.id.into()).unwrap_or_default();
                errors.push(RegisterError::CircularCorrection { position: at, id });
                break;
            }
        }
    }
}
