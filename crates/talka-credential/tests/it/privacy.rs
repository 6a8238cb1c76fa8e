//! Names stay out of everything that is not the certificate itself.

use talka::text::Lang;
use talka_credential::{HiddenName, Signed, Subject, text};

use super::case::{credential, day, header, named, sign};

#[test]
fn debug_shows_no_name() {
    let hidden = Subject::Hidden(HiddenName::new("Zane Paraugs-Bērziņa", day("2008-07-13"), [9; 16]));
    for subject in [named(), hidden] {
        let whole = credential(subject);
        let short = whole.claim();
        let unsigned = whole.unsigned(&header());
        let shown_unsigned = format!("{unsigned:?}");
        let signed = sign(unsigned);
        let read = Signed::<talka_credential::Credential>::read(&signed).unwrap();
        let shown = format!("{whole:?} {short:?} {shown_unsigned} {read:?}");
        assert!(!shown.contains("Zane") && !shown.contains("2008"), "{shown}");
        // Nor in the letters of base64, which anyone can undo.
        for part in signed.split('.') {
            assert!(!shown.contains(part), "{shown}");
        }
    }
}

#[test]
fn a_hidden_name_is_not_in_the_certificate() {
    let hidden = || Subject::Hidden(HiddenName::new("Zane Paraugs-Bērziņa", day("2008-07-13"), [9; 16]));
    let whole = credential(hidden());
    for payload in
        [talka_credential::Content::payload(&whole), talka_credential::Content::payload(&whole.claim())]
    {
        let payload = String::from_utf8(payload).unwrap();
        assert!(!payload.contains("Zane") && !payload.contains("2008-07-13"), "{payload}");
    }
    assert!(!text::by_rules(&whole.achievement, Lang::Lv).contains("Zane"));
}

#[test]
fn a_name_is_recognized_however_its_letters_are_composed() {
    let hidden = HiddenName::new("Ēriks Šķēle", day("2008-07-13"), [9; 16]);
    assert!(hidden.is("E\u{304}riks S\u{30c}k\u{327}e\u{304}le", day("2008-07-13")));
    assert!(!hidden.is("Eriks Skele", day("2008-07-13")));
}
