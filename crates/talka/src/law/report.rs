//! What the law and the records say of a register.

use super::bound::NotListed;
use super::cause::{Cause, Remedy};
use super::code::RuleCode;
use super::fact::{Fact, MissingFact};
use super::finding::{Finding, NotJudged, Subject, UnderProvision, Undetermined};
use super::presume::Presumed;
use super::questions::Question;
use super::rule::Rule;
use super::settings::Settings;
use super::severity::{Bearing, Severity};
use super::sums::Sums;
use super::tense::Tense;
use super::timeline::Outcome;
use super::verdict::Verdict;
use crate::date::{Day, Days};
use crate::reading::{Pointer, Version};
use crate::register::{HourLogId, Register, Source};
use crate::schema::described;
use serde::{Deserialize, Serialize};

described! {
    /// What the law and the records say of a register.
    ///
    /// A stored report can be read back. One of an earlier version lacks what was added since, which then has its default;
    /// `version` says which version it is of. A code, a cause or a word that this version does not know is an error.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Report {
        /// Version of the shape of this report.
        pub version: Version,
        /// Names the set of rules that was applied.
        pub law: String,
        /// What it was asked for, with every default written out.
        pub settings: Settings,
        /// The findings: by order of the rules, then by position of the record, then by first day.
        pub findings: Vec<Finding>,
        /// What could not be decided, in the same order.
        pub undetermined: Vec<Undetermined>,
        /// What to ask next: each missing fact once, what may void hours first.
        #[serde(default)]
        pub questions: Vec<Question>,
        /// What was presumed of records that are silent, where the settings presume something and some record is.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub presumed: Option<Vec<Presumed>>,
        /// What was not judged.
        #[serde(default)]
        pub not_judged: Vec<NotJudged>,
        /// What is not listed above, where a rule has more findings than the setting `listed_per_rule` lets it list. The
        /// questions are about what is listed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub not_listed: Option<Vec<NotListed>>,
        /// The entries that the findings are about, each counted once, also those of findings that are not listed.
        #[serde(default)]
        pub sums: Sums,
        /// What was checked and is satisfied; only if it was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub satisfied: Option<Vec<Satisfied>>,
        /// What the Law makes of each entry of the hour log, in the order of the register; only if it was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub verdicts: Option<Vec<LogVerdict>>,
    }
}

described! {
    /// A rule that was checked and is satisfied on some days.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Satisfied {
        /// Code of the rule.
        pub code: RuleCode,
        /// The record.
        pub subject: Subject,
        /// The days.
        pub days: Days,
        /// Whether its days let a date of birth or a conviction be concluded. Written only where they do.
        #[serde(default)]
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        pub sensitive: bool,
    }
}

described! {
    /// What the Law makes of an entry of the hour log.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct LogVerdict {
        /// The entry.
        pub log: HourLogId,
        /// What it is.
        pub verdict: Verdict,
        /// Its minutes that stand: those that neither cannot be nor are in another entry.
        #[serde(default)]
        pub stands: i64,
    }
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
            severity: rule.effective_severity(provision, settings)?.max(at_most),
            bearing: if at_most == Severity::Information { Bearing::Note } else { rule.bearing },
            voice: rule.voice(),
            by: UnderProvision { provision: provision.into() },
            subject,
            path: Pointer::root(),
            source: None,
            days: Days::none(),
            tense: Tense::Now,
            cause: breach.cause.clone(),
            logs: Vec::new(),
            minutes: 0,
            remedy: breach.cause.remedy(),
            sensitive: breach.cause.is_sensitive(),
        })
    }

    /// Where the member that shows it is in the office's own files.
    pub(super) fn source_in(&self, register: &Register, at: Fact, position: usize) -> Option<Source> {
        let member = self.cause.column().map_or_else(|| at.member(), str::to_owned);
        register.source(at.field.record(), position, &member)
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

impl Undetermined {
    pub(super) fn new(rule: &'static Rule, subject: Subject, days: Days, missing: Vec<MissingFact>) -> Self {
        let (bearing, sensitive) = (rule.bearing, rule.sensitive);
        Self { rule, bearing, subject, days, missing, logs: Vec::new(), minutes: 0, sensitive }
    }
}
