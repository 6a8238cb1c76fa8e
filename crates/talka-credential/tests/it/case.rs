//! A municipality that does not exist, its keys, and what it certifies.

use talka::date::Day;
use talka::law::{Judged, Settings};
use talka::recognition::awards::Ledger;
use talka::recognition::{Decision, Scheme, builtin, recognize};
use talka::register::Register;
use talka_credential::{
    Achievement, Claim, Content, Credential, Did, DidDocument, Ed25519Signer, Header, Key, Signer,
    StatusCredential, StatusList, Subject, Unsigned,
};

pub(crate) const LIST: &str = "https://novads.example/atsauktie-2021.jwt";

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub(crate) fn did() -> Did {
    "did:web:novads.example".parse().unwrap()
}

pub(crate) fn signer() -> Ed25519Signer {
    Ed25519Signer::new("did:web:novads.example#2021", &[7; 32])
}

pub(crate) fn document() -> DidDocument {
    DidDocument::new(did())
        .key(Key::new(did().part("2021"), signer().public_key()).last(day("2021-12-31")))
        .status_list("2021", LIST)
}

pub(crate) fn scheme() -> Scheme {
    Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap()).unwrap()
}

/// What the scheme makes of so many minutes on one month of one person.
pub(crate) fn decision(minutes: u32) -> Decision {
    let register = format!(
        r#"{{
        "volunteers": [{{"id": "00000000-0000-0000-0000-000000000001", "born": "2003-03-15"}}],
        "organizations": [{{"id": "00000000-0000-0000-0000-000000000002", "class": "municipal_institution"}}],
        "placements": [{{
            "id": "00000000-0000-0000-0000-000000000003",
            "volunteer": "00000000-0000-0000-0000-000000000001",
            "organization": "00000000-0000-0000-0000-000000000002",
            "payments": [], "work": {{"for_profit": false}}
        }}],
        "hour_logs": [{{
            "id": "00000000-0000-0000-0000-000000000004",
            "placement": "00000000-0000-0000-0000-000000000003",
            "on": "2020-05", "minutes": {minutes},
            "confirmation": {{"state": "confirmed", "role": "host"}}
        }}]
    }}"#
    );
    let judged =
        Judged::new(Register::from_json(register.as_bytes()).unwrap(), &Settings::on(day("2020-12-31")));
    recognize(&judged, &scheme(), &Ledger::default()).decisions.remove(0)
}

pub(crate) fn achievement() -> Achievement {
    Achievement::due(&decision(4_230), &scheme(), "honour").unwrap()
}

pub(crate) fn credential(subject: Subject) -> Credential {
    let id = "urn:uuid:6f1a3f0e-3b1f-4c55-9f6e-0d9a8a5b7c11";
    Credential::new(id, did(), subject, achievement(), day("2021-01-15")).listed(LIST, 42)
}

pub(crate) fn named() -> Subject {
    Subject::named("Zane Paraugs-Bērziņa").unwrap()
}

pub(crate) fn claim() -> Claim {
    credential(named()).claim()
}

/// The issuer's list of revocations with these entries.
pub(crate) fn list(revoked: &[u32]) -> StatusCredential {
    let mut list = StatusList::default();
    for entry in revoked {
        list.revoke(*entry).unwrap();
    }
    StatusCredential::new(LIST, did(), day("2021-02-01"), list)
}

pub(crate) fn header() -> Header {
    Header::new(signer().alg(), signer().kid())
}

pub(crate) fn sign<T: Content>(unsigned: Unsigned<T>) -> String {
    unsigned.signed_by(&signer()).unwrap()
}
