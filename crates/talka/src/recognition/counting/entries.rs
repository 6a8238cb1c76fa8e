//! The entries of a register, added up for each person.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::answers::Answers;
use super::applied::Applied;
use super::breaches::EntryBreaches;
use super::conditions::MetOn;
use super::countable::{Conditions, Countable, HostConditions};
use super::facts::{EntryFacts, field_of};
use super::fate::Fate;
use super::interpreted::Interpretations;
use super::tally::{Cell, Granularity, Tally};
use crate::date::{Day, Period};
use crate::law::{Judged, Verdict};
use crate::recognition::scheme::{Criterion, Scheme, Versions};
use crate::register::{Case, Entry, OrganizationId, plain_if_known};

/// The hours of each volunteer of a judged register, in the order of the register.
pub(in crate::recognition) fn tally_entries(
    versions: &Versions<'_>,
    granularity: Granularity,
    judged: &Judged,
    on: Day,
) -> Vec<Tally> {
    let register = judged.register();
    let mut all: Vec<Version<'_>> = versions.all().map(|scheme| Version::new(scheme, judged, on)).collect();
    let mut tallies: Vec<Tally> = vec![Tally::default(); register.volunteers().len()];
    for (volunteer, tally) in tallies.iter_mut().enumerate() {
        for version in &mut all {
            version.resident = None;
        }
        for case in register.cases_of(volunteer) {
            for version in &mut all {
                version.placement.clear();
            }
            for entry in register.entries(case.position) {
                for (verdict, minutes) in shares(judged, &entry) {
                    let cell = answered(versions, &mut all, judged, &case, &entry, verdict);
                    tally.add(granularity.keep(cell, true, true), minutes);
                }
            }
        }
    }
    tallies
}

/// Minutes of an entry with what the newest version says of them, or with what the one in force on its days made of them.
fn answered(
    versions: &Versions<'_>,
    all: &mut [Version<'_>],
    judged: &Judged,
    case: &Case<'_>,
    entry: &Entry<'_>,
    verdict: Verdict,
) -> Cell {
    let newest = all.len().saturating_sub(1);
    let period = entry.log.on.period();
    let [first, last] = [period.first(), period.last()].map(|day| versions.at(day));
    let mut cell = cell(case, entry, period);
    if let (true, Some(version)) = (first == newest && last == newest, all.last_mut()) {
        cell.answers = version.answers(judged, case, entry, verdict);
    } else {
        let mut fates = [first, last]
            .map(|at| all.get_mut(at).map(|version| version.fate(judged, case, entry, verdict)))
            .into_iter()
            .flatten();
        let one = fates.next().filter(|one| fates.all(|other| other == *one));
        cell.settled = Some(one.unwrap_or(Fate::Undecided(Criterion::Version)));
    }
    cell
}

/// The minutes of an entry with the verdict on it, and those that do not stand where only some do.
fn shares(judged: &Judged, entry: &Entry<'_>) -> impl Iterator<Item = (Verdict, i64)> {
    let verdict = judged.verdict(entry.position).unwrap_or(Verdict::Undecided);
    let minutes = i64::from(entry.log.minutes.max(0));
    let stands = judged.stands(entry.position).filter(|stands| *stands > 0).unwrap_or(minutes);
    let others = (stands < minutes).then_some((Verdict::Contradicted, minutes - stands));
    [(verdict, stands)].into_iter().chain(others)
}

fn cell(case: &Case<'_>, entry: &Entry<'_>, period: Period) -> Cell {
    Cell {
        day: Some(period.last()),
        from: Some(period.first()),
        log: Some(entry.log.id),
        host: Some(entry.host.id),
        field: plain_if_known(field_of(case, entry)).map(Arc::from),
        answers: Answers::default(),
        settled: None,
    }
}

/// A version of the scheme, applied to a register.
struct Version<'s> {
    conditions: Conditions<'s>,
    interpretations: Interpretations,
    breaches: EntryBreaches,
    hosts: BTreeMap<OrganizationId, HostConditions<'s>>,
    /// What the residences say, of one volunteer at a time.
    resident: Option<Arc<MetOn>>,
    /// Of one placement at a time.
    placement: BTreeMap<OrganizationId, Countable>,
}

impl<'s> Version<'s> {
    fn new(scheme: &'s Scheme, judged: &Judged, on: Day) -> Self {
        Self {
            conditions: Conditions::of(&Applied { scheme, on, settings: *judged.settings() }),
            interpretations: Interpretations::of(scheme),
            breaches: EntryBreaches::of(judged, scheme),
            hosts: BTreeMap::new(),
            resident: None,
            placement: BTreeMap::new(),
        }
    }

    /// What the interpretations of this version say of minutes of an entry on which that is the verdict.
    fn answers(&mut self, judged: &Judged, case: &Case<'_>, entry: &Entry<'_>, verdict: Verdict) -> Answers {
        let Some(judgement) = judged.judgement(case.position) else { return Answers::default() };
        let Self { conditions, hosts, resident, placement, breaches, .. } = self;
        let countable = placement.entry(entry.host.id).or_insert_with(|| {
            let host = hosts.entry(entry.host.id).or_insert_with(|| conditions.at(entry.host));
            host.of_resident(case, judgement, resident)
        });
        countable.answers(&EntryFacts::of(case, entry, verdict, breaches.of_entry(entry.log.id)))
    }

    /// What this version makes of such minutes by itself.
    fn fate(&mut self, judged: &Judged, case: &Case<'_>, entry: &Entry<'_>, verdict: Verdict) -> Fate {
        let answers = self.answers(judged, case, entry, verdict);
        self.interpretations.fate(answers, self.interpretations.usual())
    }
}
