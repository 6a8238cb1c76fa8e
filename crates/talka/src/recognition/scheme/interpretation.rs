//! What one clause of a scheme may mean.

use serde::{Deserialize, Serialize};

use super::conditions::{AgeTested, HoursConfirmed, Locality};
use super::criterion::Criterion;
use super::issue::AfterCeremony;
use super::needs::Need;
use super::period::{Deadline, SchemePeriod};
use super::title::Title;
use crate::date::Day;
use crate::register::{AgreementForm, EvidenceKind, HourKind, LegalClass, Mode, Role};
use crate::schema::described;

described! {
    /// What one clause of a scheme says, or may mean where the text is silent.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum Interpretation {
        /// The source does not say what is asked for by this condition, and nothing is assumed.
        Unknown(Criterion),
        /// No other entry corrects the hours. It has no other meaning.
        Corrected,
        /// The hours were not rejected. It has no other meaning.
        Rejected,
        /// The records do not contradict the hours. It has no other meaning.
        Contradicted,
        /// The hours lie in the period.
        Period(SchemePeriod),
        /// What becomes of hours from before the text was in force, of which it does not say.
        Earlier {
            /// The first day on which it was.
            in_force: Day,
            /// Whether they count.
            count: bool,
        },
        /// What becomes of hours after the ceremony.
        Ceremony {
            /// Whether they count.
            after: AfterCeremony,
            /// The day of the ceremony, where it matters.
            on: Option<Day>,
        },
        /// Something is handed in until then.
        Deadline(Deadline),
        /// The volunteer is of an age.
        Age(AgeAsked),
        /// The host is of one of these classes.
        Host(Vec<LegalClass>),
        /// The host has one of these registration numbers.
        HostListed(Vec<String>),
        /// The host is registered there.
        HostRegistered(Locality),
        /// The work is done on that territory.
        Territory(Locality),
        /// The volunteer lives there.
        Residence(Locality),
        /// The hours are of one of these kinds.
        Kind(Vec<HourKind>),
        /// The hours were worked in one of these ways.
        Mode(Vec<Mode>),
        /// The hours were worked in one of these fields.
        Field(Vec<String>),
        /// The hours were worked in none of these fields.
        FieldLeftOut(Vec<String>),
        /// The agreement has one of these forms.
        Agreement(Vec<AgreementForm>),
        /// The hours are confirmed in that way.
        Confirmation(HoursConfirmed),
        /// One of these confirmed the hours.
        ConfirmedBy(Vec<Role>),
        /// One of these entered the hours.
        EnteredBy(Vec<Role>),
        /// The hours were entered at most so many days after the work.
        EnteredWithin(u32),
        /// The hours are written down in one of these.
        Evidence(Vec<EvidenceKind>),
        /// No such breach of the Law keeps the hours out: bearings and codes of rules.
        Breaches(Vec<String>),
        /// A level takes so many.
        Level(LevelNumber),
    }
}

described! {
    /// A number that a level needs.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct LevelNumber {
        /// The level.
        pub level: String,
        /// What the level is called.
        pub title: Title,
        /// How many needs of the level come before these: first its own, then those inside them, `all` before `any` before
        /// `not`.
        pub needs: usize,
        /// What it needs.
        pub need: Need,
        /// How many.
        pub number: u32,
    }
}

described! {
    /// An age, and the day on which it is looked at.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct AgeAsked {
        /// The least age, in years.
        pub from: AgeBound,
        /// The greatest age, in years.
        pub to: AgeBound,
        /// The day; null if the source does not say.
        pub tested: Option<AgeTested>,
        /// Whether the bounds have several interpretations, and not only the day.
        pub bounds_vary: bool,
    }
}

described! {
    /// A bound of an age.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum AgeBound {
        /// Does not bind.
        None,
        /// This age, itself included.
        Years(u8),
        /// The source does not say.
        Unknown,
    }
}

impl Interpretation {
    /// The condition that it interprets.
    pub fn criterion(&self) -> Criterion {
        match self {
            Self::Unknown(criterion) => *criterion,
            Self::Corrected => Criterion::Corrected,
            Self::Rejected => Criterion::Rejected,
            Self::Contradicted => Criterion::Contradicted,
            Self::Period(_) => Criterion::Period,
            Self::Earlier { .. } => Criterion::InForce,
            Self::Ceremony { .. } => Criterion::Ceremony,
            Self::Deadline(_) | Self::EnteredWithin(_) => Criterion::Deadline,
            Self::Age(_) => Criterion::Age,
            Self::Host(_) | Self::HostListed(_) => Criterion::Host,
            Self::HostRegistered(_) => Criterion::HostRegistered,
            Self::Territory(_) => Criterion::Territory,
            Self::Residence(_) => Criterion::Residence,
            Self::Kind(_) => Criterion::Kind,
            Self::Mode(_) => Criterion::Mode,
            Self::Field(_) | Self::FieldLeftOut(_) => Criterion::Field,
            Self::Agreement(_) => Criterion::Agreement,
            Self::Confirmation(_) | Self::ConfirmedBy(_) => Criterion::Confirmation,
            Self::EnteredBy(_) => Criterion::EnteredBy,
            Self::Evidence(_) => Criterion::Evidence,
            Self::Breaches(_) => Criterion::Lawful,
            Self::Level(_) => Criterion::Level,
        }
    }
}
