//! Who signs, and who verifies. Keys stay outside: in a file of the office, in a hardware module, or at a provider of seals.

use serde::{Deserialize, Serialize};

use crate::key::PublicKey;

/// An algorithm of signatures. There are no others: above all not `none`, and none with a shared secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a list of what is allowed: whoever matches has to see a new one"
)]
pub enum Alg {
    /// Ed25519, a signature of 64 bytes.
    EdDSA,
    /// ECDSA with P-256 and SHA-256, a signature of 64 bytes (r and s, not DER).
    ES256,
    /// RSASSA-PKCS1-v1_5 with SHA-256, a signature as long as the modulus.
    RS256,
}

impl Alg {
    /// Its name in a header.
    pub const fn name(self) -> &'static str {
        match self {
            Self::EdDSA => "EdDSA",
            Self::ES256 => "ES256",
            Self::RS256 => "RS256",
        }
    }

    /// Whether a signature can be so long: RSA from 2048 to 8192 bits.
    pub(crate) fn has_length(self, bytes: usize) -> bool {
        match self {
            Self::EdDSA | Self::ES256 => bytes == 64,
            Self::RS256 => (256..=1024).contains(&bytes),
        }
    }
}

/// Who signs.
pub trait Signer {
    /// Why it could not.
    type Error;
    /// The algorithm.
    fn alg(&self) -> Alg;
    /// The id of the key in the issuer's document, such as `did:web:example.lv#2026`.
    fn kid(&self) -> &str;
    /// The signature over these bytes.
    ///
    /// # Errors
    ///
    /// What holds the key does not sign.
    fn sign(&self, input: &[u8]) -> Result<Vec<u8>, Self::Error>;
}

/// Who verifies signatures.
pub trait Verifier {
    /// Whether that is a signature over these bytes by the owner of the key; `None` where this verifier does not know the
    /// algorithm of the key.
    fn verify(&self, key: &PublicKey, input: &[u8], signature: &[u8]) -> Option<bool>;
}
