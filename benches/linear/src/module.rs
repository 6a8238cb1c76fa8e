//! What the module offers in which steps are counted.

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::{Documents, cases};

thread_local! {
    static DOCUMENTS: RefCell<Option<Documents>> = const { RefCell::new(None) };
}

/// Makes the documents of the case at that position, which are not part of what is counted; gives back how long they are.
#[wasm_bindgen]
pub fn prepare(case: usize, length: usize) -> usize {
    let documents = cases().get(case).map(|case| case.documents(length));
    let bytes = documents.as_ref().map_or(0, Documents::bytes);
    DOCUMENTS.set(documents);
    bytes
}

/// Judges them.
#[wasm_bindgen]
pub fn judge() -> usize {
    DOCUMENTS.with_borrow(|documents| documents.as_ref().map_or(0, Documents::judge))
}
