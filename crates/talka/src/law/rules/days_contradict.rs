//! `days-contradict`, `agreed-after-beginning`
//!
//! **What is checked**: of every span of days that a record states, whether its last day lies before its first; whether a
//! placement ends before it begins, or is given notice of or changed before it is agreed. An agreement later than the first
//! or the last day of its own term is possible, if seldom meant: that is a rule of its own, and less severe.
//! **Example**: a term from 1 June 2024 to 31 August 2023: a year is wrong, and nobody knows which.
//! **What follows**: the placement is judged on every day that its facts name, and a last day before the first ends nothing.

use super::super::cause::{Breach, Cause, Contradiction};
use super::super::fact::{Fact, Field};
use super::super::provisions::RECORDS;
use super::super::rule::{Judge, Rule, ValueRules};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::Outcome;
use crate::date::Day;
use crate::register::{Organization, Placement, Policy, Term, Volunteer};

pub(super) static DAYS_CONTRADICT: Rule = Rule {
    code: "days-contradict",
    provision: &RECORDS,
    severity: Severity::Violation,
    bearing: Bearing::Record,
    judge: Judge::Values(ValueRules {
        volunteer: of_volunteer,
        organization: of_organization,
        placement: of_placement,
    }),
    enabled: Rule::always,
    sensitive: false,
};

pub(super) static AGREED_AFTER_BEGINNING: Rule = Rule {
    code: "agreed-after-beginning",
    provision: &RECORDS,
    severity: Severity::Warning,
    bearing: Bearing::Record,
    judge: Judge::Values(ValueRules { placement: agreed_late, ..ValueRules::SILENT }),
    enabled: Rule::always,
    sensitive: false,
};

/// The first and the last day of a span, as far as they are known.
type Span = (Option<Day>, Option<Day>);

/// Contradictions being gathered.
struct Found(Vec<Outcome>);

impl Found {
    /// Where the first of these days, which has to come first, comes after the second.
    fn add(&mut self, (first, second): Span, what: Contradiction, at: impl Into<Fact>) {
        if let (Some(first), Some(second)) = (first, second)
            && first > second
        {
            let cause = Cause::DaysContradict { what, first, second };
            self.0.push(Outcome::Breached(Box::new(Breach::new(cause, at))));
        }
    }

    /// Spans in a list that end before they begin.
    fn spans(mut self, of: &mut dyn Iterator<Item = Span>, to: Field) -> Self {
        for (n, span) in of.enumerate() {
            self.add(span, Contradiction::EndBeforeBeginning, Fact::nth(to, n));
        }
        self
    }
}

fn of_policy(policy: &Policy) -> Span {
    (policy.from, policy.to)
}

fn of_volunteer(of: &Volunteer, _: &Settings) -> Vec<Outcome> {
    let permits = of.residence_permits.iter().flatten();
    Found(Vec::new())
        .spans(&mut of.residences.iter().flatten().map(|it| (it.from, it.to)), Field::ResidenceTo)
        .spans(&mut of.schools.iter().flatten().map(|it| (it.from, it.to)), Field::SchoolTo)
        .spans(&mut of.timetables.iter().flatten().map(|it| (Some(it.from), Some(it.to))), Field::TimetableTo)
        .spans(&mut of.codes.iter().flatten().map(|it| (it.from, it.to)), Field::CodeTo)
        .spans(&mut of.consents.iter().flatten().map(|it| (it.from.or(it.given), it.to)), Field::ConsentTo)
        .spans(&mut of.policies.iter().flatten().map(of_policy), Field::VolunteerPolicyTo)
        .spans(&mut of.child_permits.iter().flatten().map(|it| (it.from, it.to)), Field::ChildPermitTo)
        .spans(&mut permits.map(|it| (it.from, it.to)), Field::ResidencePermitTo)
        .0
}

fn of_organization(of: &Organization, _: &Settings) -> Vec<Outcome> {
    Found(Vec::new())
        .spans(&mut of.parents.iter().flatten().map(|it| (it.from, it.to)), Field::ParentTo)
        .spans(&mut of.statuses.iter().flatten().map(|it| (it.from, it.to)), Field::StatusTo)
        .spans(&mut of.registrations.iter().flatten().map(|it| (it.from, it.to)), Field::RegistrationTo)
        .0
}

fn of_placement(of: &Placement, _: &Settings) -> Vec<Outcome> {
    let mut found = Found(Vec::new());
    of.in_order(&mut |first, second, what, at| found.add((first, second), what, at));
    found
        .spans(&mut of.insurance.iter().flatten().map(of_policy), Field::PolicyTo)
        .spans(&mut of.statements.iter().flatten().map(|it| (it.from, it.to)), Field::StatementTo)
        .0
}

fn agreed_late(of: &Placement, _: &Settings) -> Vec<Outcome> {
    let mut found = Found(Vec::new());
    let Some(agreement) = &of.agreement else { return found.0 };
    let concluded = agreement.concluded;
    if let Some(from) = agreement.term.as_ref().and_then(|term| term.from) {
        let term = agreement.term.iter().filter_map(Term::last);
        let ends = term.chain(of.ending.iter().filter_map(|ending| ending.effective));
        // An end before the beginning is none.
        let end = ends.filter(|end| from <= *end).min();
        found.add((concluded, end), Contradiction::AgreementAfterEnd, Field::Concluded);
        if found.0.is_empty() {
            let begun = (concluded, Some(from));
            found.add(begun, Contradiction::BeginningBeforeAgreement, Field::TermFrom);
        }
    }
    for (n, change) in agreement.amendments.iter().flatten().enumerate() {
        let at = Fact::nth(Field::AmendedOn, n);
        found.add((change.on, change.term.last()), Contradiction::AgreementAfterEnd, at);
    }
    found.0
}
