//! A content with its signature, as three parts in base64url (RFC 7515).

use std::fmt;
use std::marker::PhantomData;

use serde::{Deserialize, Serialize};

use crate::base64::{decode, encode};
use crate::content::Content;
use crate::error::{CredentialError, Part};
use crate::signer::{Alg, Signer};

/// How something is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Header {
    /// The algorithm.
    pub alg: Alg,
    /// The id of the key.
    pub kid: String,
}

impl Header {
    /// A header.
    pub fn new(alg: Alg, kid: impl Into<String>) -> Self {
        Self { alg, kid: kid.into() }
    }
}

/// The header as it is written.
#[derive(Serialize)]
struct Written<'h> {
    alg: &'static str,
    kid: &'h str,
    #[serde(skip_serializing_if = "Option::is_none")]
    typ: Option<&'static str>,
}

/// What is read of a header. Members that only inform are passed over; `jwk`, `jku` and `x5u` are among them, so that no
/// certificate brings its own key.
#[derive(Deserialize)]
struct Read {
    alg: String,
    kid: Option<String>,
    #[serde(default, deserialize_with = "present")]
    crit: bool,
    #[serde(default, deserialize_with = "present")]
    b64: bool,
}

/// Whether there is such a member, with whatever value.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    serde::de::IgnoredAny::deserialize(deserializer).map(|_| true)
}

impl Header {
    fn read(bytes: &[u8]) -> Result<Self, CredentialError> {
        let json = |_| CredentialError::Json { part: Part::Header };
        let Read { alg, kid, crit, b64 } = serde_json::from_slice(bytes).map_err(json)?;
        let alg = match alg.as_str() {
            "EdDSA" => Alg::EdDSA,
            "ES256" => Alg::ES256,
            "RS256" => Alg::RS256,
            none if none.eq_ignore_ascii_case("none") => return Err(CredentialError::Unsigned),
            shared if shared.starts_with("HS") => return Err(CredentialError::SharedSecret),
            _ => return Err(CredentialError::Algorithm),
        };
        if crit || b64 {
            return Err(CredentialError::Critical);
        }
        Ok(Self { alg, kid: kid.ok_or(CredentialError::UnknownKey)? })
    }
}

/// A content before it is signed.
#[derive(Clone)]
pub struct Unsigned<T> {
    alg: Alg,
    input: String,
    of: PhantomData<T>,
}

impl<T> fmt::Debug for Unsigned<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The input holds the name, in letters that anyone can undo.
        let mut shown = f.debug_struct("Unsigned");
        shown.field("alg", &self.alg).field("bytes", &self.input.len()).finish_non_exhaustive()
    }
}

impl<T: Content> Unsigned<T> {
    pub(crate) fn new(content: &T, header: &Header) -> Self {
        let written = Written { alg: header.alg.name(), kid: &header.kid, typ: T::TYP };
        // Strings and numbers always become JSON.
        let json = serde_json::to_vec(&written).unwrap_or_default();
        let input = format!("{}.{}", encode(&json), encode(&content.payload()));
        Self { alg: header.alg, input, of: PhantomData }
    }

    /// The bytes to be signed.
    pub fn signing_input(&self) -> &[u8] {
        self.input.as_bytes()
    }

    /// What is handed over, with a signature over [`signing_input`](Self::signing_input).
    ///
    /// # Errors
    ///
    /// [`CredentialError::Signature`]: no signature of that algorithm is so long (ECDSA in DER is refused here as well).
    /// [`CredentialError::TooLarge`]: nobody would read it.
    pub fn with_signature(self, signature: &[u8]) -> Result<String, CredentialError> {
        if !self.alg.has_length(signature.len()) {
            return Err(CredentialError::Signature);
        }
        let signed = format!("{}.{}", self.input, encode(signature));
        if signed.len() > T::MOST { Err(CredentialError::TooLarge { most: T::MOST }) } else { Ok(signed) }
    }

    /// The same, signed by that signer, for whose algorithm and key it must have been made.
    ///
    /// # Errors
    ///
    /// The signer's own, or a signature of another length.
    pub fn signed_by<S: Signer>(self, signer: &S) -> Result<String, SignError<S::Error>> {
        let signature = signer.sign(self.signing_input()).map_err(SignError::Signer)?;
        self.with_signature(&signature).map_err(SignError::Credential)
    }
}

/// Why something was not signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(clippy::exhaustive_enums, reason = "either side may fail, and there are two")]
pub enum SignError<E> {
    /// The signer refused.
    #[error("the signer refused")]
    Signer(#[source] E),
    /// What the signer gave is no signature.
    #[error(transparent)]
    Credential(CredentialError),
}

/// A content with a signature that nobody has verified yet: what it says becomes known only by
/// [`check`](Self::check), or by asking for what is [`unverified`](Self::unverified).
#[derive(Clone)]
pub struct Signed<T> {
    header: Header,
    content: T,
    input: String,
    signature: Vec<u8>,
}

impl<T: fmt::Debug> fmt::Debug for Signed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { header, content, input, signature: _ } = self;
        let mut shown = f.debug_struct("Signed");
        shown.field("header", header).field("content", content).field("bytes", &input.len());
        shown.finish_non_exhaustive()
    }
}

impl<T: Content> Signed<T> {
    /// Reads one. Only its form is judged.
    ///
    /// # Errors
    ///
    /// It is too long, not three parts, not base64url, not JSON of its kind; its header asks for no signature, for a shared secret, for
    /// an unknown algorithm or for an extension.
    pub fn read(text: &str) -> Result<Self, CredentialError> {
        if text.len() > T::MOST {
            return Err(CredentialError::TooLarge { most: T::MOST });
        }
        let mut parts = text.split('.');
        let (Some(header), Some(payload), Some(signature), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(CredentialError::Form);
        };
        let written = header;
        let header = Header::read(&decode(header, Part::Header)?)?;
        let content = T::read(&decode(payload, Part::Payload)?)?;
        let signature = decode(signature, Part::Signature)?;
        if !header.alg.has_length(signature.len()) {
            return Err(CredentialError::Signature);
        }
        Ok(Self { header, content, input: format!("{written}.{payload}"), signature })
    }

    /// How it is signed.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// What it says, which anybody may have written: to find out whose document and which list are needed.
    pub fn unverified(&self) -> &T {
        &self.content
    }

    /// The bytes that were signed.
    pub fn signing_input(&self) -> &[u8] {
        self.input.as_bytes()
    }

    /// The signature.
    pub fn signature(&self) -> &[u8] {
        &self.signature
    }

    pub(crate) fn into_content(self) -> T {
        self.content
    }
}
