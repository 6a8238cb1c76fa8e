//! Documents in which every member of every record is filled in, as the published JSON Schema has them, so that a new member is
//! covered without being named here.

use serde_json::{Map, Value, json};

/// What an office may have written of a person into any text.
pub(super) const NAME: &str = "Žagatiņa";
/// Their names as a programmer spells the member of an object, and a first name that is nearly the name of one.
pub(super) const AS_MEMBERS: &[&str] = &["zagatina_dora", "zagatina", "dora"];
pub(super) const BORN: &str = "2006-03-17";
/// The eleven digits of a personal code.
const DIGITS: &str = "17030621234";
const TELEPHONE: &str = "26129384";
const MAIL: &str = "zagatina@pasts.example";

/// Ways in which offices write a personal code, right or not.
pub(super) const SPELLINGS: &[&str] = &[
    "170306-21234",
    "17030621234",
    "170306–21234",
    "170306‑21234",
    "170306 21234",
    "170306 - 21234",
    "17.03.06-21234",
    "１７０３０６-２１２３４",
    "170306-2123",
    "70306-21234",
    "PK:170306-21234",
];

/// A document with a person written into every text.
pub(super) struct Planted {
    pub(super) document: Value,
    /// Each text with the place where it stands. No text is part of another.
    pub(super) texts: Vec<(String, String)>,
}

impl Planted {
    /// A register; personal codes are spelled that way.
    pub(super) fn register(spelling: &str) -> Self {
        let schema = include_str!("../../../schemas/register.schema.json");
        let mut planter =
            Planter { schema: serde_json::from_str(schema).unwrap(), spelling, texts: Vec::new() };
        let root = planter.schema.clone();
        let document = planter.value(&root, "");
        Self { document, texts: planter.texts }
    }

    /// What of the person stands in an output, with the place from which it came.
    pub(super) fn found_in(&self, output: &str) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for (place, text) in &self.texts {
            if output.contains(text) {
                found.push(format!("the text of {place}"));
            }
        }
        let digits = digits(output);
        for (what, secret) in [
            ("a name", NAME),
            ("a name as that of a member", "zagatina_dora"),
            ("a name as that of a member", "`zagatina`"),
            ("a name as that of a member", "/zagatina"),
            ("a name as that of a member", "dora"),
            ("a day of birth", BORN),
            ("a day of birth", "17.03.2006"),
            ("an e-mail address", MAIL),
        ] {
            if output.contains(secret) {
                found.push(what.to_owned());
            }
        }
        for (what, secret) in [
            ("a personal code", DIGITS),
            ("a personal code without its last digit", DIGITS.split_at(10).0),
            ("a personal code without its first digit", DIGITS.split_at(1).1),
            ("the second half of a personal code", DIGITS.split_at(6).1),
            ("a telephone number", TELEPHONE),
        ] {
            if digits.contains(secret) {
                found.push(what.to_owned());
            }
        }
        found
    }
}

/// The text with ordinary digits, and without what may part the digits of a number.
fn digits(text: &str) -> String {
    let ordinary = |c: char| match u32::from(c) {
        wide @ 0xFF10..=0xFF19 => char::from_digit(wide - 0xFF10, 10).unwrap(),
        _ => c,
    };
    text.chars().filter(|c| !" .-‐‑–—\u{a0}".contains(*c)).map(ordinary).collect()
}

struct Planter<'a> {
    schema: Value,
    spelling: &'a str,
    texts: Vec<(String, String)>,
}

impl Planter<'_> {
    fn value(&mut self, shape: &Value, place: &str) -> Value {
        if let Some(reference) = shape["$ref"].as_str() {
            let name = reference.rsplit('/').next().unwrap();
            let shape = self.schema["$defs"][name].clone();
            return self.defined(name, &shape, place);
        }
        if let Some(ways) = shape["anyOf"].as_array() {
            return self.value(&ways[0], place);
        }
        match shape["type"].as_str() {
            Some("object") => self.record(shape, place),
            Some("array") => json!([self.value(&shape["items"], place)]),
            Some("integer") => json!(60),
            Some("boolean") => json!(true),
            Some("string") => json!(self.text(place)),
            other => panic!("{place}: no value is known for {other:?}"),
        }
    }

    fn defined(&mut self, name: &str, shape: &Value, place: &str) -> Value {
        let member = place.rsplit('/').next().unwrap();
        match (name, member) {
            ("Birth", _) => json!(BORN),
            ("Uuid", "id") => json!(id(place.split('/').nth(1).unwrap())),
            ("Uuid", "corrects") => Value::Null,
            ("Uuid", "host" | "limited_to") => json!(id("organizations")),
            ("Uuid", _) => json!(id(&format!("{member}s"))),
            ("Day", "to" | "withdrawn" | "effective") => json!("2020-12-30"),
            ("Day" | "When", _) => json!("2020-06-15"),
            ("Clock", "end") => json!("12:00"),
            ("Clock", _) => json!("10:00"),
            _ => match shape["enum"].as_array() {
                Some(words) => words[0].clone(),
                None => self.value(shape, place),
            },
        }
    }

    fn record(&mut self, shape: &Value, place: &str) -> Value {
        let members = shape["properties"].as_object().unwrap();
        let value = |(name, member): (&String, &Value)| {
            let value = self.value(member, &format!("{place}/{name}"));
            (name.clone(), value)
        };
        Value::Object(members.iter().map(value).collect::<Map<_, _>>())
    }

    /// A text of its own. A personal code stands alone where one is asked for.
    fn text(&mut self, place: &str) -> String {
        let text = if place.ends_with("/code") || place.ends_with("/registration_number") {
            self.spelling.to_owned()
        } else {
            format!("{NAME}/{} {} {TELEPHONE} {MAIL}", self.texts.len() + 10, self.spelling)
        };
        self.texts.push((place.to_owned(), text.clone()));
        text
    }
}

/// The only record of a list.
fn id(list: &str) -> &'static str {
    match list {
        "volunteers" => "00000000-0000-0000-0000-000000000001",
        "organizations" => "00000000-0000-0000-0000-000000000002",
        "placements" => "00000000-0000-0000-0000-000000000003",
        _ => "00000000-0000-0000-0000-000000000004",
    }
}
