//! Why a network cannot answer.

use super::contact::Network;
use crate::date::Day;
use crate::reading::Pointer;
use crate::territory::Municipality;

/// Why a network cannot answer, with the place in its document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NetworkError {
    /// No municipality has or had that code.
    #[error("{at}: expected the code of a municipality, such as `0001000`")]
    NoSuchMunicipality {
        /// The code.
        at: Pointer,
    },
    /// The last day is before the first.
    #[error("{at}: expected a day that is not before the first")]
    NoDays {
        /// The last day.
        at: Pointer,
    },
}

impl NetworkError {
    /// The place in the document.
    pub const fn at(&self) -> &Pointer {
        match self {
            Self::NoSuchMunicipality { at } | Self::NoDays { at } => at,
        }
    }
}

impl Network {
    /// Checks that every code is of a municipality, and that no days are reversed. Without it, what is wrong is left out of answers.
    ///
    /// # Errors
    ///
    /// The first that is not as it has to be, with its place.
    pub fn checked(self) -> Result<Self, NetworkError> {
        for (n, contact) in self.contacts.iter().enumerate() {
            let at = Pointer::root().member("contacts").element(n);
            check(contact.municipality.as_deref(), contact.from.zip(contact.to), &at)?;
        }
        for (n, reported) in self.reported.iter().flatten().enumerate() {
            let at = Pointer::root().member("reported").element(n);
            check(Some(&reported.municipality), Some((reported.from, reported.to)), &at)?;
        }
        Ok(self)
    }
}

fn check(code: Option<&str>, days: Option<(Day, Day)>, at: &Pointer) -> Result<(), NetworkError> {
    if code.is_some_and(|code| code.parse::<Municipality>().is_err()) {
        return Err(NetworkError::NoSuchMunicipality { at: at.member("municipality") });
    }
    if days.is_some_and(|(from, to)| to < from) {
        return Err(NetworkError::NoDays { at: at.member("to") });
    }
    Ok(())
}
