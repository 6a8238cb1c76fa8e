//! How a finding stands to the day on which it is made.

use crate::date::{Day, Days};
use crate::reading::words;

words! {
    /// How the days of a finding stand to the day of the judgement.
    #[derive(Default)]
    pub enum Tense {
        /// They are over.
        Past = "past",
        /// They have begun and are not over, or it is about a value, which has no days.
        #[default]
        Now = "now",
        /// They have not come yet.
        Ahead = "ahead",
    }
}

impl Tense {
    pub(super) fn of(days: &Days, today: Day) -> Self {
        Self::between(days.first(), days.last(), today)
    }

    /// How days from the first to the last stand to that day; no days at all are now.
    pub fn between(first: Option<Day>, last: Option<Day>, today: Day) -> Self {
        match (first, last) {
            (Some(first), _) if first > today => Self::Ahead,
            (_, Some(last)) if last < today => Self::Past,
            _ => Self::Now,
        }
    }
}
