//! talka in browsers and in Node: for `js/` to make plain objects of.
//!
//! A register and options come in as `js/value.js` writes them, and `values` reads it: the module has no parser of JSON,
//! which the browser has already. What cannot be read is thrown as JSON text,
//! `{"version":1,"errors":[{"kind":…,"path":…,"message":…}]}`.

mod values;

#[cfg(feature = "check")]
use talka::text::Lang;
use talka::wire;
#[cfg(any(feature = "check", feature = "documents"))]
use talka::wire::InputErrors;
#[cfg(feature = "documents")]
use talka_documents::html::{self, Image, ImageKind, Letterhead};
use wasm_bindgen::prelude::wasm_bindgen;

/// Smaller than the one of the standard library; a page has one thread.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// [`wire::check`].
#[cfg(feature = "check")]
#[wasm_bindgen]
pub fn check(register: &[u8], options: &[u8]) -> Result<String, String> {
    wire::check_trees(values::tree(register), values::tree(options)).map_err(|errors| errors.to_json())
}

/// [`wire::recognize`].
#[cfg(feature = "recognition")]
#[wasm_bindgen]
pub fn recognize(register: &[u8], options: &[u8]) -> Result<String, String> {
    wire::recognize_trees(values::tree(register), values::tree(options)).map_err(|errors| errors.to_json())
}

/// [`wire::yearly`].
#[cfg(feature = "recognition")]
#[wasm_bindgen]
pub fn yearly(register: &[u8], options: &[u8]) -> Result<String, String> {
    wire::yearly_trees(values::tree(register), values::tree(options)).map_err(|errors| errors.to_json())
}

/// [`wire::schemes`].
#[cfg(feature = "recognition")]
#[wasm_bindgen]
pub fn schemes(schemes: &[u8], options: &[u8]) -> Result<String, String> {
    wire::schemes_trees(values::tree(schemes), values::tree(options)).map_err(|errors| errors.to_json())
}

/// [`wire::check_stays`].
#[cfg(feature = "programmes")]
#[wasm_bindgen]
pub fn check_stays(register: &[u8], options: &[u8]) -> Result<String, String> {
    wire::check_stays_trees(values::tree(register), values::tree(options)).map_err(|errors| errors.to_json())
}

/// [`wire::check_exchange`].
#[cfg(feature = "programmes")]
#[wasm_bindgen]
pub fn check_exchange(exchange: &[u8], options: &[u8]) -> Result<String, String> {
    wire::check_exchange_trees(values::tree(exchange), values::tree(options))
        .map_err(|errors| errors.to_json())
}

/// [`wire::impact`].
#[cfg(feature = "programmes")]
#[wasm_bindgen]
pub fn impact(register: &[u8], options: &[u8]) -> Result<String, String> {
    wire::impact_trees(values::tree(register), values::tree(options)).map_err(|errors| errors.to_json())
}

/// [`wire::network`].
#[cfg(feature = "programmes")]
#[wasm_bindgen]
pub fn network(network: &[u8], options: &[u8]) -> Result<String, String> {
    wire::network_trees(values::tree(network), values::tree(options)).map_err(|errors| errors.to_json())
}

/// [`wire::parse_personal_code`].
#[cfg(feature = "check")]
#[wasm_bindgen]
pub fn parse_personal_code(text: &str, lang: Option<String>) -> Result<String, String> {
    Ok(wire::parse_personal_code(text, language(lang)?))
}

/// [`wire::parse_registration_number`].
#[cfg(feature = "check")]
#[wasm_bindgen]
pub fn parse_registration_number(text: &str, lang: Option<String>) -> Result<String, String> {
    Ok(wire::parse_registration_number(text, language(lang)?))
}

#[cfg(feature = "check")]
fn language(word: Option<String>) -> Result<Option<Lang>, String> {
    word.map(|word| word.parse()).transpose().map_err(|fault| InputErrors::from(fault).to_json())
}

/// [`wire::placement_document_trees`]: the document and its page, `{"data":…,"html":…}`. The letterhead is lines, with breaks between
/// them, and a picture.
#[cfg(feature = "documents")]
#[wasm_bindgen]
pub fn document(
    register: &[u8],
    options: &[u8],
    letterhead: &str,
    logo: Option<Vec<u8>>,
    logo_alt: &str,
) -> Result<String, String> {
    let failed = |errors: InputErrors| errors.to_json();
    let document =
        wire::placement_document_trees(values::tree(register), values::tree(options)).map_err(failed)?;
    let image =
        logo.and_then(|bytes| Some(Image { kind: ImageKind::of(&bytes)?, bytes, alt: logo_alt.to_owned() }));
    let lines = letterhead.lines().map(str::to_owned).collect();
    let page = html::write(&document, &Letterhead { lines, image });
    // Strings and lists always become JSON.
    let json = serde_json::to_string(&document).unwrap_or_default();
    let page = serde_json::to_string(&page).unwrap_or_default();
    Ok(format!("{{\"data\":{json},\"html\":{page}}}"))
}
