//! Every award that was ever made.

use super::award::RecordedAward;
use super::course::Course;
use super::error::AwardError;
use super::event::{AwardEvent, AwardStep};
use super::key::{AwardKey, AwardPeriod};
use super::not_valid::NotValid;
use crate::date::Day;
use crate::register::{HourLogId, VolunteerId};

/// The awards of a municipality, kept from year to year (apbalvojumu uzskaite). The same awards and events give the
/// same document, in whatever order they came.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ledger {
    pub(super) complete: Option<AwardPeriod>,
    /// By key.
    pub(super) awards: Vec<RecordedAward>,
}

impl Ledger {
    /// The awards, by person, scheme, level and period.
    pub fn awards(&self) -> &[RecordedAward] {
        &self.awards
    }

    /// The days for which it holds every award that belongs to them; `None` if that is not known.
    pub fn complete(&self) -> Option<AwardPeriod> {
        self.complete
    }

    /// Says for which days it holds every award.
    #[must_use]
    pub fn complete_for(self, complete: AwardPeriod) -> Self {
        Self { complete: Some(complete), ..self }
    }

    /// The award of that key.
    pub fn get(&self, key: &AwardKey) -> Option<&RecordedAward> {
        self.find(key).ok().and_then(|at| self.awards.get(at))
    }

    /// The awards of a person.
    pub fn of(&self, volunteer: VolunteerId) -> &[RecordedAward] {
        let begin = self.awards.partition_point(|award| award.key.volunteer < volunteer);
        let end = self.awards.partition_point(|award| award.key.volunteer <= volunteer);
        self.awards.get(begin..end).unwrap_or_default()
    }

    /// The entries that awards of these schemes were made with, each with the award: for a scheme that lets no hour be
    /// used twice. A revoked award is among them: taking back an award does not silently give its hours back.
    pub fn spent(
        &self,
        volunteer: VolunteerId,
        schemes: &[&str],
    ) -> impl Iterator<Item = (HourLogId, &RecordedAward)> {
        let awards = self.of(volunteer).iter().filter(|award| schemes.contains(&award.key.scheme.as_str()));
        awards.flat_map(|award| award.logs.iter().map(move |log| (*log, award)))
    }

    /// Records what has happened to an award. An event that stands there already changes nothing.
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
    pub fn record_use(&mut self, key: &AwardKey, entitlement: &str, on: Day) -> Result<(), AwardError> {
        let award = self.get_mut(key)?;
        let held = award.entitlement(entitlement).ok_or(AwardError::NoEntitlement)?;
        match award.check(held, on) {
            // Whoever let it be used knew more than the source says.
            Ok(()) | Err(NotValid::EndNotSaid { .. }) => {}
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

    /// Where the award of that key stands, or where it would.
    pub(super) fn find(&self, key: &AwardKey) -> Result<usize, usize> {
        self.awards.binary_search_by(|award| award.key.cmp(key))
    }

    fn get_mut(&mut self, key: &AwardKey) -> Result<&mut RecordedAward, AwardError> {
        let at = self.find(key).map_err(|_| AwardError::NotThere)?;
        self.awards.get_mut(at).ok_or(AwardError::NotThere)
    }
}
