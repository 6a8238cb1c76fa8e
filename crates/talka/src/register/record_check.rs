//! Who may work where children are.

use super::party::Party;
use crate::date::Day;
use crate::reading::{record, words};

record! {
    /// A check of the volunteer in the Punishment Register (Sodu reģistrs).
    #[doc(alias = "Sodu reģistrs")]
    #[derive(Default)]
    pub struct RecordCheck {
        /// The day on which it was done.
        pub done: Option<Day>,
        /// What it showed, spent convictions included: all of it, so that a kind that is not listed was not shown. An
        /// empty list says that there was nothing.
        pub convictions: Option<Vec<Conviction>>,
        /// The day on which the decision on a fine that it showed became final.
        pub fined: Option<Day>,
        /// Who paid for the statement of the register in the end (the Law, section 7(3)).
        pub paid_by: Option<Party>,
    }
}

words! {
    /// What the Punishment Register may hold of a person, as far as it matters to work with children.
    pub enum Conviction {
        /// For an offence with violence or the threat of it.
        Violence = "violence",
        /// For an offence against morals or sexual inviolability (tikumība un dzimumneaizskaramība).
        SexualOffence = "sexual_offence",
        /// Compulsory medical measures (medicīniska rakstura piespiedu līdzekļi) for such an act.
        MedicalMeasures = "medical_measures",
        /// A fine for an administrative offence under section 81 (naudas sods): it bars for three years.
        Fine = "fine",
        /// For an intentional crime that is none of these: the organizer judges whether it matters (section 72(6)).
        IntentionalCrime = "intentional_crime",
        /// For an administrative offence that section 72(6) lists: the organizer judges whether it matters.
        AdministrativeOffence = "administrative_offence",
        /// For anything else: whether section 72(6) speaks of it is not known.
        Other = "other",
    }
}

record! {
    /// A permit to work with children after a conviction of an offence with violence is spent (Children's Rights
    /// Protection Law, section 72(5), clause 1).
    #[derive(Default)]
    pub struct ChildPermit {
        /// The first day on which it holds.
        pub from: Option<Day>,
        /// The last day on which it holds; absent where none is known.
        pub to: Option<Day>,
        /// The groups of children to which it is limited (bērnu mērķgrupas), in the words of the permit; absent where
        /// its text sets no limit.
        pub limited_to: Option<Vec<String>>,
    }
}
