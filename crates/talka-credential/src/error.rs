//! Why a certificate is refused.

use talka::date::Day;

/// Why a certificate, a list of revocations or the document of an issuer is refused. Each has a word of its own
/// ([`code`](Self::code)), and a sentence in both languages ([`text::error`](crate::text::error)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CredentialError {
    /// It is longer than anything of its kind.
    #[error("expected at most {most} bytes")]
    TooLarge {
        /// The most that are read.
        most: usize,
    },
    /// It does not have three parts with dots between them.
    #[error("expected three parts with dots between them")]
    Form,
    /// A part is not base64url without padding.
    #[error("{part}: expected base64url without padding")]
    Base64 {
        /// The part.
        part: Part,
    },
    /// A part is not JSON of the expected form.
    #[error("{part}: expected JSON of another form")]
    Json {
        /// The part.
        part: Part,
    },
    /// A member has another value than its kind of document allows.
    #[error("{at}: expected {expected}")]
    Member {
        /// Which one, as a JSON Pointer.
        at: &'static str,
        /// What was expected.
        expected: &'static str,
    },
    /// It says of itself that it is not signed (`alg: none`).
    #[error("header/alg: expected a signature, found none")]
    Unsigned,
    /// Its algorithm takes one secret for signing and for checking (`HS256` and the like), so that everybody who can check could sign.
    #[error("header/alg: expected a signature by a private key")]
    SharedSecret,
    /// Its algorithm is none of `EdDSA`, ES256 and RS256.
    #[error("header/alg: expected `EdDSA`, `ES256` or `RS256`")]
    Algorithm,
    /// Its header demands something that must be understood (`crit`) and is not.
    #[error("header/crit: expected no extension that has to be understood")]
    Critical,
    /// It is by another issuer than the one whose document was given.
    #[error("expected a document of its own issuer")]
    WrongIssuer,
    /// The issuer's document does not hold the key that it names.
    #[error("header/kid: expected a key of the issuer")]
    UnknownKey,
    /// The key that it names is for another algorithm.
    #[error("header/alg: expected the algorithm of the key")]
    KeyAlgorithm,
    /// The issuer had ceased to sign with that key.
    #[error("header/kid: expected a key that was in use, its last day is {last}")]
    KeyOver {
        /// The last day of the key.
        last: Day,
    },
    /// The issuer has revoked the key: nothing that it signed is believed any more.
    #[error("header/kid: expected a key that is not revoked")]
    KeyRevoked {
        /// Since when.
        from: Day,
    },
    /// The document of an issuer holds a private key.
    #[error("expected public keys only, found a private one")]
    PrivateKey,
    /// The verifier that was given cannot check this algorithm.
    #[error("header/alg: expected an algorithm that the verifier knows")]
    Unverifiable,
    /// The signature is by another key, or something was changed after it was signed.
    #[error("expected a signature by the issuer over just this content")]
    Signature,
    /// It is not valid yet.
    #[error("expected a day from {from} on")]
    NotYet {
        /// Its first day.
        from: Day,
    },
    /// It is not valid any more.
    #[error("expected a day up to {last}")]
    Over {
        /// Its last day.
        last: Day,
    },
    /// The issuer has revoked it.
    #[error("revoked by its issuer")]
    Revoked,
    /// The list of revocations is another one than the certificate names.
    #[error("expected the list of revocations that the certificate names")]
    OtherList,
    /// The list of revocations has no such entry.
    #[error("expected an entry of the list of revocations")]
    NoSuchEntry,
    /// The list of revocations cannot be unpacked, or is larger unpacked than any.
    #[error("expected a packed list of at most {most} bytes")]
    Packed {
        /// The most that are unpacked.
        most: usize,
    },
    /// The name of an issuer is not a `did:web` name.
    #[error("expected a name of the form did:web:host or did:web:host:path")]
    Did,
}

impl CredentialError {
    /// Its word, the same in every language.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too_large",
            Self::Form => "form",
            Self::Base64 { .. } => "base64",
            Self::Json { .. } => "json",
            Self::Member { .. } => "member",
            Self::Unsigned => "unsigned",
            Self::SharedSecret => "shared_secret",
            Self::Algorithm => "algorithm",
            Self::Critical => "critical",
            Self::WrongIssuer => "wrong_issuer",
            Self::UnknownKey => "unknown_key",
            Self::KeyAlgorithm => "key_algorithm",
            Self::KeyOver { .. } => "key_over",
            Self::KeyRevoked { .. } => "key_revoked",
            Self::PrivateKey => "private_key",
            Self::Unverifiable => "unverifiable",
            Self::Signature => "signature",
            Self::NotYet { .. } => "not_yet",
            Self::Over { .. } => "over",
            Self::Revoked => "revoked",
            Self::OtherList => "other_list",
            Self::NoSuchEntry => "no_such_entry",
            Self::Packed { .. } => "packed",
            Self::Did => "did",
        }
    }
}

/// A part of what is signed, or a document beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part {
    /// What says how it is signed.
    Header,
    /// What is signed.
    Payload,
    /// The signature.
    Signature,
    /// The issuer's document.
    Document,
    /// The packed list of revocations.
    List,
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Header => "header",
            Self::Payload => "payload",
            Self::Signature => "signature",
            Self::Document => "document",
            Self::List => "list",
        })
    }
}
