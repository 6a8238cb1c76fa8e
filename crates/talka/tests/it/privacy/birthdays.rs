//! Whatever is not marked as sensitive has the same days whether somebody was born a day earlier or later.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use talka::date::Day;
use talka::law::{Judged, RULES, Report, Settings};
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

/// Somebody who is in lessons each morning and works through each day, until after the 18th birthday.
fn through_the_birthday() -> (Register, Settings) {
    let day = Day::new(2020, 9, 1).unwrap();
    let id = |number: u32| format!("00000000-0000-0000-0000-{number:012}");
    let lessons = ["monday", "tuesday", "wednesday", "thursday", "friday"]
        .map(|weekday| json!({"weekday": weekday, "start": "08:30", "end": "13:00"}));
    let timetable = json!({"from": "2020-09-01", "to": "2021-05-31", "lessons": lessons, "holidays": []});
    let entry = |n| {
        let times = json!({"start": "09:00", "end": "18:00", "minutes": 540, "on": day.plus(n)});
        let mut entry = json!({"id": id(100 + n.unsigned_abs()), "placement": id(3)});
        entry.as_object_mut().unwrap().extend(times.as_object().unwrap().clone());
        entry
    };
    let register = json!({
        "volunteers": [{"id": id(1), "born": "2002-09-16", "timetables": [timetable]}],
        "organizations": [{"id": id(2), "class": "association"}],
        "placements": [{"id": id(3), "volunteer": id(1), "organization": id(2)}],
        "hour_logs": (0..30).map(entry).collect::<Vec<_>>(),
    });
    let settings = json!({"today": "2020-12-31", "minor_minutes_per_day": 360});
    let register = Register::from_json(register.to_string().as_bytes()).unwrap();
    (register, serde_json::from_value(settings).unwrap())
}

#[test]
fn days_of_what_only_minors_may_not_do_are_marked_as_sensitive() {
    let (register, settings) = through_the_birthday();
    let report = Judged::new(register.clone(), &settings).into_full_report();
    for code in ["minor-hours", "study-time"] {
        let found: Vec<_> = report.findings.iter().filter(|finding| finding.rule.code == code).collect();
        assert!(!found.is_empty() && found.iter().all(|finding| finding.sensitive), "{code}: {found:?}");
    }
    let later = Judged::new(born_a_day_later(&register), &settings).into_full_report();
    assert_eq!(days(&report), days(&later));
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
