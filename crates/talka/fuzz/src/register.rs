//! Registers judged, and schemes applied to them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use talka::register::{Register, VolunteerId};
use talka::wire;
use uuid::Uuid;

use crate::answer::answer;
use crate::recipe::{Asked, check_options, recognize_options};

/// `wire::check`: what it finds is about records that came in.
pub fn check(bytes: &[u8]) {
    let Some(asked) = Asked::of(bytes, check_options) else { return };
    let report = answer(|| wire::check(&asked.document, &asked.options), "report");
    let register = Register::from_json(&asked.document);
    let (Some(report), Ok(register)) = (report, register) else { return };
    let ids = ids(&register);
    assert_known(&report, &ids);
    for finding in report["findings"].as_array().unwrap() {
        assert_path(finding["path"].as_str().unwrap(), &register);
        assert_days(&finding["days"]);
    }
    for entry in report["undetermined"].as_array().unwrap() {
        assert_days(&entry["days"]);
        for missing in entry["missing"].as_array().unwrap() {
            assert_path(missing["path"].as_str().unwrap(), &register);
        }
    }
    if let Some(verdicts) = report["verdicts"].as_array() {
        assert_eq!(verdicts.len(), register.hour_logs().len());
    }
    for code in register.volunteers().iter().flat_map(|volunteer| volunteer.codes.iter().flatten()) {
        if let Some(code) = code.code.value() {
            let text = report.to_string();
            assert!(!text.contains(&code.written()), "a personal code comes out");
        }
    }
}

/// `wire::recognize`: every minute of a volunteer is counted, undecided, or kept out for a reason.
pub fn recognize(bytes: &[u8]) {
    let Some(asked) = Asked::of(bytes, recognize_options) else { return };
    let recognition = answer(|| wire::recognize(&asked.document, &asked.options), "recognition");
    let register = Register::from_json(&asked.document);
    let (Some(recognition), Ok(register)) = (recognition, register) else { return };
    let mut entered: BTreeMap<VolunteerId, i64> = BTreeMap::new();
    for case in register.cases() {
        for entry in register.entries(case.position) {
            *entered.entry(case.volunteer.id).or_default() += i64::from(entry.log.minutes.max(0));
        }
    }
    let ids = ids(&register);
    let decisions = recognition["decisions"].as_array().unwrap();
    // Somebody without hours may be decided upon, for what was done beside them.
    assert!(decisions.len() >= entered.len());
    for decision in decisions {
        assert_known(&decision["counted_logs"], &ids);
        let volunteer: VolunteerId = decision["volunteer"].as_str().unwrap().parse().unwrap();
        let minutes = |value: &Value| value.as_i64().unwrap();
        let kept_out = decision["not_counted"].as_array().unwrap().iter();
        let sum = minutes(&decision["counted"])
            + minutes(&decision["undecided"])
            + kept_out.map(|reason| minutes(&reason["minutes"])).sum::<i64>();
        let entered = entered.get(&volunteer).copied().unwrap_or_default();
        assert_eq!(entered, sum, "minutes of {volunteer}");
    }
}

fn ids(register: &Register) -> BTreeSet<Uuid> {
    let volunteers = register.volunteers().iter().map(|record| record.id.uuid());
    let organizations = register.organizations().iter().map(|record| record.id.uuid());
    let placements = register.placements().iter().map(|record| record.id.uuid());
    let entries = register.hour_logs().iter().map(|record| record.id.uuid());
    volunteers.chain(organizations).chain(placements).chain(entries).collect()
}

/// Every id that comes out went in.
fn assert_known(value: &Value, ids: &BTreeSet<Uuid>) {
    match value {
        Value::Object(members) => members.values().for_each(|member| assert_known(member, ids)),
        Value::Array(items) => items.iter().for_each(|item| assert_known(item, ids)),
        Value::String(text) => {
            if let Ok(id) = text.parse::<Uuid>() {
                assert!(ids.contains(&id), "{id} never went in");
            }
        }
        _ => {}
    }
}

/// The path leads to a record that is there, and into it.
fn assert_path(path: &str, register: &Register) {
    let mut steps = path.split('/').skip(1);
    let (table, position) = (steps.next(), steps.next());
    let length = match table {
        Some("volunteers") => register.volunteers().len(),
        Some("organizations") => register.organizations().len(),
        Some("placements") => register.placements().len(),
        Some("hour_logs") => register.hour_logs().len(),
        _ => 0,
    };
    let position = position.and_then(|position| position.parse::<usize>().ok());
    assert!(position.is_some_and(|position| position < length), "{path} leads nowhere");
}

/// Stretches of days in order, with days between them that do not belong to them.
pub(crate) fn assert_days(days: &Value) {
    let mut last: Option<&str> = None;
    for (n, span) in days.as_array().unwrap().iter().enumerate() {
        let (from, to) = (span["from"].as_str(), span["to"].as_str());
        assert!(n == 0 || from.is_some_and(|from| last.is_some_and(|last| last < from)), "{days}");
        assert!(from.is_none_or(|from| to.is_none_or(|to| from <= to)), "{days}");
        last = to;
    }
}
