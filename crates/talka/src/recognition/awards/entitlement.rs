//! An entitlement of one award, and how often it was used.

use super::not_valid::NotValidError;
use crate::date::Day;
use crate::reading::record;
use crate::recognition::scheme::EntitlementRule;

record! {
    /// An entitlement of an award, by the rule that held when the award was made.
    pub struct Entitlement {
        /// The rule.
        pub rule: EntitlementRule,
        /// The days on which it was used, once for each use.
        pub used: Vec<Day>,
    }
}

impl Entitlement {
    /// Refuses a further use once the uses on these days are as many as the rule allows.
    pub(super) fn check_uses(&self, counts: impl Fn(Day) -> bool) -> Result<(), NotValidError> {
        let count = self.used.iter().filter(|day| counts(**day)).count();
        match self.rule.uses.filter(|most| usize::try_from(*most).is_ok_and(|most| count >= most)) {
            Some(uses) => Err(NotValidError::UsedUp { uses }),
            None => Ok(()),
        }
    }

    /// Records a use, and keeps the days in order.
    pub(super) fn record(&mut self, on: Day) {
        let at = self.used.partition_point(|used| *used <= on);
        self.used.insert(at, on);
    }
}
