//! Whether somebody was awarded before: for conditions such as "holds silver" or "not honoured the year before".

use uuid::Uuid;

use super::event::AwardStep;
use super::ledger::{Ledger, RecordedAward};
use crate::date::{Day, Period};
use crate::reading::words;

/// What is asked of earlier awards.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Whose.
    pub volunteer: Uuid,
    /// Of which schemes; empty for any. A scheme that took the place of another is asked for together with it.
    pub schemes: &'a [&'a str],
    /// Of which level; `None` for any.
    pub level: Option<&'a str>,
    /// How far it has to have come, at least.
    pub step: AwardStep,
    /// In which days.
    pub during: Period,
    /// What has to lie in these days.
    pub by: AskedBy,
}

words! {
    /// What of an award has to lie in the days that are asked for.
    pub enum AskedBy {
        /// The day of the step: an award for the hours of 2020 that was handed over in January 2021 is one of 2021.
        DayOfStep = "day_of_step",
        /// The period whose hours earned it: the same award is one of 2020. Awards without a period have none of any.
        PeriodOfHours = "period_of_hours",
    }
}

/// Whether there is such an award.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Earlier<'l> {
    /// There is, and it came so far on that day. Where there are several, the one that did so first.
    Awarded {
        /// The award.
        award: &'l RecordedAward,
        /// The day.
        on: Day,
    },
    /// There is none.
    NotAwarded,
    /// None stands in the ledger, but nobody says that it holds every award of these days.
    NotKnown,
}

impl Earlier<'_> {
    /// Yes or no, where it is known.
    pub const fn known(self) -> Option<bool> {
        match self {
            Self::Awarded { .. } => Some(true),
            Self::NotAwarded => Some(false),
            Self::NotKnown => None,
        }
    }
}

impl Ledger {
    /// Whether the person has such an award. One that stands revoked is none: it was taken back as if it had not been
    /// earned.
    pub fn awarded(&self, asked: &Asked<'_>) -> Earlier<'_> {
        let found = self.of(asked.volunteer).iter().filter_map(|award| Some((asked.fits(award)?, award)));
        if let Some((on, award)) = found.min_by_key(|(on, _)| *on) {
            return Earlier::Awarded { award, on };
        }
        let complete = self.complete.and_then(super::AwardPeriod::period);
        let covers = |complete: Period| complete.overlap(asked.during) == Some(asked.during);
        if complete.is_some_and(covers) { Earlier::NotAwarded } else { Earlier::NotKnown }
    }
}

impl Asked<'_> {
    /// The day on which the award came so far, if it is one that is asked for.
    fn fits(&self, award: &RecordedAward) -> Option<Day> {
        let of_scheme = self.schemes.is_empty() || self.schemes.contains(&award.key.scheme.as_str());
        let of_level = self.level.is_none_or(|level| level == award.key.level);
        if !of_scheme || !of_level || award.stands() == AwardStep::Revoked {
            return None;
        }
        let on = award.reached(self.step)?;
        let lies_in = match self.by {
            AskedBy::DayOfStep => self.during.contains(on),
            AskedBy::PeriodOfHours => {
                let hours = award.key.period.and_then(super::AwardPeriod::period);
                hours.is_some_and(|hours| hours.overlap(self.during) == Some(hours))
            }
        };
        lies_in.then_some(on)
    }
}
