//! Volunteers, organizations, placements and hour logs, and the register that holds them.
//!
//! Every member that an office may not know is an `Option`; `None` is "unknown", an empty list is "there are none".
//! Keys are UUIDs that come from outside.

mod case;
mod error;
mod expense;
mod groups;
mod hour_log;
mod id;
mod insurance;
mod kind;
mod links;
mod organization;
mod parts;
mod party;
mod person;
mod placement;
mod plain;
mod preparation;
mod private;
mod record_check;
mod registration;
mod residence_permit;
mod slice;
mod source;
mod statement;
mod timetable;
mod volunteer;

pub use case::{Case, Entry};
pub use error::{RegisterError, RegisterErrors, RegisterReadError};
pub use expense::{Expense, ExpenseClaim, ExpenseKind};
pub use hour_log::{Confirmation, ConfirmationState, Evidence, EvidenceKind, HourKind, HourLog, Mode, Role};
pub use id::{HourLogId, IdError, OrganizationId, PlacementId, RecordId, VolunteerId};
pub use insurance::{Hazard, HazardKind, Policy, Risk};
pub use kind::RecordKind;
pub use organization::{LegalClass, Organization, Parentage, Place, Status, StatusKind};
pub use parts::Parts;
pub use party::Party;
pub(crate) use person::{Named, Person};
pub use placement::{
    Agreement, AgreementForm, Amendment, Beneficiary, Content, Ending, Matter, Payment, Placement, Signature,
    Term, TermKind, Work,
};
pub(crate) use plain::{plain, plain_if_known};
pub use preparation::{Assessment, Function, HealthDocument, Preparation, PreparationKind, Probation};
pub use private::Private;
pub use record_check::{ChildPermit, Conviction, RecordCheck};
pub use registration::Registration;
pub use residence_permit::{ProgrammeFunding, ResidenceGround, ResidencePermit};
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use source::{Source, SourceColumn, SourceMap, SourceRow, SourceTable};
pub use statement::{AgeGroup, OpenEvent, Statement, StatementContent, YearlyPlace, YearlyReport};
pub use timetable::{Holidays, Lessons, Timetable};
pub use volunteer::{
    Capacity, Consent, ConsentForm, ConsentPurpose, HeldCode, Residence, School, Step, StepKind, Volunteer,
};

use crate::reading::{Tree, read_document, read_listing};
use crate::schema::{Described, Shape};
use links::Links;
use parts::Document;
use person::People;
use source::Columns;

/// Volunteers, organizations, placements and hour logs whose references all lead somewhere.
///
/// ```
/// use talka::register::Register;
/// let register = Register::from_json(br#"{
///     "volunteers": [{"id": "00000000-0000-0000-0000-000000000001", "born": "2005-03-01"}]
/// }"#)?;
/// assert_eq!(register.volunteers().len(), 1);
///
/// let error = Register::from_json(br#"{"volunteers": [{"id": "00000000-0000-0000-0000-000000000001", "borm": "2005"}]}"#);
/// assert_eq!(
///     error.unwrap_err().to_string(),
///     "/volunteers/0: unknown field, number 2 of its object (did you mean `born`?)",
/// );
/// # Ok::<(), talka::register::RegisterReadError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Register {
    parts: Parts,
    links: Links,
    people: People,
    columns: Columns,
}

impl Register {
    /// Puts the records together. The errors list every record that does not fit, not only the first.
    pub fn new(parts: Parts) -> Result<Self, RegisterErrors> {
        let links = Links::new(&parts)?;
        let people = People::of(&parts.volunteers);
        let columns = Columns::of(&parts.sources);
        Ok(Self { parts, links, people, columns })
    }

    /// Reads a register from JSON text.
    pub fn from_json(text: &[u8]) -> Result<Self, RegisterReadError> {
        Self::from_tree(Tree::from_json(text)?)
    }

    /// Reads a register from a tree of values.
    pub fn from_tree(tree: Tree<'_>) -> Result<Self, RegisterReadError> {
        Self::of_document(read_document(tree)?)
    }

    /// The same, where at most so many places that cannot be read are listed, and the rest is counted; 200 otherwise.
    pub fn from_tree_listing(tree: Tree<'_>, at_most: usize) -> Result<Self, RegisterReadError> {
        Self::of_document(read_listing(tree, at_most)?)
    }

    fn of_document(document: Document) -> Result<Self, RegisterReadError> {
        Ok(Self::new(document.into())?)
    }

    /// Takes the register apart, to change something and put it together again.
    pub fn into_parts(self) -> Parts {
        self.parts
    }

    /// The volunteers.
    pub fn volunteers(&self) -> &[Volunteer] {
        &self.parts.volunteers
    }

    /// The organizations.
    pub fn organizations(&self) -> &[Organization] {
        &self.parts.organizations
    }

    /// The placements.
    pub fn placements(&self) -> &[Placement] {
        &self.parts.placements
    }

    /// The hour logs.
    pub fn hour_logs(&self) -> &[HourLog] {
        &self.parts.hour_logs
    }

    /// Where the records are in an office's own files.
    pub fn sources(&self) -> &SourceMap {
        &self.parts.sources
    }

    /// Where the record of that kind at that position (from 0) stands in an office's own files, and the column of that
    /// member of it: the member's own, or that of the nearest member which holds it.
    pub fn source(&self, kind: RecordKind, position: usize, member: &str) -> Option<Source> {
        self.columns.find(&self.parts.sources, kind, position, member)
    }

    /// The volunteer with that id.
    pub fn volunteer(&self, id: VolunteerId) -> Option<&Volunteer> {
        self.volunteers().get(self.position(RecordKind::Volunteer, id)?)
    }

    /// The organization with that id.
    pub fn organization(&self, id: OrganizationId) -> Option<&Organization> {
        self.organizations().get(self.position(RecordKind::Organization, id)?)
    }

    /// The placement with that id.
    pub fn placement(&self, id: PlacementId) -> Option<&Placement> {
        self.placements().get(self.position(RecordKind::Placement, id)?)
    }

    /// The placement with that id, with its two sides.
    pub fn case(&self, id: PlacementId) -> Option<Case<'_>> {
        self.case_at(self.position(RecordKind::Placement, id)?)
    }

    /// The entry of the hour log with that id.
    pub fn hour_log(&self, id: HourLogId) -> Option<&HourLog> {
        self.hour_logs().get(self.position(RecordKind::HourLog, id)?)
    }

    /// The placements with their two sides, in the order of the register.
    pub fn cases(&self) -> impl Iterator<Item = Case<'_>> {
        (0..self.parts.placements.len()).filter_map(|position| self.case_at(position))
    }

    /// The placement at that position, from 0, with its two sides.
    pub fn case_at(&self, position: usize) -> Option<Case<'_>> {
        let link = self.links.of_placement(position)?;
        let volunteer = self.parts.volunteers.get(link.volunteer)?;
        Some(Case {
            position,
            placement: self.parts.placements.get(position)?,
            volunteer,
            volunteer_position: link.volunteer,
            organization: self.parts.organizations.get(link.organization)?,
            organization_position: link.organization,
            person: self.people.person(volunteer, link.volunteer),
        })
    }

    /// The placements of the volunteer at that position, in the order of the register.
    pub(crate) fn cases_of(&self, volunteer: usize) -> impl Iterator<Item = Case<'_>> {
        self.links.placements_of(volunteer).iter().filter_map(|&position| self.case_at(position))
    }

    /// The position of the record of that kind with that id, from 0.
    pub(crate) fn position(&self, kind: RecordKind, id: impl Into<RecordId>) -> Option<usize> {
        let id = id.into();
        self.links.find(kind, id, |position| self.id(kind, position))
    }

    /// The position of the organizer of the entry at that position: the party to the agreement.
    pub(crate) fn organizer_of(&self, log: usize) -> Option<usize> {
        let placement = self.links.of_placement(self.links.placement_of(log)?)?;
        Some(placement.organization)
    }

    /// The entries of the placement at that position, in the order of the register.
    pub fn entries(&self, placement: usize) -> impl Iterator<Item = Entry<'_>> {
        self.links.logs_of(placement).iter().filter_map(|&position| {
            Some(Entry {
                position,
                log: self.parts.hour_logs.get(position)?,
                host: self.parts.organizations.get(self.links.host_of(position)?)?,
                corrected: self.links.is_corrected(position),
            })
        })
    }

    /// The id of the record of that kind at that position, from 0.
    pub fn id(&self, kind: RecordKind, position: usize) -> Option<RecordId> {
        match kind {
            RecordKind::Volunteer => self.parts.volunteers.get(position).map(|r| r.id.into()),
            RecordKind::Organization => self.parts.organizations.get(position).map(|r| r.id.into()),
            RecordKind::Placement => self.parts.placements.get(position).map(|r| r.id.into()),
            RecordKind::HourLog => self.parts.hour_logs.get(position).map(|r| r.id.into()),
        }
    }
}

impl fmt::Debug for Register {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Register").field(&self.parts).finish()
    }
}

impl Described for Register {
    fn describe() -> Shape {
        Document::describe().named("Register")
    }
}

impl Serialize for Register {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(RecordKind::Volunteer.list(), self.volunteers())?;
        map.serialize_entry(RecordKind::Organization.list(), self.organizations())?;
        map.serialize_entry(RecordKind::Placement.list(), self.placements())?;
        map.serialize_entry(RecordKind::HourLog.list(), self.hour_logs())?;
        if !self.sources().tables.is_empty() {
            map.serialize_entry("sources", &self.sources().tables)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Register {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_tree(Tree::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
