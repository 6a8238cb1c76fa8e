//! Texts that an office gave.

use std::collections::BTreeSet;

use crate::register::Private;

/// A text that says something.
pub(super) fn said(text: Option<&String>) -> Option<String> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// A name, where there is one.
pub(super) fn name(name: Option<&Private>) -> Option<String> {
    name.map(|name| name.reveal().trim()).filter(|name| !name.is_empty()).map(str::to_owned)
}

/// Those of the texts that say something.
pub(super) fn all(texts: Option<&Vec<String>>) -> Vec<String> {
    texts.into_iter().flatten().filter_map(|text| said(Some(text))).collect()
}

/// The texts that say something, each once, in the order in which they come.
pub(super) fn each_once<'t>(texts: impl IntoIterator<Item = Option<&'t String>>) -> Vec<String> {
    let mut known: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    for text in texts.into_iter().filter_map(said) {
        if seen.insert(text.clone()) {
            known.push(text);
        }
    }
    known
}
