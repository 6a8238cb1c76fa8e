//! The headings by which a column is known.

use std::collections::BTreeMap;

use talka::register::RecordKind;

use super::column::{Column, Columns};
use super::mapping::Mapping;
use crate::fold::key;

/// Everything by which the columns of a table are known, ready for looking up.
#[derive(Debug)]
pub(crate) struct Aliases {
    known: BTreeMap<String, (&'static str, &'static Column)>,
    pub(super) columns: &'static [Column],
    /// The tables of which columns may be beside those of this one.
    pub(super) beside: Vec<(RecordKind, Self)>,
}

impl Aliases {
    /// What is longer is no heading.
    const LONGEST: usize = 200;

    pub(crate) fn new(columns: &Columns, mapping: &Mapping) -> Self {
        let mut known = BTreeMap::new();
        for column in columns.columns {
            for alias in column.aliases.iter().chain([&column.name]) {
                known.entry(key(alias)).or_insert((*alias, column));
            }
        }
        // What the office says itself goes before what offices usually mean.
        for (heading, name) in mapping.headings(columns.table) {
            if let Some(column) = columns.columns.iter().find(|column| column.name == name) {
                known.insert(heading.to_owned(), (column.heading(), column));
            }
        }
        Self { known, columns: columns.columns, beside: vec![] }
    }

    /// The same, where the table may have columns of these tables beside its own.
    pub(crate) fn beside(self, tables: &[(RecordKind, Columns)], mapping: &Mapping) -> Self {
        let beside = tables.iter().map(|(kind, columns)| (*kind, Self::new(columns, mapping))).collect();
        Self { beside, ..self }
    }

    pub(crate) fn find(&self, heading: &str) -> Option<&'static Column> {
        if heading.len() > Self::LONGEST {
            return None;
        }
        self.known.get(&key(heading)).map(|(_, column)| *column)
    }

    /// The known heading that was probably meant.
    pub(crate) fn suggest(&self, heading: &str) -> Option<&'static str> {
        if heading.len() > Self::LONGEST {
            return None;
        }
        let nearest = talka::reading::nearest(&key(heading), self.known.keys().map(String::as_str))?;
        self.known.get(nearest).map(|(alias, _)| *alias)
    }
}
