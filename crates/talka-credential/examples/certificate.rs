//! From a register to a certificate with a QR code, and what the office publishes so that anyone can check it.
//!
//! `cargo run -p talka-credential --features ed25519 --example certificate` writes it to the terminal.

use talka::date::Day;
use talka::law::{Judged, Settings};
use talka::recognition::awards::Ledger;
use talka::recognition::{Scheme, builtin, recognize};
use talka::register::Register;
use talka::text::Lang;
use talka_credential::{
    Achievement, Against, Claim, Credential, Did, DidDocument, Ed25519, Ed25519Signer, Header, Key, Qr,
    Signed, Signer, StatusCredential, StatusList, Subject, link, text,
};

const REGISTER: &[u8] = br#"{
    "volunteers": [{"id": "00000000-0000-0000-0000-000000000001", "born": "2003-03-15"}],
    "organizations": [{"id": "00000000-0000-0000-0000-000000000002", "class": "municipal_institution"}],
    "placements": [{
        "id": "00000000-0000-0000-0000-000000000003",
        "volunteer": "00000000-0000-0000-0000-000000000001",
        "organization": "00000000-0000-0000-0000-000000000002",
        "payments": [], "work": {"for_profit": false}
    }],
    "hour_logs": [{
        "id": "00000000-0000-0000-0000-000000000004",
        "placement": "00000000-0000-0000-0000-000000000003",
        "on": "2020-05", "minutes": 4230,
        "confirmation": {"state": "confirmed", "role": "host"}
    }]
}"#;

#[expect(clippy::print_stdout, reason = "an example")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    // What was achieved is decided by talka, and by nobody else.
    let today = Day::new(2020, 12, 31)?;
    let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").ok_or("a built-in scheme")?)?;
    let judged = Judged::new(Register::from_json(REGISTER)?, &Settings::on(today));
    let recognition = recognize(&judged, &scheme, &Ledger::default());
    let decision = recognition.decisions.first().ok_or("a decision")?;
    let achievement = Achievement::due(decision, &scheme, "honour")?;

    // What the office publishes: its keys, and a list in which nothing is revoked yet. An office draws its secret at random.
    let did: Did = "did:web:novads.example".parse()?;
    let office = Ed25519Signer::new(did.part("2021"), &[7; 32]);
    let address = "https://novads.example/atsauktie-2021.jwt";
    let document = DidDocument::new(did.clone())
        .key(Key::new(did.part("2021"), office.public_key()))
        .status_list("2021", address);
    let header = Header::new(office.alg(), office.kid());
    let issued_on = Day::new(2021, 1, 15)?;
    let list = StatusCredential::new(address, did.clone(), issued_on, StatusList::default());
    println!("{} holds:\n{}", did.address(), document.to_json());
    println!("{address} holds:\n{}\n", list.unsigned(&header).signed_by(&office)?);

    // What the volunteer gets. The id and the place in the list are drawn by the office.
    let subject = Subject::named("Zane Paraugs-Bērziņa")?;
    let id = "urn:uuid:6f1a3f0e-3b1f-4c55-9f6e-0d9a8a5b7c11";
    let certificate = Credential::new(id, did, subject, achievement, issued_on).listed(address, 42);
    println!("Attached to the PDF:\n{}\n", certificate.unsigned(&header).signed_by(&office)?);
    let signed = certificate.claim().unsigned(&header).signed_by(&office)?;
    let address = link("https://novads.example/parbaude.html", &signed);
    println!("In the QR code, version {}:\n{address}\n", Qr::new(&address)?.version());

    // What anyone does who checks it.
    let against = Against::new(&document, Day::new(2021, 3, 1)?).status(&list);
    let checked = Signed::<Claim>::read(&signed)?.check(&against, &Ed25519)?;
    println!("{}", text::revocation(checked.standing, Lang::Lv));
    Ok(())
}
