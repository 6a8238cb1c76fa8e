//! What is the same whatever is judged: the rules, the built-in schemes, and the words for both.
//!
//! `cargo xtask gen` writes it to `catalogue/`, for those who cannot call these functions.

mod explained;
mod provision;
mod remedies;

pub use explained::{Explanation, Explanations, LookupError, explain, explain_provision, explain_rule};
pub use provision::{ParameterExplanation, ProvisionExplanation};
pub use remedies::remedies;

use serde::Serialize;

use crate::date::{Day, Period};
use crate::law::{Act, Bearing, Mark, NOT_CHECKED, Provision, RULES, Rule, RuleShape, Severity, Voice};
use crate::schema::described;

described! {
    /// A rule of the catalogue. One that is not checked has only its code.
    #[derive(Clone, Debug, Serialize)]
    #[non_exhaustive]
    pub struct RuleEntry {
        /// Its code.
        pub code: &'static str,
        /// Whether this version checks it.
        pub checked: bool,
        /// How severe a breach is, before the basis of the provision caps it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub severity: Option<Severity>,
        /// What a breach does to hours.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub bearing: Option<Bearing>,
        /// What it looks at.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub shape: Option<RuleShape>,
        /// Who speaks in its findings.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub voice: Option<Voice>,
        /// The provision that it rests on. Some of its causes may come under another.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub provision: Option<ProvisionEntry>,
    }
}

described! {
    /// A provision, with all that is known of its wording.
    #[derive(Clone, Debug, Serialize)]
    #[non_exhaustive]
    pub struct ProvisionEntry {
        /// The act.
        pub act: Act,
        /// Section, paragraph and clause, as they are cited: `4(2)`, `6(1)3`; empty for the act as a whole.
        pub place: &'static str,
        /// What the knowledge of its wording rests on.
        pub basis: Mark,
        /// The last day for which its wording was confirmed; null where the copy that was seen bears no date.
        pub confirmed_to: Option<Day>,
        /// The days on which it was in force.
        pub in_force: Period,
        /// Where its wording was seen; null for what the records say by themselves.
        pub source: Option<&'static str>,
    }
}

/// Every rule there is: first those that are checked, in the order in which they speak, then the others.
pub fn rules() -> Vec<RuleEntry> {
    let checked = RULES.iter().map(|rule| RuleEntry::from(*rule));
    let unchecked = NOT_CHECKED.iter().map(|code| RuleEntry {
        code,
        checked: false,
        severity: None,
        bearing: None,
        shape: None,
        voice: None,
        provision: None,
    });
    checked.chain(unchecked).collect()
}

impl From<&Rule> for RuleEntry {
    fn from(rule: &Rule) -> Self {
        Self {
            code: rule.code,
            checked: true,
            severity: Some(rule.severity),
            bearing: Some(rule.bearing),
            shape: Some(rule.shape()),
            voice: Some(rule.voice()),
            provision: Some(rule.provision.into()),
        }
    }
}

impl From<&Provision> for ProvisionEntry {
    fn from(provision: &Provision) -> Self {
        Self {
            act: provision.act,
            place: provision.place,
            basis: provision.basis.mark,
            confirmed_to: provision.basis.confirmed_to,
            in_force: provision.in_force,
            source: source(provision),
        }
    }
}

fn source(provision: &Provision) -> Option<&'static str> {
    Some(provision.basis.source).filter(|source| !source.is_empty())
}
