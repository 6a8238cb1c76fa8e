//! What the module offers in which steps are counted.

use wasm_bindgen::prelude::wasm_bindgen;

/// The length of an id.
const ID: usize = 36;

/// Judges the documents of a case.
#[wasm_bindgen]
pub fn judge(register: &[u8], check: &[u8], recognize: &[u8]) -> usize {
    crate::judge(register, check, recognize)
}

/// The same with something quadratic planted, which looks for each entry among all of them: whoever counts has to notice.
#[wasm_bindgen]
pub fn planted(register: &[u8], check: &[u8], recognize: &[u8]) -> usize {
    let ids: Vec<&[u8]> = register.windows(ID).filter(|window| window.starts_with(b"00000004-")).collect();
    let found: usize = ids.iter().filter_map(|id| ids.iter().position(|other| other == id)).sum();
    crate::judge(register, check, recognize) + found % 2
}
