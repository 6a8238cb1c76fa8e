//! Civil days, sets of days, birthdays and age.
//!
//! The law counts in days of the Latvian calendar, so there is no clock and no time zone here. This is the only
//! module that imports `chrono`.

mod birth;
mod clock_change;
mod day;
mod days;
mod period;
mod weekday;
mod when;

pub use birth::{AgeReached, Birth, LeapBirthday, Reckoning};
pub(crate) use clock_change::Shown;
pub use day::{Day, DayError};
pub use days::Days;
pub use period::{Period, PeriodError};
pub use weekday::Weekday;
pub use when::{Clock, ClockError, Month, When, Year};
