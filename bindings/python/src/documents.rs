//! Documents that an office signs, as data and as pages.

use pyo3::prelude::*;
use talka::wire;
use talka_documents::html::{self, Image, ImageKind, Letterhead};

use crate::refusal::{self, Given, argument};
use crate::room;

/// Makes a document: JSON text in; the document as JSON text and as a page out.
#[pyfunction]
pub(crate) fn document(
    py: Python<'_>,
    register: &[u8],
    options: &[u8],
    letterhead: Given,
    logo: Option<Given>,
    logo_alt: Given,
) -> PyResult<(String, String)> {
    room::for_text(register)?;
    let lines = argument(letterhead, "the lines of a letterhead as a list of text")?;
    let alt = argument(logo_alt, "text")?;
    let logo: Option<Vec<u8>> = logo.map(|logo| argument(logo, "the bytes of a picture")).transpose()?;
    let image = logo.map(|bytes| image(bytes, alt)).transpose()?;
    let letterhead = Letterhead { lines, image };
    py.detach(|| {
        let document = wire::document(register, options).map_err(|errors| refusal::of_errors(&errors))?;
        let page = html::write(&document, &letterhead);
        let data =
            serde_json::to_string(&document).map_err(|error| refusal::of_kind("document", &[error]))?;
        Ok((data, page))
    })
}

fn image(bytes: Vec<u8>, alt: String) -> PyResult<Image> {
    let unknown = || refusal::of_kind("expected", &["expected a picture in PNG, JPEG or SVG"]);
    let kind = ImageKind::of(&bytes).ok_or_else(unknown)?;
    Ok(Image { kind, bytes, alt })
}
