//! The order of a list inside a record changes nothing but positions.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};
use talka::law::{Judged, Settings};
use talka::register::Register;

use crate::common::{registers, settings};

/// The places of all lists with an order to change, but for the hour log: among entries alike but for their position, the later
/// one yields.
fn lists(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Array(elements) => {
            if elements.len() > 1 && at != "/hour_logs" {
                found.push(at.to_owned());
            }
            for (n, element) in elements.iter().enumerate() {
                lists(element, &format!("{at}/{n}"), found);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                lists(member, &format!("{at}/{name}"), found);
            }
        }
        _ => {}
    }
}

/// The place without positions.
fn without_positions(path: &str) -> String {
    let step = |step: &str| if step.parse::<usize>().is_ok() { "*".to_owned() } else { step.to_owned() };
    path.split('/').map(step).collect::<Vec<_>>().join("/")
}

/// Everything that is said of a register, in an order of its own and without positions.
fn said(register: &Register, settings: &Settings) -> Vec<String> {
    let report = Judged::new(register.clone(), settings).into_full_report();
    let report = serde_json::to_value(report).unwrap();
    let mut said = Vec::new();
    for list in ["findings", "undetermined", "satisfied", "verdicts"] {
        for one in report[list].as_array().unwrap() {
            let mut one = one.clone();
            if let Some(path) = one["path"].as_str() {
                one["path"] = json!(without_positions(path));
            }
            if let Some(logs) = one["logs"].as_array_mut() {
                logs.sort_unstable_by_key(Value::to_string);
            }
            if let Some(missing) = one["missing"].as_array_mut() {
                for fact in &mut *missing {
                    fact["path"] = json!(without_positions(fact["path"].as_str().unwrap()));
                }
                missing.sort_unstable_by_key(Value::to_string);
            }
            said.push(format!("{list} {one}"));
        }
    }
    said.sort_unstable();
    said
}

/// Whether these are amendments of which the days do not say which came first: one is not known, comes before the agreement
/// and so cannot be right, or is that of another. They were then agreed in the order in which they are listed.
fn is_order_of_amendments(register: &Value, place: &str) -> bool {
    let Some(agreement) = place.strip_suffix("/amendments") else { return false };
    let concluded = register.pointer(&format!("{agreement}/concluded")).and_then(Value::as_str);
    let amendments = register.pointer(place).and_then(Value::as_array).into_iter().flatten();
    let days: Vec<Option<&str>> = amendments.map(|amendment| amendment["on"].as_str()).collect();
    let can_be = |on: &&str| concluded.is_none_or(|concluded| concluded <= *on);
    let known: BTreeSet<&str> = days.iter().copied().flatten().filter(can_be).collect();
    known.len() < days.len()
}

proptest! {
    #[test]
    fn the_order_of_a_list_changes_nothing_but_positions(
        register in registers(), settings in settings(),
        which in any::<prop::sample::Index>(), keys in prop::collection::vec(any::<u32>(), 8),
    ) {
        let mut permuted = serde_json::to_value(&register).unwrap();
        let mut places = Vec::new();
        lists(&permuted, "", &mut places);
        prop_assume!(!places.is_empty());
        let place = which.get(&places);
        prop_assume!(!is_order_of_amendments(&permuted, place));
        let list = permuted.pointer_mut(place).unwrap().as_array_mut().unwrap();
        let mut keyed: Vec<(u32, Value)> = keys.iter().cycle().copied().zip(list.drain(..)).collect();
        keyed.sort_by_key(|(key, _)| *key);
        list.extend(keyed.into_iter().map(|(_, element)| element));
        let permuted = Register::from_json(permuted.to_string().as_bytes()).unwrap();
        prop_assert_eq!(said(&permuted, &settings), said(&register, &settings), "{}", place);
    }
}
