//! What the Law finds of the placements of a person, by the days of their rows.

use talka::date::{Day, Days, Period};
use talka::law::{Bearing, FoundByDay, Settings, Severity, Tense, found_by_day, found_of_volunteer};
use talka::register::Case;

use super::{Looking, ends};
use crate::judge::Made;
use crate::keys::position;
use crate::outputs::FoundOf;

/// What is found on the days of a table.
#[derive(Debug)]
pub(super) struct Found {
    found: Vec<FoundByDay>,
    /// For each interval of the table those that are found on its days, a bit each.
    on: Vec<u64>,
}

/// The rows on whose days something is found.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rows {
    entries: i64,
    minutes: i64,
    /// The first day and the last, in days since 1 January 1970.
    days: Option<(i32, i32)>,
}

impl Rows {
    fn add(&mut self, day: i32, minutes: i64) {
        self.entries += 1;
        self.minutes = self.minutes.saturating_add(minutes);
        let (first, last) = self.days.unwrap_or((day, day));
        self.days = Some((first.min(day), last.max(day)));
    }

    fn period(&self) -> Option<Period> {
        let (first, last) = self.days?;
        Period::new(Day::from_epoch_days(first).ok()?, Day::from_epoch_days(last).ok()?).ok()
    }
}

/// The groups of what was found of a record.
#[derive(Default)]
struct Groups(Vec<(&'static str, Severity, Bearing, Tense)>);

impl Groups {
    /// Whether it is the first of its group.
    fn is_first(&mut self, of: &FoundOf<'_>) -> bool {
        let group = (of.finding.rule.code, of.finding.severity, of.finding.bearing, of.tense);
        let is_first = !self.0.contains(&group);
        self.0.push(group);
        is_first
    }
}

/// What is found of a placement; `None` where that takes records.
pub(super) fn found(case: &Case<'_>, settings: &Settings) -> Option<Vec<FoundByDay>> {
    found_by_day(case, settings).filter(|found| found.len() <= position(u64::BITS))
}

/// The days on which something begins or ends to be found.
pub(super) fn changes(found: &[FoundByDay]) -> impl Iterator<Item = Day> {
    found.iter().flat_map(|found| ends(&found.finding.days))
}

impl Found {
    pub(super) fn of(found: Vec<FoundByDay>, starts: &[i32]) -> Option<Self> {
        let on = |start: &i32| {
            let day = Day::from_epoch_days(*start).ok()?;
            let is_on = |found: &FoundByDay| found.finding.days.contains(day);
            Some(found.iter().rev().fold(0, |bits, found| bits << 1 | u64::from(is_on(found))))
        };
        Some(Self { on: starts.iter().map(on).collect::<Option<_>>()?, found })
    }
}

impl Looking<'_, '_> {
    /// Adds what is found of a person and their placements, after [`sum_rows`](Self::sum_rows).
    pub(super) fn add_found(&mut self, person: u32, made: &mut Made) -> Option<()> {
        let (asked, people) = (self.lookup.questions.asked, self.lookup.people);
        let volunteer = people.records().volunteers().get(position(person))?.id;
        let mut groups = Groups::default();
        for finding in found_of_volunteer(people.records(), position(person), &asked.settings) {
            let of = FoundOf {
                finding: &finding,
                record: finding.subject.id,
                volunteer: Some(volunteer),
                organization: None,
                tense: finding.tense,
                days: None,
                entries: 0,
                minutes: 0,
                source: finding.source.clone(),
            };
            made.add_found(asked, &of, groups.is_first(&of));
        }
        let mut sums = self.sums.as_slice();
        for (nth, number) in people.placements_of(person).iter().enumerate() {
            let case = people.records().case_at(position(*number))?;
            let found = self.found(nth)?;
            let (of_placement, others) = sums.split_at_checked(found.found.len())?;
            sums = others;
            let first =
                self.firsts.get(nth).copied().flatten().and_then(|day| Day::from_epoch_days(day).ok());
            let lasting: Days = case.lasting_from(first, asked.settings.today);
            let mut groups = Groups::default();
            for (of, rows) in found.found.iter().zip(of_placement) {
                let Some(days) = of.on(&lasting, rows.period()) else { continue };
                let source = of.source(people.records(), &case);
                let of = FoundOf {
                    finding: &of.finding,
                    record: case.placement.id.into(),
                    volunteer: Some(volunteer),
                    organization: Some(case.organization.id),
                    tense: Tense::between(
                        days.map(Period::first),
                        days.map(Period::last),
                        asked.settings.today,
                    ),
                    days,
                    entries: rows.entries,
                    minutes: rows.minutes,
                    source,
                };
                made.add_found(asked, &of, groups.is_first(&of));
            }
        }
        Some(())
    }

    fn found(&self, placement: usize) -> Option<&Found> {
        self.table_of(placement)?.found.as_ref()
    }

    /// Of each placement, and of what is found of it, the rows.
    pub(super) fn sum_rows(&mut self) -> Option<()> {
        let mut sums = std::mem::take(&mut self.sums);
        let (mut starts, mut firsts) = (Vec::new(), vec![None; self.tables.len()]);
        sums.clear();
        for placement in 0..self.tables.len() {
            starts.push(sums.len());
            sums.resize(sums.len() + self.found(placement)?.found.len(), Rows::default());
        }
        for entry in self.entries.iter().filter(|entry| entry.claims) {
            let table = self.table_of(entry.placement)?;
            let mut bits = *table.found.as_ref()?.on.get(table.interval(entry.day)?)?;
            let of_placement = sums.get_mut(*starts.get(entry.placement)?..)?;
            while bits != 0 {
                of_placement.get_mut(position(bits.trailing_zeros()))?.add(entry.day, entry.minutes);
                bits &= bits - 1;
            }
            let first: &mut Option<i32> = firsts.get_mut(entry.placement)?;
            *first = Some(first.map_or(entry.day, |known| known.min(entry.day)));
        }
        self.sums = sums;
        self.firsts = firsts;
        Some(())
    }
}
