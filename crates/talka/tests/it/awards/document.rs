//! A ledger as a document.

use serde_json::{Value, json};
use talka::recognition::awards::AwardStep::{Approved, Revoked};
use talka::recognition::awards::{AwardPeriod, Earned, Ledger};

use crate::awards::years::{day, earned, event, of_year, summer_job};

/// A ledger in which every member is filled in.
fn full() -> Ledger {
    let key = of_year(1, 2023);
    let mut ledger = Ledger::default()
        .complete_for(AwardPeriod { from: Some(day("2019-01-01")), to: Some(day("2024-12-31")) })
        .unwrap();
    let until = Some(day("2030-12-31"));
    let entitlements = vec![summer_job().until(until)];
    let _ = ledger.grant(Earned { entitlements, ..earned(&key) }, day("2024-01-10")).unwrap();
    ledger.record(&key, event(Approved, "2024-02-01")).unwrap();
    ledger.record_use(&key, "summer-job", day("2024-03-01")).unwrap();
    ledger.record(&key, event(Revoked, "2024-06-01")).unwrap();
    ledger
}

fn json(ledger: &Ledger) -> String {
    serde_json::to_string(ledger).unwrap()
}

#[test]
fn it_is_written_and_read_again() {
    for ledger in [Ledger::default(), full()] {
        let text = json(&ledger);
        let again = Ledger::from_json(text.as_bytes()).unwrap();
        assert_eq!(again, ledger);
        assert_eq!(json(&again), text);
    }
    insta::assert_snapshot!(serde_json::to_string_pretty(&full()).unwrap());
}

#[test]
fn a_period_of_one_day_is_one() {
    let on = Some(day("2019-01-01"));
    let ledger = Ledger::default().complete_for(AwardPeriod { from: on, to: on }).unwrap();
    let again = Ledger::from_json(json(&ledger).as_bytes()).unwrap();
    assert_eq!(again.complete(), Some(AwardPeriod { from: on, to: on }));
    assert_eq!(Ledger::default().complete(), None);
}

#[test]
fn it_is_written_by_person_whatever_the_order_in_which_it_is_read() {
    let mut ledger = full();
    for (volunteer, year) in [(2, 2023), (1, 2022), (1, 2024)] {
        let _ = ledger.grant(earned(&of_year(volunteer, year)), day("2024-01-10")).unwrap();
    }
    let mut shuffled: Value = serde_json::to_value(&ledger).unwrap();
    shuffled["awards"].as_array_mut().unwrap().reverse();
    let again = Ledger::from_json(shuffled.to_string().as_bytes()).unwrap();
    assert_eq!(json(&again), json(&ledger));
}

/// What is said of a document in which one value was changed.
fn changed(at: &str, value: Value) -> String {
    let mut document = serde_json::to_value(full()).unwrap();
    let (parent, name) = at.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).unwrap();
    match parent {
        Value::Array(items) => items[name.parse::<usize>().unwrap()] = value,
        parent => parent[name] = value,
    }
    Ledger::from_json(document.to_string().as_bytes()).unwrap_err().to_string()
}

#[test]
fn what_cannot_have_happened_is_refused_with_its_place() {
    let award = serde_json::to_value(full()).unwrap()["awards"][0].take();
    let rule = award["entitlements"][0].clone();
    for (at, value, message) in [
        ("/version", json!(2), "/version: expected 1, found another number"),
        (
            "/complete/to",
            json!("2018-12-31"),
            "/complete/to: the period ends before it begins; expected 2019-01-01 or later",
        ),
        (
            "/awards/0/key/period/to",
            json!("2022-12-31"),
            "/awards/0/key/period/to: the period ends before it begins; expected 2023-01-01 or later",
        ),
        (
            "/awards/0/key/period",
            json!({}),
            "/awards/0/key/period: a period without ends is none; expected it to be left out",
        ),
        ("/awards", json!([award, award]), "/awards/1/key: duplicate award: one before it has the same key"),
        (
            "/awards/0/events",
            json!([]),
            "/awards/0/events: expected at least the event `eligible`, found an empty list",
        ),
        (
            "/awards/0/events/0/step",
            json!("approved"),
            "/awards/0/events/0/step: `approved` cannot come first; expected `eligible`",
        ),
        (
            "/awards/0/events/1/step",
            json!("handed_over"),
            "/awards/0/events/1/step: `handed_over` cannot follow `eligible`; expected `approved` or `revoked`",
        ),
        (
            "/awards/0/events/1/on",
            json!("2024-01-09"),
            "/awards/0/events/1/on: the event before it is of a later day; expected 2024-01-10 or later",
        ),
        (
            "/awards/0/events/2/reason",
            json!(null),
            "/awards/0/events/2/reason: `revoked` has no reason; expected one",
        ),
        (
            "/awards/0/events/1/step",
            json!("aproved"),
            "/awards/0/events/1/step: unknown word (did you mean `approved`?); expected \
             `eligible`, `approved`, `invited`, `handed_over`, `revoked`, `reinstated`",
        ),
        (
            "/awards/0/entitlements/0/used",
            json!(["2024-03-01", "2024-03-02"]),
            "/awards/0/entitlements/0/used: it was used more often than it can be",
        ),
        (
            "/awards/0/entitlements/0/rule/uses",
            json!(0),
            "/awards/0/entitlements/0/rule/uses: it would never hold; expected 1 or more\n\
             /awards/0/entitlements/0/used: it was used more often than it can be",
        ),
        (
            "/awards/0/entitlements/0/rule/months",
            json!(0),
            "/awards/0/entitlements/0/rule/months: it would never hold; expected 1 or more",
        ),
        (
            "/awards/0/entitlements",
            json!([rule, rule]),
            "/awards/0/entitlements/1: an entitlement before it has the same id; expected another one",
        ),
    ] {
        assert_eq!(changed(at, value), message);
    }
}

#[test]
fn the_reason_of_a_revocation_is_not_printed() {
    let key = of_year(1, 2023);
    let mut ledger = full();
    let reason = "a reason";
    assert!(json(&ledger).contains(reason) && !format!("{ledger:?}").contains(reason));
    let error = ledger.record(&key, event(Approved, "2024-07-01")).unwrap_err();
    assert!(!format!("{error} {error:?}").contains(reason));
}

#[test]
fn it_fits_its_schema_and_has_no_other_members() {
    let schema: Value = serde_json::from_str(include_str!("../../../schemas/ledger.schema.json")).unwrap();
    let schema = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let document = serde_json::to_value(full()).unwrap();
    assert!(schema.is_valid(&document) && schema.is_valid(&serde_json::to_value(Ledger::default()).unwrap()));
    for place in
        ["", "/complete", "/awards/0", "/awards/0/key", "/awards/0/events/0", "/awards/0/entitlements/0"]
    {
        let mut spoilt = document.clone();
        spoilt.pointer_mut(place).unwrap()["unknown_member"] = json!(1);
        assert!(!schema.is_valid(&spoilt), "{place}");
    }
}
