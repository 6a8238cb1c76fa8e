//! What is not as a regulation asks.

use crate::date::Day;
use crate::law::{ConsentFlaw, Remedy};
use crate::recognition::scheme::{Belonging, RegisterKind};
use crate::schema::described;

described! {
    /// Why a local requirement is not met, with the values that show it. Times in minutes.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
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

impl Shortfall {
    /// Whether a finding with this cause lets a date of birth be concluded: its days end at a birthday.
    pub const fn is_sensitive(self) -> bool {
        matches!(self, Self::LocalConsentMissing { .. })
    }

    /// What can be done while it lasts, where something can.
    pub const fn remedy(self) -> Option<Remedy> {
        Some(match self {
            Self::VolunteerNotRegistered { .. } => Remedy::RegisterVolunteer,
            Self::OrganizationNotRegistered { .. } => Remedy::RegisterOrganizer,
            Self::LocalConsentMissing { flaw: ConsentFlaw::NotYet, .. }
            | Self::OutsideMunicipality { .. }
            | Self::HandedInLate { .. }
            | Self::ConfirmedLate { on: Some(_), .. } => return None,
            Self::LocalConsentMissing { .. } => Remedy::ObtainLocalConsent,
            Self::ContractWithAnother => Remedy::ContractWithNamedBody,
            Self::VacancyTooSmall { .. } => Remedy::OfferMoreWork,
            Self::ConfirmedLate { on: None, .. } => Remedy::ConfirmHours,
        })
    }
}
