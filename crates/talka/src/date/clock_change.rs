//! The minutes that pass in Latvia, where a day of each autumn has 25 hours.
//!
//! On the last Sunday of October, at 01:00 UTC, clocks go back from 04:00 to 03:00 (Directive 2000/84/EC, from 2002): from
//! 03:00 to 04:00 the clock shows each time twice. In March, when they go forward, whoever counts by the clock writes an hour
//! more than has passed. That contradicts nothing, and so each other day has 24 hours here.

use super::{Day, Period};

/// The first year in which clocks go back on that day.
const FIRST_YEAR: i32 = 2002;
/// The first time of day that the clock shows twice, and the first after it that it does not, in minutes.
const SHOWN_TWICE: (i32, i32) = (3 * 60, 4 * 60);

/// Which of the two times is meant, where the clock shows one twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    First,
    Again,
}

impl Day {
    /// The minutes that have passed since the beginning of 1 January 1970 at that time of this day, in minutes; past 1440 it is
    /// one of the next day.
    pub(crate) fn minute(self, time: i32, shown: Shown) -> i64 {
        let (year, month, _) = self.parts();
        let years = year - FIRST_YEAR;
        // Entries are many, and few lie in October.
        let this_year = years >= 0 && (month > 10 || (month == 10 && self.is_put_back(time, shown)));
        let hours = i64::from(years.max(0)) + i64::from(this_year);
        i64::from(self.epoch_days()) * 1440 + i64::from(time) + hours * 60
    }

    /// Whether clocks have gone back at that time of this day of October.
    fn is_put_back(self, time: i32, shown: Shown) -> bool {
        let since_sunday = i64::from(self.days_since(self.last_sunday_of_october())) * 1440 + i64::from(time);
        let put_back = match shown {
            Shown::First => SHOWN_TWICE.1,
            Shown::Again => SHOWN_TWICE.0,
        };
        since_sunday >= put_back.into()
    }

    fn last_sunday_of_october(self) -> Self {
        let last = Self::new(self.year(), 10, 31).unwrap_or(self);
        // 4 January 1970 was a Sunday.
        last.plus(-(last.epoch_days() - 3).rem_euclid(7))
    }
}

impl Period {
    /// The minutes of these days.
    pub(crate) fn minutes(self) -> i64 {
        self.last().minute(1440, Shown::First) - self.first().minute(0, Shown::First)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Weekday;
    use super::*;

    fn minutes(first: &str, last: &str) -> i64 {
        Period::new(first.parse().unwrap(), last.parse().unwrap()).unwrap().minutes()
    }

    #[test]
    fn one_day_of_the_year_has_25_hours() {
        for (day, expected) in [
            ("2020-10-24", 1440),
            ("2020-10-25", 1500),
            ("2020-10-26", 1440),
            ("2021-10-31", 1500),
            ("2026-10-25", 1500),
            ("2020-03-29", 1440),
            ("2001-10-28", 1440),
            ("2002-10-27", 1500),
            ("0001-01-01", 1440),
            ("9999-12-31", 1440),
        ] {
            assert_eq!(minutes(day, day), expected, "{day}");
        }
        assert_eq!(minutes("2020-10-01", "2020-10-31"), 31 * 1440 + 60);
        assert_eq!(minutes("2020-01-01", "2021-12-31"), 731 * 1440 + 120);
        assert_eq!(Day::literal(2024, 2, 29).last_sunday_of_october(), Day::literal(2024, 10, 27));
        assert!((1..=9999).all(|year| {
            let sunday = Day::literal(year, 1, 1).last_sunday_of_october();
            sunday.weekday() == Weekday::Sunday && sunday.day_of_month() > 24
        }));
    }

    #[test]
    fn from_three_to_four_the_clock_shows_each_time_twice() {
        let day = Day::literal(2020, 10, 25);
        let into = |time, shown| day.minute(time, shown) - day.minute(0, Shown::First);
        for (time, first, again) in [(179, 179, 179), (180, 180, 240), (239, 239, 299), (240, 300, 300)] {
            assert_eq!([into(time, Shown::First), into(time, Shown::Again)], [first, again], "{time}");
        }
        let evening = Day::literal(2020, 10, 24);
        assert_eq!(evening.minute(1440 + 239, Shown::First), day.minute(239, Shown::First));
        assert_eq!(evening.minute(1440 + 240, Shown::First), day.minute(240, Shown::First));
    }
}
