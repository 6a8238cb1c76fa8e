//! What must hold does hold for the cases of certificates, changed at random.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::sample::Index;
use talka_credential::StatusList;

fn vectors() -> serde_json::Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors/checks.json");
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

/// Certificates, their payloads, documents and lists.
fn seeds() -> Vec<Vec<u8>> {
    use base64ct::{Base64UrlUnpadded, Encoding};
    let vectors = vectors();
    let cases = vectors["cases"].as_array().unwrap().iter().map(|case| case["signed"].as_str().unwrap());
    let signed: Vec<&str> = cases
        .chain(vectors["lists"].as_object().unwrap().values().filter_map(|list| list.as_str()))
        .collect();
    let payloads =
        signed.iter().filter_map(|signed| Base64UrlUnpadded::decode_vec(signed.split('.').nth(1)?).ok());
    let documents =
        vectors["documents"].as_object().unwrap().values().map(|document| document.to_string().into_bytes());
    let list = StatusList::default().encoded().into_bytes();
    signed
        .iter()
        .map(|signed| signed.as_bytes().to_vec())
        .chain(payloads)
        .chain(documents)
        .chain([list])
        .collect()
}

#[test]
fn seeds_as_they_are() {
    for seed in seeds() {
        talka_credential_fuzz::signed(&seed);
        talka_credential_fuzz::issuer_document(&seed);
        talka_credential_fuzz::status_list(&seed);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn seeds_changed_at_random(seed: Index, changes in prop::collection::vec((any::<Index>(), prop::sample::select(b"\"{}[]:,.0179-_aAu=\\ \xc4".as_slice())), 1..6)) {
        let seeds = seeds();
        let mut bytes = seed.get(&seeds).clone();
        for (at, byte) in changes {
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
        }
        talka_credential_fuzz::signed(&bytes);
        talka_credential_fuzz::issuer_document(&bytes);
        talka_credential_fuzz::status_list(&bytes);
    }
}
