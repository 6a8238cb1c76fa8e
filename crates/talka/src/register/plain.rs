//! Words of whoever keeps the register, as far as they mean the same.

/// Words that mean the same: capitals and the space around them do not matter.
pub(crate) fn plain(text: &str) -> String {
    text.trim().to_lowercase()
}

/// The same of words that may be unknown; words that say nothing are.
pub(crate) fn plain_if_known(text: Option<&str>) -> Option<String> {
    text.map(plain).filter(|text| !text.is_empty())
}
