//! How much a report lists.

use crate::reading::words;

words! {
    /// How much a report lists.
    #[derive(Default)]
    pub enum Detail {
        /// What was found, what could not be decided, what was not judged.
        #[default]
        Findings = "findings",
        /// What was found, grouped by rule and cause with counts: the answer is a summary instead of a report.
        Summary = "summary",
        /// Also what is satisfied, and the verdict on each entry of the hour log.
        Full = "full",
    }
}
