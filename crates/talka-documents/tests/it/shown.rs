//! What is said, in both languages: as data, and as a page.

use talka::text::Lang;
use talka_documents::html::{self, Image, ImageKind, Letterhead};

use super::office::documents;

fn visible(text: &str) -> String {
    text.replace('\u{a0}', "␣")
}

#[test]
fn as_data() {
    for lang in Lang::ALL {
        for (name, document) in documents(*lang) {
            let data = serde_json::to_string_pretty(&document).unwrap();
            insta::assert_snapshot!(format!("{name}_{lang}"), visible(&data));
        }
    }
}

/// The style sheet, which is the same for all of a kind, is not shown.
#[test]
fn as_pages() {
    let letterhead = Letterhead { lines: vec!["Paraugu novada pašvaldība".to_owned()], image: None };
    for lang in Lang::ALL {
        for (name, document) in documents(*lang) {
            let page = html::write(&document, &letterhead);
            let body = page.split_once("</style>").unwrap().1;
            insta::assert_snapshot!(format!("page_{name}_{lang}"), visible(body));
        }
    }
}

#[test]
fn a_picture_of_the_letterhead_is_in_the_page() {
    let image = Image { kind: ImageKind::Svg, bytes: b"<svg/>".to_vec(), alt: "Ģerbonis \"A\"".to_owned() };
    let letterhead = Letterhead { lines: Vec::new(), image: Some(image) };
    let (_, document) = documents(Lang::Lv).remove(0);
    let page = html::write(&document, &letterhead);
    assert!(page.contains(
        "<header>\n<img alt=\"Ģerbonis &quot;A&quot;\" src=\"data:image/svg+xml;base64,PHN2Zy8+\">\n</header>"
    ));
    assert!(!html::write(&document, &Letterhead::default()).contains("<header>"));
}
