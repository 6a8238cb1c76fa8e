//! Certificates of volunteer work that anyone can check.
//!
//! An [`Achievement`] is what a decision of [`talka::recognition`] says. A [`Credential`] is the whole certificate, an Open Badge 3.0; a
//! [`Claim`] is the same in short, for a QR code. Both are signed outside of this crate, by a [`Signer`], with a key that the issuer
//! publishes in its [`DidDocument`]; a [`StatusCredential`] says which were revoked. Who checks [reads](Signed::read) and
//! [checks](Signed::check) them.
//!
//! Nothing here asks a clock, draws a random number or opens a file or a connection: days, salts and documents are arguments.

mod achievement;
mod base64;
mod check;
mod claim;
mod content;
mod credential;
mod did;
mod document;
#[cfg(feature = "ed25519")]
mod ed25519;
mod error;
mod jws;
mod key;
mod moment;
mod signer;
mod status;
mod subject;
pub mod text;

pub use achievement::{Achievement, AchievementError, Confirmation, RulesText};
pub use check::{Against, Checked, Revocation};
pub use claim::{Claim, link};
pub use content::{Content, Listed, Place};
pub use credential::Credential;
pub use did::Did;
pub use document::{DidDocument, Key};
#[cfg(feature = "ed25519")]
pub use ed25519::{Ed25519, Ed25519Signer};
pub use error::{CredentialError, Part};
pub use jws::{Header, SignError, Signed, Unsigned};
pub use key::PublicKey;
pub use signer::{Alg, Signer, Verifier};
pub use status::{FEWEST_ENTRIES, StatusCredential, StatusList};
pub use subject::{HiddenName, Subject};
pub use talka_documents::qr::{Qr, TooLongError};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
