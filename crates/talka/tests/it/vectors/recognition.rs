//! Runs the vectors of recognition: the built-in schemes, each on its own lines.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use talka::recognition::BUILTIN;

use super::case::Change;

/// The vectors of a scheme.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// Its id or, where none that is built in does, a whole one.
    scheme: Value,
    #[serde(rename = "says")]
    _says: String,
    settings: Value,
    #[serde(default)]
    not_judged: Option<BTreeMap<String, String>>,
    base: Value,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    says: String,
    ledger: Option<Value>,
    /// The ledger with what is new; where it says nothing, as it was given.
    ledger_after: Option<Value>,
    change: Vec<Change>,
    decisions: Value,
    #[serde(default)]
    local: Local,
}

/// What the text finds that it asks for beyond the Law.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Local {
    findings: Vec<Value>,
    undetermined: Vec<Value>,
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
    /// What the library makes of a case.
    fn recognize(&self, case: &Case) -> Value {
        let mut register = self.base.clone();
        for change in &case.change {
            change.apply(&mut register).unwrap_or_else(|error| panic!("{}: {error}", case.id));
        }
        let options = json!({"settings": self.settings, "scheme": self.scheme, "ledger": case.ledger});
        let text = talka::wire::recognize(register.to_string().as_bytes(), options.to_string().as_bytes());
        let text = text.unwrap_or_else(|errors| panic!("{}: {errors}", case.id));
        serde_json::from_str(&text).unwrap()
    }
}

/// The decisions in the form of a case.
fn decisions(recognition: &Value) -> Value {
    recognition["decisions"].as_array().unwrap().iter().map(stated).collect()
}

/// What is said of local requirements, in the form of a file and a case; nothing where none are known.
fn local(recognition: &Value) -> [Value; 3] {
    let local = &recognition["local"];
    let of = |name: &str, members: &[&str]| -> Value {
        let all = local[name].as_array().into_iter().flatten();
        let stated = |one: &Value| -> Value {
            let members = members.iter().map(|name| ((*name).to_owned(), one[*name].clone()));
            Value::Object(members.collect())
        };
        all.map(stated).collect()
    };
    let finding =
        ["code", "severity", "bearing", "assumed", "subject", "path", "days", "cause", "logs", "minutes"];
    let mut open = of("undetermined", &["code", "subject", "days", "missing", "logs", "minutes"]);
    for open in open.as_array_mut().unwrap() {
        let paths = open["missing"].as_array().unwrap().iter().map(|fact| fact["path"].clone());
        open["missing"] = paths.collect();
    }
    let not_judged = local["not_judged"].as_array().map(|all| {
        let reasons = all.iter().map(|one| (one["code"].as_str().unwrap().to_owned(), one["reason"].clone()));
        Value::Object(reasons.collect())
    });
    [of("findings", &finding), open, not_judged.unwrap_or_default()]
}

/// A decision with the members that a case states.
fn stated(decision: &Value) -> Value {
    let same = ["volunteer", "level", "counted", "not_counted", "undecided", "undecided_by", "on_request"];
    let mut stated: Map<String, Value> =
        same.iter().map(|name| ((*name).to_owned(), decision[*name].clone())).collect();
    for name in ["not_due", "claims"] {
        if decision[name] != json!([]) {
            stated.insert(name.to_owned(), decision[name].clone());
        }
    }
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
            let found = file.recognize(case);
            let [findings, undetermined, not_judged] = local(&found);
            for (expected, found) in [
                (&case.decisions, decisions(&found)),
                (&json!(case.local.findings), findings),
                (&json!(case.local.undetermined), undetermined),
                (&json!(file.not_judged), not_judged),
                (&json!(case.ledger_after.as_ref().or(case.ledger.as_ref())), found["ledger"].clone()),
            ] {
                if found != *expected {
                    wrong.push(format!("{}\n  {}\n- {expected}\n+ {found}", case.id, case.says));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "- expected, + found\n\n{}", wrong.join("\n"));
}

#[test]
fn each_built_in_scheme_has_its_vectors() {
    let tested = files().into_iter().filter_map(|file| file.scheme.as_str().map(str::to_owned));
    let tested: BTreeSet<String> = tested.collect();
    let known: BTreeSet<String> = BUILTIN.iter().map(|(id, _)| (*id).to_owned()).collect();
    assert_eq!(tested, known);
}

#[test]
fn each_scheme_is_tested_at_an_age_and_at_a_host() {
    for File { scheme, cases, .. } in files() {
        let Some(scheme) = scheme.as_str() else { continue };
        let of = |words: &[&str]| cases.iter().any(|case| words.iter().any(|word| case.id.contains(word)));
        assert!(of(&["birthday", "turns", "senior"]), "{scheme}");
        assert!(of(&["host"]) || scheme.starts_with("lv-award"), "{scheme}");
    }
}

#[test]
#[cfg(feature = "toml")]
fn each_number_of_hours_is_tested_on_the_line_and_a_minute_beside_it() {
    use talka::recognition::Scheme;
    for (id, text) in BUILTIN {
        let file = files().into_iter().find(|file| file.scheme.as_str() == Some(id)).unwrap();
        for level in &Scheme::from_toml(text).unwrap().levels {
            let named =
                |what: &str| file.cases.iter().any(|case| case.id == format!("{id}/{}-{what}", level.id));
            if level.at_least_minutes().is_some() {
                assert!(["a-minute-below", "on-the-line", "a-minute-above"].into_iter().all(named), "{id}");
            }
        }
    }
}

#[test]
#[cfg(feature = "toml")]
fn each_local_requirement_of_a_scheme_is_met_missed_and_open_in_some_case() {
    use talka::recognition::Scheme;
    for (id, text) in BUILTIN {
        let scheme: Value = serde_json::to_value(Scheme::from_toml(text).unwrap()).unwrap();
        let file = files().into_iter().find(|file| file.scheme.as_str() == Some(id)).unwrap();
        let not_judged = file.not_judged.clone().unwrap_or_default();
        let asked = scheme["requirements"].as_object().into_iter().flatten();
        let asked = asked.filter(|(name, _)| *name != "unknown").count();
        let unknown = scheme["requirements"]["unknown"].as_array().map_or(0, Vec::len);
        let codes = |of: fn(&Local) -> &Vec<Value>| -> BTreeSet<String> {
            let all = file.cases.iter().flat_map(|case| of(&case.local).iter());
            all.map(|one| one["code"].as_str().unwrap().to_owned()).collect()
        };
        let (missed, open) = (codes(|local| &local.findings), codes(|local| &local.undetermined));
        assert_eq!(missed, open, "{id}");
        assert_eq!(missed.len() + not_judged.len(), asked + unknown, "{id}");
        assert_eq!(file.not_judged.is_some(), asked + unknown > 0, "{id}");
        let silent = |case: &Case| case.local.findings.is_empty() && case.local.undetermined.is_empty();
        assert!(file.cases.iter().any(silent), "{id}");
    }
}
