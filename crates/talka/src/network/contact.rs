//! Who belongs to the network, and what came in.

use crate::date::Day;
use crate::reading::{ReadErrors, Tree, read_document, record, words};
use crate::register::Private;
use crate::territory::PlanningRegion;

record! {
    /// Coordinators and working groups of municipalities and regions, and what they reported.
    #[derive(Default)]
    pub struct Network {
        /// Who belongs to it. Answers refer to them by their position, from 0.
        pub contacts: Vec<Contact>,
        /// The reports that came in: a municipality that is not among them has not reported. Absent: nobody knows.
        pub reported: Option<Vec<Reported>>,
    }
}

record! {
    /// Somebody of the network, for a municipality, for a region or for the whole country.
    pub struct Contact {
        /// The name, for the eyes of the office: it is in no answer, message or error.
        pub name: Option<Private>,
        /// How to reach them, such as an address; it is in none either.
        pub reached: Option<Private>,
        /// In which role.
        pub role: NetworkRole,
        /// The code of the municipality (ATVK) that they are for, of before or after a reform.
        pub municipality: Option<String>,
        /// The planning region that they are for.
        pub region: Option<PlanningRegion>,
        /// The first day on which they are.
        pub from: Option<Day>,
        /// The last day; absent: none is known (an event).
        pub to: Option<Day>,
    }
}

words! {
    /// What somebody is in the network. Whoever coordinates is asked first.
    pub enum NetworkRole {
        /// A coordinator of volunteer work (brīvprātīgā darba koordinators).
        #[doc(alias = "brīvprātīgā darba koordinators")]
        Coordinator = "coordinator",
        /// Somebody who stands in for a coordinator.
        Deputy = "deputy",
        /// A member of a working group (darba grupa).
        #[doc(alias = "darba grupa")]
        WorkingGroup = "working_group",
    }
}

record! {
    /// A report of a municipality about some days.
    pub struct Reported {
        /// Its code (ATVK), of before or after a reform.
        pub municipality: String,
        /// The first day that it is about.
        pub from: Day,
        /// The last day that it is about.
        pub to: Day,
        /// The day on which it came in; absent: it did, and nobody knows when.
        pub on: Option<Day>,
    }
}

impl Network {
    /// Reads a network from a document.
    ///
    /// # Errors
    ///
    /// Every place that could not be read.
    pub fn from_tree(tree: Tree<'_>) -> Result<Self, ReadErrors> {
        read_document(tree)
    }

    /// Reads a network from JSON text.
    ///
    /// # Errors
    ///
    /// Every place that could not be read.
    pub fn from_json(text: &[u8]) -> Result<Self, ReadErrors> {
        Self::from_tree(Tree::from_json(text)?)
    }
}
