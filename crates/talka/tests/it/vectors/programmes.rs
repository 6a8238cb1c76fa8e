//! The cases of programmes, which are judged beside the Law.

use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use talka::wire::check_stays;

use super::case::Change;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "programme")]
    _programme: String,
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
}

fn files() -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/programmes");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
    files.map(|text| serde_json::from_slice(&text).unwrap()).collect()
}

#[test]
fn each_stay_is_judged_as_its_case_says() {
    let mut wrong = Vec::new();
    let mut cases = 0;
    for file in files() {
        for case in &file.cases {
            cases += 1;
            let Case { findings, undetermined, not_judged, .. } = case;
            let expected =
                json!({"findings": findings, "undetermined": undetermined, "not_judged": not_judged});
            let found = judged(&file, case);
            if expected != found {
                wrong.push(format!("{}: {}\n- {expected}\n+ {found}", case.id, case.says));
            }
        }
    }
    assert!(wrong.is_empty(), "- expected, + found\n\n{}", wrong.join("\n"));
    assert!(cases > 70, "{cases}");
}

fn judged(file: &File, case: &Case) -> Value {
    let mut input = file.base.clone();
    for change in &case.change {
        change.apply(&mut input).unwrap_or_else(|error| panic!("{}: {error}", case.id));
    }
    let mut settings = file.settings.clone();
    settings.extend(case.settings.clone());
    let options = json!({"settings": settings, "stays": input["stays"]}).to_string();
    let report = check_stays(input["register"].to_string().as_bytes(), options.as_bytes());
    let report: Value =
        serde_json::from_str(&report.unwrap_or_else(|error| panic!("{}: {error}", case.id))).unwrap();
    let list = |name: &str| report[name].as_array().unwrap().iter();
    let findings: Vec<Value> = list("findings")
        .map(|finding| {
            let of = |name: &str| &finding[name];
            assert_eq!((of("voice"), of("bearing")), (&json!("programme"), &json!("duty")));
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
