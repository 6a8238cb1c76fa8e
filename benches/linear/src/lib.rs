//! Documents in which one list is long, for each list that comes from outside: what is made of them must take steps in
//! proportion to their size.
//!
//! The lists are those of the published JSON Schemas, so that a new one is tried without being named here. What lies
//! between records (entries that correct one another, one group, duplicate ids) is in `between`.

mod between;
mod grown;
mod growth;
#[cfg(feature = "judge")]
mod judging;
#[cfg(all(target_family = "wasm", feature = "judge"))]
mod module;
mod schema;

pub use growth::Growth;
#[cfg(feature = "judge")]
pub use judging::{checked, judge, recognized};

use serde_json::{Value, json};

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
    /// The register.
    pub register: Vec<u8>,
    /// The options of a check.
    pub check: Vec<u8>,
    /// The options of a recognition.
    pub recognize: Vec<u8>,
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
    /// The documents in which the list has that length. So many findings of each rule are listed, by default a lot of them.
    pub fn documents(&self, length: usize, listed: Option<u32>) -> Documents {
        let document = match &self.document {
            Document::Grown(growth) => growth.document(length),
            Document::Between(make) => make(length),
        };
        documents(document, listed)
    }
}

/// A register with its options, written down.
fn documents(mut document: Value, listed: Option<u32>) -> Documents {
    let mut recognize = document["options"].take();
    recognize["settings"]["listed_per_rule"] = json!(listed);
    let settings = json!({"today": "2020-12-31", "recalled": "information", "listed_per_rule": listed});
    let check = json!({"settings": settings, "lang": "lv", "detail": "full"});
    let [register, check, recognize] =
        [document["register"].take(), check, recognize].map(|part| part.to_string().into_bytes());
    Documents { register, check, recognize }
}

impl Documents {
    /// A register as it is, with the options of the base.
    pub fn of_register(register: Vec<u8>) -> Self {
        Self { register, ..documents(base(), None) }
    }

    /// Their length in bytes.
    pub fn bytes(&self) -> usize {
        self.register.len() + self.recognize.len()
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
