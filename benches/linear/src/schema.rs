//! What the published JSON Schemas say of a member, and values that fit it.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

/// What a value of a list is like, beside the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Likeness {
    /// Only what has to be there.
    Blank,
    /// Every member, the same in each.
    Same,
    /// Every member, with days of its own.
    Own,
    /// The same, without the member at that position.
    Lacking(usize),
    /// Every member, with days in no order and one word after another.
    Mixed,
    /// That of the base, with days of its own.
    Kin,
}

/// Values fill members that are nested less deeply than that: the needs of a level hold needs.
const DEEPEST: usize = 3;

pub(super) struct Schema(Value);

pub(super) static REGISTER: LazyLock<Schema> =
    LazyLock::new(|| Schema::read(include_str!("../../../crates/talka/schemas/register.schema.json")));
pub(super) static OPTIONS: LazyLock<Schema> = LazyLock::new(|| {
    Schema::read(include_str!("../../../crates/talka/schemas/recognize-options.schema.json"))
});

impl Schema {
    fn read(text: &str) -> Self {
        Self(serde_json::from_str(text).unwrap_or_default())
    }

    pub(super) fn root(&self) -> &Value {
        &self.0
    }

    /// What a member is that has a value: not a reference, and not `null`. The second is the name of the definition.
    pub(super) fn resolve<'s>(&'s self, mut shape: &'s Value) -> (&'s Value, &'s str) {
        let mut name = "";
        loop {
            let first = shape.get("anyOf").and_then(Value::as_array).and_then(|ways| {
                // A choice between a name and what it names is made for the latter, which has lists.
                ways.iter().find(|way| way.get("$ref").is_some()).or_else(|| ways.first())
            });
            let reference = shape.get("$ref").and_then(Value::as_str);
            if let Some(reference) = reference {
                name = reference.rsplit('/').next().unwrap_or_default();
                shape = self.0.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null);
            } else if let Some(first) = first {
                shape = first;
            } else {
                return (shape, name);
            }
        }
    }

    /// The members of a record: name, shape, whether it has to be there.
    pub(super) fn members(shape: &Value) -> impl Iterator<Item = (&str, &Value, bool)> {
        let required = shape.get("required").and_then(Value::as_array);
        let members = shape.get("properties").and_then(Value::as_object).into_iter().flatten();
        members.map(move |(name, member)| {
            let required = required.is_some_and(|all| all.iter().any(|one| one == name.as_str()));
            (name.as_str(), member, required)
        })
    }

    /// The value at position `n` of a list with that shape. `name` is the member it is for.
    pub(super) fn value(&self, shape: &Value, name: &str, n: usize, like: Likeness, depth: usize) -> Value {
        let (shape, definition) = self.resolve(shape);
        if let Some(words) = shape.get("enum").and_then(Value::as_array) {
            let n = if like == Likeness::Mixed { n % words.len() } else { 0 };
            return words.get(n).cloned().unwrap_or_default();
        }
        match (definition, shape.get("type").and_then(Value::as_str)) {
            ("Confirmation", _) => json!({"state": "confirmed", "role": "host", "on": "2020-06-16"}),
            ("Uuid", _) => json!(id(name, if like == Likeness::Same { 0 } else { n })),
            ("Day" | "When", _) => json!(day(name, n, like)),
            ("Clock", _) => json!(if name == "end" || name == "to" { "12:00" } else { "10:00" }),
            ("Year", _) => json!("2005"),
            (_, Some("string")) => json!(text(name, if like == Likeness::Same { 0 } else { n })),
            (_, Some("integer")) => json!(if name == "version" { 1 } else { 60 }),
            (_, Some("boolean")) => json!(true),
            (_, Some("array")) if depth >= DEEPEST || like == Likeness::Blank => json!([]),
            (_, Some("array")) => match shape.get("items") {
                Some(items) => json!([self.value(items, name, n, like, depth + 1)]),
                None => json!([]),
            },
            _ => self.record(shape, n, like, depth),
        }
    }

    fn record(&self, shape: &Value, n: usize, like: Likeness, depth: usize) -> Value {
        let members = Self::members(shape).enumerate().filter(|(position, (_, _, required))| {
            *required || (depth < DEEPEST && like != Likeness::Blank && like != Likeness::Lacking(*position))
        });
        let members = members
            .map(|(_, (name, member, _))| (name.to_owned(), self.value(member, name, n, like, depth + 1)));
        Value::Object(members.collect::<Map<_, _>>())
    }
}

/// The id of a record of its own, or the one of the base that a member refers to.
fn id(name: &str, n: usize) -> String {
    match name {
        "volunteer" => "00000001-0000-0000-0000-000000000000".to_owned(),
        "organization" | "host" | "limited_to" => "00000002-0000-0000-0000-000000000000".to_owned(),
        "placement" => "00000003-0000-0000-0000-000000000000".to_owned(),
        "corrects" => format!("00000009-0000-0000-0000-{n:012x}"),
        _ => format!("00000009-0000-0000-0000-{:012x}", n + 1),
    }
}

/// A day of its own for each three positions from the middle of 2020, so that days from and to lie beside each other.
fn day(name: &str, n: usize, like: Likeness) -> String {
    let position = match like {
        Likeness::Same => 0,
        Likeness::Mixed => n.wrapping_mul(7919) % 10_007,
        _ => n,
    };
    let later = usize::from(matches!(name, "to" | "until" | "withdrawn"));
    calendar_day(position * 3 + later)
}

/// So many days after 1 June 2020, in a calendar whose months have 28 days, which is no matter here.
pub(super) fn calendar_day(n: usize) -> String {
    let (month, day) = (n / 28 + 5, n % 28);
    format!("{:04}-{:02}-{:02}", 2020 + month / 12, month % 12 + 1, day + 1)
}

fn text(name: &str, n: usize) -> String {
    match name {
        "municipality" => "0030000".to_owned(),
        "code" => "111111-11410".to_owned(),
        "registration_number" | "with" => "40008218958".to_owned(),
        "lang" => "lv".to_owned(),
        _ => format!("{}-{n}", name.replace('_', "-")),
    }
}
