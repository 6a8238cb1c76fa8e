//! What is known of a birth, and the day on which an age is reached.

use super::{Day, Period, Year};
use crate::reading::{ErrorList, Expected, Read, Tree, Way, expected, read_by_serde, read_members, words};
use crate::schema::{Choice, Described, Member, Record, Shape, Text};

words! {
    /// When an age counts as reached.
    ///
    /// A capacity may be used as soon as the last day begins (Civil Law, section 1496): on the birthday itself. Criminal-law
    /// practice counts from the day after.
    #[derive(Default)]
    pub enum AgeReached {
        /// On the birthday itself.
        #[default]
        Birthday = "birthday",
        /// On the day after the birthday.
        DayAfter = "day_after",
    }
}

words! {
    /// The birthday of a person born on 29 February, in a year that has no such day.
    #[derive(Default)]
    pub enum LeapBirthday {
        /// 1 March: no age is reached early.
        March1 = "mar_1",
        /// 28 February: the last day of the month in which years end that have no matching date (Civil Law, section 1495).
        #[default]
        February28 = "feb_28",
    }
}

/// How ages are counted where the law is silent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reckoning {
    /// When an age counts as reached.
    pub reached: AgeReached,
    /// The birthday of a person born on 29 February.
    pub leap: LeapBirthday,
}

impl Day {
    /// The day on which a person born on this day reaches that age.
    ///
    /// ```
    /// use talka::date::{Day, Reckoning};
    /// let born: Day = "2012-02-29".parse()?;
    /// assert_eq!(born.birthday(13, Reckoning::default()), "2025-02-28".parse()?);
    /// assert_eq!(born.birthday(16, Reckoning::default()), "2028-02-29".parse()?);
    /// # Ok::<(), talka::date::DayError>(())
    /// ```
    pub fn birthday(self, age: u8, reckoning: Reckoning) -> Self {
        let (born, month, day) = self.parts();
        let year = born + i32::from(age);
        let birthday = match Self::new(year, month, day) {
            Ok(day) => day,
            // Born on 29 February; or after the year 9999, when no year has such a day.
            Err(_) => match reckoning.leap {
                LeapBirthday::March1 => Self::new(year, 3, 1),
                LeapBirthday::February28 => Self::new(year, 2, 28),
            }
            .unwrap_or(Self::MAX),
        };
        match reckoning.reached {
            AgeReached::Birthday => birthday,
            AgeReached::DayAfter => birthday.plus(1),
        }
    }

    /// The age in whole years, on that day, of a person born on this day; 0 before the birth.
    pub fn age_on(self, day: Self, reckoning: Reckoning) -> u8 {
        let years = u8::try_from((day.year() - self.year()).clamp(0, 255)).unwrap_or(u8::MAX);
        if self.birthday(years, reckoning) <= day { years } else { years.saturating_sub(1) }
    }
}

/// What is known of the day of a birth.
///
/// Written as a day (`"2005-03-01"`), as a year (`"2005"`), or as an age that the person had on a day
/// (`{"age": 15, "on": "2020-09-01"}`).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Birth {
    /// The day is known.
    Day(Day),
    /// Only the year is known.
    Year(Year),
    /// The person had this age on that day.
    Age {
        /// Age in whole years.
        age: u8,
        /// The day on which it was true.
        on: Day,
    },
}

impl Birth {
    /// The days on which the birth may have been: one day where it is known.
    pub fn possible(self, reckoning: Reckoning) -> Period {
        match self {
            Self::Day(day) => Period::day(day),
            Self::Year(year) => year.period(),
            Self::Age { age, on } => {
                // Births on these days have the age on that day: those not too early to be older, nor too late.
                let latest_guess = Day::new(on.year() - i32::from(age), on.month(), on.day_of_month())
                    .unwrap_or_else(|_| Day::new(on.year() - i32::from(age), 3, 1).unwrap_or(Day::MIN));
                let fits = |born: Day| born.age_on(on, reckoning) == age;
                let near = |middle: Day| (-2..=2).map(move |n| middle.plus(n));
                let earliest_guess =
                    Day::new(latest_guess.year() - 1, latest_guess.month(), latest_guess.day_of_month())
                        .unwrap_or_else(|_| latest_guess.plus(-366));
                let last = near(latest_guess).filter(|d| fits(*d)).max().unwrap_or(latest_guess);
                let first = near(earliest_guess).filter(|d| fits(*d)).min().unwrap_or(earliest_guess);
                Period::new(first, last).unwrap_or(Period::day(last))
            }
        }
    }
}

impl Read for Birth {
    fn blank() -> Self {
        Self::Day(Day::MIN)
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        match tree {
            Tree::Text(text) => match (text.parse::<Day>(), text.parse::<Year>()) {
                (Ok(day), _) => *self = Self::Day(day),
                (_, Ok(year)) => *self = Self::Year(year),
                (Err(error), _) => errors.expected(at, Expected::Birth, error.found()),
            },
            Tree::Object(_) => {
                let (mut age, mut on) = (u8::blank(), Day::blank());
                read_members(tree, at, errors, &["age", "on"], &mut [&mut age, &mut on]);
                *self = Self::Age { age, on };
            }
            other => expected(Expected::Birth, &other, at, errors),
        }
    }
}

read_by_serde!(Birth);

impl serde::Serialize for Birth {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        match self {
            Self::Day(day) => serializer.collect_str(day),
            Self::Year(year) => serializer.collect_str(year),
            Self::Age { age, on } => {
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("age", age)?;
                map.serialize_entry("on", on)?;
                map.end()
            }
        }
    }
}

impl Described for Birth {
    fn describe() -> Shape {
        let age = Record {
            name: "AgeOnDay".to_owned(),
            doc: "An age that a person had on some day.".to_owned(),
            members: vec![
                Member::of::<u8>("age", "The age, in whole years."),
                Member::of::<Day>("on", "The day on which the person had it."),
            ],
        };
        Shape::Choice(Choice {
            name: "Birth".to_owned(),
            doc: "What is known of the day of a birth: the day, the year, or an age on some day.".to_owned(),
            of: vec![Day::describe(), Shape::Text(Text::Year), Shape::Record(age)],
        })
    }
}

impl std::fmt::Debug for Birth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // A birth date identifies a child together with little else.
        f.write_str("Birth(private)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn reckonings() -> impl Strategy<Value = Reckoning> {
        (prop::sample::select(AgeReached::ALL), prop::sample::select(LeapBirthday::ALL))
            .prop_map(|(reached, leap)| Reckoning { reached, leap })
    }

    #[test]
    fn the_thirteenth_birthday() {
        let born = day("2010-05-10");
        let usual = Reckoning::default();
        assert_eq!(born.age_on(day("2023-05-09"), usual), 12);
        assert_eq!(born.age_on(day("2023-05-10"), usual), 13);
        let late = Reckoning { reached: AgeReached::DayAfter, ..usual };
        assert_eq!(born.age_on(day("2023-05-10"), late), 12);
        assert_eq!(born.age_on(day("2023-05-11"), late), 13);
    }

    #[test]
    fn born_on_the_29th_of_february() {
        let born = day("2012-02-29");
        let february = Reckoning::default();
        let march = Reckoning { leap: LeapBirthday::March1, ..february };
        assert_eq!(born.birthday(13, march), day("2025-03-01"));
        assert_eq!(born.birthday(13, february), day("2025-02-28"));
        assert_eq!(born.birthday(16, march), day("2028-02-29"));
        assert_eq!(born.birthday(18, march), day("2030-03-01"));
        assert_eq!(born.birthday(18, february), day("2030-02-28"));
    }

    #[test]
    fn an_age_on_the_29th_of_february_leaves_a_year_of_births() {
        let born = Birth::Age { age: 16, on: day("2028-02-29") }.possible(Reckoning::default());
        assert_eq!(born, Period::new(day("2011-03-01"), day("2012-02-29")).unwrap());
        let born = Birth::Age { age: 13, on: day("2024-02-29") }.possible(Reckoning::default());
        assert_eq!(born, Period::new(day("2010-03-01"), day("2011-02-28")).unwrap());
    }

    #[test]
    fn the_end_of_the_calendar_is_no_trap() {
        assert_eq!(day("9990-01-01").birthday(16, Reckoning::default()), Day::MAX);
        assert_eq!(day("0001-01-01").age_on(Day::MAX, Reckoning::default()), 255);
        assert_eq!(Birth::Age { age: 200, on: Day::MIN }.possible(Reckoning::default()).first(), Day::MIN);
        let last = Birth::Year(Year::new(9999).unwrap()).possible(Reckoning::default());
        assert_eq!((last.first(), last.last()), (day("9999-01-01"), Day::MAX));
    }

    #[test]
    fn a_birth_is_never_printed() {
        assert_eq!(format!("{:?}", Birth::Day(day("2010-05-10"))), "Birth(private)");
    }

    proptest! {
        #[test]
        fn age_is_monotone(born in 690_000..760_000_i32, a in 0..40_000_i32, b in 0..40_000_i32, r in reckonings()) {
            let born = Day::MIN.plus(born);
            let (early, late) = (born.plus(a.min(b)), born.plus(a.max(b)));
            prop_assert!(born.age_on(early, r) <= born.age_on(late, r));
            prop_assert!(born.birthday(16, r) <= born.plus(1).birthday(16, r));
        }

        #[test]
        fn an_age_is_reached_on_its_birthday(born in 690_000..760_000_i32, age in 1..110_u8, r in reckonings()) {
            let born = Day::MIN.plus(born);
            let reached = born.birthday(age, r);
            prop_assert_eq!(born.age_on(reached, r), age);
            prop_assert_eq!(born.age_on(reached.plus(-1), r), age - 1);
        }

        #[test]
        fn an_age_on_a_day_leaves_the_births_that_fit(on in 720_000..760_000_i32, age in 1..100_u8, r in reckonings()) {
            let on = Day::MIN.plus(on);
            let births = Birth::Age { age, on }.possible(r);
            prop_assert_eq!(births.first().age_on(on, r), age);
            prop_assert_eq!(births.last().age_on(on, r), age);
            prop_assert_eq!(births.first().plus(-1).age_on(on, r), age + 1);
            prop_assert_eq!(births.last().plus(1).age_on(on, r), age - 1);
        }
    }
}
