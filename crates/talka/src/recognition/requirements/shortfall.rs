//! What is not as a regulation asks.

use super::asked::{Belonging, RegisterKind};
use crate::date::Day;
use crate::law::{Bearing, ConsentFlaw};
use crate::reading::words;
use crate::schema::described;

words! {
    /// What a local requirement is about, by what is wrong where it is not met. In the order in which they speak.
    pub enum RequirementCode {
        /// The volunteer is not entered in the register.
        VolunteerNotRegistered = "volunteer-not-registered",
        /// The organizer is not entered in the register.
        OrganizationNotRegistered = "organization-not-registered",
        /// A consent is missing at an age at which the Law asks for none.
        LocalConsentMissing = "local-consent-missing",
        /// The contract was made with another body than the regulation names.
        ContractWithAnother = "contract-with-another",
        /// Less work was offered than the regulation asks for.
        VacancyTooSmall = "vacancy-too-small",
        /// The volunteer neither lives nor learns in the municipality, as far as it asks for that.
        OutsideMunicipality = "outside-municipality",
        /// Hours were handed in too late.
        HandedInLate = "handed-in-late",
        /// Hours were confirmed too late.
        ConfirmedLate = "confirmed-late",
    }
}

impl RequirementCode {
    /// What a breach does to hours: a local requirement makes none of them void.
    pub const fn bearing(self) -> Bearing {
        match self {
            Self::HandedInLate | Self::ConfirmedLate => Bearing::Record,
            _ => Bearing::Duty,
        }
    }
}

described! {
    /// Why a local requirement is not met, with the values that show it. Times in minutes.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
    #[serde(tag = "reason", rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum Shortfall {
        /// The volunteer is not entered in the register.
        VolunteerNotRegistered {
            /// Which one.
            register: RegisterKind,
        },
        /// The organizer is not entered in the register.
        OrganizationNotRegistered {
            /// Which one.
            register: RegisterKind,
        },
        /// There is no valid written consent.
        LocalConsentMissing {
            /// What is wrong with the consent that comes nearest.
            flaw: ConsentFlaw,
            /// The age from which no consent is needed, in years.
            until: u8,
        },
        /// The contract was made with another body.
        ContractWithAnother,
        /// Less work was offered than is asked for.
        VacancyTooSmall {
            /// The work offered for a month.
            monthly: i64,
            /// The least it has to be.
            least: i64,
        },
        /// The volunteer does not belong to the municipality.
        OutsideMunicipality {
            /// By what that is asked for.
            by: Belonging,
        },
        /// The hours were handed in too late.
        HandedInLate {
            /// The last day that was in time.
            due: Day,
            /// The day on which they were.
            on: Day,
        },
        /// The hours were confirmed too late.
        ConfirmedLate {
            /// The last day that was in time.
            due: Day,
            /// The day on which they were; null if they still are not.
            on: Option<Day>,
        },
    }
}
