//! The provisions that rules rest on, and the numbers they set. One file an act.
//!
//! Each provision stands with its title and with what it says in our own words, in both languages, and with the rules
//! that check it or the reason why nothing does. Without one of these it does not compile.

mod accounting_law;
mod associations_law;
mod childrens_rights_law;
mod civil_law;
mod immigration_law;
mod income_tax_law;
mod income_tax_regulation;
mod insurance_regulation;
mod other_acts;
mod parameters;
mod party_financing_law;
mod permit_regulation;
mod probation_law;
mod records;
mod social_enterprise_law;
#[cfg(test)]
mod tests;
mod volunteer_work_law;
mod youth_law;

pub use accounting_law::*;
pub use associations_law::*;
pub use childrens_rights_law::*;
pub use civil_law::*;
pub use immigration_law::*;
pub use income_tax_law::*;
pub use income_tax_regulation::*;
pub use insurance_regulation::*;
pub use other_acts::*;
pub use parameters::*;
pub use party_financing_law::*;
pub use permit_regulation::*;
pub use probation_law::*;
pub use records::*;
pub use social_enterprise_law::*;
pub use volunteer_work_law::*;
pub use youth_law::*;

use super::listed::{ActEntry, Listed};
use super::provision::{Act, Provision};

/// Declares provisions, and lists them with their words.
///
/// The title and the sentence of each language, then `rules` that check it (also those that this version does not have
/// yet) or `unchecked` with the reason, then what is in doubt.
macro_rules! provisions {
    ( $(
        $name:ident = $provision:expr => {
            lv $lv_title:literal: $lv:literal,
            en $en_title:literal: $en:literal,
            $( rules [ $($code:literal),+ ], )?
            $( unchecked $reason:ident, )?
            $( doubts [ $($doubt:ident),+ ], )?
        }
    )+ ) => {
        $( #[doc = $en] pub static $name: $crate::law::Provision = $provision; )+

        pub(super) static LISTED: &[$crate::law::Listed] = &[ $( $crate::law::Listed {
            id: stringify!($name),
            provision: &$name,
            title: $crate::law::InBoth { lv: $lv_title, en: $en_title },
            says: $crate::law::InBoth { lv: $lv, en: $en },
            checked: $crate::law::provisions::provisions!(@ [ $( $($code),+ )? ] [ $($reason)? ]),
            doubts: &[ $( $( $crate::law::Doubt::$doubt ),+ )? ],
        }, )+ ];
    };
    (@ [ $($code:literal),+ ] []) => { $crate::law::Checked::By(&[ $($code),+ ]) };
    (@ [] [ $reason:ident ]) => { $crate::law::Checked::Not($crate::law::Unchecked::$reason) };
}

use provisions;

impl Act {
    /// What is known of it, with all its provisions.
    pub const fn entry(self) -> &'static ActEntry {
        match self {
            Self::VolunteerWorkLaw => &VOLUNTEER_WORK_LAW,
            Self::InsuranceRegulation => &INSURANCE_REGULATION,
            Self::IncomeTaxLaw => &INCOME_TAX_LAW,
            Self::IncomeTaxRegulation => &INCOME_TAX_REGULATION,
            Self::ChildrensRightsLaw => &CHILDRENS_RIGHTS_LAW,
            Self::PermitRegulation => &PERMIT_REGULATION,
            Self::CivilLaw => &CIVIL_LAW,
            Self::ImmigrationLaw => &IMMIGRATION_LAW,
            Self::PartyFinancingLaw => &PARTY_FINANCING_LAW,
            Self::SocialEnterpriseLaw => &SOCIAL_ENTERPRISE_LAW,
            Self::YouthLaw => &YOUTH_LAW,
            Self::AssociationsLaw => &ASSOCIATIONS_LAW,
            Self::AccountingLaw => &ACCOUNTING_LAW,
            Self::ProbationServiceLaw => &PROBATION_SERVICE_LAW,
            Self::OtherActs => &OTHER_ACTS,
            Self::Records => &CHECK_OF_RECORDS,
        }
    }
}

/// Every provision there is, act by act.
pub fn listed() -> impl Iterator<Item = &'static Listed> {
    Act::ALL.iter().flat_map(|act| act.entry().provisions())
}

impl Provision {
    /// It as it is listed.
    pub fn listed(&'static self) -> Option<&'static Listed> {
        self.act.entry().provisions().find(|listed| std::ptr::eq(listed.provision, self))
    }
}
