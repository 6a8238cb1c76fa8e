//! What is tried in `checks.json`, and what comes of it.

use base64ct::{Base64UrlUnpadded, Encoding};
use serde_json::{Map, Value, json};
use talka_credential::{Claim, Content, DidDocument, HiddenName, Key, PublicKey, StatusList, Subject};

use super::{Case, Vectors, run};
use crate::case::{LIST, claim, credential, day, did, document, header, list, named, sign, signer};

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

pub(super) fn made() -> Vectors {
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
