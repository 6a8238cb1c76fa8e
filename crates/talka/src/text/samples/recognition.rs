//! How a scheme may be read, and what may be missing to a level.

use super::{day, samples};
use crate::date::{Clock, Day};
use crate::recognition::{
    AfterCeremony, AgeAsked, AgeBound, AgeTested, AllOf, Criterion, Deadline, DeadlineOf, HoursConfirmed,
    Interpretation, LevelNumber, Locality, Missing, Need, Recurrence, SchemePeriod, Title,
};
use crate::register::{AgreementForm, EvidenceKind, HourKind, LegalClass, Mode, Role};

static PERIOD: SchemePeriod =
    SchemePeriod { from: Some(Day::literal(2020, 1, 1)), to: Some(Day::literal(2020, 12, 31)), every: None };
static EACH_YEAR: SchemePeriod = SchemePeriod { every: Some(Recurrence::CalendarYear), from: None, to: None };
static EVER: SchemePeriod = SchemePeriod { from: None, to: None, every: None };
static DEADLINE: Deadline = Deadline { of: DeadlineOf::Hours, on: Day::literal(2020, 11, 24), at: None };

pub(crate) fn interpretations() -> Vec<Interpretation> {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let timed = Deadline { at: Clock::new(19, 0), ..DEADLINE };
    let age = AgeAsked { from: AgeBound::Years(13), to: AgeBound::None, tested: None, bounds_vary: false };
    let bounds = [
        (AgeBound::Years(13), AgeBound::Years(25)),
        (AgeBound::Years(13), AgeBound::None),
        (AgeBound::Unknown, AgeBound::Years(25)),
        (AgeBound::None, AgeBound::None),
    ];
    let bounds =
        bounds.map(|(from, to)| AgeAsked { from, to, tested: Some(AgeTested::DayOfWork), bounds_vary: true });
    let tested = AgeTested::ALL.iter().map(|tested| AgeAsked { tested: Some(*tested), ..age });
    samples! { Interpretation;
        Interpretation::Unknown(_) => [Interpretation::Unknown(Criterion::Age)],
        Interpretation::Corrected => [Interpretation::Corrected],
        Interpretation::Rejected => [Interpretation::Rejected],
        Interpretation::Contradicted => [Interpretation::Contradicted],
        Interpretation::Period(_) => [Interpretation::Period(PERIOD), Interpretation::Period(EACH_YEAR), Interpretation::Period(EVER)],
        Interpretation::Earlier { .. } => [true, false].map(|count| Interpretation::Earlier { in_force: day(20), count }),
        Interpretation::Ceremony { .. } => [
            Interpretation::Ceremony { after: AfterCeremony::Count, on: None },
            Interpretation::Ceremony { after: AfterCeremony::LeftOut, on: Some(day(20)) },
        ],
        Interpretation::Deadline(_) => [Interpretation::Deadline(DEADLINE), Interpretation::Deadline(timed)],
        Interpretation::Age(_) => tested.chain([age]).chain(bounds).map(Interpretation::Age),
        Interpretation::Host(_) => [Interpretation::Host(vec![LegalClass::MunicipalInstitution, LegalClass::Association])],
        Interpretation::HostListed(_) => [Interpretation::HostListed(words(&["40008183872"]))],
        Interpretation::HostRegistered(_) => Locality::ALL.iter().map(|place| Interpretation::HostRegistered(*place)),
        Interpretation::Territory(_) => Locality::ALL.iter().map(|place| Interpretation::Territory(*place)),
        Interpretation::Residence(_) => Locality::ALL.iter().map(|place| Interpretation::Residence(*place)),
        Interpretation::Kind(_) => [Interpretation::Kind(vec![HourKind::Work, HourKind::Travel])],
        Interpretation::Mode(_) => [Interpretation::Mode(Mode::ALL.to_vec())],
        Interpretation::Field(_) => [Interpretation::Field(words(&["kultūra", "sports"]))],
        Interpretation::FieldLeftOut(_) => [Interpretation::FieldLeftOut(words(&["politika"]))],
        Interpretation::EnteredWithin(_) => [1, 14].map(Interpretation::EnteredWithin),
        Interpretation::Agreement(_) => [Interpretation::Agreement(AgreementForm::ALL.to_vec())],
        Interpretation::Confirmation(_) => HoursConfirmed::ALL.iter().map(|how| Interpretation::Confirmation(*how)),
        Interpretation::ConfirmedBy(_) => [Interpretation::ConfirmedBy(Role::ALL.to_vec())],
        Interpretation::EnteredBy(_) => [Interpretation::EnteredBy(vec![Role::Host])],
        Interpretation::Evidence(_) => [Interpretation::Evidence(EvidenceKind::ALL.to_vec())],
        Interpretation::Breaches(_) => [
            Interpretation::Breaches(vec![]),
            Interpretation::Breaches(words(&["voids"])),
            Interpretation::Breaches(words(&["voids", "consent-missing"])),
        ],
        Interpretation::Level(_) => Need::ALL.iter().map(|need| Interpretation::Level(LevelNumber {
            level: "silver".to_owned(),
            title: Title { lv: "sudraba līmenis".to_owned(), en: "silver".to_owned() },
            needs: 0,
            need: *need,
            number: 60,
        })),
    }
}

pub(crate) fn lacks() -> Vec<Missing> {
    let minutes = 255;
    let hours = Missing::Hours { minutes };
    samples! { Missing;
        Missing::NotSaid { .. } => Need::ALL.iter().map(|need| Missing::NotSaid { need: *need }),
        Missing::Hours { .. } => [hours.clone()],
        Missing::HoursWithin { .. } => [1, 12, 21].map(|months| Missing::HoursWithin { minutes, months }),
        Missing::TooManyHours { .. } => [Missing::TooManyHours { minutes }],
        Missing::Days { .. } => [1, 2].map(|count| Missing::Days { count }),
        Missing::Fields { .. } => [1, 2].map(|count| Missing::Fields { count }),
        Missing::OneHost { .. } => [Missing::OneHost { percent: 50 }],
        Missing::Group => [Missing::Group],
        Missing::GroupHours { .. } => [Missing::GroupHours { minutes }],
        Missing::GroupMembers { .. } => [Missing::GroupMembers { count: 2 }],
        Missing::MonthsOfService { .. } => [1, 2].map(|count| Missing::MonthsOfService { count }),
        Missing::MonthsInARow { .. } => [1, 12].map(|count| Missing::MonthsInARow { count, minutes: 60 }),
        Missing::WeeksInARow { .. } => [1, 13].map(|count| Missing::WeeksInARow { count, minutes: 60 }),
        Missing::Contacts { .. } => [Missing::Contacts { count: 2 }],
        Missing::Contract => [Missing::Contract],
        Missing::Registration => [Missing::Registration],
        Missing::Nomination => [Missing::Nomination],
        Missing::Attested { .. } => [Missing::Attested { name: "residential-project".to_owned() }],
        Missing::Awarded => [Missing::Awarded],
        Missing::NotAwarded => [Missing::NotAwarded],
        Missing::Age => [Missing::Age],
        Missing::Residence => [Missing::Residence],
        Missing::School => [Missing::School],
        Missing::Otherwise => [Missing::Otherwise],
        Missing::OneOf { .. } => [Missing::OneOf {
            ways: vec![AllOf(vec![hours.clone(), Missing::Contract]), AllOf(vec![Missing::Fields { count: 1 }])],
        }],
    }
}
