//! The headings by which a column is known.

use std::collections::{BTreeMap, BTreeSet};

use talka::register::RecordKind;

use super::column::{Column, Columns};
use super::mapping::Mapping;
use crate::fold::key;
use crate::understood::Reason;

/// Everything by which the columns of a table are known, ready for looking up.
#[derive(Debug)]
pub(crate) struct Aliases {
    known: BTreeMap<String, (&'static str, &'static Column)>,
    pub(super) columns: &'static [Column],
    /// The headings that the office itself names.
    own: BTreeSet<String>,
    /// The tables of which columns may be beside those of this one.
    pub(super) beside: Vec<(RecordKind, Self)>,
    /// The column of keys, where no other one may stand in for it.
    pub(super) key: Option<&'static str>,
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
        let own = mapping.headings(columns.table).map(|(heading, _)| heading.to_owned()).collect();
        Self { known, columns: columns.columns, own, beside: vec![], key: None }
    }

    /// The same, where the table may have columns of these tables beside its own.
    pub(crate) fn beside(self, tables: &[(RecordKind, Columns)], mapping: &Mapping) -> Self {
        let beside = tables.iter().map(|(kind, columns)| (*kind, Self::new(columns, mapping))).collect();
        Self { beside, ..self }
    }

    /// The same, where another table refers to the rows by what is in that column.
    pub(crate) fn with_key(self, key: Option<&'static str>) -> Self {
        Self { key, ..self }
    }

    pub(crate) fn find(&self, heading: &str) -> Option<&'static Column> {
        if heading.len() > Self::LONGEST {
            return None;
        }
        let folded = key(heading);
        let known = self.known.get(&folded).map(|(_, column)| *column);
        known.or_else(|| self.asked(&folded, heading.trim_end().ends_with('?')))
    }

    /// Why a heading that is known is so.
    pub(crate) fn reason(&self, heading: &str) -> Reason {
        let key = key(heading);
        if self.own.contains(&key) {
            Reason::OwnHeading
        } else if self.known.contains_key(&key) {
            Reason::KnownHeading
        } else {
            Reason::Question
        }
    }

    /// Whether a heading is a question of a form, which is only taken for its column.
    pub(crate) fn is_guess(&self, heading: &str) -> bool {
        heading.len() <= Self::LONGEST && !self.known.contains_key(&key(heading))
    }

    /// The column that a question of a form asks for.
    fn asked(&self, heading: &str, mark: bool) -> Option<&'static Column> {
        // A heading of fewer words is no question, unless it has the mark of one.
        let least = if mark { 2 } else { 4 };
        let words: Vec<&str> = heading.split('_').collect();
        let has = |stem: &&str| words.iter().any(|word| word.starts_with(*stem));
        let asks = |column: &&Column| !column.asked.is_empty() && column.asked.iter().all(has);
        self.columns.iter().find(asks).filter(|_| words.len() >= least)
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
