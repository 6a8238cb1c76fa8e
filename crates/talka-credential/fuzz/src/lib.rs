//! What must hold whatever somebody shows as a certificate, publishes as keys or as a list of revocations.

use base64ct::{Base64UrlUnpadded, Encoding};
use talka::date::Day;
use talka::text::Lang;
use talka_credential::{
    Against, Claim, Content, Credential, CredentialError, DidDocument, Ed25519, Key, PublicKey, Signed,
    StatusCredential, StatusList, text,
};

/// Any bytes as something signed, and as what is signed: whatever is read can be written and read again, and is valid only with the
/// signature of its issuer, whom nobody here is.
pub fn signed(bytes: &[u8]) {
    let Ok(shown) = std::str::from_utf8(bytes) else { return };
    for text in [shown.to_owned(), assembled(shown)] {
        one::<Claim>(&text);
        one::<Credential>(&text);
        one::<StatusCredential>(&text);
    }
}

/// The bytes as a payload under a header that is as it should be.
fn assembled(payload: &str) -> String {
    let [header, payload, signature] =
        [br#"{"alg":"EdDSA","kid":"did:web:novads.example#2021"}"#.as_slice(), payload.as_bytes(), &[1; 64]]
            .map(Base64UrlUnpadded::encode_string);
    format!("{header}.{payload}.{signature}")
}

fn one<T: Content + Clone + PartialEq + std::fmt::Debug>(signed: &str) {
    let read = match Signed::<T>::read(signed) {
        Ok(read) => read,
        Err(error) => return said(error),
    };
    let content = read.unverified().clone();
    assert_eq!(T::read(&content.payload()).as_ref(), Ok(&content), "what is written is read");
    assert_eq!(signed.as_bytes().get(..read.signing_input().len()), Some(read.signing_input()));
    let id = read.header().kid.clone();
    let key = Key::new(id, PublicKey::Ed25519([3; 32]));
    let document = DidDocument::new(content.issuer().clone()).key(key);
    match read.check(&Against::new(&document, Day::MAX), &Ed25519) {
        Ok(_) => unreachable!("nobody has signed it"),
        Err(error) => said(error),
    }
}

/// Every refusal has its sentence in both languages.
fn said(error: CredentialError) {
    for lang in [Lang::Lv, Lang::En] {
        assert!(text::error(error, lang).ends_with('.'), "{error}");
    }
}

/// Any bytes as the document of an issuer: what is read is written and read again.
pub fn issuer_document(bytes: &[u8]) {
    match DidDocument::read(bytes) {
        Ok(document) => {
            let again = DidDocument::read(document.to_json().as_bytes());
            // A long document grows when it is written in lines.
            let grew = matches!(again, Err(CredentialError::TooLarge { .. }));
            assert!(grew || again.as_ref() == Ok(&document), "{document:?} {again:?}");
        }
        Err(error) => said(error),
    }
}

/// Any bytes as a list of revocations: no more is unpacked than a list may hold, and what is read is written and read again.
pub fn status_list(bytes: &[u8]) {
    let Ok(encoded) = std::str::from_utf8(bytes) else { return };
    match StatusList::read(encoded) {
        Ok(list) => {
            assert!(list.len() <= 8 << 20);
            assert_eq!(StatusList::read(&list.encoded()), Ok(list));
        }
        Err(error) => said(error),
    }
}
