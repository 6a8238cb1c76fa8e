//! What is the same whatever is judged: the rules, the built-in schemes, and the words for both.
//!
//! `cargo xtask gen` writes it to `catalogue/`, for those who cannot call these functions.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::date::{Day, Period};
use crate::law::{
    Act, Bearing, Mark, NOT_CHECKED, Provision, RULES, Remedy, Rule, Severity, Shape, Verdict, Voice,
};
use crate::recognition::Criterion;
use crate::recognition::awards::{AwardStep, EntitlementKind};
use crate::register::{Capacity, HourKind, LegalClass, RecordKind};
use crate::schema::described;
use crate::text::{self, Lang, citation, rule_title};

described! {
    /// A rule of the catalogue. One that is not checked has only its code.
    #[derive(Clone, Debug, Serialize)]
    pub struct RuleEntry {
        /// Its code.
        pub code: &'static str,
        /// Whether this version checks it.
        pub checked: bool,
        /// How grave a breach is, before the basis of the provision caps it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub severity: Option<Severity>,
        /// What a breach does to hours.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub bearing: Option<Bearing>,
        /// What it looks at.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub shape: Option<Shape>,
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
            shape: Some(rule.judge.shape()),
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

described! {
    /// The words of one language for what has a code.
    #[derive(Clone, Debug, Serialize)]
    pub struct Explanations {
        /// The language.
        pub lang: Lang,
        /// What each rule is about, by its code.
        pub rules: BTreeMap<&'static str, Explanation>,
        /// What can be done, as one sentence for each remedy.
        pub remedies: BTreeMap<&'static str, &'static str>,
        /// The words of vocabularies in plain language: by the name of the vocabulary, then by the word.
        pub words: BTreeMap<&'static str, BTreeMap<&'static str, &'static str>>,
    }
}

described! {
    /// What a rule is about.
    #[derive(Clone, Debug, Serialize)]
    pub struct Explanation {
        /// What it is about, as a heading.
        pub title: &'static str,
        /// How its provision is cited; absent for a rule that is not checked.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub citation: Option<String>,
        /// Where the wording of its provision was seen.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub source: Option<&'static str>,
    }
}

/// What there is to say in that language of everything that has a code.
///
/// ```
/// use talka::catalogue::explain;
/// use talka::text::Lang;
/// assert_eq!(explain(Lang::En).rules["paid-work"].title, "Unpaid work");
/// ```
pub fn explain(lang: Lang) -> Explanations {
    macro_rules! words {
        ($( $name:literal: $type:ty, $say:ident; )+) => {
            BTreeMap::from([ $(
                ($name, <$type>::ALL.iter().map(|word| (word.as_str(), text::$say(*word, lang))).collect()),
            )+ ])
        };
    }
    let explained = |code: &'static str, provision: Option<&Provision>| {
        let title = rule_title(code, lang)?;
        let citation = provision.map(|provision| citation(provision, lang));
        Some((code, Explanation { title, citation, source: provision.and_then(source) }))
    };
    let checked = RULES.iter().map(|rule| (rule.code, Some(rule.provision)));
    let unchecked = NOT_CHECKED.iter().map(|code| (*code, None));
    Explanations {
        lang,
        rules: checked.chain(unchecked).filter_map(|(code, provision)| explained(code, provision)).collect(),
        remedies: Remedy::ALL.iter().map(|what| (what.as_str(), text::remedy(*what, lang))).collect(),
        words: words! {
            "Severity": Severity, severity;
            "Bearing": Bearing, bearing;
            "Voice": Voice, voice;
            "Verdict": Verdict, verdict;
            "Act": Act, act;
            "LegalClass": LegalClass, legal_class;
            "Capacity": Capacity, capacity;
            "HourKind": HourKind, hour_kind;
            "RecordKind": RecordKind, record_kind;
            "Criterion": Criterion, criterion;
            "AwardStep": AwardStep, award_step;
            "EntitlementKind": EntitlementKind, entitlement_kind;
        },
    }
}
