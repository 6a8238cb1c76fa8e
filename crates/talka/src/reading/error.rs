//! What could not be read.

use std::fmt;

use super::pointer::{Pointer, Way};

/// One place that could not be read.
///
/// It says what kind of value stood there, never the value: a name or a personal code may have slipped into the
/// wrong member.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[error("{}: {fault}{}", if path.as_str().is_empty() { "/" } else { path.as_str() }, at(.line.as_ref()))]
pub struct ReadError {
    /// Where.
    pub path: Pointer,
    /// What is wrong there.
    pub fault: Fault,
    /// The line of the file, for a document that holds nobody's data, such as a scheme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<Line>,
}

fn at(line: Option<&Line>) -> String {
    line.map(|Line { number, text }| format!(" (line {number}: {text})")).unwrap_or_default()
}

/// A line of a file, with what stands there.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// What stands there.
    pub text: String,
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Fault {
    /// Not JSON (or not TOML) at all.
    #[error("not readable at line {line}, column {column}: {reason}")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the parser says.
        reason: String,
    },
    /// Another kind of value was due.
    #[error("expected {expected}, found {found}")]
    Expected {
        /// What is read here.
        expected: String,
        /// The kind of value that stood there.
        found: String,
    },
    /// A word that is not of this vocabulary.
    #[error("not one of the words known here{}; expected {expected}", hint(.suggestion.as_deref()))]
    UnknownWord {
        /// The words that are.
        expected: String,
        /// The word that was probably meant.
        suggestion: Option<String>,
    },
    /// A member that these records do not have.
    #[error("no member `{name}` is known here{}", hint(.suggestion.as_deref()))]
    UnknownMember {
        /// Its name, or `…` where it does not look like the name of a member.
        name: String,
        /// The member that was probably meant.
        suggestion: Option<String>,
    },
    /// A member without which the record says nothing.
    #[error("the member `{name}` is missing")]
    MissingMember {
        /// Its name.
        name: String,
    },
    /// The same member twice in one object.
    #[error("the member `{name}` stands there twice")]
    RepeatedMember {
        /// Its name.
        name: String,
    },
    /// Each value can be read, but they contradict one another.
    #[error("{reason}")]
    Contradiction {
        /// What contradicts what.
        reason: String,
    },
    /// More faults than are worth listing.
    #[error("{count} further places could not be read")]
    More {
        /// How many.
        count: usize,
    },
}

fn hint(suggestion: Option<&str>) -> String {
    suggestion.map(|word| format!(" (did you mean `{word}`?)")).unwrap_or_default()
}

/// Everything in a document that could not be read; never empty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[error("{}", Lines(.0))]
#[serde(transparent)]
pub struct ReadErrors(Vec<ReadError>);

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

    /// The same, each with its line in the TOML text that was read.
    #[cfg(feature = "toml")]
    pub(crate) fn in_toml(mut self, text: &str) -> Self {
        for error in &mut self.0 {
            error.line = super::place::line_of(text, &error.path);
        }
        self
    }
}

impl ReadError {
    pub(crate) fn new(path: Pointer, fault: Fault) -> Self {
        Self { path, fault, line: None }
    }
}

impl From<ReadError> for ReadErrors {
    fn from(error: ReadError) -> Self {
        Self(vec![error])
    }
}

/// Faults gathered while reading, so that a caller sees all of them at once.
#[derive(Default)]
pub(crate) struct Faults {
    listed: Vec<ReadError>,
    unlisted: usize,
}

impl Faults {
    /// A document of a million bad rows gets a list that a person can read.
    const LISTED: usize = 200;

    pub(crate) fn add(&mut self, at: &Way<'_>, fault: Fault) {
        if self.listed.len() < Self::LISTED {
            self.listed.push(ReadError::new(at.pointer(), fault));
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
            let fault = Fault::More { count: self.unlisted };
            self.listed.push(ReadError::new(Pointer::root(), fault));
        }
        if self.listed.is_empty() { Ok(value) } else { Err(ReadErrors(self.listed)) }
    }
}
