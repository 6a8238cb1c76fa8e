//! Ed25519, for offices that keep a key in a file, and for tests.

use std::convert::Infallible;
use std::fmt;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

use crate::key::PublicKey;
use crate::signer::{Alg, Signer, Verifier};

/// Signs with a secret key.
pub struct Ed25519Signer {
    kid: String,
    key: SigningKey,
}

impl fmt::Debug for Ed25519Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ed25519Signer").field("kid", &self.kid).finish_non_exhaustive()
    }
}

impl Ed25519Signer {
    /// A signer with a secret of 32 bytes, drawn once from a source of random numbers that is made for keys and known to nobody else.
    pub fn new(kid: impl Into<String>, secret: &[u8; 32]) -> Self {
        Self { kid: kid.into(), key: SigningKey::from_bytes(secret) }
    }

    /// The public key, for the issuer's document.
    pub fn public_key(&self) -> PublicKey {
        PublicKey::Ed25519(self.key.verifying_key().to_bytes())
    }
}

impl Signer for Ed25519Signer {
    type Error = Infallible;

    fn alg(&self) -> Alg {
        Alg::EdDSA
    }

    fn kid(&self) -> &str {
        &self.kid
    }

    fn sign(&self, input: &[u8]) -> Result<Vec<u8>, Infallible> {
        Ok(self.key.sign(input).to_bytes().to_vec())
    }
}

/// Verifies signatures with Ed25519, strictly: a signature that another key could fit is none. It knows no other algorithm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "it has nothing to choose")]
pub struct Ed25519;

impl Verifier for Ed25519 {
    fn verify(&self, key: &PublicKey, input: &[u8], signature: &[u8]) -> Option<bool> {
        let PublicKey::Ed25519(key) = key else { return None };
        let verified = || {
            let signature = Signature::from_slice(signature).ok()?;
            VerifyingKey::from_bytes(key).ok()?.verify_strict(input, &signature).ok()
        };
        Some(verified().is_some())
    }
}
