//! Runs the vectors of recognition: the built-in schemes, each on its own lines.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use talka::recognition::BUILTIN;

use super::case::Change;

/// The vectors of a scheme.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    scheme: String,
    #[serde(rename = "says")]
    _says: String,
    settings: Value,
    base: Value,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    says: String,
    #[serde(default)]
    earlier: Vec<Value>,
    change: Vec<Change>,
    decisions: Value,
}

fn files() -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/recognition");
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read(&path).unwrap();
        serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    entries.map(read).collect()
}

impl File {
    /// What the library decides, in the form of a case.
    fn decide(&self, case: &Case) -> Value {
        let mut register = self.base.clone();
        for change in &case.change {
            change.apply(&mut register).unwrap_or_else(|error| panic!("{}: {error}", case.id));
        }
        let options = json!({"settings": self.settings, "scheme": self.scheme, "earlier": case.earlier});
        let text = talka::wire::recognize(register.to_string().as_bytes(), options.to_string().as_bytes());
        let text = text.unwrap_or_else(|problems| panic!("{}: {problems}", case.id));
        let recognition: Value = serde_json::from_str(&text).unwrap();
        recognition["decisions"].as_array().unwrap().iter().map(stated).collect()
    }
}

/// A decision with the members that a case states.
fn stated(decision: &Value) -> Value {
    let same = ["volunteer", "level", "counted", "not_counted", "undecided", "undecided_by", "on_request"];
    let mut stated: Map<String, Value> =
        same.iter().map(|name| ((*name).to_owned(), decision[*name].clone())).collect();
    let levels = decision["levels"].as_array().unwrap().iter();
    let by_id = levels.map(|level| (level["level"].as_str().unwrap().to_owned(), level["state"].clone()));
    stated.insert("levels".to_owned(), Value::Object(by_id.collect()));
    let awards = decision["awards"].as_array().unwrap().iter().map(|award| award["level"].clone());
    stated.insert("awards".to_owned(), awards.collect());
    Value::Object(stated)
}

#[test]
fn each_scheme_decides_as_its_cases_say() {
    let mut wrong = Vec::new();
    for file in files() {
        for case in &file.cases {
            let found = file.decide(case);
            if found != case.decisions {
                wrong.push(format!("{}\n  {}\n- {}\n+ {found}", case.id, case.says, case.decisions));
            }
        }
    }
    assert!(wrong.is_empty(), "- expected, + found\n\n{}", wrong.join("\n"));
}

#[test]
fn each_built_in_scheme_has_its_vectors() {
    let tested: BTreeSet<String> = files().into_iter().map(|file| file.scheme).collect();
    let known: BTreeSet<String> = BUILTIN.iter().map(|(id, _)| (*id).to_owned()).collect();
    assert_eq!(tested, known);
}

#[test]
fn each_scheme_is_tested_at_an_age_and_at_a_host() {
    for File { scheme, cases, .. } in files() {
        let of = |words: &[&str]| cases.iter().any(|case| words.iter().any(|word| case.id.contains(word)));
        assert!(of(&["birthday", "turns", "senior"]), "{scheme}");
        assert!(of(&["host"]) || scheme.starts_with("lv-award"), "{scheme}");
    }
}
