//! The cases in `vectors/`, which every language runs.
//!
//! `checks.json` is made here: `TALKA_WRITE=1 cargo test -p talka-credential --features ed25519 vectors` writes it anew. The cases of
//! `other-algorithms.json` are signed by `vectors/sign.mjs`.

use std::path::Path;

use base64ct::{Base64UrlUnpadded, Encoding};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use talka::text::Lang;
use talka_credential::{
    Against, Alg, Claim, Content, Credential, CredentialError, DidDocument, Ed25519, HiddenName, Key,
    PublicKey, Revocation, Signed, StatusCredential, StatusList, Subject, Verifier, text,
};

use super::case::{LIST, claim, credential, day, did, document, header, list, named, sign, signer};

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

/// The text with a header and a payload of ours, under the signature of another.
fn assembled(header: &str, payload: &str) -> String {
    let [header, payload] = [header, payload].map(|part| Base64UrlUnpadded::encode_string(part.as_bytes()));
    format!("{header}.{payload}.{}", Base64UrlUnpadded::encode_string(&[1; 64]))
}

/// What a check is tried with: the name of the case, what is signed, the day, the document and the list.
type Tried = (&'static str, Kind, &'static str, &'static str, Option<&'static str>);

enum Kind {
    Claim(String),
    Credential(String),
}
use Kind::{Claim as Short, Credential as Whole};

const DAY: &str = "2021-03-01";
const CLEAR: Option<&str> = Some("nothing revoked");

fn documents() -> Map<String, Value> {
    let own = |key: Key| DidDocument::new(did()).key(key);
    let usual_key = || Key::new(did().part("2021"), signer().public_key());
    let p256 = PublicKey::P256 { x: [1; 32], y: [2; 32] };
    let documents = [
        ("usual", document()),
        ("key revoked", own(usual_key().revoked(day("2021-02-15"))).status_list("2021", LIST)),
        ("key ended", own(usual_key().last(day("2020-12-31")))),
        ("another key", own(Key::new(did().part("2020"), signer().public_key()))),
        ("another algorithm", own(Key::new(did().part("2021"), p256))),
        ("another issuer", DidDocument::new("did:web:other.example".parse().unwrap())),
        ("another list", own(usual_key()).status_list("2021", "https://elsewhere.example/list.jwt")),
    ];
    let json = |document: &DidDocument| serde_json::from_str::<Value>(&document.to_json()).unwrap();
    let mut leaked = json(&document());
    leaked["verificationMethod"][0]["publicKeyJwk"]["d"] = json!("AAAA");
    let mut noon = json(&document());
    noon["verificationMethod"][0]["expires"] = json!("2021-12-31T12:00:00Z");
    let mut company = json(&document());
    let of_others = json!({"id": "did:web:novads.example#x", "type": "Multikey", "controller": "did:key:z6Mk", "publicKeyMultibase": "z6Mk"});
    company["verificationMethod"].as_array_mut().unwrap().insert(0, of_others);
    company["service"].as_array_mut().unwrap().push(json!({"id": "#x", "type": ["LinkedDomains"]}));
    let other = [
        ("with others", company),
        ("a key with an hour", noon),
        ("private key", leaked),
        ("no document", json!({"id": "did:web:novads.example", "verificationMethod": 1})),
    ];
    let documents = documents.iter().map(|(name, document)| (*name, json(document))).chain(other);
    documents.map(|(name, document)| (name.to_owned(), document)).collect()
}

fn lists() -> Map<String, Value> {
    let lists = [
        ("nothing revoked", list(&[])),
        ("42 revoked", list(&[42])),
        ("43 revoked", list(&[43])),
        ("ended", list(&[]).last(day("2021-02-28"))),
    ];
    let signed = lists.map(|(name, list)| (name.to_owned(), json!(sign(list.unsigned(&header())))));
    signed.into_iter().collect()
}

fn short() -> String {
    sign(claim().unsigned(&header()))
}

fn whole() -> String {
    sign(credential(named()).unsigned(&header()))
}

/// The claim before it is signed.
fn payload() -> String {
    String::from_utf8(claim().payload()).unwrap()
}

fn ending() -> String {
    sign(credential(named()).last(day("2021-02-28")).unsigned(&header()))
}

fn good() -> Vec<Tried> {
    let hidden = || Subject::Hidden(HiddenName::new("Zane Paraugs-Bērziņa", day("2008-07-13"), [9; 16]));
    let unlisted = Claim::read(payload().replace(",\"x\":42", "").as_bytes()).unwrap();
    let unlisted = sign(unlisted.unsigned(&header()));
    let hidden_claim = sign(credential(hidden()).claim().unsigned(&header()));
    let hidden_credential = sign(credential(hidden()).unsigned(&header()));
    vec![
        ("a claim", Short(short()), DAY, "usual", CLEAR),
        ("a claim of which another was revoked", Short(short()), DAY, "usual", Some("43 revoked")),
        ("a claim without a list at hand", Short(short()), DAY, "usual", None),
        ("a claim with an outdated list", Short(short()), DAY, "usual", Some("ended")),
        ("a claim that cannot be revoked", Short(unlisted), DAY, "usual", None),
        ("a claim with a hidden name", Short(hidden_claim), DAY, "usual", CLEAR),
        ("a credential", Whole(whole()), DAY, "usual", CLEAR),
        ("a credential with a hidden name", Whole(hidden_credential), DAY, "usual", None),
        ("a credential on its last day", Whole(ending()), "2021-02-28", "usual", None),
        ("a document with keys and services of others", Short(short()), DAY, "with others", CLEAR),
        ("on the day of its issue", Short(short()), "2021-01-15", "usual", None),
        ("a key that was not revoked yet", Short(short()), "2021-02-14", "key revoked", None),
    ]
}

fn refused_by_its_issuer() -> Vec<Tried> {
    let far = sign(credential(named()).listed(LIST, 9_000_000).claim().unsigned(&header()));
    vec![
        ("revoked", Short(short()), DAY, "usual", Some("42 revoked")),
        ("a revoked credential", Whole(whole()), DAY, "usual", Some("42 revoked")),
        ("a list that the issuer does not name", Short(short()), DAY, "another list", CLEAR),
        ("an entry that no list has", Short(far), DAY, "usual", CLEAR),
        ("before its day", Short(short()), "2021-01-14", "usual", None),
        ("after its last day", Whole(ending()), DAY, "usual", None),
        ("another issuer", Short(short()), DAY, "another issuer", None),
        ("a key that the issuer does not have", Short(short()), DAY, "another key", None),
        ("a key for another algorithm", Short(short()), DAY, "another algorithm", None),
        ("a key that was revoked", Short(short()), DAY, "key revoked", None),
        ("a key that had ended", Short(short()), DAY, "key ended", None),
        ("a document with a private key", Short(short()), DAY, "private key", None),
        ("a document with a key that ends at noon", Short(short()), DAY, "a key with an hour", None),
        ("no document of an issuer", Short(short()), DAY, "no document", None),
    ]
}

/// The claim with something changed, under the header and the signature of what it was.
fn changed(from: &str, to: &str) -> Kind {
    let other = payload().replace(from, to);
    assert_ne!(payload(), other);
    let signed = short();
    let (head, rest) = signed.split_once('.').unwrap();
    let (_, signature) = rest.split_once('.').unwrap();
    Short(format!("{head}.{}.{signature}", Base64UrlUnpadded::encode_string(other.as_bytes())))
}

fn refused_by_its_signature() -> Vec<Tried> {
    let kid = "\"kid\":\"did:web:novads.example#2021\"";
    let head =
        |alg: &str, more: &str| Short(assembled(&format!("{{\"alg\":\"{alg}\",{kid}{more}}}"), &payload()));
    let bare = |header: &str| Short(assembled(header, &payload()));
    let cases = vec![
        ("more minutes than were signed", changed("4230", "9230")),
        ("another name than was signed", changed("Zane", "Anna")),
        ("another day than was signed", changed("2021-01-15", "2021-01-16")),
        ("a signature of another", head("EdDSA", "")),
        ("alg: none", head("none", "")),
        ("alg: NONE", head("NONE", "")),
        ("alg: HS256", head("HS256", "")),
        ("alg: ES512", head("ES512", "")),
        ("crit", head("EdDSA", ",\"crit\":[\"exp\"]")),
        ("b64", head("EdDSA", ",\"b64\":false")),
        ("no kid", bare("{\"alg\":\"EdDSA\"}")),
        ("no alg", bare(&format!("{{{kid}}}"))),
    ];
    cases.into_iter().map(|(case, signed)| (case, signed, DAY, "usual", None)).collect()
}

fn refused_by_its_form() -> Vec<Tried> {
    let (signed, payload) = (short(), payload());
    let head = "{\"alg\":\"EdDSA\",\"kid\":\"did:web:novads.example#2021\"}";
    let says = |from: &str, to: &str| Short(assembled(head, &payload.replace(from, to)));
    let cut: String = signed.chars().take(signed.len() - 9).collect();
    let whole_payload = String::from_utf8(credential(named()).payload()).unwrap();
    let whole_says = |from: &str, to: &str| Whole(assembled(head, &whole_payload.replace(from, to)));
    let cases = vec![
        ("a period with a day that is none", whole_says("\"from\":\"2020-01-01", "\"from\":\"2020-13-01")),
        (
            "a period that is text",
            whole_says("\"period\":{\"from\":\"2020-01-01\",\"to\":\"2020-12-31\"}", "\"period\":\"\""),
        ),
        ("an achievement with an unknown member", whole_says("\"talka\":{", "\"talka\":{\"z\":1,")),
        ("an unknown member", says("{\"v\"", "{\"z\":1,\"v\"")),
        ("another version", says("\"v\":1", "\"v\":2")),
        ("a name and a hash", says("\"s\":", "\"h\":\"AA\",\"t\":\"AA\",\"s\":")),
        ("a day that is none", says("2021-01-15", "2021-02-30")),
        ("an issuer without a web address", says("did:web:", "did:key:")),
        ("no JSON", Short(assembled(head, "v=1"))),
        ("a credential as a claim", Short(whole())),
        ("a claim as a credential", Whole(short())),
        ("no base64url", Short(signed.replacen("eyJ", "e+J", 1))),
        ("with padding", Short(format!("{signed}=="))),
        ("cut off", Short(cut)),
        ("two parts", Short(signed.rsplit_once('.').unwrap().0.to_owned())),
        ("four parts", Short(format!("{signed}.x"))),
        ("nothing", Short(String::new())),
        ("too long", Short("A".repeat(4_097))),
    ];
    cases.into_iter().map(|(case, signed)| (case, signed, DAY, "usual", None)).collect()
}

fn made() -> Vectors {
    let about = "Certificates of people who do not exist, signed with Ed25519 and the secret of 32 bytes 0x07; and what a check says of them.";
    let tried = [good(), refused_by_its_issuer(), refused_by_its_signature(), refused_by_its_form()];
    let cases = tried.into_iter().flatten().map(|(name, signed, on, document, list)| {
        let (kind, signed) = match signed {
            Short(signed) => ("claim", signed),
            Whole(signed) => ("credential", signed),
        };
        Case {
            name: name.to_owned(),
            kind: kind.to_owned(),
            signed,
            on: on.to_owned(),
            document: document.to_owned(),
            list: list.map(str::to_owned),
            expected: Value::Null,
        }
    });
    let (documents, lists) = (documents(), lists());
    let empty_list = StatusList::default().encoded();
    let mut vectors =
        Vectors { about: about.to_owned(), documents, lists, empty_list, cases: cases.collect() };
    let expected: Vec<Value> = vectors.cases.iter().map(|case| run(&vectors, case)).collect();
    for (case, expected) in vectors.cases.iter_mut().zip(expected) {
        case.expected = expected;
    }
    vectors
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
    let made = serde_json::to_string_pretty(&made()).unwrap() + "\n";
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
    let cases = made().cases;
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
