//! Documents in which one list is long, for each list that comes from outside: what is made of them must take steps in
//! proportion to their size.
//!
//! The lists are those of the published JSON Schemas, so that a new one is tried without being named here. What lies
//! between records (entries that correct one another, one group, duplicate ids) is in `between`.

mod between;
mod grown;
#[cfg(target_family = "wasm")]
mod module;
mod schema;

use serde_json::Value;
use talka::wire::{self, Problems};

/// A way to make a document as large as one likes.
#[derive(Debug)]
pub struct Case {
    /// Which list is long, and what its elements are like.
    pub name: String,
    document: Document,
}

#[derive(Debug)]
enum Document {
    Grown(grown::Growth),
    Between(fn(usize) -> Value),
}

/// A register and options, as JSON text.
#[derive(Debug)]
pub struct Documents {
    register: Vec<u8>,
    options: Vec<u8>,
}

/// All cases, in the order of the schemas.
pub fn cases() -> Vec<Case> {
    let grown = grown::growths()
        .into_iter()
        .map(|growth| Case { name: growth.to_string(), document: Document::Grown(growth) });
    let between = between::CASES
        .iter()
        .map(|(name, make)| Case { name: (*name).to_owned(), document: Document::Between(*make) });
    grown.chain(between).collect()
}

impl Case {
    /// The documents in which the list has that length.
    pub fn documents(&self, length: usize) -> Documents {
        let mut document = match &self.document {
            Document::Grown(growth) => growth.document(length),
            Document::Between(make) => make(length),
        };
        let mut part =
            |name| document.get_mut(name).map(Value::take).unwrap_or_default().to_string().into_bytes();
        Documents { register: part("register"), options: part("options") }
    }
}

impl Documents {
    /// Their length in bytes.
    pub fn bytes(&self) -> usize {
        self.register.len() + self.options.len()
    }

    /// Reads, checks, recognizes and writes; gives back how many bytes were written. What is refused is written too.
    pub fn judge(&self) -> usize {
        let check = br#"{"settings": {"today": "2020-12-31", "recalled": "information"}, "lang": "lv", "detail": "full"}"#;
        [wire::check(&self.register, check), wire::recognize(&self.register, &self.options)]
            .map(|answer| answer.as_ref().map_or_else(Problems::to_json, String::clone).len())
            .iter()
            .sum()
    }
}

/// A small register in which every rule has something to look at, and options with a scheme that asks for whatever a
/// scheme can ask for.
fn base() -> Value {
    let read = |text| serde_json::from_str::<Value>(text).unwrap_or_default();
    let mut base = read(include_str!("base.json"));
    base["options"]["scheme"] = read(include_str!("scheme.json"));
    base
}
