//! A person about whom a decision is made, beside the hours.

use std::fmt;
use std::sync::Arc;

use crate::date::Day;
use crate::identity::{RegistrationNumber, Stated};
use crate::law::Truth;
use crate::recognition::counting::{Group, Met};
use crate::recognition::scheme::{Deadline, Scheme};
use crate::register::{Case, Step, StepKind, Volunteer, VolunteerId, plain};

use super::done::Done;

/// A person about whom a decision is made: what is known beside the hours.
#[derive(Clone)]
pub struct Candidate<'r> {
    pub(in crate::recognition) volunteer: &'r Volunteer,
    pub(super) group: Option<Arc<Group>>,
    contracts: Vec<Contract>,
}

/// A written contract: with whom, and on which days there is one.
#[derive(Clone)]
struct Contract {
    with: Option<RegistrationNumber>,
    in_writing: Truth,
}

impl fmt::Debug for Candidate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Candidate");
        debug.field("volunteer", &self.volunteer.id).field("group", &self.group);
        debug.field("contracts", &self.contracts.len()).finish_non_exhaustive()
    }
}

impl<'r> Candidate<'r> {
    /// A person of whom only the record is known.
    pub fn new(volunteer: &'r Volunteer) -> Self {
        Self { volunteer, group: None, contracts: Vec::new() }
    }

    /// The same, in a group whose members' hours were added up.
    #[must_use]
    pub fn with_group(self, group: Arc<Group>) -> Self {
        Self { group: Some(group), ..self }
    }

    /// Adds a placement of this person: the contract under it is one of theirs. That of somebody else, which a slice has where
    /// they corrected an entry, adds nothing.
    pub fn add_placement(&mut self, case: &Case<'_>) {
        if case.volunteer.id != self.volunteer.id {
            return;
        }
        let with = case.organization.registration_number.as_ref().and_then(Stated::value);
        self.contracts.push(Contract { with, in_writing: case.in_writing() });
    }

    /// Whether there is a written contract with that body, or with any, and since when.
    pub(super) fn contract(&self, with: Option<&str>) -> Done {
        let asked: Option<Option<RegistrationNumber>> = with.map(|with| with.parse().ok());
        let mut placements = Done::not();
        for contract in &self.contracts {
            let with = match (asked, contract.with) {
                (None, _) => Met::Yes,
                (Some(_), None) => Met::Undecided,
                (Some(asked), Some(number)) => Met::known(asked == Some(number)),
            };
            let (surely, possibly) = (contract.in_writing.surely(), contract.in_writing.possibly());
            placements.possibly_since(with, surely.first(), possibly.first());
        }
        // Whoever keeps no steps keeps contracts with the placements, and where steps are listed all contracts are, so
        // that one of the two is enough to know.
        match self.volunteer.steps {
            None if !self.contracts.is_empty() => placements,
            None => Done::unknown(),
            Some(_) => placements.or_else(self.done_with(StepKind::Contract, with, &[])),
        }
    }

    /// Whether such a step was done, in time for all of these deadlines, and since when. A deadline that is `None` is
    /// unknown.
    pub(super) fn done_with(
        &self,
        kind: StepKind,
        with: Option<&str>,
        deadlines: &[Option<Deadline>],
    ) -> Done {
        let asked = with.map(plain);
        self.done(kind, deadlines, |step| match (&asked, &step.with) {
            (None, _) => Met::Yes,
            (Some(_), None) => Met::Undecided,
            (Some(asked), Some(with)) => Met::known(*asked == plain(with)),
        })
    }

    /// The same, where something else is asked of the step.
    pub(super) fn done(
        &self,
        kind: StepKind,
        deadlines: &[Option<Deadline>],
        fits: impl Fn(&Step) -> Met,
    ) -> Done {
        let Some(steps) = &self.volunteer.steps else { return Done::unknown() };
        let mut done = Done::not();
        for step in steps.iter().filter(|step| step.kind == kind) {
            let timely = deadlines.iter().map(|deadline| in_time(step, *deadline));
            let timely = if deadlines.is_empty() { Met::Yes } else { Met::agreed(timely) };
            done.since(timely.and(fits(step)), step.on);
        }
        done
    }

    /// The days of contacts, and how many are of unknown days; `None` where nothing is known of contacts.
    pub(super) fn contacts(&self) -> Option<(Vec<Day>, usize)> {
        let contacts = self.volunteer.steps.as_ref()?.iter().filter(|step| step.kind == StepKind::Contact);
        let (dated, undated): (Vec<_>, Vec<_>) = contacts.map(|step| step.on).partition(Option::is_some);
        Some((dated.into_iter().flatten().collect(), undated.len()))
    }

    /// The days of everything that was done beside the work, on which a level may have been reached.
    pub(super) fn days_of_steps(&self) -> impl Iterator<Item = Day> {
        let steps = self.volunteer.steps.iter().flatten().filter_map(|step| step.on);
        let contracts = self.contracts.iter().filter_map(|contract| contract.in_writing.surely().first());
        steps.chain(contracts).filter(|day| *day > Day::MIN)
    }

    /// The id of the person.
    pub(super) fn id(&self) -> VolunteerId {
        self.volunteer.id
    }
}

/// Whether a step was done in time. One whose time is not stated may have been too late on the last day.
fn in_time(step: &Step, deadline: Option<Deadline>) -> Met {
    let (Some(deadline), Some(on)) = (deadline, step.on) else { return Met::Undecided };
    if on != deadline.on {
        return Met::known(on < deadline.on);
    }
    match (deadline.at, step.at) {
        (None, _) => Met::Yes,
        (Some(_), None) => Met::Undecided,
        (Some(until), Some(at)) => Met::known(at <= until),
    }
}

/// Whether a level of the scheme asks for hours of a group, so that its people can only be decided upon together.
pub fn asks_for_groups(scheme: &Scheme) -> bool {
    let mut asks = false;
    for level in &scheme.levels {
        level.needs.each(&mut |needs| asks |= needs.group.is_some());
    }
    asks
}
