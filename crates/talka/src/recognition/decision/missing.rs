//! What is missing to a level.

use serde::{Deserialize, Serialize};

use crate::recognition::scheme::Need;
use crate::schema::{Described, Shape, described};

described! {
    /// One thing that is missing to a level, or of which it is not known whether it is there.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
    #[serde(tag = "what", rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum Missing {
        /// The source does not say how much it takes.
        NotSaid {
            /// What it does not say.
            need: Need,
        },
        /// More hours.
        Hours {
            /// So many minutes.
            minutes: i64,
        },
        /// More hours within so many months.
        HoursWithin {
            /// So many minutes.
            minutes: i64,
            /// The months.
            months: u32,
        },
        /// Too many hours for this band.
        TooManyHours {
            /// So many minutes too many.
            minutes: i64,
        },
        /// Work on more days.
        Days {
            /// How many.
            count: i64,
        },
        /// Hours in more fields of work.
        Fields {
            /// How many.
            count: i64,
        },
        /// A greater share of the hours at one host.
        OneHost {
            /// The share it takes, in per cent.
            percent: u32,
        },
        /// The record does not say in which group the person takes part.
        Group,
        /// More hours of the group.
        GroupHours {
            /// So many minutes.
            minutes: i64,
        },
        /// Hours of members of the group who have too few.
        GroupMembers {
            /// How many members.
            count: i64,
        },
        /// A longer time from the first day of work to the last.
        MonthsOfService {
            /// How many months more.
            count: i64,
        },
        /// More months one after another.
        MonthsInARow {
            /// How many.
            count: i64,
            /// The minutes in each.
            minutes: u32,
        },
        /// More weeks one after another.
        WeeksInARow {
            /// How many.
            count: i64,
            /// The minutes in each.
            minutes: u32,
        },
        /// Contacts.
        Contacts {
            /// In how many months.
            count: i64,
        },
        /// A written contract.
        Contract,
        /// A registration.
        Registration,
        /// A nomination in time.
        Nomination,
        /// That somebody attests something.
        Attested {
            /// What, by its name in the register.
            name: String,
        },
        /// An award that was made earlier.
        Awarded,
        /// That no such award was made earlier.
        NotAwarded,
        /// The age, on that day.
        Age,
        /// A residence in the municipality.
        Residence,
        /// A school in the municipality.
        School,
        /// That something is not so.
        Otherwise,
        /// One of several ways to go on. Only a decision makes it, so that it is never nested deeper than a scheme.
        #[non_exhaustive]
        OneOf {
            /// Of each way what is missing.
            ways: Vec<AllOf>,
        },
    }
}

/// What is missing on one of several ways.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AllOf(pub Vec<Missing>);

impl Described for AllOf {
    fn describe() -> Shape {
        Shape::List(Box::new(Shape::Again("Missing".to_owned())))
    }
}
