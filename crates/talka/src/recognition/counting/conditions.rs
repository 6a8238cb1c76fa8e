//! On which days the conditions of a scheme are met.

mod breaches;
mod days;

pub use breaches::EntryBreaches;
pub(in crate::recognition) use days::{holds, lives_in, schooled_in};

use super::answers::{Answers, Met};
use super::applied::Applied;
use crate::date::Days;
use crate::law::{Judgement, Truth, Verdict};
use crate::recognition::scheme::{
    AfterCeremony, Deadline, DeadlineOf, HoursConfirmed, Interpretation, Locality, Scheme,
};
use crate::register::{
    AgreementForm, Case, ConfirmationState, Entry, Evidence, EvidenceKind, HourKind, HourLog, Mode,
    Organization, Role,
};
use breaches::Breached;
use days::on_all_days;

/// For the hours of a placement at one host: when each interpretation of a scheme's conditions is met.
///
/// Made once for each placement and host, however many hours there are; entries are only looked up in it.
#[derive(Debug)]
pub struct Countable<'s>(Vec<Condition<'s>>);

/// What an entry is asked.
#[derive(Debug)]
enum Condition<'s> {
    Always(Met),
    /// Whether it lies on these days; for want of facts perhaps not surely.
    OnDays {
        surely: Days,
        possibly: Days,
    },
    NotCorrected,
    NotRejected,
    NotContradicted,
    EnteredUntil(&'s Deadline),
    /// Whether the place of work is one of these; without a place, whether all places of the host are.
    AtPlaces {
        named: Vec<(&'s str, Truth)>,
        unnamed: Truth,
    },
    OfKind(&'s [HourKind]),
    InMode(&'s [Mode]),
    InField(Vec<String>),
    Confirmed(HoursConfirmed),
    ConfirmedBy(&'s [Role]),
    EnteredBy(&'s [Role]),
    WrittenIn(&'s [EvidenceKind]),
    Unbreached(Breached<'s>),
}

impl From<Truth> for Condition<'_> {
    fn from(truth: Truth) -> Self {
        Self::OnDays { surely: truth.surely().clone(), possibly: truth.possibly().clone() }
    }
}

impl<'s> Countable<'s> {
    /// Looks at a placement and a host with the eyes of the scheme.
    pub fn new(
        applied: &Applied<'s>,
        case: &Case<'s>,
        host: &'s Organization,
        judgement: &Judgement,
    ) -> Self {
        let scheme = applied.scheme;
        let condition = |interpretation| match interpretation {
            Interpretation::Unknown(_) => Condition::Always(Met::Undecided),
            Interpretation::Corrected => Condition::NotCorrected,
            Interpretation::Rejected => Condition::NotRejected,
            Interpretation::Contradicted => Condition::NotContradicted,
            Interpretation::Period(period) => Truth::on(Days::from(period.on(applied.on).period())).into(),
            Interpretation::Ceremony(AfterCeremony::LeftOut, ceremony) => {
                Truth::on(ceremony.map_or_else(Days::none, Days::until)).into()
            }
            Interpretation::Deadline(deadline) if deadline.of == DeadlineOf::Hours => {
                Condition::EnteredUntil(deadline)
            }
            Interpretation::Age(age) => days::of_age(applied, case, age).into(),
            Interpretation::Host(classes) => days::of_class(host, classes).into(),
            Interpretation::HostListed(listed) => days::is_listed(host, listed).into(),
            Interpretation::HostRegistered(place) => {
                days::in_place(place, scheme, host.municipality.as_deref()).into()
            }
            Interpretation::Territory(place) => on_territory(place, scheme, host),
            Interpretation::Level { .. }
            | Interpretation::Ceremony(AfterCeremony::Count, _)
            | Interpretation::Deadline(_)
            | Interpretation::Residence(Locality::Anywhere) => Condition::Always(Met::Yes),
            Interpretation::Residence(Locality::Authority) => lives_in(case.volunteer, scheme).into(),
            Interpretation::Kind(kinds) => Condition::OfKind(kinds),
            Interpretation::Mode(modes) => Condition::InMode(modes),
            Interpretation::Field(fields) => {
                Condition::InField(fields.iter().map(|field| plain(field)).collect())
            }
            Interpretation::Agreement(forms) => agreed_in(case, forms).into(),
            Interpretation::Confirmation(asked) => Condition::Confirmed(asked),
            Interpretation::ConfirmedBy(roles) => Condition::ConfirmedBy(roles),
            Interpretation::EnteredBy(roles) => Condition::EnteredBy(roles),
            Interpretation::Evidence(kinds) => Condition::WrittenIn(kinds),
            Interpretation::Breaches(codes) => Condition::Unbreached(Breached::by(codes, judgement)),
        };
        Self(scheme.interpretations().into_iter().map(condition).collect())
    }

    /// What each interpretation says of an entry on which the Law has that verdict.
    ///
    /// An entry of several days meets a condition of days only if each of its days does; where some do and others do
    /// not, nobody knows how many of its hours count, and it is undecided.
    pub fn answers(&self, entry: &Entry<'_>, verdict: Verdict, breaches: &EntryBreaches) -> Answers {
        Answers::of(self.0.iter().map(|condition| condition.met(entry, verdict, breaches)))
    }
}

impl Condition<'_> {
    fn met(&self, entry: &Entry<'_>, verdict: Verdict, breaches: &EntryBreaches) -> Met {
        let log = entry.log;
        match self {
            Self::Always(met) => *met,
            Self::OnDays { surely, possibly } => on_all_days(surely, possibly, log.on.period()),
            Self::NotCorrected => Met::known(!entry.corrected),
            Self::NotRejected => Met::known(!log.is_undone()),
            Self::NotContradicted => Met::known(verdict != Verdict::Contradicted),
            Self::EnteredUntil(deadline) => entered_until(log, deadline),
            Self::AtPlaces { named, unnamed } => {
                let there = match &log.place {
                    None => Some(unnamed),
                    Some(at) => {
                        named.iter().find(|(name, _)| plain(name) == plain(at)).map(|(_, there)| there)
                    }
                };
                let met = |there: &Truth| on_all_days(there.surely(), there.possibly(), log.on.period());
                there.map_or(Met::Undecided, met)
            }
            Self::OfKind(kinds) => Met::known(kinds.contains(&log.kind.unwrap_or(HourKind::Work))),
            Self::InMode(modes) => Met::known(modes.contains(&log.mode.unwrap_or(Mode::OnSite))),
            Self::InField(fields) => {
                log.field.as_ref().map_or(Met::Undecided, |field| Met::known(fields.contains(&plain(field))))
            }
            Self::Confirmed(asked) => confirmed(log, *asked),
            Self::ConfirmedBy(roles) => match &log.confirmation {
                None => Met::Undecided,
                Some(confirmation) if confirmation.state != ConfirmationState::Confirmed => Met::No,
                Some(confirmation) => one_of(roles, confirmation.role),
            },
            Self::EnteredBy(roles) => one_of(roles, log.entered_by),
            Self::WrittenIn(kinds) => one_of(kinds, log.evidence.as_ref().and_then(Evidence::is)),
            Self::Unbreached(kept_out) => kept_out.met(entry, verdict, breaches),
        }
    }
}

/// Words that mean the same: capitals and the space around them do not matter.
pub(in crate::recognition) fn plain(text: &str) -> String {
    text.trim().to_lowercase()
}

fn one_of<T: PartialEq>(wanted: &[T], is: Option<T>) -> Met {
    is.map_or(Met::Undecided, |is| Met::known(wanted.contains(&is)))
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

/// Entries state the day on which they were entered, but no time of day.
fn entered_until(log: &HourLog, deadline: &Deadline) -> Met {
    match log.entered {
        None => Met::Undecided,
        Some(entered) if entered == deadline.on && deadline.at.is_some() => Met::Undecided,
        Some(entered) => Met::known(entered <= deadline.on),
    }
}

fn agreed_in(case: &Case<'_>, forms: &[AgreementForm]) -> Truth {
    let written = case.in_writing();
    let asks = |form| Truth::always(forms.contains(&form));
    written.clone().and(asks(AgreementForm::Written)).or(written.not().and(asks(AgreementForm::Oral)))
}

/// The places of a host by their names, and what is so of all of them where an entry names none.
fn on_territory<'s>(place: Locality, scheme: &Scheme, host: &'s Organization) -> Condition<'s> {
    if place == Locality::Anywhere {
        return Condition::Always(Met::Yes);
    }
    let there = |code: Option<&str>| days::in_place(place, scheme, code);
    let places = host.places.as_deref().unwrap_or_default();
    let named = places
        .iter()
        .filter_map(|place| Some((place.name.as_deref()?, there(place.municipality.as_deref()))))
        .collect();
    let each = || places.iter().map(|place| there(place.municipality.as_deref()));
    let all = each().fold(Truth::always(true), Truth::and);
    let unnamed =
        if places.is_empty() { there(None) } else { all.clone().or(there(None).and(Truth::any(each()))) };
    Condition::AtPlaces { named, unnamed }
}
