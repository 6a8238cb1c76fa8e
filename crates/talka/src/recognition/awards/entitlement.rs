//! What an award entitles to: a place in a queue, a discount.

use std::collections::BTreeSet;

use super::event::AwardStep;
use super::ledger::RecordedAward;
use crate::date::Day;
use crate::reading::{Fault, Faults, Way, record, words};
use crate::recognition::measure::months_later;
use crate::recognition::{Clause, Title};
use crate::schema::described;

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

impl HoldsFrom {
    const fn step(self) -> AwardStep {
        match self {
            Self::Eligible => AwardStep::Eligible,
            Self::Approved => AwardStep::Approved,
            Self::HandedOver => AwardStep::HandedOver,
        }
    }
}

record! {
    /// An entitlement of an award, by the rule that held when the award was made.
    pub struct Entitlement {
        /// The rule.
        pub rule: EntitlementRule,
        /// The days on which it was used, once for each use.
        pub used: Vec<Day>,
    }
}

described! {
    /// Why an entitlement cannot be used on a day.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, thiserror::Error)]
    #[serde(tag = "reason", rename_all = "snake_case")]
    pub enum NotValid {
        /// The award has not come as far as the entitlement asks.
        #[error("the award does not give it yet; expected it to be `{needs}`")]
        NotGranted {
            /// The step that is missing.
            needs: AwardStep,
        },
        /// It holds only later.
        #[error("it holds from a later day; expected {from} or later")]
        NotYet {
            /// The first day.
            from: Day,
        },
        /// It no longer holds.
        #[error("it no longer holds; expected {to} or earlier")]
        Over {
            /// The last day.
            to: Day,
        },
        /// The source does not say how long it holds, and it is no longer the first day.
        #[error("the source does not say how long it holds from {from} on; expected an end")]
        EndNotSaid {
            /// The first day.
            from: Day,
        },
        /// It was used as often as it can be.
        #[error("it was used as often as it can be; expected at most {uses} uses")]
        UsedUp {
            /// How often that is.
            uses: u32,
        },
        /// The award was revoked.
        #[error("the award was revoked on {on}; expected one that stands")]
        Revoked {
            /// The first day on which it no longer stood.
            on: Day,
        },
    }
}

impl EntitlementRule {
    /// Adds a fault for everything in it that contradicts itself.
    pub(crate) fn check(&self, at: &Way<'_>, faults: &mut Faults) {
        let months = self.months.as_ref().and_then(Clause::usual).copied();
        for (member, value) in [("months", months), ("uses", self.uses)] {
            if value == Some(0) {
                let reason = "it would never hold; expected 1 or more".to_owned();
                faults.add(&at.member(member), Fault::Contradiction { reason });
            }
        }
    }
}

/// The days on which an entitlement holds; where the source does not say how long, it may end before its last day.
#[derive(Clone, Copy)]
pub(super) struct Held {
    pub(super) from: Day,
    pub(super) to: Option<Day>,
    sure: bool,
}

impl Entitlement {
    /// One that was not used yet.
    pub const fn new(rule: EntitlementRule) -> Self {
        Self { rule, used: Vec::new() }
    }

    /// Whether it holds on that day and can still be used; uses on later days do not matter.
    pub(super) fn valid_on(&self, award: &RecordedAward, day: Day) -> Result<(), NotValid> {
        if let Some(revoked) = award.revoked_on(day) {
            return Err(NotValid::Revoked { on: revoked });
        }
        let needs = self.rule.holds_from.step();
        let Held { from, to, sure } = self.days(award).ok_or(NotValid::NotGranted { needs })?;
        if let Some(to) = to.filter(|to| *to < day.max(from)) {
            return Err(NotValid::Over { to });
        }
        if day < from {
            return Err(NotValid::NotYet { from });
        }
        self.used_up(|used| used <= day)?;
        if sure || day == from { Ok(()) } else { Err(NotValid::EndNotSaid { from }) }
    }

    /// The days on which it holds, once the award has come so far.
    pub(super) fn days(&self, award: &RecordedAward) -> Option<Held> {
        let from = award.first(self.rule.holds_from.step())?;
        let months = self.rule.months.as_ref();
        let last = months.and_then(Clause::usual).map(|months| months_later(from, i64::from(*months)));
        let to = last.into_iter().chain(self.rule.until).min();
        Some(Held { from, to, sure: months != Some(&Clause::Unknown) })
    }

    /// Whether the uses on these days leave none.
    pub(super) fn used_up(&self, counts: impl Fn(Day) -> bool) -> Result<(), NotValid> {
        let count = self.used.iter().filter(|day| counts(**day)).count();
        match self.rule.uses.filter(|most| usize::try_from(*most).is_ok_and(|most| count >= most)) {
            Some(uses) => Err(NotValid::UsedUp { uses }),
            None => Ok(()),
        }
    }

    /// Records a use, and keeps the days in order.
    pub(super) fn record(&mut self, on: Day) {
        let at = self.used.partition_point(|used| *used <= on);
        self.used.insert(at, on);
    }
}

/// Refuses entitlements of one award or level that have the same id.
pub(crate) fn check_ids<'e>(
    rules: impl Iterator<Item = (&'e EntitlementRule, usize)>,
    at: &Way<'_>,
    faults: &mut Faults,
) {
    let mut ids = BTreeSet::new();
    for (rule, position) in rules {
        if !ids.insert(&rule.id) {
            let reason = "an entitlement before it has the same id; expected another one".to_owned();
            faults.add(&at.element(position), Fault::Contradiction { reason });
        }
    }
}
