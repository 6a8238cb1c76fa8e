//! What hours are worth.
//!
//! The method of the minimum wage is a replacement cost: what an hour would have cost at the least that the law lets an employer
//! pay. The rate of a month is the minimum monthly wage divided by the norm hours of the month, to four decimals (Cabinet
//! Regulation No. 656 of 2015). Norm hours are here eight hours a weekday, public holidays included, as in published tables of
//! these rates.

use crate::basis::{Basis, Mark};
use crate::date::{Day, Weekday};
use crate::reading::{record, words};
use crate::schema::described;
use serde::{Deserialize, Serialize};

record! {
    /// How hours are valued.
    #[derive(Copy)]
    pub struct Valuing {
        /// By which method.
        pub method: ValuingMethod,
        /// The rate of the method that takes one: ten-thousandths of a euro an hour.
        pub rate: Option<u32>,
    }
}

words! {
    /// By which method hours are valued.
    pub enum ValuingMethod {
        /// Replacement cost: the minimum monthly wage divided by the norm hours of the month. Hours of several months, or of a
        /// month of which no wage is recorded, have no value.
        MinimumWage = "minimum_wage",
        /// A rate that is given, the same for all hours.
        Rate = "rate",
    }
}

/// The minimum monthly wage (minimālā mēneša darba alga) of a year.
#[doc(alias = "minimālā mēneša darba alga")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wage {
    /// The year.
    pub year: i32,
    /// Euro cents a month.
    pub cents: i64,
    /// How sure that is.
    pub basis: Basis,
}

const BUREAU: &str = "table IIG02 of the Central Statistical Bureau";
const PRESS_2019: &str = "https://www.zz.lv/";
const PRESS_2023: &str = "https://baltikon.lv/";
const PRESS_2025: &str = "https://www.la.lv/";

static WAGES: [Wage; 13] = [
    wage(2014, 320, Mark::Official, BUREAU),
    wage(2015, 360, Mark::Official, BUREAU),
    wage(2016, 370, Mark::Official, BUREAU),
    wage(2017, 380, Mark::Official, BUREAU),
    wage(2018, 430, Mark::Official, BUREAU),
    wage(2019, 430, Mark::Secondary, PRESS_2019),
    wage(2020, 430, Mark::Secondary, PRESS_2019),
    wage(2021, 500, Mark::Secondary, PRESS_2019),
    wage(2022, 500, Mark::Recalled, "not seen"),
    wage(2023, 620, Mark::Secondary, PRESS_2023),
    wage(2024, 700, Mark::Secondary, PRESS_2023),
    wage(2025, 740, Mark::Secondary, PRESS_2025),
    wage(2026, 780, Mark::Secondary, PRESS_2025),
];

const fn wage(year: i32, euros: i64, mark: Mark, source: &'static str) -> Wage {
    Wage { year, cents: euros * 100, basis: Basis { mark, confirmed_to: None, source } }
}

/// The minimum monthly wage of a year; `None` for years of which none is recorded.
///
/// ```
/// use talka::impact::wage_of_year;
/// use talka::law::Mark;
/// let wage = wage_of_year(2022).ok_or("no wage")?;
/// assert_eq!((wage.cents, wage.basis.mark), (50_000, Mark::Recalled));
/// assert_eq!(wage_of_year(2013), None);
/// # Ok::<(), &str>(())
/// ```
pub fn wage_of_year(year: i32) -> Option<&'static Wage> {
    WAGES.iter().find(|wage| wage.year == year)
}

/// The norm hours of a month: eight for each day from Monday to Friday. `None` where there is no such month.
///
/// ```
/// use talka::impact::norm_hours;
/// assert_eq!([norm_hours(2016, 1), norm_hours(2016, 3), norm_hours(2016, 13)], [Some(168), Some(184), None]);
/// ```
pub fn norm_hours(year: i32, month: u32) -> Option<i64> {
    let first = Day::new(year, month, 1).ok()?;
    let days = (0..31).map(|n| first.plus(n)).filter(|day| day.month() == month);
    let working = days.filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
    Some(working.fold(0, |hours, _| hours + 8))
}

/// What an hour of a month is worth by the minimum wage: ten-thousandths of a euro, halves rounded up.
///
/// ```
/// use talka::impact::rate_of_month;
/// // 370 euro for 168 hours are 2.2024 euro an hour.
/// assert_eq!(rate_of_month(2016, 1), Some(22_024));
/// assert_eq!(rate_of_month(2027, 1), None);
/// ```
pub fn rate_of_month(year: i32, month: u32) -> Option<i64> {
    let (cents, hours) = (wage_of_year(year)?.cents, norm_hours(year, month)?);
    (hours > 0).then(|| (2 * cents * 100 + hours) / (2 * hours))
}

described! {
    /// What an hour of a month was taken to be worth.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct MonthRate {
        /// The year.
        pub year: i32,
        /// The month, from 1.
        pub month: u32,
        /// The minimum monthly wage, in euro cents.
        pub wage_cents: i64,
        /// The norm hours of the month.
        pub norm_hours: i64,
        /// What an hour is worth, in ten-thousandths of a euro.
        pub rate: i64,
        /// How sure the wage is.
        pub mark: Mark,
        /// Where the wage was seen.
        pub source: String,
    }
}

impl MonthRate {
    pub(super) fn of(year: i32, month: u32) -> Option<Self> {
        let wage = wage_of_year(year)?;
        let (norm_hours, rate) = (norm_hours(year, month)?, rate_of_month(year, month)?);
        let Basis { mark, source, .. } = wage.basis;
        Some(Self { year, month, wage_cents: wage.cents, norm_hours, rate, mark, source: source.to_owned() })
    }
}

described! {
    /// What the value of hours rests on.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Valued {
        /// The method.
        pub method: ValuingMethod,
        /// The rate that was given, in ten-thousandths of a euro an hour; null for other methods.
        pub rate: Option<u32>,
        /// The rates of the months in which there are hours, in order; none of a rate that was given.
        pub months: Vec<MonthRate>,
        /// Whether a wage among them was recalled from memory and not seen in a source.
        pub recalled: bool,
    }
}

/// A month, or hours of several.
pub(super) type InMonth = Option<(i32, u32)>;

impl Valuing {
    /// By the minimum wage.
    pub const MINIMUM_WAGE: Self = Self { method: ValuingMethod::MinimumWage, rate: None };

    /// By a rate: ten-thousandths of a euro an hour.
    pub const fn by_rate(rate: u32) -> Self {
        Self { method: ValuingMethod::Rate, rate: Some(rate) }
    }

    /// What minutes of a month are worth, in euro cents, halves rounded up and within what the type holds; `None` where no rate
    /// is known of it.
    pub(super) fn cents(self, minutes: i64, month: InMonth) -> Option<i64> {
        let rate = match (self.method, month) {
            (ValuingMethod::Rate, _) => i64::from(self.rate?),
            (ValuingMethod::MinimumWage, Some((year, month))) => rate_of_month(year, month)?,
            (ValuingMethod::MinimumWage, None) => return None,
        };
        let cents = (i128::from(minutes.max(0)) * i128::from(rate) + 3_000) / 6_000;
        Some(i64::try_from(cents).unwrap_or(i64::MAX))
    }

    /// What the value of hours of these months rests on.
    pub(super) fn rests_on(self, months: impl Iterator<Item = InMonth>) -> Valued {
        let months: Vec<MonthRate> = match self.method {
            ValuingMethod::Rate => Vec::new(),
            ValuingMethod::MinimumWage => {
                months.flatten().filter_map(|(year, month)| MonthRate::of(year, month)).collect()
            }
        };
        let recalled = months.iter().any(|month| month.mark == Mark::Recalled);
        Valued { method: self.method, rate: self.rate, months, recalled }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::date::Period;

    #[test]
    fn rates_are_those_of_published_tables() {
        let rate = |year, month| rate_of_month(year, month).unwrap();
        assert_eq!([rate(2016, 1), rate(2016, 3), rate(2016, 5)], [22_024, 20_109, 21_023]);
        assert_eq!([rate(2023, 1), rate(2023, 2), rate(2023, 3)], [35_227, 38_750, 33_696]);
        let of_2024 = [rate(2024, 1), rate(2024, 2), rate(2024, 4), rate(2024, 6)];
        assert_eq!(of_2024, [38_043, 41_667, 39_773, 43_750]);
    }

    #[test]
    fn only_one_wage_is_recalled_and_the_table_has_no_gap() {
        let recalled: Vec<_> = WAGES.iter().filter(|wage| wage.basis.mark == Mark::Recalled).collect();
        assert_eq!(recalled.iter().map(|wage| wage.year).collect::<Vec<_>>(), [2022]);
        assert!(WAGES.windows(2).all(|pair| pair[0].year + 1 == pair[1].year));
        assert!(Valuing::MINIMUM_WAGE.rests_on([Some((2022, 5))].into_iter()).recalled);
        assert!(!Valuing::MINIMUM_WAGE.rests_on([Some((2021, 5)), None].into_iter()).recalled);
    }

    #[test]
    fn half_a_cent_is_a_cent() {
        // 30 minutes of 0.0199, 0.0200 and 0.0300 euro an hour are 0.995, 1 and 1.5 cents.
        let cents = |rate| Valuing::by_rate(rate).cents(30, None);
        assert_eq!([cents(99), cents(100), cents(199), cents(300)], [Some(0), Some(1), Some(1), Some(2)]);
        assert_eq!(Valuing::by_rate(u32::MAX).cents(i64::MAX, None), Some(i64::MAX));
        assert_eq!(Valuing::MINIMUM_WAGE.cents(60, None), None);
        assert_eq!(Valuing::MINIMUM_WAGE.cents(60, Some((2013, 12))), None);
        assert_eq!(Valuing::MINIMUM_WAGE.cents(60, Some((2016, 1))), Some(220));
    }

    proptest! {
        #[test]
        fn no_month_is_off_by_more_than_half_a_cent(minutes in 0_i64..10_000_000, year in 2014..2027, month in 1..13_u32) {
            let exact = minutes * rate_of_month(year, month).unwrap();
            let cents = Valuing::MINIMUM_WAGE.cents(minutes, Some((year, month))).unwrap();
            prop_assert!((cents * 6_000 - exact).abs() <= 3_000);
        }

        #[test]
        fn norm_hours_are_those_of_the_weekdays(year in 1900..2200_i32, month in 1..13_u32) {
            let first = Day::new(year, month, 1).unwrap();
            let last = (27..31).map(|n| first.plus(n)).rfind(|day| day.month() == month).unwrap();
            let days = Period::new(first, last).unwrap().length();
            let hours = norm_hours(year, month).unwrap();
            // Four whole weeks have twenty weekdays, the days beyond them none to three.
            prop_assert!(hours >= 160 && hours <= 160 + 8 * (days - 28));
        }
    }
}
