//! Values of the model in whatever type a producer keeps them.

mod amounts;
mod days;
mod integers;
mod sound;
mod texts;

use std::ops::Range;

use arrow_array::{Array, BooleanArray};

pub(crate) use amounts::{Amounts, Unit};
pub(crate) use days::{Clocks, DayColumn};
pub(crate) use integers::Integers;
pub(crate) use sound::Sound;
pub(crate) use texts::Texts;

/// Yes and no.
#[derive(Debug)]
pub(crate) struct Answers(BooleanArray);

impl Answers {
    pub(crate) const EXPECTED: &'static str = "true and false";

    pub(crate) fn of(array: &dyn Array) -> Option<Self> {
        array.as_any().downcast_ref().cloned().map(Self)
    }

    /// Gives some of the rows in turn.
    pub(crate) fn for_each_of(&self, rows: Range<usize>, mut give: impl FnMut(Option<bool>)) {
        let values = self.0.values().slice(rows.start, rows.len());
        match self.0.nulls() {
            None => values.iter().for_each(|value| give(Some(value))),
            Some(nulls) => {
                values.iter().zip(rows).for_each(|(value, row)| give(nulls.is_valid(row).then_some(value)));
            }
        }
    }

    pub(crate) fn get(&self, row: usize) -> Option<bool> {
        self.0.is_valid(row).then(|| self.0.value(row))
    }
}
