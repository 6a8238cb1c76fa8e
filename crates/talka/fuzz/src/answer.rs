//! What every answer must be.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jsonschema::Validator;
use serde_json::Value;
use talka::wire::{InputErrors, VERSION};

use crate::pool::{core, read_json};
use crate::recipe::SECRET;

/// Longer, in characters, is no sentence of this library. The longest is the list of the rules that a scheme may name.
const LONGEST: usize = 2_000;

/// Fails if a value does not have the shape of that published schema.
pub(crate) fn assert_fits(schema: &str, value: &Value) {
    static SCHEMAS: OnceLock<BTreeMap<&str, Validator>> = OnceLock::new();
    let names = [
        "report",
        "recognition",
        "stay-report",
        "exchange-report",
        "input-errors",
        "personal-code",
        "registration-number",
    ];
    let read = |name| {
        let schema = read_json(&core().join(format!("schemas/{name}.schema.json")));
        (name, jsonschema::options().should_validate_formats(true).build(&schema).unwrap())
    };
    let schema = &SCHEMAS.get_or_init(|| names.map(read).into())[schema];
    if let Some(error) = schema.iter_errors(value).next() {
        panic!("{}: {error}", error.instance_path());
    }
}

/// What a function answers: twice the same, of the right shape, and without what a person filled in.
pub(crate) fn answer(ask: impl Fn() -> Result<String, InputErrors>, schema: &str) -> Option<Value> {
    let answer = ask();
    assert_eq!(answer, ask(), "the same input gives the same bytes");
    let (text, schema) = match &answer {
        Ok(text) => (text.clone(), schema),
        Err(errors) => (errors.to_json(), "input-errors"),
    };
    assert!(!text.contains(SECRET), "what a person filled in comes out: {text}");
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["version"], VERSION);
    assert_fits(schema, &value);
    assert_short(&value);
    match answer {
        Ok(_) => Some(value),
        Err(errors) => {
            assert_problems(&errors);
            None
        }
    }
}

fn assert_problems(errors: &InputErrors) {
    assert!(!errors.list().is_empty());
    for error in errors.list() {
        let path = error.path.as_str();
        assert!(path.is_empty() || path.starts_with('/'), "{path}");
        assert!(!error.message.is_empty());
    }
}

fn assert_short(value: &Value) {
    match value {
        Value::Object(members) => members.values().for_each(assert_short),
        Value::Array(items) => items.iter().for_each(assert_short),
        Value::String(text) => assert!(text.chars().count() <= LONGEST, "{text}"),
        _ => {}
    }
}
