//! Which record refers to which.

use super::error::{RegisterError, RegisterErrors};
use super::groups::Groups;
use super::{Parts, RecordId, RecordKind};
use crate::order::{sort, sort_by_key};

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
    /// The placement of each entry.
    placement_of: Vec<usize>,
    corrected: Vec<bool>,
    /// Each entry that corrects another, with that one; and the same the other way round, sorted.
    corrections: Vec<(usize, usize)>,
    corrected_by: Vec<(usize, usize)>,
}

impl Links {
    pub(super) fn new(parts: &Parts) -> Result<Self, RegisterErrors> {
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
        RegisterErrors::of(errors)?;

        let corrected = corrected(parts, &corrects);
        let corrections: Vec<(usize, usize)> =
            (0..).zip(&corrects).filter_map(|(position, other)| Some((position, (*other)?))).collect();
        let mut corrected_by: Vec<(usize, usize)> =
            corrections.iter().map(|(position, other)| (*other, *position)).collect();
        sort(&mut corrected_by);
        let volunteer_of: Vec<usize> = placement_links.iter().map(|link| link.volunteer).collect();
        Ok(Self {
            by_volunteer: Groups::new(&volunteer_of, parts.volunteers.len()),
            by_placement: Groups::new(&placement_of, parts.placements.len()),
            by_id: [volunteers, organizations, placements, logs].map(Index::positions),
            placements: placement_links,
            hosts,
            placement_of,
            corrected,
            corrections,
            corrected_by,
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

    /// The entries that correct that one or are corrected by it.
    pub(super) fn corrections_of(&self, log: usize) -> impl Iterator<Item = usize> {
        [&self.corrections, &self.corrected_by].into_iter().flat_map(move |pairs| {
            let first = pairs.partition_point(|(from, _)| *from < log);
            pairs.iter().skip(first).take_while(move |(from, _)| *from == log).map(|(_, to)| *to)
        })
    }

    pub(super) fn placement_of(&self, log: usize) -> Option<usize> {
        self.placement_of.get(log).copied()
    }

    pub(super) fn is_corrected(&self, log: usize) -> bool {
        self.corrected.get(log).copied().unwrap_or(false)
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
        sort(&mut sorted);
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
