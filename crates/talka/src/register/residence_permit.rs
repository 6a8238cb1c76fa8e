//! On what ground a foreigner resides.

use crate::date::Day;
use crate::reading::{record, words};

record! {
    /// A residence permit of a foreigner (uzturēšanās atļauja).
    #[doc(alias = "uzturēšanās atļauja")]
    #[derive(Default)]
    pub struct ResidencePermit {
        /// On what ground it was granted.
        pub ground: Option<ResidenceGround>,
        /// Who finances the volunteer programme, where that is the ground.
        pub financed_by: Option<ProgrammeFunding>,
        /// The first day on which it holds.
        pub from: Option<Day>,
        /// The last day on which it holds; absent where none is known.
        pub to: Option<Day>,
    }
}

words! {
    /// The ground of a residence permit.
    pub enum ResidenceGround {
        /// As a volunteer (Immigration Law, section 1(1), clause 1^1).
        Volunteer = "volunteer",
        /// Any other.
        Other = "other",
    }
}

words! {
    /// Who finances a volunteer programme.
    pub enum ProgrammeFunding {
        /// The European Commission.
        EuropeanCommission = "european_commission",
        /// An international organization.
        InternationalOrganization = "international_organization",
        /// Somebody else.
        Other = "other",
    }
}
