//! What a version of a programme asks for. Each has what the knowledge of its numbers rests on.

use super::duration::Duration;
use super::stay::{Duty, LabelRole};
use crate::basis::Mark;
use crate::reading::{record, words};
use crate::recognition::Clause;

record! {
    /// How old a volunteer is.
    pub struct AgesAsked {
        /// The least age in years.
        pub from: Clause<u8>,
        /// The day on which the least age is looked at.
        pub from_on: Clause<TestedOn>,
        /// The last age in years: `30` is until the day before the 31st birthday.
        pub through: Clause<u8>,
        /// The day on which the last age is looked at.
        pub through_on: Clause<TestedOn>,
        /// What the knowledge of it rests on.
        pub basis: Mark,
    }
}

words! {
    /// The day on which an age is looked at.
    pub enum TestedOn {
        /// The first day of the stay.
        FirstDay = "first_day",
        /// The day on which the project was submitted.
        Submitted = "submitted",
    }
}

record! {
    /// How long a stay lasts, without the days of travel.
    pub struct LengthAsked {
        /// At least.
        pub at_least: Clause<Duration>,
        /// At most.
        pub at_most: Clause<Duration>,
        /// At least, for people with fewer opportunities; absent: no other.
        pub fewer_at_least: Option<Clause<Duration>>,
        /// What the knowledge of it rests on.
        pub basis: Mark,
    }
}

record! {
    /// How many minutes a week, as agreed. In a week that is whole and not of travel, the hour log has no more either.
    pub struct WeeklyAsked {
        /// At least.
        pub at_least_minutes: Clause<u32>,
        /// At most.
        pub at_most_minutes: Clause<u32>,
        /// What the knowledge of it rests on.
        pub basis: Mark,
    }
}

record! {
    /// Days off in each week from Monday to Sunday.
    pub struct DaysOffAsked {
        /// So many, one after the other.
        pub consecutive: Clause<u8>,
        /// What the knowledge of it rests on.
        pub basis: Mark,
    }
}

record! {
    /// How often one may take part.
    pub struct ParticipationAsked {
        /// All stays of individuals together, counted from the first day of the first.
        pub in_all: Clause<Duration>,
        /// A stay abroad that lasts longer is a long one.
        pub long: Clause<Duration>,
        /// How many long ones.
        pub long_at_most: Clause<u8>,
        /// How many long ones for people with fewer opportunities; absent: no others.
        pub fewer_long_at_most: Option<Clause<u8>>,
        /// What the knowledge of it rests on.
        pub basis: Mark,
    }
}

record! {
    /// Who makes up a team.
    pub struct TeamAsked {
        /// The least number of members.
        pub from: Clause<u32>,
        /// The greatest number of members.
        pub to: Clause<u32>,
        /// From at least so many countries.
        pub countries: Clause<u32>,
        /// At least so many in a hundred are from another country than that of the activity.
        pub abroad_percent: Clause<u32>,
        /// What the knowledge of it rests on.
        pub basis: Mark,
    }
}

record! {
    /// A quality label that somebody has on all days of the stay.
    pub struct LabelAsked {
        /// For which role.
        pub role: LabelRole,
        /// Whether only where the volunteer comes from another country; absent: always.
        pub abroad_only: Option<bool>,
        /// What the knowledge of it rests on.
        pub basis: Mark,
    }
}

record! {
    /// Something that has to be done.
    pub struct DutyAsked {
        /// What.
        pub duty: Duty,
        /// Until when.
        pub until: DutyTime,
        /// How long after the last day; absent: no time limit is known.
        pub within: Option<Duration>,
        /// Only for stays that last longer, without the days of travel; absent: for all.
        pub longer_than: Option<Duration>,
        /// What the knowledge of it rests on.
        pub basis: Mark,
    }
}

words! {
    /// Until when something has to be done.
    pub enum DutyTime {
        /// The first day of the stay.
        FirstDay = "first_day",
        /// The last day of the stay.
        LastDay = "last_day",
        /// After the stay.
        Afterwards = "afterwards",
    }
}
