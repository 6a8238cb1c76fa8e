//! What makes two awards the same award.

use uuid::Uuid;

use crate::date::{Day, Period};
use crate::reading::{Fault, Faults, Way, record};

record! {
    /// The key of an award. The same key is the same award, and no award is given twice.
    #[derive(PartialOrd, Ord, Hash)]
    pub struct AwardKey {
        /// The person.
        pub volunteer: Uuid,
        /// The id of the scheme.
        pub scheme: String,
        /// The id of the level.
        pub level: String,
        /// The days whose hours earned it. Absent where hours add up without end: such an award is given once in a
        /// lifetime.
        pub period: Option<AwardPeriod>,
    }
}

record! {
    /// Days from the first to the last, both included.
    #[derive(Copy, PartialOrd, Ord, Hash)]
    pub struct AwardPeriod {
        /// The first.
        pub from: Day,
        /// The last.
        pub to: Day,
    }
}

impl AwardPeriod {
    /// The days; `None` if they end before they begin, which those of no [`Ledger`](super::Ledger) do.
    pub fn period(self) -> Option<Period> {
        Period::new(self.from, self.to)
    }

    pub(super) fn check(self, at: &Way<'_>, faults: &mut Faults) {
        if self.period().is_none() {
            let reason = format!("the period ends before it begins; expected {} or later", self.from);
            faults.add(&at.member("to"), Fault::Contradiction { reason });
        }
    }
}
