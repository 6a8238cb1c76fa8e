//! The cases of projects of partner towns, which are judged by their own papers and their programmes.

use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use talka::wire::check_exchange;

use super::case::Change;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "exchange")]
    _exchange: String,
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

fn files() -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/exchange");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
    files.map(|text| serde_json::from_slice(&text).unwrap()).collect()
}

#[test]
fn each_project_is_judged_as_its_case_says() {
    let mut wrong = Vec::new();
    let mut cases = 0;
    for file in files() {
        for case in &file.cases {
            cases += 1;
            let Case { findings, undetermined, not_judged, .. } = case;
            let report = report(&file, case);
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
    assert!(cases > 90, "{cases}");
}

fn report(file: &File, case: &Case) -> Value {
    let mut exchange = file.base.clone();
    for change in &case.change {
        change.apply(&mut exchange).unwrap_or_else(|error| panic!("{}: {error}", case.id));
    }
    let mut settings = file.settings.clone();
    settings.extend(case.settings.clone());
    let options = json!({ "settings": settings }).to_string();
    let report = check_exchange(exchange.to_string().as_bytes(), options.as_bytes());
    serde_json::from_str(&report.unwrap_or_else(|error| panic!("{}: {error}", case.id))).unwrap()
}

/// A report in the form in which a case states it.
fn stated(report: &Value) -> Value {
    let list = |name: &str| report[name].as_array().unwrap().iter();
    let findings: Vec<Value> = list("findings")
        .map(|finding| {
            let of = |name: &str| &finding[name];
            assert_eq!(of("voice"), &json!("project"));
            assert_eq!(of("subject"), &json!({"project": finding["project"]["id"]}));
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
