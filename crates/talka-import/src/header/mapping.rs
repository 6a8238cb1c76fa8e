//! An office's own headings.

use std::borrow::Cow;
use std::collections::BTreeMap;

use talka::reading::{ReadErrors, Tree, nearest};

use super::column::Columns;
use crate::fold::key;

/// What an office calls its columns, where the library does not know it.
///
/// A TOML file with one section a table, and in it the office's heading and the column it means:
///
/// ```toml
/// [volunteers]
/// "Jaunieša kods" = "volunteer"
/// ```
///
/// A heading with an empty name after it is one of a column that is not read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    tables: BTreeMap<String, BTreeMap<String, String>>,
}

/// Why a mapping file could not be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MappingError {
    /// Not TOML.
    #[error("{0}")]
    Syntax(ReadErrors),
    /// Not a section.
    #[error("expected a section such as `[volunteers]` at `{0}`")]
    NotASection(String),
    /// No such table is known.
    #[error("no table `{name}` is known{}", hint(*.suggestion))]
    UnknownTable {
        /// The name as written.
        name: String,
        /// The table that was probably meant.
        suggestion: Option<&'static str>,
    },
    /// The table has no such column.
    #[error("the table `{table}` has no column `{name}`{}", hint(*.suggestion))]
    UnknownColumn {
        /// The table.
        table: String,
        /// The name as written.
        name: String,
        /// The column that was probably meant.
        suggestion: Option<&'static str>,
    },
    /// A heading that is not followed by the name of a column.
    #[error("in `{table}`, `{heading}`: expected the name of a column in quotation marks")]
    NotAName {
        /// The table.
        table: String,
        /// The heading as written.
        heading: String,
    },
    /// Two headings that differ only in case, diacritics or punctuation.
    #[error("in `{table}`, the heading `{heading}` is a duplicate")]
    RepeatedHeading {
        /// The table.
        table: String,
        /// The heading as written the second time.
        heading: String,
    },
}

/// Everything that is wrong with a mapping file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappingErrors {
    errors: Vec<MappingError>,
    /// The line of each, from 1, where it is known.
    lines: Vec<Option<usize>>,
}

impl MappingErrors {
    /// Each of them, in the order of the file.
    pub fn as_slice(&self) -> &[MappingError] {
        &self.errors
    }

    /// The same with the line of each, as that finds it.
    pub(crate) fn at(mut self, line: impl Fn(&MappingError) -> Option<usize>) -> Self {
        self.lines = self.errors.iter().map(line).collect();
        self
    }

    /// Each of them with its line, from 1, where it is known.
    pub(crate) fn located(&self) -> impl Iterator<Item = (&MappingError, Option<usize>)> {
        let lines = self.lines.iter().copied().chain(std::iter::repeat(None));
        self.errors.iter().zip(lines)
    }
}

impl std::fmt::Display for MappingErrors {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (n, error) in self.errors.iter().enumerate() {
            write!(f, "{}{error}", if n > 0 { "\n" } else { "" })?;
        }
        Ok(())
    }
}

impl std::error::Error for MappingErrors {}

impl From<MappingError> for MappingErrors {
    fn from(error: MappingError) -> Self {
        vec![error].into()
    }
}

impl From<Vec<MappingError>> for MappingErrors {
    fn from(errors: Vec<MappingError>) -> Self {
        Self { errors, lines: vec![] }
    }
}

fn hint(suggestion: Option<&str>) -> String {
    suggestion.map(|word| format!(" (did you mean `{word}`?)")).unwrap_or_default()
}

impl Mapping {
    /// Reads a mapping file for these tables; all its errors at once.
    pub fn from_toml(text: &str, tables: &[Columns]) -> Result<Self, MappingErrors> {
        let Tree::Object(sections) = Tree::from_toml(text).map_err(MappingError::Syntax)? else {
            return Err(MappingError::NotASection(String::new()).into());
        };
        Self::from_sections(sections, tables)
    }

    /// The same from sections, each with its name.
    pub(crate) fn from_sections<'t>(
        sections: impl IntoIterator<Item = (Cow<'t, str>, Tree<'t>)>,
        tables: &[Columns],
    ) -> Result<Self, MappingErrors> {
        let (mut mapping, mut errors) = (Self::default(), Vec::new());
        for (name, section) in sections {
            let name = name.into_owned();
            let Some(columns) = tables.iter().find(|columns| columns.table == name) else {
                let suggestion = nearest(&name, tables.iter().map(|columns| columns.table));
                errors.push(MappingError::UnknownTable { name, suggestion });
                continue;
            };
            let Tree::Object(headings) = section else {
                errors.push(MappingError::NotASection(name));
                continue;
            };
            for (heading, column) in headings {
                if let Err(error) = mapping.add(columns, heading.into_owned(), column) {
                    errors.push(error);
                }
            }
        }
        if errors.is_empty() { Ok(mapping) } else { Err(errors.into()) }
    }

    fn add(&mut self, columns: &Columns, heading: String, column: Tree<'_>) -> Result<(), MappingError> {
        let table = columns.table.to_owned();
        let Tree::Text(name) = column else {
            return Err(MappingError::NotAName { table, heading });
        };
        let name = name.into_owned();
        // A column without a name is one that the office does not want read.
        if !name.is_empty() && columns.columns.iter().all(|column| column.name != name) {
            let suggestion = nearest(&name, columns.columns.iter().map(|column| column.name));
            return Err(MappingError::UnknownColumn { table, name, suggestion });
        }
        let headings = self.tables.entry(table.clone()).or_default();
        match headings.insert(key(&heading), name) {
            Some(_) => Err(MappingError::RepeatedHeading { table, heading }),
            None => Ok(()),
        }
    }

    /// These headings and those of `other`, which go first where both know a heading.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        for (table, headings) in &other.tables {
            let own = self.tables.entry(table.clone()).or_default();
            own.extend(headings.iter().map(|(heading, name)| (heading.clone(), name.clone())));
        }
        self
    }

    /// The headings for that table, as compared, and the columns they mean.
    pub(super) fn headings(&self, table: &str) -> impl Iterator<Item = (&str, &str)> {
        self.tables.get(table).into_iter().flatten().map(|(heading, name)| (heading.as_str(), name.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::column::Column;
    use super::*;

    const TABLES: &[Columns] = &[Columns {
        table: "volunteers",
        columns: &[Column::new("volunteer", &[]), Column::new("name", &[])],
    }];

    #[test]
    fn an_office_names_its_columns() {
        let mapping = Mapping::from_toml("[volunteers]\n\"Jaunieša kods:\" = \"volunteer\"", TABLES).unwrap();
        assert_eq!(mapping.headings("volunteers").collect::<Vec<_>>(), [("jauniesa_kods", "volunteer")]);
        assert_eq!(mapping.headings("hours").count(), 0);
        assert_eq!(Mapping::from_toml("", TABLES), Ok(Mapping::default()));
    }

    #[test]
    fn all_errors_are_reported_at_once() {
        let text =
            "name = 1\n[volunteer]\n[volunteers]\nA = \"nmae\"\nB = 5\nC = \"name\"\n\"c:\" = \"name\"";
        let errors = Mapping::from_toml(text, TABLES).unwrap_err();
        let said: Vec<String> = errors.as_slice().iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            [
                "no table `name` is known",
                "no table `volunteer` is known (did you mean `volunteers`?)",
                "the table `volunteers` has no column `nmae` (did you mean `name`?)",
                "in `volunteers`, `B`: expected the name of a column in quotation marks",
                "in `volunteers`, the heading `c:` is a duplicate",
            ]
        );
        let section = Mapping::from_toml("volunteers = 1", TABLES).unwrap_err();
        assert_eq!(section.as_slice(), [MappingError::NotASection("volunteers".to_owned())]);
        let syntax = Mapping::from_toml("[volunteers", TABLES).unwrap_err();
        assert!(syntax.to_string().contains("line 1"), "{syntax}");
    }
}
