//! What makes two awards the same award.

use crate::date::{Day, Period};
use crate::reading::{Contradiction, ErrorList, Way, record};
use crate::recognition::scheme::SchemePeriod;
use crate::register::VolunteerId;

record! {
    closed:
    /// The key of an award. The same key is the same award, and no award is given twice.
    #[derive(PartialOrd, Ord)]
    pub struct AwardKey {
        /// The person.
        pub volunteer: VolunteerId,
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
    closed:
    /// Days from the first to the last, both included. An end that is absent is open.
    #[derive(Copy, Default, PartialOrd, Ord)]
    pub struct AwardPeriod {
        /// The first.
        pub from: Option<Day>,
        /// The last.
        pub to: Option<Day>,
    }
}

impl AwardPeriod {
    /// The days; `None` if they end before they begin, which those of no [`Ledger`](super::Ledger) do.
    pub fn period(self) -> Option<Period> {
        Period::new(self.from.unwrap_or(Day::MIN), self.to.unwrap_or(Day::MAX)).ok()
    }

    /// The period of a scheme that awards are given for; `None` where hours add up without end.
    pub fn of(period: SchemePeriod) -> Option<Self> {
        let SchemePeriod { from, to, .. } = period;
        (from.is_some() || to.is_some()).then_some(Self { from, to })
    }

    pub(super) fn check(self, at: &Way<'_>, errors: &mut ErrorList) {
        if let (Some(from), Some(to)) = (self.from, self.to)
            && to < from
        {
            let reason = Contradiction::ReversedPeriod { earliest: from.to_string() };
            errors.contradiction(&at.member("to"), reason);
        }
    }
}
