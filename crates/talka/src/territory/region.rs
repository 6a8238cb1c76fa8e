//! Planning regions.

use crate::reading::words;

words! {
    /// A planning region (plānošanas reģions, Regional Development Law, section 5). The five have kept their names; which
    /// municipality lies in which changed on 1 July 2021.
    #[doc(alias = "plānošanas reģions")]
    pub enum PlanningRegion {
        /// Kurzemes plānošanas reģions.
        Kurzeme = "kurzeme",
        /// Latgales plānošanas reģions.
        Latgale = "latgale",
        /// Rīgas plānošanas reģions.
        Riga = "riga",
        /// Vidzemes plānošanas reģions.
        Vidzeme = "vidzeme",
        /// Zemgales plānošanas reģions.
        Zemgale = "zemgale",
    }
}
