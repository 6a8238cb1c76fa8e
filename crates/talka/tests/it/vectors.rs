//! Runs the conformance vectors; their format is described in `vectors/README.md`.

mod audit;
mod case;
mod cells;
mod coverage;
mod difference;
#[cfg(feature = "toml")]
mod exchange;
#[cfg(feature = "toml")]
mod programmes;
#[cfg(feature = "toml")]
mod recognition;
mod schemas;
#[cfg(feature = "toml")]
mod spoken;
mod stored;

use case::{Case, File, files};
use difference::difference;
use serde_json::{Value, json};
use talka::law::Settings;
use talka::register::Register;

#[test]
fn each_base_is_in_order() {
    let mut wrong = Vec::new();
    for file in files() {
        let base: Case = serde_json::from_value(json!({"id": "base", "says": "", "change": []})).unwrap();
        let found = file.judge(&base);
        if found != nothing() {
            wrong.push(format!("{}: the base\n{}", file.name, difference(&nothing(), &found)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_case_is_judged_as_it_says() {
    let mut wrong = Vec::new();
    for file in files() {
        for case in &file.cases {
            let found = file.judge(case);
            let expected = case.expected();
            let found = case.stated_members_only(found);
            if expected != found {
                let difference = difference(&expected, &found);
                wrong.push(format!("{}: {}\n  {}\n{difference}", file.name, case.id, case.says));
            }
        }
    }
    assert!(wrong.is_empty(), "- expected, + found\n\n{}", wrong.join("\n"));
}

#[test]
fn each_case_is_counted_as_it_says() {
    let mut counted = 0;
    for file in files() {
        for case in &file.cases {
            assert_eq!(file.count(case), case.counts, "{}", case.id);
            counted += case.counts.len();
        }
    }
    assert!(counted > 5, "{counted}");
}

#[test]
fn each_case_has_its_own_id_and_says_what_it_is_about() {
    let cases: Vec<Case> = files().into_iter().flat_map(|file: File| file.cases).collect();
    let mut ids: Vec<&str> = cases.iter().map(|case| case.id.as_str()).collect();
    ids.sort_unstable();
    let repeated: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
    assert!(repeated.is_empty(), "{repeated:?}");
    let silent: Vec<_> = cases.iter().filter(|case| !case.says.ends_with('.')).map(|case| &case.id).collect();
    assert!(silent.is_empty(), "these say nothing: {silent:?}");
}

/// The register and the settings of each case, with its name.
pub(crate) fn registers() -> Vec<(String, Register, Settings)> {
    let of_file = |file: File| {
        let set_up = |case: &Case| {
            let (register, settings) = file.set_up(case);
            (case.id.clone(), register, settings)
        };
        file.cases.iter().map(set_up).collect::<Vec<_>>()
    };
    files().into_iter().flat_map(of_file).collect()
}

fn nothing() -> Value {
    json!({"findings": [], "undetermined": [], "verdicts": {}, "stands": {}})
}
