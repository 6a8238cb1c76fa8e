//! Cases of what is judged beside the Law: a file of them is about one base, which each case changes.

use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::case::Change;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "programme", alias = "exchange")]
    _about: String,
    settings: Map<String, Value>,
    base: Value,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    says: String,
    #[serde(default)]
    settings: Map<String, Value>,
    change: Vec<Change>,
    #[serde(default)]
    findings: Vec<Value>,
    #[serde(default)]
    undetermined: Vec<Value>,
    #[serde(default)]
    not_judged: Vec<Value>,
    mobilities: Option<Value>,
    budgets: Option<Value>,
}

/// Judges each case of that folder, from its base and its settings, and compares the report. `finding` looks at what all
/// findings have in common. How many cases there are.
pub(super) fn judged_as_said(
    folder: &str,
    judge: impl Fn(&Value, &Map<String, Value>) -> Value,
    finding: impl Fn(&Value),
) -> usize {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors").join(folder);
    let (mut cases, mut wrong) = (0, Vec::new());
    for entry in std::fs::read_dir(folder).unwrap() {
        let file: File = serde_json::from_slice(&std::fs::read(entry.unwrap().path()).unwrap()).unwrap();
        for case in &file.cases {
            cases += 1;
            let mut base = file.base.clone();
            for change in &case.change {
                change.apply(&mut base).unwrap_or_else(|error| panic!("{}: {error}", case.id));
            }
            let mut settings = file.settings.clone();
            settings.extend(case.settings.clone());
            let report = judge(&base, &settings);
            report["findings"].as_array().unwrap().iter().for_each(&finding);
            let Case { findings, undetermined, not_judged, .. } = case;
            let mut expected =
                json!({"findings": findings, "undetermined": undetermined, "not_judged": not_judged});
            let mut found = stated(&report);
            for (name, sums) in [("mobilities", &case.mobilities), ("budgets", &case.budgets)] {
                if let Some(sums) = sums {
                    expected[name] = sums.clone();
                    found[name] = report[name].clone();
                }
            }
            if expected != found {
                wrong.push(format!("{}: {}\n- {expected}\n+ {found}", case.id, case.says));
            }
        }
    }
    assert!(wrong.is_empty(), "- expected, + found\n\n{}", wrong.join("\n"));
    cases
}

/// A report in the form in which a case states it.
fn stated(report: &Value) -> Value {
    let list = |name: &str| report[name].as_array().unwrap().iter();
    let findings: Vec<Value> = list("findings")
        .map(|finding| {
            let of = |name: &str| &finding[name];
            let version = &of("programme")["id"];
            json!({"code": of("code"), "severity": of("severity"), "version": version, "path": of("path"),
                "days": of("days"), "cause": of("cause")})
        })
        .collect();
    let undetermined: Vec<Value> = list("undetermined")
        .map(|open| {
            let missing: Vec<&Value> =
                open["missing"].as_array().unwrap().iter().map(|fact| &fact["path"]).collect();
            json!({"code": open["code"], "days": open["days"], "missing": missing})
        })
        .collect();
    json!({"findings": findings, "undetermined": undetermined, "not_judged": report["not_judged"]})
}
