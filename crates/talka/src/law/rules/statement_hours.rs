//! `statement-exceeds-logs`
//!
//! **What is checked**: of each statement (izziņa) that states its minutes, whether the entries of the placement have as many
//! that stand, in the period that it states: up to the day on which it was issued, where it states no last day.
//! **Example**: a statement of 40 hours in June, of which the hour log has 38.
//! **What follows**: nothing for the hours. An entry of several days that lie only in part in the period may be either way.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::RECORDS;
use super::super::rule::{Judge, PeriodOutcome, Rule, Stands};
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{NAMED, Outcome};
use super::super::yearly::within;
use crate::date::{Day, Period};
use crate::register::{Case, RecordKind, Statement};

pub(super) static STATEMENT_EXCEEDS_LOGS: Rule = Rule {
    code: "statement-exceeds-logs",
    provision: &RECORDS,
    severity: Severity::Violation,
    bearing: Bearing::Record,
    judge: Judge::Stated(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(case: &Case<'_>, entries: &[Stands<'_>]) -> Vec<PeriodOutcome> {
    let statements = case.placement.statements.iter().flatten().enumerate();
    statements.filter_map(|(n, statement)| judge_one(case.position, n, statement, entries)).collect()
}

fn judge_one(
    placement: usize,
    n: usize,
    statement: &Statement,
    entries: &[Stands<'_>],
) -> Option<PeriodOutcome> {
    let stated = statement.minutes?;
    let from = statement.from.unwrap_or(Day::MIN);
    let to = statement.to.or(statement.issued).unwrap_or(Day::MAX);
    // Days in the wrong order are a finding of their own.
    let period = Period::day(from).around(Period::day(to));
    let (mut least, mut most, mut open) = (0, 0, Vec::new());
    for (entry, stands) in entries {
        let (surely, at_most) = within(period, entry.log, *stands);
        if surely < at_most && open.len() < NAMED {
            open.push((entry.position, Fact::from(Field::On)));
        }
        least += surely;
        most += at_most;
    }
    let (outcome, missing) = if stated > most {
        let cause = Cause::StatementExceedsLogs { stated, logged: most };
        let at = Fact::nth(Field::StatementMinutes, n);
        (Outcome::Breached(Box::new(Breach::new(cause, at))), Vec::new())
    } else if stated > least {
        (Outcome::Undetermined(open.iter().map(|(_, fact)| *fact).collect()), open)
    } else {
        return None;
    };
    Some(PeriodOutcome { period, outcome, of: (RecordKind::Placement, placement), missing })
}
