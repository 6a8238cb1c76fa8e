//! Who has earned what.

use std::sync::Arc;

use arrow_array::{BooleanArray, Int64Array, RecordBatch};
use arrow_schema::ArrowError;
use serde::{Deserialize, Serialize};
use talka::recognition::{Criterion, Outline};

use super::{batch, words, words_if_any};
use crate::keys::{Keys, NONE, position};

/// Of each person what a scheme makes of their hours.
#[derive(Debug, Default)]
pub(crate) struct Decisions {
    people: Vec<Row>,
    levels: Levels,
    not_counted: Vec<Left>,
}

/// An [`Outcome`] in which levels are numbers.
#[derive(Clone, Copy, Debug)]
struct Row {
    person: u32,
    level: u16,
    level_with_undecided: u16,
    next: u16,
    surely: u16,
    possibly: u16,
    counted: i64,
    undecided: i64,
    missing: i64,
}

/// The levels that occur, each once.
#[derive(Debug, Default)]
struct Levels(Vec<String>);

/// Stands for no level.
const NO_LEVEL: u16 = u16::MAX;

impl Levels {
    fn number(&mut self, level: Option<&str>) -> u16 {
        let Some(level) = level else { return NO_LEVEL };
        let known = self.0.iter().position(|known| known == level);
        let at = known.unwrap_or_else(|| {
            self.0.push(level.to_owned());
            self.0.len() - 1
        });
        u16::try_from(at).unwrap_or(NO_LEVEL)
    }

    fn get(&self, number: u16) -> Option<&str> {
        self.0.get(usize::from(number)).map(String::as_str)
    }
}

impl Row {
    /// With other numbers for the same levels.
    fn with_levels(self, numbers: &[u16]) -> Self {
        let of = |number: u16| numbers.get(usize::from(number)).copied().unwrap_or(NO_LEVEL);
        let Self { level, level_with_undecided, next, surely, possibly, .. } = self;
        let [level, level_with_undecided] = [level, level_with_undecided].map(of);
        let [next, surely, possibly] = [next, surely, possibly].map(of);
        Self { level, level_with_undecided, next, surely, possibly, ..self }
    }

    fn outcome(&self, levels: &Levels) -> Outcome {
        let of = |number: u16| levels.get(number).map(str::to_owned);
        Outcome {
            person: self.person,
            level: of(self.level),
            level_with_undecided: of(self.level_with_undecided),
            counted: self.counted,
            undecided: self.undecided,
            next: of(self.next).map(|level| (level, self.missing)),
            surely: of(self.surely),
            possibly: of(self.possibly),
        }
    }
}

/// What the hours of a person come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Outcome {
    pub(crate) person: u32,
    level: Option<String>,
    level_with_undecided: Option<String>,
    counted: i64,
    undecided: i64,
    next: Option<(String, i64)>,
    surely: Option<String>,
    possibly: Option<String>,
}

/// Minutes that one condition keeps out, or leaves undecided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Left {
    pub(crate) person: u32,
    reason: Criterion,
    undecided: bool,
    minutes: i64,
}

impl Outcome {
    /// The same of the person with that number.
    pub(crate) fn of(self, person: u32) -> Self {
        Self { person, ..self }
    }
}

impl Left {
    /// The same of the person with that number.
    pub(crate) const fn of(self, person: u32) -> Self {
        Self { person, ..self }
    }
}

/// Reasons for which room is kept beside each person.
const REASONS: usize = 4;

impl Decisions {
    /// With room for so many people.
    pub(crate) fn for_people(people: usize) -> Self {
        let not_counted = Vec::with_capacity(people.saturating_mul(REASONS));
        Self { people: Vec::with_capacity(people), levels: Levels::default(), not_counted }
    }

    pub(crate) fn add(&mut self, person: u32, outline: Outline) {
        let Outline { standing, next, surely, possibly, not_counted, undecided_by, .. } = outline;
        self.push(Some(Outcome {
            person,
            level: standing.level,
            level_with_undecided: standing.level_with_undecided,
            counted: standing.counted,
            undecided: standing.undecided,
            next,
            surely,
            possibly,
        }));
        for (reasons, undecided) in [(not_counted, false), (undecided_by, true)] {
            self.not_counted.extend(reasons.iter().map(|of| Left {
                person,
                reason: of.reason,
                undecided,
                minutes: of.minutes,
            }));
        }
    }

    pub(crate) fn push(&mut self, outcome: Option<Outcome>) {
        let Some(outcome) = outcome else { return };
        let row = Row {
            person: outcome.person,
            level: self.levels.number(outcome.level.as_deref()),
            level_with_undecided: self.levels.number(outcome.level_with_undecided.as_deref()),
            next: self.levels.number(outcome.next.as_ref().map(|(level, _)| level.as_str())),
            surely: self.levels.number(outcome.surely.as_deref()),
            possibly: self.levels.number(outcome.possibly.as_deref()),
            counted: outcome.counted,
            undecided: outcome.undecided,
            missing: outcome.next.map_or(0, |(_, missing)| missing),
        };
        self.people.push(row);
    }

    pub(crate) fn push_left(&mut self, left: impl Iterator<Item = Left>) {
        self.not_counted.extend(left);
    }

    pub(crate) fn into_parts(self) -> (Vec<Outcome>, Vec<Left>) {
        (self.people.iter().map(|row| row.outcome(&self.levels)).collect(), self.not_counted)
    }

    /// The same of the people with these numbers.
    pub(crate) fn renumbered(mut self, people: &[u32]) -> Self {
        let renumber = |person: &mut u32| *person = people.get(position(*person)).copied().unwrap_or(NONE);
        self.people.iter_mut().for_each(|row| renumber(&mut row.person));
        self.not_counted.iter_mut().for_each(|left| renumber(&mut left.person));
        self
    }

    pub(crate) fn append(&mut self, mut other: Self) {
        let numbers: Vec<u16> = other.levels.0.iter().map(|level| self.levels.number(Some(level))).collect();
        self.people.extend(other.people.iter().map(|row| row.with_levels(&numbers)));
        self.not_counted.append(&mut other.not_counted);
    }

    /// In the order of the volunteers. Where people are decided upon together, they come to it out of order.
    pub(crate) fn batch(&mut self, volunteers: &Keys) -> Result<RecordBatch, ArrowError> {
        self.people.sort_by_key(|row| row.person);
        let (rows, all) = (&self.people, &self.levels);
        let numbers = |of: fn(&Row) -> i64| Arc::new(Int64Array::from_iter_values(rows.iter().map(of)));
        let levels = |of: fn(&Row) -> u16| words_if_any(rows.iter().map(|row| all.get(of(row))));
        let people: Vec<Option<u32>> = rows.iter().map(|row| Some(row.person)).collect();
        let missing = rows.iter().map(|row| (row.next != NO_LEVEL).then_some(row.missing));
        batch(vec![
            ("volunteer", volunteers.column(&people)),
            ("level", levels(|row| row.level)),
            ("level_with_undecided", levels(|row| row.level_with_undecided)),
            ("counted", numbers(|row| row.counted)),
            ("undecided", numbers(|row| row.undecided)),
            ("next", levels(|row| row.next)),
            ("missing", Arc::new(missing.collect::<Int64Array>())),
            ("surely", levels(|row| row.surely)),
            ("possibly", levels(|row| row.possibly)),
        ])
    }

    pub(crate) fn not_counted(&mut self, volunteers: &Keys) -> Result<RecordBatch, ArrowError> {
        self.not_counted.sort_by_key(|left| left.person);
        let rows = &self.not_counted;
        let people: Vec<Option<u32>> = rows.iter().map(|left| Some(left.person)).collect();
        let undecided: BooleanArray = rows.iter().map(|left| Some(left.undecided)).collect();
        batch(vec![
            ("volunteer", volunteers.column(&people)),
            ("reason", words(rows.iter().map(|left| left.reason.as_str()))),
            ("undecided", Arc::new(undecided)),
            ("minutes", Arc::new(Int64Array::from_iter_values(rows.iter().map(|left| left.minutes)))),
        ])
    }
}
