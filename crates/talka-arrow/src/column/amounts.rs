//! How long somebody worked.

use arrow_array::cast::AsArray;
use arrow_array::types::{Decimal128Type, Float32Type, Float64Type};
use arrow_array::{Array, PrimitiveArray};
use arrow_schema::DataType;

use super::integers::Integers;

/// What a column of amounts counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Minutes,
    Hours,
}

/// A column of amounts.
#[derive(Debug)]
pub(crate) enum Amounts {
    Whole(Integers),
    Single(PrimitiveArray<Float32Type>),
    Double(PrimitiveArray<Float64Type>),
    /// Decimals, and what one of them is divided by.
    Decimal(PrimitiveArray<Decimal128Type>, i128),
}

/// Beyond this a floating-point number no longer holds each whole number.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Unit {
    const fn minutes(self) -> i128 {
        match self {
            Self::Minutes => 1,
            Self::Hours => 60,
        }
    }

    const fn seconds(self) -> i128 {
        60 * self.minutes()
    }
}

impl Amounts {
    pub(crate) const EXPECTED: &'static str = "whole numbers, decimals or floating-point numbers";

    pub(crate) fn of(array: &dyn Array) -> Option<Self> {
        Some(match array.data_type() {
            DataType::Float32 => Self::Single(array.as_primitive().clone()),
            DataType::Float64 => Self::Double(array.as_primitive().clone()),
            DataType::Decimal128(_, scale) => {
                let divisor = 10_i128.checked_pow(u32::try_from(*scale).ok()?)?;
                Self::Decimal(array.as_primitive().clone(), divisor)
            }
            _ => Self::Whole(Integers::of(array)?),
        })
    }

    /// The number of a row, where it has any; an error where it is not whole or too large.
    pub(crate) fn whole(&self, row: usize) -> Option<Result<i64, ()>> {
        match self {
            Self::Whole(array) => array.get(row).map(|number| i64::try_from(number).map_err(|_| ())),
            Self::Single(array) => array.is_valid(row).then(|| whole(f64::from(array.value(row))))?,
            Self::Double(array) => array.is_valid(row).then(|| whole(array.value(row)))?,
            Self::Decimal(array, divisor) => array.is_valid(row).then(|| {
                let number = array.value(row);
                if number % divisor == 0 { i64::try_from(number / divisor).map_err(|_| ()) } else { Err(()) }
            }),
        }
    }

    /// The minutes of a row, where it has any; an error where the amount is not whole minutes when it is rounded to a second,
    /// or more than a register can hold.
    pub(crate) fn minutes(&self, row: usize, unit: Unit) -> Option<Result<i32, ()>> {
        match self {
            Self::Whole(array) => array.get(row).map(|amount| {
                let minutes = amount.checked_mul(unit.minutes()).ok_or(())?;
                i32::try_from(minutes).map_err(|_| ())
            }),
            Self::Single(array) => {
                array.is_valid(row).then(|| f64::from(array.value(row))).and_then(|n| of_float(n, unit))
            }
            Self::Double(array) => {
                array.is_valid(row).then(|| array.value(row)).and_then(|n| of_float(n, unit))
            }
            Self::Decimal(array, divisor) => array.is_valid(row).then(|| {
                let seconds = array.value(row).checked_mul(unit.seconds());
                of_seconds(seconds.map(|seconds| rounded(seconds, *divisor)))
            }),
        }
    }
}

fn rounded(number: i128, divisor: i128) -> i128 {
    number.saturating_add(number.signum().saturating_mul(divisor / 2)) / divisor
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "whole numbers with gaps reach us as floating-point numbers; one that cannot be held exactly is refused"
)]
fn whole(number: f64) -> Option<Result<i64, ()>> {
    if number.is_nan() {
        return None;
    }
    let is_whole = number.fract().abs() < f64::EPSILON && number.abs() < EXACT;
    Some(if is_whole { Ok(number as i64) } else { Err(()) })
}

/// No number at all is how some producers write a gap.
#[expect(
    clippy::float_arithmetic,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "producers keep hours as floating-point numbers; here they become whole seconds, and what is too large is refused"
)]
fn of_float(amount: f64, unit: Unit) -> Option<Result<i32, ()>> {
    if amount.is_nan() {
        return None;
    }
    let seconds = (amount * unit.seconds() as f64).round();
    Some(if seconds.abs() < EXACT { of_seconds(Some(seconds as i128)) } else { Err(()) })
}

fn of_seconds(seconds: Option<i128>) -> Result<i32, ()> {
    let seconds = seconds.ok_or(())?;
    if seconds % 60 == 0 { i32::try_from(seconds / 60).map_err(|_| ()) } else { Err(()) }
}

#[cfg(test)]
mod tests {
    use arrow_array::{Decimal128Array, Float32Array, Float64Array, Int64Array, UInt64Array};

    use super::*;

    fn minutes(array: &dyn Array, unit: Unit) -> Vec<Option<Result<i32, ()>>> {
        let amounts = Amounts::of(array).unwrap();
        (0..array.len()).map(|row| amounts.minutes(row, unit)).collect()
    }

    #[test]
    fn an_amount_is_whole_minutes_when_it_is_rounded_to_a_second() {
        let hours = Float64Array::from(vec![200.0 / 60.0, 0.5, 0.333, f64::NAN, f64::INFINITY, -0.5]);
        let expected = [Some(Ok(200)), Some(Ok(30)), Some(Err(())), None, Some(Err(())), Some(Ok(-30))];
        assert_eq!(minutes(&hours, Unit::Hours), expected);
        let single = Float32Array::from(vec![Some(3.333_333_3), None]);
        assert_eq!(minutes(&single, Unit::Hours), [Some(Ok(200)), None]);
    }

    #[test]
    fn decimals_are_never_floats() {
        let hours = Decimal128Array::from(vec![Some(250), Some(333), Some(-150), None]);
        let hours = hours.with_precision_and_scale(10, 2).unwrap();
        assert_eq!(minutes(&hours, Unit::Hours), [Some(Ok(150)), Some(Err(())), Some(Ok(-90)), None]);
    }

    #[test]
    fn more_than_a_register_holds_is_refused() {
        let edges = Int64Array::from(vec![i64::from(i32::MAX), i64::from(i32::MAX) + 1, i64::MIN]);
        assert_eq!(minutes(&edges, Unit::Minutes), [Some(Ok(i32::MAX)), Some(Err(())), Some(Err(()))]);
        let large = UInt64Array::from(vec![u64::MAX]);
        assert_eq!(minutes(&large, Unit::Hours), [Some(Err(()))]);
    }
}
