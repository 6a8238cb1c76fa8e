//! What a programmer prints while looking for an error holds nothing of what stands on a page.

use talka::text::Lang;
use talka_documents::html::{self, Image, ImageKind, Letterhead};
use talka_documents::page::{Head, Page};

use super::office::documents;

const NAME: &str = "Žagatiņa 170306-21234";

#[test]
fn debug_shows_no_text() {
    let head = Head { lang: Lang::Lv, title: NAME, style: "", dark: false };
    let mut page = Page::new(&head);
    page.element("p", "", NAME);
    let image = Image { kind: ImageKind::Svg, bytes: NAME.as_bytes().to_vec(), alt: NAME.to_owned() };
    let letterhead = Letterhead { lines: vec![NAME.to_owned()], image: Some(image) };
    let shown = format!("{head:?} {page:?} {letterhead:?}");
    assert!(!shown.contains("Žagatiņa") && !shown.contains("170306"), "{shown}");
    for (name, document) in documents(Lang::Lv) {
        let page = html::write(&document, &Letterhead::default());
        assert!(page.contains("Paraug"), "{name} names somebody");
        assert!(!format!("{document:#?}").contains("Paraug"), "{name}");
    }
}

#[cfg(feature = "qr")]
#[test]
fn debug_shows_no_module_of_a_code() {
    let code = talka_documents::qr::Qr::new(NAME).unwrap();
    assert_eq!(format!("{code:?}"), format!("Qr {{ version: {}, .. }}", code.version()));
}
