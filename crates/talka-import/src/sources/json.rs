//! What many sources report, as JSON text: what bindings to other languages hand on.

use std::collections::BTreeMap;

use serde::Serialize;
use talka::register::{RecordKind, Register};
use talka::text::Lang;
use talka::wire::VERSION;

use super::{Amounts, Group, Overlap, RowOf, SourceRead, Sources, Split};
use crate::import::TableSummary;
use crate::json::Worded;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    sources: Vec<SourceJson<'a>>,
    beside: &'a [String],
    overlaps: Vec<OverlapJson<'a>>,
    totals: BTreeMap<&'static str, TotalsJson>,
}

#[derive(Serialize)]
struct SourceJson<'a> {
    name: &'a str,
    /// Why nothing was read.
    errors: Vec<String>,
    tables: &'a [TableSummary],
    diagnostics: Vec<Worded<'a>>,
    unlisted: usize,
    register: Option<&'a Register>,
}

#[derive(Serialize)]
struct OverlapJson<'a> {
    record: RecordKind,
    reason: &'static str,
    one: &'a RowOf,
    other: &'a RowOf,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

#[derive(Serialize)]
struct TotalsJson {
    smallest: usize,
    groups: Vec<Group>,
    whole: Option<Amounts>,
    people_overlap: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<String>,
}

impl Sources {
    /// The sources, what may be one in two of them, and the totals by each [`Split`] without groups of fewer people than
    /// `smallest`, as JSON text. With `lang`, what needs words has them in that language.
    pub fn to_json(&self, lang: Option<Lang>, smallest: usize) -> String {
        let overlaps = self.overlaps();
        let totals = Split::ALL.map(|split| {
            let totals = self.totals(split, smallest);
            let notes = lang.map(|lang| totals.notes(lang)).unwrap_or_default();
            let (groups, whole, people_overlap) = (totals.groups, totals.whole, totals.people_overlap);
            (split.as_str(), TotalsJson { smallest, groups, whole, people_overlap, notes })
        });
        let written = Document {
            version: VERSION,
            sources: self.sources.iter().map(|source| source.written(lang)).collect(),
            beside: &self.beside,
            overlaps: overlaps.iter().map(|overlap| overlap.written(lang)).collect(),
            totals: BTreeMap::from(totals),
        };
        // Nothing in it is a key that is not text, or a number that is none.
        serde_json::to_string(&written).unwrap_or_default()
    }
}

impl SourceRead {
    fn written(&self, lang: Option<Lang>) -> SourceJson<'_> {
        let name = &self.name;
        match &self.read {
            Ok(imported) => SourceJson {
                name,
                errors: vec![],
                tables: &imported.tables,
                diagnostics: imported.diagnostics.listed().iter().map(|it| Worded::new(it, lang)).collect(),
                unlisted: imported.diagnostics.unlisted(),
                register: Some(&imported.register),
            },
            Err(error) => SourceJson {
                name,
                errors: error.texts(lang.unwrap_or(Lang::En)),
                tables: &[],
                diagnostics: vec![],
                unlisted: 0,
                register: None,
            },
        }
    }
}

impl Overlap {
    fn written(&self, lang: Option<Lang>) -> OverlapJson<'_> {
        OverlapJson {
            record: self.record,
            reason: self.reason.as_str(),
            one: &self.one,
            other: &self.other,
            message: lang.map(|lang| self.text(lang)),
        }
    }
}
