//! From when to when a regulation speaks, and how gravely.

use serde_json::{Value, json};
use talka::law::{Mark, Recalled, Settings, Severity};
use talka::recognition::requirements::LocalRules;

use crate::school::{days, report, report_with, rules, told};

/// Rules that are broken on every day: less than an hour a month is offered.
fn broken() -> (LocalRules, [(&'static str, Value); 1]) {
    let small = ("/placements/0/work", json!({"monthly_minutes": 59}));
    (rules(&json!({"vacancy": {"at_least_hours": 1}})), [small])
}

#[test]
fn it_speaks_while_it_is_in_force() {
    let (mut rules, changes) = broken();
    rules.regulation.from = Some("2023-09-10".parse().unwrap());
    rules.regulation.to = Some("2023-10-31".parse().unwrap());
    assert_eq!(days(&report(&rules, &changes)), "[2023-09-10..=2023-10-31]");
    rules.regulation.from = Some("2023-11-01".parse().unwrap());
    rules.regulation.to = None;
    let report = report(&rules, &changes);
    assert_eq!(days(&report), "[2023-11-01..]");
    assert!(report.findings[0].logs.is_empty());
}

#[test]
fn an_entry_is_judged_by_what_is_in_force_on_its_last_day() {
    let mut rules = rules(&json!({"handing_in": {"days": 0, "counted_from": "work"}}));
    let changes = [("/hour_logs/0/entered", json!("2023-12-01"))];
    for (from, to, expected) in [
        ("2023-09-15", None, "[2023-09-15..=2023-09-15]"),
        ("2023-09-16", None, "none"),
        ("2023-01-01", Some("2023-09-15"), "[2023-09-15..=2023-09-15]"),
        ("2023-01-01", Some("2023-09-14"), "none"),
    ] {
        rules.regulation.from = Some(from.parse().unwrap());
        rules.regulation.to = to.map(|to| to.parse().unwrap());
        assert_eq!(days(&report(&rules, &changes)), expected, "{from} {to:?}");
    }
}

#[test]
fn it_is_no_graver_than_what_is_known_of_it() {
    let (mut rules, changes) = broken();
    let mut severity = |basis, from: Option<&str>| {
        rules.regulation.basis = basis;
        rules.regulation.from = from.map(|from| from.parse().unwrap());
        report(&rules, &changes).findings[0].severity
    };
    let from = Some("2023-08-24");
    assert_eq!(severity(Mark::Primary, from), Severity::Violation);
    assert_eq!(severity(Mark::Official, from), Severity::Violation);
    assert_eq!(severity(Mark::Secondary, from), Severity::Warning);
    assert_eq!(severity(Mark::Primary, None), Severity::Warning);
}

#[test]
fn what_is_only_recalled_is_applied_where_that_is_asked_for() {
    let (mut rules, changes) = broken();
    rules.regulation.basis = Mark::Recalled;
    let silent = report(&rules, &changes);
    assert_eq!(told(&silent), (vec![], vec![]));
    assert_eq!(silent.not_judged[0].reason, "rests_on_recollection");
    let settings =
        Settings { recalled: Some(Recalled::Information), ..Settings::on("2024-12-31".parse().unwrap()) };
    assert_eq!(report_with(&rules, &changes, &settings).findings[0].severity, Severity::Information);
}

#[test]
fn what_is_not_asked_for_is_not_judged() {
    let nothing = rules(&json!({}));
    let report = report(&nothing, &broken().1);
    assert!(report.findings.is_empty() && report.undetermined.is_empty() && report.not_judged.is_empty());
}
