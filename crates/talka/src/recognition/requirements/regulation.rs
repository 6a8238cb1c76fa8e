//! The text that asks.

use crate::date::{Day, Days, Period};
use crate::law::{Mark, Severity};
use crate::reading::{Fault, Faults, Way, record, words};
use crate::schema::described;

record! {
    /// A regulation of a municipality (pašvaldības noteikumi).
    pub struct Regulation {
        /// Whose it is, as it names itself: it stands uninflected in citations.
        pub authority: String,
        /// Code of the municipality (ATVK, seven digits), for what is asked of residence or school.
        pub municipality: Option<String>,
        /// What sort of text it is.
        pub kind: RegulationKind,
        /// Its number.
        pub number: Option<String>,
        /// The day on which it was adopted.
        pub adopted: Option<Day>,
        /// The first day on which it is in force. Where that is not known it is taken to be in force on earlier days
        /// too, and nothing that it asks for is more than a warning.
        pub from: Option<Day>,
        /// The last day; absent while it is in force.
        pub to: Option<Day>,
        /// What the knowledge of its wording rests on: it caps how grave a finding may be, as it does for the Law.
        pub basis: Mark,
    }
}

words! {
    /// What sort of text a regulation is.
    pub enum RegulationKind {
        /// Binding rules (saistošie noteikumi).
        BindingRules = "binding_rules",
        /// Internal rules (iekšējie noteikumi).
        InternalRules = "internal_rules",
        /// Rules of which it is not said what sort they are (noteikumi).
        Rules = "rules",
        /// By-laws (nolikums).
        Bylaws = "bylaws",
        /// Procedure (kārtība).
        Procedure = "procedure",
        /// Guidelines (vadlīnijas).
        Guidelines = "guidelines",
        /// A decision of the council (lēmums).
        Decision = "decision",
        /// An order (rīkojums).
        Order = "order",
    }
}

described! {
    /// The place of a regulation that a finding rests on.
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
    pub struct Cited {
        /// Whose regulation it is.
        pub authority: String,
        /// What sort of text it is.
        pub kind: RegulationKind,
        /// Its number; null if it is not known.
        pub number: Option<String>,
        /// The day on which it was adopted; null if it is not known.
        pub adopted: Option<Day>,
        /// The point, such as `12` or `4.1`; null if the regulation was not told by points.
        pub point: Option<String>,
        /// What the knowledge of its wording rests on.
        pub basis: Mark,
    }
}

impl Regulation {
    /// A regulation of which only this is known.
    pub fn new(authority: impl Into<String>, kind: RegulationKind, basis: Mark) -> Self {
        Self {
            authority: authority.into(),
            municipality: None,
            kind,
            number: None,
            adopted: None,
            from: None,
            to: None,
            basis,
        }
    }

    /// Adds a fault for everything that contradicts itself.
    pub(crate) fn check(&self, at: &Way<'_>, faults: &mut Faults) {
        let mut add = |member: &str, reason: String| {
            faults.add(&at.member(member), Fault::Contradiction { reason });
        };
        if let (Some(from), Some(to)) = (self.from, self.to)
            && to < from
        {
            add("to", format!("it is in force no longer before it is; expected {from} or later"));
        }
        let is_code = |code: &String| code.len() == 7 && code.bytes().all(|byte| byte.is_ascii_digit());
        if !self.municipality.as_ref().is_none_or(is_code) {
            add("municipality", "this is no code of a municipality; expected seven digits".to_owned());
        }
        if self.basis == Mark::Own {
            let expected = "expected `primary`, `official`, `secondary` or `recalled`";
            add("basis", format!("a regulation is known from somewhere; {expected}"));
        }
    }

    /// How a point of it is cited.
    pub fn cite(&self, point: Option<&String>) -> Cited {
        Cited {
            authority: self.authority.clone(),
            kind: self.kind,
            number: self.number.clone(),
            adopted: self.adopted,
            point: point.cloned(),
            basis: self.basis,
        }
    }

    /// The days on which it is taken to be in force.
    pub(super) fn in_force(&self) -> Days {
        Days::from(Period::new(self.from.unwrap_or(Day::MIN), self.to.unwrap_or(Day::MAX)))
    }

    /// How grave a finding is, if its basis allows one.
    pub(super) fn severity(&self, recalled: Option<Severity>) -> Option<Severity> {
        let basis = self.basis.cap().or(recalled)?;
        let beginning = if self.from.is_some() { Severity::Violation } else { Severity::Warning };
        Some(basis.max(beginning))
    }
}
