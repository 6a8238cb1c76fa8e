//! Dangerous work and the policies that insure against it.

use crate::date::Day;
use crate::reading::{record, words};

record! {
    /// Something in the work that may make insurance mandatory (Cabinet Regulation No. 762, annex).
    #[derive(PartialOrd, Ord)]
    pub struct Hazard {
        /// Of what kind.
        pub kind: HazardKind,
        /// For a possible fall: from what height, in centimetres.
        pub height_cm: Option<u32>,
    }
}

words! {
    /// A kind of danger. The annex of Regulation 762 is known only in part, so the list is open.
    pub enum HazardKind {
        /// Work in conditions of increased danger (paaugstināta bīstamība).
        IncreasedDanger = "increased_danger",
        /// Work with dangerous substances (bīstamas vielas).
        DangerousSubstances = "dangerous_substances",
        /// Work with a possible fall from a height: dangerous from more than five metres.
        FallFromHeight = "fall_from_height",
        /// Another work that the annex names, by the organizer's own interpretation.
        OtherInAnnex = "other_in_annex",
        /// A danger that the annex does not name.
        NotInAnnex = "not_in_annex",
    }
}

record! {
    /// An accident insurance policy for a volunteer (Cabinet Regulation No. 762).
    #[doc(alias = "polise")]
    #[derive(Default, PartialOrd, Ord)]
    pub struct Policy {
        /// The day on which the contract was made.
        pub made: Option<Day>,
        /// The first day it insures.
        pub from: Option<Day>,
        /// The last day it insures.
        pub to: Option<Day>,
        /// The risks it covers: all of them, so that one that is not listed is not covered.
        pub risks: Option<Vec<Risk>>,
        /// The compensation for an injury, a burn or frostbite, in euro cents.
        pub injury_cents: Option<i64>,
        /// The compensation for disability, in euro cents.
        pub disability_cents: Option<i64>,
        /// The compensation for death, in euro cents.
        pub death_cents: Option<i64>,
    }
}

words! {
    /// A risk that a policy covers.
    pub enum Risk {
        /// Injury (trauma).
        Injury = "injury",
        /// Burns (apdegumi).
        Burns = "burns",
        /// Frostbite (apsaldējumi).
        Frostbite = "frostbite",
        /// Disability (invaliditāte).
        Disability = "disability",
        /// Death (nāve).
        Death = "death",
    }
}
