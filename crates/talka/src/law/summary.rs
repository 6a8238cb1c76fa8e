//! What the law and the records say of a register, grouped by rule and cause.

use std::mem::take;

use serde::{Deserialize, Deserializer, Serialize};

use super::cause::{Cause, Remedy};
use super::code::RuleCode;
use super::fact::{AnswerKind, Field};
use super::finding::{Finding, NotJudged, Subject, UnderProvision, Undetermined};
use super::presume::Presumed;
use super::questions::Question;
use super::report::Report;
use super::settings::Settings;
use super::severity::{Bearing, Severity, Voice};
use super::sums::{Entries, Sums};
use super::tense::Tense;
use crate::date::{Days, Period};
use crate::order::distinct;
use crate::reading::{Pointer, Version};
use crate::register::{HourLogId, RecordKind, Register, Source};
use crate::schema::described;

/// How many places of a group are named.
const PLACES: usize = 3;

described! {
    /// What the law and the records say of a register, where one statement stands for all that is alike: what is missing or
    /// wrong everywhere is said once, with a count.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Summary {
        /// Version of the shape of this summary.
        pub version: Version,
        /// Names the set of rules that was applied.
        pub law: String,
        /// What it was asked for, with every default written out.
        pub settings: Settings,
        /// The findings, by rule and cause, in the order of the rules.
        pub findings: Vec<FindingGroup>,
        /// What could not be decided, by rule and by what is missing, in the same order.
        pub undetermined: Vec<UndeterminedGroup>,
        /// What to ask, each fact once for all records, what may void hours first.
        pub questions: Vec<QuestionGroup>,
        /// What was presumed of records that are silent, where the settings presume something and some record is.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub presumed: Option<Vec<Presumed>>,
        /// What was not judged.
        pub not_judged: Vec<NotJudged>,
        /// The entries that the findings are about, each counted once.
        pub sums: Sums,
    }
}

described! {
    /// Findings of one rule with one cause, which are as severe as one another and stand alike to the day of the judgement.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct FindingGroup {
        /// Code of the rule.
        pub code: RuleCode,
        /// How severe they are.
        pub severity: Severity,
        /// What they do to hours.
        pub bearing: Bearing,
        /// Who speaks.
        pub voice: Voice,
        /// The provision that the first of them rests on.
        #[serde(flatten)]
        pub by: UnderProvision,
        /// Why, with the values of the first of them.
        pub cause: Cause,
        /// How their days stand to the day of the judgement.
        pub tense: Tense,
        /// What can be done about the first of them; null where nothing can.
        pub remedy: Option<Remedy>,
        /// Whether they let dates of birth or convictions be concluded. Written only where they do.
        #[serde(default)]
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        pub sensitive: bool,
        /// How many there are.
        pub findings: usize,
        /// How many records they are about.
        pub records: usize,
        /// How many entries they are about, each counted once.
        pub entries: usize,
        /// The minutes of these entries.
        pub minutes: i64,
        /// From the first of their days to the last; null for findings about values.
        pub days: Option<Period>,
        /// The first places.
        pub places: Vec<FoundAt>,
    }
}

described! {
    /// Where something was found.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct FoundAt {
        /// The member of the register that shows it, or that is missing.
        pub path: Pointer,
        /// Where that is in the office's own files, if the register was imported.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub source: Option<Source>,
    }
}

described! {
    /// What one rule could not decide for want of the same facts.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct UndeterminedGroup {
        /// Code of the rule.
        pub code: RuleCode,
        /// What a breach would do to hours.
        pub bearing: Bearing,
        /// The facts that are missing, each by its place in a register, in which `*` stands for positions.
        pub missing: Vec<Field>,
        /// How many times it could not be decided.
        pub undetermined: usize,
        /// How many records that is about.
        pub records: usize,
        /// How many entries it is about, each counted once.
        pub entries: usize,
        /// The minutes of these entries.
        pub minutes: i64,
        /// From the first of the days to the last.
        pub days: Option<Period>,
        /// The first places of missing facts.
        pub places: Vec<Pointer>,
    }
}

described! {
    /// A question for all records that lack the same fact.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[non_exhaustive]
    pub struct QuestionGroup {
        /// The fact, by its place in a register, in which `*` stands for positions.
        pub field: Field,
        /// Which kind of answer fits.
        pub answer: AnswerKind,
        /// Of what the answer is one or several: the name of a vocabulary or of a record. There only for such answers.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub of: Option<&'static str>,
        /// The most that a breach would do to hours, among the rules that ask for it.
        pub bearing: Bearing,
        /// Codes of the rules that ask for it.
        pub rules: Vec<RuleCode>,
        /// How many times it is missing.
        pub missing: usize,
        /// The first places.
        pub places: Vec<Pointer>,
    }
}

/// A question as it is stored: the place of the fact says which answer fits.
#[derive(Deserialize)]
struct StoredQuestionGroup {
    field: Field,
    bearing: Bearing,
    rules: Vec<RuleCode>,
    missing: usize,
    places: Vec<Pointer>,
}

impl<'de> Deserialize<'de> for QuestionGroup {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let StoredQuestionGroup { field, bearing, rules, missing, places } =
            Deserialize::deserialize(deserializer)?;
        let (answer, of) = (field.answer(), field.of());
        Ok(Self { field, answer, of, bearing, rules, missing, places })
    }
}

impl Summary {
    /// Of a report that lists everything.
    pub(super) fn of(report: Report, register: &Register) -> Self {
        let Report {
            version,
            law,
            settings,
            findings,
            undetermined,
            questions,
            presumed,
            not_judged,
            sums,
            ..
        } = report;
        let known = Entries::of(register);
        Self {
            version,
            law,
            settings,
            findings: grouped_findings(findings, &known),
            undetermined: grouped_undetermined(undetermined, &known),
            questions: grouped_questions(questions),
            presumed,
            not_judged,
            sums,
        }
    }
}

/// What a group is about, as it is gathered.
#[derive(Default)]
struct About {
    count: usize,
    subjects: Vec<(RecordKind, usize)>,
    logs: Vec<usize>,
    days: Option<Period>,
}

impl About {
    fn add(&mut self, subject: Subject, days: &Days, logs: &[HourLogId], known: &Entries<'_>) {
        self.count += 1;
        self.subjects.push((subject.kind, subject.position));
        self.logs.extend(known.positions(logs));
        let span = days.first().zip(days.last()).and_then(|(first, last)| Period::new(first, last).ok());
        self.days = match (self.days, span) {
            (Some(one), Some(other)) => Some(one.around(other)),
            (one, other) => one.or(other),
        };
    }

    /// How many records and entries, and the minutes of these.
    fn counts(self, known: &Entries<'_>) -> (usize, usize, i64) {
        let logs = distinct(self.logs);
        (distinct(self.subjects).len(), logs.len(), known.minutes(&logs))
    }
}

/// The position of the group that is alike among the last ones, which are of the same rule; a new one if there is none.
fn place<G>(groups: &mut Vec<(G, About)>, group: G, alike: impl Fn(&G, &G) -> Option<bool>) -> usize {
    // `None` ends the groups of the rule.
    let of_rule =
        groups.iter().enumerate().rev().map_while(|(n, (known, _))| Some((n, alike(known, &group)?)));
    let known = of_rule.into_iter().find_map(|(n, alike)| alike.then_some(n));
    known.unwrap_or_else(|| {
        groups.push((group, About::default()));
        groups.len() - 1
    })
}

fn grouped_findings(findings: Vec<Finding>, known: &Entries<'_>) -> Vec<FindingGroup> {
    let mut groups: Vec<(FindingGroup, About)> = Vec::new();
    for mut finding in findings {
        let found = FoundAt { path: finding.path.clone(), source: finding.source.clone() };
        let (subject, days, logs) = (finding.subject, take(&mut finding.days), take(&mut finding.logs));
        let at = place(&mut groups, finding.into(), |known, new| {
            let cause = std::mem::discriminant(&known.cause) == std::mem::discriminant(&new.cause);
            (known.code == new.code)
                .then_some(cause && (known.severity, known.tense) == (new.severity, new.tense))
        });
        if let Some((group, about)) = groups.get_mut(at) {
            about.add(subject, &days, &logs, known);
            if group.places.len() < PLACES {
                group.places.push(found);
            }
        }
    }
    let counted = groups.into_iter().map(|(group, about)| {
        let (findings, days) = (about.count, about.days);
        let (records, entries, minutes) = about.counts(known);
        FindingGroup { findings, records, entries, minutes, days, ..group }
    });
    counted.collect()
}

impl From<Finding> for FindingGroup {
    /// A group of nothing yet, alike to the finding.
    fn from(finding: Finding) -> Self {
        let Finding { rule, severity, bearing, voice, by, tense, cause, remedy, sensitive, .. } = finding;
        let (findings, records, entries, minutes) = (0, 0, 0, 0);
        let (days, places) = (None, Vec::new());
        Self {
            code: rule.into(),
            severity,
            bearing,
            voice,
            by,
            cause,
            tense,
            remedy,
            sensitive,
            findings,
            records,
            entries,
            minutes,
            days,
            places,
        }
    }
}

fn grouped_undetermined(undetermined: Vec<Undetermined>, known: &Entries<'_>) -> Vec<UndeterminedGroup> {
    let mut groups: Vec<(UndeterminedGroup, About)> = Vec::new();
    for Undetermined { rule, bearing, subject, days, missing, logs, .. } in undetermined {
        let fields = distinct(missing.iter().map(|fact| fact.field));
        let (undetermined, records, entries, minutes) = (0, 0, 0, 0);
        let group = UndeterminedGroup {
            code: rule.into(),
            bearing,
            missing: fields,
            undetermined,
            records,
            entries,
            minutes,
            days: None,
            places: Vec::new(),
        };
        let at = place(&mut groups, group, |known, new| {
            (known.code == new.code).then_some(known.missing == new.missing)
        });
        if let Some((group, about)) = groups.get_mut(at) {
            about.add(subject, &days, &logs, known);
            let room = PLACES.saturating_sub(group.places.len());
            group.places.extend(missing.into_iter().map(|fact| fact.path).take(room));
        }
    }
    let counted = groups.into_iter().map(|(group, about)| {
        let (undetermined, days) = (about.count, about.days);
        let (records, entries, minutes) = about.counts(known);
        UndeterminedGroup { undetermined, records, entries, minutes, days, ..group }
    });
    counted.collect()
}

/// In the order of the first question of each fact.
fn grouped_questions(questions: Vec<Question>) -> Vec<QuestionGroup> {
    let mut groups: Vec<QuestionGroup> = Vec::new();
    for Question { fact, answer, of, bearing, rules } in questions {
        let field = fact.field;
        let at = groups.iter().position(|group| group.field == field).unwrap_or(groups.len());
        if at == groups.len() {
            groups.push(QuestionGroup {
                field,
                answer,
                of,
                bearing,
                rules: Vec::new(),
                missing: 0,
                places: Vec::new(),
            });
        }
        if let Some(group) = groups.get_mut(at) {
            group.missing += 1;
            let new = rules.into_iter().filter(|rule| !group.rules.contains(rule));
            let new: Vec<RuleCode> = new.collect();
            group.rules.extend(new);
            if group.places.len() < PLACES {
                group.places.push(fact.path);
            }
        }
    }
    groups
}
