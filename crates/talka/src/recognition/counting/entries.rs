//! The entries of a register, added up for each person.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::answers::Answers;
use super::applied::Applied;
use super::conditions::{Countable, EntryBreaches, plain};
use super::fate::Fate;
use super::interpreted::Interpretations;
use super::tally::{Cell, Granularity, Tally};
use crate::date::{Day, Period};
use crate::law::{Judged, Verdict};
use crate::recognition::scheme::{Criterion, Scheme, Versions};
use crate::register::{Case, Entry, OrganizationId};

/// The hours of each volunteer of a judged register, in the order of the register.
pub(in crate::recognition) fn tally_entries(versions: &Versions<'_>, judged: &Judged, on: Day) -> Vec<Tally> {
    let register = judged.register();
    let lenses: Vec<Lens<'_>> = versions.all().map(|scheme| Lens::new(scheme, judged, on)).collect();
    let newest = lenses.len().saturating_sub(1);
    let granularity = Granularity::of(versions.newest());
    let mut tallies: Vec<Tally> = vec![Tally::default(); register.volunteers().len()];
    for case in register.cases() {
        let Some(tally) = tallies.get_mut(case.volunteer_position) else { continue };
        let mut placement = Placement { judged, lenses: &lenses, case: &case, hosts: BTreeMap::new() };
        for entry in register.entries(case.position) {
            let period = entry.log.on.period();
            let [first, last] = [period.first, period.last].map(|day| versions.at(day));
            let mut cell = cell(&entry, period);
            if first == newest && last == newest {
                cell.answers = placement.answers(newest, &entry);
            } else {
                let [one, other] = [first, last].map(|version| placement.fate(version, &entry));
                let settled = if one == other { one } else { Fate::Undecided(Criterion::Version) };
                cell.settled = Some(settled);
            }
            tally.add(granularity.keep(cell, true, true), i64::from(entry.log.minutes));
        }
    }
    tallies
}

fn cell(entry: &Entry<'_>, period: Period) -> Cell {
    Cell {
        day: Some(period.last),
        from: Some(period.first),
        log: Some(entry.log.id),
        host: Some(entry.host.id),
        field: entry.log.field.as_deref().map(|field| Arc::from(plain(field))),
        answers: Answers::default(),
        settled: None,
    }
}

/// A version of the scheme through which a register is looked at.
struct Lens<'s> {
    applied: Applied<'s>,
    interpretations: Interpretations<'s>,
    breaches: EntryBreaches,
}

impl<'s> Lens<'s> {
    fn new(scheme: &'s Scheme, judged: &Judged, on: Day) -> Self {
        Self {
            applied: Applied { scheme, on, settings: *judged.settings() },
            interpretations: Interpretations::of(scheme),
            breaches: EntryBreaches::of(judged, scheme),
        }
    }
}

/// A placement, with what the versions say of the days at each of its hosts.
struct Placement<'a> {
    judged: &'a Judged,
    lenses: &'a [Lens<'a>],
    case: &'a Case<'a>,
    hosts: BTreeMap<(usize, OrganizationId), Countable<'a>>,
}

impl<'a> Placement<'a> {
    /// What the interpretations of a version say of an entry.
    fn answers(&mut self, version: usize, entry: &Entry<'a>) -> Answers {
        let known = self.lenses.get(version).zip(self.judged.judgement(self.case.position));
        let Some((lens, judgement)) = known else { return Answers::default() };
        let countable = self
            .hosts
            .entry((version, entry.host.id))
            .or_insert_with(|| Countable::new(&lens.applied, self.case, entry.host, judgement));
        let verdict = self.judged.verdict(entry.position).unwrap_or(Verdict::Undecided);
        countable.answers(entry, verdict, &lens.breaches)
    }

    /// What a version makes of an entry by itself.
    fn fate(&mut self, version: usize, entry: &Entry<'a>) -> Fate {
        let answers = self.answers(version, entry);
        self.lenses.get(version).map_or(Fate::Undecided(Criterion::Version), |lens| {
            lens.interpretations.fate(answers, lens.interpretations.usual())
        })
    }
}
