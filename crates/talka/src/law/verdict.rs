//! What the Law makes of an entry.

use crate::reading::words;

words! {
    /// What the Law makes of an entry of the hour log.
    pub enum Verdict {
        /// Volunteer work under the Law, or from before it.
        Lawful = "lawful",
        /// Not volunteer work under the Law.
        Void = "void",
        /// The records themselves contradict the hours: they cannot be, have not come yet, or were entered before.
        Contradicted = "contradicted",
        /// A fact is missing that decides it, or only some of its days are void.
        Undecided = "undecided",
    }
}
