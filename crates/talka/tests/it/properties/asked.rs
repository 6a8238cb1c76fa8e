//! What is asked for where something is undetermined.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::Value;
use talka::date::Day;
use talka::law::check;

use crate::common::{registers, settings};

proptest! {
    #[test]
    fn only_what_is_absent_or_doubtful_is_asked_for(register in registers(), settings in settings()) {
        let document = serde_json::to_value(&register).unwrap();
        let report = check(&register, &settings);
        // Days that contradict one another are in doubt, whichever of them is wrong.
        let contradictory: BTreeSet<_> = report
            .findings
            .iter()
            .filter(|finding| finding.rule.code == "days-contradict")
            .map(|finding| finding.subject.id)
            .collect();
        for undetermined in report.undetermined {
            prop_assert!(!undetermined.missing.is_empty(), "{undetermined:?}");
            for missing in undetermined.missing {
                let path = missing.path.as_str();
                match lookup(&document, path) {
                    Ok(found) => {
                        let is_day = found.as_str().is_some_and(|text| text.parse::<Day>().is_ok());
                        let in_doubt = is_day && contradictory.contains(&undetermined.subject.id);
                        let in_doubt = in_doubt || received_before(&document, path, found);
                        prop_assert!(in_doubt || is_doubtful(path, found), "{path}: {found}");
                    }
                    Err(well_formed) => prop_assert!(well_formed, "{path} leads nowhere"),
                }
            }
        }
    }
}

/// Whether it is the day on which a consent was given, and the consent was received before it.
fn received_before(document: &Value, path: &str, given: &Value) -> bool {
    let received =
        path.strip_suffix("/given").and_then(|consent| document.pointer(&format!("{consent}/received")));
    received.and_then(Value::as_str).is_some_and(|received| Some(received) < given.as_str())
}

/// What is there; or else whether members are missing only, and no element of a list.
fn lookup<'a>(document: &'a Value, path: &str) -> Result<&'a Value, bool> {
    path.split('/').skip(1).try_fold(document, |value, step| match value {
        Value::Object(members) => members.get(step).ok_or(!step.is_empty()),
        Value::Array(list) => step.parse().ok().and_then(|n: usize| list.get(n)).ok_or(false),
        _ => Err(false),
    })
}

/// Whether it is known only in part: a birth without its day, a consent in a form that may or may not be writing, hours
/// of several days, young people who may be minors or not, checks that say nothing of earlier days, convictions that may
/// be for violence or not.
fn is_doubtful(path: &str, value: &Value) -> bool {
    match value.as_str() {
        Some(text) if path.ends_with("/form") => ["scan", "email", "messenger", "tick"].contains(&text),
        Some(text) if path.ends_with("/born") => text.len() == 4,
        Some(text) if path.ends_with("/on") => text.len() != 10,
        None => {
            let in_part = ["/born", "/beneficiaries", "/record_checks", "/convictions"];
            in_part.iter().any(|member| path.ends_with(member))
        }
        _ => false,
    }
}
