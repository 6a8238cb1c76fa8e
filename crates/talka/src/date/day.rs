//! One day of the calendar.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

use crate::reading::{Expected, Found, text_value};
use crate::schema::{Described, Shape, Text};

/// A civil day between 1 January of year 1 and 31 December 9999, written `YYYY-MM-DD`.
///
/// Held as the number of days since 1 January 1970, as Arrow's `date32` does. The first and the last day stand for
/// "without a beginning" and "without an end" where a [`Period`](super::Period) is open.
///
/// ```
/// use talka::date::Day;
/// let day: Day = "2020-02-29".parse()?;
/// assert_eq!(day.plus(1), Day::new(2020, 3, 1)?);
/// assert!("2021-02-29".parse::<Day>().is_err());
/// # Ok::<(), talka::date::DayError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// Text or numbers that are no day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DayError {
    /// Not of the form `YYYY-MM-DD`.
    #[error("expected a day written YYYY-MM-DD")]
    Form,
    /// The month has no such day, the year no such month, or the year is not between 1 and 9999.
    #[error("the calendar has no such day")]
    Calendar,
    /// Days of which the last is before the first.
    #[error("the last day is before the first")]
    Order,
    /// Text or a number that is no month.
    #[error("expected a month from 0001-01 to 9999-12, written YYYY-MM")]
    Month,
    /// Text or a number that is no year.
    #[error("expected a year from 0001 to 9999, written YYYY")]
    Year,
}

impl DayError {
    /// What kind of text it was.
    pub(super) fn found(self) -> Found {
        match self {
            Self::Form | Self::Month | Self::Year => Found::Text,
            Self::Calendar => Found::NoSuchDay,
            Self::Order => Found::ReversedDays,
        }
    }
}

impl Day {
    /// Stands for "without a beginning".
    pub const MIN: Self = Self::literal(1, 1, 1);
    /// Stands for "without an end".
    pub const MAX: Self = Self::literal(9999, 12, 31);

    /// The day of that year, month and day of the month.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, DayError> {
        if !(1..=9999).contains(&year) {
            return Err(DayError::Calendar);
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self::from_naive).ok_or(DayError::Calendar)
    }

    /// A day written in the source of this library; one that does not exist stops the compiler.
    #[expect(clippy::panic, reason = "only ever evaluated by the compiler")]
    pub(crate) const fn literal(year: i32, month: u32, day: u32) -> Self {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) => Self::from_naive(date),
            None => panic!("the calendar has no such day"),
        }
    }

    const fn from_naive(date: NaiveDate) -> Self {
        Self(date.to_epoch_days())
    }

    /// The day that lies this many days after 1 January 1970, as Arrow's `date32` counts.
    pub fn from_epoch_days(days: i32) -> Result<Self, DayError> {
        if (Self::MIN.0..=Self::MAX.0).contains(&days) { Ok(Self(days)) } else { Err(DayError::Calendar) }
    }

    /// Days since 1 January 1970.
    pub const fn epoch_days(self) -> i32 {
        self.0
    }

    fn naive(self) -> NaiveDate {
        NaiveDate::from_epoch_days(self.0).unwrap_or(NaiveDate::MIN)
    }

    /// Year, month and day of the month.
    pub(super) fn parts(self) -> (i32, u32, u32) {
        let date = self.naive();
        (date.year(), date.month(), date.day())
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.naive().year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.naive().month()
    }

    /// The day of the month, 1 to 31.
    pub fn day_of_month(self) -> u32 {
        self.naive().day()
    }

    /// This many days later (earlier, if negative); stops at [`Day::MIN`] and [`Day::MAX`].
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days).clamp(Self::MIN.0, Self::MAX.0))
    }

    /// How many days later than `earlier` this day is; negative if it is before.
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        let number = |part: Option<&str>, length: usize| -> Result<u32, DayError> {
            let part = part.filter(|p| p.len() == length && p.bytes().all(|b| b.is_ascii_digit()));
            part.and_then(|p| p.parse().ok()).ok_or(DayError::Form)
        };
        let mut parts = text.split('-');
        let (year, month, day) =
            (number(parts.next(), 4)?, number(parts.next(), 2)?, number(parts.next(), 2)?);
        if parts.next().is_some() {
            return Err(DayError::Form);
        }
        Self::new(i32::try_from(year).map_err(|_| DayError::Form)?, month, day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A report has so many days that the machinery of formats would take a quarter of the time of writing it.
        let (year, month, day) = self.parts();
        let mut rest = year.unsigned_abs() * 10_000 + month * 100 + day;
        let mut text = *b"0000-00-00";
        for place in text.iter_mut().rev().filter(|place| **place == b'0') {
            *place += u8::try_from(rest % 10).unwrap_or_default();
            rest /= 10;
        }
        f.write_str(str::from_utf8(&text).map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

text_value!(Day, Day::MIN, Expected::Day);

impl Described for Day {
    fn describe() -> Shape {
        Shape::Text(Text::Day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_has_its_edges() {
        assert_eq!("0001-01-01".parse(), Ok(Day::MIN));
        assert_eq!("9999-12-31".parse(), Ok(Day::MAX));
        assert_eq!("0000-12-31".parse::<Day>(), Err(DayError::Calendar));
        assert_eq!("2021-02-29".parse::<Day>(), Err(DayError::Calendar));
        assert_eq!("2020-13-01".parse::<Day>(), Err(DayError::Calendar));
        assert_eq!(Day::new(10_000, 1, 1), Err(DayError::Calendar));
    }

    #[test]
    fn a_day_is_shown_as_it_is_written() {
        let day = Day::literal(2020, 1, 2);
        assert_eq!(format!("{day} {day:?}"), "2020-01-02 2020-01-02");
    }

    #[test]
    fn only_one_way_of_writing_is_read() {
        for text in
            ["", "2020-1-01", "2020-01-01 ", "20200101", "2020-01-01-01", "+020-01-01", "２０２０-01-01"]
        {
            assert_eq!(text.parse::<Day>(), Err(DayError::Form), "{text:?}");
        }
    }

    #[test]
    fn counting_stops_at_the_edges() {
        assert_eq!(Day::MAX.plus(1), Day::MAX);
        assert_eq!(Day::MIN.plus(i32::MIN), Day::MIN);
        assert_eq!(Day::literal(1970, 1, 1).epoch_days(), 0);
        assert_eq!(Day::literal(1969, 12, 30).epoch_days(), -2);
        assert_eq!(Day::from_epoch_days(11_016), Ok(Day::literal(2000, 2, 29)));
        assert_eq!(Day::from_epoch_days(i32::MAX), Err(DayError::Calendar));
    }
}
