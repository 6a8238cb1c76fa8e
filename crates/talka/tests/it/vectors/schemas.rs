//! Whether what goes in and comes out has the shape that its JSON Schema says.

use std::collections::BTreeSet;

use jsonschema::Validator;
use serde_json::{Value, json};
use talka::register::{Register, RegisterReadError};
use talka::text::Lang;
use talka::wire::{self, InputErrors};

use super::case::files;

/// A generated file.
fn file(path: &str) -> Value {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// The schema of that name, as it is published.
fn schema(name: &str) -> Validator {
    let schema = file(&format!("schemas/{name}.schema.json"));
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

fn assert_fits(schema: &Validator, value: &Value) {
    let wrong: Vec<String> =
        schema.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The places of all objects in a value.
fn objects(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            found.push(at.to_owned());
            for (name, value) in members {
                objects(value, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (n, value) in items.iter().enumerate() {
                objects(value, &format!("{at}/{n}"), found);
            }
        }
        _ => {}
    }
}

/// A member that nobody knows is refused, wherever it stands.
fn assert_closed(schema: &Validator, value: &Value) {
    let mut places = Vec::new();
    objects(value, "", &mut places);
    for place in places {
        let mut spoilt = value.clone();
        spoilt.pointer_mut(&place).unwrap()["unknown_member"] = json!(1);
        assert!(!schema.is_valid(&spoilt), "`{place}` takes any member");
    }
}

/// The register and the settings of every case, as they are written.
fn each_case(mut see: impl FnMut(Value, Value)) {
    for file in files() {
        for case in &file.cases {
            let (register, settings) = file.set_up(case);
            see(serde_json::to_value(register).unwrap(), serde_json::to_value(settings).unwrap());
        }
    }
}

/// What a function of the wire answers.
fn answer(ask: fn(&[u8], &[u8]) -> Result<String, InputErrors>, register: &Value, options: &Value) -> Value {
    let text = ask(register.to_string().as_bytes(), options.to_string().as_bytes()).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn registers_and_settings_fit() {
    let (registers, all_settings) = (schema("register"), schema("settings"));
    each_case(|register, settings| {
        for (schema, value) in [(&registers, &register), (&all_settings, &settings)] {
            assert_fits(schema, value);
            assert_closed(schema, value);
        }
    });
}

#[test]
fn reports_fit_in_every_language_and_detail() {
    let (options_schema, reports) = (schema("check-options"), schema("report"));
    each_case(|register, settings| {
        for lang in [json!(null), json!("lv"), json!("en")] {
            for detail in ["findings", "full"] {
                let options = json!({"settings": settings, "lang": lang, "detail": detail});
                assert_fits(&options_schema, &options);
                assert_fits(&reports, &answer(wire::check, &register, &options));
            }
        }
    });
}

#[test]
fn reports_have_no_other_members() {
    let reports = schema("report");
    let mut seen = BTreeSet::new();
    each_case(|register, settings| {
        let options = json!({"settings": settings, "lang": "en", "detail": "full"});
        let mut report = answer(wire::check, &register, &options);
        report["not_judged"].as_array_mut().unwrap().truncate(1);
        // One report for each rule that speaks is enough.
        let codes = report["findings"].as_array().unwrap().iter().map(|finding| finding["code"].to_string());
        let new = codes.filter(|code| seen.insert(code.clone())).count();
        if new > 0 {
            assert_closed(&reports, &report);
        }
    });
    assert!(seen.len() > 20);
}

#[test]
fn schemes_and_what_they_make_of_a_register_fit() {
    let (options_schema, recognitions) = (schema("recognize-options"), schema("recognition"));
    let scheme = file("catalogue/schemes.json")[0].take();
    assert_fits(&schema("scheme"), &scheme);
    assert_closed(&schema("scheme"), &scheme);
    let mut made = 0;
    each_case(|register, settings| {
        let options = json!({"settings": settings, "scheme": scheme, "ledger": {"version": 1, "awards": []}});
        assert_fits(&options_schema, &options);
        let recognition = answer(wire::recognize, &register, &options);
        assert_fits(&recognitions, &recognition);
        assert_closed(&recognitions, &recognition);
        made += recognition["decisions"].as_array().unwrap().len();
    });
    assert!(made > 20);
}

#[test]
fn answers_on_numbers_fit() {
    let (codes, numbers) = (schema("personal-code"), schema("registration-number"));
    for text in [
        "",
        " ",
        "111111-11410",
        "325035-11782",
        "161375-19997",
        "1-",
        "x",
        "40008218958",
        "LV40008218958",
        "4",
    ] {
        for lang in [None, Some(Lang::Lv), Some(Lang::En)] {
            for (schema, answer) in [
                (&codes, wire::parse_personal_code(text, lang)),
                (&numbers, wire::parse_registration_number(text, lang)),
            ] {
                let answer = serde_json::from_str(&answer).unwrap();
                assert_fits(schema, &answer);
                assert_closed(schema, &answer);
            }
        }
    }
}

#[test]
fn problems_fit() {
    let errors = schema("input-errors");
    for register in ["", "[]", r#"{"volunteers": [{"id": 1}, {"idd": ""}]}"#] {
        let answer =
            wire::check(register.as_bytes(), br#"{"settings": {"today": "2020-12-31"}}"#).unwrap_err();
        let answer = serde_json::from_str(&answer.to_json()).unwrap();
        assert_fits(&errors, &answer);
        assert_closed(&errors, &answer);
    }
}

#[test]
fn catalogues_fit() {
    for (schema_name, path) in [
        ("rules", "catalogue/rules.json"),
        ("schemes", "catalogue/schemes.json"),
        ("explain", "catalogue/explain.lv.json"),
        ("explain", "catalogue/explain.en.json"),
    ] {
        assert_fits(&schema(schema_name), &file(path));
    }
    assert_closed(&schema("rules"), &file("catalogue/rules.json"));
}

/// What the reader refuses for its form, the schema refuses as well; and what the one takes, the other does.
#[test]
fn the_schema_is_as_strict_as_the_reader() {
    let registers = schema("register");
    let register = |at: &str, value: Value| {
        let mut register = json!({
            "volunteers": [{"id": "a0000000-0000-0000-0000-000000000001", "codes": [{"code": ""}]}],
            "organizations": [{"id": "b0000000-0000-0000-0000-000000000001"}],
            "placements": [{
                "id": "c0000000-0000-0000-0000-000000000001",
                "volunteer": "a0000000-0000-0000-0000-000000000001",
                "organization": "b0000000-0000-0000-0000-000000000001",
            }],
            "hour_logs": [{
                "id": "d0000000-0000-0000-0000-000000000001",
                "placement": "c0000000-0000-0000-0000-000000000001",
                "on": "2020-03-01", "minutes": 60, "evidence": {},
            }],
        });
        let (parent, name) = at.rsplit_once('/').unwrap();
        register.pointer_mut(parent).unwrap()[name] = value;
        register
    };
    for (at, taken, refused) in [
        ("/volunteers/0/born", json!("2005-03-01"), json!("2005-02-30")),
        ("/volunteers/0/born", json!("2005"), json!("205")),
        ("/volunteers/0/born", json!({"age": 15, "on": "2020-09-01"}), json!({"age": 15})),
        (
            "/volunteers/0/born",
            json!({"age": 255, "on": "2020-09-01"}),
            json!({"age": 256, "on": "2020-09-01"}),
        ),
        ("/volunteers/0/id", json!("00000000-0000-0000-0000-00000000000a"), json!("1")),
        ("/volunteers/0/name", json!(null), json!(1)),
        ("/volunteers/0/policies", json!([]), json!({})),
        ("/volunteers/0/codes/0/code", json!("ē".repeat(200)), json!("ē".repeat(201))),
        ("/organizations/0/class", json!("merchant"), json!("merchants")),
        ("/hour_logs/0/on", json!("2020-03"), json!("2020-3")),
        ("/hour_logs/0/on", json!("2020-03-01/2020-03-02"), json!("2020-03/2020-04")),
        ("/hour_logs/0/start", json!("24:00"), json!("24:01")),
        ("/hour_logs/0/start", json!("09:59"), json!("9:59")),
        ("/hour_logs/0/minutes", json!(i32::MAX), json!(i64::from(i32::MAX) + 1)),
        ("/hour_logs/0/minutes", json!(-1), json!(null)),
        ("/hour_logs/0/evidence/page", json!(0), json!(-1)),
    ] {
        for (value, fits) in [(taken, true), (refused, false)] {
            let register = register(at, value);
            assert_eq!(registers.is_valid(&register), fits, "the schema on {at}: {register}");
            let read = Register::from_json(register.to_string().as_bytes());
            let readable = !matches!(read, Err(RegisterReadError::Unreadable(_)));
            assert_eq!(readable, fits, "the reader on {at}: {register}");
        }
    }
}
