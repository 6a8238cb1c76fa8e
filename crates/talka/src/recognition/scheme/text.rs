//! What the text of a scheme says.

use super::clause::Clause;
use super::conditions::{AgeRule, HostRule, HourRule, VolunteerRule};
use super::issue::IssueRule;
use super::level::Level;
use super::period::{Deadline, SchemePeriod};
use super::requirements::Requirements;
use super::title::Title;
use crate::date::Day;
use crate::law::{Mark, Presume};
use crate::reading::{record, words};

record! {
    /// What the text of a scheme says. Of what is left out it asks for nothing, except where the member says otherwise.
    pub struct SchemeText {
        /// Its name in files and commands.
        pub id: String,
        /// What it is called.
        pub title: Title,
        /// Whose scheme it is.
        pub authority: Authority,
        /// The text of law it was taken from.
        pub text: LegalText,
        /// The days whose hours count together; absent: all.
        pub period: Option<Clause<SchemePeriod>>,
        /// Until when something has to be handed in; absent: at any time.
        pub deadline: Option<Clause<Deadline>>,
        /// The ages it is for; absent: all.
        pub age: Option<AgeRule>,
        /// Where the work is done; absent: anywhere.
        pub hosts: Option<HostRule>,
        /// Who it is for, beside age; absent: anybody.
        pub volunteers: Option<VolunteerRule>,
        /// Which hours count.
        pub hours: Option<HourRule>,
        /// What the text asks for beyond the Law; absent: nothing is known that it does.
        pub requirements: Option<Requirements>,
        /// What is presumed of records that are silent, where the caller does not say; absent: what is usual.
        pub presume: Option<Presume>,
        /// How what was earned is given.
        pub issue: Option<IssueRule>,
        /// What can be earned; of each ladder the least first.
        pub levels: Vec<Level>,
    }
}

record! {
    /// Whose scheme it is.
    pub struct Authority {
        /// Its name.
        pub name: String,
        /// Code of the municipality (ATVK, seven digits); absent if it is none.
        pub municipality: Option<String>,
    }
}

record! {
    /// The text of law behind a scheme.
    #[derive(Default)]
    pub struct LegalText {
        /// What sort of text it is; absent: that is not said.
        pub kind: Option<RegulationKind>,
        /// Its number.
        pub number: Option<Clause<String>>,
        /// The day on which it was adopted.
        pub date: Option<Clause<Day>>,
        /// The first day on which it was in force.
        pub from: Option<Clause<Day>>,
        /// The last day; absent while it is in force.
        pub to: Option<Clause<Day>>,
        /// Ids of the schemes that it took the place of.
        pub supersedes: Option<Vec<String>>,
        /// Where it was read: addresses and titles.
        pub sources: Option<Vec<String>>,
        /// What the knowledge of its wording rests on: it caps the severity of what the text asks for and is not met. Given
        /// where there are `requirements`.
        pub basis: Option<Mark>,
    }
}

words! {
    /// What sort of text a regulation is.
    pub enum RegulationKind {
        /// Binding rules (saistošie noteikumi).
        BindingRules = "binding_rules",
        /// Internal rules (iekšējie noteikumi).
        InternalRules = "internal_rules",
        /// Rules of which it is not said what sort they are (noteikumi).
        Rules = "rules",
        /// By-laws (nolikums).
        Bylaws = "bylaws",
        /// Procedure (kārtība).
        Procedure = "procedure",
        /// Guidelines (vadlīnijas).
        Guidelines = "guidelines",
        /// A decision of the council (lēmums).
        Decision = "decision",
        /// An order (rīkojums).
        Order = "order",
    }
}
