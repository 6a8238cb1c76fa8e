//! The cases in `vectors/`, which every language runs.
//!
//! `checks.json` is made here: `TALKA_WRITE=1 cargo test -p talka-credential --features ed25519 vectors` writes it anew. The cases of
//! `other-algorithms.json` are signed by `vectors/sign.mjs`.

mod made;

use std::path::Path;

use base64ct::{Base64UrlUnpadded, Encoding};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use talka::text::Lang;
use talka_credential::{
    Against, Alg, Claim, Credential, CredentialError, DidDocument, Ed25519, PublicKey, Revocation, Signed,
    StatusCredential, Subject, Verifier, text,
};

use super::case::{credential, day, did, named};

/// What is checked against what, and what comes of it.
#[derive(Serialize, Deserialize)]
struct Vectors {
    about: String,
    /// Documents of issuers, by name.
    documents: Map<String, Value>,
    /// Signed lists of revocations, by name.
    lists: Map<String, Value>,
    /// A list in which nothing is revoked, packed and not signed.
    empty_list: String,
    cases: Vec<Case>,
}

#[derive(Serialize, Deserialize)]
struct Case {
    /// What is tried.
    name: String,
    /// `claim` or `credential`.
    kind: String,
    /// What is checked.
    signed: String,
    /// The day of the check.
    on: String,
    /// Against which document.
    document: String,
    /// With which list; none where it could not be had.
    list: Option<String>,
    /// What comes of it.
    expected: Value,
}

/// Verifies Ed25519, and believes other signatures, which the tests in JavaScript verify.
struct Ours;

impl Verifier for Ours {
    fn verify(&self, key: &PublicKey, input: &[u8], signature: &[u8]) -> Option<bool> {
        Ed25519.verify(key, input, signature).or(Some(true))
    }
}

fn refused(error: CredentialError) -> Value {
    json!({"refused": error.code(), "lv": text::error(error, Lang::Lv), "en": text::error(error, Lang::En)})
}

fn outcome(case: &Case, document: &Value, list: Option<&str>) -> Value {
    let seen = || -> Result<Value, CredentialError> {
        let document = DidDocument::read(document.to_string().as_bytes())?;
        let against = Against::new(&document, day(&case.on));
        // A list that cannot be relied on is none.
        let list = list.and_then(|list| Signed::<StatusCredential>::read(list).ok());
        let list = list.and_then(|list| list.check(&against, &Ours).ok());
        let against = list.as_ref().map_or(against, |list| against.status(&list.content));
        if case.kind == "claim" {
            let read = Signed::<Claim>::read(&case.signed)?.check(&against, &Ours)?;
            let Claim { issuer, subject, scheme, level, minutes, issued_on, .. } = &read.content;
            Ok(json!({
                "issuer": issuer, "name": name(subject), "scheme": scheme, "level": level, "minutes": minutes,
                "issued": issued_on, "revocation": revocation(read.standing),
            }))
        } else {
            let read = Signed::<Credential>::read(&case.signed)?.check(&against, &Ours)?;
            let Credential { issuer, subject, achievement, issued_on, last, .. } = &read.content;
            Ok(json!({
                "issuer": issuer, "name": name(subject), "achievement": achievement, "issued": issued_on, "last": last,
                "revocation": revocation(read.standing),
                "rules": {"lv": text::by_rules(achievement, Lang::Lv), "en": text::by_rules(achievement, Lang::En)},
                "verified": {"lv": text::verified(achievement, Lang::Lv), "en": text::verified(achievement, Lang::En)},
            }))
        }
    };
    seen().unwrap_or_else(refused)
}

fn name(subject: &Subject) -> Value {
    match subject {
        Subject::Named(name) => json!(name),
        _ => Value::Null,
    }
}

fn revocation(standing: Revocation) -> Value {
    let word = match standing {
        Revocation::NotRevoked { .. } => "not_revoked",
        Revocation::NotListed => "not_listed",
        _ => "not_checked",
    };
    json!({"is": word, "lv": text::revocation(standing, Lang::Lv), "en": text::revocation(standing, Lang::En)})
}

fn run(vectors: &Vectors, case: &Case) -> Value {
    let list = case.list.as_ref().map(|name| vectors.lists[name].as_str().unwrap());
    outcome(case, &vectors.documents[&case.document], list)
}

fn file(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors").join(name)
}

#[test]
fn the_cases_are_those_of_the_file() {
    let made = serde_json::to_string_pretty(&made::made()).unwrap() + "\n";
    if std::env::var_os("TALKA_WRITE").is_some() {
        std::fs::write(file("checks.json"), &made).unwrap();
    }
    let kept = std::fs::read_to_string(file("checks.json")).unwrap();
    assert!(kept == made, "vectors/checks.json is stale: run this test with TALKA_WRITE=1");
}

#[test]
fn each_case_comes_out_as_expected() {
    let mut tried = 0;
    for name in ["checks.json", "other-algorithms.json"] {
        let vectors: Vectors = serde_json::from_str(&std::fs::read_to_string(file(name)).unwrap()).unwrap();
        for case in &vectors.cases {
            // What only a signature decides of other algorithms is tried in JavaScript.
            let believed = name != "checks.json" && case.expected["refused"] == "signature";
            if !believed {
                assert_eq!(run(&vectors, case), case.expected, "{name}: {}", case.name);
            }
            tried += 1;
        }
    }
    assert!(tried > 50, "{tried}");
}

/// Every refusal is in the cases, but for one that only a verifier without an algorithm gives.
#[test]
fn every_refusal_has_a_case() {
    let cases = made::made().cases;
    let refused = |code: &str| cases.iter().any(|case| case.expected["refused"] == code);
    for code in [
        "too_large",
        "form",
        "base64",
        "json",
        "member",
        "unsigned",
        "shared_secret",
        "algorithm",
        "critical",
        "wrong_issuer",
        "unknown_key",
        "key_algorithm",
        "key_over",
        "key_revoked",
        "private_key",
        "signature",
        "not_yet",
        "over",
        "revoked",
        "other_list",
        "no_such_entry",
    ] {
        assert!(refused(code), "{code}");
    }
}

/// What `vectors/sign.mjs` signs by other algorithms.
#[test]
fn the_bytes_to_be_signed_by_other_algorithms_are_ours() {
    let vectors: Vectors =
        serde_json::from_str(&std::fs::read_to_string(file("other-algorithms.json")).unwrap()).unwrap();
    for (case, alg) in vectors.cases.iter().zip([Alg::ES256, Alg::RS256]) {
        let kid = did().part(alg.name());
        let unsigned = credential(named()).unsigned(&talka_credential::Header::new(alg, kid));
        let (input, signature) = case.signed.rsplit_once('.').unwrap();
        assert_eq!(unsigned.signing_input(), input.as_bytes());
        let signature = Base64UrlUnpadded::decode_vec(signature).unwrap();
        assert_eq!(unsigned.with_signature(&signature).unwrap(), case.signed);
    }
}
