//! Young people, their consents and their policies.

use std::collections::BTreeSet;

use talka::date::{Day, Reckoning};

use super::hours::Hand;
use super::names::Name;
use super::placements::Placement;

/// A row of the table of volunteers, with everything that its person agreed on and did.
pub(super) struct Person {
    pub(super) name: Name,
    /// How the name is written, where it is not first name and surname.
    pub(super) shown: Option<String>,
    pub(super) born: Day,
    /// How the birth is written, where it is not a day.
    pub(super) born_cell: Option<&'static str>,
    pub(super) codes: String,
    pub(super) residence: &'static str,
    pub(super) school: &'static str,
    pub(super) consent: Option<Consent>,
    pub(super) own_policy: Option<Policy>,
    pub(super) placements: Vec<Placement>,
    pub(super) hand: Hand,
    /// The number of the booklet; 0 where there is none.
    pub(super) booklet: u32,
    /// Days on which there is an entry already.
    pub(super) busy: BTreeSet<Day>,
    /// The planted case that the person belongs to.
    pub(super) case: Option<&'static str>,
}

impl Person {
    pub(super) fn age_on(&self, day: Day) -> u8 {
        self.born.age_on(day, Reckoning::default())
    }

    pub(super) fn with(mut self, placement: Placement) -> Self {
        self.placements.push(placement);
        self
    }
}

/// What a legal representative gave.
#[derive(Clone)]
pub(super) struct Consent {
    pub(super) giver: String,
    pub(super) capacity: &'static str,
    pub(super) document: &'static str,
    pub(super) form: &'static str,
    pub(super) purpose: &'static str,
    pub(super) given: Day,
    pub(super) to: Option<Day>,
    pub(super) withdrawn: Option<Day>,
}

/// An accident insurance policy.
#[derive(Clone)]
pub(super) struct Policy {
    /// The day it was made; not recorded for the person's own policy.
    pub(super) made: Option<Day>,
    pub(super) from: Day,
    pub(super) to: Day,
    pub(super) risks: &'static str,
    pub(super) disability: &'static str,
}

impl Policy {
    /// One that satisfies the Law.
    pub(super) fn sufficient(from: Day, to: Day) -> Self {
        Self {
            made: Some(from.plus(-3)),
            from,
            to,
            risks: "traumas; apdegumi; apsaldējumi; invaliditāte; nāve",
            disability: "15000,00",
        }
    }
}
