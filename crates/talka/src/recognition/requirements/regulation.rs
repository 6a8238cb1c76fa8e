//! The text that asks.

use crate::date::{Day, Days};
use crate::law::{Mark, Severity};
use crate::recognition::scheme::{Clause, RegulationKind, SchemeText, Versions};
use crate::schema::described;

described! {
    /// The place of a regulation that a finding rests on.
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
    pub struct Cited {
        /// Whose regulation it is.
        pub authority: String,
        /// What sort of text it is.
        pub kind: RegulationKind,
        /// Its number; null if it is not known.
        pub number: Option<String>,
        /// The day on which it was adopted; null if it is not known.
        pub adopted: Option<Day>,
        /// The point, such as `12` or `4.1`; null if the source does not name points.
        pub point: Option<String>,
        /// What the knowledge of its wording rests on.
        pub basis: Mark,
    }
}

/// The text of a scheme as the regulation that asks, on the days on which it does.
pub(super) struct Regulation<'s> {
    pub(super) text: &'s SchemeText,
    pub(super) in_force: Days,
}

impl<'s> Regulation<'s> {
    /// A scheme and the versions that it took the place of, each on its own days, the oldest first.
    pub(super) fn each(versions: &Versions<'s>) -> impl Iterator<Item = Self> {
        let each = versions.in_force();
        each.map(|(scheme, days)| Self { text: scheme, in_force: Days::from(days) })
    }

    /// How a point of it is cited: by what the text is known to say, not by conventions.
    pub(super) fn cite(&self, point: Option<&str>) -> Cited {
        let SchemeText { authority, text, .. } = self.text;
        Cited {
            authority: authority.name.clone(),
            kind: text.kind.unwrap_or(RegulationKind::Rules),
            number: said(text.number.as_ref()).cloned(),
            adopted: said(text.date.as_ref()).copied(),
            point: point.map(str::to_owned),
            basis: self.basis(),
        }
    }

    /// A scheme that asks for something says what the knowledge of its wording rests on.
    fn basis(&self) -> Mark {
        self.text.text.basis.unwrap_or(Mark::Recalled)
    }

    /// The severity of a finding, if its basis allows one.
    pub(super) fn severity(&self, recalled: Option<Severity>) -> Option<Severity> {
        self.basis().cap().or(recalled)
    }

    /// Whether it is said from when to when it is in force; else the days are a convention.
    pub(super) fn is_dated(&self) -> bool {
        let text = &self.text.text;
        said(text.from.as_ref()).is_some() && text.to.as_ref().is_none_or(|to| said(Some(to)).is_some())
    }
}

fn said<T>(clause: Option<&Clause<T>>) -> Option<&T> {
    match clause {
        Some(Clause::Says(value)) => Some(value),
        _ => None,
    }
}
