//! Why somebody may not work where children are.

use crate::reading::words;
use crate::schema::described;

described! {
    /// Why somebody may not work where children are.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
    #[serde(tag = "bar", rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum Bar {
        /// A conviction of an offence with violence, without a permit.
        Violence {
            /// Who gives permits on these days.
            authority: PermitAuthority,
        },
        /// The same, on days on which nobody could give a permit yet.
        ViolenceEarlier,
        /// A conviction of an offence against morals or sexual inviolability.
        SexualOffence,
        /// Compulsory medical measures.
        MedicalMeasures,
        /// A fine under section 81, for three years.
        Fine,
    }
}

words! {
    /// Who gives permits to work with children.
    pub enum PermitAuthority {
        /// State Inspectorate for Protection of Children's Rights (Valsts bērnu tiesību aizsardzības inspekcija), until
        /// 31 December 2023.
        #[doc(alias = "VBTAI")]
        Inspectorate = "inspectorate",
        /// Children's Protection Centre (Bērnu aizsardzības centrs).
        #[doc(alias = "Bērnu aizsardzības centrs")]
        Centre = "centre",
    }
}
