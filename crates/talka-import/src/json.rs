//! What came of an import, as JSON text: what bindings to other languages hand on.

use serde::Serialize;
use talka::text::Lang;
use talka::wire::VERSION;

use crate::diagnostic::Diagnostic;
use crate::import::{Imported, TableSummary};

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    tables: &'a [TableSummary],
    diagnostics: Vec<Worded<'a>>,
    unlisted: usize,
    register: &'a talka::register::Register,
}

/// A diagnostic, with its text where one is asked for.
#[derive(Serialize)]
pub(crate) struct Worded<'a> {
    #[serde(flatten)]
    diagnostic: &'a Diagnostic,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

impl<'a> Worded<'a> {
    pub(crate) fn new(diagnostic: &'a Diagnostic, lang: Option<Lang>) -> Self {
        Self { diagnostic, message: lang.map(|lang| diagnostic.text(lang)) }
    }
}

impl Imported {
    /// The tables, what was refused, and the register, as JSON text. With `lang`, diagnostics have their text in that
    /// language.
    pub fn to_json(&self, lang: Option<Lang>) -> String {
        let diagnostics = self.diagnostics.listed().iter();
        let worded = diagnostics.map(|diagnostic| Worded::new(diagnostic, lang));
        let written = Document {
            version: VERSION,
            tables: &self.tables,
            diagnostics: worded.collect(),
            unlisted: self.diagnostics.unlisted(),
            register: &self.register,
        };
        // Nothing in it is a key that is not text, or a number that is none.
        serde_json::to_string(&written).unwrap_or_default()
    }
}
