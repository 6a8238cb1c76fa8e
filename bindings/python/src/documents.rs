//! Documents that an office signs, as data and as pages.

use pyo3::prelude::*;
use talka::wire;
use talka_documents::check_code::CheckCode;
use talka_documents::html::{self, Image, ImageKind, Letterhead};

use crate::refusal::{self, Given, argument};
use crate::room;

/// A code that leads to a check: link, page, sentence, what it shows, and the picture.
type Code = (String, String, &'static str, &'static str, String);

/// Makes a document: JSON text in; the document as JSON text and as a page out, and the code of the link under it.
#[pyfunction]
pub(crate) fn document(
    py: Python<'_>,
    register: &[u8],
    options: &[u8],
    letterhead: Given,
    logo: Option<Given>,
    logo_alt: Given,
    link: Option<Given>,
) -> PyResult<(String, String, Option<Code>)> {
    room::for_text(register)?;
    let lines = argument(letterhead, "the lines of a letterhead as a list of text")?;
    let alt = argument(logo_alt, "text")?;
    let logo: Option<Vec<u8>> = logo.map(|logo| argument(logo, "the bytes of a picture")).transpose()?;
    let image = logo.map(|bytes| image(bytes, alt)).transpose()?;
    let letterhead = Letterhead { lines, image };
    let code = link.map(code).transpose()?;
    py.detach(|| {
        let document = wire::document(register, options).map_err(|errors| refusal::of_errors(&errors))?;
        let lang = document.lang;
        let page = match &code {
            Some(code) => html::write_checkable(&document, &letterhead, code),
            None => html::write(&document, &letterhead),
        };
        let code = code.map(|code| {
            let (link, page) = (code.link().to_owned(), code.page().to_owned());
            (link, page, CheckCode::sentence(lang), CheckCode::alt(lang), code.svg(lang))
        });
        let data =
            serde_json::to_string(&document).map_err(|error| refusal::of_kind("document", &[error]))?;
        Ok((data, page, code))
    })
}

fn code(link: Given) -> PyResult<CheckCode> {
    let link: String = argument(link, "a link as text")?;
    CheckCode::new(&link)
        .map_err(|error| refusal::of_places(vec![("expected", "/link".to_owned(), error.to_string())]))
}

fn image(bytes: Vec<u8>, alt: String) -> PyResult<Image> {
    let unknown = || refusal::of_kind("expected", &["expected a picture in PNG, JPEG or SVG"]);
    let kind = ImageKind::of(&bytes).ok_or_else(unknown)?;
    Ok(Image { kind, bytes, alt })
}
