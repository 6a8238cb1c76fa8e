//! What came of an import, as JSON text: what bindings to other languages hand on.

use serde::Serialize;
use talka::text::Lang;
use talka::wire::VERSION;

use crate::finding::ImportFinding;
use crate::import::{Imported, TableSummary};

#[derive(Serialize)]
struct Written<'a> {
    version: u32,
    tables: &'a [TableSummary],
    findings: Vec<Worded<'a>>,
    unlisted: usize,
    register: &'a talka::register::Register,
}

/// A finding, with its text where one is asked for.
#[derive(Serialize)]
struct Worded<'a> {
    #[serde(flatten)]
    finding: &'a ImportFinding,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

impl Imported {
    /// The tables, what was refused, and the register, as JSON text. With `lang`, findings have their text in that
    /// language.
    pub fn to_json(&self, lang: Option<Lang>) -> String {
        let findings = self.findings.listed().iter();
        let worded = findings.map(|finding| Worded { finding, message: lang.map(|lang| finding.text(lang)) });
        let written = Written {
            version: VERSION,
            tables: &self.tables,
            findings: worded.collect(),
            unlisted: self.findings.unlisted(),
            register: &self.register,
        };
        // Nothing in it is a key that is not text, or a number that is none.
        serde_json::to_string(&written).unwrap_or_default()
    }
}
