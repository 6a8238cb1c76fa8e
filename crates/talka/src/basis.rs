//! How sure the knowledge of a source is.

use crate::date::Day;
use crate::reading::words;

/// Where the wording of a provision was confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Basis {
    /// What was seen.
    pub mark: Mark,
    /// The last day for which the wording was confirmed; unknown where the copy that was seen bears no date.
    pub confirmed_to: Option<Day>,
    /// Where it was seen.
    pub source: &'static str,
}

words! {
    /// What the knowledge of a provision rests on. It caps how severe a finding may be.
    pub enum Mark {
        /// The text of the act was seen.
        Primary = "primary",
        /// An official page that describes or quotes it was seen.
        Official = "official",
        /// Another page that describes or quotes it was seen.
        Secondary = "secondary",
        /// Not seen: recalled from memory.
        Recalled = "recalled",
        /// No act: a contradiction in the records themselves.
        Own = "own",
    }
}
