//! `study-time`
//!
//! **The Law**: section 4(3): a minor volunteers in time free from studies.
//! **What is checked**: of each entry on a day before the 18th birthday, whether it lies in the lessons of the
//! volunteer's timetable; work over midnight may lie in those of the next day. Without a timetable for a day that is noted,
//! once for a placement and each school year (from 1 September to 31 August) in which there is such a day. Where there are
//! lessons and the entry does not say when, or on which of its days, the work was done, that is asked for.
//! **Example**: lessons from 8:30 to 15:00, an entry from 14:00 to 16:00: breached; from 15:00 to 17:00: not.
//! **Source**: <https://likumi.lv/ta/id/275061>. No calendar of schools is built in.
//! **In force**: from 1 January 2016.

use std::cell::OnceCell;

use smallvec::SmallVec;

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::{ADULT_AGE, BDL_4_3};
use super::super::rule::{EntriesOutcome, HoursRule, Judge, OnDays, Rule, Say};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::Outcome;
use super::super::truth::Truth;
use crate::date::{Clock, Day, Days, Period, Weekday};
use crate::order::{distinct, sort_by_key};
use crate::register::{Entry, HourLog, Person, Timetable};

pub(super) static STUDY_TIME: Rule = Rule {
    code: "study-time",
    provision: &BDL_4_3,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::Hours(HoursRule { judge, by_day }),
    enabled: Rule::always,
    sensitive: true,
};

/// Minutes of a day.
const DAY: i32 = 24 * 60;

/// The most school years in which somebody is a minor.
const SCHOOL_YEARS: usize = 19;

fn judge(person: &Person<'_>, placements: &[&[Entry<'_>]], settings: &Settings, say: Say<'_>) {
    let minor = minor(person, settings);
    let studies = person.volunteer.timetables.as_deref().map(Studies::of);
    for (placement, entries) in placements.iter().enumerate() {
        let mut outcomes: Vec<EntriesOutcome> = Vec::new();
        for entry in *entries {
            for outcome in of_entry(studies.as_ref(), entry.log, &minor) {
                match outcomes.iter_mut().find(|known| known.outcome == outcome) {
                    Some(known) => known.entries.push(entry.position),
                    None => outcomes.push(EntriesOutcome { outcome, entries: vec![entry.position] }),
                }
            }
        }
        for outcome in outcomes {
            say(placement, outcome);
        }
    }
}

/// Without a timetable nothing but the day decides; with an empty one nothing is said.
fn by_day(person: &Person<'_>, settings: &Settings) -> Option<Vec<OnDays>> {
    if let Some(timetables) = &person.volunteer.timetables {
        return timetables.is_empty().then(Vec::new);
    }
    let days = minor(person, settings).surely().clone();
    let years = days.periods().iter().flat_map(|period| school_years(*period));
    Some(
        distinct(years)
            .into_iter()
            .map(|year| (lessons_unknown(year), days.and(&school_days(year))))
            .collect(),
    )
}

fn minor(person: &Person<'_>, settings: &Settings) -> Truth {
    let of_value = |(period, age)| Truth::on(Days::from(period)).and(person.has_reached(age, settings).not());
    ADULT_AGE.spans().map(of_value).fold(Truth::always(false), Truth::or)
}

/// What the timetables of a volunteer say, made once for all entries.
struct Studies<'t> {
    timetables: &'t [Timetable],
    /// The timetables by their first day, each with the last day of it and of all those before it.
    by_first: SmallVec<[(&'t Timetable, Day); 2]>,
    /// The days that a timetable is about.
    covered: Days,
    /// The days on which there are lessons, wherever they fall on that day of the week; only an entry of several days asks.
    lessons: OnceCell<Vec<(Weekday, Days)>>,
}

impl<'t> Studies<'t> {
    fn of(timetables: &'t [Timetable]) -> Self {
        let covered = timetables.iter().filter_map(|it| Period::new(it.from, it.to).ok()).collect();
        let mut by_first: SmallVec<[_; 2]> = timetables.iter().map(|it| (it, it.to)).collect();
        sort_by_key(&mut by_first, |(timetable, _)| timetable.from);
        let mut latest = Day::MIN;
        for (_, last) in &mut by_first {
            latest = latest.max(*last);
            *last = latest;
        }
        Self { timetables, by_first, covered, lessons: OnceCell::new() }
    }

    /// The study time of that day: start and end. Only timetables that may tell of the day are looked at.
    fn lessons_on(&self, day: Day) -> impl Iterator<Item = (Clock, Clock)> + use<'t, '_> {
        let begun = self.by_first.partition_point(|(timetable, _)| timetable.from <= day);
        let begun = self.by_first.get(..begun).into_iter().flatten().rev();
        let lasting = begun.take_while(move |(_, latest)| *latest >= day);
        lasting.flat_map(move |(timetable, _)| timetable.lessons_on(day))
    }

    fn lessons(timetables: &'t [Timetable]) -> Vec<(Weekday, Days)> {
        let studied = |timetable: &'t Timetable| {
            let free = timetable.holidays.iter().filter_map(|days| Period::new(days.from, days.to).ok());
            let days = Days::from(Period::new(timetable.from, timetable.to).ok());
            (timetable, days.minus(&free.collect()))
        };
        let each: Vec<(&Timetable, Days)> = timetables.iter().map(studied).collect();
        let on = |weekday: Weekday| {
            let has =
                |timetable: &Timetable| timetable.lessons.iter().any(|lesson| lesson.weekday == weekday);
            let studied = each.iter().filter(|(timetable, _)| has(timetable)).map(|(_, days)| days);
            (weekday, studied.flat_map(Days::periods).copied().collect())
        };
        Weekday::ALL.iter().copied().map(on).collect()
    }

    /// Whether there are lessons on one of these days.
    fn on_any(&self, days: &Days) -> bool {
        let lessons = self.lessons.get_or_init(|| Self::lessons(self.timetables));
        lessons.iter().any(|(weekday, lessons)| {
            let both = days.and(lessons);
            both.periods().iter().any(|period| each_day(*period).take(7).any(|day| day.weekday() == *weekday))
        })
    }
}

fn of_entry(studies: Option<&Studies<'_>>, log: &HourLog, minor: &Truth) -> Vec<Outcome> {
    let days = Days::from(log.days()).and(minor.possibly());
    let Some(studies) = studies else { return unknown(&days, minor) };
    // An empty list says that there are no lessons at all.
    if studies.timetables.is_empty() || days.is_empty() {
        return Vec::new();
    }
    let mut outcomes = unknown(&days.minus(&studies.covered), minor);
    let known = days.and(&studies.covered);
    outcomes.extend(match log.on.single_day() {
        Some(day) => of_one_day(studies, log, day, &known, minor),
        None => studies.on_any(&known).then(|| {
            let adult_on_some = !known.minus(minor.surely()).is_empty();
            let born = adult_on_some.then_some(Field::Born.into());
            Outcome::Undetermined([Field::On.into()].into_iter().chain(born).collect())
        }),
    });
    outcomes
}

/// Of an entry of one day, as far as its lessons, and those of the next day, are known.
fn of_one_day(
    studies: &Studies<'_>,
    log: &HourLog,
    day: Day,
    known: &Days,
    minor: &Truth,
) -> Option<Outcome> {
    let on = |day: Day, later: i32| {
        let in_lessons =
            if known.contains(day) { in_lessons(studies, log, day, later) } else { InLessons::No };
        (in_lessons, minor.surely().contains(day))
    };
    let days = [on(day, 0), on(day.plus(1), DAY)];
    if days.contains(&(InLessons::Surely, true)) {
        return Some(Outcome::Breached(Box::new(Breach::new(Cause::StudyTime, Field::Start))));
    }
    let mut missing: Vec<Fact> = Vec::new();
    if days.iter().any(|(in_lessons, _)| *in_lessons == InLessons::Perhaps) {
        let ends = [(log.start.is_none(), Field::Start), (log.end.is_none(), Field::End)];
        missing.extend(ends.iter().filter(|(open, _)| *open).map(|(_, field)| Fact::from(*field)));
    }
    if days.iter().any(|(in_lessons, minor)| *in_lessons != InLessons::No && !minor) {
        missing.push(Field::Born.into());
    }
    (!missing.is_empty()).then_some(Outcome::Undetermined(missing))
}

/// Nobody knows when there are lessons; reported only of somebody who is surely a minor.
fn unknown(days: &Days, minor: &Truth) -> Vec<Outcome> {
    let days = days.and(minor.surely());
    let each = days.periods().iter().flat_map(|period| school_years(*period));
    distinct(each.take(SCHOOL_YEARS)).into_iter().map(lessons_unknown).collect()
}

/// The school years that have a day of a period, each by the year in which it begins.
fn school_years(period: Period) -> std::ops::RangeInclusive<i32> {
    let of = |day: Day| if day.month() < 9 { day.year() - 1 } else { day.year() };
    of(period.first())..=of(period.last())
}

/// The days of the school year that begins in that year.
fn school_days(year: i32) -> Days {
    let ends = Day::new(year, 9, 1).ok().zip(Day::new(year.saturating_add(1), 8, 31).ok());
    Days::from(ends.and_then(|(first, last)| Period::new(first, last).ok()))
}

fn lessons_unknown(school_year: i32) -> Outcome {
    let breach = Breach::new(Cause::StudyTimeUnknown { school_year }, Field::Timetables);
    Outcome::Noted(Box::new(breach))
}

fn each_day(period: Period) -> impl Iterator<Item = Day> {
    let days = std::iter::successors(Some(period.first()), |day| Some(day.plus(1)));
    days.take_while(move |day| *day < period.last()).chain([period.last()])
}

/// Whether work was done during lessons.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum InLessons {
    No,
    Perhaps,
    Surely,
}

/// Whether the work of that entry was done during the lessons of a day that begins so many minutes later.
fn in_lessons(studies: &Studies<'_>, log: &HourLog, day: Day, later: i32) -> InLessons {
    let (start, end) = match log.interval() {
        Some((start, end)) => (Some(start), Some(end)),
        None => (log.start.map(Clock::minutes), log.end.map(Clock::minutes)),
    };
    if later > 0 && end.is_none_or(|end| start.is_none() || end <= later) {
        return InLessons::No;
    }
    let met = studies
        .lessons_on(day)
        .map(|(from, to)| meets(start, end, from.minutes() + later, to.minutes() + later));
    met.max().unwrap_or(InLessons::No)
}

/// Whether the time from `start` to `end` meets that from `from` to `to`, in minutes; where only one of its ends is known,
/// that may be enough to decide.
fn meets(start: Option<i32>, end: Option<i32>, from: i32, to: i32) -> InLessons {
    let said = |surely: bool, perhaps: bool| match (surely, perhaps) {
        (true, _) => InLessons::Surely,
        (false, true) => InLessons::Perhaps,
        (false, false) => InLessons::No,
    };
    match (start, end) {
        (Some(start), Some(end)) => said(start < end && start < to && from < end, false),
        (Some(start), None) => said((from..to).contains(&start), start < to),
        (None, Some(end)) => said(from < end && end <= to, from < end),
        (None, None) => InLessons::Perhaps,
    }
}
