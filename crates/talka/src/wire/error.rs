//! What could not be read or judged, in one shape.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::answer::{VERSION, json};
use crate::documents::DocumentError;
use crate::reading::{Pointer, ReadError, ReadErrorKind, ReadErrors, WordError};
use crate::register::{RegisterError, RegisterReadError};
use crate::schema::described;
use crate::text::{Lang, read_error, register_error};

described! {
    /// One thing that is wrong with an input.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct InputError {
        /// What kind of thing, in a word that never changes.
        pub kind: Cow<'static, str>,
        /// Where, in the input that it is about: a register, or options.
        pub path: Pointer,
        /// What was expected and what kind of value was found, never the value. In the language of the options; in English
        /// where none is asked for or the options themselves cannot be read.
        pub message: String,
    }
}

/// Everything that is wrong with an input; never empty.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", Lines(.0))]
pub struct InputErrors(Vec<InputError>);

struct Lines<'a>(&'a [InputError]);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, InputError { path, message, .. }) in self.0.iter().enumerate() {
            let newline = if n > 0 { "\n" } else { "" };
            let path = if path.as_str().is_empty() { "/" } else { path.as_str() };
            write!(f, "{newline}{path}: {message}")?;
        }
        Ok(())
    }
}

impl InputErrors {
    /// Something that is wrong with the options.
    pub(super) fn of_options(kind: &'static str, path: Pointer, said: &str) -> Self {
        Self::of_input(kind, path, &format!("options: {said}"))
    }

    /// Something that is wrong with what is judged.
    pub(super) fn of_input(kind: &'static str, path: Pointer, said: &str) -> Self {
        Self(vec![InputError { kind: kind.into(), path, message: said.to_owned() }])
    }

    /// That no document makes sense.
    pub(super) fn of_document(error: DocumentError, lang: Lang) -> Self {
        Self::of_options("no_document", Pointer::root(), error.text(lang))
    }

    /// The same, each with the input that it is about before its message.
    pub(super) fn about(mut self, input: &str) -> Self {
        for error in &mut self.0 {
            error.message.insert_str(0, &format!("{input}: "));
        }
        self
    }

    /// The errors, in the order of the input.
    pub fn list(&self) -> &[InputError] {
        &self.0
    }

    /// As JSON text: `{"version":1,"errors":[{"kind":…,"path":…,"message":…}]}`.
    pub fn to_json(&self) -> String {
        json(&ErrorAnswer { version: VERSION, errors: &self.0 })
    }
}

described! {
    /// Everything that is wrong with an input.
    #[derive(Serialize)]
    pub(super) struct ErrorAnswer<'a> {
        /// Version of this shape.
        version: u32,
        /// What is wrong, in the order of the input.
        errors: &'a [InputError],
    }
}

impl InputErrors {
    /// What could not be read, in that language; in English where none is asked for.
    pub(super) fn of_reading(errors: &ReadErrors, lang: Option<Lang>) -> Self {
        Self(errors.places().iter().map(|error| InputError::of_reading(error, lang)).collect())
    }

    /// Why a document is no register, in that language; in English where none is asked for.
    pub(super) fn of_register(error: &RegisterReadError, lang: Option<Lang>) -> Self {
        match error {
            RegisterReadError::Unreadable(errors) => Self::of_reading(errors, lang),
            RegisterReadError::References(errors) => {
                Self(errors.list().iter().map(|error| InputError::of_record(error, lang)).collect())
            }
        }
    }
}

/// In English.
impl From<ReadErrors> for InputErrors {
    fn from(errors: ReadErrors) -> Self {
        Self::of_reading(&errors, None)
    }
}

/// In English.
impl From<RegisterReadError> for InputErrors {
    fn from(error: RegisterReadError) -> Self {
        Self::of_register(&error, None)
    }
}

/// What is wrong with a single value, such as the name of a language.
impl From<WordError> for InputErrors {
    fn from(error: WordError) -> Self {
        Self::from(ReadErrors::from(ReadError::new(Pointer::root(), error.into())))
    }
}

impl InputError {
    fn of_reading(error: &ReadError, lang: Option<Lang>) -> Self {
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
        let message = read_error(&error.kind, lang.unwrap_or(Lang::En));
        Self { kind: kind.into(), path: error.path.clone(), message }
    }

    fn of_record(error: &RegisterError, lang: Option<Lang>) -> Self {
        let kind = match error {
            RegisterError::DuplicateId { .. } => "duplicate_id",
            RegisterError::Dangling { .. } => "dangling_reference",
            RegisterError::CircularCorrection { .. } => "circular_correction",
        };
        let message = register_error(error, lang.unwrap_or(Lang::En));
        Self { kind: kind.into(), path: error.pointer(), message }
    }
}
