//! How long something lasts, in months and days.

use crate::date::Day;
use crate::reading::record;
use crate::recognition::calendar::months_later;

record! {
    /// How long something lasts: calendar months, then days.
    #[derive(Copy, PartialOrd, Ord, Default)]
    pub struct Duration {
        /// Calendar months.
        pub months: Option<u8>,
        /// Days, after the months.
        pub days: Option<u8>,
    }
}

impl Duration {
    /// The day after the last one of such a duration that begins on that day.
    ///
    /// ```
    /// use talka::date::Day;
    /// use talka::programmes::Duration;
    /// let two_months = Duration::default().months(2);
    /// assert_eq!(two_months.after(Day::new(2024, 1, 1)?), Day::new(2024, 3, 1)?);
    /// # Ok::<(), talka::date::DayError>(())
    /// ```
    pub fn after(&self, first: Day) -> Day {
        let months = i64::from(self.months.unwrap_or_default());
        months_later(first, months).plus(self.days.unwrap_or_default().into())
    }
}
