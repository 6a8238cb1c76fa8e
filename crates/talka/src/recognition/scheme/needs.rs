//! What a level takes.

use std::ops::Deref;

use serde::{Serialize, Serializer};

use super::clause::Clause;
use super::conditions::{AgeTested, Locality};
use crate::reading::{Contradiction, ErrorList, Read, Tree, Way, record, words};
use crate::register::LegalClass;
use crate::schema::{Described, Shape};

record! {
    /// What a level takes: all that is said here together. Hours mean hours that count.
    #[derive(Default)]
    pub struct Needs {
        /// So many hours or more.
        pub at_least_hours: Option<Clause<u32>>,
        /// More hours than that.
        pub more_than_hours: Option<Clause<u32>>,
        /// Fewer hours than that: the upper end of a half-open band.
        pub below_hours: Option<Clause<u32>>,
        /// At most so many hours: the upper end of a closed band.
        pub up_to_hours: Option<Clause<u32>>,
        /// The hours that are asked for lie within so many months, any that follow one another (to the day before the
        /// same day of the month); absent: within the period.
        pub within_months: Option<u32>,
        /// Work on so many days or more. Of an entry of several days it is known that it was worked on one of them, and it may
        /// have been on each.
        pub at_least_days: Option<Clause<u32>>,
        /// Hours in so many fields of work or more. Fields that differ in capitals only are the same.
        pub fields: Option<Clause<u32>>,
        /// At least so many per cent of the hours at one and the same host.
        pub one_host_percent: Option<Clause<u32>>,
        /// What the group asks in which the person takes part.
        pub group: Option<GroupNeeds>,
        /// So many months from the first day of work to the last.
        pub months_of_service: Option<Clause<u32>>,
        /// Calendar months one after another, none of them with too few hours.
        pub months_in_a_row: Option<Streak>,
        /// Weeks (from Monday) one after another, none of them with too few hours.
        pub weeks_in_a_row: Option<Streak>,
        /// A contact is recorded in each calendar month from the first month of work to the last.
        pub contact_each_month: Option<bool>,
        /// A written contract.
        pub contract: Option<With>,
        /// A registration.
        pub registration: Option<With>,
        /// A nomination, in time if there is a deadline for it.
        pub nomination: Option<Nominated>,
        /// Something that somebody attests, by the name under which the register has it, such as `residential-project`.
        pub attested: Option<String>,
        /// An award made earlier.
        pub awarded: Option<AwardedEarlier>,
        /// An age, on one day.
        pub age: Option<AgeBand>,
        /// Residence on the day of the decision.
        pub residence: Option<Locality>,
        /// A school on the day of the decision.
        pub school: Option<Locality>,
        /// All of these.
        pub all: Option<Vec<Nested>>,
        /// One of these, or more.
        pub any: Option<Vec<Nested>>,
        /// Not this.
        pub not: Option<Nested>,
    }
}

impl Needs {
    /// The minutes it takes, as long as they are not part of an alternative.
    pub(crate) fn at_least_minutes(&self) -> Option<i64> {
        let usual =
            |clause: &Option<Clause<u32>>| clause.as_ref()?.usual().map(|hours| i64::from(*hours) * 60);
        let more = usual(&self.more_than_hours).map(|minutes| minutes.saturating_add(1));
        let nested = self.all.iter().flatten().filter_map(|needs| needs.at_least_minutes());
        usual(&self.at_least_hours).into_iter().chain(more).chain(nested).max()
    }

    /// Its clauses that are numbers, each with what it asks.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = (Need, &Clause<u32>)> {
        let clauses = [
            (Need::AtLeastHours, &self.at_least_hours),
            (Need::MoreThanHours, &self.more_than_hours),
            (Need::BelowHours, &self.below_hours),
            (Need::UpToHours, &self.up_to_hours),
            (Need::AtLeastDays, &self.at_least_days),
            (Need::Fields, &self.fields),
            (Need::OneHostPercent, &self.one_host_percent),
            (Need::MonthsOfService, &self.months_of_service),
        ];
        clauses.into_iter().filter_map(|(need, clause)| Some((need, clause.as_ref()?)))
    }

    /// Itself and all needs inside it.
    pub(crate) fn each<'s>(&'s self, see: &mut dyn FnMut(&'s Self)) {
        see(self);
        for nested in self.all.iter().chain(&self.any).flatten().chain(&self.not) {
            nested.each(see);
        }
    }
}

words! {
    /// Something that a level needs and that is said by a number.
    pub enum Need {
        /// So many hours or more.
        AtLeastHours = "at_least_hours",
        /// More hours.
        MoreThanHours = "more_than_hours",
        /// Fewer hours.
        BelowHours = "below_hours",
        /// At most so many hours.
        UpToHours = "up_to_hours",
        /// Days of work.
        AtLeastDays = "at_least_days",
        /// Fields of work.
        Fields = "fields",
        /// A share at one host, in per cent.
        OneHostPercent = "one_host_percent",
        /// Months from the first day of work to the last.
        MonthsOfService = "months_of_service",
    }
}

/// Needs inside of others, at most [`DEEPEST`](Self::DEEPEST) deep.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Nested {
    needs: Box<Needs>,
    /// How many needs lie inside one another here, these included.
    depth: usize,
}

/// Needs that lie inside one another deeper than anybody could read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("needs lie deeper inside one another than {}; expected fewer", Nested::DEEPEST)]
#[non_exhaustive]
pub struct NestingError;

impl Nested {
    /// How many needs may lie inside one another.
    pub const DEEPEST: usize = 16;

    /// How deep needs are whose own children are so deep.
    fn depth_of(needs: &Needs) -> usize {
        let inside = needs.all.iter().chain(&needs.any).flatten().chain(&needs.not);
        inside.map(|nested| nested.depth).max().unwrap_or(0) + 1
    }
}

impl TryFrom<Needs> for Nested {
    type Error = NestingError;

    fn try_from(needs: Needs) -> Result<Self, NestingError> {
        let depth = Self::depth_of(&needs);
        if depth > Self::DEEPEST { Err(NestingError) } else { Ok(Self { needs: Box::new(needs), depth }) }
    }
}

impl Deref for Nested {
    type Target = Needs;

    fn deref(&self) -> &Needs {
        &self.needs
    }
}

impl Read for Nested {
    fn blank() -> Self {
        Self { needs: Box::default(), depth: 1 }
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        self.needs.read(tree, at, errors);
        self.depth = Self::depth_of(&self.needs);
        if self.depth > Self::DEEPEST {
            errors.contradiction(at, Contradiction::NestedTooDeep { most: Self::DEEPEST });
        }
    }
}

impl Serialize for Nested {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.needs.serialize(serializer)
    }
}

impl Described for Nested {
    fn describe() -> Shape {
        Shape::Again("Needs".to_owned())
    }
}

record! {
    /// A run of months or weeks.
    #[derive(Copy, PartialOrd, Ord)]
    pub struct Streak {
        /// How many one after another.
        pub count: u32,
        /// The minutes in each of them, these or more.
        pub at_least_minutes: u32,
    }
}

record! {
    /// What is asked of a group.
    #[derive(Copy, PartialOrd, Ord)]
    pub struct GroupNeeds {
        /// Hours of all its members together.
        pub at_least_hours: u32,
        /// Hours of each of its members; absent: no matter how many.
        pub each_at_least_hours: Option<u32>,
        /// The hours of all together lie within so many months, any that follow one another; absent: within the period.
        pub within_months: Option<u32>,
    }
}

record! {
    /// With whom.
    #[derive(Default)]
    pub struct With {
        /// Registration number of the body; absent: any.
        pub with: Option<String>,
    }
}

record! {
    /// A nomination.
    #[derive(Default)]
    pub struct Nominated {
        /// The classes of those who may nominate (`natural_person` for residents); absent: anybody.
        pub by: Option<Vec<LegalClass>>,
    }
}

record! {
    /// An award made earlier.
    #[derive(Default, PartialOrd, Ord)]
    pub struct AwardedEarlier {
        /// Under that scheme; absent: under this one or one that it supersedes.
        pub scheme: Option<String>,
        /// That level; absent: any level.
        pub level: Option<String>,
        /// For a period that ended in one of so many calendar years before that of the present one, or without such an
        /// end found in one of them; absent: ever.
        pub years_before: Option<u32>,
    }
}

record! {
    /// An age on one day. A bound that is left out does not bind.
    #[derive(Copy, PartialOrd, Ord)]
    pub struct AgeBand {
        /// The least age, in years.
        pub from: Option<u8>,
        /// The greatest age, in years: through the day before the next birthday.
        pub to: Option<u8>,
        /// The day on which the age is looked at; not the day of the work, of which there are many. Absent: the day of
        /// the decision.
        pub tested_on: Option<AgeTested>,
    }
}
