//! Words in both languages.

use crate::law::InBoth;

/// The same in Latvian and in English.
pub(super) const fn both(lv: &'static str, en: &'static str) -> InBoth {
    InBoth { lv, en }
}

pub(super) const NAME: InBoth = both("Vārds, uzvārds", "Name and surname");
