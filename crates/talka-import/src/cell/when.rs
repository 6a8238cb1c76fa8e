//! Days, stretches of days and months.

use talka::date::{Day, Month, Period, When};

use super::clean::clean_number;
use super::fault::{CellFault, CellProblem, Expected, Mangling, Probably};
use super::{mangled, month};

/// The day, the days or the month that an entry covers.
///
/// Read are `31.12.2020`, `31.12.2020.`, `1.7.2020`, `31/12/2020`, `2020-12-31`, `2020. gada 5. marts`,
/// `12.–14.07.2020`, `28.06.–02.07.2020`, `31.12.2019.–02.01.2020.`, `marts 2020`, `2020. gada martā`, `03.2020`,
/// `2020-03`; beside a day also a time, if it is midnight. The day stands before the month, unless the year is first.
///
/// ```
/// use talka_import::cell::when;
/// assert_eq!(when("12.–14.07.2020"), Ok("2020-07-12/2020-07-14".parse()?));
/// assert_eq!(when("2020. gada marts"), Ok("2020-03".parse()?));
/// # Ok::<(), talka::date::DayError>(())
/// ```
pub fn when(text: &str) -> Result<When, CellFault> {
    read(text).map_err(|problem| CellFault { expected: Expected::When, problem })
}

/// One day, in any of the forms that [`when`] reads.
pub fn day(text: &str) -> Result<Day, CellFault> {
    let one = |when| match when {
        When::Day(day) => Ok(day),
        When::Days(_) | When::Month(_) => Err(CellProblem::Unreadable),
    };
    read(text).and_then(one).map_err(|problem| CellFault { expected: Expected::Day, problem })
}

fn read(text: &str) -> Result<When, CellProblem> {
    let clean = clean_number(text)?;
    if let Ok(when) = clean.parse() {
        return Ok(when);
    }
    if let Some(day) = mangled::serial_day(&clean) {
        return Err(CellProblem::Mangled(Mangling::SerialNumber(Probably(Some(day)))));
    }
    let (days, time) = split_time(&clean);
    if time.is_some_and(|time| time.bytes().any(|b| !matches!(b, b'0' | b':' | b'.'))) {
        return Err(CellProblem::TimeBesideDay);
    }
    let signs = signs(days).ok_or(CellProblem::Unreadable)?;
    if let Some(parts) = parts(&signs) {
        return parts.when();
    }
    // Where a dash does not belong to a date it stands between two.
    let dashes = signs.iter().enumerate().filter(|(_, sign)| **sign == Sign::Point('-'));
    let halves = |(at, _)| {
        let (first, rest) = signs.split_at_checked(at)?;
        Some((parts(without_end_point(first))?, parts(rest.get(1..)?)?))
    };
    match dashes.filter_map(halves).next() {
        Some((first, last)) if time.is_none() => stretch(first, last),
        _ => Err(CellProblem::Unreadable),
    }
}

/// What a text says of a date, for a column where no date belongs; and whether a time stands beside it.
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
    let year = |value: u32, length: usize| match length {
        4 | 2 => Some(Parts { year: i32::try_from(value).ok(), short_year: length == 2, ..Parts::default() }),
        _ => None,
    };
    match *signs {
        [N(d, 1 | 2), P(a @ ('.' | '/' | '-')), N(m, 1 | 2), P(b), N(y, len)] if a == b => {
            Some(Parts { month: Some(m), day: Some(d), ..year(y, len)? })
        }
        [N(y, 4), P(a @ ('.' | '/' | '-')), N(m, 1 | 2), P(b), N(d, 1 | 2)] if a == b => {
            Some(Parts { month: Some(m), day: Some(d), ..year(y, 4)? })
        }
        [N(d, 1 | 2), P('-'), Named(m), P('-'), N(y, len)]
        | [N(d, 1 | 2), Named(m), N(y, len)]
        | [N(d, 1 | 2), Named(m), P(','), N(y, len)]
        | [Named(m), N(d, 1 | 2), P(','), N(y, len)] => {
            Some(Parts { month: Some(m), day: Some(d), ..year(y, len)? })
        }
        [N(y, 4), N(d, 1 | 2), Named(m)] => Some(Parts { month: Some(m), day: Some(d), ..year(y, 4)? }),
        [N(m, 1 | 2), P('.' | '/' | '-'), N(y, 4)] | [N(y, 4), P('.' | '/' | '-'), N(m, 1 | 2)] => {
            Some(Parts { month: Some(m), ..year(y, 4)? })
        }
        [Named(m), N(y, len)] | [Named(m), P(','), N(y, len)] => {
            Some(Parts { month: Some(m), ..year(y, len)? })
        }
        [N(y, 4), Named(m)] => Some(Parts { month: Some(m), ..year(y, 4)? }),
        // What stands before the dash may leave out what the second date says.
        [N(y, 4), N(d, 1 | 2)] => Some(Parts { day: Some(d), ..year(y, 4)? }),
        [N(d, 1 | 2), P('.'), N(m, 1 | 2)] | [N(d, 1 | 2), Named(m)] | [N(d, 1 | 2), P('-'), Named(m)] => {
            Some(Parts { month: Some(m), day: Some(d), ..Parts::default() })
        }
        [N(d, 1 | 2)] => Some(Parts { day: Some(d), ..Parts::default() }),
        _ => None,
    }
}

impl Parts {
    fn when(self) -> Result<When, CellProblem> {
        let (year, month) = self.year.zip(self.month).ok_or(CellProblem::Unreadable)?;
        if self.short_year {
            return Err(CellProblem::YearOfTwoDigits);
        }
        let when = match self.day {
            Some(day) => Day::new(year, month, day).map(When::Day),
            None => Month::new(year, month).map(When::Month),
        };
        when.map_err(|_| CellProblem::NoSuchDay)
    }
}

/// From the first to the last; each may leave out what the other says.
fn stretch(first: Parts, last: Parts) -> Result<When, CellProblem> {
    if first.short_year || last.short_year {
        return Err(CellProblem::YearOfTwoDigits);
    }
    let days = |parts: Parts, other: Parts| {
        let date = parts.year.or(other.year).zip(parts.month.or(other.month)).zip(parts.day);
        let ((year, month), day) = date.ok_or(CellProblem::Unreadable)?;
        Day::new(year, month, day).map_err(|_| CellProblem::NoSuchDay)
    };
    let (first, last) = (days(first, last)?, days(last, first)?);
    Period::new(first, last).map(When::Days).ok_or(CellProblem::DaysReversed)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn problem(text: &str) -> CellProblem {
        when(text).expect_err(text).problem
    }

    #[test]
    fn every_way_of_writing_a_day() {
        for text in [
            "31.12.2020",
            "31.12.2020.",
            "31. 12. 2020.",
            "\u{a0}31.12.2020 ",
            "31/12/2020",
            "31-12-2020",
            "2020-12-31",
            "2020.12.31.",
            "2020/12/31",
            "2020. gada 31. decembris",
            "2020. gada 31. decembrī",
            "2020.gada 31.decembra",
            "2020. g. 31. dec.",
            "31. decembris 2020",
            "31. decembris, 2020",
            "31.12.2020.g.",
            "31.12.2020. gads",
            "31 December 2020",
            "December 31, 2020",
            "31-Dec-2020",
            "2020-12-31 00:00:00",
            "2020-12-31T00:00",
            "31.12.2020 0:00",
            "31.12.2020. 00:00:00.000",
        ] {
            assert_eq!(day(text).map(|d| d.to_string()).as_deref(), Ok("2020-12-31"), "{text}");
            assert_eq!(when(text).map(When::single_day), Ok(day(text).ok()), "{text}");
        }
        assert_eq!(day("1.7.2020").map(|d| d.to_string()).as_deref(), Ok("2020-07-01"));
        assert_eq!(day("29.02.2020").map(|d| d.to_string()).as_deref(), Ok("2020-02-29"));
    }

    #[test]
    fn every_way_of_writing_days_and_months() {
        for (text, expected) in [
            ("12.–14.07.2020", "2020-07-12/2020-07-14"),
            ("12.-14.07.2020.", "2020-07-12/2020-07-14"),
            ("12. – 14.07.2020", "2020-07-12/2020-07-14"),
            ("12-14.07.2020", "2020-07-12/2020-07-14"),
            ("no 12. līdz 14.07.2020", "2020-07-12/2020-07-14"),
            ("2020. gada 12.–14. jūlijs", "2020-07-12/2020-07-14"),
            ("2020. gada 12.–14. jūlijā", "2020-07-12/2020-07-14"),
            ("12.–14. jūlijs 2020", "2020-07-12/2020-07-14"),
            ("28.06.–02.07.2020", "2020-06-28/2020-07-02"),
            ("2020. gada 28. jūnijs – 2. jūlijs", "2020-06-28/2020-07-02"),
            ("31.12.2019.-02.01.2020.", "2019-12-31/2020-01-02"),
            ("31.12.2019. līdz 02.01.2020.", "2019-12-31/2020-01-02"),
            ("2019-12-31 - 2020-01-02", "2019-12-31/2020-01-02"),
            ("2019-12-31/2020-01-02", "2019-12-31/2020-01-02"),
            ("12/07/2020 - 14/07/2020", "2020-07-12/2020-07-14"),
            ("marts 2020", "2020-03"),
            ("2020. gada marts", "2020-03"),
            ("2020. gada martā", "2020-03"),
            ("2020.g. marts", "2020-03"),
            ("marts, 2020", "2020-03"),
            ("marts 2020.", "2020-03"),
            ("03.2020", "2020-03"),
            ("3.2020.", "2020-03"),
            ("03/2020", "2020-03"),
            ("2020-03", "2020-03"),
            ("2020.03.", "2020-03"),
            ("March 2020", "2020-03"),
        ] {
            assert_eq!(when(text).map(|w| w.to_string()).as_deref(), Ok(expected), "{text}");
            assert_eq!(day(text).expect_err(text).problem, CellProblem::Unreadable, "{text}");
        }
    }

    #[test]
    fn what_the_calendar_has_not() {
        for text in [
            "30.02.2020",
            "29.02.2021",
            "31.04.2020",
            "32.01.2020",
            "00.01.2020",
            "12/14/2020",
            "13.2020",
            "2020-13",
            "2020-02-30",
            "0000-01-01",
            "28.–30.02.2020",
        ] {
            assert_eq!(problem(text), CellProblem::NoSuchDay, "{text}");
        }
        assert_eq!(problem("14.–12.07.2020"), CellProblem::DaysReversed);
        assert_eq!(problem("28.12.–02.01.2020"), CellProblem::DaysReversed);
        assert_eq!(when("12.–12.07.2020").map(When::single_day), Ok(Day::new(2020, 7, 12).ok()));
    }

    #[test]
    fn years_of_two_digits_are_not_guessed() {
        for text in ["31.12.20", "31.12.20.", "31/12/20", "12.–14.07.20", "marts 20", "31-Dec-20"] {
            assert_eq!(problem(text), CellProblem::YearOfTwoDigits, "{text}");
        }
    }

    #[test]
    fn a_time_beside_a_day_is_said() {
        for text in ["2020-03-01 10:00:00", "01.03.2020 00:01", "2020-03-01T23:59"] {
            assert_eq!(problem(text), CellProblem::TimeBesideDay, "{text}");
        }
    }

    #[test]
    fn a_serial_number_is_named_with_its_day() {
        let serial = |text| match problem(text) {
            CellProblem::Mangled(Mangling::SerialNumber(Probably(day))) => day.map(|d| d.to_string()),
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(serial("43831").as_deref(), Some("2020-01-01"));
        assert_eq!(serial("43831,5").as_deref(), Some("2020-01-01"));
        assert_eq!(problem("4,38E+04"), CellProblem::Mangled(Mangling::PowerOfTen));
        assert_eq!(problem("####"), CellProblem::Mangled(Mangling::ColumnTooNarrow));
    }

    #[test]
    fn what_is_no_date() {
        for text in [
            "vakar",
            "2020",
            "12",
            "12.07",
            "12.07.",
            "31.12/2020",
            "1.1.1.2020",
            "12.07.020",
            "12.07.02020",
            "marts",
            "12.–14.",
            "-12.07.2020",
            "12.07.2020-",
            "12,07,2020",
            "20201231",
            "2020. gads",
            "gada",
            "marts-maijs 2020",
            "12.07.2020 - 14.07.2020 - 16.07.2020",
            "12.07.2020 00:00 - 13.07.2020 00:00",
            ".",
            "99999999999.01.2020",
        ] {
            assert_eq!(problem(text), CellProblem::Unreadable, "{text}");
        }
        assert_eq!(problem(""), CellProblem::Empty);
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(first in 700_000..760_000_i32, more in 0..400_i32) {
            let (a, b) = (Day::MIN.plus(first), Day::MIN.plus(first + more));
            let point = |d: Day| format!("{:02}.{:02}.{}.", d.day_of_month(), d.month(), d.year());
            prop_assert_eq!(when(&point(a)), Ok(When::Day(a)));
            prop_assert_eq!(day(&a.to_string()), Ok(a));
            let days = Ok(When::Days(Period { first: a, last: b }));
            prop_assert_eq!(when(&format!("{}–{}", point(a), point(b))), days);
            prop_assert_eq!(when(&format!("{a} – {b}")), days);
        }

        #[test]
        fn nothing_panics(text in "\\PC{0,20}", near in "[0-9.:/ –gmartsT-]{0,24}") {
            let _ = (when(&text), when(&near), day(&near));
        }
    }
}
