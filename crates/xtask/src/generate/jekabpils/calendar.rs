//! Days as the office writes them, and the days on which nobody could work.

use talka::date::Day;

/// A day that stands in the source of the generator.
#[expect(
    clippy::expect_used,
    reason = "a wrong day in the source is found the first time the generator runs"
)]
pub(super) fn day(year: i32, month: u32, day: u32) -> Day {
    Day::new(year, month, day).expect("the calendar has this day")
}

/// 0 is Monday.
pub(super) fn weekday(day: Day) -> i32 {
    (day.epoch_days() + 3).rem_euclid(7)
}

pub(super) fn is_weekend(day: Day) -> bool {
    weekday(day) >= 5
}

pub(super) fn is_summer(day: Day) -> bool {
    (6..=8).contains(&day.month())
}

/// The first emergency of the pandemic, when all places were closed to visitors and volunteers.
pub(super) fn is_closed(at: Day) -> bool {
    (day(2020, 3, 13)..=day(2020, 6, 9)).contains(&at)
}

/// `12.07.2020.`
pub(super) fn written(day: Day) -> String {
    format!("{:02}.{:02}.{}.", day.day_of_month(), day.month(), day.year())
}

/// The last day of the month.
pub(super) fn end_of_month(at: Day) -> Day {
    let next = if at.month() == 12 { day(at.year() + 1, 1, 1) } else { day(at.year(), at.month() + 1, 1) };
    next.plus(-1)
}
