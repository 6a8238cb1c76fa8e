//! Findings, whoever speaks: one shape for the Law, for the records and for the regulations of municipalities.

use std::borrow::Cow;
use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::cause::{Cause, Remedy};
use super::code::{RuleCode, UncheckedCode};
use super::fact::MissingFact;
use super::provision::{Act, Provision};
use super::rule::{NotJudgedReason, Rule};
use super::severity::{Bearing, Severity, Voice};
use super::tense::Tense;
use crate::basis::Mark;
use crate::date::{Day, Days};
use crate::reading::Pointer;
use crate::register::{Entry, HourLogId, RecordId, RecordKind, Source};
use crate::schema::{Described, Member, Record, Shape, described};

/// What speaks in a finding: a rule of the Law or of the records, or a requirement of a regulation. Written as its code.
pub trait Speaks: Copy + Debug + Eq + Serialize + DeserializeOwned + Described {
    /// Its code, also where nothing was judged.
    type Code: Copy + Debug + Eq + Serialize + DeserializeOwned;
    /// Why a finding is made, with the values that show it.
    type Cause: Clone + Debug + Eq + Serialize + DeserializeOwned + Described;
    /// The text that a finding rests on, as members of the finding.
    type Basis: Clone + Debug + Eq + Serialize + DeserializeOwned + Described;
    /// What a finding is about.
    type Subject: Clone + Debug + Eq + Serialize + DeserializeOwned + Described;
    /// What stands before the name of a finding in schemas.
    const NAMED: &'static str;
    /// The codes of what may not be judged, in schemas.
    fn unjudged() -> Shape;
}

impl Speaks for &'static Rule {
    type Code = RuleCode;
    type Cause = Cause;
    type Basis = UnderProvision;
    type Subject = Subject;
    const NAMED: &'static str = "";

    fn unjudged() -> Shape {
        UncheckedCode::describe()
    }
}

described! {
    /// The provision that a finding of the Law rests on.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct UnderProvision {
        /// The provision that it rests on.
        pub provision: CitedProvision,
    }
}

described! {
    /// A provision as a report cites it, so that a stored report says the same whatever becomes of the provision.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CitedProvision {
        /// The act.
        pub act: Act,
        /// Section, paragraph and clause, as they are cited: `4(2)`, `6(1)3`; empty for the act as a whole.
        pub place: Cow<'static, str>,
        /// What the knowledge of its wording rests on.
        pub basis: Mark,
        /// The last day for which its wording was confirmed; null where the copy that was seen bears no date.
        pub confirmed_to: Option<Day>,
    }
}

impl From<&'static Provision> for CitedProvision {
    fn from(Provision { act, place, basis, .. }: &'static Provision) -> Self {
        let place = Cow::Borrowed(*place);
        Self { act: *act, place, basis: basis.mark, confirmed_to: basis.confirmed_to }
    }
}

described! {
    /// The record that a finding is about.
    #[derive(Clone, Copy, Debug, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Subject {
        /// What kind of record.
        pub kind: RecordKind,
        /// Its id.
        pub id: RecordId,
        /// Its position in the register that was judged, from 0. It is not stored, and two subjects are the same without it.
        #[serde(skip)]
        pub position: usize,
    }
}

impl PartialEq for Subject {
    fn eq(&self, other: &Self) -> bool {
        (self.kind, self.id) == (other.kind, other.id)
    }
}

impl Eq for Subject {}

/// A finding (konstatējums): something that the law, the records or a regulation do not let stand, or that is worth knowing.
#[doc(alias = "konstatējums")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
#[non_exhaustive]
pub struct Finding<R: Speaks = &'static Rule> {
    /// What speaks; written as its code.
    #[serde(rename = "code")]
    pub rule: R,
    /// How severe it is: the weaker of what the rule says and what the basis of its text allows; information where
    /// nothing is wrong.
    pub severity: Severity,
    /// What it does to hours: what the rule says, or nothing where nothing is wrong.
    pub bearing: Bearing,
    /// Who speaks.
    pub voice: Voice,
    /// The text that it rests on. A rule of the Law may rest on several provisions; this is the one of its cause.
    #[serde(flatten)]
    pub by: R::Basis,
    /// What it is about: a record, or a project.
    pub subject: R::Subject,
    /// The member of a record that shows it, or that is missing.
    pub path: Pointer,
    /// Where that is in the office's own files, if the register was imported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// The days. Empty for a finding about a value.
    pub days: Days,
    /// How these days stand to the day of the judgement.
    #[serde(default)]
    pub tense: Tense,
    /// Why, with the values that show it.
    pub cause: R::Cause,
    /// The entries that lie wholly on these days, in the order of the register.
    pub logs: Vec<HourLogId>,
    /// Their minutes; where only some minutes of an entry do not stand, those.
    pub minutes: i64,
    /// What can be done while it lasts, where something can.
    pub remedy: Option<Remedy>,
    /// Whether it lets a date of birth or a conviction be concluded, from its days or from what it says. A report that
    /// is shown to others is shown without such findings. Written only where it does.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sensitive: bool,
}

/// A rule that could not be decided on some days, and the facts that would decide it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
#[non_exhaustive]
pub struct Undetermined<R: Speaks = &'static Rule> {
    /// The rule; written as its code.
    #[serde(rename = "code")]
    pub rule: R,
    /// What a breach would do to hours.
    pub bearing: Bearing,
    /// The record that it judges.
    pub subject: Subject,
    /// The days.
    pub days: Days,
    /// The facts that are missing: only those that could still change the answer.
    pub missing: Vec<MissingFact>,
    /// The entries that have a day among these.
    pub logs: Vec<HourLogId>,
    /// Their minutes.
    pub minutes: i64,
    /// Whether its days let a date of birth or a conviction be concluded. A report that is shown to others is shown without
    /// such rules. Written only where they do.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sensitive: bool,
}

impl<R: Speaks> Finding<R> {
    /// Says how its days stand to that day.
    pub(crate) fn on(mut self, today: Day) -> Self {
        self.tense = Tense::of(&self.days, today);
        self
    }

    /// Adds an entry that lies wholly on these days.
    pub(super) fn add(&mut self, entry: &Entry<'_>) {
        self.logs.push(entry.log.id);
        self.minutes = self.minutes.saturating_add(entry.log.minutes.into());
    }
}

impl<R: Speaks> Undetermined<R> {
    /// Adds an entry that has a day among these.
    pub(super) fn add(&mut self, entry: &Entry<'_>) {
        self.logs.push(entry.log.id);
        self.minutes = self.minutes.saturating_add(entry.log.minutes.into());
    }
}

/// A rule that was not judged, so that nobody takes silence for a clean result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
#[non_exhaustive]
pub struct NotJudged<R: Speaks = &'static Rule> {
    /// Its code.
    pub code: R::Code,
    /// Why not.
    pub reason: NotJudgedReason,
}

pub(super) fn record<R: Speaks>(name: &str, doc: &str, members: &[Vec<Member>]) -> Shape {
    let name = format!("{}{name}", R::NAMED);
    Shape::Record(Record { name, doc: doc.to_owned(), members: members.concat() })
}

fn sensitive(doc: &str) -> Member {
    Member { shape: Shape::Always(true), ..Member::of::<bool>("sensitive", doc).or_absent() }
}

impl<R: Speaks> Described for Finding<R> {
    fn describe() -> Shape {
        record::<R>(
            "Finding",
            "Something that the law, the records or a regulation do not let stand, or that is worth knowing.",
            &[
                vec![
                    Member::of::<R>("code", "What speaks."),
                    Member::of::<Severity>("severity", "How severe it is."),
                    Member::of::<Bearing>("bearing", "What it does to hours."),
                    Member::of::<Voice>("voice", "Who speaks."),
                ],
                R::Basis::describe().members(),
                vec![
                    Member::of::<R::Subject>("subject", "What it is about."),
                    Member::of::<Pointer>(
                        "path",
                        "The member of the register that shows it, or that is missing.",
                    ),
                    Member::of::<Source>(
                        "source",
                        "Where that is in the office's own files, if the register was imported.",
                    )
                    .or_absent(),
                    Member::of::<Days>("days", "The days. Empty for a finding about a value."),
                    Member::of::<Tense>("tense", "How these days stand to the day of the judgement."),
                    Member::of::<R::Cause>("cause", "Why, with the values that show it."),
                    Member::of::<Vec<HourLogId>>(
                        "logs",
                        "The entries of the hour log that lie wholly on these days.",
                    ),
                    Member::of::<i64>(
                        "minutes",
                        "Their minutes; where only some minutes of an entry do not stand, those.",
                    ),
                    Member::of::<Option<Remedy>>(
                        "remedy",
                        "What can be done while it lasts; null where nothing can.",
                    ),
                    sensitive(
                        "Whether it lets a date of birth or a conviction be concluded; absent where it does not.",
                    ),
                ],
            ],
        )
    }
}

impl<R: Speaks> Described for Undetermined<R> {
    fn describe() -> Shape {
        record::<R>(
            "Undetermined",
            "A rule that could not be decided on some days, and the facts that would decide it.",
            &[vec![
                Member::of::<R>("code", "The rule."),
                Member::of::<Bearing>("bearing", "What a breach would do to hours."),
                Member::of::<Subject>("subject", "The record that it judges."),
                Member::of::<Days>("days", "The days."),
                Member::of::<Vec<MissingFact>>(
                    "missing",
                    "The facts that are missing: only those that could still change the answer.",
                ),
                Member::of::<Vec<HourLogId>>(
                    "logs",
                    "The entries of the hour log that have a day among these.",
                ),
                Member::of::<i64>("minutes", "Their minutes."),
                sensitive(
                    "Whether its days let a date of birth or a conviction be concluded; absent where they do not.",
                ),
            ]],
        )
    }
}

impl<R: Speaks> Described for NotJudged<R> {
    fn describe() -> Shape {
        let code = Member { shape: R::unjudged(), ..Member::of::<&str>("code", "The rule.") };
        record::<R>(
            "NotJudged",
            "A rule that was not judged, so that nobody takes silence for a clean result.",
            &[vec![code, Member::of::<NotJudgedReason>("reason", "Why not.")]],
        )
    }
}
