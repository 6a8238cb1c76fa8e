//! Text is added, and nothing else is changed.

use serde_json::Value;

use super::*;
use crate::date::Day;
use crate::law::{Judged, Settings, check};
use crate::register::Register;

/// A placement of which next to nothing is known, with a host that may not be one.
const SPARSE: &[u8] = br#"{
    "volunteers": [{"id": "00000000-0000-0000-0000-000000000001"}],
    "organizations": [{"id": "00000000-0000-0000-0000-000000000002", "class": "merchant"}],
    "placements": [{
        "id": "00000000-0000-0000-0000-000000000003",
        "volunteer": "00000000-0000-0000-0000-000000000001",
        "organization": "00000000-0000-0000-0000-000000000002"
    }],
    "hour_logs": [{
        "id": "00000000-0000-0000-0000-000000000004",
        "placement": "00000000-0000-0000-0000-000000000003",
        "on": "2015-12-31",
        "minutes": -5
    }]
}"#;

const OWN: [&str; 5] = ["message", "citation", "remedy_text", "title", "text"];

fn without_text(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(without_text).collect(),
        Value::Object(members) => members
            .into_iter()
            .filter(|(name, _)| !OWN.contains(&name.as_str()))
            .map(|(name, value)| (name, without_text(value)))
            .collect(),
        other => other,
    }
}

#[test]
fn only_text_is_added_to_a_report() {
    let register = Register::from_json(SPARSE).unwrap();
    let report = check(&register, &Settings::on(Day::literal(2016, 6, 1)));
    let plain = serde_json::to_value(&report).unwrap();
    let summary = Judged::new(register, &Settings::on(Day::literal(2016, 6, 1))).into_summary();
    for lang in Lang::ALL {
        let worded = serde_json::to_value(Worded { data: &report, lang: *lang }).unwrap();
        assert_eq!(without_text(worded.clone()), plain);
        let worded_summary = serde_json::to_value(Worded { data: &summary, lang: *lang }).unwrap();
        assert_eq!(without_text(worded_summary), serde_json::to_value(&summary).unwrap());
        let every = |list: &str, member: &str| {
            let items = worded[list].as_array().unwrap();
            !items.is_empty() && items.iter().all(|item| !item[member].is_null())
        };
        assert!(every("findings", "message") && every("findings", "citation"));
        assert!(every("undetermined", "title") && every("not_judged", "title"));
        assert!(every("questions", "text"));
        assert!(worded["undetermined"][0]["missing"][0]["text"].is_string());
        let remedies: Vec<_> = report.findings.iter().map(|finding| finding.remedy.is_some()).collect();
        let texts = worded["findings"].as_array().unwrap().iter();
        assert_eq!(texts.map(|finding| finding["remedy_text"].is_string()).collect::<Vec<_>>(), remedies);
        assert!(remedies.contains(&true) && remedies.contains(&false));
    }
}
