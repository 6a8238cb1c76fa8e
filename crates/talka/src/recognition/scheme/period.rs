//! Which days' hours count together, and until when something has to be handed in.

use crate::date::{Clock, Day, Period};
use crate::reading::{record, words};

record! {
    /// The days whose hours count together. An end that is left out is open: without both, all hours that were ever
    /// worked count together.
    #[derive(Copy, Default, PartialOrd, Ord)]
    pub struct SchemePeriod {
        /// The first.
        pub from: Option<Day>,
        /// The last.
        pub to: Option<Day>,
        /// Where it begins anew again and again, how; absent if it is one period.
        pub every: Option<Recurrence>,
    }
}

words! {
    /// How a period begins anew.
    pub enum Recurrence {
        /// Each calendar year stands by itself.
        CalendarYear = "calendar_year",
    }
}

impl SchemePeriod {
    /// From the first to the last day.
    pub fn between(from: Day, to: Day) -> Self {
        Self { from: Some(from), to: Some(to), every: None }
    }

    /// The period that a day is in, without recurrence; the day matters only where the period begins anew.
    #[must_use]
    pub fn on(self, day: Day) -> Self {
        let Some(Recurrence::CalendarYear) = self.every else { return self };
        let year = |month, of_month| Day::new(day.year(), month, of_month).ok();
        Self {
            from: self.from.max(year(1, 1)),
            to: [self.to, year(12, 31)].into_iter().flatten().min(),
            every: None,
        }
    }

    /// Its days, with open ends; `None` if it ends before it begins, which no [`Scheme`](super::Scheme) does. A period
    /// that begins anew is first to be looked at [`on`](Self::on) a day.
    pub fn period(self) -> Option<Period> {
        Period::new(self.from.unwrap_or(Day::MIN), self.to.unwrap_or(Day::MAX)).ok()
    }
}

record! {
    /// Until when something has to be handed in, by the clocks of Latvia. It is compared with the days and times that
    /// the records state.
    #[derive(Copy, PartialOrd, Ord)]
    pub struct Deadline {
        /// What has to be.
        pub of: DeadlineOf,
        /// The last day.
        pub on: Day,
        /// The time on the last day, itself in time; absent if the whole day is.
        pub at: Option<Clock>,
    }
}

words! {
    /// What has to be handed in.
    pub enum DeadlineOf {
        /// Hours: entered by then, by the day on which each entry says it was entered.
        Hours = "hours",
        /// A nomination.
        Nomination = "nomination",
        /// A request of the volunteer.
        Request = "request",
    }
}
