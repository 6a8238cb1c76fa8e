//! Days of the week.

use super::Day;
use crate::reading::words;

words! {
    closed:
    /// A day of the week.
    pub enum Weekday {
        /// Monday (pirmdiena).
        Monday = "monday",
        /// Tuesday (otrdiena).
        Tuesday = "tuesday",
        /// Wednesday (trešdiena).
        Wednesday = "wednesday",
        /// Thursday (ceturtdiena).
        Thursday = "thursday",
        /// Friday (piektdiena).
        Friday = "friday",
        /// Saturday (sestdiena).
        Saturday = "saturday",
        /// Sunday (svētdiena).
        Sunday = "sunday",
    }
}

impl Day {
    /// The day of the week.
    ///
    /// ```
    /// use talka::date::{Day, Weekday};
    /// assert_eq!(Day::new(2020, 2, 29)?.weekday(), Weekday::Saturday);
    /// # Ok::<(), talka::date::DayError>(())
    /// ```
    pub fn weekday(self) -> Weekday {
        // 1 January 1970 was a Thursday.
        match self.epoch_days().rem_euclid(7) {
            0 => Weekday::Thursday,
            1 => Weekday::Friday,
            2 => Weekday::Saturday,
            3 => Weekday::Sunday,
            4 => Weekday::Monday,
            5 => Weekday::Tuesday,
            _ => Weekday::Wednesday,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_before_and_after_1970() {
        for (day, weekday) in [
            ("1969-12-29", Weekday::Monday),
            ("1969-12-31", Weekday::Wednesday),
            ("1970-01-01", Weekday::Thursday),
            ("2021-09-01", Weekday::Wednesday),
            ("2021-09-02", Weekday::Thursday),
            ("2021-09-03", Weekday::Friday),
            ("2021-09-04", Weekday::Saturday),
            ("2021-09-05", Weekday::Sunday),
            ("2021-09-06", Weekday::Monday),
            ("2021-09-07", Weekday::Tuesday),
            ("0001-01-01", Weekday::Monday),
            ("9999-12-31", Weekday::Friday),
        ] {
            assert_eq!(day.parse::<Day>().unwrap().weekday(), weekday, "{day}");
        }
    }
}
