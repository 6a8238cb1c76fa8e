//! The ways in which a scheme can be read, numbered.

use super::scheme::{AgeTested, HoursConfirmed, Lawfulness, Residence, Scheme};
use crate::reading::words;
use crate::register::{HourKind, LegalClass};

words! {
    /// A condition that hours have to meet, in the order in which reasons are given: hours that fail several are told
    /// the first.
    pub enum Criterion {
        /// The entry was not corrected by another one.
        Corrected = "corrected",
        /// The entry was neither rejected nor taken back.
        Rejected = "rejected",
        /// The hours lie in the period.
        Period = "period",
        /// The volunteer had the age.
        Age = "age",
        /// The work was done at a host that counts.
        Host = "host",
        /// The volunteer lived where the scheme asks.
        Residence = "residence",
        /// The hours are of a kind that counts.
        Kind = "kind",
        /// The hours are confirmed.
        Confirmation = "confirmation",
        /// The hours were volunteer work under the Law.
        Lawful = "lawful",
    }
}

/// One way to read one condition of a scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading<'s> {
    /// No other entry corrects it: read in one way only.
    Corrected,
    /// It was not rejected: read in one way only.
    Rejected,
    /// In the period.
    Period,
    /// Of an age.
    Age(AgeTested),
    /// At a host of these classes.
    Host(&'s [LegalClass]),
    /// Living there.
    Residence(Residence),
    /// Of these kinds.
    Kind(&'s [HourKind]),
    /// Confirmed in that way.
    Confirmation(HoursConfirmed),
    /// Lawful in that way.
    Lawful(Lawfulness),
}

impl Reading<'_> {
    /// The condition it reads.
    pub fn criterion(self) -> Criterion {
        match self {
            Self::Corrected => Criterion::Corrected,
            Self::Rejected => Criterion::Rejected,
            Self::Period => Criterion::Period,
            Self::Age(_) => Criterion::Age,
            Self::Host(_) => Criterion::Host,
            Self::Residence(_) => Criterion::Residence,
            Self::Kind(_) => Criterion::Kind,
            Self::Confirmation(_) => Criterion::Confirmation,
            Self::Lawful(_) => Criterion::Lawful,
        }
    }
}

impl serde::Serialize for Reading<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Corrected | Self::Rejected | Self::Period => serializer.serialize_none(),
            Self::Age(tested) => tested.serialize(serializer),
            Self::Host(classes) => classes.serialize(serializer),
            Self::Residence(residence) => residence.serialize(serializer),
            Self::Kind(kinds) => kinds.serialize(serializer),
            Self::Confirmation(confirmed) => confirmed.serialize(serializer),
            Self::Lawful(lawfulness) => lawfulness.serialize(serializer),
        }
    }
}

impl Scheme {
    /// Every reading of every condition, in the order of the conditions; of each condition first what the scheme says
    /// or the convention.
    pub fn readings(&self) -> Vec<Reading<'_>> {
        let mut readings = vec![Reading::Corrected, Reading::Rejected, Reading::Period];
        if let Some(age) = &self.age {
            readings.extend(age.tested_on.readings().map(|tested| Reading::Age(*tested)));
        }
        readings.extend(self.hosts.classes.readings().map(|classes| Reading::Host(classes)));
        readings.extend(self.volunteers.residence.readings().map(|residence| Reading::Residence(*residence)));
        readings.extend(self.hours.kinds.readings().map(|kinds| Reading::Kind(kinds)));
        readings.extend(self.hours.confirmation.readings().map(|state| Reading::Confirmation(*state)));
        readings.extend(self.hours.lawfulness.readings().map(|lawful| Reading::Lawful(*lawful)));
        readings
    }
}
