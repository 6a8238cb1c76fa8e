//! Nothing that identifies a person is in an error, or in what a programmer prints while looking for one.

use serde_json::{Value, json};
use talka::law::{Judged, Settings};
use talka::register::Register;
use uuid::Uuid;

/// A made-up person: a name, a code of each form and a day of birth.
const NAME: &str = "Vanadziņa Vārna-Žagata";
const CODES: [&str; 2] = ["310406-21234", "32990011782"];
const BORN: &str = "2006-04-31";
const BORN_INDEED: &str = "2006-04-30";

fn id() -> Uuid {
    Uuid::from_u128(1)
}

fn says_nothing_of_the_person(text: &str) {
    for secret in [NAME, "Vanadzi", "Žagata", CODES[0], CODES[1], "21234", BORN, BORN_INDEED] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
}

/// A register in which every member about a person is filled in.
fn document() -> Value {
    json!({
        "volunteers": [{
            "id": id(), "name": NAME, "born": BORN_INDEED,
            "schools": [{"name": NAME}],
            "codes": [{"code": CODES[0]}, {"code": CODES[1]}, {"code": NAME}],
            "consents": [{"giver": NAME, "document": NAME, "form": "scan"}],
        }],
        "organizations": [{"id": id(), "class": "merchant", "registration_number": CODES[0]}],
        "placements": [{
            "id": id(), "volunteer": id(), "organization": id(),
            "agreement": {"concluded": "2020-06-01"},
            "ending": {"notice_given": "2020-06-01", "effective": "2020-06-01", "reason": NAME},
        }],
        "hour_logs": [{
            "id": id(), "placement": id(), "on": "2020-06-15", "minutes": 60,
            "confirmation": {"state": "rejected", "by": NAME, "reason": NAME},
        }],
    })
}

#[test]
fn a_register_and_what_is_made_of_it_are_printed_without_the_person() {
    let register = Register::from_json(document().to_string().as_bytes()).unwrap();
    says_nothing_of_the_person(&format!("{register:?}"));
    let judged = Judged::new(register.clone(), &Settings::on("2020-12-31".parse().unwrap()));
    says_nothing_of_the_person(&format!("{judged:?} {:?}", judged.satisfied()));
    let report = judged.into_report();
    assert!(!report.findings.is_empty() && !report.undetermined.is_empty());
    says_nothing_of_the_person(&format!("{report:?}"));
    says_nothing_of_the_person(&serde_json::to_string(&report).unwrap());
}

/// Puts a value in the place of every value, and a member with that name beside every member, one at a time.
fn slips(document: &Value, slip: &Value) -> Vec<Value> {
    fn pointers(value: &Value, path: &str, found: &mut Vec<String>) {
        found.push(path.to_owned());
        match value {
            Value::Object(members) => {
                members.iter().for_each(|(name, v)| pointers(v, &format!("{path}/{name}"), found));
            }
            Value::Array(list) => {
                list.iter().enumerate().for_each(|(n, v)| pointers(v, &format!("{path}/{n}"), found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    pointers(document, "", &mut found);
    let mut slips = Vec::new();
    for path in found {
        let mut replaced = document.clone();
        let place = replaced.pointer_mut(&path).unwrap();
        *place = slip.clone();
        slips.push(replaced);
        let mut beside = document.clone();
        if let (Some(Value::Object(members)), Some(name)) = (beside.pointer_mut(&path), slip.as_str()) {
            members.insert(name.to_owned(), json!(1));
            slips.push(beside);
        }
    }
    slips
}

#[test]
fn a_value_in_the_wrong_place_is_not_repeated() {
    let born = json!({"age": NAME, "on": BORN});
    for slip in [json!(NAME), json!(CODES[0]), json!(CODES[1]), json!(BORN), json!([NAME]), born] {
        for document in slips(&document(), &slip) {
            let problem = Register::from_json(document.to_string().as_bytes()).err();
            says_nothing_of_the_person(&format!("{problem:?}"));
            says_nothing_of_the_person(&problem.map(|problem| problem.to_string()).unwrap_or_default());
            let problem = serde_json::from_str::<Register>(&document.to_string()).err();
            says_nothing_of_the_person(&problem.map(|problem| problem.to_string()).unwrap_or_default());
        }
    }
}

#[test]
fn text_that_is_no_json_is_not_repeated() {
    let text = document().to_string();
    for begun in (0..text.len()).filter_map(|end| text.get(..end)) {
        for tail in [NAME, CODES[0], "", "\u{0}"] {
            if let Err(problem) = Register::from_json(format!("{begun}{tail}").as_bytes()) {
                says_nothing_of_the_person(&format!("{problem:?} {problem}"));
            }
        }
    }
}
