//! A project of partners from several countries.

use super::budget::Budget;
use super::mobility::Mobility;
use crate::date::Day;
use crate::programmes::Action;
use crate::reading::{ReadErrors, Tree, read_document, record, words};
use crate::recognition::Title;

record! {
    /// A project of partner towns (sadarbības projekts). Facts that are absent are not known; an empty list says that there is
    /// none.
    #[doc(alias = "sadarbības projekts")]
    pub struct Exchange {
        /// Its name in files and commands, such as `hop-2018`.
        pub id: String,
        /// What it is called.
        pub title: Option<Title>,
        /// The number of the grant agreement.
        pub number: Option<String>,
        /// The programme that pays for it, such as `efc`.
        pub programme: Option<String>,
        /// Which kind of project of the programme it is.
        pub action: Option<Action>,
        /// The day on which it was submitted: the version of the programme that was in force on it judges.
        pub submitted: Option<Day>,
        /// The first day of the project.
        pub from: Option<Day>,
        /// The last day of the project.
        pub to: Option<Day>,
        /// The key of the partner that leads it (vadošais partneris).
        pub lead: Option<String>,
        /// Everybody who takes part, the lead partner too.
        pub partners: Option<Vec<Partner>>,
        /// Papers that it rests on.
        pub documents: Option<Vec<ProjectDocument>>,
        /// The meetings.
        pub mobilities: Option<Vec<Mobility>>,
        /// Budgets: of the whole project, of partners, or both.
        pub budgets: Option<Vec<Budget>>,
        /// What it promised to leave behind and to make known.
        pub promised: Option<Vec<PromisedResult>>,
        /// What it has to report, and when.
        pub reports: Option<Vec<ReportDue>>,
    }
}

impl Exchange {
    /// Reads a project from a document.
    ///
    /// # Errors
    ///
    /// Every place that could not be read.
    pub fn from_tree(tree: Tree<'_>) -> Result<Self, ReadErrors> {
        read_document(tree)
    }

    /// Reads a project from JSON text.
    ///
    /// # Errors
    ///
    /// Every place that could not be read.
    pub fn from_json(text: &[u8]) -> Result<Self, ReadErrors> {
        Self::from_tree(Tree::from_json(text)?)
    }
}

record! {
    /// A town or an organization that takes part.
    pub struct Partner {
        /// Its name in this project, by which others refer to it.
        pub key: String,
        /// Its country, two letters (ISO 3166-1).
        pub country: Option<String>,
    }
}

record! {
    /// A paper that a project rests on.
    pub struct ProjectDocument {
        /// Of what kind.
        pub kind: ProjectDocumentKind,
        /// The key of the partner whose it is; absent: of the whole project.
        pub partner: Option<String>,
        /// Its number.
        pub number: Option<String>,
        /// The day on which it was made.
        pub on: Option<Day>,
    }
}

words! {
    /// What a paper of a project is.
    pub enum ProjectDocumentKind {
        /// The agreement with the programme (dotācijas līgums).
        GrantAgreement = "grant_agreement",
        /// An agreement between the partners (partnerības līgums).
        PartnershipAgreement = "partnership_agreement",
        /// The decision of a council to take part and to pay (domes lēmums).
        CouncilDecision = "council_decision",
    }
}

record! {
    /// Something that a project promised to leave behind or to make known.
    pub struct PromisedResult {
        /// What.
        pub kind: ResultKind,
        /// The day by which it was promised; absent: the last day of the project.
        pub due: Option<Day>,
        /// What shows that it is there; an empty list: nothing does.
        pub evidence: Option<Vec<ResultEvidence>>,
    }
}

words! {
    /// What a project promised.
    pub enum ResultKind {
        /// A plan, a model or recommendations.
        Plan = "plan",
        /// A publication, such as a brochure.
        Publication = "publication",
        /// An event for the public.
        Event = "event",
        /// A page on the web.
        Page = "page",
        /// News of the project in media.
        News = "news",
        /// Something else.
        Other = "other",
    }
}

record! {
    /// What shows that a result is there.
    pub struct ResultEvidence {
        /// Of what kind.
        pub kind: ResultEvidenceKind,
        /// Since when; absent: it is there, and nobody knows since when.
        pub on: Option<Day>,
    }
}

words! {
    /// What shows that a result is there.
    pub enum ResultEvidenceKind {
        /// An address on the web.
        Link = "link",
        /// A copy.
        Copy = "copy",
        /// Photographs or recordings.
        Recording = "recording",
        /// A list of who took part.
        AttendanceList = "attendance_list",
    }
}

record! {
    /// A report that a project has to hand in.
    pub struct ReportDue {
        /// Which one.
        pub kind: ProjectReportKind,
        /// The last day that is in time.
        pub due: Option<Day>,
        /// The day on which it was handed in; absent while it is not (an event).
        pub handed_in: Option<Day>,
    }
}

words! {
    /// A report of a project.
    pub enum ProjectReportKind {
        /// In the middle of the project (starpposma pārskats).
        Interim = "interim",
        /// At its end (noslēguma pārskats).
        Final = "final",
        /// About its money (finanšu pārskats).
        Financial = "financial",
    }
}
