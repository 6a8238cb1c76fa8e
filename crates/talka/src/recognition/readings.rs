//! The ways in which a scheme can be read, numbered.

use super::scheme::{AgeTested, HoursConfirmed, Lawfulness, ResidenceAsked, SchemeText};
use super::tally::Chosen;
use crate::reading::words;
use crate::register::{HourKind, LegalClass};
use crate::schema::{Choice, Described, Shape};

words! {
    /// A condition that hours have to meet, in the order in which reasons are given: hours that fail several are told
    /// the first.
    pub enum Criterion {
        /// The entry was not corrected by another one.
        Corrected = "corrected",
        /// The entry was neither rejected nor taken back.
        Rejected = "rejected",
        /// The records do not contradict the hours: they can be, they have come, and were entered only once.
        Contradicted = "contradicted",
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
    /// The records do not contradict it: read in one way only.
    Contradicted,
    /// In the period.
    Period,
    /// Of an age.
    Age(AgeTested),
    /// At a host of these classes.
    Host(&'s [LegalClass]),
    /// Living there.
    Residence(ResidenceAsked),
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
            Self::Contradicted => Criterion::Contradicted,
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
            Self::Corrected | Self::Rejected | Self::Contradicted | Self::Period => {
                serializer.serialize_none()
            }
            Self::Age(tested) => tested.serialize(serializer),
            Self::Host(classes) => classes.serialize(serializer),
            Self::Residence(residence) => residence.serialize(serializer),
            Self::Kind(kinds) => kinds.serialize(serializer),
            Self::Confirmation(confirmed) => confirmed.serialize(serializer),
            Self::Lawful(lawfulness) => lawfulness.serialize(serializer),
        }
    }
}

impl Described for Reading<'_> {
    fn describe() -> Shape {
        let of = vec![
            AgeTested::describe(),
            ResidenceAsked::describe(),
            HoursConfirmed::describe(),
            Lawfulness::describe(),
            Vec::<LegalClass>::describe(),
            Vec::<HourKind>::describe(),
        ];
        let doc =
            "A way to read a condition of a scheme: what the clause says, or could say instead.".to_owned();
        Shape::Choice(Choice { name: "Reading".to_owned(), doc, of })
    }
}

impl SchemeText {
    /// Every reading of every condition, in the order of the conditions; of each condition first what the scheme says
    /// or the convention.
    pub fn readings(&self) -> Vec<Reading<'_>> {
        let mut readings =
            vec![Reading::Corrected, Reading::Rejected, Reading::Contradicted, Reading::Period];
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

/// The numbered readings of a scheme, and the choices among them. Needs at most
/// [`Answers::READINGS`](super::Answers::READINGS), as a valid scheme has.
pub(super) struct Readings<'s> {
    numbered: Vec<Reading<'s>>,
    by_criterion: Vec<(Criterion, Chosen)>,
    usual: Chosen,
}

impl<'s> Readings<'s> {
    pub(super) fn of(scheme: &'s SchemeText) -> Self {
        let numbered = scheme.readings();
        let mut by_criterion: Vec<(Criterion, Chosen)> = Vec::new();
        let mut usual = 0;
        for (n, reading) in numbered.iter().enumerate() {
            match by_criterion.last_mut() {
                Some((criterion, same)) if *criterion == reading.criterion() => *same |= 1 << n,
                _ => {
                    by_criterion.push((reading.criterion(), 1 << n));
                    usual |= 1 << n;
                }
            }
        }
        Self { numbered, by_criterion, usual }
    }

    /// Of each condition the first reading: what the scheme says, or the convention.
    pub(super) fn usual(&self) -> Chosen {
        self.usual
    }

    /// Every other reading, chosen in the place of the usual one.
    pub(super) fn others(&self) -> impl Iterator<Item = (Reading<'s>, Chosen)> {
        self.numbered.iter().enumerate().filter(|(n, _)| self.usual >> n & 1 == 0).map(|(n, reading)| {
            let same = self.of_each_criterion().find(|same| same >> n & 1 == 1).unwrap_or_default();
            (*reading, self.usual & !same | 1 << n)
        })
    }

    /// The readings of each condition.
    pub(super) fn of_each_criterion(&self) -> impl Iterator<Item = Chosen> {
        self.by_criterion.iter().map(|(_, same)| *same)
    }

    /// All readings at once.
    pub(super) fn all(&self) -> Chosen {
        self.of_each_criterion().fold(0, |all, same| all | same)
    }

    /// The condition of the reading of that number.
    pub(super) fn criterion(&self, reading: usize) -> Option<Criterion> {
        self.numbered.get(reading).map(|reading| reading.criterion())
    }
}
