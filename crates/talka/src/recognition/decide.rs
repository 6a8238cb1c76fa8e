//! The one place where a decision is made.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::decision::{Award, Decision, DueAward, LevelState, Reason, Standing, Unknown};
use super::readings::{Criterion, Readings};
use super::scheme::{Level, Scheme};
use super::tally::{Chosen, Outcome, Tally};
use crate::date::Day;

/// Decides what a person has earned. There is no other place where that is done.
///
/// Where the text of the scheme is silent, the convention decides; each other reading is then tried by itself, and
/// told where it leads to another level.
pub fn decide<'s>(
    scheme: &'s Scheme,
    volunteer: Uuid,
    tally: &Tally,
    earlier: &BTreeSet<Award>,
) -> Decision<'s> {
    let readings = Readings::of(scheme);
    let standing = standing(scheme, tally, readings.usual());
    let account = Account::of(tally, &readings);
    let [surely, possibly] = bounds(tally, &readings).map(|minutes| level_of(scheme, minutes));
    let reached = |level: &&Level| standing.counted >= level.at_least_minutes();
    let due = scheme.levels.iter().filter(reached).map(|level| DueAward {
        award: Award { volunteer, scheme: scheme.id.clone(), level: level.id.clone(), period: scheme.period },
        gives: &level.awards,
    });
    let levels = scheme.levels.iter().map(|level| LevelState {
        level: &level.id,
        reached: account.reached(level.at_least_minutes()),
        missing: level.at_least_minutes().saturating_sub(standing.counted).max(0),
    });
    Decision {
        volunteer,
        standing,
        levels: levels.collect(),
        unknowns: unknowns(scheme, tally, &readings, &standing),
        surely,
        possibly,
        awards: due.filter(|due| !earlier.contains(&due.award)).collect(),
        not_counted: reasons(account.not_counted),
        undecided_by: reasons(account.undecided),
        counted_logs: account.logs,
    }
}

/// The highest level that so many minutes reach.
fn level_of(scheme: &Scheme, minutes: i64) -> Option<&str> {
    let reached = scheme.levels.iter().rev().find(|level| minutes >= level.at_least_minutes());
    reached.map(|level| level.id.as_str())
}

fn standing<'s>(scheme: &'s Scheme, tally: &Tally, chosen: Chosen) -> Standing<'s> {
    let (mut counted, mut undecided) = (0_i64, 0_i64);
    for (line, minutes) in tally.lines() {
        match line.answers.under(chosen) {
            Outcome::Counts => counted = counted.saturating_add(minutes),
            Outcome::Undecided(_) => undecided = undecided.saturating_add(minutes),
            Outcome::Fails(_) => {}
        }
    }
    let level_with_undecided = level_of(scheme, counted.saturating_add(undecided));
    Standing { level: level_of(scheme, counted), counted, undecided, level_with_undecided }
}

fn unknowns<'s>(
    scheme: &'s Scheme,
    tally: &Tally,
    readings: &Readings<'s>,
    usual: &Standing<'s>,
) -> Vec<Unknown<'s>> {
    let others = readings.others().map(|(reading, chosen)| Unknown {
        criterion: reading.criterion(),
        reading,
        standing: standing(scheme, tally, chosen),
    });
    let levels = |standing: &Standing<'s>| (standing.level, standing.level_with_undecided);
    others.filter(|other| levels(&other.standing) != levels(usual)).collect()
}

/// The minutes that count however the scheme is read, and those of which each entry counts in some reading or may.
fn bounds(tally: &Tally, readings: &Readings<'_>) -> [i64; 2] {
    let (mut least, mut most) = (0_i64, 0_i64);
    for (line, minutes) in tally.lines() {
        if line.answers.under(readings.all()) == Outcome::Counts {
            least = least.saturating_add(minutes);
        }
        if !readings.of_each_criterion().any(|same| line.answers.all_fail(same)) {
            most = most.saturating_add(minutes);
        }
    }
    [least, most]
}

/// Which hours count, and why the others do not, under the usual reading.
#[derive(Default)]
struct Account {
    logs: Vec<Uuid>,
    /// Days with the minutes counted up to and with them.
    together: Vec<(Option<Day>, i64)>,
    not_counted: BTreeMap<Criterion, i64>,
    undecided: BTreeMap<Criterion, i64>,
}

impl Account {
    fn of(tally: &Tally, readings: &Readings<'_>) -> Self {
        let mut account = Self::default();
        let mut counted = 0_i64;
        for (line, minutes) in tally.lines() {
            let (kept_out, reading) = match line.answers.under(readings.usual()) {
                Outcome::Counts => {
                    counted = counted.saturating_add(minutes);
                    account.logs.extend(line.log);
                    account.together.push((line.day, counted));
                    continue;
                }
                Outcome::Fails(reading) => (&mut account.not_counted, reading),
                Outcome::Undecided(reading) => (&mut account.undecided, reading),
            };
            if let Some(criterion) = readings.criterion(reading) {
                let sum = kept_out.entry(criterion).or_default();
                *sum = sum.saturating_add(minutes);
            }
        }
        account
    }

    /// The day on which so many minutes were together.
    fn reached(&self, minutes: i64) -> Option<Day> {
        self.together.iter().find(|(_, together)| *together >= minutes).and_then(|(day, _)| *day)
    }
}

fn reasons(kept_out: BTreeMap<Criterion, i64>) -> Vec<Reason> {
    kept_out.into_iter().map(|(reason, minutes)| Reason { reason, minutes }).collect()
}
