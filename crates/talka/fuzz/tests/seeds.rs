//! What must hold does hold for what the targets start from, and for choices at random.

use std::path::Path;

use proptest::prelude::*;

const VECTORS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors");

#[test]
fn each_base_of_the_vectors() {
    let mut seen = 0;
    for entry in std::fs::read_dir(Path::new(VECTORS)).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let file: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
            let (base, settings) = (&file["base"], &file["settings"]);
            let parted = char::from(talka_fuzz::recipe::PARTED_BY);
            let asked =
                format!(r#"{base}{parted}{{"settings": {settings}, "detail": "full", "lang": "lv"}}"#);
            talka_fuzz::check(asked.as_bytes());
            talka_fuzz::check_entry(asked.as_bytes());
            talka_fuzz::slice(asked.as_bytes());
            talka_fuzz::recognize(
                format!(r#"{base}{parted}{{"settings": {settings}, "scheme": "lv-jekabpils-2020"}}"#)
                    .as_bytes(),
            );
            seen += 1;
        }
    }
    assert!(seen > 10);
}

/// The base of each file of programmes and of projects.
#[test]
fn each_base_beside_the_law() {
    let parted = char::from(talka_fuzz::recipe::PARTED_BY);
    let mut seen = 0;
    for (folder, run) in [("programmes", talka_fuzz::stays as fn(&[u8])), ("exchange", talka_fuzz::exchange)]
    {
        for entry in std::fs::read_dir(Path::new(VECTORS).join(folder)).unwrap() {
            let file: serde_json::Value =
                serde_json::from_slice(&std::fs::read(entry.unwrap().path()).unwrap()).unwrap();
            let (base, settings) = (&file["base"], &file["settings"]);
            let asked = match base.get("stays") {
                Some(stays) => {
                    let register = &base["register"];
                    format!(r#"{register}{parted}{{"settings": {settings}, "stays": {stays}, "lang": "lv"}}"#)
                }
                None => format!(r#"{base}{parted}{{"settings": {settings}, "lang": "lv"}}"#),
            };
            run(asked.as_bytes());
            seen += 1;
        }
    }
    assert!(seen > 5);
}

proptest! {
    #[test]
    fn choices_at_random(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        talka_fuzz::check(&bytes);
        talka_fuzz::check_entry(&bytes);
        talka_fuzz::slice(&bytes);
        talka_fuzz::recognize(&bytes);
        talka_fuzz::stays(&bytes);
        talka_fuzz::exchange(&bytes);
    }

    #[test]
    fn texts_at_random(text in "[0-9]{5,7}[- ]?[0-9]{4,6}|\\PC{0,20}") {
        talka_fuzz::personal_code(text.as_bytes());
        talka_fuzz::registration_number(text.as_bytes());
    }
}
