//! Whether something is what its issuer says.

use talka::date::Day;

use crate::content::Content;
use crate::document::DidDocument;
use crate::error::CredentialError;
use crate::jws::Signed;
use crate::signer::Verifier;
use crate::status::StatusCredential;

/// What something is checked against.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Against<'a> {
    /// The document of the issuer, from the issuer's own address.
    pub issuer: &'a DidDocument,
    /// The list of revocations, itself checked; `None` where it could not be had.
    pub status: Option<&'a StatusCredential>,
    /// The day of the check.
    pub on: Day,
}

impl<'a> Against<'a> {
    /// Against the document of the issuer on that day, without a list of revocations.
    pub const fn new(issuer: &'a DidDocument, on: Day) -> Self {
        Self { issuer, status: None, on }
    }

    /// The same with a list of revocations.
    pub const fn status(self, status: &'a StatusCredential) -> Self {
        Self { status: Some(status), ..self }
    }
}

/// What was checked, and of what its issuer is sure.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Checked<T> {
    /// What the issuer says.
    pub content: T,
    /// What is known of a revocation.
    pub standing: Revocation,
}

/// What is known of a revocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Revocation {
    /// It was not revoked when the list was made.
    NotRevoked {
        /// The day of the list.
        on: Day,
    },
    /// No list was given, so that it may have been revoked.
    NotChecked,
    /// It names no list: its issuer cannot revoke it.
    NotListed,
}

impl<T: Content> Signed<T> {
    /// Checks all that can be checked: the issuer, the key and its days, the signature, the days of validity, the list of revocations.
    ///
    /// # Errors
    ///
    /// The first of these that does not hold.
    pub fn check(
        self,
        against: &Against<'_>,
        verifier: &impl Verifier,
    ) -> Result<Checked<T>, CredentialError> {
        let (header, content) = (self.header(), self.unverified());
        if against.issuer.id != *content.issuer() {
            return Err(CredentialError::WrongIssuer);
        }
        let key = against.issuer.keys.iter().find(|key| key.id == header.kid);
        let key = key.ok_or(CredentialError::UnknownKey)?;
        if key.key.alg() != header.alg {
            return Err(CredentialError::KeyAlgorithm);
        }
        match verifier.verify(&key.key, self.signing_input(), self.signature()) {
            Some(true) => {}
            Some(false) => return Err(CredentialError::Signature),
            None => return Err(CredentialError::Unverifiable),
        }
        if let Some(from) = key.revoked.filter(|from| *from <= against.on) {
            return Err(CredentialError::KeyRevoked { from });
        }
        if let Some(last) = key.last.filter(|last| *last < content.issued_on()) {
            return Err(CredentialError::KeyOver { last });
        }
        if against.on < content.issued_on() {
            return Err(CredentialError::NotYet { from: content.issued_on() });
        }
        if let Some(last) = content.last().filter(|last| *last < against.on) {
            return Err(CredentialError::Over { last });
        }
        let standing = self.standing(against)?;
        Ok(Checked { content: self.into_content(), standing })
    }

    fn standing(&self, against: &Against<'_>) -> Result<Revocation, CredentialError> {
        let Some(place) = self.unverified().place() else { return Ok(Revocation::NotListed) };
        let Some(status) = against.status else { return Ok(Revocation::NotChecked) };
        if status.issuer != *self.unverified().issuer()
            || place.address(against.issuer) != Some(status.address.as_str())
        {
            return Err(CredentialError::OtherList);
        }
        if status.list.is_revoked(place.entry)? {
            return Err(CredentialError::Revoked);
        }
        Ok(Revocation::NotRevoked { on: status.issued_on })
    }
}
