//! Each finding.

use std::sync::Arc;

use arrow_array::{ArrayRef, BooleanArray, Date32Array, Int64Array, RecordBatch, StringArray};
use arrow_schema::ArrowError;
use talka::date::{Day, Period};
use talka::law::{Bearing, Finding, Severity, Subject, Tense, Voice};
use talka::register::{OrganizationId, Placement, RecordId, RecordKind, Register, Source, VolunteerId};

use super::{batch, words};
use crate::hours::row;
use crate::records::AllKeys;

/// The findings of all people, each with its place in files, if it has one.
#[derive(Debug, Default)]
pub(crate) struct Findings(Vec<(Row, Option<Source>)>);

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    code: &'static str,
    severity: Severity,
    bearing: Bearing,
    voice: Voice,
    act: &'static str,
    place: String,
    tense: Tense,
    kind: &'static str,
    record: RecordId,
    volunteer: Option<VolunteerId>,
    organization: Option<OrganizationId>,
    from: Option<Day>,
    to: Option<Day>,
    entries: i64,
    minutes: i64,
    sensitive: bool,
}

/// What is found of a record, with whom it belongs to.
#[derive(Clone, Debug)]
pub(crate) struct FoundOf<'f> {
    pub(crate) finding: &'f Finding,
    pub(crate) record: RecordId,
    pub(crate) volunteer: Option<VolunteerId>,
    pub(crate) organization: Option<OrganizationId>,
    pub(crate) tense: Tense,
    /// From the first of its days to the last.
    pub(crate) days: Option<Period>,
    pub(crate) entries: i64,
    pub(crate) minutes: i64,
    /// Where it is in files, if it is.
    pub(crate) source: Option<Source>,
}

impl<'f> FoundOf<'f> {
    fn in_register(register: &Register, finding: &'f Finding) -> Self {
        let days = finding.days.first().zip(finding.days.last());
        Self {
            finding,
            record: finding.subject.id,
            volunteer: volunteer(register, finding.subject),
            organization: organization(register, finding.subject),
            tense: finding.tense,
            days: days.and_then(|(first, last)| Period::new(first, last).ok()),
            entries: i64::try_from(finding.logs.len()).unwrap_or(i64::MAX),
            minutes: finding.minutes,
            source: finding.source.clone(),
        }
    }

    fn row(&self) -> Row {
        let finding = self.finding;
        Row {
            code: finding.rule.code,
            severity: finding.severity,
            bearing: finding.bearing,
            voice: finding.voice,
            act: finding.by.provision.act.as_str(),
            place: finding.by.provision.place.to_string(),
            tense: self.tense,
            kind: finding.subject.kind.as_str(),
            record: self.record,
            volunteer: self.volunteer,
            organization: self.organization,
            from: self.days.map(Period::first),
            to: self.days.map(Period::last),
            entries: self.entries,
            minutes: self.minutes,
            sensitive: finding.sensitive,
        }
    }
}

impl Findings {
    pub(crate) fn add(&mut self, register: &Register, findings: &[&Finding]) {
        let found = findings.iter().map(|finding| FoundOf::in_register(register, finding));
        self.0.extend(found.map(|found| (found.row(), found.source)));
    }

    pub(crate) fn add_one(&mut self, found: &FoundOf<'_>) {
        self.0.push((found.row(), found.source.clone()));
    }

    pub(crate) fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// By rule, severity and record, whatever was judged together; with the places in files, where there are any.
    pub(crate) fn batch(mut self, keys: &AllKeys, with_places: bool) -> Result<RecordBatch, ArrowError> {
        self.0.sort_by(|(one, _), (other, _)| one.cmp(other));
        let (rows, places): (Vec<Row>, Vec<Option<Source>>) = self.0.into_iter().unzip();
        let days = |of: fn(&Row) -> Option<Day>| {
            Arc::new(rows.iter().map(|row| of(row).map(Day::epoch_days)).collect::<Date32Array>())
        };
        let records = rows.iter().map(|of| match of.kind.parse() {
            Ok(kind) if kind != RecordKind::HourLog => keys.text(kind, of.record),
            _ => row(of.record.uuid().into()).to_string(),
        });
        let volunteers: Vec<Option<u32>> =
            rows.iter().map(|row| keys.volunteers.of_id(row.volunteer?.uuid())).collect();
        let organizations: Vec<Option<u32>> =
            rows.iter().map(|row| keys.organizations.of_id(row.organization?.uuid())).collect();
        let sensitive: BooleanArray = rows.iter().map(|row| Some(row.sensitive)).collect();
        let mut columns: Vec<(&str, ArrayRef)> = vec![
            ("code", words(rows.iter().map(|row| row.code))),
            ("severity", words(rows.iter().map(|row| row.severity.as_str()))),
            ("bearing", words(rows.iter().map(|row| row.bearing.as_str()))),
            ("voice", words(rows.iter().map(|row| row.voice.as_str()))),
            ("act", words(rows.iter().map(|row| row.act))),
            ("place", words(rows.iter().map(|row| row.place.as_str()))),
            ("tense", words(rows.iter().map(|row| row.tense.as_str()))),
            ("kind", words(rows.iter().map(|row| row.kind))),
            ("record", Arc::new(StringArray::from_iter_values(records))),
            ("volunteer", keys.volunteers.column(&volunteers)),
            ("organization", keys.organizations.column(&organizations)),
            ("from", days(|row| row.from)),
            ("to", days(|row| row.to)),
            ("entries", Arc::new(Int64Array::from_iter_values(rows.iter().map(|row| row.entries)))),
            ("minutes", Arc::new(Int64Array::from_iter_values(rows.iter().map(|row| row.minutes)))),
            ("sensitive", Arc::new(sensitive)),
        ];
        if with_places {
            columns.extend(crate::sources::columns(&places));
        }
        batch(columns)
    }
}

/// The placement that a finding is about, or that of the entry it is about.
fn placement(register: &Register, subject: Subject) -> Option<&Placement> {
    match subject.kind {
        RecordKind::Placement => register.placements().get(subject.position),
        RecordKind::HourLog => register.placement(register.hour_logs().get(subject.position)?.placement),
        _ => None,
    }
}

fn volunteer(register: &Register, subject: Subject) -> Option<VolunteerId> {
    match subject.kind {
        RecordKind::Volunteer => register.volunteers().get(subject.position).map(|volunteer| volunteer.id),
        _ => placement(register, subject).map(|placement| placement.volunteer),
    }
}

fn organization(register: &Register, subject: Subject) -> Option<OrganizationId> {
    match subject.kind {
        RecordKind::Organization => register.organizations().get(subject.position).map(|host| host.id),
        _ => placement(register, subject).map(|placement| placement.organization),
    }
}
