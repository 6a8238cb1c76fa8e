//! base64url without padding, in its one form.

use base64ct::{Base64UrlUnpadded, Encoding};

use crate::error::{CredentialError, Part};

pub(crate) fn encode(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

pub(crate) fn decode(text: &str, part: Part) -> Result<Vec<u8>, CredentialError> {
    Base64UrlUnpadded::decode_vec(text).map_err(|_| CredentialError::Base64 { part })
}

/// Exactly so many bytes.
pub(crate) fn decode_into<const N: usize>(
    text: &str,
    at: &'static str,
    expected: &'static str,
) -> Result<[u8; N], CredentialError> {
    let bytes = Base64UrlUnpadded::decode_vec(text).ok();
    bytes.and_then(|bytes| bytes.try_into().ok()).ok_or(CredentialError::Member { at, expected })
}
