//! A scheme as a municipality writes it down, found to be without contradiction.

use std::ops::Deref;

use serde::Serialize;

#[cfg(feature = "toml")]
use super::builtin::BUILTIN;
use super::clause::Clause;
use super::contradictions::contradictions;
use super::level::Level;
use super::period::SchemePeriod;
use super::text::SchemeText;
use crate::date::Day;
use crate::reading::{ErrorList, Read, ReadErrors, Tree, Way, read_by_serde, read_document};
use crate::schema::{Described, Shape};

/// A recognition scheme (atzīšanas kārtība) of a municipality: a text that was found to be without contradiction.
#[doc(alias = "atzīšanas kārtība")]
#[doc(alias = "nolikums")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Hash)]
#[serde(transparent)]
pub struct Scheme(SchemeText);

impl Described for Scheme {
    fn describe() -> Shape {
        SchemeText::describe().named("Scheme")
    }
}

impl Deref for Scheme {
    type Target = SchemeText;

    fn deref(&self) -> &SchemeText {
        &self.0
    }
}

impl Read for Scheme {
    fn blank() -> Self {
        Self(SchemeText::blank())
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        let before = errors.count();
        self.0.read(tree, at, errors);
        if errors.count() == before {
            contradictions(&self.0, at, errors);
        }
    }
}

impl Scheme {
    /// Takes a text as a scheme.
    ///
    /// # Errors
    ///
    /// Every place at which the text contradicts itself.
    pub fn new(text: SchemeText) -> Result<Self, ReadErrors> {
        let mut errors = ErrorList::default();
        contradictions(&text, &Way::Root, &mut errors);
        errors.finish(Self(text))
    }

    /// The text, to change something and make a scheme of it again.
    pub fn into_text(self) -> SchemeText {
        self.0
    }

    /// Reads a scheme from a tree of values.
    ///
    /// # Errors
    ///
    /// Every place that could not be read or contradicts another.
    pub fn from_tree(tree: Tree<'_>) -> Result<Self, ReadErrors> {
        read_document(tree)
    }

    /// Reads a scheme from JSON text.
    ///
    /// ```
    /// use talka::recognition::Scheme;
    /// let error = Scheme::from_json(br#"{"id": "town", "levels": {}}"#).unwrap_err();
    /// assert!(error.to_string().contains("/levels: expected a list, found an object"));
    /// ```
    ///
    /// # Errors
    ///
    /// Every place that could not be read or contradicts another.
    pub fn from_json(text: &[u8]) -> Result<Self, ReadErrors> {
        Self::from_tree(Tree::from_json(text)?)
    }

    /// Every built-in scheme, in the order of [`BUILTIN`]. A test reads each of them.
    ///
    /// ```
    /// use talka::recognition::Scheme;
    /// assert!(Scheme::built_in().iter().any(|scheme| scheme.id == "lv-jekabpils-2020"));
    /// ```
    #[cfg(feature = "toml")]
    pub fn built_in() -> Vec<Self> {
        BUILTIN.iter().filter_map(|(_, text)| Self::from_toml(text).ok()).collect()
    }

    /// Reads a scheme from the text of a TOML file.
    ///
    /// # Errors
    ///
    /// Every place that could not be read or contradicts another, with its line.
    #[cfg(feature = "toml")]
    pub fn from_toml(text: &str) -> Result<Self, ReadErrors> {
        Self::from_tree(Tree::from_toml(text)?).map_err(|errors| errors.in_toml(text))
    }

    /// The period that a day is in, as its text says or a convention; open at both ends where it is unknown.
    pub fn period_on(&self, day: Day) -> SchemePeriod {
        self.period.as_ref().and_then(Clause::usual).copied().unwrap_or_default().on(day)
    }

    /// Its id, and those of the schemes that it took the place of.
    pub fn ids(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.id).chain(self.text.supersedes.iter().flatten())
    }

    /// The levels of a ladder, the least first; the main one has no name.
    pub fn ladder(&self, track: Option<&str>) -> impl DoubleEndedIterator<Item = &Level> {
        self.levels.iter().filter(move |level| level.track.as_deref() == track)
    }
}

read_by_serde!(Scheme);
