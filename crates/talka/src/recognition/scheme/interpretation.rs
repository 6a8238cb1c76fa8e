//! The ways in which a scheme can be read.

use super::clause::Clause;
use super::conditions::{AgeRule, AgeTested, HoursConfirmed, Locality};
use super::criterion::Criterion;
use super::issue::AfterCeremony;
use super::level::Level;
use super::needs::{Need, NeedsAt};
use super::period::{Deadline, SchemePeriod};
use crate::date::Day;
use crate::register::{AgreementForm, EvidenceKind, HourKind, LegalClass, Mode, Role};
use crate::schema::{Choice, Described, Shape, Word};

/// One way to read one clause of a scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interpretation<'s> {
    /// The source does not say, and nothing is assumed.
    Unknown(Criterion),
    /// No other entry corrects it: read in one way only.
    Corrected,
    /// It was not rejected: read in one way only.
    Rejected,
    /// The records do not contradict it: read in one way only.
    Contradicted,
    /// In the period.
    Period(&'s SchemePeriod),
    /// Not after the ceremony.
    Ceremony(AfterCeremony, Option<Day>),
    /// In time.
    Deadline(&'s Deadline),
    /// Of an age.
    Age(AgeAsked),
    /// At a host of these classes.
    Host(&'s [LegalClass]),
    /// At one of these hosts.
    HostListed(&'s [String]),
    /// At a host registered there.
    HostRegistered(Locality),
    /// On that territory.
    Territory(Locality),
    /// Living there.
    Residence(Locality),
    /// Of these kinds.
    Kind(&'s [HourKind]),
    /// Worked in these ways.
    Mode(&'s [Mode]),
    /// In these fields.
    Field(&'s [String]),
    /// Under an agreement of one of these forms.
    Agreement(&'s [AgreementForm]),
    /// Confirmed in that way.
    Confirmation(HoursConfirmed),
    /// Confirmed by one of these.
    ConfirmedBy(&'s [Role]),
    /// Entered by one of these.
    EnteredBy(&'s [Role]),
    /// Written down in one of these.
    Evidence(&'s [EvidenceKind]),
    /// Without these breaches.
    Breaches(&'s [String]),
    /// So many, for that level.
    Level {
        /// The level.
        level: &'s Level,
        /// What it needs.
        need: Need,
        /// Where it is needed.
        at: NeedsAt,
        /// How many.
        number: u32,
    },
}

/// An age, and the day on which it is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgeAsked {
    /// The least age, in years.
    pub from: AgeBound,
    /// The greatest age, in years.
    pub to: AgeBound,
    /// The day; absent if the source does not say.
    pub tested: Option<AgeTested>,
    /// Whether the bounds can be read in several ways, and not only the day.
    pub bounds_vary: bool,
}

/// A bound of an age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgeBound {
    /// Does not bind.
    None,
    /// This age, itself included.
    Years(u8),
    /// The source does not say.
    Unknown,
}

impl Interpretation<'_> {
    /// The condition it reads.
    pub fn criterion(self) -> Criterion {
        match self {
            Self::Unknown(criterion) => criterion,
            Self::Corrected => Criterion::Corrected,
            Self::Rejected => Criterion::Rejected,
            Self::Contradicted => Criterion::Contradicted,
            Self::Period(_) => Criterion::Period,
            Self::Ceremony(..) => Criterion::Ceremony,
            Self::Deadline(_) => Criterion::Deadline,
            Self::Age(_) => Criterion::Age,
            Self::Host(_) | Self::HostListed(_) => Criterion::Host,
            Self::HostRegistered(_) => Criterion::HostRegistered,
            Self::Territory(_) => Criterion::Territory,
            Self::Residence(_) => Criterion::Residence,
            Self::Kind(_) => Criterion::Kind,
            Self::Mode(_) => Criterion::Mode,
            Self::Field(_) => Criterion::Field,
            Self::Agreement(_) => Criterion::Agreement,
            Self::Confirmation(_) | Self::ConfirmedBy(_) => Criterion::Confirmation,
            Self::EnteredBy(_) => Criterion::EnteredBy,
            Self::Evidence(_) => Criterion::Evidence,
            Self::Breaches(_) => Criterion::Lawful,
            Self::Level { .. } => Criterion::Level,
        }
    }
}

impl serde::Serialize for Interpretation<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Corrected | Self::Rejected | Self::Contradicted => serializer.serialize_none(),
            Self::Unknown(_) => serializer.serialize_str("unknown"),
            Self::Period(period) => period.serialize(serializer),
            Self::Ceremony(after, _) => after.serialize(serializer),
            Self::Deadline(deadline) => deadline.serialize(serializer),
            Self::Age(AgeAsked { tested: Some(tested), bounds_vary: false, .. }) => {
                tested.serialize(serializer)
            }
            Self::Age(age) => age.as_rule().serialize(serializer),
            Self::Host(classes) => classes.serialize(serializer),
            Self::HostListed(words) | Self::Field(words) | Self::Breaches(words) => {
                words.serialize(serializer)
            }
            Self::HostRegistered(place) | Self::Territory(place) | Self::Residence(place) => {
                place.serialize(serializer)
            }
            Self::Kind(kinds) => kinds.serialize(serializer),
            Self::Mode(modes) => modes.serialize(serializer),
            Self::Agreement(forms) => forms.serialize(serializer),
            Self::Confirmation(confirmed) => confirmed.serialize(serializer),
            Self::ConfirmedBy(roles) | Self::EnteredBy(roles) => roles.serialize(serializer),
            Self::Evidence(kinds) => kinds.serialize(serializer),
            Self::Level { number, .. } => number.serialize(serializer),
        }
    }
}

impl Described for Interpretation<'_> {
    fn describe() -> Shape {
        let unknown = Word {
            word: "unknown".to_owned(),
            doc: "The source does not say, and nothing is assumed.".to_owned(),
        };
        let of = vec![
            SchemePeriod::describe(),
            AfterCeremony::describe(),
            Deadline::describe(),
            AgeTested::describe(),
            AgeRule::describe(),
            Locality::describe(),
            HoursConfirmed::describe(),
            Vec::<LegalClass>::describe(),
            Vec::<HourKind>::describe(),
            Vec::<Mode>::describe(),
            Vec::<AgreementForm>::describe(),
            Vec::<Role>::describe(),
            Vec::<EvidenceKind>::describe(),
            Vec::<String>::describe(),
            u32::describe(),
            Shape::Tag(unknown),
        ];
        let doc = "A way to read a clause of a scheme: what it says, or could say instead.".to_owned();
        Shape::Choice(Choice { name: "Interpretation".to_owned(), doc, of })
    }
}

impl AgeAsked {
    fn as_rule(self) -> AgeRule {
        let clause = |bound: AgeBound| match bound {
            AgeBound::None => None,
            AgeBound::Years(years) => Some(Clause::Says(years)),
            AgeBound::Unknown => Some(Clause::Unknown),
        };
        AgeRule {
            from: clause(self.from),
            to: clause(self.to),
            before_birthday: None,
            tested_on: Some(self.tested.map_or(Clause::Unknown, Clause::Says)),
        }
    }
}
