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
    people: Vec<Outcome>,
    not_counted: Vec<Left>,
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

impl Decisions {
    pub(crate) fn add(&mut self, person: u32, outline: Outline) {
        let Outline { standing, next, surely, possibly, not_counted, undecided_by, .. } = outline;
        self.people.push(Outcome {
            person,
            level: standing.level,
            level_with_undecided: standing.level_with_undecided,
            counted: standing.counted,
            undecided: standing.undecided,
            next,
            surely,
            possibly,
        });
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
        self.people.extend(outcome);
    }

    pub(crate) fn push_left(&mut self, left: impl Iterator<Item = Left>) {
        self.not_counted.extend(left);
    }

    pub(crate) fn into_parts(self) -> (Vec<Outcome>, Vec<Left>) {
        (self.people, self.not_counted)
    }

    /// The same of the people with these numbers.
    pub(crate) fn renumbered(mut self, people: &[u32]) -> Self {
        let renumber = |person: &mut u32| *person = people.get(position(*person)).copied().unwrap_or(NONE);
        self.people.iter_mut().for_each(|outcome| renumber(&mut outcome.person));
        self.not_counted.iter_mut().for_each(|left| renumber(&mut left.person));
        self
    }

    pub(crate) fn append(&mut self, mut other: Self) {
        self.people.append(&mut other.people);
        self.not_counted.append(&mut other.not_counted);
    }

    /// In the order of the volunteers. Where people are decided upon together, they come to it out of order.
    pub(crate) fn batch(&mut self, volunteers: &Keys) -> Result<RecordBatch, ArrowError> {
        self.people.sort_by_key(|row| row.person);
        let rows = &self.people;
        let numbers = |of: fn(&Outcome) -> i64| Arc::new(Int64Array::from_iter_values(rows.iter().map(of)));
        let levels = |of: fn(&Outcome) -> Option<&str>| words_if_any(rows.iter().map(of));
        let people: Vec<Option<u32>> = rows.iter().map(|row| Some(row.person)).collect();
        let missing = rows.iter().map(|row| row.next.as_ref().map(|(_, minutes)| *minutes));
        batch(vec![
            ("volunteer", volunteers.column(&people)),
            ("level", levels(|row| row.level.as_deref())),
            ("level_with_undecided", levels(|row| row.level_with_undecided.as_deref())),
            ("counted", numbers(|row| row.counted)),
            ("undecided", numbers(|row| row.undecided)),
            ("next", levels(|row| row.next.as_ref().map(|(level, _)| level.as_str()))),
            ("missing", Arc::new(missing.collect::<Int64Array>())),
            ("surely", levels(|row| row.surely.as_deref())),
            ("possibly", levels(|row| row.possibly.as_deref())),
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
