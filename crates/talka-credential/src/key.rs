//! Public keys as JSON Web Keys (RFC 7517).

use serde::{Deserialize, Serialize};

use crate::base64::{decode_into, encode};
use crate::error::CredentialError;
use crate::signer::Alg;

/// A public key.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "one for each algorithm")]
pub enum PublicKey {
    /// For `EdDSA`.
    Ed25519([u8; 32]),
    /// For ES256: the coordinates x and y.
    P256 {
        /// x.
        x: [u8; 32],
        /// y.
        y: [u8; 32],
    },
    /// For RS256: modulus and exponent, most significant byte first, without zeros before them.
    Rsa {
        /// The modulus: 2048 to 8192 bits.
        n: Vec<u8>,
        /// The exponent.
        e: Vec<u8>,
    },
}

/// A key as JSON.
#[derive(Serialize, Deserialize)]
pub(crate) struct Jwk {
    kty: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    crv: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    x: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    y: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    n: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    e: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    alg: Option<String>,
    /// The private half, which has no business in a document that everybody reads.
    #[serde(default, skip_serializing)]
    d: Option<serde::de::IgnoredAny>,
}

impl PublicKey {
    /// The algorithm that it is for.
    pub const fn alg(&self) -> Alg {
        match self {
            Self::Ed25519(_) => Alg::EdDSA,
            Self::P256 { .. } => Alg::ES256,
            Self::Rsa { .. } => Alg::RS256,
        }
    }

    /// The key as a JSON Web Key, in one line.
    ///
    /// ```
    /// use talka_credential::PublicKey;
    /// let key = PublicKey::Ed25519([7; 32]);
    /// assert!(key.to_jwk().starts_with(r#"{"kty":"OKP","crv":"Ed25519","x":"#));
    /// assert_eq!(PublicKey::from_jwk(key.to_jwk().as_bytes())?, key);
    /// # Ok::<(), talka_credential::CredentialError>(())
    /// ```
    pub fn to_jwk(&self) -> String {
        // Strings always become JSON.
        serde_json::to_string(&self.jwk()).unwrap_or_default()
    }

    /// Reads a JSON Web Key.
    ///
    /// # Errors
    ///
    /// It is malformed, a private key, or for none of the algorithms of [`Alg`].
    pub fn from_jwk(text: &[u8]) -> Result<Self, CredentialError> {
        let json = |_| CredentialError::Json { part: crate::Part::Document };
        Self::read(&serde_json::from_slice(text).map_err(json)?)?.ok_or(CredentialError::Algorithm)
    }

    pub(crate) fn jwk(&self) -> Jwk {
        let alg = Some(self.alg().name().to_owned());
        let blank = Jwk { kty: String::new(), crv: None, x: None, y: None, n: None, e: None, alg, d: None };
        match self {
            Self::Ed25519(x) => {
                Jwk { kty: "OKP".to_owned(), crv: Some("Ed25519".to_owned()), x: Some(encode(x)), ..blank }
            }
            Self::P256 { x, y } => Jwk {
                kty: "EC".to_owned(),
                crv: Some("P-256".to_owned()),
                x: Some(encode(x)),
                y: Some(encode(y)),
                ..blank
            },
            Self::Rsa { n, e } => {
                Jwk { kty: "RSA".to_owned(), n: Some(encode(n)), e: Some(encode(e)), ..blank }
            }
        }
    }

    /// Reads one; `None` for a kind that no algorithm of ours uses.
    pub(crate) fn read(jwk: &Jwk) -> Result<Option<Self>, CredentialError> {
        if jwk.d.is_some() {
            return Err(CredentialError::PrivateKey);
        }
        let member = |value: &Option<String>, at: &'static str| {
            decode_into::<32>(value.as_deref().unwrap_or_default(), at, "32 bytes in base64url")
        };
        let number = |value: &Option<String>, at: &'static str, length: std::ops::RangeInclusive<usize>| {
            let expected = "a whole number in base64url";
            let bytes = crate::base64::decode(value.as_deref().unwrap_or_default(), crate::Part::Document);
            let sound = bytes.ok().filter(|bytes| length.contains(&bytes.len()) && bytes.first() != Some(&0));
            sound.ok_or(CredentialError::Member { at, expected })
        };
        let x = "/verificationMethod/*/publicKeyJwk/x";
        Ok(Some(match (jwk.kty.as_str(), jwk.crv.as_deref()) {
            ("OKP", Some("Ed25519")) => Self::Ed25519(member(&jwk.x, x)?),
            ("EC", Some("P-256")) => Self::P256 {
                x: member(&jwk.x, x)?,
                y: member(&jwk.y, "/verificationMethod/*/publicKeyJwk/y")?,
            },
            ("RSA", _) => Self::Rsa {
                n: number(&jwk.n, "/verificationMethod/*/publicKeyJwk/n", 256..=1024)?,
                e: number(&jwk.e, "/verificationMethod/*/publicKeyJwk/e", 1..=8)?,
            },
            _ => return Ok(None),
        }))
    }
}
