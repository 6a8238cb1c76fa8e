//! What was found, in the regulation's voice.

use super::regulation::Cited;
use super::shortfall::Shortfall;
use crate::date::Days;
use crate::law::{Bearing, Field, MissingFact, Severity, Subject, Voice};
use crate::reading::{Pointer, words};
use crate::recognition::scheme::RequirementCode;
use crate::register::{HourLogId, Source};
use crate::schema::{Described, Shape, described};
use crate::text::{self, Lang};
use serde::Serialize;

described! {
    /// What a regulation says of a register, beside what the Law says of it.
    #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
    pub struct LocalReport {
        /// The findings: by requirement, then by version of the text, then by position of the record.
        pub findings: Vec<LocalFinding>,
        /// What could not be decided, in the same order.
        pub undetermined: Vec<LocalUndetermined>,
        /// What could not be judged at all.
        pub not_judged: Vec<RequirementNotJudged>,
    }
}

described! {
    /// Something that a regulation does not let stand.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct LocalFinding {
        /// What is wrong.
        pub code: RequirementCode,
        /// How grave it is: what the knowledge of the regulation allows.
        pub severity: Severity,
        /// What it does to hours; it never makes them void.
        pub bearing: Bearing,
        /// Who speaks: always the regulation.
        pub voice: Voice,
        /// The place of the regulation that asks for it.
        pub regulation: Cited,
        /// Whether what it asks for, or when it was in force, is a convention where the text is silent: such a finding is
        /// never more than a warning.
        pub assumed: bool,
        /// The record that it is about.
        pub subject: Subject,
        /// The member of the register that shows it, or that is not there.
        pub path: Pointer,
        /// Where that stands in the office's own files, if the register was imported.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub source: Option<Source>,
        /// The days.
        pub days: Days,
        /// Why, with the values that show it.
        pub cause: Shortfall,
        /// The entries of the hour log that lie wholly on these days.
        pub logs: Vec<HourLogId>,
        /// Their minutes.
        pub minutes: i64,
        /// Why, as one plain sentence. There only where a language was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message: Option<String>,
        /// How the regulation is cited. There only where a language was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub citation: Option<String>,
        /// What can be done, as one sentence. There only where something can, and a language was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub remedy_text: Option<String>,
    }
}

described! {
    /// A requirement that could not be decided on some days, and the facts that would decide it.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct LocalUndetermined {
        /// The requirement, by what would be wrong.
        pub code: RequirementCode,
        /// The record that is judged.
        pub subject: Subject,
        /// The days.
        pub days: Days,
        /// The facts that are missing: only those that could still change the answer.
        pub missing: Vec<OpenFact>,
        /// The entries of the hour log that have a day among these.
        pub logs: Vec<HourLogId>,
        /// Their minutes.
        pub minutes: i64,
        /// What it is about, as a heading. There only where a language was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
    }
}

/// A fact that a local requirement lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenFact {
    /// The field.
    #[serde(skip)]
    pub field: Field,
    /// Where it would stand in the register.
    pub path: Pointer,
    /// That it is not known, as a clause; only if a language was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl Described for OpenFact {
    /// As a fact that a rule of the Law lacks.
    fn describe() -> Shape {
        MissingFact::describe()
    }
}

described! {
    /// A requirement that was not judged, so that nobody takes silence for a clean result.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct RequirementNotJudged {
        /// The requirement.
        pub code: RequirementCode,
        /// Why not.
        pub reason: WhyNotJudged,
        /// What it is about, as a heading. There only where a language was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
    }
}

words! {
    /// Why a requirement was not judged.
    pub enum WhyNotJudged {
        /// The source does not say whether it is asked for, or how much.
        NotSaid = "not_said",
        /// The text names a body, but neither its registration number nor its key is known.
        BodyNotKnown = "body_not_known",
        /// It rests on recollection, and recalled facts were not asked for.
        Recalled = "recalled",
    }
}

impl LocalReport {
    /// The same with its text in that language.
    #[must_use]
    pub fn worded(mut self, lang: Lang) -> Self {
        for finding in &mut self.findings {
            finding.message = Some(text::local_finding(finding, lang));
            finding.citation = Some(text::regulation(&finding.regulation, lang));
            finding.remedy_text = text::shortfall_remedy(finding.cause, lang).map(str::to_owned);
        }
        for undetermined in &mut self.undetermined {
            undetermined.title = Some(text::requirement(undetermined.code, lang).to_owned());
            for fact in &mut undetermined.missing {
                fact.text = Some(text::missing(fact.field, lang).to_owned());
            }
        }
        for not_judged in &mut self.not_judged {
            not_judged.title = Some(text::requirement(not_judged.code, lang).to_owned());
        }
        self
    }
}
