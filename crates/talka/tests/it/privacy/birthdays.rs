//! Whatever is not marked as sensitive has the same days whether somebody was born a day earlier or later.

use std::collections::BTreeMap;

use serde_json::Value;
use talka::date::Day;
use talka::law::{Judged, RULES, Report};
use talka::register::Register;

use crate::vectors::registers;

/// The same register with every date of birth a day later.
fn born_a_day_later(register: &Register) -> Register {
    let mut document = serde_json::to_value(register).unwrap();
    for volunteer in document["volunteers"].as_array_mut().into_iter().flatten() {
        let born: Option<Day> = volunteer["born"].as_str().and_then(|born| born.parse().ok());
        if let Some(born) = born {
            volunteer["born"] = serde_json::to_value(born.plus(1)).unwrap();
        }
    }
    Register::from_json(document.to_string().as_bytes()).unwrap()
}

/// The days of everything in a report that is not sensitive, by what it is: those of a rule and a record together.
fn days(report: &Report) -> BTreeMap<String, Vec<Value>> {
    let report = serde_json::to_value(report).unwrap();
    let mut days: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for list in ["findings", "undetermined", "satisfied"] {
        for one in report[list].as_array().into_iter().flatten().filter(|one| one["sensitive"] != true) {
            let what = format!("{list} {} {} {}", one["code"], one["subject"], one["cause"]);
            days.entry(what).or_default().push(one["days"].clone());
        }
    }
    days
}

#[test]
fn days_that_end_at_a_birthday_are_marked_as_sensitive() {
    let mut compared = 0;
    for (name, register, settings) in registers() {
        let report = |register| days(&Judged::new(register, &settings).into_full_report());
        let (ours, later) = (report(register.clone()), report(born_a_day_later(&register)));
        for (what, days) in ours {
            let Some(others) = later.get(&what) else { continue };
            compared += 1;
            assert_eq!(&days, others, "{name}: {what} depends on the date of birth and is not marked");
        }
    }
    assert!(compared > 1_000, "{compared} were compared");
}

#[test]
fn what_is_sensitive_where_it_is_found_is_so_where_it_is_undetermined() {
    let mut found = 0;
    for (name, register, settings) in registers() {
        for finding in Judged::new(register, &settings).into_report().findings {
            found += usize::from(finding.sensitive);
            assert!(finding.rule.sensitive || !finding.sensitive, "{name}: {}", finding.rule.code);
        }
    }
    assert!(found > 50, "{found} sensitive findings");
    assert!(RULES.iter().any(|rule| !rule.sensitive));
}
