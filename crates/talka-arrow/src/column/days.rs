//! Days and times of day.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Date64Type, Time32MillisecondType, Time32SecondType, Time64MicrosecondType,
    Time64NanosecondType, TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType,
    TimestampSecondType,
};
use arrow_array::{Array, PrimitiveArray};
use arrow_schema::{DataType, TimeUnit};
use talka::date::{Clock, Day, When};

use super::texts::Texts;

/// A column of days; as text also of months and of several days.
pub(crate) enum DayColumn {
    Days(PrimitiveArray<Date32Type>),
    Milliseconds(PrimitiveArray<Date64Type>),
    /// Moments without a time zone, with how many units make a day.
    Moments(Moments, i64),
    Text(Texts),
}

/// Moments in each unit.
#[derive(Debug)]
pub(crate) enum Moments {
    Seconds(PrimitiveArray<TimestampSecondType>),
    Milliseconds(PrimitiveArray<TimestampMillisecondType>),
    Microseconds(PrimitiveArray<TimestampMicrosecondType>),
    Nanoseconds(PrimitiveArray<TimestampNanosecondType>),
}

const SECONDS: i64 = 24 * 60 * 60;

impl DayColumn {
    pub(crate) const EXPECTED: &'static str = "days, timestamps without a time zone, or ISO text";

    pub(crate) fn of(array: &dyn Array) -> Option<Self> {
        Some(match array.data_type() {
            DataType::Date32 => Self::Days(array.as_primitive().clone()),
            DataType::Date64 => Self::Milliseconds(array.as_primitive().clone()),
            DataType::Timestamp(unit, None) => {
                let (moments, of_a_second) = match unit {
                    TimeUnit::Second => (Moments::Seconds(array.as_primitive().clone()), 1),
                    TimeUnit::Millisecond => (Moments::Milliseconds(array.as_primitive().clone()), 1_000),
                    TimeUnit::Microsecond => (Moments::Microseconds(array.as_primitive().clone()), 1_000_000),
                    TimeUnit::Nanosecond => {
                        (Moments::Nanoseconds(array.as_primitive().clone()), 1_000_000_000)
                    }
                };
                Self::Moments(moments, of_a_second * SECONDS)
            }
            _ => Self::Text(Texts::of(array)?),
        })
    }

    /// The day of a row in days since 1 January 1970, where it says one and only one.
    pub(crate) fn one_day(&self, row: usize) -> Option<i32> {
        if let Self::Days(array) = self {
            let days = array.is_valid(row).then(|| array.value(row));
            return days.filter(|days| (Day::MIN.epoch_days()..=Day::MAX.epoch_days()).contains(days));
        }
        self.get(row)?.ok()?.single_day().map(Day::epoch_days)
    }

    /// What a row says, where it says something; an error where that is no day of the calendar.
    pub(crate) fn get(&self, row: usize) -> Option<Result<When, ()>> {
        let of_number = |days: i64| {
            let day = i32::try_from(days).ok().and_then(|days| Day::from_epoch_days(days).ok());
            day.map(When::Day).ok_or(())
        };
        match self {
            Self::Days(array) => array.is_valid(row).then(|| of_number(array.value(row).into())),
            Self::Milliseconds(array) => {
                array.is_valid(row).then(|| of_number(array.value(row).div_euclid(SECONDS * 1_000)))
            }
            Self::Moments(moments, of_a_day) => {
                moments.get(row).map(|moment| of_number(moment.div_euclid(*of_a_day)))
            }
            Self::Text(texts) => texts.get(row).map(|text| text.parse().map_err(|_| ())),
        }
    }
}

impl Moments {
    fn get(&self, row: usize) -> Option<i64> {
        match self {
            Self::Seconds(array) => array.is_valid(row).then(|| array.value(row)),
            Self::Milliseconds(array) => array.is_valid(row).then(|| array.value(row)),
            Self::Microseconds(array) => array.is_valid(row).then(|| array.value(row)),
            Self::Nanoseconds(array) => array.is_valid(row).then(|| array.value(row)),
        }
    }
}

/// A column of times of day.
pub(crate) enum Clocks {
    Seconds(PrimitiveArray<Time32SecondType>),
    Milliseconds(PrimitiveArray<Time32MillisecondType>),
    Microseconds(PrimitiveArray<Time64MicrosecondType>),
    Nanoseconds(PrimitiveArray<Time64NanosecondType>),
    Text(Texts),
}

impl Clocks {
    pub(crate) const EXPECTED: &'static str = "times of day, or text such as 09:30";

    pub(crate) fn of(array: &dyn Array) -> Option<Self> {
        Some(match array.data_type() {
            DataType::Time32(TimeUnit::Second) => Self::Seconds(array.as_primitive().clone()),
            DataType::Time32(TimeUnit::Millisecond) => Self::Milliseconds(array.as_primitive().clone()),
            DataType::Time64(TimeUnit::Microsecond) => Self::Microseconds(array.as_primitive().clone()),
            DataType::Time64(TimeUnit::Nanosecond) => Self::Nanoseconds(array.as_primitive().clone()),
            _ => Self::Text(Texts::of(array)?),
        })
    }

    /// What a row says, where it says something; an error where that is no time of day in whole minutes.
    pub(crate) fn get(&self, row: usize) -> Option<Result<Clock, ()>> {
        let of = |units: i64, of_a_second: i64| clock(units, of_a_second).ok_or(());
        match self {
            Self::Seconds(array) => array.is_valid(row).then(|| of(array.value(row).into(), 1)),
            Self::Milliseconds(array) => array.is_valid(row).then(|| of(array.value(row).into(), 1_000)),
            Self::Microseconds(array) => array.is_valid(row).then(|| of(array.value(row), 1_000_000)),
            Self::Nanoseconds(array) => array.is_valid(row).then(|| of(array.value(row), 1_000_000_000)),
            Self::Text(texts) => texts.get(row).map(|text| text.parse().map_err(|_| ())),
        }
    }
}

fn clock(units: i64, of_a_second: i64) -> Option<Clock> {
    let of_a_minute = of_a_second * 60;
    let minutes = u16::try_from(units / of_a_minute).ok()?;
    if units % of_a_minute == 0 { Clock::new(minutes / 60, minutes % 60) } else { None }
}
