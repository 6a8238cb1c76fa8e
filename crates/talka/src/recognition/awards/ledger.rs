//! Every award that was ever made.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Bound;

use super::award::RecordedAward;
use super::course::Course;
use super::error::AwardError;
use super::event::{AwardEvent, AwardStep};
use super::key::{AwardKey, AwardPeriod};
use super::not_valid::NotValidError;
use crate::date::Day;
use crate::register::{HourLogId, VolunteerId};

/// The awards of a municipality, kept from year to year (apbalvojumu uzskaite). The same awards and events give the
/// same document, in whatever order they came.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Ledger {
    pub(super) complete: Option<AwardPeriod>,
    pub(super) awards: BTreeMap<AwardKey, RecordedAward>,
}

impl fmt::Debug for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Ledger");
        debug.field("complete", &self.complete).field("awards", &self.awards.len()).finish()
    }
}

impl Ledger {
    /// The awards, by person, scheme, level and period.
    pub fn awards(&self) -> impl ExactSizeIterator<Item = &RecordedAward> + DoubleEndedIterator + Clone {
        self.awards.values()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.awards.is_empty()
    }

    /// The days for which it holds every award that belongs to them; `None` if that is not known.
    pub fn complete(&self) -> Option<AwardPeriod> {
        self.complete
    }

    /// Says for which days it holds every award.
    ///
    /// # Errors
    ///
    /// [`AwardError::ReversedPeriod`].
    pub fn complete_for(self, complete: AwardPeriod) -> Result<Self, AwardError> {
        complete.period().ok_or(AwardError::ReversedPeriod)?;
        Ok(Self { complete: Some(complete), ..self })
    }

    /// The award of that key.
    pub fn get(&self, key: &AwardKey) -> Option<&RecordedAward> {
        self.awards.get(key)
    }

    /// The awards of a person, by scheme, level and period.
    pub fn of(&self, volunteer: VolunteerId) -> impl DoubleEndedIterator<Item = &RecordedAward> + Clone {
        let key =
            |volunteer| AwardKey { volunteer, scheme: String::new(), level: String::new(), period: None };
        let next = volunteer.uuid().as_u128().checked_add(1).map(VolunteerId::from_u128);
        let until = next.map_or(Bound::Unbounded, |next| Bound::Excluded(key(next)));
        self.awards.range((Bound::Included(key(volunteer)), until)).map(|(_, award)| award)
    }

    /// The entries that awards of these schemes were made with, each with the award: for a scheme that lets no hour be
    /// used twice. A revoked award is among them: taking back an award does not silently give its hours back.
    pub fn spent(
        &self,
        volunteer: VolunteerId,
        schemes: &[&str],
    ) -> impl Iterator<Item = (HourLogId, &RecordedAward)> {
        let awards = self.of(volunteer).filter(|award| schemes.contains(&award.key.scheme.as_str()));
        awards.flat_map(|award| award.logs.iter().map(move |log| (*log, award)))
    }

    /// Records what has happened to an award. An event that was recorded before changes nothing.
    ///
    /// # Errors
    ///
    /// The ledger has no such award, or the event cannot follow on what has happened to it.
    pub fn record(&mut self, key: &AwardKey, event: AwardEvent) -> Result<(), AwardError> {
        let award = self.get_mut(key)?;
        let repeated = match event.step {
            AwardStep::Revoked | AwardStep::Reinstated => award.events.last() == Some(&event),
            _ => award.events.contains(&event),
        };
        if !repeated {
            Course::of(&award.events).take(&event)?;
            award.events.push(event);
        }
        Ok(())
    }

    /// Records that an entitlement was used on that day.
    ///
    /// # Errors
    ///
    /// The ledger has no such award, the award no such entitlement, or it cannot be used on that day.
    pub fn record_use(&mut self, key: &AwardKey, entitlement: &str, on: Day) -> Result<(), AwardError> {
        let award = self.get_mut(key)?;
        let held = award.entitlement(entitlement).ok_or(AwardError::NoEntitlement)?;
        match award.check(held, on) {
            // Whoever let it be used knew more than the source says.
            Ok(()) | Err(NotValidError::EndNotSaid { .. }) => {}
            Err(not_valid) => return Err(not_valid.into()),
        }
        // One that was used later has no use left for an earlier day either.
        held.check_uses(|_| true)?;
        let mut all = award.entitlements.iter_mut().flatten();
        if let Some(held) = all.find(|held| held.rule.id == entitlement) {
            held.record(on);
        }
        Ok(())
    }

    fn get_mut(&mut self, key: &AwardKey) -> Result<&mut RecordedAward, AwardError> {
        self.awards.get_mut(key).ok_or(AwardError::NotThere)
    }
}
