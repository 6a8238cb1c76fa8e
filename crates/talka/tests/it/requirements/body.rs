//! With whom the contract is made, and how much work is offered.

use serde_json::{Value, json};
use talka::law::NotJudgedReason;
use talka::recognition::requirements::Shortfall;

use crate::requirements::school::{days, missing, report, rules};

const NUMBER: &str = "/organizations/0/registration_number";

#[test]
fn the_contract_is_made_with_the_body_that_is_named() {
    let asked = |party: Value| rules(&json!({"contract_party": party}));
    let school = "b0000000-0000-0000-0000-000000000001";
    let other = "b0000000-0000-0000-0000-000000000002";
    for (party, expected) in [
        (json!({"registration_number": "90000024455"}), "none"),
        (json!({"registration_number": "90000024456"}), "[2023-09-01..]"),
        (json!({"organization": school}), "none"),
        (json!({"organization": other}), "[2023-09-01..]"),
        // One of the two is enough.
        (json!({"organization": other, "registration_number": "90000024455"}), "none"),
        (json!({"organization": school, "registration_number": "90000024456"}), "none"),
    ] {
        assert_eq!(days(&report(&asked(party.clone()), &[])), expected, "{party}");
    }
    let by_number = asked(json!({"registration_number": "90000024455"}));
    let named = report(&asked(json!({"name": "Vārpas novada Izglītības pārvalde"})), &[]);
    assert!(named.findings.is_empty() && named.undetermined.is_empty());
    assert_eq!(named.not_judged[0].reason, NotJudgedReason::BodyNotKnown);
    for unreadable in [json!(null), json!("9000002445")] {
        assert_eq!(missing(&report(&by_number, &[(NUMBER, unreadable)])), [NUMBER]);
    }
}

#[test]
fn so_much_work_is_offered_for_a_month() {
    let rules = rules(&json!({"vacancy": {"at_least_hours": 10}}));
    let offered =
        |minutes: u32| report(&rules, &[("/placements/0/work", json!({"monthly_minutes": minutes}))]);
    assert_eq!(days(&offered(600)), "none");
    let short = offered(599);
    assert_eq!(days(&short), "[2023-09-01..]");
    assert_eq!(short.findings[0].cause, Shortfall::VacancyTooSmall { monthly: 599, least: 600 });
    for work in [json!(null), json!({})] {
        assert_eq!(
            missing(&report(&rules, &[("/placements/0/work", work)])),
            ["/placements/0/work/monthly_minutes"]
        );
    }
}
