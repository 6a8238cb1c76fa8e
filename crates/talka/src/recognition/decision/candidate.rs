//! A person about whom a decision is made, beside the hours.

use crate::date::Day;
use crate::identity::RegistrationNumber;
use crate::law::Truth;
use crate::recognition::counting::{Met, Tally, plain};
use crate::recognition::scheme::{Deadline, Scheme};
use crate::register::{Case, Step, StepKind, Volunteer, VolunteerId};

/// A person about whom a decision is made: what is known beside the hours.
#[derive(Clone, Debug)]
pub struct Candidate<'r> {
    /// The person.
    pub volunteer: &'r Volunteer,
    /// The hours of everybody in the person's group, the person's own among them; empty where no group is known.
    pub group: Vec<&'r Tally>,
    contracts: Vec<Contract>,
}

/// A written contract: with whom, and on which days it stands.
#[derive(Clone, Debug)]
struct Contract {
    with: Option<RegistrationNumber>,
    stands: Truth,
}

impl<'r> Candidate<'r> {
    /// A person of whom only the record is known.
    pub fn new(volunteer: &'r Volunteer) -> Self {
        Self { volunteer, group: Vec::new(), contracts: Vec::new() }
    }

    /// Adds a placement of this person: the contract under it is one of theirs.
    pub fn add_placement(&mut self, case: &Case<'_>) {
        let with = case.organization.registration_number.as_ref().and_then(crate::identity::Stated::value);
        self.contracts.push(Contract { with, stands: case.in_writing() });
    }

    /// Whether there is a written contract with that body, or with any; up to that day, or at all.
    pub(super) fn has_contract(&self, with: Option<&str>, until: Option<Day>) -> Met {
        let placements = self.contracts.iter().map(|contract| {
            let with = match (with, contract.with) {
                (None, _) => Met::Yes,
                (Some(_), None) => Met::Undecided,
                (Some(with), Some(number)) => Met::known(with.parse() == Ok(number)),
            };
            let [surely, possibly] = [contract.stands.surely(), contract.stands.possibly()]
                .map(|days| days.first().is_some_and(|first| until.is_none_or(|until| first <= until)));
            with.and(if surely {
                Met::Yes
            } else if possibly {
                Met::Undecided
            } else {
                Met::No
            })
        });
        let placements = placements.fold(Met::No, Met::or);
        // Whoever keeps no steps keeps contracts with the placements, and where steps are listed all contracts are, so
        // that one of the two is enough to know.
        match self.volunteer.steps {
            None if !self.contracts.is_empty() => placements,
            None => Met::Undecided,
            Some(_) if placements == Met::Yes => Met::Yes,
            Some(_) => self.has_done(StepKind::Contract, with, &[], until),
        }
    }

    /// Whether such a step was done, in time for all of these deadlines; up to that day, or at all. A deadline that is
    /// `None` is unknown.
    pub(super) fn has_done(
        &self,
        kind: StepKind,
        with: Option<&str>,
        deadlines: &[Option<&Deadline>],
        until: Option<Day>,
    ) -> Met {
        self.has_done_so(kind, deadlines, until, |step| match (with, &step.with) {
            (None, _) => Met::Yes,
            (Some(_), None) => Met::Undecided,
            (Some(with), Some(known)) => Met::known(plain(with) == plain(known)),
        })
    }

    /// The same, where something else is asked of the step.
    pub(super) fn has_done_so(
        &self,
        kind: StepKind,
        deadlines: &[Option<&Deadline>],
        until: Option<Day>,
        so: impl Fn(&Step) -> Met,
    ) -> Met {
        let Some(steps) = &self.volunteer.steps else { return Met::Undecided };
        let of_kind = steps.iter().filter(|step| step.kind == kind);
        let each = of_kind.map(|step| {
            let done = match (until, step.on) {
                (None, _) => Met::Yes,
                (Some(_), None) => Met::Undecided,
                (Some(until), Some(on)) => Met::known(on <= until),
            };
            let timely = deadlines.iter().map(|deadline| in_time(step, *deadline));
            let timely = if deadlines.is_empty() { Met::Yes } else { Met::agreed(timely) };
            done.and(timely).and(so(step))
        });
        each.fold(Met::No, Met::or)
    }

    /// The days of contacts, and whether some are of unknown days; `None` where nothing is known of contacts.
    pub(super) fn contacts(&self) -> Option<(Vec<Day>, usize)> {
        let contacts = self.volunteer.steps.as_ref()?.iter().filter(|step| step.kind == StepKind::Contact);
        let days: Vec<Option<Day>> = contacts.map(|step| step.on).collect();
        let undated = days.iter().filter(|day| day.is_none()).count();
        Some((days.into_iter().flatten().collect(), undated))
    }

    /// The days of everything that was done beside the work, on which a level may have been reached.
    pub(super) fn days_of_steps(&self) -> impl Iterator<Item = Day> {
        let steps = self.volunteer.steps.iter().flatten().filter_map(|step| step.on);
        let contracts = self.contracts.iter().filter_map(|contract| contract.stands.surely().first());
        steps.chain(contracts).filter(|day| *day > Day::MIN)
    }

    /// The id of the person.
    pub(super) fn id(&self) -> VolunteerId {
        self.volunteer.id
    }
}

/// Whether a step was done in time. One whose time is not stated may have been too late on the last day.
fn in_time(step: &Step, deadline: Option<&Deadline>) -> Met {
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

/// Whether a scheme asks for something beside hours and what is in the register of hours.
pub(in crate::recognition) fn asks_for_groups(scheme: &Scheme) -> bool {
    let mut asks = false;
    for level in &scheme.levels {
        level.needs.each(&mut |needs| asks |= needs.group.is_some());
    }
    asks
}
