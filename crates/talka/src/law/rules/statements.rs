//! `statement-not-issued`, `statement-incomplete`
//!
//! **The Law**: section 7(2), clause 5: on the volunteer's request the organizer issues a statement of the work done, its
//! duration and the competences gained. The Law sets no time limit, so that one which was issued was not late, and one
//! which is not issued is a warning from the day after it was asked for.
//! **What is checked**: of each statement that is recorded: from the day after the request, whether it is issued; and on the
//! day it was issued, whether it states all three. Whether competences had to be stated before 18 July 2024 is not known,
//! and nobody is blamed for leaving them out.
//! **Example**: asked for on 1 September and not issued: missing from 2 September.
//! **Source**: <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016; competences from 18 July 2024.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::{BDL_STATEMENT, BDL_STATEMENT_COMPETENCES, LAW_IN_FORCE};
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline, rank};
use super::super::truth::Truth;
use crate::date::{Day, Days};
use crate::register::{Case, Statement, StatementContent};

pub(super) static STATEMENT_NOT_ISSUED: Rule = Rule {
    code: "statement-not-issued",
    provision: &BDL_STATEMENT,
    severity: Severity::Warning,
    bearing: Bearing::Record,
    judge: Judge::Act(not_issued),
    enabled: Rule::always,
    sensitive: false,
};

pub(super) static STATEMENT_INCOMPLETE: Rule = Rule {
    code: "statement-incomplete",
    provision: &BDL_STATEMENT,
    severity: Severity::Violation,
    bearing: Bearing::Record,
    judge: Judge::Act(incomplete),
    enabled: Rule::always,
    sensitive: false,
};

fn statements<'r>(case: &Case<'r>) -> impl Iterator<Item = (usize, &'r Statement)> + use<'r> {
    case.placement.statements.iter().flatten().enumerate()
}

fn not_issued(case: &Case<'_>, _: &Settings) -> Timeline {
    let asked = || {
        let asked = statements(case).filter_map(|(n, statement)| Some((n, statement.requested?, statement)));
        asked.filter(|(_, requested, _)| *requested >= LAW_IN_FORCE)
    };
    let since: Days = asked().map(|(_, requested, _)| Days::since(requested)).collect();
    let owed = |requested: Day, statement: &Statement| {
        statement.issued.map_or_else(|| Days::since(requested.plus(1)), |_| Days::none())
    };
    let owing: Days = asked().map(|(_, requested, it)| owed(requested, it)).collect();
    Timeline::decide(&Truth::on(since), &Truth::on(owing.not()), |days| {
        let each = asked().map(|(n, requested, it)| {
            let at = Fact::nth(Field::StatementIssued, n);
            ((0, 0), owed(requested, it), Breach::new(Cause::StatementNotIssued { requested }, at))
        });
        let first = asked().map(|(_, requested, _)| requested).min().unwrap_or(Day::MIN);
        let last_resort = Breach::new(Cause::StatementNotIssued { requested: first }, Field::StatementIssued);
        Causes::nearest(&days, each, last_resort)
    })
}

fn incomplete(case: &Case<'_>, _: &Settings) -> Timeline {
    let issued =
        || statements(case).filter_map(|(n, statement)| Some((n, Days::from(statement.issued?), statement)));
    let on: Days = issued().map(|(_, on, _)| on).collect();
    let flawed = Truth::any(issued().map(|(n, on, it)| Truth::on(on).and(complete(n, it).not())));
    Timeline::decide(&Truth::on(on), &flawed.not(), |days| {
        let each = issued().filter(|(n, _, it)| complete(*n, it).surely().is_empty()).map(|(n, on, it)| {
            let missing = missing(it);
            let lacks = rank(&missing, StatementContent::ALL);
            let competences = missing == [StatementContent::Competences];
            let by = if competences { &BDL_STATEMENT_COMPETENCES } else { &BDL_STATEMENT };
            let at = Fact::nth(Field::StatementStates, n);
            ((0, lacks), on, Breach::under(Cause::StatementIncomplete { missing }, at, by))
        });
        let last_resort = Cause::StatementIncomplete { missing: Vec::new() };
        Causes::nearest(&days, each, Breach::new(last_resort, Field::StatementStates))
    })
}

/// What it leaves out of that which it has to state, as far as that is recorded.
fn missing(statement: &Statement) -> Vec<StatementContent> {
    let of_competences = BDL_STATEMENT_COMPETENCES.in_force;
    let is_due = |content: StatementContent| {
        content != StatementContent::Competences
            || statement.issued.is_some_and(|issued| of_competences.contains(issued))
    };
    let due = StatementContent::ALL.iter().copied().filter(|content| is_due(*content));
    due.filter(|content| !states(statement, *content)).collect()
}

/// Whether it states all that it has to: the same on every day.
fn complete(n: usize, statement: &Statement) -> Truth {
    let complete = missing(statement).is_empty();
    let known = complete || statement.states.is_some();
    Truth::known(known.then_some(complete), Fact::nth(Field::StatementStates, n))
}

/// Whether it is recorded as stating that: by the list of what it states or, where there is none, by the values.
fn states(statement: &Statement, content: StatementContent) -> bool {
    if let Some(states) = &statement.states {
        return states.contains(&content);
    }
    match content {
        StatementContent::Work => statement.work.as_ref().is_some_and(|work| !work.trim().is_empty()),
        StatementContent::Duration => {
            statement.minutes.is_some() || (statement.from.is_some() && statement.to.is_some())
        }
        StatementContent::Competences => statement.competences.as_ref().is_some_and(|list| !list.is_empty()),
    }
}
