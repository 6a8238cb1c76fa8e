//! What is wrong with a paper or an act that comes nearest to what the law asks for.

use crate::date::Day;
use crate::reading::words;
use crate::register::{Party, Risk};
use crate::schema::described;

words! {
    /// What is wrong with the consent that comes nearest to a valid one.
    pub enum ConsentFlaw {
        /// There is none.
        None = "none",
        /// It was given only for another organization or placement.
        OtherPlacement = "other_placement",
        /// It was given for something else.
        OtherPurpose = "other_purpose",
        /// It was given by somebody who is no legal representative.
        NotEntitled = "not_entitled",
        /// It was given by word of mouth.
        Oral = "oral",
        /// It was given later, or speaks only for later days.
        NotYet = "not_yet",
        /// It has run out.
        Expired = "expired",
        /// It was withdrawn.
        Withdrawn = "withdrawn",
        /// One parent gave it, and both were asked for.
        OneParentOnly = "one_parent_only",
    }
}

words! {
    /// What had not happened yet when work began.
    pub enum Lacking {
        /// The agreement.
        Agreement = "agreement",
        /// The extension of a term that had ended.
        Extension = "extension",
        /// Acquainting the volunteer with rights and duties.
        Acquainting = "acquainting",
    }
}

words! {
    /// Why a contract had to be in writing.
    pub enum WritingNeeded {
        /// A side asked for it (section 6(1), clause 1).
        Requested = "requested",
        /// Expenses are covered (clause 2).
        Expenses = "expenses",
        /// The volunteer was a minor (clause 3).
        Minor = "minor",
        /// The volunteer was not, and minors are involved in the work (clause 3, read widely).
        MinorsInvolved = "minors_involved",
        /// The volunteer keeps the books (Accounting Law, section 34(4)).
        Bookkeeping = "bookkeeping",
    }
}

described! {
    /// Why a contract is not in writing.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
    #[serde(tag = "kind", rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum WritingFlaw {
        /// It was made by word of mouth.
        Oral,
        /// It was put in writing only later.
        Later {
            /// On which day.
            written: Day,
        },
        /// A side has not signed it.
        SignatureMissing {
            /// Which side.
            by: Party,
        },
        /// A side signed it only later.
        SignedLater {
            /// Which side.
            by: Party,
            /// On which day.
            on: Day,
        },
    }
}

described! {
    /// What is wrong with the policy that comes nearest to a sufficient one.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
    #[serde(tag = "flaw", rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum PolicyFlaw {
        /// There is none.
        None,
        /// It does not insure the day.
        Period,
        /// It does not cover risks that it has to.
        Risks {
            /// Those risks.
            missing: Vec<Risk>,
        },
        /// The compensation for a risk is too low.
        Sum {
            /// Which risk; for an injury, a burn and frostbite it is one sum.
            risk: Risk,
            /// The sum, in euro cents.
            cents: i64,
            /// The least it has to be, in euro cents.
            minimum_cents: i64,
        },
    }
}

words! {
    /// Why a punishment that does not bar was not judged to matter to nobody.
    pub enum AssessmentFlaw {
        /// Nobody judged it.
        None = "none",
        /// It was judged only later.
        NotYet = "not_yet",
        /// The volunteer was judged to endanger children.
        Endangers = "endangers",
    }
}

words! {
    /// Why somebody may not volunteer for the State Probation Service.
    pub enum ProbationBar {
        /// Under 18.
        Minor = "minor",
        /// Under guardianship.
        Guardianship = "guardianship",
        /// Does not know the state language.
        Language = "language",
        /// No contract is made yet.
        NoContract = "no_contract",
        /// A client of the service.
        Client = "client",
        /// Convicted of an offence against morals or sexual inviolability.
        SexualOffence = "sexual_offence",
        /// Convicted of a serious crime, without a permit of the service.
        SeriousCrime = "serious_crime",
    }
}

words! {
    /// Why work does not suit a minor.
    pub enum Unsuitable {
        /// It does not suit the age.
        NotForAge = "not_for_age",
        /// It may harm safety, health or morals.
        Harmful = "harmful",
    }
}

words! {
    /// What has to be known of the work before anybody can say whether it is dangerous.
    pub enum Unstated {
        /// Its dangers.
        Hazards = "hazards",
        /// The height of a possible fall.
        Height = "height",
    }
}
