//! The day, the days or the month that an hour log covers, and times of day.

use std::fmt;
use std::str::FromStr;

use super::{Day, DayError, Period, PeriodError};
use crate::reading::{Expected, Found, text_value};
use crate::schema::{Described, Shape, Text};

/// A year from 1 to 9999, written `YYYY`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(i32);

impl Year {
    /// That year.
    pub fn new(year: i32) -> Result<Self, DayError> {
        Day::new(year, 1, 1).map(|_| Self(year)).map_err(|_| DayError::Year)
    }

    /// Its number.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// From its first to its last day.
    pub fn period(self) -> Period {
        let day = |month, day, or| Day::new(self.0, month, day).unwrap_or(or);
        Period::day(day(1, 1, Day::MIN)).through(Period::day(day(12, 31, Day::MAX)))
    }
}

impl FromStr for Year {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|_| digits).ok_or(DayError::Year).and_then(Self::new)
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

text_value!(Year, Year(1), Expected::Year);

impl Described for Year {
    fn describe() -> Shape {
        Shape::Text(Text::Year)
    }
}

/// A month of a year, written `YYYY-MM`.
///
/// ```
/// use talka::date::Month;
/// let march: Month = "2020-03".parse()?;
/// assert_eq!(march.to_string(), "2020-03");
/// assert_eq!(Month::new(2020, 13).unwrap_err().to_string(), "expected a month from 0001-01 to 9999-12, written YYYY-MM");
/// # Ok::<(), talka::date::DayError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    year: i32,
    month: u32,
}

impl Month {
    /// That month of that year.
    pub fn new(year: i32, month: u32) -> Result<Self, DayError> {
        Day::new(year, month, 1).map(|_| Self { year, month }).map_err(|_| DayError::Month)
    }

    /// From its first to its last day.
    pub fn period(self) -> Period {
        let first = Day::new(self.year, self.month, 1).unwrap_or(Day::MIN);
        let next = match self.month {
            12 => Day::new(self.year + 1, 1, 1),
            month => Day::new(self.year, month + 1, 1),
        };
        Period::day(first).through(Period::day(next.map_or(Day::MAX, |day| day.plus(-1))))
    }
}

impl FromStr for Month {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        match text.parse() {
            Ok(When::Month(month)) => Ok(month),
            _ => Err(DayError::Month),
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl TryFrom<String> for Month {
    type Error = DayError;

    fn try_from(text: String) -> Result<Self, DayError> {
        text.parse()
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}

/// What an hour log covers, as it was written: a day (`2020-07-12`), days (`2020-07-12/2020-07-14`) or a month
/// (`2020-03`).
///
/// ```
/// use talka::date::{Day, When};
/// let march: When = "2020-03".parse()?;
/// assert_eq!(march.period().last(), Day::new(2020, 3, 31)?);
/// # Ok::<(), talka::date::DayError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// One day.
    Day(Day),
    /// Several days.
    Days(Period),
    /// A whole month.
    Month(Month),
}

impl When {
    /// The days it covers.
    pub fn period(self) -> Period {
        match self {
            Self::Day(day) => Period::day(day),
            Self::Days(period) => period,
            Self::Month(month) => month.period(),
        }
    }

    /// The day, where it is one.
    pub fn single_day(self) -> Option<Day> {
        let period = self.period();
        (period.first() == period.last()).then_some(period.first())
    }
}

impl FromStr for When {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        if let Some((first, last)) = text.split_once('/') {
            return Period::new(first.parse()?, last.parse()?)
                .map(Self::Days)
                .map_err(|PeriodError| DayError::Order);
        }
        match text.split_once('-') {
            Some((_, month)) if month.len() == 2 => {
                let first: Day = format!("{text}-01").parse()?;
                Ok(Self::Month(Month { year: first.year(), month: first.month() }))
            }
            _ => text.parse().map(Self::Day),
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Days(period) => write!(f, "{}/{}", period.first(), period.last()),
            Self::Month(month) => month.fmt(f),
        }
    }
}

text_value!(When, When::Day(Day::MIN), Expected::When);

impl Described for When {
    fn describe() -> Shape {
        Shape::Text(Text::When)
    }
}

/// A time of day in whole minutes, written `HH:MM`; `24:00` is the end of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock(u16);

impl Clock {
    /// The beginning of the day.
    pub(crate) const MIDNIGHT: Self = Self(0);

    /// That many hours and minutes after midnight, at most 24:00.
    pub fn new(hours: u16, minutes: u16) -> Option<Self> {
        let total = hours.checked_mul(60)?.checked_add(minutes)?;
        (minutes < 60 && total <= 24 * 60).then_some(Self(total))
    }

    /// Minutes since midnight.
    pub const fn minutes(self) -> i32 {
        // Lossless widening; `From` is not available in a const fn.
        #[expect(clippy::as_conversions, reason = "a u16 fits in an i32")]
        {
            self.0 as i32
        }
    }
}

impl FromStr for Clock {
    type Err = ClockError;

    fn from_str(text: &str) -> Result<Self, ClockError> {
        let two = |part: &str| {
            let digits = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
            if digits { part.parse().map_err(|_| ClockError) } else { Err(ClockError) }
        };
        let (hours, minutes) = text.split_once(':').ok_or(ClockError)?;
        Self::new(two(hours)?, two(minutes)?).ok_or(ClockError)
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

text_value!(Clock, Clock::MIDNIGHT, Expected::Clock);

impl Described for Clock {
    fn describe() -> Shape {
        Shape::Text(Text::Clock)
    }
}

/// Text or numbers that are no time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a time of day written HH:MM")]
#[non_exhaustive]
pub struct ClockError;

impl ClockError {
    /// What kind of text it was.
    #[expect(clippy::unused_self, reason = "as every error of a value that is written as text")]
    fn found(self) -> Found {
        Found::Text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_kept() {
        for text in ["2020-07-12", "2020-07-12/2020-07-14", "2020-03", "2020-12", "9999-12"] {
            assert_eq!(text.parse::<When>().unwrap().to_string(), text);
        }
        assert_eq!("2020-02".parse::<When>().unwrap().period().length(), 29);
        assert_eq!("9999-12".parse::<When>().unwrap().period().last(), Day::MAX);
    }

    #[test]
    fn one_day_may_be_written_as_several() {
        let single_day = |text: &str| text.parse::<When>().unwrap().single_day();
        let day = Some(Day::literal(2020, 7, 12));
        assert_eq!([single_day("2020-07-12"), single_day("2020-07-12/2020-07-12")], [day; 2]);
        assert_eq!([single_day("2020-07-12/2020-07-13"), single_day("2020-07")], [None; 2]);
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "2020-00",
            "2020-13",
            "2020",
            "2020-07-14/2020-07-12",
            "2020-07-12/",
            "/",
            "é020-0",
            "20-2002",
            "20200-07",
            "é20-07",
            "2020-é",
        ] {
            assert!(text.parse::<When>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn times_of_day() {
        assert_eq!("10:05".parse::<Clock>().unwrap().minutes(), 605);
        assert_eq!("24:00".parse::<Clock>().unwrap().to_string(), "24:00");
        for text in ["24:01", "10:60", "1:00", "10.00", "", "-1:00", "10:000"] {
            assert!(text.parse::<Clock>().is_err(), "{text:?}");
        }
    }
}
