//! Facts of a project that may be missing.

use serde::{Deserialize, Serialize};

use crate::reading::{Pointer, words};
use crate::schema::described;

described! {
    /// A fact of a project that is missing.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct UnknownOfProject {
        /// Which one.
        pub fact: ExchangeFact,
        /// Where it belongs in the project.
        pub path: Pointer,
    }
}

words! {
    /// A fact of a project that may be missing.
    pub enum ExchangeFact {
        /// The programme that pays for it.
        Programme = "programme",
        /// Which kind of project it is.
        Action = "action",
        /// The day on which it was submitted.
        Submitted = "submitted",
        /// The first day.
        From = "from",
        /// The last day.
        To = "to",
        /// The partners.
        Partners = "partners",
        /// The country.
        Country = "country",
        /// The meetings.
        Mobilities = "mobilities",
        /// Who was planned to come.
        Planned = "planned",
        /// Who came.
        Came = "came",
        /// How many people.
        People = "people",
        /// Who sent them.
        Partner = "partner",
        /// The budgets.
        Budgets = "budgets",
        /// The sum that was approved.
        TotalCents = "total_cents",
        /// Who bears it.
        Funds = "funds",
        /// What is lent.
        PreFinancing = "pre_financing",
        /// What was repaid.
        Repaid = "repaid",
        /// What it is spent on.
        Costs = "costs",
        /// How much.
        Cents = "cents",
        /// What was promised.
        Promised = "promised",
        /// What shows that it is there.
        Evidence = "evidence",
        /// What has to be reported.
        Reports = "reports",
        /// The last day that is in time.
        Due = "due",
    }
}

/// A fact that is missing there.
pub(super) fn unknown(fact: ExchangeFact, at: &Pointer) -> UnknownOfProject {
    UnknownOfProject { fact, path: at.member(fact.as_str()) }
}
