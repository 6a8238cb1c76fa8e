//! The setting that bounds what a report lists of a rule bounds every report: nothing above it is listed, and nothing is lost.

use serde_json::{Value, json};
use talka::wire;

const PEOPLE: usize = 20;
const LISTED: usize = 3;

fn id(kind: u32, n: usize) -> String {
    format!("0000000{kind}-0000-0000-0000-{n:012}")
}

/// Minors without consents, who work under oral agreements.
fn register() -> Value {
    let each = |record: &dyn Fn(usize) -> Value| (0..PEOPLE).map(record).collect::<Value>();
    json!({
        "volunteers": each(&|n| json!({"id": id(1, n), "born": "2006-01-01", "consents": []})),
        "organizations": [{"id": id(2, 0), "class": "association"}],
        "placements": each(&|n| json!({
            "id": id(3, n), "volunteer": id(1, n), "organization": id(2, 0),
            "agreement": {"form": "oral", "concluded": "2020-01-01"},
        })),
        "hour_logs": each(&|n| json!({"id": id(4, n), "placement": id(3, n), "on": "2020-05-05", "minutes": 60})),
    })
}

/// Asks twice, with a bound and without one: each rule has as many findings together with those that are not listed.
fn assert_bounded(ask: impl Fn(Value) -> Value) {
    let settings =
        |listed: Value| json!({"today": "2025-12-31", "recalled": "information", "listed_per_rule": listed});
    let (bounded, whole) = (ask(settings(json!(LISTED))), ask(settings(json!(u32::MAX))));
    assert!(whole.get("not_listed").is_none());
    let not_listed = bounded["not_listed"].as_array().unwrap();
    for list in ["findings", "undetermined"] {
        let of = |report: &Value, code: &Value| {
            report[list].as_array().unwrap().iter().filter(|one| one["code"] == *code).count()
        };
        for one in whole[list].as_array().unwrap() {
            let code = &one["code"];
            let left_out = not_listed.iter().find(|left_out| left_out["code"] == *code);
            let left_out =
                left_out.map_or(0, |left_out| usize::try_from(left_out[list].as_u64().unwrap()).unwrap());
            assert!(of(&bounded, code) <= LISTED, "{code}");
            assert_eq!(of(&bounded, code) + left_out, of(&whole, code), "{code} in {list}");
        }
    }
}

fn asked(answer: Result<String, wire::InputErrors>) -> Value {
    serde_json::from_str(&answer.unwrap()).unwrap()
}

#[test]
fn what_programmes_say_of_stays_is_bounded() {
    let stay = |n| {
        json!({
            "programme": "esc", "placement": id(3, n), "strand": "individual", "from": "2024-03-01", "to": "2024-08-31",
            "weekly_minutes": 2_400,
        })
    };
    let stays: Vec<Value> = (0..PEOPLE).map(stay).collect();
    let register = register().to_string();
    assert_bounded(|settings| {
        let options = json!({"settings": settings, "stays": stays}).to_string();
        asked(wire::check_stays(register.as_bytes(), options.as_bytes()))
    });
}

#[test]
fn what_is_said_of_a_project_is_bounded() {
    let meeting = |n| json!({"key": format!("meeting-{n}"), "from": "2025-01-01", "to": "2025-01-02"});
    let meetings: Vec<Value> = (0..PEOPLE).map(meeting).collect();
    let exchange = json!({"id": "project", "from": "2020-01-01", "to": "2020-12-31", "mobilities": meetings})
        .to_string();
    assert_bounded(|settings| {
        asked(wire::check_exchange(exchange.as_bytes(), json!({"settings": settings}).to_string().as_bytes()))
    });
}

#[test]
fn what_a_regulation_asks_for_is_bounded() {
    let register = register().to_string();
    assert_bounded(|settings| {
        let options = json!({"settings": settings, "scheme": "lv-olaine"}).to_string();
        asked(wire::recognize(register.as_bytes(), options.as_bytes()))["local"].clone()
    });
}
