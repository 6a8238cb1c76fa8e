//! A scheme on a day.

use crate::date::Day;
use crate::law::Settings;
use crate::recognition::scheme::{AgeTested, Clause, Scheme};

/// A scheme, and the day for which it is asked what it comes to.
#[derive(Clone, Copy, Debug)]
pub struct Applied<'s> {
    /// The scheme.
    pub scheme: &'s Scheme,
    /// The day: it is in the period that is looked at, and ages may be looked at on it.
    pub on: Day,
    /// How ages are counted.
    pub settings: Settings,
}

impl Applied<'_> {
    /// The day on which ages are looked at, where it is the same for all; absent if the source does not say.
    pub(in crate::recognition) fn day_of(&self, tested: AgeTested) -> Option<Day> {
        let period = self.scheme.period_on(self.on);
        match tested {
            AgeTested::DayOfWork | AgeTested::PlacementStart => None,
            AgeTested::PeriodStart => period.from,
            AgeTested::PeriodEnd => period.to,
            AgeTested::Ceremony => {
                self.scheme.issue.as_ref()?.ceremony.as_ref().and_then(Clause::usual).copied()
            }
            AgeTested::DecisionDay => Some(self.on),
        }
    }
}
