//! What is presumed of records that are silent: a report and a decision say so, and a recorded fact goes before it.

use serde_json::{Value, json};
use talka::law::{Judged, Presumable, Presume, Presumed, Settings, Verdict, check};
use talka::reading::Tree;
use talka::recognition::awards::Ledger;
use talka::recognition::{Decision, Scheme, builtin, recognize};
use talka::register::Register;

/// Sixty confirmed hours at a library of Jēkabpils, of which nobody wrote down whether they were paid.
fn silent() -> Value {
    let id = |of: &str| format!("{of}0000000-0000-0000-0000-000000000001");
    json!({
        "volunteers": [{"id": id("a"), "born": "2002-06-15", "consents": []}],
        "organizations": [{"id": id("b"), "class": "municipal_institution", "municipality": "0110000"}],
        "placements": [{
            "id": id("c"), "volunteer": id("a"), "organization": id("b"),
            "agreement": {"form": "written", "concluded": "2020-01-01", "acquainted": "2020-01-01",
                "agreed": ["amount", "manner", "term", "acquainted"], "term": {"kind": "open_ended"},
                "expenses_covered": false},
            "hazards": [], "insurance": [],
        }],
        "hour_logs": [{
            "id": id("d"), "placement": id("c"), "on": "2020-03", "minutes": 3600, "evidence": {"kind": "booklet"},
            "entered_by": "host", "confirmation": {"state": "confirmed", "role": "host"},
        }],
    })
}

fn register(document: &Value) -> Register {
    Register::from_json(document.to_string().as_bytes()).unwrap()
}

fn settings() -> Settings {
    Settings::on("2020-12-31".parse().unwrap())
}

fn nothing() -> Settings {
    settings().with_presume(Presume::default())
}

fn scheme() -> Scheme {
    Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap()).unwrap()
}

fn decision(document: &Value, settings: &Settings, scheme: &Scheme) -> Decision {
    let judged = Judged::new(register(document), settings);
    recognize(&judged, scheme, &Ledger::default()).decisions.remove(0)
}

#[test]
fn a_recognition_presumes_what_is_usual_and_says_so() {
    let usual = decision(&silent(), &settings(), &scheme());
    assert_eq!(usual.standing.level.as_deref(), Some("honour"));
    assert_eq!(usual.presumed, Some(vec![Presumable::Payments]));
}

#[test]
fn where_nothing_is_presumed_the_hours_are_undecided() {
    let plain = decision(&silent(), &nothing(), &scheme());
    assert_eq!((plain.standing.level, plain.standing.undecided, plain.presumed), (None, 3600, None));
}

#[test]
fn a_recorded_fact_goes_before_what_is_presumed() {
    let mut document = silent();
    document["placements"][0]["payments"] = json!([]);
    let unpaid = decision(&document, &settings(), &scheme());
    assert_eq!((unpaid.standing.level.as_deref(), unpaid.presumed), (Some("honour"), None));
    document["placements"][0]["payments"] = json!([{"cents": 1}]);
    let paid = decision(&document, &settings(), &scheme());
    assert_eq!((paid.standing.counted, paid.standing.undecided, paid.presumed), (0, 0, None));
}

#[test]
fn a_scheme_may_say_what_is_presumed_and_the_caller_before_it() {
    let mut text = scheme().into_text();
    text.presume = Some(Presume::default());
    let strict = Scheme::new(text).unwrap();
    assert_eq!(decision(&silent(), &settings(), &strict).standing.undecided, 3600);
    let usual = settings().with_presume(Presume::USUAL);
    assert_eq!(decision(&silent(), &usual, &strict).standing.counted, 3600);
    let toml = format!("presume = \"nothing\"\n{}", builtin("lv-jekabpils-2020").unwrap());
    assert_eq!(Scheme::from_toml(&toml).unwrap().presume, Some(Presume::default()));
}

#[test]
fn the_check_of_the_law_presumes_nothing_unless_asked_to() {
    let register = register(&silent());
    let report = check(&register, &settings());
    assert!(report.presumed.is_none());
    assert!(report.undetermined.iter().any(|open| open.rule.code == "paid-work"));
    let usual = settings().with_presume(Presume::USUAL);
    let report = check(&register, &usual);
    assert_eq!(report.presumed, Some(vec![Presumed { fact: Presumable::Payments, records: 1 }]));
    assert!(!report.undetermined.iter().any(|open| open.rule.code == "paid-work"));
    assert_eq!(Judged::new(register, &usual).verdict(0), Some(Verdict::Lawful));
}

#[test]
fn nothing_of_age_consent_form_or_insurance_can_be_presumed() {
    for fact in ["born", "consents", "form", "insurance", "hazards", "suits_age"] {
        let text = json!({fact: "none"}).to_string();
        assert!(Presume::from_tree(Tree::from_json(text.as_bytes()).unwrap()).is_err(), "{fact}");
    }
}
