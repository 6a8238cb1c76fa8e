//! The page for whoever writes a scheme: its examples can be read, and it names everything that can be written.

use std::collections::BTreeSet;

use serde_json::Value;
use talka::recognition::Scheme;
use talka::text::{Lang, read_errors};

use crate::recognition::capabilities::level;

const PAGE: &str = include_str!("../../../schemes/README.md");

fn examples() -> Vec<&'static str> {
    PAGE.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

#[test]
fn each_example_can_be_read() {
    let examples = examples();
    for example in &examples {
        let whole = if example.starts_with("id = ") {
            (*example).to_owned()
        } else {
            let head = crate::recognition::capabilities::text("");
            let head = if example.contains("[text]") { head.replace("text = {}\n", "") } else { head };
            format!("{head}{}{example}", level("it", "{ at_least_hours = 10 }"))
        };
        if let Err(errors) = Scheme::from_toml(&whole) {
            panic!("{whole}\n{errors}");
        }
    }
    assert!(examples.len() >= 6);
}

#[test]
fn the_error_that_is_shown_is_the_one_that_is_reported() {
    let rest = format!("[hours]\nconfirmation = \"confrimed\"\n{}", level("it", "{ at_least_hours = 1 }"));
    let errors = Scheme::from_toml(&crate::recognition::capabilities::text(&rest)).unwrap_err();
    let errors = read_errors(&errors, Lang::Lv);
    assert!(PAGE.contains(&format!("```text\n{errors}\n```")), "{errors}");
}

/// Every member and every word of a schema; how a silence is written stands apart.
fn names(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(members) => {
            let properties = members.get("properties").and_then(Value::as_object);
            found.extend(properties.into_iter().flat_map(|all| all.keys().cloned()));
            let words = members.get("enum").and_then(Value::as_array).into_iter().flatten();
            found.extend(words.filter_map(Value::as_str).map(str::to_owned));
            members.values().for_each(|member| names(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| names(item, found)),
        _ => {}
    }
}

#[test]
fn everything_that_can_be_written_is_named() {
    let schema = include_str!("../../../schemas/scheme.schema.json");
    let mut found = BTreeSet::new();
    names(&serde_json::from_str(schema).unwrap(), &mut found);
    assert!(found.len() > 200, "{}", found.len());
    let named = |name: &&String| PAGE.contains(&format!("`{name}`")) || PAGE.contains(&format!("`{name} = "));
    let missing: Vec<_> = found.iter().filter(|name| !named(name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
