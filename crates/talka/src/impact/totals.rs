//! How many people worked, how long, and what that is worth.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::asked::TotalsAsked;
use super::by::By;
use super::value::Valued;
use crate::schema::described;

described! {
    /// How many people worked, how long, and what that is worth, in groups.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ImpactTotals {
        /// What was asked for, with what was not set as it was taken.
        pub asked: TotalsAsked,
        /// The id of the scheme whose levels are meant; null where none was given.
        pub scheme: Option<String>,
        /// Everything together.
        pub whole: TotalsGroup,
        /// The groups, in the order of what they are. Beside those that have people, a group without any may be among those whose
        /// numbers are not given.
        pub groups: Vec<TotalsGroup>,
        /// What the value rests on; null where none was asked for.
        pub value: Option<Valued>,
        /// What could not be counted; null where it is of too few people.
        pub left_out: Option<LeftOut>,
    }
}

described! {
    /// The hours that belong together.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TotalsGroup {
        /// What they are, in the order in which it was asked for.
        pub of: Vec<GroupPart>,
        /// The numbers; null where they are not given, because they or a difference from others would be those of too few people.
        pub sums: Option<GroupSums>,
    }
}

described! {
    /// One thing that hours have in common.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GroupPart {
        /// What it is about.
        pub by: By,
        /// What it is; null where it is not known.
        pub is: Option<String>,
    }
}

described! {
    /// The numbers of a group.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GroupSums {
        /// How many people there are, each counted once.
        pub people: i64,
        /// How many placements have entries in it.
        pub placements: i64,
        /// How many entries there are that were neither corrected, rejected nor taken back.
        pub entries: i64,
        /// The minutes of them that stand.
        pub minutes: i64,
        /// What they are worth; null where that was not asked for.
        pub value: Option<HoursValue>,
    }
}

described! {
    /// What hours are worth.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct HoursValue {
        /// Euro cents: those of each month are rounded, halves up, and added. So the cents of groups may differ from those of
        /// everything together by half a cent for each group and month.
        pub cents: i64,
        /// The minutes of which no value is known, such as those of an entry of several months.
        pub minutes_without: i64,
    }
}

described! {
    /// What could not be counted.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct LeftOut {
        /// How many entries lie only partly in the days that were asked for, so that nobody knows how much of them does.
        pub entries: i64,
        /// Their minutes that stand.
        pub minutes: i64,
    }
}

impl GroupPart {
    /// What hours have in common.
    pub const fn new(by: By, is: Option<String>) -> Self {
        Self { by, is }
    }
}

impl LeftOut {
    pub(super) fn add(&mut self, other: Self) {
        self.entries += other.entries;
        self.minutes = self.minutes.saturating_add(other.minutes);
    }
}

/// Without what it is called: a field of work is in somebody's own words.
impl fmt::Debug for GroupPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = if self.is.is_some() { "known" } else { "unknown" };
        write!(f, "GroupPart({}: {known})", self.by)
    }
}
