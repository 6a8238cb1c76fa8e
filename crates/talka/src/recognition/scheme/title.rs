//! A title in both languages.

use crate::reading::record;

record! {
    closed:
    /// A title in both languages.
    pub struct Title {
        /// In Latvian.
        pub lv: String,
        /// In English.
        pub en: String,
    }
}
