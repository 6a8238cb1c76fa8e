//! What an organizer does before work begins, and what it looks into.

use super::party::Party;
use crate::date::Day;
use crate::reading::{record, words};

record! {
    /// Something that was done before the work began, as the Law and the regulation on insurance ask for it.
    pub struct Preparation {
        /// What was done.
        pub kind: PreparationKind,
        /// On which day.
        pub on: Option<Day>,
    }
}

words! {
    /// What an organizer does before the work begins.
    pub enum PreparationKind {
        /// The volunteer was acquainted with the conditions of the work and the tasks (the Law, section 7(2), clause 1).
        Work = "work",
        /// The volunteer was instructed on safe methods, equipment, protective means and signs (clause 3).
        Safety = "safety",
        /// The volunteer was informed of significant risks of the work environment (clause 3).
        Risks = "risks",
        /// A legal representative was informed of these risks (clause 6).
        RepresentativeOfRisks = "representative_of_risks",
        /// The volunteer was informed of the insurance, what to do in an accident, and how compensation is received
        /// (Cabinet Regulation No. 762, point 7).
        Insurance = "insurance",
    }
}

record! {
    /// A document on the volunteer's state of health (the Law, section 7(2), clause 7).
    #[doc(alias = "veselības stāvokli apliecinošs dokuments")]
    #[derive(Default)]
    pub struct HealthDocument {
        /// The day on which it was shown.
        pub shown: Option<Day>,
        /// Who paid for the health check in the end (section 7(3)).
        pub paid_by: Option<Party>,
    }
}

record! {
    /// A judgement of the organizer whether a volunteer endangers children, made because of a punishment that does not bar
    /// (Children's Rights Protection Law, section 72(6)).
    #[derive(Default, PartialOrd, Ord)]
    pub struct Assessment {
        /// The day on which it was made.
        pub on: Option<Day>,
        /// Whether the volunteer endangers the safety, health or life of a child.
        pub endangers: Option<bool>,
    }
}

record! {
    /// What the State Probation Service Law, section 23(2), asks of its volunteers.
    #[derive(Default)]
    pub struct Probation {
        /// Whether the volunteer knows the state language (clause 3).
        pub state_language: Option<bool>,
        /// Whether the volunteer is under guardianship (aizgādnība, clause 2).
        pub guardianship: Option<bool>,
        /// Whether the volunteer is a client of the service (clause 6).
        pub client: Option<bool>,
        /// Whether the volunteer was convicted of an offence against morals or sexual inviolability (clause 7).
        pub sexual_offence: Option<bool>,
        /// Whether the volunteer was convicted of a serious or especially serious intentional crime (clause 8).
        pub serious_crime: Option<bool>,
        /// Whether the service permitted the work once that conviction was spent (clause 8).
        pub permitted: Option<bool>,
    }
}

words! {
    /// A function of an organization that the law keeps apart.
    pub enum Function {
        /// Management (pārvalde).
        Management = "management",
        /// Bookkeeping (grāmatvedība).
        Bookkeeping = "bookkeeping",
        /// Its core functions (pamatfunkcijas).
        Core = "core",
        /// Anything else.
        Other = "other",
    }
}
