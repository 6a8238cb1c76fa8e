//! talka in browsers and in Node: texts in, texts out, for `js/` to make plain objects of.
//!
//! What cannot be read is thrown as JSON text, `{"version":1,"errors":[{"kind":…,"path":…,"message":…}]}`.

use talka::text::Lang;
use talka::wire::{self, Problems};
use wasm_bindgen::prelude::wasm_bindgen;

/// [`wire::check`].
#[wasm_bindgen]
pub fn check(register: &str, options: &str) -> Result<String, String> {
    wire::check(register.as_bytes(), options.as_bytes()).map_err(|problems| problems.to_json())
}

/// [`wire::recognize`].
#[cfg(feature = "recognition")]
#[wasm_bindgen]
pub fn recognize(register: &str, options: &str) -> Result<String, String> {
    wire::recognize(register.as_bytes(), options.as_bytes()).map_err(|problems| problems.to_json())
}

/// [`wire::parse_personal_code`].
#[wasm_bindgen]
pub fn parse_personal_code(text: &str, lang: Option<String>) -> Result<String, String> {
    Ok(wire::parse_personal_code(text, language(lang)?))
}

/// [`wire::parse_registration_number`].
#[wasm_bindgen]
pub fn parse_registration_number(text: &str, lang: Option<String>) -> Result<String, String> {
    Ok(wire::parse_registration_number(text, language(lang)?))
}

fn language(word: Option<String>) -> Result<Option<Lang>, String> {
    word.map(|word| word.parse()).transpose().map_err(|fault| Problems::from(fault).to_json())
}
