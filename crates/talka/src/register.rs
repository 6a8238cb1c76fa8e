//! Volunteers, organizations, placements and hour logs, and the register that holds them.
//!
//! Every member that an office may not know is an `Option`; `None` is "unknown", an empty list is "there are none".
//! Keys are UUIDs that come from outside.

mod hour_log;
mod id;
mod insurance;
mod links;
mod organization;
mod placement;
mod private;
mod record_check;
mod registration;
mod residence_permit;
mod source;
mod timetable;
mod volunteer;

pub use hour_log::{Confirmation, ConfirmationState, Evidence, EvidenceKind, HourKind, HourLog, Mode, Role};
pub use id::{HourLogId, IdError, OrganizationId, PlacementId, RecordId, VolunteerId};
pub use insurance::{Hazard, HazardKind, Policy, Risk};
pub use links::RegisterError;
pub use organization::{LegalClass, Organization, Parentage, Place, Status, StatusKind};
pub use placement::{
    Agreement, AgreementForm, Amendment, Beneficiary, Content, Ending, Expense, ExpenseKind, Matter, Party,
    Payment, Placement, Signature, Term, TermKind, Work,
};
pub use private::Private;
pub use record_check::{ChildPermit, Conviction, RecordCheck};
pub use registration::Registration;
pub use residence_permit::{ProgrammeFunding, ResidenceGround, ResidencePermit};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use source::{Source, SourceColumn, SourceMap, SourceRow, SourceTable};
pub use timetable::{Holidays, Lessons, Timetable};
pub use volunteer::{
    Capacity, Consent, ConsentForm, ConsentPurpose, HeldCode, Residence, School, Step, StepKind, Volunteer,
};

use crate::reading::{Pointer, ReadErrors, Tree, read_document, record, words};
use crate::schema::{Described, Shape};
use links::Links;

words! {
    /// The kinds of records in a register.
    pub enum RecordKind {
        /// A volunteer.
        Volunteer = "volunteer",
        /// An organization.
        Organization = "organization",
        /// A placement.
        Placement = "placement",
        /// An entry of the hour log.
        HourLog = "hour_log",
    }
}

impl RecordKind {
    /// The name of the list that holds such records.
    pub const fn list(self) -> &'static str {
        match self {
            Self::Volunteer => "volunteers",
            Self::Organization => "organizations",
            Self::Placement => "placements",
            Self::HourLog => "hour_logs",
        }
    }

    /// Where the record at that position (from 0) stands in a register.
    pub fn pointer(self, position: usize) -> Pointer {
        Pointer::root().member(self.list()).element(position)
    }
}

/// The records of which a register is made, in the order in which they were given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// The volunteers.
    pub volunteers: Vec<Volunteer>,
    /// The organizations.
    pub organizations: Vec<Organization>,
    /// The placements.
    pub placements: Vec<Placement>,
    /// The hour logs.
    pub hour_logs: Vec<HourLog>,
    /// Where each record stands in an office's own files, if it was imported.
    pub sources: SourceMap,
}

record! {
    /// Volunteers, organizations, placements and hour logs. A list that is left out is empty.
    struct Document {
        /// The volunteers.
        pub volunteers: Option<Vec<Volunteer>>,
        /// The organizations.
        pub organizations: Option<Vec<Organization>>,
        /// The placements.
        pub placements: Option<Vec<Placement>>,
        /// The hour logs.
        pub hour_logs: Option<Vec<HourLog>>,
        /// Where each record stands in an office's own files, one table for each kind of record. Whoever reads the files
        /// writes it; findings then name file, row and column.
        pub sources: Option<Vec<SourceTable>>,
    }
}

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
///     "/volunteers/0/borm: unknown field `borm` (did you mean `born`?)",
/// );
/// # Ok::<(), talka::register::RegisterReadError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    parts: Parts,
    links: Links,
}

/// Why a document is not a register.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RegisterReadError {
    /// It could not be read.
    #[error(transparent)]
    Unreadable(#[from] ReadErrors),
    /// It was read, but its records do not fit together. Never empty.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    References(Vec<RegisterError>),
}

/// A placement of a register with its two sides and its hours.
#[derive(Clone, Copy, Debug)]
pub struct Case<'r> {
    /// Position of the placement in the register, from 0.
    pub position: usize,
    /// The placement.
    pub placement: &'r Placement,
    /// Its volunteer.
    pub volunteer: &'r Volunteer,
    /// Position of the volunteer, from 0.
    pub volunteer_position: usize,
    /// The organizer that made the agreement.
    pub organization: &'r Organization,
    /// Position of the organizer, from 0.
    pub organization_position: usize,
}

/// An entry of the hour log with the place where the work was done.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'r> {
    /// Position of the entry in the register, from 0.
    pub position: usize,
    /// The entry.
    pub log: &'r HourLog,
    /// Where the work was done: the entry's host, or else the organizer.
    pub host: &'r Organization,
    /// Whether another entry corrects this one and takes its place. One that was itself rejected or taken back takes
    /// nobody's place.
    pub corrected: bool,
}

impl Entry<'_> {
    /// Whether the entry claims hours: it was neither corrected, rejected nor taken back.
    pub fn stands(&self) -> bool {
        !self.corrected && !self.log.is_undone()
    }
}

impl Register {
    /// Puts the records together; tells everything about them that does not fit, not only the first.
    pub fn new(parts: Parts) -> Result<Self, Vec<RegisterError>> {
        let links = Links::new(&parts)?;
        Ok(Self { parts, links })
    }

    /// Reads a register from JSON text.
    pub fn from_json(text: &[u8]) -> Result<Self, RegisterReadError> {
        Self::from_tree(Tree::from_json(text)?)
    }

    /// Reads a register from a tree of values.
    pub fn from_tree(tree: Tree<'_>) -> Result<Self, RegisterReadError> {
        let document: Document = read_document(tree)?;
        let parts = Parts {
            volunteers: document.volunteers.unwrap_or_default(),
            organizations: document.organizations.unwrap_or_default(),
            placements: document.placements.unwrap_or_default(),
            hour_logs: document.hour_logs.unwrap_or_default(),
            sources: SourceMap { tables: document.sources.unwrap_or_default() },
        };
        Self::new(parts).map_err(RegisterReadError::References)
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

    /// Where the records stand in an office's own files.
    pub fn sources(&self) -> &SourceMap {
        &self.parts.sources
    }

    /// The placements with their two sides, in the order of the register.
    pub fn cases(&self) -> impl Iterator<Item = Case<'_>> {
        (0..self.parts.placements.len()).filter_map(|position| self.case_at(position))
    }

    /// The placement at that position with its two sides.
    pub(crate) fn case_at(&self, position: usize) -> Option<Case<'_>> {
        let link = self.links.of_placement(position)?;
        Some(Case {
            position,
            placement: self.parts.placements.get(position)?,
            volunteer: self.parts.volunteers.get(link.volunteer)?,
            volunteer_position: link.volunteer,
            organization: self.parts.organizations.get(link.organization)?,
            organization_position: link.organization,
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
