//! What an award entitles to: a place in a queue, a discount.

use std::collections::BTreeSet;

use super::clause::Clause;
use super::title::Title;
use crate::date::Day;
use crate::reading::{Contradiction, ErrorList, Way, record, words};

record! {
    /// What somebody who has an award may claim, as a scheme writes it.
    pub struct EntitlementRule {
        /// Its name in files.
        pub id: String,
        /// What sort of thing it is.
        pub kind: EntitlementKind,
        /// What it is called.
        pub title: Title,
        /// The step of the award from whose day on it holds.
        pub holds_from: HoldsFrom,
        /// How many months it holds, through the day of the same number; absent if it is not limited so.
        pub months: Option<Clause<u32>>,
        /// The last day on which it holds in any case; absent if there is none.
        pub until: Option<Day>,
        /// How often it can be used; absent if there is no limit.
        pub uses: Option<u32>,
    }
}

words! {
    /// What sort of thing an award entitles to.
    pub enum EntitlementKind {
        /// A place before others in a queue, such as that for summer jobs (priekšrocība rindā).
        QueuePlace = "queue_place",
        /// A lower price, or none (atlaide).
        Discount = "discount",
        /// Something else.
        Other = "other",
    }
}

words! {
    /// The step of an award from whose day on an entitlement holds.
    pub enum HoldsFrom {
        /// The conditions were found to be met.
        Eligible = "eligible",
        /// The award was approved.
        Approved = "approved",
        /// It was handed over.
        HandedOver = "handed_over",
    }
}

impl EntitlementRule {
    /// Adds an error for everything in it that contradicts itself.
    pub(crate) fn check(&self, at: &Way<'_>, errors: &mut ErrorList) {
        let months = self.months.as_ref().and_then(Clause::usual).copied();
        for (member, value) in [("months", months), ("uses", self.uses)] {
            if value == Some(0) {
                errors.contradiction(&at.member(member), Contradiction::NeverHolds);
            }
        }
    }
}

/// Refuses entitlements of one award or level that have the same id.
pub(crate) fn check_ids<'e>(
    rules: impl Iterator<Item = (&'e EntitlementRule, usize)>,
    at: &Way<'_>,
    errors: &mut ErrorList,
) {
    let mut ids = BTreeSet::new();
    for (rule, position) in rules {
        if !ids.insert(rule.id.as_str()) {
            errors.contradiction(&at.element(position), Contradiction::RepeatedEntitlement);
        }
    }
}
