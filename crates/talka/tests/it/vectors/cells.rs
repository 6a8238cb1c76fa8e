//! A finding points at what is wrong.

use std::collections::BTreeMap;

use serde_json::Value;

use super::case::{Case, files};

/// Causes that a case makes otherwise than by changing the member that is wrong: another member decides that it is.
const ELSEWHERE: &[&str] = &[
    // It is a sum over all placements of a person, and no one of them is wrong.
    "expenses_over_cap",
    "expenses_over_norm fuel",
    "expenses_over_norm training",
    // The form of the contract stays as it is; whom the work involves makes it the wrong one.
    "minors_involved oral writing_missing",
    // Which of the two is wrong, nobody knows.
    "personal_code_birth_date",
];

/// A cause with its words, which say what is wrong, and without days and numbers.
fn named(cause: &Value) -> String {
    let is_word = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    let mut words = Vec::new();
    let mut rest = vec![cause];
    while let Some(value) = rest.pop() {
        match value {
            Value::String(text) if is_word(text) => words.push(text.as_str()),
            Value::Object(members) => rest.extend(members.values()),
            _ => {}
        }
    }
    words.sort_unstable();
    words.join(" ")
}

/// Whether the case changes what is at that place: the member itself, one inside it, or what it is in.
fn changes(case: &Case, path: &str) -> bool {
    let inside = |outer: &str, inner: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let places = case.change.iter().map(|change| change.at.strip_suffix("/-").unwrap_or(&change.at));
    places.into_iter().any(|at| inside(at, path) || inside(path, at))
}

#[test]
fn each_cause_points_at_the_member_that_was_made_wrong() {
    let mut causes: BTreeMap<String, bool> = BTreeMap::new();
    for file in files() {
        for case in &file.cases {
            for finding in case.findings.iter().filter(|finding| finding["bearing"] != "note") {
                let points = finding["path"].as_str().is_some_and(|path| changes(case, path));
                *causes.entry(named(&finding["cause"])).or_default() |= points;
            }
        }
    }
    let astray = causes.iter().filter(|(cause, points)| !**points && !ELSEWHERE.contains(&cause.as_str()));
    let astray: Vec<&str> = astray.map(|(cause, _)| cause.as_str()).collect();
    assert!(astray.is_empty(), "no case makes what these point at wrong: {astray:#?}");
    let known = |cause: &&&str| causes.get(**cause) != Some(&false);
    let idle: Vec<_> = ELSEWHERE.iter().filter(known).collect();
    assert!(idle.is_empty(), "a case shows that these point at what is wrong: {idle:?}");
}
