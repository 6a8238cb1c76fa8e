//! The languages of every text.

use crate::reading::words;

words! {
    closed:
    /// The language of a text.
    #[derive(Default)]
    pub enum Lang {
        /// Latvian.
        #[default]
        Lv = "lv",
        /// English.
        En = "en",
    }
}

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InBoth {
    /// Latvian.
    pub lv: &'static str,
    /// English.
    pub en: &'static str,
}

impl InBoth {
    /// The text in that language.
    pub const fn text(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Lv => self.lv,
            Lang::En => self.en,
        }
    }
}
