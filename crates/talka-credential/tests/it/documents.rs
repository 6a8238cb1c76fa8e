//! The issuer's document, read as others write it.

use talka_credential::{Alg, CredentialError, Did, DidDocument, Key, Part, PublicKey};

use super::case::{day, did, document};

#[test]
fn what_is_written_is_read() {
    let keys = [
        Key::new(did().part("p256"), PublicKey::P256 { x: [1; 32], y: [2; 32] }),
        Key::new(did().part("rsa"), PublicKey::Rsa { n: vec![3; 256], e: vec![1, 0, 1] })
            .revoked(day("2022-02-01")),
    ];
    let document = keys.into_iter().fold(document(), DidDocument::key);
    assert_eq!(DidDocument::read(document.to_json().as_bytes()), Ok(document.clone()));
    assert_eq!(
        document.keys.iter().map(|key| key.key.alg()).collect::<Vec<_>>(),
        [Alg::EdDSA, Alg::ES256, Alg::RS256]
    );
}

#[test]
fn keys_that_are_for_something_else_are_passed_over() {
    let written = document().to_json();
    let read = |text: &str| DidDocument::read(text.as_bytes()).unwrap().keys.len();
    assert_eq!(read(&written), 1);
    assert_eq!(read(&written.replace("assertionMethod", "authentication")), 0);
    assert_eq!(
        read(&written.replace("\"controller\": \"did:web:novads", "\"controller\": \"did:web:other")),
        0
    );
    assert_eq!(read(&written.replace("\"crv\": \"Ed25519\"", "\"crv\": \"X25519\"")), 0);
    assert_eq!(read(&written.replace("did:web:novads.example#2021", "#2021")), 1);
}

#[test]
fn a_private_key_is_noticed() {
    let written = document().to_json().replace("\"kty\":", "\"d\": \"AAAA\", \"kty\":");
    assert_eq!(DidDocument::read(written.as_bytes()), Err(CredentialError::PrivateKey));
}

#[test]
fn other_bytes_are_refused() {
    let json = Err(CredentialError::Json { part: Part::Document });
    assert_eq!(DidDocument::read(b"{}"), json);
    assert_eq!(DidDocument::read(b"\xff"), json);
    assert_eq!(DidDocument::read(&vec![b' '; 70_000]), Err(CredentialError::TooLarge { most: 65_536 }));
    let short = document().to_json().replace("\"x\": \"", "\"x\": \"A");
    assert!(matches!(DidDocument::read(short.as_bytes()), Err(CredentialError::Member { .. })));
}

#[test]
fn only_names_of_web_addresses_are_names() {
    let address = |text: &str| text.parse::<Did>().map(|did| did.address());
    assert_eq!(
        address("did:web:novads.example%3A8443:a:b").unwrap(),
        "https://novads.example:8443/a/b/did.json"
    );
    for text in [
        "did:web:",
        "did:key:z6Mk",
        "did:web:Novads.example",
        "did:web:a/b",
        "did:web:a..b",
        "did:web:a@b",
        "did:web:a%2Fb",
        "did:web:a:..",
        "did:web:a:",
        "did:web:a:b#c",
        "did:web:a?b",
        "did:web:a%3A123456",
    ] {
        assert_eq!(address(text), Err(CredentialError::Did), "{text}");
    }
}
