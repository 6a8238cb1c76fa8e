//! The headings by which a column is known.

use std::collections::BTreeMap;

use super::Mapping;
use crate::fold::key;

/// A column of a table and the headings by which offices know it.
///
/// ```
/// use talka_import::header::Column;
/// const HOURS: Column = Column::new("hours", &["Stundas", "Stundu skaits", "Hours"]).required();
/// assert!(HOURS.required);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The library's own name for it, in `snake_case`. It is a heading too.
    pub name: &'static str,
    /// Latvian and English headings, the most usual first. Case, diacritics and punctuation do not matter.
    pub aliases: &'static [&'static str],
    /// Without this column the table says nothing.
    pub required: bool,
    /// The members of a record that come from it, as paths inside the record. Where several columns of a table hold a
    /// member, the first counts.
    pub members: &'static [&'static str],
    /// The column says who somebody is: what stands there is never repeated, not even to the office.
    pub personal: bool,
}

impl Column {
    /// A column that may be absent.
    pub const fn new(name: &'static str, aliases: &'static [&'static str]) -> Self {
        Self { name, aliases, members: &[], required: false, personal: false }
    }

    /// The same column, from which these members of a record come.
    #[must_use]
    pub const fn holds(self, members: &'static [&'static str]) -> Self {
        Self { members, ..self }
    }

    /// The same column, required.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same column, about a person.
    #[must_use]
    pub const fn personal(self) -> Self {
        Self { personal: true, ..self }
    }

    /// The most usual heading.
    pub fn heading(&self) -> &'static str {
        self.aliases.first().copied().unwrap_or(self.name)
    }
}

/// The columns of one kind of table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The name of the table, such as `volunteers`.
    pub table: &'static str,
    /// Its columns.
    pub columns: &'static [Column],
}

/// Everything by which the columns of a table are known, ready for looking up.
#[derive(Debug)]
pub(crate) struct Aliases {
    known: BTreeMap<String, (&'static str, &'static Column)>,
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
        Self { known }
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
