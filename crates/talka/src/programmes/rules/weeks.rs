//! The hours of a week, and its days off.

use std::collections::BTreeMap;

use super::super::asked::{DaysOffAsked, WeeklyAsked};
use super::super::judging::{Asking, Reporting};
use super::super::report::{ProgrammeCause, ProgrammeCode};
use super::super::stay::StayFact;
use crate::date::{Day, Days, Period};
use crate::register::{Entry, HourLogId, RecordKind};

/// The hours that were agreed for a week.
pub(super) fn agreed(asked: &WeeklyAsked, asking: Asking<'_>, to: &mut Reporting<'_, '_>) {
    let days = to.judging.days();
    let (mut few, mut many) = (asking, asking);
    let least = few.says(&asked.at_least_minutes, to);
    let most = many.says(&asked.at_most_minutes, to);
    let Some(agreed) = to.judging.stay.weekly_minutes else {
        if least.is_some() || most.is_some() {
            to.open(asking.code, days, &[StayFact::WeeklyMinutes]);
        }
        return;
    };
    let weekly = i64::from(agreed);
    if let Some(least) = least.filter(|least| agreed < *least) {
        let cause = ProgrammeCause::TooFewHours { weekly, least: least.into() };
        to.short(few, days.clone(), StayFact::WeeklyMinutes, cause);
    }
    if let Some(most) = most.filter(|most| agreed > *most) {
        let cause = ProgrammeCause::TooManyHours { weekly, most: most.into() };
        to.short(many, days, StayFact::WeeklyMinutes, cause);
    }
}

/// The entries of a week from Monday to Sunday that lie wholly in it.
#[derive(Default)]
struct Week {
    position: usize,
    minutes: i64,
    logs: Vec<HourLogId>,
    /// Whether somebody worked on each of its days.
    worked: [bool; 7],
}

/// The weeks in which somebody worked. That they worked too little nobody can say: entries may be missing.
pub(super) fn worked(to: &mut Reporting<'_, '_>) {
    let judging = to.judging;
    let mut weeks: BTreeMap<Day, Week> = BTreeMap::new();
    let entries = judging.judged.register().entries(judging.case.position).filter(Entry::stands);
    for entry in entries {
        let on = entry.log.on.period();
        let monday = monday(on.first());
        if monday != self::monday(on.last()) {
            continue;
        }
        let week =
            weeks.entry(monday).or_insert_with(|| Week { position: entry.position, ..Week::default() });
        week.minutes = week.minutes.saturating_add(entry.log.minutes.into());
        week.logs.push(entry.log.id);
        if on.first() == on.last() {
            let nth = usize::try_from(on.first().days_since(monday)).unwrap_or_default();
            if let Some(day) = week.worked.get_mut(nth) {
                *day = true;
            }
        }
    }
    for (monday, week) in weeks {
        let Some(version) = judging.version(monday) else { continue };
        let Some(rules) = version.rules(judging.stay.strand) else { continue };
        let asking = |code, basis| Asking { code, version, basis, assumed: false };
        if let Some(asked) = &rules.weekly {
            too_many(asked, asking(ProgrammeCode::WeeklyHours, asked.basis), (monday, &week), to);
        }
        if let Some(asked) = &rules.days_off {
            days_off(asked, asking(ProgrammeCode::DaysOff, asked.basis), (monday, &week), to);
        }
    }
}

fn monday(day: Day) -> Day {
    // 1 January 1970 was a Thursday.
    day.plus(-(day.epoch_days() + 3).rem_euclid(7))
}

fn too_many(asked: &WeeklyAsked, mut asking: Asking<'_>, week: (Day, &Week), to: &mut Reporting<'_, '_>) {
    let Some(most) = asking.says(&asked.at_most_minutes, to).map(i64::from) else { return };
    if week.1.minutes > most {
        found(asking, week, ProgrammeCause::TooManyHours { weekly: week.1.minutes, most }, to);
    }
}

fn days_off(asked: &DaysOffAsked, mut asking: Asking<'_>, week: (Day, &Week), to: &mut Reporting<'_, '_>) {
    let Some(consecutive) = asking.says(&asked.consecutive, to) else { return };
    let mut free = 0_u8;
    let longest = week.1.worked.iter().map(|worked| {
        free = if *worked { 0 } else { free + 1 };
        free
    });
    if longest.max().unwrap_or_default() < consecutive {
        found(asking, week, ProgrammeCause::NoDaysOff { consecutive }, to);
    }
}

fn found(
    asking: Asking<'_>,
    (monday, week): (Day, &Week),
    cause: ProgrammeCause,
    to: &mut Reporting<'_, '_>,
) {
    let days = Period::new(monday, monday.plus(6)).map_or_else(|_| Days::none(), Days::from);
    let path = RecordKind::HourLog.pointer(week.position).member("minutes");
    to.found(asking, days, path, cause, week.logs.clone(), week.minutes);
}
