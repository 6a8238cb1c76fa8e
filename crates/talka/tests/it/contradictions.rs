//! Days that contradict one another hide nothing: a placement is judged on every day that its facts name, and whoever adds
//! a contradiction loses no finding and no question.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::Value;
use talka::date::{Day, Days};
use talka::law::Judged;
use talka::register::{HourLogId, Placement, RecordId, RecordKind, Register, TermKind};

use crate::common::{registers, settings};

/// Where the days of agreements and endings contradict one another.
fn contradictory(judged: &Judged) -> Vec<String> {
    let of_placements =
        judged.findings().iter().filter(|finding| finding.subject.kind == RecordKind::Placement);
    let contradictions = of_placements.filter(|finding| finding.rule.code == "days-contradict");
    let paths = contradictions.map(|finding| finding.path.to_string());
    paths.filter(|path| path.contains("/agreement/") || path.contains("/ending/")).collect()
}

/// The same register without the member at that place.
fn without(register: &Register, path: &str) -> Register {
    let mut document = serde_json::to_value(register).unwrap();
    document.pointer_mut(path).map(Value::take).unwrap();
    Register::from_json(document.to_string().as_bytes()).unwrap()
}

/// The rules that compare the entries of a person's day with those that stand before them. Which of two entries is reported
/// depends on which is the stronger.
const OF_A_DAY: [&str; 4] = ["day-over-24-hours", "hours-overlap", "hours-duplicate", "hours-alike"];

/// The rules that find or ask for something, each with the record and once more with each entry that it is about. Those of a
/// day come with the person whose day it is, unless they are left out.
fn speaking(judged: &Judged, leave_out: bool) -> BTreeSet<(&'static str, RecordId, Option<HourLogId>)> {
    let register = judged.register();
    let person = |entry: usize| {
        let placement = register.placement(register.hour_logs()[entry].placement);
        placement.map(|placement| placement.volunteer.into())
    };
    let found = judged.findings().iter().map(|it| (it.rule.code, it.subject, &it.logs));
    let open = judged.undetermined().iter().map(|it| (it.rule.code, it.subject, &it.logs));
    let mut speaking = BTreeSet::new();
    for (code, subject, logs) in found.chain(open) {
        if !OF_A_DAY.contains(&code) {
            speaking.insert((code, subject.id, None));
            speaking.extend(logs.iter().map(|entry| (code, subject.id, Some(*entry))));
        } else if !leave_out {
            speaking.insert((code, person(subject.position).unwrap_or(subject.id), None));
        }
    }
    speaking
}

/// The days that say when the placement begins and ends.
fn named(placement: &Placement) -> Vec<Day> {
    let agreement = placement.agreement.iter();
    let terms = agreement.clone().flat_map(|agreement| &agreement.term);
    let ending = placement.ending.iter().filter_map(|ending| ending.effective);
    let to = terms.clone().filter(|term| term.kind == TermKind::Fixed).filter_map(|term| term.to);
    let days = agreement.filter_map(|agreement| agreement.concluded);
    days.chain(terms.filter_map(|term| term.from)).chain(to).chain(ending).collect()
}

/// The days of the placement at that position on which it is judged at all: a rule speaks of each day from the first of the
/// Law, and another of each before.
fn judged_on(judged: &Judged, position: usize) -> Days {
    let id = judged.register().placements()[position].id;
    let of_it = |kind: RecordKind, subject: RecordId| kind == RecordKind::Placement && subject == id;
    let speaks = |code: &str| ["under-minimum-age", "law-not-in-force"].contains(&code);
    let found = judged.findings().iter().filter(|finding| speaks(finding.rule.code));
    let found =
        found.filter(|finding| of_it(finding.subject.kind, finding.subject.id)).map(|of| of.days.clone());
    let open = judged.undetermined().iter().filter(|open| speaks(open.rule.code));
    let open = open.filter(|open| of_it(open.subject.kind, open.subject.id)).map(|of| of.days.clone());
    let satisfied = judged.satisfied().into_iter().filter(|satisfied| speaks(satisfied.code.as_str()));
    let satisfied = satisfied.filter(|it| of_it(it.subject.kind, it.subject.id)).map(|of| of.days);
    found.chain(open).chain(satisfied).collect()
}

proptest! {
    #[test]
    fn every_placement_is_judged_on_some_day(register in registers(), settings in settings()) {
        let judged = Judged::new(register.clone(), &settings);
        for position in 0..register.placements().len() {
            prop_assert!(!judged_on(&judged, position).is_empty(), "{:?}", register.placements()[position].agreement);
        }
    }

    #[test]
    fn a_placement_whose_days_contradict_is_judged_on_each_of_them(register in registers(), settings in settings()) {
        let judged = Judged::new(register.clone(), &settings);
        let contradictory = contradictory(&judged);
        for (position, placement) in register.placements().iter().enumerate() {
            if contradictory.iter().any(|path| path.starts_with(&format!("/placements/{position}/"))) {
                let days = judged_on(&judged, position);
                for day in named(placement) {
                    prop_assert!(days.contains(day), "{day} is not among {days:?}");
                }
            }
        }
    }

    #[test]
    fn a_contradiction_takes_away_no_finding_and_no_question(register in registers(), settings in settings()) {
        let settings = settings.with_listed_per_rule(u32::MAX);
        let judged = Judged::new(register.clone(), &settings);
        for path in contradictory(&judged) {
            let clean = Judged::new(without(&register, &path), &settings);
            // An entry of which fewer minutes stand leaves room for others of its day.
            let room = (0..register.hour_logs().len()).any(|entry| judged.stands(entry) < clean.stands(entry));
            let (with, without) = (speaking(&judged, room), speaking(&clean, room));
            prop_assert!(with.is_superset(&without), "without {path}: {:?}", without.difference(&with).collect::<Vec<_>>());
        }
    }
}
