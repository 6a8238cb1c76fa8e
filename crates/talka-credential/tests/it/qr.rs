//! The code that is printed.

use std::path::Path;

use talka_credential::{HiddenName, Qr, Subject, link};

use super::case::{claim, credential, day, header, named, sign};

const PAGE: &str = "https://novads.example/parbaude";

/// What the README says of sizes.
#[test]
fn the_short_claim_has_room_in_print() {
    let short = sign(claim().unsigned(&header()));
    let hidden = Subject::Hidden(HiddenName::new("Zane Paraugs-Bērziņa", day("2008-07-13"), [9; 16]));
    let hidden = sign(credential(hidden).claim().unsigned(&header()));
    let whole = sign(credential(named()).unsigned(&header()));
    let sizes = [&short, &hidden, &whole].map(String::len);
    let versions = [&short, &hidden].map(|signed| Qr::new(&link(PAGE, signed)).unwrap().version());
    assert_eq!((sizes, versions), ([336, 403, 4_118], [15, 16]));
    assert!(Qr::new(&link(PAGE, &whole)).is_err(), "a whole credential has no room in a code");
}

#[test]
fn the_path_is_the_code() {
    let code = Qr::new("HTTPS://NOVADS.EXAMPLE").unwrap();
    assert_eq!(code.modules(), 17 + 4 * usize::try_from(code.version()).unwrap() + 8);
    // The upper edge of the first finder pattern: seven modules, behind four white ones.
    assert!(code.path().starts_with("M4 4h7v1h-7z"));
    let svg = code.svg(50, "\"<&>\"");
    assert!(svg.contains("width=\"50mm\"") && svg.contains("aria-label=\"&quot;&lt;&amp;&gt;&quot;\""));
}

/// The pictures that the tests of the web package render at 200 dpi and read with another program.
#[test]
fn the_pictures_are_those_that_are_read_elsewhere() {
    let hidden = Subject::Hidden(HiddenName::new("Zane Paraugs-Bērziņa", day("2008-07-13"), [9; 16]));
    for (name, claim) in [("claim.svg", claim()), ("hidden.svg", credential(hidden).claim())] {
        let signed = sign(claim.unsigned(&header()));
        let svg = Qr::new(&link(PAGE, &signed)).unwrap().svg(50, "QR");
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors").join(name);
        if std::env::var_os("TALKA_WRITE").is_some() {
            std::fs::write(&file, &svg).unwrap();
        }
        assert!(
            std::fs::read_to_string(&file).unwrap() == svg,
            "{name} is stale: run this test with TALKA_WRITE=1"
        );
    }
}
