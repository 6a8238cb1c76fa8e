//! What each organizer has to do, with the rows of its own sheets.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use talka::date::Day;
use talka::law::{Bearing, Finding, Remedy, Severity};
use talka::register::{OrganizationId, RecordKind, Register};

use super::{Names, Party, organization};

/// Something to do.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Task {
    /// Who has to do it; `None` for those who keep the register.
    pub organizer: Option<Party<OrganizationId>>,
    /// What.
    pub remedy: Remedy,
    /// How often: the number of rows, and of records that come from no file.
    pub times: usize,
    /// The rows of the office's own files.
    pub rows: Vec<Rows>,
    /// The severity and bearing of the most severe finding that it puts right.
    pub worst: (Severity, Bearing),
}

/// Rows of a file.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rows {
    /// The name of the file.
    pub file: String,
    /// Their numbers, from 1, in order.
    pub rows: Vec<u32>,
}

/// Without what an office calls its file, which may be after a person.
impl fmt::Debug for Rows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").field("rows", &self.rows).finish_non_exhaustive()
    }
}

#[derive(Default)]
struct Due {
    rows: BTreeMap<String, BTreeSet<u32>>,
    records: BTreeSet<(RecordKind, usize)>,
    worst: Option<(Severity, Bearing)>,
}

pub(super) fn tasks(register: &Register, findings: &[&Finding], today: Day, names: Names) -> Vec<Task> {
    // By the position of the organizer; one past the last for those who keep the register.
    let mut due: BTreeMap<(usize, Remedy), Due> = BTreeMap::new();
    for finding in findings {
        let Some(remedy) = finding.remedy_on(today) else { continue };
        let organizer = concerned(register, finding).unwrap_or(register.organizations().len());
        let due = due.entry((organizer, remedy)).or_default();
        match &finding.source {
            Some(source) => {
                due.rows.entry(source.file.clone()).or_default().insert(source.row);
            }
            None => {
                due.records.insert((finding.subject.kind, finding.subject.position));
            }
        }
        let worst = (finding.severity, finding.bearing);
        due.worst = Some(due.worst.map_or(worst, |known| known.min(worst)));
    }
    let task = |((organizer, remedy), due): ((usize, Remedy), Due)| {
        let rows = due.rows.into_iter().map(|(file, rows)| Rows { file, rows: rows.into_iter().collect() });
        let rows: Vec<Rows> = rows.collect();
        let organizer = register.organizations().get(organizer);
        Task {
            organizer: organizer.map(|of| organization(register, of.id, names)),
            remedy,
            times: due.records.len() + rows.iter().map(|of| of.rows.len()).sum::<usize>(),
            rows,
            worst: due.worst.unwrap_or((Severity::Information, Bearing::Note)),
        }
    };
    due.into_iter().map(task).collect()
}

/// The position of the organization that has to act; `None` where it is for those who keep the register.
fn concerned(register: &Register, finding: &Finding) -> Option<usize> {
    let position = finding.subject.position;
    let placement = match finding.subject.kind {
        RecordKind::Volunteer => return None,
        RecordKind::Organization => return Some(position),
        RecordKind::Placement => register.placements().get(position)?.id,
        RecordKind::HourLog => register.hour_logs().get(position)?.placement,
    };
    Some(register.case(placement)?.organization_position)
}
