//! The code beside a certificate.

use talka::text::Lang;
use talka_documents::check_code::{CheckCode, CheckCodeError};
use talka_documents::html::{self, Letterhead};

use super::office::documents;

const LINK: &str = "https://novads.example/parbaude#eyJh.eyJ2Ijox.c2ln";

#[test]
fn a_certificate_has_the_code_and_the_link_beside_it() {
    let code = CheckCode::new(LINK).unwrap();
    for lang in Lang::ALL {
        let (_, document) = documents(*lang).into_iter().find(|(name, _)| *name == "award").unwrap();
        let bare = html::write(&document, &Letterhead::default());
        let page = html::write_checkable(&document, &Letterhead::default(), &code);
        let section = page.strip_prefix(bare.strip_suffix("</main>\n</body>\n</html>\n").unwrap()).unwrap();
        insta::assert_snapshot!(format!("check_{lang}"), without_path(section));
    }
}

/// The modules of the code are tested where they are made.
fn without_path(section: &str) -> String {
    let (before, rest) = section.split_once("<path d=\"").unwrap();
    format!("{before}<path d=\"…{}", rest.split_once('"').unwrap().1)
}

#[test]
fn a_link_is_an_address_and_not_too_long() {
    for wrong in
        ["", "http://novads.example", "javascript:alert(1)", "https://a b", "https://a\n", "novads.example"]
    {
        assert_eq!(CheckCode::new(wrong).unwrap_err(), CheckCodeError::Address, "{wrong:?}");
    }
    let long = format!("https://novads.example/#{}", "a".repeat(2_400));
    assert_eq!(CheckCode::new(&long).unwrap_err(), CheckCodeError::TooLong);
}

#[test]
fn a_link_is_no_markup() {
    let code = CheckCode::new("https://novads.example/\"><script>#<b>&").unwrap();
    let (_, document) = documents(Lang::Lv).remove(0);
    let page = html::write_checkable(&document, &Letterhead::default(), &code);
    assert!(!page.contains("<script>") && page.contains("&quot;&gt;&lt;script&gt;#&lt;b&gt;&amp;"));
    assert!(!format!("{code:?}").contains("novads"));
}
