//! Registers in which somebody is entered, and the municipality to which a volunteer belongs.

use serde_json::{Value, json};
use talka::recognition::Scheme;
use talka::recognition::requirements::LocalReport;

use crate::requirements::school::{ELSEWHERE, HERE, changed, days, missing, report, rules};

/// A registration of somebody, from who keeps the register and its first and last day.
type Registered = fn(Option<&str>, Option<&str>, Option<&str>) -> Value;

const KEPT_BY: &str = "90000024455";

#[test]
fn volunteers_and_organizers_are_registered_while_they_volunteer() {
    let volunteer = |with: Option<&str>, from: Option<&str>, _: Option<&str>| json!([{"kind": "registration", "with": with, "on": from}]);
    let organizer = |kept_by: Option<&str>, from: Option<&str>, to: Option<&str>| json!([{"kept_by": kept_by, "from": from, "to": to}]);
    let sides: [(&str, &str, Registered); 2] = [
        ("volunteer_registered", "/volunteers/0/steps", volunteer),
        ("organization_registered", "/organizations/0/registrations", organizer),
    ];
    let (never, other) = ("[2023-09-01..]", Some("90000024456"));
    for (asked, at, registered) in sides {
        let kept = rules(&json!({asked: {"register": "municipality", "kept_by": KEPT_BY}}));
        let with = |registrations: Value| report(&kept, &[(at, registrations)]);
        assert_eq!(days(&with(registered(Some(KEPT_BY), Some("2023-09-01"), None))), "none");
        let late = registered(Some(KEPT_BY), Some("2023-09-02"), None);
        assert_eq!(days(&with(late)), "[2023-09-01..=2023-09-01]");
        assert_eq!(days(&with(json!([]))), never);
        assert_eq!(days(&with(registered(other, Some("2023-01-01"), None))), never);
        for unknown in
            [json!(null), registered(None, Some("2023-01-01"), None), registered(Some(KEPT_BY), None, None)]
        {
            assert_eq!(missing(&with(unknown)), [at]);
        }
        let anywhere = rules(&json!({asked: {"register": "state_system"}}));
        for kept_by in [None, other] {
            let changes = [(at, registered(kept_by, Some("2023-09-01"), None))];
            assert_eq!(days(&report(&anywhere, &changes)), "none");
        }
    }
    // A registration of an organizer can end; another step of a volunteer is none.
    let kept = rules(&json!({"organization_registered": {"register": "municipality", "kept_by": KEPT_BY}}));
    let ended = organizer(Some(KEPT_BY), Some("2023-01-01"), Some("2023-12-31"));
    assert_eq!(days(&report(&kept, &[("/organizations/0/registrations", ended)])), "[2024-01-01..]");
    let kept = rules(&json!({"volunteer_registered": {"register": "municipality"}}));
    let contract = json!([{"kind": "contract", "with": KEPT_BY, "on": "2023-01-01"}]);
    assert_eq!(days(&report(&kept, &[("/volunteers/0/steps", contract)])), never);
}

const RESIDENCES: &str = "/volunteers/0/residences";
const SCHOOLS: &str = "/volunteers/0/schools";

fn place(code: &str, from: &str, to: Option<&str>) -> Value {
    json!([{"municipality": code, "from": from, "to": to}])
}

#[test]
fn the_volunteer_lives_or_learns_in_the_municipality() {
    let by = |by: &str| rules(&json!({"belonging": {"by": by}}));
    let (residence, school, either) = (by("residence"), by("school"), by("residence_or_school"));
    let here = place(HERE, "2023-09-01", None);
    let elsewhere = place(ELSEWHERE, "2023-09-01", None);
    let with = |rules, residences: &Value, schools: &Value| {
        report(rules, &[(RESIDENCES, residences.clone()), (SCHOOLS, schools.clone())])
    };
    assert_eq!(days(&with(&residence, &here, &elsewhere)), "none");
    assert_eq!(days(&with(&residence, &elsewhere, &here)), "[2023-09-01..]");
    assert_eq!(days(&with(&school, &elsewhere, &here)), "none");
    assert_eq!(days(&with(&school, &here, &elsewhere)), "[2023-09-01..]");
    assert_eq!(days(&with(&either, &here, &elsewhere)), "none");
    assert_eq!(days(&with(&either, &elsewhere, &here)), "none");
    assert_eq!(days(&with(&either, &elsewhere, &elsewhere)), "[2023-09-01..]");

    let until = |last| place(HERE, "2020-01-01", Some(last));
    assert_eq!(days(&with(&residence, &until("2024-06-30"), &json!([]))), "[2024-07-01..]");
    let learnt = place(HERE, "2024-07-01", None);
    assert_eq!(days(&with(&either, &until("2024-06-30"), &learnt)), "none");
    assert_eq!(days(&with(&either, &until("2024-06-29"), &learnt)), "[2024-06-30..=2024-06-30]");

    let unknown = json!(null);
    assert_eq!(missing(&with(&residence, &unknown, &here)), [RESIDENCES]);
    assert_eq!(missing(&with(&school, &here, &unknown)), [SCHOOLS]);
    assert_eq!(days(&with(&either, &here, &unknown)), "none");
    assert_eq!(missing(&with(&either, &elsewhere, &unknown)), [SCHOOLS]);
    assert_eq!(missing(&with(&either, &unknown, &unknown)), [RESIDENCES, SCHOOLS]);
}

#[test]
fn a_code_from_before_a_reform_leads_to_the_municipality_of_today() {
    fn lives(rules: &Scheme, code: &str) -> LocalReport {
        report(rules, &[(RESIDENCES, place(code, "2015-01-01", None))])
    }
    let asked = rules(&json!({"belonging": {"by": "residence"}}));
    let of = |code: &str| changed(&asked, |text| text.authority.municipality = Some(code.to_owned()));
    // The city of Jēkabpils is in Jēkabpils novads now; Aglona was divided between two.
    let rules = of("0031000");
    assert_eq!(days(&lives(&rules, "0110000")), "none");
    assert_eq!(days(&lives(&rules, "0604300")), "[2023-09-01..]");
    assert_eq!(missing(&lives(&of("0042000"), "0604300")), [RESIDENCES]);
}
