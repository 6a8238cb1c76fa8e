//! On which days the conditions of a scheme are met.

use super::readings::Reading;
use super::scheme::{AgeTested, HoursConfirmed, Lawfulness, ResidenceAsked, Scheme};
use super::tally::{Answers, Met};
use crate::date::{Days, Period};
use crate::law::{Field, Settings, Truth, Verdict};
use crate::register::{Case, ConfirmationState, Entry, HourKind, HourLog, Organization, Role, Volunteer};

/// For the hours of a placement at one host: when each reading of a scheme's conditions is met.
///
/// Made once for each placement and host, however many hours there are; entries are only looked up in it.
#[derive(Debug)]
pub struct Countable<'s>(Vec<Condition<'s>>);

/// What an entry is asked.
#[derive(Debug)]
enum Condition<'s> {
    /// Whether it lies on these days; for want of facts perhaps not surely.
    OnDays {
        surely: Days,
        possibly: Days,
    },
    NotCorrected,
    NotRejected,
    NotContradicted,
    OfKind(&'s [HourKind]),
    Confirmed(HoursConfirmed),
    Lawful(Lawfulness),
}

impl From<Truth> for Condition<'_> {
    fn from(truth: Truth) -> Self {
        Self::OnDays { surely: truth.surely().clone(), possibly: truth.possibly().clone() }
    }
}

impl<'s> Countable<'s> {
    /// Looks at a placement and a host with the eyes of the scheme.
    pub fn new(scheme: &'s Scheme, case: &Case<'_>, host: &Organization, settings: &Settings) -> Self {
        let condition = |reading| match reading {
            Reading::Corrected => Condition::NotCorrected,
            Reading::Rejected => Condition::NotRejected,
            Reading::Contradicted => Condition::NotContradicted,
            Reading::Period => Truth::on(Days::from(scheme.period.period())).into(),
            Reading::Age(tested) => of_age(scheme, case, tested, settings).into(),
            Reading::Host(classes) => {
                Truth::known(host.class.map(|class| classes.contains(&class)), Field::Class).into()
            }
            Reading::Residence(ResidenceAsked::Anywhere) => Truth::always(true).into(),
            Reading::Residence(ResidenceAsked::Authority) => {
                lives_in(case.volunteer, &scheme.authority.municipality).into()
            }
            Reading::Kind(kinds) => Condition::OfKind(kinds),
            Reading::Confirmation(asked) => Condition::Confirmed(asked),
            Reading::Lawful(lawfulness) => Condition::Lawful(lawfulness),
        };
        Self(scheme.readings().into_iter().map(condition).collect())
    }

    /// What each reading says of an entry on which the Law has that verdict.
    ///
    /// An entry of several days meets a condition of days only if each of its days does; where some do and others do
    /// not, nobody knows how many of its hours count, and it is undecided.
    pub fn answers(&self, entry: &Entry<'_>, verdict: Verdict) -> Answers {
        Answers::of(self.0.iter().map(|condition| condition.met(entry, verdict)))
    }
}

impl Condition<'_> {
    fn met(&self, entry: &Entry<'_>, verdict: Verdict) -> Met {
        match self {
            Self::OnDays { surely, possibly } => on_all_days(surely, possibly, entry.log.on.period()),
            Self::NotCorrected => Met::known(!entry.corrected),
            Self::NotRejected => Met::known(!entry.log.is_undone()),
            Self::NotContradicted => Met::known(verdict != Verdict::Contradicted),
            Self::OfKind(kinds) => Met::known(kinds.contains(&entry.log.kind.unwrap_or(HourKind::Work))),
            Self::Confirmed(asked) => confirmed(entry.log, *asked),
            Self::Lawful(Lawfulness::Any) => Met::Yes,
            Self::Lawful(Lawfulness::VoidExcluded) => match verdict {
                Verdict::Lawful => Met::Yes,
                Verdict::Void | Verdict::Contradicted => Met::No,
                Verdict::Undecided => Met::Undecided,
            },
        }
    }
}

fn on_all_days(surely: &Days, possibly: &Days, period: Period) -> Met {
    if surely.covers(period) {
        Met::Yes
    } else if possibly.meets(period) {
        Met::Undecided
    } else {
        Met::No
    }
}

fn confirmed(log: &HourLog, asked: HoursConfirmed) -> Met {
    if asked == HoursConfirmed::Entered {
        return Met::Yes;
    }
    let Some(confirmation) = &log.confirmation else { return Met::Undecided };
    if confirmation.state != ConfirmationState::Confirmed {
        return Met::No;
    }
    match (asked, confirmation.role) {
        (HoursConfirmed::ConfirmedByOthers, None) => Met::Undecided,
        (HoursConfirmed::ConfirmedByOthers, Some(role)) => Met::known(role != Role::Volunteer),
        _ => Met::Yes,
    }
}

/// Whether the volunteer has the age that the scheme asks for.
fn of_age(scheme: &Scheme, case: &Case<'_>, tested: AgeTested, settings: &Settings) -> Truth {
    let Some(age) = &scheme.age else { return Truth::always(true) };
    let past = age.to.saturating_add(1);
    match tested {
        AgeTested::DayOfWork => {
            case.has_reached(age.from, settings).and(case.has_reached(past, settings).not())
        }
        AgeTested::PeriodStart | AgeTested::PeriodEnd => {
            let on = if tested == AgeTested::PeriodStart { scheme.period.from } else { scheme.period.to };
            case.had_reached(age.from, on, settings).and(case.had_reached(past, on, settings).not())
        }
    }
}

fn lives_in(volunteer: &Volunteer, municipality: &str) -> Truth {
    let Some(residences) = &volunteer.residences else { return Truth::unknown(Field::Residences) };
    let each = residences.iter().map(|residence| {
        let there = residence.municipality.as_ref().map(|code| code == municipality);
        let from = residence.from.map_or_else(Days::all, Days::since);
        let days = from.and(&residence.to.map_or_else(Days::all, Days::until));
        Truth::known(there, Field::Residences).and(Truth::on(days))
    });
    each.fold(Truth::always(false), Truth::or)
}
