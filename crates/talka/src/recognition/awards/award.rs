//! An award as it was made.

use super::course::{Course, revoked};
use super::entitlement::Entitlement;
use super::error::AwardError;
use super::event::{AwardEvent, AwardStep};
use super::key::{AwardKey, AwardPeriod};
use super::not_valid::NotValidError;
use crate::date::Day;
use crate::reading::{ErrorList, Way, record};
use crate::recognition::calendar::months_later;
use crate::recognition::scheme::{Clause, check_ids};
use crate::register::HourLogId;

record! {
    /// An award as it was made, and what has happened to it since. Nothing but events and uses is ever added to it.
    pub struct RecordedAward {
        /// Whose it is and for what.
        pub key: AwardKey,
        /// The version of the scheme that it was decided by, such as the number and date of its text. Absent where
        /// that was not recorded.
        pub version: Option<String>,
        /// The minutes that counted.
        pub minutes: i64,
        /// The entries of the hour log that they were made of.
        pub logs: Vec<HourLogId>,
        /// What has happened, in the order in which it did.
        pub events: Vec<AwardEvent>,
        /// What it entitles to. Absent if it entitles to nothing.
        pub entitlements: Option<Vec<Entitlement>>,
    }
}

impl RecordedAward {
    /// Where it stands: the step that brought it there. Never `Reinstated`, which brings it back to another one.
    pub fn stands(&self) -> AwardStep {
        Course::of(&self.events).stands().unwrap_or(AwardStep::Eligible)
    }

    /// The first day on which that step was taken. That of the approval is the date of the award: a revocation does
    /// not take it away, and a reinstatement does not move it.
    pub fn first(&self, step: AwardStep) -> Option<Day> {
        self.events.iter().find(|event| event.step == step).map(|event| event.on)
    }

    /// The day to which it belongs: the last one of its period or, without such an end, the one on which it was found.
    pub(in crate::recognition) fn belongs_to(&self) -> Option<Day> {
        let ended = self.key.period.and_then(|period| period.to);
        ended.or_else(|| self.first(AwardStep::Eligible))
    }

    /// The first day on which it had come at least as far as that step: an award that was handed over without an
    /// invitation had come further than that.
    pub fn reached(&self, step: AwardStep) -> Option<Day> {
        let further = step..=AwardStep::HandedOver;
        self.events.iter().find(|event| further.contains(&event.step)).map(|event| event.on)
    }

    /// The day from which on it was revoked, if it was on that day.
    pub fn revoked_on(&self, day: Day) -> Option<Day> {
        let revoked = revoked(&self.events);
        revoked.periods().iter().find(|period| period.contains(day)).map(|period| period.first())
    }

    /// Whether the entitlement of that id can be used on that day, or why not. `None` if there is no such entitlement.
    pub fn valid_on(&self, entitlement: &str, day: Day) -> Option<Result<(), NotValidError>> {
        self.entitlement(entitlement).map(|entitlement| self.check(entitlement, day))
    }

    /// Refuses an entitlement that does not hold on that day or has no use left; uses on later days do not matter.
    pub(super) fn check(&self, entitlement: &Entitlement, day: Day) -> Result<(), NotValidError> {
        if let Some(revoked) = self.revoked_on(day) {
            return Err(NotValidError::Revoked { on: revoked });
        }
        let needs = entitlement.rule.holds_from.into();
        let Held { from, to, sure } = self.held(entitlement).ok_or(NotValidError::NotGranted { needs })?;
        if let Some(to) = to.filter(|to| *to < day.max(from)) {
            return Err(NotValidError::Over { to });
        }
        if day < from {
            return Err(NotValidError::NotYet { from });
        }
        entitlement.check_uses(|used| used <= day)?;
        if sure || day == from { Ok(()) } else { Err(NotValidError::EndNotSaid { from }) }
    }

    /// Refuses a period that no award is made for.
    pub(super) fn check_key(&self) -> Result<(), AwardError> {
        let Some(period) = self.key.period else { return Ok(()) };
        if period == AwardPeriod::default() {
            return Err(AwardError::EndlessPeriod);
        }
        period.period().map(|_| ()).ok_or(AwardError::ReversedPeriod)
    }

    /// Refuses entitlements that never hold or have the same id.
    pub(super) fn check_entitlements(&self) -> Result<(), AwardError> {
        let mut errors = ErrorList::default();
        let rules = || self.entitlements.iter().flatten().map(|held| &held.rule);
        check_ids(rules().zip(0..), &Way::Root, &mut errors);
        if errors.count() > 0 {
            return Err(AwardError::RepeatedEntitlement);
        }
        rules().for_each(|rule| rule.check(&Way::Root, &mut errors));
        if errors.count() > 0 { Err(AwardError::UnusableEntitlement) } else { Ok(()) }
    }

    /// The days on which an entitlement holds, once the award has come so far.
    pub(super) fn held(&self, entitlement: &Entitlement) -> Option<Held> {
        let from = self.first(entitlement.rule.holds_from.into())?;
        let months = entitlement.rule.months.as_ref();
        let last = months.and_then(Clause::usual).map(|months| months_later(from, i64::from(*months)));
        let to = last.into_iter().chain(entitlement.rule.until).min();
        Some(Held { from, to, sure: months != Some(&Clause::Unknown) })
    }

    pub(super) fn entitlement(&self, id: &str) -> Option<&Entitlement> {
        self.entitlements.iter().flatten().find(|entitlement| entitlement.rule.id == id)
    }
}

/// The days on which an entitlement holds; where the source does not say how long, it may end before its last day.
#[derive(Clone, Copy)]
pub(super) struct Held {
    pub(super) from: Day,
    pub(super) to: Option<Day>,
    sure: bool,
}
