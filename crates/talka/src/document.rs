//! A document as data: what it says, and nothing of how it looks.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::lang::Lang;
use crate::reading::words;
use crate::schema::described;

words! {
    /// What sort of document it is.
    pub enum DocumentKind {
        /// A contract on volunteer work (līgums par brīvprātīgo darbu).
        Agreement = "agreement",
        /// A legal representative's consent (piekrišana).
        Consent = "consent",
        /// A statement of the work (izziņa).
        Statement = "statement",
        /// The entries of one placement (stundu uzskaite).
        HourSheet = "hour_sheet",
        /// A booklet of hours (stundu uzskaites grāmatiņa).
        Booklet = "booklet",
        /// A certificate of an award (apliecinājums).
        Award = "award",
        /// An invitation to an honouring event (ielūgums).
        Invitation = "invitation",
        /// A list for a jury (pretendentu saraksts).
        Nomination = "nomination",
        /// What an organization says of the volunteer work of a year (informācija par brīvprātīgo darbu).
        YearlyInformation = "yearly_information",
    }
}

words! {
    /// A document of a placement.
    pub enum PlacementDocument {
        /// A contract on volunteer work (līgums par brīvprātīgo darbu).
        Agreement = "agreement",
        /// A legal representative's consent (piekrišana).
        Consent = "consent",
        /// A statement of the work (izziņa).
        Statement = "statement",
        /// The entries of the placement (stundu uzskaite).
        HourSheet = "hour_sheet",
    }
}

described! {
    /// A document in one language, as an office prints and signs it: without layout, letterhead, arms or a drawn signature.
    ///
    /// It holds names, and a personal code where the Law asks for one. `Debug` shows counts only.
    #[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Document {
        /// What sort of document it is.
        pub kind: DocumentKind,
        /// The language it is written in.
        pub lang: Lang,
        /// Its title, such as `Izziņa`.
        pub title: String,
        /// What stands under the title; null where nothing does.
        pub about: Option<String>,
        /// Why it cannot be used as it is; null where it can.
        pub draft: Option<Draft>,
        /// Date, number and place. A value that is null is written by hand.
        pub requisites: Vec<Labelled>,
        /// What it says, one after another.
        pub blocks: Vec<Block>,
    }
}

described! {
    /// What a draft says of itself.
    #[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Draft {
        /// The word for a draft, such as `PROJEKTS`.
        pub word: String,
        /// The heading of the list.
        pub heading: String,
        /// The facts that the document lacks, each as a sentence.
        pub lacks: Vec<String>,
    }
}

described! {
    /// Something with a label, so that a name is written as it is and never inflected.
    #[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Labelled {
        /// The label, without a colon.
        pub label: String,
        /// The value; null where it is left to be written by hand.
        pub value: Option<String>,
    }
}

described! {
    /// A part of a document.
    #[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(tag = "is", rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum Block {
        /// The heading of what follows.
        Heading {
            /// Its number in a document whose points are cited by number; null in any other.
            number: Option<u32>,
            /// The heading.
            text: String,
        },
        /// A paragraph.
        Paragraph {
            /// Its text.
            text: String,
        },
        /// Points one after another.
        List {
            /// The number of the section, where a point is cited as `4.2`, and that of the first point; null where points
            /// have no number.
            numbered: Option<Numbering>,
            /// The points.
            items: Vec<String>,
        },
        /// Details one under another.
        Details {
            /// Of whom or what they are, where there are several; null where there is one.
            caption: Option<String>,
            /// The details.
            details: Vec<Labelled>,
        },
        /// A table; the first cell of a row is its heading.
        Table {
            /// What the table shows.
            caption: String,
            /// The columns.
            columns: Vec<Column>,
            /// The cells of each row, as many as there are columns. An empty one may be there to be filled in by hand.
            rows: Vec<Vec<String>>,
            /// The cells of a last row that sums up; null where there is none.
            total: Option<Vec<String>>,
        },
        /// Places for signatures.
        Signatures {
            /// Who signs, each apart.
            places: Vec<SignaturePlace>,
            /// What is said instead of room for signatures by hand, where the document is signed electronically; null where
            /// it is signed by hand.
            electronic: Option<String>,
        },
    }
}

described! {
    /// The numbers of points in a section.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Numbering {
        /// The number of the section.
        pub section: u32,
        /// The number of the first point.
        pub first: u32,
    }
}

described! {
    /// A column of a table.
    #[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Column {
        /// Its heading.
        pub heading: String,
        /// Whether its cells are numbers, which are set to the right.
        pub number: bool,
    }
}

described! {
    /// A place for a signature: who signs there, and never a signature that is drawn.
    #[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct SignaturePlace {
        /// In what role.
        pub role: String,
        /// Name and surname; null where they are written by hand.
        pub name: Option<String>,
        /// What is to be written or signed there: the labels of its lines.
        pub lines: Vec<String>,
    }
}

impl Document {
    /// Whether it lacks something without which it cannot be used.
    pub const fn is_draft(&self) -> bool {
        self.draft.is_some()
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lacks = self.draft.as_ref().map_or(0, |draft| draft.lacks.len());
        write!(f, "Document({}, {}: {} blocks, {lacks} lacking)", self.kind, self.lang, self.blocks.len())
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Draft({} lacking)", self.lacks.len())
    }
}

impl fmt::Debug for Labelled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.value.is_some() { "Labelled(…)" } else { "Labelled(to be written)" })
    }
}

impl fmt::Debug for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Heading { .. } => f.write_str("Heading"),
            Self::Paragraph { .. } => f.write_str("Paragraph"),
            Self::List { items, .. } => write!(f, "List({} points)", items.len()),
            Self::Details { details, .. } => write!(f, "Details({})", details.len()),
            Self::Table { columns, rows, .. } => write!(f, "Table({} × {})", rows.len(), columns.len()),
            Self::Signatures { places, .. } => write!(f, "Signatures({})", places.len()),
        }
    }
}

impl fmt::Debug for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.number { "Column(numbers)" } else { "Column" })
    }
}

impl fmt::Debug for SignaturePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignaturePlace")
    }
}
