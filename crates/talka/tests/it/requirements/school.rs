//! A school for which somebody volunteers, and rules of the municipality around it.

use serde_json::{Value, json};
use talka::law::{Judged, Settings};
use talka::reading::Tree;
use talka::recognition::requirements::{LocalReport, judge};
use talka::recognition::{Scheme, SchemeText, Versions};
use talka::register::Register;

/// Code of the municipality.
pub(crate) const HERE: &str = "0031000";
/// Code of another one.
pub(crate) const ELSEWHERE: &str = "0032000";

/// The day of the agreement: the placement has no end.
pub(crate) const BEGINS: &str = "2023-09-01";

/// A 20-year-old who volunteers at a school. One entry of two hours.
pub(crate) fn register() -> Value {
    json!({
        "volunteers": [{"id": "a0000000-0000-0000-0000-000000000001", "born": "2003-05-10"}],
        "organizations": [{
            "id": "b0000000-0000-0000-0000-000000000001",
            "class": "municipal_institution",
            "registration_number": "90000024455",
        }],
        "placements": [{
            "id": "c0000000-0000-0000-0000-000000000001",
            "volunteer": "a0000000-0000-0000-0000-000000000001",
            "organization": "b0000000-0000-0000-0000-000000000001",
            "agreement": {"form": "written", "concluded": BEGINS},
        }],
        "hour_logs": [{
            "id": "d0000000-0000-0000-0000-000000000001",
            "placement": "c0000000-0000-0000-0000-000000000001",
            "on": "2023-09-15",
            "minutes": 120,
        }],
    })
}

/// A scheme that asks for this.
pub(crate) fn document(requirements: &Value) -> Value {
    json!({
        "id": "varpa",
        "title": {"lv": "Vārpas novada kārtība", "en": "Vārpa"},
        "authority": {"name": "Vārpas novada pašvaldība", "municipality": HERE},
        "text": {
            "kind": "internal_rules",
            "number": "40/23",
            "date": "2023-08-24",
            "from": "2023-08-24",
            "basis": "primary",
        },
        "requirements": requirements,
        "levels": [{
            "id": "it",
            "title": {"lv": "apliecinājums", "en": "certificate"},
            "needs": {"at_least_hours": 50},
            "awards": [],
        }],
    })
}

pub(crate) fn read(scheme: &Value) -> Result<Scheme, String> {
    Scheme::from_tree(Tree::from_json(scheme.to_string().as_bytes()).unwrap())
        .map_err(|errors| errors.to_string())
}

/// A scheme that asks for this.
pub(crate) fn rules(requirements: &Value) -> Scheme {
    read(&document(requirements)).unwrap()
}

/// The same with something changed.
pub(crate) fn changed(rules: &Scheme, change: impl FnOnce(&mut SchemeText)) -> Scheme {
    let mut text = rules.clone().into_text();
    change(&mut text);
    Scheme::new(text).unwrap()
}

/// What the rules say of the register with some values changed, on 31 December 2024.
pub(crate) fn report(rules: &Scheme, changes: &[(&str, Value)]) -> LocalReport {
    report_with(rules, changes, &Settings::on("2024-12-31".parse().unwrap()))
}

pub(crate) fn report_with(rules: &Scheme, changes: &[(&str, Value)], settings: &Settings) -> LocalReport {
    let mut register = register();
    for (at, value) in changes {
        let (parent, name) = at.rsplit_once('/').unwrap();
        register.pointer_mut(parent).unwrap()[name] = value.clone();
    }
    let register = Register::from_json(register.to_string().as_bytes()).unwrap();
    judge(&Versions::only(rules), &Judged::new(register.clone(), settings)).unwrap()
}

/// The findings, each with its code and its days; and what is undetermined, each with its code and what is missing.
pub(crate) fn stated(report: &LocalReport) -> (Vec<String>, Vec<String>) {
    let days = |days: &talka::date::Days| format!("{days:?}");
    let findings = report.findings.iter().map(|finding| format!("{} {}", finding.rule, days(&finding.days)));
    let open = report.undetermined.iter().map(|open| {
        let missing: Vec<&str> = open.missing.iter().map(|fact| fact.path.as_str()).collect();
        format!("{} {} {}", open.rule, days(&open.days), missing.join(" "))
    });
    (findings.collect(), open.collect())
}

/// The days of the only finding; none if there is nothing to tell.
pub(crate) fn days(report: &LocalReport) -> String {
    match stated(report) {
        (findings, open) if findings.is_empty() && open.is_empty() => "none".to_owned(),
        (findings, open) if findings.len() == 1 && open.is_empty() => {
            findings[0].split_once(' ').unwrap().1.to_owned()
        }
        other => panic!("{other:?}"),
    }
}

/// What the only undetermined requirement lacks.
pub(crate) fn missing(report: &LocalReport) -> Vec<String> {
    assert!(report.findings.is_empty() && report.undetermined.len() == 1, "{:?}", stated(report));
    report.undetermined[0].missing.iter().map(|fact| fact.path.to_string()).collect()
}
