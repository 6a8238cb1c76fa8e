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
    /// Those of which it says that they are not read.
    unread: BTreeSet<String>,
    /// The tables of which columns may be beside those of this one.
    pub(super) beside: Vec<(RecordKind, Self)>,
    /// The column of keys, where no other one may stand in for it.
    pub(super) key: Option<&'static str>,
}

/// Whether words of a heading, folded, ask for something else than the column.
fn asks_for_other(column: &Column, heading: &str) -> bool {
    heading.split('_').any(|word| column.not_asked.iter().any(|stem| word.starts_with(*stem)))
}

/// The column that a heading means.
#[derive(Clone, Copy, Debug)]
pub(super) struct Match {
    pub(super) column: &'static Column,
    pub(super) strength: Strength,
}

/// How surely a heading means a column, the least sure first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// A question with words of so many stems.
    Asked { stems: usize },
    /// A known heading with a remark in brackets.
    WithRemark,
    /// A known heading.
    Known,
    /// One that the office names itself.
    Named,
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
        let named = mapping.headings(columns.table);
        let (unread, own): (Vec<_>, Vec<_>) = named.partition(|(_, name)| name.is_empty());
        let headings =
            |named: Vec<(&str, &str)>| named.into_iter().map(|(heading, _)| heading.to_owned()).collect();
        let (unread, own) = (headings(unread), headings(own));
        Self { known, columns: columns.columns, own, unread, beside: vec![], key: None }
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
        self.match_of(heading).map(|found| found.column)
    }

    /// Whether it is a table of hours: its days may be headings.
    pub(crate) fn columns_spread(&self) -> bool {
        self.columns.iter().any(|column| column.spreads)
    }

    /// The column that a heading means, and how surely.
    pub(super) fn match_of(&self, heading: &str) -> Option<Match> {
        let folded = key(heading);
        if heading.len() > Self::LONGEST || self.is_unread(&folded) {
            return None;
        }
        let strength = if self.own.contains(&folded) { Strength::Named } else { Strength::Known };
        let known = self.known.get(&folded).map(|(_, column)| Match { column, strength });
        let beside_remark = || {
            let (bare, _) = heading.split_once('(')?;
            let (_, column) = self.known.get(&key(bare))?;
            let fits = !asks_for_other(column, &folded);
            fits.then_some(Match { column, strength: Strength::WithRemark })
        };
        let found = known.or_else(beside_remark).or_else(|| self.asked(heading))?;
        Some(if found.strength < Strength::Known { self.in_its_unit(found, &folded) } else { found })
    }

    /// The column of minutes in place of that of hours, where the heading says that its numbers are such: `Ilgums (min)`.
    fn in_its_unit(&self, found: Match, folded: &str) -> Match {
        const OF_HOURS: [&str; 2] = ["hours", "time"];
        let minutes = folded.split('_').any(|word| word.starts_with("min"));
        let hours =
            folded.split('_').any(|word| matches!(word, "h" | "st" | "hh") || word.starts_with("stund"));
        let minutes = minutes && !hours && OF_HOURS.contains(&found.column.name);
        let column = self.columns.iter().find(|column| minutes && column.name == "minutes");
        Match { column: column.unwrap_or(found.column), ..found }
    }

    /// Whether the office says that a column of that heading is not read.
    fn is_unread(&self, folded: &str) -> bool {
        self.unread.contains(folded)
    }

    /// The same of a heading as written.
    pub(super) fn leaves_out(&self, heading: &str) -> bool {
        self.is_unread(&key(heading))
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

    /// The column that a question of a form asks for.
    fn asked(&self, heading: &str) -> Option<Match> {
        // A heading of fewer words is no question, unless it has the mark of one.
        let least = if heading.trim_end().ends_with('?') { 2 } else { 4 };
        let folded = key(heading);
        let words: Vec<&str> = folded.split('_').collect();
        // What is in brackets says how to answer.
        let question = key(heading.split('(').next().unwrap_or_default());
        let has = |stem: &&str| words.iter().any(|word| word.starts_with(*stem));
        let stems = |column: &Column| {
            let all =
                column.asked.iter().filter(|stems| stems.iter().all(has)).map(|stems| stems.len()).max();
            all.filter(|_| !asks_for_other(column, &question))
        };
        let found = || self.columns.iter().find_map(|column| Some((column, stems(column)?)));
        let (column, stems) = Some(()).filter(|()| words.len() >= least).and_then(|()| found())?;
        Some(Match { column, strength: Strength::Asked { stems } })
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
