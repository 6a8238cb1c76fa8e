//! What the Law and the records say of one entry before it is saved.

use super::finding::{Finding, Undetermined};
use super::judged::report;
use super::judging::{Judging, Place};
use super::report::Report;
use super::settings::Settings;
use super::severity::RuleShape;
use super::sums::Entries;
use super::verdict::Verdict;
use crate::order::sort_by_key;
use crate::register::{Case, Entry, HourLog, HourLogId, RecordId, RecordKind, Register};

/// What the Law and the records say of one entry.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EntryCheck {
    /// What it would be once it is saved.
    pub verdict: Verdict,
    /// Its minutes that would stand: those that neither cannot be nor are in another entry.
    pub stands: i64,
    /// The findings about it and about that day of the person, and what could not be decided about it. Positions are
    /// those in the register with the entry added at the end.
    pub report: Report,
}

/// Why an entry cannot be added to a register.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EntryCheckError {
    /// It refers to a record that is not there.
    #[error("/{member}: no {} has the id {id}", wanted.as_str())]
    Dangling {
        /// The member that refers, such as `placement`.
        member: &'static str,
        /// The kind of the record that is missing.
        wanted: RecordKind,
        /// The id that was looked for.
        id: RecordId,
    },
    /// The register has an entry with that id.
    #[error("/id: the id {id} is already that of /{}/{position}", RecordKind::HourLog.list())]
    DuplicateId {
        /// Position of that entry, from 0.
        position: usize,
        /// The id of both.
        id: HourLogId,
    },
}

/// Judges one new entry before it is saved: what [`check`](super::check) of the register with the entry added says about
/// it and about that day of the person. It looks only at the records of the volunteer whose placement it is.
///
/// ```
/// use talka::date::Day;
/// use talka::law::{Settings, Verdict, check_entry};
/// use talka::register::{HourLog, HourLogId, Register};
/// let register = Register::from_json(include_bytes!("../../doc/thirteen.json"))?;
/// let placement = register.placements()[0].id;
/// let settings = Settings::on(Day::new(2023, 6, 1)?);
/// let entry = |day: &str| Ok::<_, Box<dyn std::error::Error>>(HourLog::new(HourLogId::from_u128(99), placement, day.parse()?, 60));
/// assert_eq!(check_entry(&register, &entry("2023-05-07")?, &settings)?.verdict, Verdict::Void);
/// let too_late = check_entry(&register, &entry("2023-06-02")?, &settings)?;
/// assert_eq!(too_late.verdict, Verdict::Contradicted);
/// assert!(too_late.report.findings.iter().any(|finding| finding.rule.code == "hours-in-future"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// A reference of the entry that leads nowhere, or an id that another entry has.
pub fn check_entry(
    register: &Register,
    entry: &HourLog,
    settings: &Settings,
) -> Result<EntryCheck, EntryCheckError> {
    let new = NewEntry::of(register, entry)?;
    let places: Vec<Place<'_>> = register
        .cases_of(new.case.volunteer_position)
        .map(|case| {
            let added = (case.position == new.case.position).then_some(new.entry);
            let earlier = register.entries(case.position).map(|earlier| new.replaces(earlier));
            Place::new(case, earlier.chain(added), settings)
        })
        .collect();
    let (standing, mut findings, mut undetermined) =
        Judging::of_entry(register, settings, &new.entry, &new.case, &places);
    findings.retain(|finding| is_about(finding, &new.entry));
    undetermined.retain(|undetermined: &Undetermined| undetermined.logs.last() == Some(&new.entry.log.id));
    let added = Some((entry, new.case.organization_position));
    let report = report(findings, undetermined, settings, &Entries { register, added });
    Ok(EntryCheck { verdict: standing.verdict, stands: standing.minutes, report })
}

/// Whether a finding is about that entry, the last of the register, or about what it makes of that day of the person.
fn is_about(finding: &Finding, entry: &Entry<'_>) -> bool {
    finding.logs.last() == Some(&entry.log.id)
        || (finding.rule.shape() == RuleShape::PersonDay
            && (finding.days.meets(entry.log.days()) || finding.cause.names_entry(entry.log.id)))
}

/// An entry with what it refers to.
struct NewEntry<'r> {
    entry: Entry<'r>,
    case: Case<'r>,
    /// Positions of the entries whose place it takes, sorted.
    replaced: Vec<usize>,
}

impl<'r> NewEntry<'r> {
    fn of(register: &'r Register, log: &'r HourLog) -> Result<Self, EntryCheckError> {
        let position = |wanted, id: RecordId| register.position(wanted, id);
        let dangling = |member, wanted, id| EntryCheckError::Dangling { member, wanted, id };
        if let Some(position) = position(RecordKind::HourLog, log.id.into()) {
            return Err(EntryCheckError::DuplicateId { position, id: log.id });
        }
        let placement = log.placement.into();
        let case = position(RecordKind::Placement, placement).and_then(|at| register.case_at(at));
        let case = case.ok_or(dangling("placement", RecordKind::Placement, placement))?;
        let host = match log.host.map(RecordId::from) {
            None => case.organization,
            Some(id) => position(RecordKind::Organization, id)
                .and_then(|at| register.organizations().get(at))
                .ok_or(dangling("host", RecordKind::Organization, id))?,
        };
        let mut replaced = Vec::new();
        let mut corrects = log.corrects;
        while let Some(id) = corrects {
            let at = position(RecordKind::HourLog, id.into());
            let at = at.ok_or(dangling("corrects", RecordKind::HourLog, id.into()))?;
            replaced.push(at);
            corrects = register.hour_logs().get(at).and_then(|earlier| earlier.corrects);
        }
        if log.is_undone() {
            replaced.clear();
        }
        sort_by_key(&mut replaced, |position| *position);
        let entry = Entry { position: register.hour_logs().len(), log, host, corrected: false };
        Ok(Self { entry, case, replaced })
    }

    /// That earlier entry, as it is once this one is saved.
    fn replaces(&self, mut earlier: Entry<'r>) -> Entry<'r> {
        earlier.corrected |= self.replaced.binary_search(&earlier.position).is_ok();
        earlier
    }
}
