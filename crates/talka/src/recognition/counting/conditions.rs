//! What an entry is asked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::answers::Met;
use super::breaches::Breached;
use super::days::{changes_of, on_all_days};
use super::facts::EntryFacts;
use crate::date::{Day, Days, Period};
use crate::law::{Truth, Verdict};
use crate::recognition::scheme::{Deadline, HoursConfirmed};
use crate::register::{ConfirmationState, EvidenceKind, HourKind, Mode, Role, plain, plain_if_known};

/// What an entry is asked by one interpretation of a clause. What is large is shared.
#[derive(Clone, Debug)]
pub(super) enum Condition {
    Always(Met),
    OnDays(MetOn),
    /// The same on the days of the residences, for all placements of the volunteer.
    Resident(Arc<MetOn>),
    NotCorrected,
    NotRejected,
    NotContradicted,
    EnteredUntil(Deadline),
    EnteredWithin(u32),
    AtPlaces(Arc<Places>),
    OfKind(Arc<[HourKind]>),
    InMode(Arc<[Mode]>),
    InField(Arc<BTreeSet<String>>),
    NotInField(Arc<BTreeSet<String>>),
    Confirmed(HoursConfirmed),
    ConfirmedBy(Arc<[Role]>),
    EnteredBy(Arc<[Role]>),
    WrittenIn(Arc<[EvidenceKind]>),
    Unbreached(Breached),
}

/// The days on which something is so: surely, and possibly.
#[derive(Clone, Debug)]
pub(super) struct MetOn {
    surely: Days,
    possibly: Days,
}

/// The places of a host by their names, and what is so where an entry names none.
#[derive(Debug)]
pub(super) struct Places {
    pub(super) named: BTreeMap<String, MetOn>,
    pub(super) unnamed: MetOn,
}

impl From<Truth> for MetOn {
    fn from(truth: Truth) -> Self {
        Self { surely: truth.surely().clone(), possibly: truth.possibly().clone() }
    }
}

impl From<Truth> for Condition {
    fn from(truth: Truth) -> Self {
        Self::OnDays(truth.into())
    }
}

impl MetOn {
    fn met(&self, period: Period) -> Met {
        on_all_days(&self.surely, &self.possibly, period)
    }

    fn changes(&self, days: &mut Vec<Day>) {
        changes_of(&self.surely, days);
        changes_of(&self.possibly, days);
    }
}

impl Condition {
    pub(super) fn met(&self, facts: &EntryFacts<'_>) -> Met {
        match self {
            Self::Always(met) => *met,
            Self::OnDays(days) => days.met(facts.period),
            Self::Resident(days) => days.met(facts.period),
            Self::NotCorrected => Met::known(!facts.corrected),
            Self::NotRejected => Met::known(!facts.undone),
            Self::NotContradicted => Met::known(facts.verdict != Verdict::Contradicted),
            Self::EnteredUntil(deadline) => entered_until(facts, deadline),
            Self::EnteredWithin(days) => entered_within(facts, *days),
            Self::AtPlaces(places) => places.met(facts),
            Self::OfKind(kinds) => Met::known(kinds.contains(&facts.kind.unwrap_or(HourKind::Work))),
            Self::InMode(modes) => Met::known(modes.contains(&facts.mode.unwrap_or(Mode::OnSite))),
            Self::InField(fields) => in_field(facts, fields),
            Self::NotInField(fields) => in_field(facts, fields).not(),
            Self::Confirmed(asked) => confirmed(facts, *asked),
            Self::ConfirmedBy(roles) => match facts.confirmation {
                None => Met::Undecided,
                Some((ConfirmationState::Confirmed, role)) => one_of(roles, role),
                Some(_) => Met::No,
            },
            Self::EnteredBy(roles) => one_of(roles, facts.entered_by),
            Self::WrittenIn(kinds) => one_of(kinds, facts.evidence),
            Self::Unbreached(kept_out) => kept_out.met(facts),
        }
    }

    /// Adds the days on which it may be met otherwise than on the day before.
    pub(super) fn changes(&self, days: &mut Vec<Day>) {
        match self {
            Self::OnDays(on) => on.changes(days),
            Self::Resident(on) => on.changes(days),
            Self::AtPlaces(places) => {
                places.unnamed.changes(days);
                places.named.values().for_each(|place| place.changes(days));
            }
            Self::Unbreached(kept_out) => kept_out.changes(days),
            Self::Always(_)
            | Self::NotCorrected
            | Self::NotRejected
            | Self::NotContradicted
            | Self::EnteredUntil(_)
            | Self::EnteredWithin(_)
            | Self::OfKind(_)
            | Self::InMode(_)
            | Self::InField(_)
            | Self::NotInField(_)
            | Self::Confirmed(_)
            | Self::ConfirmedBy(_)
            | Self::EnteredBy(_)
            | Self::WrittenIn(_) => {}
        }
    }
}

impl Places {
    fn met(&self, facts: &EntryFacts<'_>) -> Met {
        match facts.place {
            None => self.unnamed.met(facts.period),
            Some(place) => {
                self.named.get(&plain(place)).map_or(Met::Undecided, |there| there.met(facts.period))
            }
        }
    }
}

fn one_of<T: PartialEq>(wanted: &[T], is: Option<T>) -> Met {
    is.map_or(Met::Undecided, |is| Met::known(wanted.contains(&is)))
}

fn in_field(facts: &EntryFacts<'_>, fields: &BTreeSet<String>) -> Met {
    plain_if_known(facts.field).map_or(Met::Undecided, |field| Met::known(fields.contains(&field)))
}

fn confirmed(facts: &EntryFacts<'_>, asked: HoursConfirmed) -> Met {
    match (asked, facts.confirmation) {
        (HoursConfirmed::Entered, _) => Met::Yes,
        (_, None) | (HoursConfirmed::ConfirmedByOthers, Some((ConfirmationState::Confirmed, None))) => {
            Met::Undecided
        }
        (HoursConfirmed::ConfirmedByOthers, Some((ConfirmationState::Confirmed, Some(role)))) => {
            Met::known(role != Role::Volunteer)
        }
        (_, Some((state, _))) => Met::known(state == ConfirmationState::Confirmed),
    }
}

/// Entries state the day on which they were entered, but no time of day.
fn entered_until(facts: &EntryFacts<'_>, deadline: &Deadline) -> Met {
    match facts.entered {
        None => Met::Undecided,
        Some(entered) if entered == deadline.on && deadline.at.is_some() => Met::Undecided,
        Some(entered) => Met::known(entered <= deadline.on),
    }
}

fn entered_within(facts: &EntryFacts<'_>, days: u32) -> Met {
    let late = facts.entered.map(|entered| i64::from(entered.days_since(facts.period.last())));
    late.map_or(Met::Undecided, |late| Met::known(late <= i64::from(days)))
}
