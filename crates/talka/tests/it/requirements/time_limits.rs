//! Until when hours are handed in and confirmed.

use serde_json::{Value, json};
use talka::date::Day;
use talka::law::{Bearing, Settings};
use talka::recognition::Scheme;
use talka::recognition::requirements::{LocalReport, Shortfall};

use crate::requirements::school::{days, missing, report_with, rules};

const ENTERED: &str = "/hour_logs/0/entered";
const CONFIRMATION: &str = "/hour_logs/0/confirmation";

fn limit(what: &str, days: u32, counted_from: &str) -> Scheme {
    rules(&json!({what: {"days": days, "counted_from": counted_from}}))
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn on(today: &str, rules: &Scheme, changes: &[(&str, Value)]) -> LocalReport {
    report_with(rules, changes, &Settings::on(day(today)))
}

#[test]
fn hours_are_handed_in_so_many_days_after_the_work() {
    for (counted_from, count, due, late) in [
        ("work", 10, "2023-09-25", "2023-09-26"),
        ("work", 0, "2023-09-15", "2023-09-16"),
        ("month", 5, "2023-10-05", "2023-10-06"),
        ("month", 0, "2023-09-30", "2023-10-01"),
        ("year", 10, "2024-01-10", "2024-01-11"),
    ] {
        let rules = limit("handing_in", count, counted_from);
        let entered = |on_day: &str| on("2024-12-31", &rules, &[(ENTERED, json!(on_day))]);
        assert_eq!(days(&entered(due)), "none", "{counted_from}");
        let report = entered(late);
        assert_eq!(days(&report), "[2023-09-15..=2023-09-15]");
        let finding = &report.findings[0];
        assert_eq!(finding.cause, Shortfall::HandedInLate { due: day(due), on: day(late) });
        assert_eq!((finding.bearing, finding.minutes, finding.logs.len()), (Bearing::Record, 120, 1));
        assert_eq!(finding.path.as_str(), ENTERED);
    }
}

#[test]
fn the_last_day_of_an_entry_of_several_days_counts() {
    let rules = limit("handing_in", 3, "work");
    let entered = |on_day: &str| {
        let changes = [("/hour_logs/0/on", json!("2023-09-15/2023-09-17")), (ENTERED, json!(on_day))];
        days(&on("2024-12-31", &rules, &changes))
    };
    assert_eq!(entered("2023-09-20"), "none");
    assert_eq!(entered("2023-09-21"), "[2023-09-15..=2023-09-17]");
}

#[test]
fn an_entry_was_handed_in_at_the_latest_today() {
    let rules = limit("handing_in", 10, "work");
    assert_eq!(days(&on("2023-09-25", &rules, &[])), "none");
    assert_eq!(missing(&on("2023-09-26", &rules, &[])), [ENTERED]);
}

fn confirmation(state: &str, on: Option<&str>) -> Value {
    json!({"state": state, "on": on})
}

#[test]
fn hours_are_confirmed_in_time_or_still_can_be() {
    let rules = limit("confirming", 10, "work");
    let with = |today: &str, state: Value| on(today, &rules, &[(CONFIRMATION, state)]);
    let (last, next) = ("2023-09-25", "2023-09-26");
    assert_eq!(days(&with("2024-12-31", confirmation("confirmed", Some(last)))), "none");
    let late = with("2024-12-31", confirmation("confirmed", Some(next)));
    let due = day(last);
    assert_eq!(late.findings[0].cause, Shortfall::ConfirmedLate { due, on: Some(day(next)) });
    assert_eq!(days(&with(last, confirmation("pending", None))), "none");
    let pending = with(next, confirmation("pending", None));
    assert_eq!(pending.findings[0].cause, Shortfall::ConfirmedLate { due, on: None });
    // Nobody recorded whether, or when.
    assert_eq!(days(&with(last, json!(null))), "none");
    assert_eq!(missing(&with(next, json!(null))), [CONFIRMATION]);
    assert_eq!(days(&with(last, confirmation("confirmed", None))), "none");
    assert_eq!(missing(&with(next, confirmation("confirmed", None))), ["/hour_logs/0/confirmation/on"]);
    // What was rejected or taken back claims nothing.
    for state in ["rejected", "withdrawn"] {
        assert_eq!(days(&with(next, confirmation(state, None))), "none");
    }
}

#[test]
fn or_so_many_days_after_they_were_handed_in() {
    let rules = limit("confirming", 10, "entered");
    let with = |entered: Value, on_day: &str| {
        let changes = [(ENTERED, entered), (CONFIRMATION, confirmation("confirmed", Some(on_day)))];
        on("2024-12-31", &rules, &changes)
    };
    assert_eq!(days(&with(json!("2023-10-01"), "2023-10-11")), "none");
    assert_eq!(days(&with(json!("2023-10-01"), "2023-10-12")), "[2023-09-15..=2023-09-15]");
    assert_eq!(missing(&with(json!(null), "2023-10-11")), [ENTERED]);
}
