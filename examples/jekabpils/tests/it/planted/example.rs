//! The example, imported and judged on the last day of 2020, and everything that was found about it.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::LazyLock;

use talka::date::{Day, Days};
use talka::law::{Judged, Report, Settings};
use talka::register::{HourLogId, RecordKind, Register};
use talka_import::diagnostic::Effect;
use talka_import::{Imported, Options, read_folder};

use super::readme::{self, Case, Kind};
use super::sheet::Sheets;

pub(crate) struct Example {
    pub(crate) readme: String,
    pub(crate) cases: Vec<Case>,
    pub(crate) imported: Imported,
    sheets: Sheets,
}

/// Something that was found, in whatever way.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) code: String,
    /// With how grave a finding is always told.
    pub(crate) kind: Kind,
    /// The keys of the row that it is about.
    pub(crate) keys: BTreeSet<String>,
    pub(crate) days: Days,
    /// The entries that it touches, as `Nr. 1`.
    pub(crate) entries: BTreeSet<String>,
    /// What is wrong exactly, as data.
    pub(crate) cause: serde_json::Value,
}

/// Rules that ask what no table of this office holds: when there are lessons, whether the work is done where children are,
/// and what a contract states. They stay undetermined where it matters, and no case was planted for that.
const NO_COLUMN_FOR: [&str; 5] = [
    "study-time",
    "barred-from-children",
    "record-check-missing",
    "contract-content",
    "expense-without-clause",
];

impl Example {
    /// Read once for all tests.
    pub(crate) fn get() -> &'static Self {
        static EXAMPLE: LazyLock<Example> = LazyLock::new(Example::read);
        &EXAMPLE
    }

    fn read() -> Self {
        let folder = folder();
        let sheets = Sheets::read(&folder);
        let readme = std::fs::read_to_string(folder.join("README.md")).unwrap();
        let cases = readme::cases(&readme, &sheets);
        Self { cases, readme, imported: read_folder(&folder, &Options::default()).unwrap(), sheets }
    }

    pub(crate) fn register(&self) -> &Register {
        &self.imported.register
    }

    pub(crate) fn case(&self, name: &str) -> &Case {
        self.cases.iter().find(|case| case.name == name).unwrap_or_else(|| panic!("no case `{name}`"))
    }

    pub(crate) fn judged(&self, (year, month, day): (i32, u32, u32)) -> Judged {
        Judged::new(self.register().clone(), &Settings::on(Day::new(year, month, day).unwrap()))
    }

    /// The keys of the row of a record.
    pub(crate) fn keys(&self, kind: RecordKind, position: usize) -> &BTreeSet<String> {
        let source = self.register().sources().find(kind, position, "").unwrap();
        self.sheets.keys(&(source.file, source.row))
    }

    /// The record of that key, by its position; `None` where the row was not read.
    pub(crate) fn position(&self, kind: RecordKind, key: &str) -> Option<usize> {
        let positions = 0..;
        positions
            .take_while(|position| self.register().id(kind, *position).is_some())
            .find(|position| self.keys(kind, *position).contains(key))
    }

    /// Everything that was found when it was judged on 31 December 2020, but for what is noted of every minor: the
    /// tables hold no timetables.
    pub(crate) fn found(&self) -> Vec<Found> {
        let report = self.judged((2020, 12, 31)).into_report();
        assert_eq!(self.imported.diagnostics.unlisted(), 0);
        self.legal(&report).chain(self.undetermined(&report)).chain(self.of_import()).collect()
    }

    fn legal(&self, report: &Report) -> impl Iterator<Item = Found> {
        let planted = report.findings.iter().filter(|finding| finding.rule.code != "study-time");
        planted.map(|finding| Found {
            code: finding.rule.code.to_owned(),
            kind: Kind::Finding(Some(finding.severity)),
            keys: self.keys(finding.subject.kind, finding.subject.position).clone(),
            days: finding.days.clone(),
            entries: self.entries(&finding.logs),
            cause: serde_json::to_value(&finding.cause).unwrap(),
        })
    }

    fn undetermined(&self, report: &Report) -> impl Iterator<Item = Found> {
        let told = report.undetermined.iter().filter(|open| !NO_COLUMN_FOR.contains(&open.rule.code));
        told.map(|undetermined| Found {
            code: undetermined.rule.code.to_owned(),
            kind: Kind::Undetermined,
            keys: self.keys(undetermined.subject.kind, undetermined.subject.position).clone(),
            days: undetermined.days.clone(),
            entries: self.entries(&undetermined.logs),
            cause: serde_json::to_value(&undetermined.missing).unwrap(),
        })
    }

    fn of_import(&self) -> impl Iterator<Item = Found> {
        self.imported.diagnostics.listed().iter().map(|finding| Found {
            code: finding.code().as_str().to_owned(),
            kind: Kind::Import { refused: finding.effect == Effect::RefusedRow },
            keys: self.sheets.keys(&(finding.file.clone(), finding.row.unwrap())).clone(),
            days: Days::none(),
            entries: BTreeSet::new(),
            cause: finding.issue.parameters().into(),
        })
    }

    fn entries(&self, logs: &[HourLogId]) -> BTreeSet<String> {
        let all = self.imported.register.hour_logs().iter().enumerate();
        let keys = all
            .filter(|(_, log)| logs.contains(&log.id))
            .flat_map(|(position, _)| self.keys(RecordKind::HourLog, position));
        keys.filter(|key| key.starts_with("Nr. ")).cloned().collect()
    }
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
