//! Until when hours are handed in and confirmed.

use super::shortfall::Shortfall;
use crate::date::{Day, Month};
use crate::law::Field;
use crate::recognition::scheme::{CountedFrom, TimeLimit};
use crate::register::{ConfirmationState, HourLog};

/// What a time limit makes of an entry.
pub(super) enum Timing {
    /// It was kept, or is not over yet.
    InTime,
    /// It was not.
    Late(Shortfall, Field),
    /// A fact is missing that decides it.
    Open(Field),
}

impl TimeLimit {
    /// The last day that is in time; unknown if the day it is counted from is.
    fn due(&self, days: u32, log: &HourLog) -> Option<Day> {
        let last = log.on.period().last();
        let from = match self.counted_from {
            CountedFrom::Work => last,
            CountedFrom::Month => month_end(last.year(), last.month()),
            CountedFrom::Year => month_end(last.year(), 12),
            CountedFrom::Entered => log.entered?,
        };
        Some(from.plus(i32::try_from(days).unwrap_or(i32::MAX)))
    }
}

fn month_end(year: i32, month: u32) -> Day {
    Month::new(year, month).map_or(Day::MAX, |month| month.period().last())
}

/// Whether an entry was handed in by then. It was handed in at the latest today.
pub(super) fn handed_in(limit: &TimeLimit, days: u32, log: &HourLog, today: Day) -> Timing {
    let Some(due) = limit.due(days, log) else { return Timing::Open(Field::Entered) };
    match log.entered {
        Some(on) if on > due => Timing::Late(Shortfall::HandedInLate { due, on }, Field::Entered),
        None if today > due => Timing::Open(Field::Entered),
        _ => Timing::InTime,
    }
}

/// Whether an entry was confirmed by then, or still can be.
pub(super) fn confirmed(limit: &TimeLimit, days: u32, log: &HourLog, today: Day) -> Timing {
    let Some(due) = limit.due(days, log) else { return Timing::Open(Field::Entered) };
    let late = |on| Timing::Late(Shortfall::ConfirmedLate { due, on }, Field::ConfirmedOn);
    let confirmation = log.confirmation.as_ref();
    match confirmation.map(|confirmation| (confirmation.state, confirmation.on)) {
        Some((ConfirmationState::Confirmed, Some(on))) if on > due => late(Some(on)),
        Some((ConfirmationState::Confirmed, Some(_))) => Timing::InTime,
        _ if today <= due => Timing::InTime,
        Some((ConfirmationState::Confirmed, None)) => Timing::Open(Field::ConfirmedOn),
        Some(_) => late(None),
        None => Timing::Open(Field::Confirmation),
    }
}
