//! People, hosts and placements that a sheet knows without keys and without tables of their own.
//!
//! A person is a name and what is known of the birth, a host is a name, and their placement is one of which no agreement
//! is recorded. Names are compared without case, marks and punctuation, and nothing else makes one of two.

mod again;
mod candidates;
mod coded;
mod identity;
mod namesakes;
mod said;

use std::collections::BTreeMap;

use talka::register::{
    HourLog, Organization, OrganizationId, Placement, PlacementId, Private, RecordKind, Volunteer,
    VolunteerId,
};
use uuid::Uuid;

pub(crate) use again::Again;
pub use candidates::Likeness;
pub(crate) use candidates::{Candidate, candidates};
pub(crate) use coded::{drop_code, take_code};
use identity::of_person;
pub(crate) use identity::{codes_of, of_organization, of_volunteer};
use namesakes::namesakes;
pub use said::{Identities, UnusedName};
pub(crate) use said::{Settled, Unused};

use crate::diagnostic::SheetIssue;
use crate::fold::key as key_of;
use crate::keys::{ById, Ids, Known};

/// A record that has no row in a table of its kind, and the row that speaks of it first.
pub(crate) struct Derived<R> {
    pub(crate) record: R,
    pub(crate) file: String,
    pub(crate) row: u32,
    /// No key tells who or what it is.
    by_name: bool,
    /// What it says is said of the identity that counts, and not of one that is the same by the word of the office.
    counts: bool,
    /// A note says already that rows about it differ.
    noted: bool,
}

/// Who and where is meant by a name.
#[derive(Default)]
pub(crate) struct Roster {
    pub(crate) identities: Settled,
    /// The host of hours of which no column names one.
    host: Option<String>,
    /// The records of the tables, by identity and by name alone.
    in_tables: BTreeMap<(RecordKind, String), Vec<Uuid>>,
    derived: ById<(RecordKind, Uuid), usize>,
    pub(crate) volunteers: Vec<Derived<Volunteer>>,
    pub(crate) organizations: Vec<Derived<Organization>>,
    pub(crate) placements: Vec<Derived<Placement>>,
    /// The placements of a volunteer, and with which organization each is.
    of: ById<VolunteerId, Vec<(OrganizationId, PlacementId)>>,
    /// The files in which a code is beside a name, each with the first such row.
    pub(crate) coded: Vec<(String, u32)>,
}

/// What came of looking for a record.
pub(crate) enum Named<I> {
    /// It was known before.
    Known(I),
    /// It was not, and is now; a table of its kind does not have it.
    Derived(I),
    /// It was known before, and this row says something else of it than row so-and-so.
    Differs(I, u32),
}

/// A row of a file.
#[derive(Clone, Copy)]
pub(crate) struct Origin<'a> {
    pub(crate) file: &'a str,
    pub(crate) row: u32,
}

impl Roster {
    pub(crate) fn new(identities: Settled, host: Option<String>) -> Self {
        Self { identities, host, ..Self::default() }
    }

    /// The host of hours of which no column names one.
    pub(crate) fn unnamed(&self) -> Organization {
        Organization::default().name(self.host.clone().map(Private::new))
    }

    /// Whether it knows such a record by name only.
    pub(crate) fn holds(&self, kind: RecordKind, id: Uuid) -> bool {
        self.derived.contains_key(&(kind, id))
    }

    /// Adds the people of a table.
    pub(crate) fn add_volunteers(&mut self, volunteers: &[Volunteer]) {
        for volunteer in volunteers {
            let (name, birth) = of_volunteer(volunteer);
            self.add(RecordKind::Volunteer, name.clone(), volunteer.id.into());
            self.add(RecordKind::Volunteer, of_person(&name, &birth), volunteer.id.into());
        }
    }

    /// Adds the organizations of a table.
    pub(crate) fn add_organizations(&mut self, organizations: &[Organization]) {
        for organization in organizations {
            self.add(RecordKind::Organization, of_organization(organization), organization.id.into());
        }
    }

    /// Adds the placements of a table.
    pub(crate) fn add_placements(&mut self, placements: &[Placement]) {
        for placement in placements {
            let of = self.of.entry(placement.volunteer).or_default();
            of.push((placement.organization, placement.id));
        }
    }

    /// Leaves out those of whom only rows speak that were left out themselves.
    pub(crate) fn keep_only(&mut self, placements: &[Placement], logs: &[HourLog]) {
        let used: Ids<PlacementId> = logs.iter().map(|log| log.placement).collect();
        self.placements.retain(|derived| used.contains(&derived.record.id));
        let all = || placements.iter().chain(self.placements.iter().map(|derived| &derived.record));
        let volunteers: Ids<VolunteerId> = all().map(|placement| placement.volunteer).collect();
        let hosts = logs.iter().filter_map(|log| log.host);
        let organizations: Ids<OrganizationId> =
            all().map(|placement| placement.organization).chain(hosts).collect();
        self.volunteers.retain(|derived| volunteers.contains(&derived.record.id));
        self.organizations.retain(|derived| organizations.contains(&derived.record.id));
    }

    /// Entries of people who may be two, as [`namesakes()`] finds them.
    pub(crate) fn namesakes(&self, placements: &[Placement], logs: &[HourLog]) -> Vec<(usize, usize)> {
        namesakes(&self.identities, &self.volunteers, placements, &self.placements, logs)
    }

    /// Remembers that a code was beside a name.
    fn note_code(&mut self, Origin { file, row }: Origin<'_>) {
        if self.coded.iter().all(|(known, _)| known != file) {
            self.coded.push((file.to_owned(), row));
        }
    }

    fn add(&mut self, kind: RecordKind, identity: String, id: Uuid) {
        let identity = self.identities.settle(kind, identity);
        if !identity.is_empty() {
            self.in_tables.entry((kind, identity)).or_default().push(id);
        }
    }

    fn in_table(&self, kind: RecordKind, identity: &str) -> &[Uuid] {
        self.in_tables.get(&(kind, identity.to_owned())).map(Vec::as_slice).unwrap_or_default()
    }
}

impl Known {
    /// The person whom a row describes, by the office's key or by name, where needed with what it says of the host.
    pub(crate) fn person(
        &mut self,
        mut record: Volunteer,
        key: Option<&str>,
        host: &str,
        origin: Origin<'_>,
    ) -> Result<Named<VolunteerId>, SheetIssue> {
        const KIND: RecordKind = RecordKind::Volunteer;
        let (mut name, mut birth) = of_volunteer(&record);
        if take_code(&mut record) {
            self.roster.note_code(origin);
            // What of a code cannot be read still distinguishes namesakes.
            if codes_of(&record).next().is_some() {
                (name, birth) = of_volunteer(&record);
            }
        }
        let mut own = of_person(&name, &birth);
        let mut identity = self.roster.identities.settle(KIND, own.clone());
        if self.roster.identities.is_apart(Some(&identity)) {
            let host = self.roster.identities.settle(RecordKind::Organization, key_of(host));
            identity = format!("{identity}@{host}");
            own.clone_from(&identity);
        }
        if key.is_none() {
            let mut found = self.roster.in_table(KIND, &identity);
            if found.is_empty() && birth.is_empty() {
                found = self.roster.in_table(KIND, &name);
            }
            match *found {
                [] => {}
                [one] => return Ok(Named::Known(one.into())),
                _ => return Err(SheetIssue::NameShared { record: KIND }),
            }
        }
        let id = self.id(KIND, key.unwrap_or(&identity));
        let mut volunteer = record.id(id);
        let said = Said { by_name: key.is_none(), counts: own == identity };
        let roster = &mut self.roster;
        if let Some(known) = roster.derived.get(&(KIND, id)).and_then(|at| roster.volunteers.get_mut(*at)) {
            if said.counts && !known.counts {
                known.counts = true;
                known.record.name.clone_from(&volunteer.name);
                known.record.born = volunteer.born.or(known.record.born);
            }
            // A name may be spelled in several ways, and so may a code.
            volunteer.name.clone_from(&known.record.name);
            if !said.counts || known.record.born.is_none() {
                known.record.born = known.record.born.or(volunteer.born);
                volunteer.born = known.record.born;
            }
            if codes_of(&volunteer).eq(codes_of(&known.record)) || !said.counts && volunteer.codes.is_none() {
                volunteer.codes.clone_from(&known.record.codes);
            }
        }
        let known = derive(&mut roster.derived, &mut roster.volunteers, KIND, id, (origin, said), volunteer);
        Ok(known.with(id.into()))
    }

    /// The organization of that name; `None` where only one of the table is sought and it has none.
    pub(crate) fn host(
        &mut self,
        mut record: Organization,
        origin: Origin<'_>,
        only_in_table: bool,
    ) -> Result<Option<Named<OrganizationId>>, SheetIssue> {
        const KIND: RecordKind = RecordKind::Organization;
        let own = of_organization(&record);
        if drop_code(&mut record) {
            self.roster.note_code(origin);
        }
        let identity = self.roster.identities.settle(KIND, own.clone());
        if !identity.is_empty() {
            match *self.roster.in_table(KIND, &identity) {
                [] => {}
                [one] => return Ok(Some(Named::Known(one.into()))),
                _ => return Err(SheetIssue::NameShared { record: KIND }),
            }
        }
        if only_in_table {
            return Ok(None);
        }
        let id = self.id(KIND, &identity);
        let mut organization = record.id(id);
        let said = Said { by_name: true, counts: own == identity };
        let roster = &mut self.roster;
        if let Some(known) = roster.derived.get(&(KIND, id)).and_then(|at| roster.organizations.get_mut(*at))
        {
            if said.counts && !known.counts {
                known.counts = true;
                known.record.name.clone_from(&organization.name);
            }
            organization.name.clone_from(&known.record.name);
        }
        let known =
            derive(&mut roster.derived, &mut roster.organizations, KIND, id, (origin, said), organization);
        Ok(Some(known.with(id.into())))
    }

    /// The placement of a volunteer with an organization; where it is not recorded, one without an agreement. Without an
    /// organization it is the only one that the volunteer has.
    pub(crate) fn placement(
        &mut self,
        volunteer: VolunteerId,
        organization: Option<OrganizationId>,
    ) -> Result<Option<PlacementId>, SheetIssue> {
        let of = self.roster.of.get(&volunteer).map(Vec::as_slice).unwrap_or_default();
        let mut those = of.iter().filter(|(with, _)| organization.is_none_or(|one| one == *with));
        match (those.next(), those.next()) {
            (Some(_), Some(_)) => Err(SheetIssue::PlacementOpen),
            (one, _) => Ok(one.map(|(_, placement)| *placement)),
        }
    }

    /// Adds a placement that has no row in a table of placements.
    pub(crate) fn add_placement(
        &mut self,
        placement: Placement,
        origin: Origin<'_>,
    ) -> Result<(), SheetIssue> {
        const KIND: RecordKind = RecordKind::Placement;
        let (id, parties) = (placement.id, (placement.volunteer, placement.organization));
        let roster = &mut self.roster;
        if let Some(known) = roster.derived.get(&(KIND, id.into())).and_then(|at| roster.placements.get(*at))
        {
            let same = (known.record.volunteer, known.record.organization) == parties;
            return if same { Ok(()) } else { Err(SheetIssue::PlacementOfOthers { first: known.row }) };
        }
        roster.of.entry(placement.volunteer).or_default().push((placement.organization, id));
        let said = Said { by_name: false, counts: true };
        derive(&mut roster.derived, &mut roster.placements, KIND, id.into(), (origin, said), placement);
        Ok(())
    }
}

/// How a row says who or what it is about.
#[derive(Clone, Copy)]
struct Said {
    /// By name and not by key.
    by_name: bool,
    /// By the identity that counts.
    counts: bool,
}

/// Whether a record was known.
enum Before {
    Same,
    Not,
    Otherwise(u32),
}

impl Before {
    fn with<I>(self, id: I) -> Named<I> {
        match self {
            Self::Same => Named::Known(id),
            Self::Not => Named::Derived(id),
            Self::Otherwise(first) => Named::Differs(id, first),
        }
    }
}

fn derive<R: PartialEq>(
    positions: &mut ById<(RecordKind, Uuid), usize>,
    records: &mut Vec<Derived<R>>,
    kind: RecordKind,
    id: Uuid,
    (origin, said): (Origin<'_>, Said),
    record: R,
) -> Before {
    let known = positions.get(&(kind, id)).and_then(|at| records.get_mut(*at));
    let Some(known) = known else {
        positions.insert((kind, id), records.len());
        let (file, row) = (origin.file.to_owned(), origin.row);
        let Said { by_name, counts } = said;
        records.push(Derived { record, file, row, by_name, counts, noted: false });
        return Before::Not;
    };
    if known.record == record || std::mem::replace(&mut known.noted, true) {
        Before::Same
    } else {
        Before::Otherwise(known.row)
    }
}
