//! What there is to say of a provision.

use serde::Serialize;

use super::source;
use crate::date::{Day, Period};
use crate::law::provisions::PARAMETERS;
use crate::law::{Act, Checked, Doubt, Listed, Mark, Unchecked};
use crate::schema::described;
use crate::text::{self, Lang, amount, citation};

described! {
    /// What there is to say of a provision.
    #[derive(Clone, Debug, Serialize)]
    #[non_exhaustive]
    pub struct ProvisionExplanation {
        /// Names it, and never changes.
        pub id: &'static str,
        /// The act.
        pub act: Act,
        /// How it is cited.
        pub citation: String,
        /// What it is about, as a heading.
        pub title: &'static str,
        /// What it says, in our own words.
        pub says: &'static str,
        /// The days on which it was in force.
        pub in_force: Period,
        /// What the knowledge of its wording rests on.
        pub basis: Mark,
        /// The same in words.
        pub basis_text: &'static str,
        /// The last day for which its wording was confirmed; null where the copy that was seen bears no date.
        pub confirmed_to: Option<Day>,
        /// Where its wording was seen; null where it was not.
        pub source: Option<&'static str>,
        /// What is not sure about it.
        pub doubts: Vec<Doubt>,
        /// The same in words.
        pub doubt_texts: Vec<&'static str>,
        /// Codes of the rules that check it; some of them perhaps not in this version.
        pub rules: Vec<&'static str>,
        /// Why no rule checks it; null where one does.
        pub unchecked: Option<Unchecked>,
        /// The same in words.
        pub unchecked_text: Option<&'static str>,
        /// The numbers that it sets.
        pub parameters: Vec<ParameterExplanation>,
    }
}

described! {
    /// A number of the law, from some day on.
    #[derive(Clone, Debug, Serialize)]
    #[non_exhaustive]
    pub struct ParameterExplanation {
        /// Names it, and never changes.
        pub id: &'static str,
        /// What it is.
        pub title: &'static str,
        /// The first day on which it has this value.
        pub from: Day,
        /// The value, with its unit.
        pub value: String,
    }
}

impl ProvisionExplanation {
    /// In that language.
    pub(super) fn of(listed: &'static Listed, lang: Lang) -> Self {
        let provision = listed.provision;
        let (rules, unchecked) = match listed.checked {
            Checked::By(codes) => (codes.to_vec(), None),
            Checked::Not(reason) => (Vec::new(), Some(reason)),
        };
        Self {
            id: listed.id,
            act: provision.act,
            citation: citation(provision, lang),
            title: listed.title.text(lang),
            says: listed.says.text(lang),
            in_force: provision.in_force,
            basis: provision.basis.mark,
            basis_text: text::mark(provision.basis.mark, lang),
            confirmed_to: provision.basis.confirmed_to,
            source: source(provision),
            doubts: listed.doubts.to_vec(),
            doubt_texts: listed.doubts.iter().map(|doubt| text::doubt(*doubt, lang)).collect(),
            rules,
            unchecked,
            unchecked_text: unchecked.map(|reason| text::unchecked(reason, lang)),
            parameters: parameters(listed, lang),
        }
    }
}

/// The values that the provision sets.
fn parameters(listed: &'static Listed, lang: Lang) -> Vec<ParameterExplanation> {
    let values = PARAMETERS.iter().flat_map(|parameter| {
        let title = parameter.title.text(lang);
        (parameter.values)().into_iter().map(move |value| (parameter.id, title, value))
    });
    let of_it = values.filter(|(.., value)| std::ptr::eq(value.by, listed.provision));
    of_it
        .map(|(id, title, value)| ParameterExplanation {
            id,
            title,
            from: value.from,
            value: amount(value.is, lang),
        })
        .collect()
}
