//! The part of a register that judges one person.

use std::collections::BTreeSet;

use super::{Organization, Parts, RecordKind, Register, SourceMap, SourceTable, VolunteerId};

/// Positions of the records of a register that are in a slice.
#[derive(Default)]
struct Chosen {
    volunteers: BTreeSet<usize>,
    organizations: BTreeSet<usize>,
    placements: BTreeSet<usize>,
    logs: BTreeSet<usize>,
}

impl Register {
    /// The part of the register that judges one person: the volunteer, all placements and entries of that person, and
    /// the organizations to which these lead, those above them included. `None` where no volunteer has that id.
    ///
    /// Whatever the Law says of the person by the whole register, it says by the slice. The hours of others are in it only
    /// where an entry corrects one of another person. So a scheme that asks for the hours of a group needs the whole
    /// register, or [`Candidate::with_group`](crate::recognition::Candidate::with_group).
    ///
    /// A consent that is limited to a placement of somebody else names it no longer: the limit itself stays. What
    /// organizations state of their years, and their open events, are about others as well and are left out.
    ///
    /// ```
    /// use talka::register::{Register, VolunteerId};
    /// let register = Register::from_json(br#"{"volunteers": [
    ///     {"id": "00000000-0000-0000-0000-000000000001"}, {"id": "00000000-0000-0000-0000-000000000002"}
    /// ]}"#)?;
    /// let second = VolunteerId::from_u128(2);
    /// let slice = register.slice(second).ok_or("no such volunteer")?;
    /// assert_eq!(slice.volunteers(), [register.volunteer(second).cloned().ok_or("no such volunteer")?]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn slice(&self, volunteer: VolunteerId) -> Option<Self> {
        let chosen = self.choose(self.position(RecordKind::Volunteer, volunteer)?);
        let parts = Parts {
            volunteers: pick(self.volunteers(), &chosen.volunteers),
            organizations: self.without_years(&chosen.organizations),
            placements: pick(self.placements(), &chosen.placements),
            hour_logs: pick(self.hour_logs(), &chosen.logs),
            sources: self.sources_of(&chosen),
        };
        Self::new(self.with_limits_inside(parts, &chosen)).ok()
    }

    fn choose(&self, volunteer: usize) -> Chosen {
        let mut chosen = Chosen { volunteers: BTreeSet::from([volunteer]), ..Chosen::default() };
        for case in self.cases_of(volunteer) {
            chosen.placements.insert(case.position);
            self.choose_entries(case.position, &mut chosen);
        }
        let placements: Vec<usize> = chosen.placements.iter().copied().collect();
        for case in placements.iter().filter_map(|position| self.case_at(*position)) {
            chosen.volunteers.insert(case.volunteer_position);
            self.choose_organization(case.organization_position, &mut chosen);
        }
        let hosts: Vec<usize> = chosen.logs.iter().filter_map(|log| self.links.host_of(*log)).collect();
        for host in hosts {
            self.choose_organization(host, &mut chosen);
        }
        let volunteers = chosen.volunteers.iter().filter_map(|position| self.volunteers().get(*position));
        let limits = volunteers.flat_map(|volunteer| volunteer.consents.iter().flatten());
        let limits = limits.flat_map(|consent| consent.limited_to.iter().flatten());
        let named: Vec<usize> =
            limits.filter_map(|id| self.position(RecordKind::Organization, *id)).collect();
        for organization in named {
            self.choose_organization(organization, &mut chosen);
        }
        chosen
    }

    /// The entries of a placement, and those that correct them or are corrected by them, wherever they are.
    fn choose_entries(&self, placement: usize, chosen: &mut Chosen) {
        let mut next: Vec<usize> = self.links.logs_of(placement).to_vec();
        while let Some(log) = next.pop() {
            if chosen.logs.insert(log) {
                chosen.placements.extend(self.links.placement_of(log));
                next.extend(self.links.corrections_of(log));
            }
        }
    }

    /// An organization and those above it.
    fn choose_organization(&self, position: usize, chosen: &mut Chosen) {
        let mut next = vec![position];
        while let Some(position) = next.pop() {
            if chosen.organizations.insert(position) {
                let parents = self.organizations().get(position).into_iter();
                let parents = parents.flat_map(|organization| organization.parents.iter().flatten());
                let parents = parents.map(|parent| parent.organization);
                next.extend(parents.filter_map(|id| self.position(RecordKind::Organization, id)));
            }
        }
    }

    /// These organizations without what they state of their years, which is about others as well.
    fn without_years(&self, positions: &BTreeSet<usize>) -> Vec<Organization> {
        let mut organizations = pick(self.organizations(), positions);
        for organization in &mut organizations {
            (organization.events, organization.yearly_reports) = (None, None);
        }
        organizations
    }

    /// The same, where a consent is limited to nothing outside of the slice.
    fn with_limits_inside(&self, mut parts: Parts, chosen: &Chosen) -> Parts {
        let consents =
            parts.volunteers.iter_mut().flat_map(|volunteer| volunteer.consents.iter_mut().flatten());
        for limits in consents.filter_map(|consent| consent.limited_to.as_mut()) {
            limits.retain(|id| {
                let placement = self.position(RecordKind::Placement, *id);
                placement.is_some_and(|position| chosen.placements.contains(&position))
                    || self.position(RecordKind::Organization, *id).is_some()
            });
        }
        parts
    }

    fn sources_of(&self, chosen: &Chosen) -> SourceMap {
        let table = |table: &SourceTable| {
            let positions = match table.kind {
                RecordKind::Volunteer => &chosen.volunteers,
                RecordKind::Organization => &chosen.organizations,
                RecordKind::Placement => &chosen.placements,
                RecordKind::HourLog => &chosen.logs,
            };
            let rows =
                positions.iter().map(|position| table.rows.get(*position).copied().flatten()).collect();
            SourceTable { kind: table.kind, file: table.file.clone(), columns: table.columns.clone(), rows }
        };
        SourceMap { tables: self.sources().tables.iter().map(table).collect() }
    }
}

fn pick<T: Clone>(records: &[T], positions: &BTreeSet<usize>) -> Vec<T> {
    positions.iter().filter_map(|position| records.get(*position).cloned()).collect()
}
