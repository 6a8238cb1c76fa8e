//! Months and weeks by number.

use crate::date::Day;

/// The number of a calendar month.
pub(super) fn month(day: Day) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month()) - 1
}

/// The number of a week that begins on Monday; 1 January 1970 was a Thursday.
pub(super) fn week(day: Day) -> i64 {
    i64::from(day.epoch_days() + 3).div_euclid(7)
}

/// The same day of the month, so many months later (or earlier, if negative); the last of the month where there is no
/// such day.
pub(crate) fn months_later(day: Day, months: i64) -> Day {
    let number = month(day).saturating_add(months);
    let (year, of_year) = (number.div_euclid(12), number.rem_euclid(12) + 1);
    let (Ok(year), Ok(of_year)) = (i32::try_from(year), u32::try_from(of_year)) else { return Day::MAX };
    let there = (0..4).find_map(|less| Day::new(year, of_year, day.day_of_month().checked_sub(less)?).ok());
    there.unwrap_or(if months < 0 { Day::MIN } else { Day::MAX })
}

/// The last day before the months, so many of them, that end with that day.
pub(super) fn months_before(day: Day, months: u32) -> Day {
    months_later(day, -i64::from(months))
}

/// How many whole months lie from the first day to the last, both included.
pub(super) fn whole_months((first, last): (Day, Day)) -> i64 {
    let months = month(last) - month(first);
    let whole = |months: i64| months_later(first, months) <= last.plus(1);
    if whole(months + 1) {
        months + 1
    } else if whole(months) {
        months
    } else {
        months - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn months_end_where_there_is_no_such_day() {
        assert_eq!(months_later(day("2020-01-31"), 1), day("2020-02-29"));
        assert_eq!(months_later(day("2021-01-31"), 1), day("2021-02-28"));
        assert_eq!(months_later(day("2020-12-15"), 1), day("2021-01-15"));
        assert_eq!(months_before(day("2020-03-31"), 1), day("2020-02-29"));
        assert_eq!(months_before(day("2020-01-15"), 12), day("2019-01-15"));
    }

    #[test]
    fn the_calendar_ends_on_both_sides() {
        assert_eq!(months_later(day("9999-12-15"), 1), Day::MAX);
        assert_eq!(months_before(day("0001-01-15"), 1), Day::MIN);
    }
}
