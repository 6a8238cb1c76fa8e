//! Whether somebody was awarded before: for conditions such as "holds silver" or "not honoured the year before".

use super::award::RecordedAward;
use super::event::AwardStep;
use super::key::AwardPeriod;
use super::ledger::Ledger;
use crate::date::{Day, Period};
use crate::register::VolunteerId;

/// What is asked of earlier awards.
///
/// An award belongs to the day on which its period ended, so that one for the hours of 2020 that was handed over in
/// January 2021 is one of 2020; without such an end, to the day on which it was found.
#[derive(Clone, Copy, Debug)]
pub struct AwardQuery<'a> {
    /// Whose.
    pub volunteer: VolunteerId,
    /// Of which schemes. A scheme that took the place of another is asked for together with it.
    pub schemes: &'a [&'a str],
    /// Of which level; `None` for any.
    pub level: Option<&'a str>,
    /// To which days it belongs.
    pub during: Period,
    /// The day on which it is asked: a ledger need not be complete for later days.
    pub on: Day,
}

/// Whether there is such an award.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Earlier<'l> {
    /// There is. Where there are several, the one that belongs to the first day.
    Awarded(&'l RecordedAward),
    /// There is none.
    NotAwarded,
    /// None stands in the ledger, but nobody says that it holds every award of these days.
    NotKnown,
}

impl Ledger {
    /// Whether the person has such an award. One that stands revoked is none: it was taken back as if it had not been
    /// earned.
    pub fn awarded(&self, asked: &AwardQuery<'_>) -> Earlier<'_> {
        let found = self.of(asked.volunteer).filter_map(|award| Some((asked.fits(award)?, award)));
        if let Some((_, award)) = found.min_by_key(|(day, _)| *day) {
            return Earlier::Awarded(award);
        }
        let due = Period::new(asked.during.first(), asked.during.last().min(asked.on)).ok();
        let complete = self.complete.and_then(AwardPeriod::period);
        match (due, complete) {
            // What is asked for lies wholly in the future.
            (None, _) => Earlier::NotAwarded,
            (Some(due), Some(complete)) if complete.overlap(due) == Some(due) => Earlier::NotAwarded,
            _ => Earlier::NotKnown,
        }
    }
}

impl AwardQuery<'_> {
    /// The day to which the award belongs, if it is one that is asked for.
    fn fits(&self, award: &RecordedAward) -> Option<Day> {
        let of_scheme = self.schemes.contains(&award.key.scheme.as_str());
        let of_level = self.level.is_none_or(|level| level == award.key.level);
        if !of_scheme || !of_level || award.stands() == AwardStep::Revoked {
            return None;
        }
        let belongs_to = award.belongs_to()?;
        self.during.contains(belongs_to).then_some(belongs_to)
    }
}
