//! `statement-not-issued`, `statement-incomplete`
//!
//! **The Law**: section 7(2), clause 5: on the volunteer's request the organizer issues a statement of the work done, its
//! duration and the competences gained. The Law sets no time limit, so that a statement which is not issued is a warning
//! from the day after it was asked for.
//! **What is checked**: of each statement that is recorded: from the day after the request until it is issued, that it is
//! not; and on the day it was issued, whether it states all three. Whether competences had to be stated before 18 July
//! 2024 is not known, and nobody is blamed for leaving them out.
//! **Example**: asked for on 1 September and issued on 10 September: missing from 2 to 9 September.
//! **Source**: <https://likumi.lv/ta/id/275061>.
//! **In force**: from 1 January 2016; competences from 18 July 2024.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::{BDL_STATEMENT, BDL_STATEMENT_COMPETENCES};
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
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
};

pub(super) static STATEMENT_INCOMPLETE: Rule = Rule {
    code: "statement-incomplete",
    provision: &BDL_STATEMENT,
    severity: Severity::Violation,
    bearing: Bearing::Record,
    judge: Judge::Act(incomplete),
    enabled: Rule::always,
};

fn statements<'r>(case: &Case<'r>) -> impl Iterator<Item = (usize, &'r Statement)> + use<'r> {
    case.placement.statements.iter().flatten().enumerate()
}

fn not_issued(case: &Case<'_>, _: &Settings) -> Timeline {
    let asked = || statements(case).filter_map(|(n, statement)| Some((n, statement.requested?, statement)));
    let since =
        asked().map(|(_, requested, _)| Days::since(requested)).fold(Days::none(), |all, it| all.or(&it));
    let owed = |requested: Day, statement: &Statement| {
        Days::since(requested.plus(1)).and(&statement.issued.map_or_else(Days::all, Days::before))
    };
    let owing =
        asked().map(|(_, requested, it)| owed(requested, it)).fold(Days::none(), |all, it| all.or(&it));
    Timeline::decide(&Truth::on(since), &Truth::on(owing.not()), |days| {
        let each = asked().map(|(n, requested, it)| {
            let at = Fact::nth(Field::StatementIssued, n);
            (owed(requested, it), Breach::new(Cause::StatementNotIssued { requested }, at))
        });
        let first = asked().map(|(_, requested, _)| requested).min().unwrap_or(Day::MIN);
        let last_resort = Breach::new(Cause::StatementNotIssued { requested: first }, Field::StatementIssued);
        Causes::first_of(days, each, last_resort)
    })
}

fn incomplete(case: &Case<'_>, _: &Settings) -> Timeline {
    statements(case).fold(Timeline::silent(), |whole, (n, statement)| whole.join(complete(n, statement)))
}

/// What is said of one statement on the day it was issued.
fn complete(n: usize, statement: &Statement) -> Timeline {
    let Some(issued) = statement.issued else { return Timeline::silent() };
    let is_due = |content: &StatementContent| {
        *content != StatementContent::Competences || BDL_STATEMENT_COMPETENCES.in_force.contains(issued)
    };
    let missing: Vec<StatementContent> = StatementContent::ALL
        .iter()
        .filter(|content| is_due(content) && !states(statement, **content))
        .copied()
        .collect();
    let at = Fact::nth(Field::StatementStates, n);
    let met = match &statement.states {
        _ if missing.is_empty() => Truth::always(true),
        None => Truth::unknown(at),
        Some(_) => Truth::always(false),
    };
    Timeline::decide(&Truth::on(Days::from(issued)), &met, |days| {
        let by = if missing == [StatementContent::Competences] {
            &BDL_STATEMENT_COMPETENCES
        } else {
            &BDL_STATEMENT
        };
        Causes::one(days, Breach::under(Cause::StatementIncomplete { missing }, at, by))
    })
}

/// Whether it is recorded as stating that.
fn states(statement: &Statement, content: StatementContent) -> bool {
    statement.states.iter().flatten().any(|stated| *stated == content)
        || match content {
            StatementContent::Work => statement.work.as_ref().is_some_and(|work| !work.trim().is_empty()),
            StatementContent::Duration => {
                statement.minutes.is_some() || (statement.from.is_some() && statement.to.is_some())
            }
            StatementContent::Competences => {
                statement.competences.as_ref().is_some_and(|list| !list.is_empty())
            }
        }
}
