//! Who has earned what, and why.

use serde::Serialize;
use uuid::Uuid;

use super::countable::Countable;
use super::readings::{Criterion, Reading};
use super::scheme::{Awarded, Scheme, SchemePeriod};
use super::tally::{Answers, Line, Met, Tally};
use crate::date::Day;
use crate::law::{Judged, Verdict};
use crate::register::{Entry, Organization, Volunteer};

/// An award that was made: its members are the key by which none is given twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Award {
    /// The person.
    pub volunteer: Uuid,
    /// The scheme.
    pub scheme: String,
    /// The level.
    pub level: String,
    /// The period whose hours earned it.
    pub period: SchemePeriod,
}

/// What a scheme makes of a person's hours. All times in minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decision<'s> {
    /// The person.
    pub volunteer: Uuid,
    /// The highest level reached, if any.
    pub level: Option<&'s str>,
    /// Minutes that count.
    pub counted: i64,
    /// Positions of the entries that count, by day.
    #[serde(skip)]
    pub counted_logs: Vec<usize>,
    /// Minutes that do not count, by the first condition that they fail.
    pub not_counted: Vec<NotCounted>,
    /// Minutes of which it is not known whether they count.
    pub undecided: i64,
    /// The highest level if the undecided minutes counted: differs from `level` if they matter.
    pub level_with_undecided: Option<&'s str>,
    /// Each level with the day on which it was reached, or with what is missing.
    pub levels: Vec<LevelState<'s>>,
    /// Where the text of the scheme is silent and another reading leads to another level.
    pub unknowns: Vec<Unknown<'s>>,
    /// Awards that are due and were not made before.
    pub awards: Vec<DueAward<'s>>,
}

/// Minutes that do not count, for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct NotCounted {
    /// The condition that they fail.
    pub reason: Criterion,
    /// The minutes.
    pub minutes: i64,
}

/// How far a level is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LevelState<'s> {
    /// The level.
    pub level: &'s str,
    /// The day on which it was reached.
    pub reached: Option<Day>,
    /// Minutes that are missing; none if it was reached.
    pub missing: i64,
}

/// A silence of the scheme that matters for this person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Unknown<'s> {
    /// The condition on which the text is silent.
    pub criterion: Criterion,
    /// Another way to read it.
    pub reading: Reading<'s>,
    /// The highest level if it is read that way.
    pub level: Option<&'s str>,
    /// Minutes that count if it is read that way.
    pub counted: i64,
}

/// An award to be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DueAward<'s> {
    /// The award.
    #[serde(flatten)]
    pub award: Award,
    /// What is given.
    pub gives: &'s [Awarded],
}

/// What a scheme makes of a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Recognition<'s> {
    /// The scheme.
    pub scheme: &'s str,
    /// A decision for each volunteer with hours, in the order of the register.
    pub decisions: Vec<Decision<'s>>,
}

/// Applies a scheme to every volunteer of a judged register who has hours.
pub fn recognize<'s>(judged: &Judged<'_>, scheme: &'s Scheme, earlier: &[Award]) -> Recognition<'s> {
    let register = judged.register();
    let mut tallies: Vec<Option<Tally>> = vec![None; register.volunteers().len()];
    for case in register.cases() {
        let Some(tally) = tallies.get_mut(case.volunteer_position) else { continue };
        let mut at_hosts: Vec<(&Organization, Countable<'_>)> = Vec::new();
        for entry in register.entries(case.position) {
            let known = at_hosts.iter().position(|(host, _)| host.id == entry.host.id);
            let at = known.unwrap_or_else(|| {
                let countable = Countable::new(scheme, &case, entry.host, judged.settings());
                at_hosts.push((entry.host, countable));
                at_hosts.len() - 1
            });
            let Some((_, countable)) = at_hosts.get(at) else { continue };
            let verdict = judged.verdict(entry.position).unwrap_or(Verdict::Undecided);
            tally.get_or_insert_default().add(line(countable, &entry, verdict));
        }
    }
    let decided = register.volunteers().iter().zip(&tallies);
    let decisions =
        decided.filter_map(|(volunteer, tally)| Some(decide(scheme, volunteer, tally.as_ref()?, earlier)));
    Recognition { scheme: &scheme.id, decisions: decisions.collect() }
}

fn line(countable: &Countable<'_>, entry: &Entry<'_>, verdict: Verdict) -> Line {
    Line {
        day: entry.log.on.period().last,
        log: entry.position,
        minutes: i64::from(entry.log.minutes),
        answers: Answers::of(countable.look_up(entry, verdict)),
    }
}

/// Decides what a person has earned. There is no other place where that is done.
///
/// Where the text of the scheme is silent, the convention decides; each other reading is then tried by itself, and
/// told where it leads to another level.
pub fn decide<'s>(scheme: &'s Scheme, who: &Volunteer, tally: &Tally, earlier: &[Award]) -> Decision<'s> {
    let readings = scheme.readings();
    let usual = usual(&readings);
    let lines = tally.lines();
    let sums = Sums::of(&lines, &readings, &usual);

    let level_of = |minutes: i64| {
        let reached = scheme.levels.iter().filter(|level| minutes >= level.at_least_minutes());
        reached.max_by_key(|level| level.at_least_hours).map(|level| level.id.as_str())
    };
    let level = level_of(sums.counted);
    let unknowns =
        readings.iter().enumerate().filter(|(n, _)| !usual.contains(n)).filter_map(|(n, reading)| {
            let instead: Vec<usize> = usual
                .iter()
                .map(|&m| {
                    let same = readings.get(m).is_some_and(|usual| usual.criterion() == reading.criterion());
                    if same { n } else { m }
                })
                .collect();
            let counted = Sums::of(&lines, &readings, &instead).counted;
            let other = level_of(counted);
            (other != level).then_some(Unknown {
                criterion: reading.criterion(),
                reading: *reading,
                level: other,
                counted,
            })
        });
    let unknowns = unknowns.collect();
    let levels = scheme.levels.iter().map(|level| LevelState {
        level: &level.id,
        reached: sums.reached(level.at_least_minutes()),
        missing: (level.at_least_minutes() - sums.counted).max(0),
    });
    let awards = scheme.levels.iter().filter(|level| sums.counted >= level.at_least_minutes());
    let awards = awards
        .map(|level| DueAward {
            award: Award {
                volunteer: who.id,
                scheme: scheme.id.clone(),
                level: level.id.clone(),
                period: scheme.period,
            },
            gives: level.awards.as_slice(),
        })
        .filter(|due| !earlier.contains(&due.award));
    Decision {
        volunteer: who.id,
        level,
        counted: sums.counted,
        not_counted: sums.not_counted(),
        undecided: sums.undecided,
        level_with_undecided: level_of(sums.counted + sums.undecided),
        levels: levels.collect(),
        unknowns,
        awards: awards.collect(),
        counted_logs: sums.logs.iter().map(|(_, log, _)| *log).collect(),
    }
}

/// Of each condition the first reading: what the scheme says, or the convention.
fn usual(readings: &[Reading<'_>]) -> Vec<usize> {
    let mut usual: Vec<usize> = Vec::new();
    let mut last = None;
    for (n, reading) in readings.iter().enumerate() {
        if last != Some(reading.criterion()) {
            usual.push(n);
            last = Some(reading.criterion());
        }
    }
    usual
}

/// Minutes under one way to read the whole scheme.
struct Sums {
    counted: i64,
    undecided: i64,
    failed: Vec<(Criterion, i64)>,
    /// Entries that count: their day, their position, and the minutes counted up to and with them.
    logs: Vec<(Day, usize, i64)>,
}

impl Sums {
    fn of(lines: &[Line], readings: &[Reading<'_>], chosen: &[usize]) -> Self {
        let mut sums = Self { counted: 0, undecided: 0, failed: Vec::new(), logs: Vec::new() };
        for line in lines {
            let answers = || chosen.iter().map(|&n| (n, line.answers.get(n)));
            let fails = answers().find(|(_, met)| *met == Met::No).and_then(|(n, _)| readings.get(n));
            if let Some(reading) = fails {
                sums.fail(reading.criterion(), line.minutes);
            } else if answers().any(|(_, met)| met == Met::Undecided) {
                sums.undecided += line.minutes;
            } else {
                sums.counted += line.minutes;
                sums.logs.push((line.day, line.log, sums.counted));
            }
        }
        sums
    }

    fn fail(&mut self, criterion: Criterion, minutes: i64) {
        match self.failed.iter_mut().find(|(known, _)| *known == criterion) {
            Some((_, sum)) => *sum += minutes,
            None => self.failed.push((criterion, minutes)),
        }
    }

    fn not_counted(&self) -> Vec<NotCounted> {
        let mut failed: Vec<NotCounted> = self
            .failed
            .iter()
            .map(|(reason, minutes)| NotCounted { reason: *reason, minutes: *minutes })
            .collect();
        failed.sort_by_key(|failed| failed.reason);
        failed
    }

    /// The day on which so many minutes were together.
    fn reached(&self, minutes: i64) -> Option<Day> {
        self.logs.iter().find(|(_, _, together)| *together >= minutes).map(|(day, _, _)| *day)
    }
}
