//! Shows where a judgement is not the expected one.

use serde_json::Value;

/// A line for each entry that was expected and not found (`-`) or found and not expected (`+`).
pub(super) fn difference(expected: &Value, found: &Value) -> String {
    let mut shown = Vec::new();
    for list in ["findings", "undetermined", "verdicts", "stands"] {
        let [expected, found] = [entries(&expected[list]), entries(&found[list])];
        let missing = expected.iter().filter(|entry| !found.contains(entry)).map(|entry| ('-', entry));
        let surplus = found.iter().filter(|entry| !expected.contains(entry)).map(|entry| ('+', entry));
        let before = shown.len();
        shown.extend(missing.chain(surplus).map(|(mark, entry)| format!("  {mark} {list} {entry}\n")));
        if shown.len() == before && expected != found {
            shown.push(format!("  {list}: the same entries in another order or number\n"));
        }
    }
    shown.concat()
}

fn entries(list: &Value) -> Vec<String> {
    match list {
        Value::Object(members) => members.iter().map(|(name, value)| format!("{name}: {value}")).collect(),
        list => list.as_array().unwrap().iter().map(Value::to_string).collect(),
    }
}
