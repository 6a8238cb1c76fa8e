//! What a municipality is called in law.

use crate::reading::words;

words! {
    /// What a municipality is called in law.
    pub enum MunicipalityKind {
        /// A city of its own, until 30 June 2021 (republikas pilsēta).
        #[doc(alias = "republikas pilsēta")]
        RepublicCity = "republic_city",
        /// A city of its own, since 1 July 2021 (valstspilsēta). State cities inside a novads are no municipalities.
        #[doc(alias = "valstspilsēta")]
        StateCity = "state_city",
        /// A territory of towns and parishes (novads).
        #[doc(alias = "novads")]
        Novads = "novads",
    }
}
