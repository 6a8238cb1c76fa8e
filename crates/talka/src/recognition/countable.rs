//! On which days the conditions of a scheme are met.

use super::readings::Reading;
use super::scheme::{AgeTested, HoursConfirmed, Lawfulness, Residence, Scheme};
use super::tally::Met;
use crate::date::{Days, Period};
use crate::law::{Field, Settings, Truth, Verdict};
use crate::register::{Case, ConfirmationState, Entry, HourLog, Organization, Role, Volunteer};

/// For the hours of a placement at one host: on which days each reading of a scheme's conditions is met.
///
/// Made once for each placement and host, however many hours there are; entries are only looked up in it.
#[derive(Debug)]
pub struct Countable<'s> {
    readings: Vec<(Reading<'s>, OnDays)>,
}

/// How a reading is answered.
#[derive(Debug)]
enum OnDays {
    /// From the days, for want of facts perhaps not surely.
    Days { surely: Days, possibly: Days },
    /// From the entry itself.
    ByEntry,
}

impl From<Truth> for OnDays {
    fn from(truth: Truth) -> Self {
        Self::Days { surely: truth.surely().clone(), possibly: truth.possibly().clone() }
    }
}

impl<'s> Countable<'s> {
    /// Looks at a placement and a host with the eyes of the scheme.
    pub fn new(scheme: &'s Scheme, case: &Case<'_>, host: &Organization, settings: &Settings) -> Self {
        let on_days = |reading: &Reading<'s>| -> OnDays {
            match *reading {
                Reading::Period => Truth::on(Days::from(scheme.period.period())).into(),
                Reading::Age(tested) => of_age(scheme, case, tested, settings).into(),
                Reading::Host(classes) => {
                    Truth::known(host.class.map(|class| classes.contains(&class)), Field::Class).into()
                }
                Reading::Residence(Residence::Anywhere) => Truth::always(true).into(),
                Reading::Residence(Residence::Authority) => {
                    lives_in(case.volunteer, &scheme.authority.municipality).into()
                }
                Reading::Corrected
                | Reading::Rejected
                | Reading::Kind(_)
                | Reading::Confirmation(_)
                | Reading::Lawful(_) => OnDays::ByEntry,
            }
        };
        let readings = scheme.readings().into_iter().map(|reading| {
            let days = on_days(&reading);
            (reading, days)
        });
        Self { readings: readings.collect() }
    }

    /// What each reading says of an entry, in the order of the readings.
    pub fn look_up(&self, entry: &Entry<'_>, verdict: Verdict) -> impl Iterator<Item = Met> {
        self.readings.iter().map(move |(reading, days)| match days {
            OnDays::Days { surely, possibly } => on_all_days(surely, possibly, entry.log.on.period()),
            OnDays::ByEntry => by_entry(*reading, entry, verdict),
        })
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

fn by_entry(reading: Reading<'_>, entry: &Entry<'_>, verdict: Verdict) -> Met {
    let state = entry.log.confirmation.as_ref().map(|confirmation| confirmation.state);
    match reading {
        Reading::Corrected => Met::known(!entry.corrected),
        Reading::Rejected => {
            let undone = [Some(ConfirmationState::Rejected), Some(ConfirmationState::Withdrawn)];
            Met::known(!undone.contains(&state))
        }
        Reading::Kind(kinds) => Met::known(entry.log.kind.is_none_or(|kind| kinds.contains(&kind))),
        Reading::Confirmation(asked) => confirmed(entry.log, asked),
        Reading::Lawful(Lawfulness::VoidExcluded) => match verdict {
            Verdict::Lawful => Met::Yes,
            Verdict::Void => Met::No,
            Verdict::Undecided => Met::Undecided,
        },
        Reading::Lawful(Lawfulness::Any) => Met::Yes,
        Reading::Period | Reading::Age(_) | Reading::Host(_) | Reading::Residence(_) => Met::Undecided,
    }
}

fn confirmed(log: &HourLog, asked: HoursConfirmed) -> Met {
    let Some(confirmation) = &log.confirmation else {
        return if asked == HoursConfirmed::Entered { Met::Yes } else { Met::Undecided };
    };
    let is_confirmed = confirmation.state == ConfirmationState::Confirmed;
    match asked {
        HoursConfirmed::Entered => Met::Yes,
        HoursConfirmed::Confirmed => Met::known(is_confirmed),
        HoursConfirmed::ConfirmedByOthers => match confirmation.role {
            Some(role) => Met::known(is_confirmed && role != Role::Volunteer),
            None if is_confirmed => Met::Undecided,
            None => Met::No,
        },
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
