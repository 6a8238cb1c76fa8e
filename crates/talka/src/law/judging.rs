//! From records to findings: every rule is put to what it looks at.

mod findings;
mod people;
mod pieces;
mod place;

pub(super) use pieces::Pieces;
pub(super) use place::Place;

use std::borrow::Cow;

use smallvec::SmallVec;

use super::finding::{Finding, Subject, Undetermined};
use super::judgement::{Judgement, Shared, judge_sharing};
use super::rule::{EntryBreached, HoursRule, Judge, Matter, Rule, ValueRules};
use super::rules::RULES;
use super::settings::Settings;
use super::severity::RuleShape;
use super::timeline::Outcome;
use super::verdict::{Standing, Verdict};
use crate::date::Days;
use crate::order::sort_by_key;
use crate::register::{Case, Entry, HourLog, RecordKind, Register};
use people::{Person, people};

/// What was made of a register.
#[derive(Clone, Debug)]
pub(super) struct Ruling {
    /// The judgement of each placement.
    pub(super) judgements: Vec<Judgement>,
    /// The days of the term of each placement and those worked in it.
    pub(super) lasting: Vec<Days>,
    /// What becomes of each entry.
    pub(super) standing: Vec<Standing>,
    pub(super) findings: Vec<Finding>,
    pub(super) undetermined: Vec<Undetermined>,
}

/// A judgement while it is made.
pub(super) struct Judging<'r> {
    register: &'r Register,
    settings: &'r Settings,
    /// What becomes of the entries from that position on.
    standing: (usize, Vec<Standing>),
    /// An entry that is to be added at the end of the register.
    added: Option<&'r HourLog>,
    findings: Vec<Finding>,
    undetermined: Vec<Undetermined>,
}

impl<'r> Judging<'r> {
    /// Judges a register by every rule.
    pub(super) fn by_all_rules(register: &'r Register, settings: &'r Settings) -> Ruling {
        Self::by(RULES.iter().copied().enumerate(), register, settings)
    }

    /// The same by these rules, each with its place in the order of all.
    fn by(
        rules: impl Iterator<Item = (usize, &'static Rule)>,
        register: &'r Register,
        settings: &'r Settings,
    ) -> Ruling {
        let place = |case| Place::in_register(case, register, settings);
        let places: Vec<Place<'r>> = register.cases().map(place).collect();
        let judgements = judgements(&places, settings);
        let people = people(register.volunteers(), 0, &places, &judgements, settings);
        let standing = register.hour_logs().iter().map(Standing::of).collect();
        let mut judging = Self {
            register,
            settings,
            standing: (0, standing),
            added: None,
            findings: Vec::new(),
            undetermined: Vec::new(),
        };
        for (place, judgement) in judgements.iter().enumerate() {
            for entry in register.entries(place) {
                judging.settle(entry.position, judgement.verdict(entry.log.on.period()));
            }
        }
        judging.settle_minutes(&people);
        for (order, rule) in rules.filter(|(_, rule)| rule.left_out_by(settings).is_none()) {
            judging.apply(order, rule, &places, &judgements, &people);
        }
        Ruling {
            judgements,
            lasting: places.into_iter().map(|place| place.lasting).collect(),
            standing: judging.standing.1,
            findings: judging.findings,
            undetermined: judging.undetermined,
        }
    }

    /// Judges one entry that is to be added to a register: what becomes of it, and everything that the rules about
    /// entries and about its placement find where it is. `places` are all placements of the volunteer, with the entry.
    pub(super) fn of_entry(
        register: &'r Register,
        settings: &'r Settings,
        entry: &Entry<'r>,
        case: &Case<'r>,
        places: &[Place<'r>],
    ) -> (Standing, Vec<Finding>, Vec<Undetermined>) {
        let judgements = judgements(places, settings);
        let volunteer = case.volunteer_position;
        let person = people(std::slice::from_ref(case.volunteer), volunteer, places, &judgements, settings);
        let own = places.iter().position(|place| place.case.position == case.position).unwrap_or_default();
        let (own_places, own) =
            (places.get(own..=own).unwrap_or_default(), judgements.get(own..=own).unwrap_or_default());
        let mut judging = Self {
            register,
            settings,
            standing: (entry.position, vec![Standing::of(entry.log)]),
            added: Some(entry.log),
            findings: Vec::new(),
            undetermined: Vec::new(),
        };
        for judgement in own {
            judging.settle(entry.position, judgement.verdict(entry.log.on.period()));
        }
        judging.settle_minutes(&person);
        for (order, rule) in RULES.iter().copied().enumerate() {
            let is_about_values = matches!(rule.shape(), RuleShape::Ledger | RuleShape::Value);
            if !is_about_values && rule.left_out_by(settings).is_none() {
                judging.apply(order, rule, own_places, own, &person);
            }
        }
        let standing = judging.standing.1.first().copied().unwrap_or_else(|| Standing::of(entry.log));
        (standing, judging.findings, judging.undetermined)
    }

    fn apply(
        &mut self,
        order: usize,
        rule: &'static Rule,
        places: &[Place<'r>],
        judgements: &[Judgement],
        people: &[Person<'r>],
    ) {
        let (from, from_undetermined) = (self.findings.len(), self.undetermined.len());
        match rule.judge {
            Judge::Placement(_)
            | Judge::OfVolunteer(_)
            | Judge::OfOrganizer(_)
            | Judge::Act(_)
            | Judge::Workday(_) => {
                for (place, judgement) in places.iter().zip(judgements) {
                    if let Some(timeline) = judgement.nth(order) {
                        self.report_timeline(rule, place, timeline);
                    }
                }
            }
            Judge::Hours(HoursRule { judge, .. }) => {
                let mut by_volunteer: SmallVec<[&Place<'r>; 4]> = places.iter().collect();
                sort_by_key(&mut by_volunteer, |place| place.case.volunteer_position);
                let same = |one: &&Place<'_>, next: &&Place<'_>| {
                    one.case.volunteer_position == next.case.volunteer_position
                };
                for places in by_volunteer.chunk_by(same) {
                    let Some(first) = places.first() else { continue };
                    let standing = places.iter().map(|place| place.standing.as_slice());
                    let standing: SmallVec<[&[Entry<'_>]; 4]> = standing.collect();
                    judge(&first.case.person, &standing, self.settings, &mut |placement, outcome| {
                        if let Some(place) = places.get(placement) {
                            self.report_entries(rule, place, &outcome);
                        }
                    });
                }
            }
            Judge::Entry(judge) => {
                for entry in places.iter().flat_map(|place| &place.standing) {
                    if let Some(EntryBreached { breach, minutes }) = judge(entry.log, self.settings) {
                        let outcome = Outcome::Breached(Box::new(breach));
                        self.report_entry(rule, entry.position, entry.log, &outcome, minutes);
                    }
                }
            }
            Judge::PersonDay(judge) => {
                for person in people {
                    for of in judge(&person.worked, person.volunteer, self.settings) {
                        if let Some(entry) = person.worked.entries().get(of.entry) {
                            self.report_entry(rule, entry.position, entry.log, &of.outcome, of.minutes);
                        }
                    }
                }
            }
            Judge::Ledger(judge) => {
                for person in people {
                    for sum in &judge(&person.repaid, self.settings) {
                        self.report_sum(rule, sum);
                    }
                }
            }
            Judge::Stated(judge) => {
                for place in places.iter().filter(|place| place.case.placement.statements.is_some()) {
                    let stands =
                        |entry: &Entry<'r>| self.standing.1.get(entry.position).map_or(0, |of| of.minutes);
                    let entries: Vec<_> =
                        place.standing.iter().map(|entry| (*entry, stands(entry))).collect();
                    for sum in &judge(&place.case, &entries) {
                        self.report_sum(rule, sum);
                    }
                }
            }
            Judge::Years(judge) => {
                for sum in &judge(self.register, &self.standing.1) {
                    self.report_sum(rule, sum);
                }
            }
            Judge::Values(of) => self.judge_values(rule, of),
        }
        let of_rule = self.findings.get_mut(from..).unwrap_or_default();
        sort_by_key(of_rule, |finding| {
            (finding.subject.kind, finding.subject.position, finding.days.first())
        });
        let of_rule = self.undetermined.get_mut(from_undetermined..).unwrap_or_default();
        sort_by_key(of_rule, |undetermined| (undetermined.subject.position, undetermined.days.first()));
    }

    fn judge_values(&mut self, rule: &'static Rule, of: ValueRules) {
        let (register, settings) = (self.register, self.settings);
        for (position, volunteer) in register.volunteers().iter().enumerate() {
            let outcomes = (of.volunteer)(volunteer, settings);
            self.report_values(rule, RecordKind::Volunteer, position, &outcomes);
        }
        for (position, organization) in register.organizations().iter().enumerate() {
            let outcomes = (of.organization)(organization, settings);
            self.report_values(rule, RecordKind::Organization, position, &outcomes);
        }
        for (position, placement) in register.placements().iter().enumerate() {
            let outcomes = (of.placement)(placement, settings);
            self.report_values(rule, RecordKind::Placement, position, &outcomes);
        }
    }

    fn report_values(
        &mut self,
        rule: &'static Rule,
        kind: RecordKind,
        position: usize,
        outcomes: &[Outcome],
    ) {
        let subject = self.subject(kind, position);
        for outcome in outcomes {
            self.report_value(rule, subject, outcome);
        }
    }

    /// Adds a verdict on an entry to what earlier rules made of it.
    fn settle(&mut self, entry: usize, verdict: Verdict) {
        if let Some(known) = self.standing_of(entry) {
            known.verdict = known.verdict.or(verdict);
        }
    }

    /// Says which minutes of the entries stand beside one another.
    fn settle_minutes(&mut self, people: &[Person<'r>]) {
        for entry in people.iter().flat_map(|person| person.worked.entries()) {
            if let Some(known) = self.standing_of(entry.position) {
                known.minutes = entry.stands;
            }
            if entry.stands == 0 {
                self.settle(entry.position, Verdict::Contradicted);
            }
        }
    }

    fn standing_of(&mut self, entry: usize) -> Option<&mut Standing> {
        let (first, standing) = &mut self.standing;
        entry.checked_sub(*first).and_then(|at| standing.get_mut(at))
    }

    fn subject(&self, kind: RecordKind, position: usize) -> Subject {
        let added =
            self.added.filter(|_| kind == RecordKind::HourLog && position == self.register.hour_logs().len());
        match added {
            Some(log) => Subject { kind, id: log.id.into(), position },
            None => subject(self.register, kind, position),
        }
    }
}

fn judgements(places: &[Place<'_>], settings: &Settings) -> Vec<Judgement> {
    let mut shared = Shared::default();
    places.iter().map(|place| judge_sharing(&place.case, settings, &mut shared)).collect()
}

/// The record at that position, as what a finding is about.
pub(super) fn subject(register: &Register, kind: RecordKind, position: usize) -> Subject {
    Subject { kind, id: register.id(kind, position).unwrap_or_default(), position }
}

/// The days that a finding of this rule may be about.
pub(super) fn matter<'p>(rule: &Rule, place: &'p Place<'_>) -> Cow<'p, Days> {
    match rule.judge.matter() {
        Matter::Lasting => Cow::Borrowed(&place.lasting),
        Matter::Worked => Cow::Borrowed(&place.worked),
        Matter::All => Cow::Owned(Days::all()),
    }
}

#[cfg(test)]
mod tests;
