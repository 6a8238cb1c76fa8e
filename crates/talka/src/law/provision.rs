//! Acts, their provisions, and how sure we are of each.

use crate::basis::Basis;
use crate::date::{Day, Period};
use crate::reading::words;

words! {
    /// An act of law, or another voice that a finding may speak in.
    pub enum Act {
        /// Volunteer Work Law (Brīvprātīgā darba likums), likumi.lv 275061.
        #[doc(alias = "Brīvprātīgā darba likums")]
        VolunteerWorkLaw = "volunteer_work_law",
        /// Cabinet Regulation No. 762 of 22 December 2015 on volunteers' accident insurance, likumi.lv 278830.
        InsuranceRegulation = "insurance_regulation",
        /// Personal Income Tax Law (likums „Par iedzīvotāju ienākuma nodokli”).
        IncomeTaxLaw = "income_tax_law",
        /// Cabinet Regulation No. 899 of 21 September 2010 on applying the income tax law, likumi.lv 218825.
        IncomeTaxRegulation = "income_tax_regulation",
        /// Children's Rights Protection Law (Bērnu tiesību aizsardzības likums), likumi.lv 49096.
        #[doc(alias = "Bērnu tiesību aizsardzības likums")]
        ChildrensRightsLaw = "childrens_rights_law",
        /// Cabinet Regulation No. 13 of 9 January 2024 on permits to be among children, likumi.lv 348995.
        PermitRegulation = "permit_regulation",
        /// Civil Law (Civillikums), likumi.lv 90220 and 90223.
        #[doc(alias = "Civillikums")]
        CivilLaw = "civil_law",
        /// Immigration Law (Imigrācijas likums).
        #[doc(alias = "Imigrācijas likums")]
        ImmigrationLaw = "immigration_law",
        /// Law on the Financing of Political Organizations (Parties), likumi.lv 36189.
        #[doc(alias = "Politisko organizāciju (partiju) finansēšanas likums")]
        PartyFinancingLaw = "party_financing_law",
        /// Social Enterprise Law (Sociālā uzņēmuma likums), likumi.lv 294484.
        #[doc(alias = "Sociālā uzņēmuma likums")]
        SocialEnterpriseLaw = "social_enterprise_law",
        /// Youth Law (Jaunatnes likums), likumi.lv 175920.
        #[doc(alias = "Jaunatnes likums")]
        YouthLaw = "youth_law",
        /// Associations and Foundations Law (Biedrību un nodibinājumu likums).
        #[doc(alias = "Biedrību un nodibinājumu likums")]
        AssociationsLaw = "associations_law",
        /// Accounting Law (Grāmatvedības likums), likumi.lv 324249.
        #[doc(alias = "Grāmatvedības likums")]
        AccountingLaw = "accounting_law",
        /// State Probation Service Law (Valsts probācijas dienesta likums), likumi.lv 82551.
        #[doc(alias = "Valsts probācijas dienesta likums")]
        ProbationServiceLaw = "probation_service_law",
        /// Acts beside the Law that no rule rests on.
        OtherActs = "other_acts",
        /// No act: the records themselves contradict each other or cannot be right.
        Records = "records",
    }
}

/// A provision of an act: the smallest part of it that a rule rests on.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Provision {
    /// The act.
    pub act: Act,
    /// Section, paragraph and clause, as they are cited: `4(2)`, `6(1)3`.
    pub place: &'static str,
    /// The days on which it was in force; open where no end is known.
    pub in_force: Period,
    /// How sure we are of its wording.
    pub basis: Basis,
}

/// A number of the law: its value from each day on, each with where it is written.
#[derive(Debug)]
#[non_exhaustive]
pub struct Parameter<T: 'static> {
    /// The values, each from its day until the next.
    pub values: &'static [ParameterValue<T>],
}

/// A value of a parameter.
#[derive(Debug)]
#[non_exhaustive]
pub struct ParameterValue<T> {
    /// The first day on which it holds.
    pub from: Day,
    /// The value.
    pub is: T,
    /// The provision that sets it.
    pub by: &'static Provision,
}

impl<T: Copy> Parameter<T> {
    /// The value that holds on that day, if the parameter existed.
    pub fn on(&self, day: Day) -> Option<T> {
        self.values.iter().rev().find(|value| value.from <= day).map(|value| value.is)
    }

    /// Each value with the days on which it holds.
    pub fn spans(&self) -> impl Iterator<Item = (Period, T)> {
        let ends = self.values.iter().skip(1).map(|next| next.from.plus(-1)).chain([Day::MAX]);
        self.values
            .iter()
            .zip(ends)
            .filter_map(|(value, last)| Some((Period::new(value.from, last).ok()?, value.is)))
    }
}
