//! What makes a text a document: date, number, place, and who signs for the office.

use super::given;
use super::words::{NAME, both};
use crate::date::Day;
use crate::document::{Labelled, SignaturePlace};
use crate::law::InBoth;
use crate::reading::record;
use crate::register::Private;
use crate::text::{Lang, date};

record! {
    /// What makes a text a document (Cabinet Regulation No. 558 of 2018): all of it is the office's to give.
    #[doc(alias = "rekvizīti")]
    #[derive(Default)]
    pub struct Requisites {
        /// The date of the document. Absent, there is room to write it by hand.
        pub date: Option<Day>,
        /// The number under which the office keeps it. Absent, none is shown.
        pub number: Option<String>,
        /// The place where it is made. Absent, none is shown.
        pub place: Option<String>,
        /// Name and surname of who signs for the office. Absent, there is room to write it by hand.
        pub signatory: Option<Private>,
        /// The position of who signs for the office, such as `direktore`.
        pub position: Option<String>,
        /// Whether it is signed electronically, so that it has no room for signatures by hand.
        pub electronic: Option<bool>,
    }
}

const DATE: InBoth = both("Datums", "Date");
const NUMBER: InBoth = both("Numurs", "Number");
const PLACE: InBoth = both("Vieta", "Place");
const SIGNATURE: InBoth = both("Paraksts", "Signature");
const ELECTRONIC: InBoth = both(
    "Dokuments parakstīts ar drošu elektronisko parakstu un satur laika zīmogu.",
    "The document is signed with a secure electronic signature and holds a time stamp.",
);

impl Requisites {
    pub(super) fn details(&self, lang: Lang) -> Vec<Labelled> {
        let detail =
            |label: InBoth, value: Option<String>| Labelled { label: label.text(lang).to_owned(), value };
        let mut details = Vec::new();
        if self.place.is_some() {
            details.push(detail(PLACE, self.place.clone()));
        }
        // Whoever signs electronically has the day of the signature in its time stamp.
        if self.date.is_some() || !self.is_electronic() {
            details.push(detail(DATE, self.date.map(|day| date(day, lang))));
        }
        if self.number.is_some() {
            details.push(detail(NUMBER, self.number.clone()));
        }
        details
    }

    pub(super) fn is_electronic(&self) -> bool {
        self.electronic == Some(true)
    }

    /// What stands in place of room for signatures.
    pub(super) fn electronic_note(&self, lang: Lang) -> Option<String> {
        self.is_electronic().then(|| ELECTRONIC.text(lang).to_owned())
    }

    /// The place for the signature of the office, in that role.
    pub(super) fn office(&self, role: &str, lang: Lang) -> SignaturePlace {
        let position = self.position.as_ref().filter(|position| !position.trim().is_empty());
        let role = match position {
            Some(position) => format!("{role}, {position}"),
            None => role.to_owned(),
        };
        place(role, given::name(self.signatory.as_ref()), lang)
    }
}

/// The place for the signature of somebody else.
pub(super) fn signer(role: InBoth, name: Option<String>, lang: Lang) -> SignaturePlace {
    place(role.text(lang).to_owned(), name, lang)
}

/// With a line for the name where it is not known.
fn place(role: String, name: Option<String>, lang: Lang) -> SignaturePlace {
    let written = name.is_none().then_some(NAME);
    let lines = written.into_iter().chain([SIGNATURE]).map(|line| line.text(lang).to_owned()).collect();
    SignaturePlace { role, name, lines }
}
