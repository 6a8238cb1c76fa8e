//! Values of the model in whatever type a producer keeps them.

mod amounts;
mod days;
mod integers;
mod texts;

use arrow_array::{Array, BooleanArray};

pub(crate) use amounts::{Amounts, Unit};
pub(crate) use days::{Clocks, DayColumn};
pub(crate) use integers::Integers;
pub(crate) use texts::Texts;

/// Whether its producer filled it with what its type allows. One that reaches us through a foreign interface was checked by
/// nobody.
pub(crate) fn is_sound(array: &dyn Array) -> bool {
    array.to_data().validate_full().is_ok()
}

/// Yes and no.
#[derive(Debug)]
pub(crate) struct Answers(BooleanArray);

impl Answers {
    pub(crate) const EXPECTED: &'static str = "true and false";

    pub(crate) fn of(array: &dyn Array) -> Option<Self> {
        array.as_any().downcast_ref().cloned().map(Self)
    }

    pub(crate) fn get(&self, row: usize) -> Option<bool> {
        self.0.is_valid(row).then(|| self.0.value(row))
    }
}
