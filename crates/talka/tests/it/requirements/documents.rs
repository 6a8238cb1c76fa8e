//! Local rules and what they say, as documents.

use serde_json::{Value, json};
use talka::recognition::requirements::LocalReport;
use talka::text::{Lang, Worded};

use crate::requirements::school::{document, read, report};

/// A scheme in which every requirement is filled in.
fn full() -> Value {
    document(&json!({
        "volunteer_registered": {"register": "municipality", "kept_by": "90000024456", "point": "1"},
        "organization_registered": {"register": "state_system", "point": "2"},
        "consent": {"through_age": {"assume": 16, "or": [15]}, "point": "3"},
        "contract_party": {
            "name": "Vārpas novada Izglītības pārvalde",
            "registration_number": "90000024456",
            "organization": "b0000000-0000-0000-0000-000000000002",
            "point": "4",
        },
        "vacancy": {"at_least_hours": 10, "point": "5.1"},
        "belonging": {"by": "residence_or_school", "point": "6"},
        "handing_in": {"days": 5, "counted_from": "month", "point": "7"},
        "confirming": {"days": "unknown", "counted_from": "entered", "point": "8"},
    }))
}

fn schema(name: &str) -> jsonschema::Validator {
    let path = format!("{}/schemas/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
    let schema: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

/// Whether the schema takes the document, and no other member in any of its objects.
fn assert_fits(schema: &jsonschema::Validator, document: &Value) {
    assert!(schema.is_valid(document), "{:?}", schema.iter_errors(document).next());
    let mut places = vec![String::new()];
    while let Some(place) = places.pop() {
        match document.pointer(&place).unwrap() {
            Value::Object(members) => {
                places.extend(members.keys().map(|name| format!("{place}/{name}")));
                let mut spoilt = document.clone();
                spoilt.pointer_mut(&place).unwrap()["unknown_member"] = json!(1);
                assert!(!schema.is_valid(&spoilt), "`{place}` takes any member");
            }
            Value::Array(items) => places.extend((0..items.len()).map(|n| format!("{place}/{n}"))),
            _ => {}
        }
    }
}

#[test]
fn rules_are_written_and_read_again() {
    let rules = read(&full()).unwrap();
    assert_eq!(serde_json::to_value(&rules).unwrap(), full());
    assert_fits(&schema("scheme"), &full());
}

#[test]
fn reports_fit_their_schema() {
    let rules = read(&full()).unwrap();
    let changes = [
        ("/volunteers/0/born", json!("2007-05-10")),
        ("/volunteers/0/consents", json!([])),
        ("/volunteers/0/residences", json!([])),
        ("/placements/0/work", json!({"monthly_minutes": 1})),
        ("/hour_logs/0/entered", json!("2024-01-01")),
        ("/hour_logs/0/confirmation", json!({"state": "pending"})),
    ];
    let report = report(&rules, &changes);
    assert!(report.findings.len() >= 4 && !report.undetermined.is_empty());
    assert_eq!(report.not_judged.len(), 1);
    let stored = serde_json::to_string(&report).unwrap();
    assert_eq!(serde_json::from_str::<LocalReport>(&stored).unwrap(), report);
    let recognition = schema("recognition");
    let whole = |local: &Value| json!({"version": 1, "scheme": "varpa", "decisions": [], "questions": [], "local": local});
    assert_fits(&recognition, &whole(&serde_json::to_value(&report).unwrap()));
    for lang in Lang::ALL {
        let worded = serde_json::to_value(Worded { data: &report, lang: *lang }).unwrap();
        assert_fits(&recognition, &whole(&worded));
        let findings = worded["findings"].as_array().unwrap();
        assert!(
            findings.iter().all(|finding| finding["message"].is_string() && finding["citation"].is_string())
        );
        assert!(worded["undetermined"][0]["missing"][0]["text"].is_string());
        assert!(worded["not_judged"][0]["title"].is_string());
    }
}

#[test]
fn what_contradicts_itself_is_refused_with_its_place() {
    let number = "expected a registration number (eleven digits), found other text";
    for (at, value, message) in [
        (
            "/text/basis",
            json!("own"),
            "/text/basis: expected `primary`, `official`, `secondary` or `recalled`",
        ),
        (
            "/text/basis",
            json!(null),
            "/text: `requirements` are judged by how sure their wording is; expected `basis`",
        ),
        (
            "/requirements",
            json!({}),
            "/requirements: expected at least one requirement, found an empty object",
        ),
        (
            "/requirements/vacancy/at_least_hours",
            json!(0),
            "/requirements/vacancy/at_least_hours: every amount of work is enough; expected 1 or more",
        ),
        (
            "/requirements/consent/through_age",
            json!({"assume": 16, "or": [16]}),
            "/requirements/consent/through_age/or/0: this interpretation was given before; expected another one",
        ),
        (
            "/requirements/contract_party/registration_number",
            json!("9000"),
            &format!("/requirements/contract_party/registration_number: {number}"),
        ),
        (
            "/authority/municipality",
            json!(null),
            "/requirements/belonging: the authority has no municipality; expected its code in `authority`",
        ),
        (
            "/requirements/handing_in/counted_from",
            json!("entered"),
            "/requirements/handing_in/counted_from: hours cannot be handed in by a day that is counted from handing \
             them in; expected `work`, `month` or `year`",
        ),
        (
            "/requirements/unknown",
            json!(["vacancy-too-small"]),
            "/requirements/unknown/0: the text asks for this, as is written beside `unknown`; expected only what it may ask for",
        ),
        (
            "/requirements/confirming/counted_from",
            json!("mont"),
            "/requirements/confirming/counted_from: unknown word (did you mean `month`?); expected \
             `work`, `month`, `year`, `entered`",
        ),
        (
            "/requirements/vacency",
            json!({}),
            "/requirements: unknown field, number 8 of its object (did you mean `vacancy`?)",
        ),
    ] {
        let mut rules = full();
        let (parent, name) = at.rsplit_once('/').unwrap();
        rules.pointer_mut(parent).unwrap()[name] = value;
        let error = read(&rules).unwrap_err();
        assert!(error.starts_with(message), "{error}");
    }
}
