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
use super::super::timeline::Outcome;
use super::super::truth::NAMED;
use super::super::yearly::within;
use crate::date::{Day, Period};
use crate::order::sort_by_key;
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
    let stated = |(n, statement): (usize, &Statement)| {
        let from = statement.from.unwrap_or(Day::MIN);
        let to = statement.to.or(statement.issued).unwrap_or(Day::MAX);
        // Days in the wrong order are a finding of their own.
        let period = Period::day(from).around(Period::day(to));
        Some(Stated { n, minutes: statement.minutes?, period })
    };
    let stated: Vec<Stated> =
        case.placement.statements.iter().flatten().enumerate().filter_map(stated).collect();
    if stated.is_empty() {
        return Vec::new();
    }
    let logged = Logged::of(entries);
    stated.iter().filter_map(|statement| judge_one(case.position, statement, &logged)).collect()
}

/// A statement that states its minutes.
struct Stated {
    n: usize,
    minutes: i64,
    period: Period,
}

/// The entries of a placement, so that a period is looked up and not added up anew.
struct Logged<'e, 'r> {
    /// The days of entries of one day, in order, with the minutes up to the end of each.
    until: Vec<(Day, i64)>,
    /// Entries of several days, of which a period may have a part.
    longer: Vec<&'e Stands<'r>>,
}

impl<'e, 'r> Logged<'e, 'r> {
    fn of(entries: &'e [Stands<'r>]) -> Self {
        let mut logged = Self { until: Vec::new(), longer: Vec::new() };
        for entry in entries {
            match entry.0.log.on.single_day() {
                Some(day) => logged.until.push((day, entry.1)),
                None => logged.longer.push(entry),
            }
        }
        sort_by_key(&mut logged.until, |(day, _)| *day);
        let mut sum = 0_i64;
        for (_, minutes) in &mut logged.until {
            sum = sum.saturating_add(*minutes);
            *minutes = sum;
        }
        logged
    }

    /// The minutes of entries of one day on these days.
    fn of_one_day(&self, period: Period) -> i64 {
        let before = if period.first() == Day::MIN { 0 } else { self.until(period.first().plus(-1)) };
        self.until(period.last()) - before
    }

    /// The minutes of entries of one day up to that day.
    fn until(&self, day: Day) -> i64 {
        let count = self.until.partition_point(|(one, _)| *one <= day);
        count.checked_sub(1).and_then(|last| self.until.get(last)).map_or(0, |(_, minutes)| *minutes)
    }
}

fn judge_one(placement: usize, stated: &Stated, logged: &Logged<'_, '_>) -> Option<PeriodOutcome> {
    let Stated { n, minutes, period } = *stated;
    let mut least = logged.of_one_day(period);
    let (mut most, mut open) = (least, Vec::new());
    for (entry, stands) in &logged.longer {
        let (surely, at_most) = within(period, entry.log, *stands);
        if surely < at_most && open.len() < NAMED {
            open.push((entry.position, Fact::from(Field::On)));
        }
        least += surely;
        most += at_most;
    }
    let (outcome, missing) = if minutes > most {
        let cause = Cause::StatementExceedsLogs { stated: minutes, logged: most };
        let at = Fact::nth(Field::StatementMinutes, n);
        (Outcome::Breached(Box::new(Breach::new(cause, at))), Vec::new())
    } else if minutes > least {
        (Outcome::Undetermined(open.iter().map(|(_, fact)| *fact).collect()), open)
    } else {
        return None;
    };
    Some(PeriodOutcome { period, outcome, of: (RecordKind::Placement, placement), missing })
}
