//! What could not be read.

use std::fmt;

use super::contradiction::Contradiction;
use super::expected::{Expected, Found, quoted};
use super::pointer::{Pointer, Way};

/// One place that could not be read.
///
/// It says what kind of value was found, never the value: a name or a personal code may have slipped into the wrong
/// field.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error, serde::Serialize, serde::Deserialize)]
#[error("{}: {kind}{}", if path.as_str().is_empty() { "/" } else { path.as_str() }, at(.line.as_ref()))]
#[non_exhaustive]
pub struct ReadError {
    /// Where.
    pub path: Pointer,
    /// What is wrong there.
    pub kind: ReadErrorKind,
    /// The line of the file, for a document that holds nobody's data, such as a scheme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<Line>,
}

fn at(line: Option<&Line>) -> String {
    line.map(|Line { number, text }| format!(" (line {number}: {text})")).unwrap_or_default()
}

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// Its text.
    pub text: String,
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum ReadErrorKind {
    /// Not JSON (or not TOML) at all.
    #[error("not readable at line {line}, column {column}: {reason}")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// The parser's reason.
        reason: String,
    },
    /// Another kind of value is needed.
    #[error("expected {expected}, found {found}")]
    Expected {
        /// What can be read here.
        expected: Expected,
        /// The kind of value that was found.
        found: Found,
    },
    /// A word outside the vocabulary.
    #[error(transparent)]
    UnknownWord(#[from] WordError),
    /// A field that the record does not have.
    #[error("unknown field, number {position} of its object{}", meant(.suggestion.as_deref()))]
    UnknownMember {
        /// The number of the field in its object, from 1. Its name may be that of a person, and is not repeated.
        position: usize,
        /// The field that was probably meant.
        suggestion: Option<String>,
    },
    /// A field without which the record says nothing.
    #[error("missing field `{name}`")]
    MissingMember {
        /// Its name.
        name: String,
    },
    /// The same field twice in one object.
    #[error("duplicate field `{name}`")]
    RepeatedMember {
        /// Its name.
        name: String,
    },
    /// Each value can be read, but they contradict one another.
    #[error("{reason}")]
    Contradiction {
        /// What contradicts what.
        #[serde(flatten)]
        reason: Contradiction,
    },
    /// Further errors, which are not listed.
    #[error("{count} further places could not be read")]
    More {
        /// How many.
        count: usize,
    },
}

/// Text that is no word of a vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error, serde::Serialize, serde::Deserialize)]
#[error("unknown word{}; expected {}", meant(.suggestion.as_deref()), quoted(.expected))]
#[non_exhaustive]
pub struct WordError {
    /// The words of the vocabulary.
    pub expected: Vec<String>,
    /// The word that was probably meant.
    pub suggestion: Option<String>,
}

fn meant(suggestion: Option<&str>) -> String {
    suggestion.map(|word| format!(" (did you mean `{word}`?)")).unwrap_or_default()
}

/// Everything in a document that could not be read; never empty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize, serde::Deserialize)]
#[error("{}", Lines(.0))]
#[serde(try_from = "Vec<ReadError>", into = "Vec<ReadError>")]
pub struct ReadErrors(pub(super) Vec<ReadError>);

struct Lines<'a>(&'a [ReadError]);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, error) in self.0.iter().enumerate() {
            if n > 0 {
                f.write_str("\n")?;
            }
            error.fmt(f)?;
        }
        Ok(())
    }
}

impl ReadErrors {
    /// The places, in the order of the document.
    pub fn places(&self) -> &[ReadError] {
        &self.0
    }
}

impl IntoIterator for ReadErrors {
    type Item = ReadError;
    type IntoIter = std::vec::IntoIter<ReadError>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl ReadError {
    pub(crate) fn new(path: Pointer, kind: ReadErrorKind) -> Self {
        Self { path, kind, line: None }
    }
}

impl From<ReadErrors> for Vec<ReadError> {
    fn from(errors: ReadErrors) -> Self {
        errors.0
    }
}

impl TryFrom<Vec<ReadError>> for ReadErrors {
    type Error = NoErrorsError;

    fn try_from(errors: Vec<ReadError>) -> Result<Self, NoErrorsError> {
        if errors.is_empty() { Err(NoErrorsError) } else { Ok(Self(errors)) }
    }
}

/// An empty list where at least one error belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected one error or more, found an empty list")]
#[non_exhaustive]
pub struct NoErrorsError;

impl From<ReadError> for ReadErrors {
    fn from(error: ReadError) -> Self {
        Self(vec![error])
    }
}

/// Errors gathered while reading, so that a caller sees all of them at once.
pub(crate) struct ErrorList {
    listed: Vec<ReadError>,
    unlisted: usize,
    at_most: usize,
}

impl Default for ErrorList {
    fn default() -> Self {
        Self::of_at_most(Self::LISTED)
    }
}

impl ErrorList {
    /// How many errors a person reads in one go.
    pub(crate) const LISTED: usize = 200;

    /// A list of at most so many errors; the rest is counted.
    pub(crate) fn of_at_most(at_most: usize) -> Self {
        Self { listed: Vec::new(), unlisted: 0, at_most }
    }

    pub(crate) fn add(&mut self, at: &Way<'_>, kind: ReadErrorKind) {
        self.add_with(at, || kind);
    }

    /// Adds that values contradict one another.
    pub(crate) fn contradiction(&mut self, at: &Way<'_>, reason: Contradiction) {
        self.add(at, ReadErrorKind::Contradiction { reason });
    }

    /// Adds that something else is needed than what was found.
    pub(crate) fn expected(&mut self, at: &Way<'_>, expected: Expected, found: Found) {
        self.add(at, ReadErrorKind::Expected { expected, found });
    }

    /// The same, where the error takes effort to describe: that is spared where it is only counted.
    pub(crate) fn add_with(&mut self, at: &Way<'_>, describe: impl FnOnce() -> ReadErrorKind) {
        if self.listed.len() < self.at_most {
            self.listed.push(ReadError::new(at.pointer(), describe()));
        } else {
            self.unlisted += 1;
        }
    }

    /// How many there are so far.
    pub(crate) fn count(&self) -> usize {
        self.listed.len() + self.unlisted
    }

    pub(crate) fn finish<T>(mut self, value: T) -> Result<T, ReadErrors> {
        if self.unlisted > 0 {
            let more = ReadErrorKind::More { count: self.unlisted };
            self.listed.push(ReadError::new(Pointer::root(), more));
        }
        if self.listed.is_empty() { Ok(value) } else { Err(ReadErrors(self.listed)) }
    }
}
