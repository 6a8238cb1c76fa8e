//! Why records are not a register.

use std::fmt;

use super::{RecordId, RecordKind};
use crate::reading::{NoErrorsError, Pointer, ReadErrors};

/// Records that do not fit together. Each side is named by its kind, its position (from 0) and its id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum RegisterError {
    /// Two records of a kind have the same id.
    #[error("/{}/{second}/id: the id {id} is already that of /{}/{first}", record.list(), record.list())]
    DuplicateId {
        /// The kind of both.
        record: RecordKind,
        /// Position of the first.
        first: usize,
        /// Position of the second.
        second: usize,
        /// Their id.
        id: RecordId,
    },
    /// A record refers to one that is not in the register.
    #[error("/{}/{position}/{member}: no {} has the id {id}", record.list(), wanted.as_str())]
    Dangling {
        /// The kind of the record that refers.
        record: RecordKind,
        /// Its position.
        position: usize,
        /// The member that refers, such as `volunteer`.
        member: String,
        /// The kind of the record that is missing.
        wanted: RecordKind,
        /// The id that was looked for.
        id: RecordId,
    },
    /// Entries that correct one another in a circle, so that none of them stands.
    #[error("/{}/{position}/corrects: the entry {id} corrects itself, directly or in a circle", RecordKind::HourLog.list())]
    CircularCorrection {
        /// Position of the entry.
        position: usize,
        /// Its id.
        id: RecordId,
    },
}

impl RegisterError {
    /// The record that has to be left out or corrected: its kind and position.
    pub fn record(&self) -> (RecordKind, usize) {
        match self {
            Self::DuplicateId { record, second, .. } => (*record, *second),
            Self::Dangling { record, position, .. } => (*record, *position),
            Self::CircularCorrection { position, .. } => (RecordKind::HourLog, *position),
        }
    }

    /// Where it is in the register.
    pub fn pointer(&self) -> Pointer {
        let (record, position) = self.record();
        record.pointer(position).member(match self {
            Self::DuplicateId { .. } => "id",
            Self::Dangling { member, .. } => member,
            Self::CircularCorrection { .. } => "corrects",
        })
    }
}

/// Every record that does not fit to the others; never empty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize, serde::Deserialize)]
#[error("{}", Lines(.0))]
#[serde(try_from = "Vec<RegisterError>", into = "Vec<RegisterError>")]
pub struct RegisterErrors(Vec<RegisterError>);

impl From<RegisterErrors> for Vec<RegisterError> {
    fn from(errors: RegisterErrors) -> Self {
        errors.0
    }
}

impl TryFrom<Vec<RegisterError>> for RegisterErrors {
    type Error = NoErrorsError;

    fn try_from(errors: Vec<RegisterError>) -> Result<Self, NoErrorsError> {
        if errors.is_empty() { Err(NoErrorsError) } else { Ok(Self(errors)) }
    }
}

struct Lines<'a>(&'a [RegisterError]);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (shown, more) = self.0.split_at(self.0.len().min(RegisterErrors::SHOWN));
        for (n, error) in shown.iter().enumerate() {
            let newline = if n > 0 { "\n" } else { "" };
            write!(f, "{newline}{error}")?;
        }
        if more.is_empty() { Ok(()) } else { write!(f, "\n{} further records do not fit", more.len()) }
    }
}

impl RegisterErrors {
    /// The most errors that the text lists; it counts the rest.
    pub const SHOWN: usize = 200;

    /// The errors, if there is one.
    pub(super) fn of(errors: Vec<RegisterError>) -> Result<(), Self> {
        if errors.is_empty() { Ok(()) } else { Err(Self(errors)) }
    }

    /// The errors: duplicate ids first, then in the order of the register.
    pub fn list(&self) -> &[RegisterError] {
        &self.0
    }
}

impl IntoIterator for RegisterErrors {
    type Item = RegisterError;
    type IntoIter = std::vec::IntoIter<RegisterError>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// Why a document is not a register.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RegisterReadError {
    /// It could not be read.
    #[error(transparent)]
    Unreadable(#[from] ReadErrors),
    /// It was read, but its records do not fit together.
    #[error(transparent)]
    References(#[from] RegisterErrors),
}
