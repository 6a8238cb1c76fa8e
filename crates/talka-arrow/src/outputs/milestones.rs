//! When somebody reached what, and how long without a break.

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::{Date32Array, Int64Array, RecordBatch};
use arrow_schema::ArrowError;
use serde::{Deserialize, Serialize};
use talka::date::Day;
use talka::recognition::Scheme;

use super::batch;
use crate::keys::Keys;

/// Of each person the day of each level.
#[derive(Debug, Default)]
pub(crate) struct Milestones(Vec<OfLevels>);

/// What a person reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OfLevels {
    pub(crate) person: u32,
    months: i64,
    reached: BTreeMap<String, Day>,
}

impl OfLevels {
    /// The same of the person with that number.
    pub(crate) fn of(self, person: u32) -> Self {
        Self { person, ..self }
    }
}

impl Milestones {
    pub(crate) fn add(
        &mut self,
        person: u32,
        months: i64,
        reached: impl IntoIterator<Item = (String, Option<Day>)>,
    ) {
        let reached = reached.into_iter().filter_map(|(level, day)| Some((level, day?))).collect();
        self.0.push(OfLevels { person, months, reached });
    }

    pub(crate) fn push(&mut self, levels: Option<OfLevels>) {
        self.0.extend(levels);
    }

    pub(crate) fn into_parts(self) -> Vec<OfLevels> {
        self.0
    }

    pub(crate) fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// In the order of the volunteers, with a column for each level of the scheme.
    pub(crate) fn batch(&mut self, scheme: &Scheme, volunteers: &Keys) -> Result<RecordBatch, ArrowError> {
        self.0.sort_by_key(|row| row.person);
        let people: Vec<Option<u32>> = self.0.iter().map(|row| Some(row.person)).collect();
        let names: Vec<String> = scheme.levels.iter().map(|level| format!("reached/{}", level.id)).collect();
        let months = Int64Array::from_iter_values(self.0.iter().map(|row| row.months));
        let mut columns =
            vec![("volunteer", volunteers.column(&people)), ("months_in_a_row", Arc::new(months))];
        for (level, name) in scheme.levels.iter().zip(&names) {
            let days = self.0.iter().map(|row| row.reached.get(&level.id).copied().map(Day::epoch_days));
            columns.push((name, Arc::new(days.collect::<Date32Array>())));
        }
        batch(columns)
    }
}
