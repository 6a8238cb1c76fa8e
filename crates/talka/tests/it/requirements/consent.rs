//! Consent at ages at which the Law asks for none.

use serde_json::{Value, json};
use talka::law::{Bearing, ConsentFlaw, ConsentUntil, Settings, Severity, Voice};
use talka::recognition::requirements::{RequirementCode, Shortfall};

use crate::requirements::school::{days, missing, report, report_with, rules};

const BORN: &str = "/volunteers/0/born";
const CONSENTS: &str = "/volunteers/0/consents";

fn through(age: u8) -> Value {
    json!({"consent": {"through_age": age, "point": "5"}})
}

fn consent(form: &str, given: &str) -> Value {
    json!([{"capacity": "parent", "form": form, "purpose": "volunteer_work", "given": given}])
}

#[test]
fn it_is_asked_for_where_the_law_no_longer_does() {
    for (age, born, expected) in [
        // 16 when the placement begins; 17 on 10 May 2024.
        (16, "2007-05-10", "[2023-09-01..=2024-05-09]"),
        (17, "2007-05-10", "[2023-09-01..=2025-05-09]"),
        (15, "2007-05-10", "none"),
        // 15 when it begins: until the 16th birthday the Law speaks.
        (16, "2008-03-15", "[2024-03-15..=2025-03-14]"),
        // 17 on the first day, and on the day after it.
        (16, "2006-09-01", "none"),
        (16, "2006-09-02", "[2023-09-01]"),
    ] {
        let expected = if expected == "[2023-09-01]" { "[2023-09-01..=2023-09-01]" } else { expected };
        let changes = [(BORN, json!(born)), (CONSENTS, json!([]))];
        assert_eq!(days(&report(&rules(&through(age)), &changes)), expected, "{age} {born}");
    }
}

#[test]
fn what_the_law_is_taken_to_ask_for_is_not_asked_for_twice() {
    let cautious = Settings::on("2024-12-31".parse().unwrap()).with_consent_until(ConsentUntil::Seventeen);
    let changes = [(BORN, json!("2007-05-10")), (CONSENTS, json!([]))];
    assert_eq!(days(&report_with(&rules(&through(16)), &changes, &cautious)), "none");
    assert_eq!(days(&report_with(&rules(&through(17)), &changes, &cautious)), "[2024-05-10..=2025-05-09]");
}

#[test]
fn a_consent_under_the_law_is_one_under_the_regulation() {
    let rules = rules(&through(16));
    let with = |consents| report(&rules, &[(BORN, json!("2007-05-10")), (CONSENTS, consents)]);
    assert_eq!(days(&with(consent("paper", "2023-09-01"))), "none");
    assert_eq!(days(&with(consent("paper", "2023-09-02"))), "[2023-09-01..=2023-09-01]");
    let oral = with(consent("oral", "2023-09-01"));
    assert_eq!(oral.findings[0].cause, Shortfall::LocalConsentMissing { flaw: ConsentFlaw::Oral, until: 17 });
    assert_eq!(missing(&with(consent("scan", "2023-09-01"))), ["/volunteers/0/consents/0/form"]);
}

#[test]
fn what_is_not_known_is_asked_for() {
    let rules = rules(&through(16));
    assert_eq!(missing(&report(&rules, &[(BORN, json!("2007-05-10"))])), [CONSENTS]);
    assert_eq!(missing(&report(&rules, &[(BORN, json!(null)), (CONSENTS, json!([]))])), [BORN]);
    // Whoever is of age is asked nothing.
    assert_eq!(days(&report(&rules, &[])), "none");
}

#[test]
fn it_is_the_regulation_that_speaks() {
    let changes = [(BORN, json!("2007-05-10")), (CONSENTS, json!([]))];
    let report = report(&rules(&through(16)), &changes);
    let finding = &report.findings[0];
    assert_eq!((finding.voice, finding.by.assumed), (Voice::Regulation, false));
    assert_eq!((finding.rule, finding.severity), (RequirementCode::LocalConsentMissing, Severity::Violation));
    assert_eq!(finding.bearing, Bearing::Duty);
    assert_eq!(finding.path.as_str(), CONSENTS);
    assert_eq!(finding.by.regulation.point.as_deref(), Some("5"));
    assert_eq!((finding.logs.len(), finding.minutes), (1, 120));
}
