//! What could not be read or judged, in one shape.

use std::fmt;

use serde::Serialize;

use super::answer::{VERSION, json};
use crate::reading::{Pointer, ReadError, ReadErrorKind, ReadErrors, WordError};
use crate::register::{RegisterError, RegisterReadError};
use crate::schema::described;

described! {
    /// One thing that is wrong with an input.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Problem {
        /// What kind of thing, in a word that never changes.
        pub kind: &'static str,
        /// Where, in the input that it is about: a register, or options.
        pub path: Pointer,
        /// What was expected and what stood there, in English. Never the value that stood there.
        pub message: String,
    }
}

/// Everything that is wrong with an input; never empty.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", Lines(.0))]
pub struct Problems(Vec<Problem>);

struct Lines<'a>(&'a [Problem]);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, Problem { path, message, .. }) in self.0.iter().enumerate() {
            let newline = if n > 0 { "\n" } else { "" };
            let path = if path.as_str().is_empty() { "/" } else { path.as_str() };
            write!(f, "{newline}{path}: {message}")?;
        }
        Ok(())
    }
}

impl Problems {
    pub(super) fn one(kind: &'static str, path: Pointer, message: String) -> Self {
        Self(vec![Problem { kind, path, message }])
    }

    /// The same, each with the input that it is about before its message.
    pub(super) fn about(mut self, input: &str) -> Self {
        for problem in &mut self.0 {
            problem.message.insert_str(0, &format!("{input}: "));
        }
        self
    }

    /// The problems, in the order of the input.
    pub fn list(&self) -> &[Problem] {
        &self.0
    }

    /// As JSON text: `{"version":1,"errors":[{"kind":…,"path":…,"message":…}]}`.
    pub fn to_json(&self) -> String {
        json(&Written { version: VERSION, errors: &self.0 })
    }
}

described! {
    /// Everything that is wrong with an input.
    #[derive(Serialize)]
    pub(super) struct Written<'a> {
        /// Version of this shape.
        version: u32,
        /// What is wrong, in the order of the input.
        errors: &'a [Problem],
    }
}

impl From<ReadErrors> for Problems {
    fn from(errors: ReadErrors) -> Self {
        Self(errors.places().iter().map(Problem::from).collect())
    }
}

/// What is wrong with a single value, such as the name of a language.
impl From<WordError> for Problems {
    fn from(error: WordError) -> Self {
        Self(vec![Problem::from(&ReadError::new(Pointer::root(), error.into()))])
    }
}

impl From<&ReadError> for Problem {
    fn from(error: &ReadError) -> Self {
        let kind = match error.kind {
            ReadErrorKind::Syntax { .. } => "syntax",
            ReadErrorKind::Expected { .. } => "expected",
            ReadErrorKind::UnknownWord(_) => "unknown_word",
            ReadErrorKind::UnknownMember { .. } => "unknown_member",
            ReadErrorKind::MissingMember { .. } => "missing_member",
            ReadErrorKind::RepeatedMember { .. } => "repeated_member",
            ReadErrorKind::Contradiction { .. } => "contradiction",
            ReadErrorKind::More { .. } => "more",
        };
        Self { kind, path: error.path.clone(), message: error.kind.to_string() }
    }
}

impl From<RegisterReadError> for Problems {
    fn from(problem: RegisterReadError) -> Self {
        match problem {
            RegisterReadError::Unreadable(errors) => errors.into(),
            RegisterReadError::References(errors) => Self(errors.list().iter().map(Problem::from).collect()),
        }
    }
}

impl From<&RegisterError> for Problem {
    fn from(error: &RegisterError) -> Self {
        let kind = match error {
            RegisterError::DuplicateId { .. } => "duplicate_id",
            RegisterError::Dangling { .. } => "dangling_reference",
            RegisterError::CircularCorrection { .. } => "circular_correction",
        };
        let (record, position) = error.record();
        let message = error.to_string();
        // The text begins with the place, which stands apart here.
        let (path, message) = match message.split_once(": ") {
            Some((path, message)) => (Pointer::from_text(path.to_owned()), message.to_owned()),
            None => (record.pointer(position), message),
        };
        Self { kind, path, message }
    }
}
