//! What can be signed: a credential, a claim for a QR code, a list of revocations.

use talka::date::Day;

use crate::did::Did;
use crate::document::DidDocument;
use crate::error::CredentialError;

/// What can be signed by an issuer. This crate's types are all there are.
pub trait Content: sealed::Sealed + Sized {
    /// The most bytes of it with its signature that are read.
    const MOST: usize;
    /// The type in the header.
    #[doc(hidden)]
    const TYP: Option<&'static str>;
    /// The bytes that are signed, without the header.
    fn payload(&self) -> Vec<u8>;
    /// Reads these bytes.
    ///
    /// # Errors
    ///
    /// They are no document of this kind.
    fn read(payload: &[u8]) -> Result<Self, CredentialError>;
    /// Who issued it.
    fn issuer(&self) -> &Did;
    /// The day on which it was issued: the first on which it is valid.
    fn issued_on(&self) -> Day;
    /// The last day on which it is valid; `None` if there is none.
    fn last(&self) -> Option<Day>;
    /// Where a revocation would be listed.
    fn place(&self) -> Option<Place>;
}

/// Where a revocation would be listed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// Which list.
    pub list: Listed,
    /// Which entry of it.
    pub entry: u32,
}

/// Which list of revocations.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "a credential has room for an address, a claim for a name")]
pub enum Listed {
    /// The one at that address.
    At(String),
    /// The one that has this name in the issuer's document.
    Named(String),
}

impl Place {
    /// The address of the list; `None` where the issuer's document does not list it.
    pub fn address<'a>(&'a self, issuer: &'a DidDocument) -> Option<&'a str> {
        match &self.list {
            Listed::At(address) => Some(address),
            Listed::Named(name) => issuer.list(name),
        }
    }
}

mod sealed {
    /// Keeps others from adding to [`Content`](super::Content).
    pub trait Sealed {}
    impl Sealed for crate::Credential {}
    impl Sealed for crate::Claim {}
    impl Sealed for crate::StatusCredential {}
}
