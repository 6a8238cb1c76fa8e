//! Nothing that identifies a person is in an error, in a finding, or in what a programmer prints while looking for an
//! error: a person is written into every text of every record, and looked for in everything that comes out.

mod birthdays;
mod outputs;
mod planted;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use talka::register::Register;

use planted::{AS_MEMBERS, BORN, NAME, Planted, SPELLINGS};

/// Fails if anything of the person stands in one of these, and says where it came from.
fn assert_unsaid(planted: &Planted, outputs: impl IntoIterator<Item = (String, String)>) {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, output) in outputs {
        for what in planted.found_in(&output) {
            found.entry(name.clone()).or_default().insert(what);
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_report_and_a_recognition_are_without_the_person() {
    for spelling in SPELLINGS {
        let mut planted = Planted::register(spelling);
        // An office's own heading and the name of its file lead back to the row, and are part of a finding.
        planted.document["sources"] = json!([]);
        let outputs = outputs::of_the_wire(&planted.document);
        assert!(outputs.iter().all(|(_, output)| !output.contains("\"errors\"")), "it is a register");
        assert_unsaid(&planted, outputs);
    }
}

#[test]
fn whatever_is_printed_is_without_the_person() {
    let planted = Planted::register(SPELLINGS[0]);
    let register = Register::from_json(planted.document.to_string().as_bytes()).unwrap();
    assert_unsaid(&planted, outputs::of_debug(&register));
}

#[test]
fn every_record_of_the_schema_is_printed() {
    let schema: Value = serde_json::from_str(include_str!("../../schemas/register.schema.json")).unwrap();
    let planted = Planted::register(SPELLINGS[0]);
    let register = Register::from_json(planted.document.to_string().as_bytes()).unwrap();
    let printed: BTreeSet<String> = outputs::records(&register).into_iter().map(|(name, _)| name).collect();
    let defined = schema["$defs"].as_object().unwrap().iter();
    let records =
        defined.filter(|(_, shape)| shape.get("properties").is_some()).map(|(name, _)| name.as_str());
    // `Birth` holds it, and it has no name of its own.
    let missing: Vec<_> = records.filter(|name| *name != "AgeOnDay" && !printed.contains(*name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
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

fn errors(text: &str) -> Vec<(String, String)> {
    let read = Register::from_json(text.as_bytes()).err().map(|error| format!("{error:?} {error}"));
    let by_serde = serde_json::from_str::<Register>(text).err().map(|error| format!("{error:?} {error}"));
    [("an error", read), ("an error of serde", by_serde)]
        .into_iter()
        .filter_map(|(name, error)| Some((name.to_owned(), error?)))
        .collect()
}

#[test]
fn a_value_in_the_wrong_place_is_not_repeated() {
    let planted = Planted::register(SPELLINGS[0]);
    let born = json!({"age": NAME, "on": BORN});
    let codes = SPELLINGS.iter().chain(AS_MEMBERS).map(|text| json!(text));
    for slip in codes.chain([json!(NAME), json!(BORN), json!("2006-03-17x"), json!([NAME]), born]) {
        for document in slips(&planted.document, &slip) {
            assert_unsaid(&planted, errors(&document.to_string()));
        }
    }
}

/// A ledger with an award, a step with a reason and an entitlement.
fn ledger() -> Value {
    let title = json!({"lv": "Vieta rindā", "en": "A place in the queue"});
    let period = json!({"from": "2020-01-01", "to": "2020-12-31"});
    json!({"version": 1, "complete": {"from": "2020-01-01"}, "awards": [{
        "key": {"volunteer": "00000000-0000-0000-0000-000000000001", "scheme": "s", "level": "l", "period": period},
        "minutes": 60,
        "logs": ["00000000-0000-0000-0000-000000000004"],
        "events": [
            {"step": "eligible", "on": "2021-01-01"}, {"step": "approved", "on": "2021-01-02"},
            {"step": "revoked", "on": "2021-01-03", "reason": "kļūda"},
        ],
        "entitlements": [{
            "rule": {"id": "e", "kind": "queue_place", "title": title, "holds_from": "approved", "months": 12},
            "used": ["2021-02-01"],
        }],
    }]})
}

/// What reading these options, or judging with them, is refused for, and what is printed if it panics.
fn refusals(options: &Value) -> Vec<(String, String)> {
    let register = br#"{"volunteers": [{"id": "00000000-0000-0000-0000-000000000001"}]}"#;
    let options = options.to_string();
    let judged = std::panic::catch_unwind(|| talka::wire::recognize(register, options.as_bytes()));
    match judged {
        Ok(Ok(_)) => Vec::new(),
        Ok(Err(errors)) => {
            vec![("a refusal".to_owned(), format!("{errors:?} {errors} {}", errors.to_json()))]
        }
        Err(panic) => {
            let message = panic.downcast_ref::<String>().cloned();
            vec![("a panic".to_owned(), message.unwrap_or_default())]
        }
    }
}

#[test]
fn a_ledger_and_a_scheme_that_are_refused_are_not_repeated() {
    let planted = Planted::register(SPELLINGS[0]);
    let settings = json!({"today": "2021-12-31"});
    let schemes: Value = serde_json::from_str(include_str!("../../catalogue/schemes.json")).unwrap();
    let scheme = &schemes[0];
    let whole = json!({"settings": settings, "scheme": scheme, "ledger": ledger()});
    assert_eq!(refusals(&whole), [], "they can be read as they are");
    let born = json!({"age": NAME, "on": BORN});
    let codes = SPELLINGS.iter().chain(AS_MEMBERS).map(|text| json!(text));
    let mut refused = 0;
    for slip in codes.chain([json!(NAME), json!(BORN), json!([NAME]), born]) {
        for ledger in slips(&ledger(), &slip) {
            let refusals = refusals(&json!({"settings": settings, "scheme": scheme, "ledger": ledger}));
            refused += refusals.len();
            assert_unsaid(&planted, refusals);
        }
        for scheme in slips(scheme, &slip) {
            let refusals = refusals(&json!({"settings": settings, "scheme": scheme}));
            refused += refusals.len();
            assert_unsaid(&planted, refusals);
        }
    }
    assert!(refused > 1_000, "{refused}");
}

#[test]
fn a_place_that_is_none_is_not_repeated() {
    for text in SPELLINGS.iter().chain(AS_MEMBERS).chain([&NAME]) {
        let options = json!({"on": "2020-01-01", "places": ["0110000", text]}).to_string();
        let error = talka::wire::network(br#"{"contacts": []}"#, options.as_bytes()).unwrap_err();
        assert_eq!(error.list()[0].path.as_str(), "/places/1");
        assert!(!format!("{error:?} {error} {}", error.to_json()).contains(text), "{error}");
    }
}

#[test]
fn text_that_is_no_json_is_not_repeated() {
    let planted = Planted::register(SPELLINGS[0]);
    let text = planted.document.to_string();
    for begun in (0..text.len()).step_by(7).filter_map(|end| text.get(..end)) {
        for tail in [NAME, SPELLINGS[0], "", "\u{0}"] {
            assert_unsaid(&planted, errors(&format!("{begun}{tail}")));
        }
    }
}

/// A code in place of a member's name or of its value, as a number, as bytes and under a tag, in each format that has them.
#[test]
fn what_is_read_from_other_formats_is_not_repeated() {
    use ciborium::Value;

    let code = || Value::Integer(16_117_519_997_u64.into());
    let numbers = [
        code(),
        Value::Integer((-16_117_519_997_i64).into()),
        Value::Float(161_175.199_97),
        Value::Tag(2, Box::new(Value::Bytes(vec![0x16; 12]))),
        Value::Bytes(b"161175-19997".to_vec()),
        Value::Tag(99, Box::new(Value::Text("161175-19997".to_owned()))),
        Value::Array(vec![code()]),
        Value::Map(vec![(code(), code())]),
    ];
    let text = |text: &str| Value::Text(text.to_owned());
    for number in numbers {
        let as_name = (number.clone(), Value::Null);
        for member in [as_name, (text("born"), number.clone()), (text("name"), number)] {
            let volunteer =
                Value::Map(vec![(text("id"), text("00000000-0000-0000-0000-000000000001")), member]);
            let register = Value::Map(vec![(text("volunteers"), Value::Array(vec![volunteer]))]);
            let mut cbor = Vec::new();
            ciborium::into_writer(&register, &mut cbor).unwrap();
            let cbor = ciborium::from_reader::<Register, _>(cbor.as_slice()).unwrap_err();
            let packed = rmp_serde::to_vec_named(&register).unwrap();
            let packed = rmp_serde::from_slice::<Register>(&packed).unwrap_err();
            for error in [format!("{cbor} {cbor:?}"), format!("{packed} {packed:?}")] {
                for part in ["161175", "19997", "16117519997", "1616161616"] {
                    assert!(!error.contains(part), "{error}");
                }
                // Twelve bytes of 0x16 as one number.
                assert!(!error.contains("6835"), "{error}");
            }
        }
    }
}
