//! What there is to say of everything that has a code.

use std::collections::BTreeMap;

use serde::Serialize;

use super::provision::ProvisionExplanation;
use super::{remedies, source};
use crate::law::provisions::listed;
use crate::law::{Checked, Listed, NOT_CHECKED, RULES, Remedy, rule};
use crate::reading::nearest;
use crate::schema::described;
use crate::text::{self, Lang, VOCABULARIES, citation, rule_checks, rule_title};

described! {
    /// The words of one language for what has a code.
    #[derive(Clone, Debug, Serialize)]
    #[non_exhaustive]
    pub struct Explanations {
        /// The language.
        pub lang: Lang,
        /// What each rule is about, by its code.
        pub rules: BTreeMap<&'static str, Explanation>,
        /// What each provision says, by its id; also those that no rule checks.
        pub provisions: BTreeMap<&'static str, ProvisionExplanation>,
        /// What can be done, as one sentence for each remedy.
        pub remedies: BTreeMap<&'static str, &'static str>,
        /// What the words of every vocabulary are called: by the name of the vocabulary, then by the word.
        pub words: BTreeMap<&'static str, BTreeMap<&'static str, &'static str>>,
    }
}

described! {
    /// What a rule is about.
    #[derive(Clone, Debug, Serialize)]
    #[non_exhaustive]
    pub struct Explanation {
        /// What it is about, as a heading.
        pub title: &'static str,
        /// Whether this version checks it.
        pub checked: bool,
        /// What it checks, as one sentence.
        pub checks: &'static str,
        /// How the first of its provisions is cited; absent where there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub citation: Option<String>,
        /// Where the wording of that provision was seen.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub source: Option<&'static str>,
        /// The provisions that it checks: the one that it rests on comes first.
        pub provisions: Vec<ProvisionExplanation>,
        /// What can be done about its findings, one sentence each.
        pub remedies: Vec<&'static str>,
    }
}

/// Nothing has that code, or that id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("nothing has this code{}", self.suggestion.map(|known| format!("; did you mean `{known}`?")).unwrap_or_default())]
pub struct LookupError {
    /// The one that was probably meant.
    pub suggestion: Option<&'static str>,
}

/// What there is to say of the rule with that code, also of one that this version does not check.
///
/// ```
/// use talka::catalogue::explain_rule;
/// use talka::text::Lang;
/// let rule = explain_rule("under-minimum-age", Lang::En)?;
/// assert_eq!(rule.provisions[0].says, "A volunteer is a natural person who has reached the age of 13.");
/// assert_eq!(rule.provisions[0].parameters[0].value, "13 years");
/// assert_eq!(explain_rule("under-minimum-aeg", Lang::En).unwrap_err().suggestion, Some("under-minimum-age"));
/// # Ok::<(), talka::catalogue::LookupError>(())
/// ```
///
/// # Errors
///
/// [`LookupError`] if no rule has that code.
pub fn explain_rule(code: &str, lang: Lang) -> Result<Explanation, LookupError> {
    let known = codes().find(|known| *known == code);
    known
        .and_then(|code| explained(code, lang))
        .ok_or_else(|| LookupError { suggestion: nearest(code, codes()) })
}

/// What there is to say of the provision with that id, also of one that no rule checks.
///
/// ```
/// use talka::catalogue::explain_provision;
/// use talka::law::Unchecked;
/// use talka::text::Lang;
/// let purpose = explain_provision("BDL_1", Lang::En)?;
/// assert_eq!(purpose.citation, "Volunteer Work Law, section 1");
/// assert_eq!(purpose.unchecked, Some(Unchecked::Purpose));
/// # Ok::<(), talka::catalogue::LookupError>(())
/// ```
///
/// # Errors
///
/// [`LookupError`] if no provision has that id.
pub fn explain_provision(id: &str, lang: Lang) -> Result<ProvisionExplanation, LookupError> {
    let known = listed().find(|known| known.id == id).map(|known| ProvisionExplanation::of(known, lang));
    let meant = || listed().find(|known| known.id.eq_ignore_ascii_case(id)).map(|known| known.id);
    known.ok_or_else(|| LookupError { suggestion: meant() })
}

/// What there is to say in that language of everything that has a code.
///
/// ```
/// use talka::catalogue::explain;
/// use talka::text::Lang;
/// assert_eq!(explain(Lang::En).rules["paid-work"].title, "Unpaid work");
/// ```
pub fn explain(lang: Lang) -> Explanations {
    Explanations {
        lang,
        rules: codes().filter_map(|code| Some((code, explained(code, lang)?))).collect(),
        provisions: listed().map(|known| (known.id, ProvisionExplanation::of(known, lang))).collect(),
        remedies: Remedy::ALL.iter().map(|what| (what.as_str(), text::remedy(*what, lang))).collect(),
        words: VOCABULARIES
            .iter()
            .map(|known| (known.name, (known.words)(lang).into_iter().collect()))
            .collect(),
    }
}

fn codes() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|rule| rule.code).chain(NOT_CHECKED.iter().copied())
}

fn explained(code: &'static str, lang: Lang) -> Option<Explanation> {
    let by_it = |known: &&Listed| matches!(known.checked, Checked::By(codes) if codes.contains(&code));
    let mut provisions: Vec<&'static Listed> = listed().filter(by_it).collect();
    let rule = rule(code);
    // The provision that the rule itself names; the others keep their order.
    provisions.sort_by_key(|known| !rule.is_some_and(|rule| std::ptr::eq(rule.provision, known.provision)));
    let first = provisions.first().map(|known| known.provision);
    Some(Explanation {
        title: rule_title(code, lang)?,
        checked: rule.is_some(),
        checks: rule_checks(code, lang)?,
        citation: first.map(|provision| citation(provision, lang)),
        source: first.and_then(source),
        provisions: provisions.into_iter().map(|known| ProvisionExplanation::of(known, lang)).collect(),
        remedies: remedies(code).iter().map(|what| text::remedy(*what, lang)).collect(),
    })
}
