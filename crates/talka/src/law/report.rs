//! What was found.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::cause::{Cause, Remedy};
use super::fact::MissingFact;
use super::provision::Provision;
use super::questions::Question;
use super::rule::{NotJudgedReason, Rule};
use super::settings::Settings;
use super::severity::{Bearing, Severity};
use super::timeline::Outcome;
use super::verdict::Verdict;
use crate::date::{Day, Days};
use crate::reading::Pointer;
use crate::register::{Entry, HourLogId, RecordId, RecordKind, Source};
use crate::schema::described;

described! {
    /// The record that a finding is about.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
    pub struct Subject {
        /// What kind of record.
        pub kind: RecordKind,
        /// Its id.
        pub id: RecordId,
        /// Its position in the register, from 0.
        #[serde(skip)]
        pub position: usize,
    }
}

/// A finding (konstatējums): something that the law or the records do not let stand, or that is worth knowing.
#[doc(alias = "konstatējums")]
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that speaks.
    pub rule: &'static Rule,
    /// The provision: the rule's own, or the one that this cause comes under.
    pub provision: &'static Provision,
    /// How grave it is: the weaker of what the rule says and what the basis of the provision allows; information
    /// where nothing is wrong.
    pub severity: Severity,
    /// What it does to hours: what the rule says, or nothing where nothing is wrong.
    pub bearing: Bearing,
    /// The record.
    pub subject: Subject,
    /// The member of a record that shows it, or that is not there.
    pub path: Pointer,
    /// Where that stands in the office's own files, if the register was imported.
    pub source: Option<Source>,
    /// The days. Empty for a finding about a value.
    pub days: Days,
    /// Why, with the values that show it.
    pub cause: Cause,
    /// Positions of the entries that lie wholly on these days, in the order of the register.
    pub logs: Vec<usize>,
    /// Their ids.
    pub log_ids: Vec<HourLogId>,
    /// Their minutes.
    pub minutes: i64,
    /// What can be done while it lasts, where something can; see [`Finding::remedy_on`].
    pub remedy: Option<Remedy>,
}

impl Finding {
    /// A finding from an outcome, where the outcome and the basis of its provision allow one.
    pub(super) fn new(
        rule: &'static Rule,
        outcome: &Outcome,
        settings: &Settings,
        subject: Subject,
    ) -> Option<Self> {
        let (breach, at_most) = match outcome {
            Outcome::Breached(breach) => (breach, Severity::Violation),
            Outcome::Noted(breach) => (breach, Severity::Information),
            Outcome::Satisfied | Outcome::Undetermined(_) => return None,
        };
        let provision = breach.by.unwrap_or(rule.provision);
        Some(Self {
            rule,
            provision,
            severity: rule.effective_severity(provision, settings)?.max(at_most),
            bearing: if at_most == Severity::Information { Bearing::Note } else { rule.bearing },
            subject,
            path: Pointer::root(),
            source: None,
            days: Days::none(),
            cause: breach.cause.clone(),
            logs: Vec::new(),
            log_ids: Vec::new(),
            minutes: 0,
            remedy: breach.cause.remedy(),
        })
    }
}

impl Finding {
    /// Adds an entry that lies wholly on these days.
    pub(super) fn add(&mut self, entry: &Entry<'_>) {
        self.logs.push(entry.position);
        self.log_ids.push(entry.log.id);
        self.minutes = self.minutes.saturating_add(entry.log.minutes.into());
    }

    /// What can still be done about it on that day: not what would have had to be done before the placement ended, or
    /// before the day on which the law asked for nothing more.
    pub fn remedy_on(&self, today: Day) -> Option<Remedy> {
        let last = match &self.cause {
            Cause::NoticeTooShort { effective, .. } | Cause::NoticeExactlyThreeDays { effective, .. } => {
                Some(*effective)
            }
            _ => self.days.last(),
        };
        self.remedy.filter(|remedy| remedy.comes_never_too_late() || last.is_none_or(|last| last >= today))
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.members::<S>(&mut map)?;
        map.end()
    }
}

impl Finding {
    /// Writes the members, so that a report with text can write its own after them.
    pub(crate) fn members<S: Serializer>(&self, map: &mut S::SerializeMap) -> Result<(), S::Error> {
        map.serialize_entry("code", self.rule.code)?;
        map.serialize_entry("severity", &self.severity)?;
        map.serialize_entry("bearing", &self.bearing)?;
        map.serialize_entry("voice", &self.rule.voice())?;
        map.serialize_entry("provision", self.provision)?;
        map.serialize_entry("subject", &self.subject)?;
        map.serialize_entry("path", &self.path)?;
        if let Some(source) = &self.source {
            map.serialize_entry("source", source)?;
        }
        map.serialize_entry("days", &self.days)?;
        map.serialize_entry("cause", &self.cause)?;
        map.serialize_entry("logs", &self.log_ids)?;
        map.serialize_entry("minutes", &self.minutes)?;
        map.serialize_entry("remedy", &self.remedy)
    }
}

impl Serialize for Provision {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("act", &self.act)?;
        map.serialize_entry("place", self.place)?;
        map.serialize_entry("basis", &self.basis.mark)?;
        map.serialize_entry("confirmed_to", &self.basis.confirmed_to)?;
        map.end()
    }
}

/// A rule that could not be decided on some days, and the facts that would decide it.
#[derive(Clone, Debug)]
pub struct Undetermined {
    /// The rule.
    pub rule: &'static Rule,
    /// The record that it judges.
    pub subject: Subject,
    /// The days.
    pub days: Days,
    /// The facts that are missing: only those that could still change the answer.
    pub missing: Vec<MissingFact>,
    /// Positions of the entries that have a day among these.
    pub logs: Vec<usize>,
    /// Their ids.
    pub log_ids: Vec<HourLogId>,
    /// Their minutes.
    pub minutes: i64,
}

impl Undetermined {
    pub(super) fn new(rule: &'static Rule, subject: Subject, days: Days, missing: Vec<MissingFact>) -> Self {
        Self { rule, subject, days, missing, logs: Vec::new(), log_ids: Vec::new(), minutes: 0 }
    }

    /// Adds an entry that has a day among these.
    pub(super) fn add(&mut self, entry: &Entry<'_>) {
        self.logs.push(entry.position);
        self.log_ids.push(entry.log.id);
        self.minutes = self.minutes.saturating_add(entry.log.minutes.into());
    }
}

impl Serialize for Undetermined {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.members::<S>(&mut map, &self.missing)?;
        map.end()
    }
}

impl Undetermined {
    /// Writes the members, with the missing facts in the form they are given in.
    pub(crate) fn members<S: Serializer>(
        &self,
        map: &mut S::SerializeMap,
        missing: &impl Serialize,
    ) -> Result<(), S::Error> {
        map.serialize_entry("code", self.rule.code)?;
        map.serialize_entry("bearing", &self.rule.bearing)?;
        map.serialize_entry("subject", &self.subject)?;
        map.serialize_entry("days", &self.days)?;
        map.serialize_entry("missing", missing)?;
        map.serialize_entry("logs", &self.log_ids)?;
        map.serialize_entry("minutes", &self.minutes)
    }
}

described! {
    /// A rule that was checked and is satisfied on some days.
    #[derive(Clone, Debug, serde::Serialize)]
    pub struct Satisfied {
        /// Code of the rule.
        pub code: &'static str,
        /// The record.
        pub subject: Subject,
        /// The days.
        pub days: Days,
    }
}

/// A provision that was not judged, so that nobody takes silence for a clean result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct NotJudged {
    /// Code of the rule.
    pub code: &'static str,
    /// Why not.
    pub reason: NotJudgedReason,
}

described! {
    /// What the law and the records say of a register.
    #[derive(Clone, Debug, serde::Serialize)]
    pub struct Report {
        /// Version of the shape of this report.
        pub version: u32,
        /// Names the set of rules that was applied.
        pub law: &'static str,
        /// What it was asked for, with every default written out.
        pub settings: Settings,
        /// The findings: by order of the rules, then by position of the record, then by first day.
        pub findings: Vec<Finding>,
        /// What could not be decided, in the same order.
        pub undetermined: Vec<Undetermined>,
        /// What to ask next: each missing fact once, what may void hours first.
        pub questions: Vec<Question>,
        /// What was not judged.
        pub not_judged: Vec<NotJudged>,
        /// What was checked and is satisfied; only if it was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub satisfied: Option<Vec<Satisfied>>,
        /// What the Law makes of each entry of the hour log, in the order of the register; only if it was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub verdicts: Option<Vec<LogVerdict>>,
    }
}

described! {
    /// What the Law makes of an entry of the hour log.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
    pub struct LogVerdict {
        /// The entry.
        pub log: HourLogId,
        /// What it is.
        pub verdict: Verdict,
    }
}
