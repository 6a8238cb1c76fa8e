//! Days, intervals of days and months.

#[cfg(test)]
mod tests;

use talka::date::{Day, Month, Period, When};

use super::clean::clean_number;
use super::error::{CellError, CellErrorKind, Expected, Mangling, Probably};
use super::{mangled, month, weekday};

/// The day, the days or the month that an entry covers.
///
/// Read are `31.12.2020`, `31.12.2020.`, `1.7.2020`, `31/12/2020`, `2020-12-31`, `2020. gada 5. marts`,
/// `12.–14.07.2020`, `28.06.–02.07.2020`, `31.12.2019.–02.01.2020.`, `marts 2020`, `2020. gada martā`, `03.2020`,
/// `2020-03`; beside a day also its day of the week, and a time, if it is midnight. The day is before the month, unless the year is first.
///
/// ```
/// use talka_import::cell::when;
/// assert_eq!(when("12.–14.07.2020"), Ok("2020-07-12/2020-07-14".parse()?));
/// assert_eq!(when("2020. gada marts"), Ok("2020-03".parse()?));
/// # Ok::<(), talka::date::DayError>(())
/// ```
pub fn when(text: &str) -> Result<When, CellError> {
    read(text).map_err(|kind| CellError { expected: Expected::When, kind })
}

/// One day, in any of the forms that [`when`] reads.
pub fn day(text: &str) -> Result<Day, CellError> {
    let one = |when| match when {
        When::Day(day) => Ok(day),
        When::Days(_) | When::Month(_) => Err(CellErrorKind::Unreadable),
    };
    read(text).and_then(one).map_err(|kind| CellError { expected: Expected::Day, kind })
}

fn read(text: &str) -> Result<When, CellErrorKind> {
    let clean = clean_number(text)?;
    let (days, weekday) = weekday::beside(&clean);
    let when = read_days(days)?;
    // A day of the week that is not that of the date contradicts it.
    let fits = |named| when.single_day().is_some_and(|day| day.weekday() == named);
    if weekday.is_none_or(fits) { Ok(when) } else { Err(CellErrorKind::NoSuchDay) }
}

fn read_days(clean: &str) -> Result<When, CellErrorKind> {
    if let Ok(when) = clean.parse() {
        return Ok(when);
    }
    if let Some(day) = mangled::serial_day(clean) {
        return Err(CellErrorKind::Mangled(Mangling::SerialNumber(Probably(Some(day)))));
    }
    let (days, time) = split_time(clean);
    if time.is_some_and(|time| time.bytes().any(|b| !matches!(b, b'0' | b':' | b'.'))) {
        return Err(CellErrorKind::TimeBesideDay);
    }
    let signs = signs(days).ok_or(CellErrorKind::Unreadable)?;
    if let Some(parts) = parts(&signs) {
        return parts.when();
    }
    // Where a dash does not belong to a date it is between two.
    let mut dashes = signs.iter().enumerate().filter(|(_, sign)| **sign == Sign::Point('-'));
    let halves = |(at, _)| {
        let (first, rest) = signs.split_at_checked(at)?;
        Some((parts(without_end_point(first))?, parts(rest.get(1..)?)?))
    };
    match dashes.find_map(halves) {
        Some((first, last)) if time.is_none() => interval(first, last),
        _ => Err(CellErrorKind::Unreadable),
    }
}

/// What a text says of a date, for a column where no date belongs; and whether a time is beside it.
pub(super) fn look(clean: &str) -> Option<(Parts, bool)> {
    let (days, time) = split_time(clean);
    Some((parts(&signs(days)?)?, time.is_some()))
}

/// The time beside a day: `2020-03-01 00:00:00`, `2020-03-01T00:00`.
fn split_time(clean: &str) -> (&str, Option<&str>) {
    let beside = |c: char| matches!(c, ' ' | 't');
    match clean.rsplit_once(beside) {
        Some((days, time)) if time.contains(':') => (days, Some(time)),
        _ => (clean, None),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// A number and how many digits it is written with.
    Number(u32, usize),
    /// The name of a month.
    Month(u32),
    /// A point, slash, comma or dash.
    Point(char),
}

/// Numbers, months and what separates them; the word for "year" and the points of abbreviations are left out.
fn signs(text: &str) -> Option<Vec<Sign>> {
    const LONGEST: usize = 24;
    let mut signs: Vec<Sign> = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let same = |c: char| if first.is_ascii_digit() { c.is_ascii_digit() } else { c.is_alphabetic() };
        let length = rest.find(|c| !same(c)).unwrap_or(rest.len()).max(first.len_utf8());
        let (word, after) = rest.split_at_checked(length)?;
        rest = after.trim_start();
        match (first, word) {
            ('0'..='9', _) => signs.push(Sign::Number(word.parse().ok()?, word.len())),
            ('.' | '/' | ',' | '-', _) => signs.push(Sign::Point(first)),
            (_, "g" | "gada" | "gads" | "gadam") => {
                without_last_point(&mut signs);
                rest = rest.strip_prefix('.').unwrap_or(rest).trim_start();
            }
            (_, "no") if signs.is_empty() => {}
            (_, "lidz") => signs.push(Sign::Point('-')),
            _ => {
                without_last_point(&mut signs);
                signs.push(Sign::Month(month::number(word)?));
                rest = rest.strip_prefix('.').unwrap_or(rest).trim_start();
            }
        }
        if signs.len() > LONGEST {
            return None;
        }
    }
    without_last_point(&mut signs);
    Some(signs)
}

fn without_last_point(signs: &mut Vec<Sign>) {
    signs.pop_if(|sign| *sign == Sign::Point('.'));
}

fn without_end_point(signs: &[Sign]) -> &[Sign] {
    signs.strip_suffix(&[Sign::Point('.')]).unwrap_or(signs)
}

/// What one date says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) year: Option<i32>,
    pub(super) month: Option<u32>,
    pub(super) day: Option<u32>,
    /// The year is written with two digits.
    short_year: bool,
}

fn parts(signs: &[Sign]) -> Option<Parts> {
    use Sign::{Month as Named, Number as N, Point as P};
    let of_year = |value: u32, length: usize| match length {
        4 | 2 => Some(Parts { year: i32::try_from(value).ok(), short_year: length == 2, ..Parts::default() }),
        _ => None,
    };
    match *signs {
        [N(day, 1 | 2), P(mark @ ('.' | '/' | '-')), N(month, 1 | 2), P(again), N(year, len)]
            if mark == again =>
        {
            Some(Parts { month: Some(month), day: Some(day), ..of_year(year, len)? })
        }
        [N(year, 4), P(mark @ ('.' | '/' | '-')), N(month, 1 | 2), P(again), N(day, 1 | 2)]
            if mark == again =>
        {
            Some(Parts { month: Some(month), day: Some(day), ..of_year(year, 4)? })
        }
        [N(day, 1 | 2), P('-'), Named(month), P('-'), N(year, len)]
        | [N(day, 1 | 2), Named(month), N(year, len)]
        | [N(day, 1 | 2), Named(month), P(','), N(year, len)]
        | [Named(month), N(day, 1 | 2), P(','), N(year, len)] => {
            Some(Parts { month: Some(month), day: Some(day), ..of_year(year, len)? })
        }
        [N(year, 4), N(day, 1 | 2), Named(month)] => {
            Some(Parts { month: Some(month), day: Some(day), ..of_year(year, 4)? })
        }
        [N(month, 1 | 2), P('.' | '/' | '-'), N(year, 4)]
        | [N(year, 4), P('.' | '/' | '-'), N(month, 1 | 2)] => {
            Some(Parts { month: Some(month), ..of_year(year, 4)? })
        }
        [Named(month), N(year, len)] | [Named(month), P(','), N(year, len)] => {
            Some(Parts { month: Some(month), ..of_year(year, len)? })
        }
        [N(year, 4), Named(month)] => Some(Parts { month: Some(month), ..of_year(year, 4)? }),
        // What is before the dash may leave out what the second date says.
        [N(year, 4), N(day, 1 | 2)] => Some(Parts { day: Some(day), ..of_year(year, 4)? }),
        [N(day, 1 | 2), P('.'), N(month, 1 | 2)]
        | [N(day, 1 | 2), Named(month)]
        | [N(day, 1 | 2), P('-'), Named(month)] => {
            Some(Parts { month: Some(month), day: Some(day), ..Parts::default() })
        }
        [N(day, 1 | 2)] => Some(Parts { day: Some(day), ..Parts::default() }),
        _ => None,
    }
}

impl Parts {
    /// The year, where it is written with four digits.
    pub(super) fn full_year(self) -> Option<i32> {
        self.year.filter(|_| !self.short_year)
    }

    fn when(self) -> Result<When, CellErrorKind> {
        let (year, month) = self.year.zip(self.month).ok_or(CellErrorKind::Unreadable)?;
        if self.short_year {
            return Err(CellErrorKind::YearOfTwoDigits);
        }
        let when = match self.day {
            Some(day) => Day::new(year, month, day).map(When::Day),
            None => Month::new(year, month).map(When::Month),
        };
        when.map_err(|_| CellErrorKind::NoSuchDay)
    }
}

/// From the first to the last; each may leave out what the other says.
fn interval(first: Parts, last: Parts) -> Result<When, CellErrorKind> {
    if first.short_year || last.short_year {
        return Err(CellErrorKind::YearOfTwoDigits);
    }
    let days = |parts: Parts, other: Parts| {
        let date = parts.year.or(other.year).zip(parts.month.or(other.month)).zip(parts.day);
        let ((year, month), day) = date.ok_or(CellErrorKind::Unreadable)?;
        Day::new(year, month, day).map_err(|_| CellErrorKind::NoSuchDay)
    };
    let (first, last) = (days(first, last)?, days(last, first)?);
    Period::new(first, last).map(When::Days).map_err(|_| CellErrorKind::DaysReversed)
}
