//! What somebody may claim on a day by the awards that were made.

use super::award::RecordedAward;
use super::key::AwardKey;
use super::not_valid::NotValidError;
use crate::date::Day;
use crate::schema::described;

described! {
    /// What somebody may claim by an award that was made, or why not.
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
    #[non_exhaustive]
    pub struct Claim {
        /// The award.
        pub award: AwardKey,
        /// The entitlement, by its name in files.
        pub entitlement: String,
        /// The first day on which it holds; null while the award has not come as far as that asks.
        pub from: Option<Day>,
        /// The last day; null where there is none, or none is known.
        pub to: Option<Day>,
        /// How often it was used by that day.
        pub used: usize,
        /// Why it cannot be used on that day; null if it can.
        pub not_valid: Option<NotValidError>,
    }
}

impl RecordedAward {
    /// What it entitles to on that day.
    pub fn claims(&self, on: Day) -> impl Iterator<Item = Claim> {
        self.entitlements.iter().flatten().map(move |held| {
            let days = self.held(held);
            Claim {
                award: self.key.clone(),
                entitlement: held.rule.id.clone(),
                from: days.map(|days| days.from),
                to: days.and_then(|days| days.to),
                used: held.used.iter().filter(|used| **used <= on).count(),
                not_valid: self.check(held, on).err(),
            }
        })
    }
}
