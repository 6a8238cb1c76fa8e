//! What is handed out: an invitation and a certificate for each award that is new, a statement to whoever asked for one.

#[cfg(feature = "folder")]
mod folder;
mod list;
mod statements;

use talka::documents::{AwardTerms, Document, DocumentError, EventTerms, Requisites, award, invitation};
use talka::recognition::awards::{AwardError, AwardKey, Granted, Ledger};
use talka::recognition::{Scheme, recognize};
use talka::text::{Lang, award_error};
use talka_documents::html::{self, Letterhead};

use crate::evaluation::Evaluation;
#[cfg(feature = "folder")]
pub use folder::{HandOutFolderError, hand_out_into};
pub use statements::StatementRequest;

/// What documents say beside what is known of the people.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HandOutTerms {
    /// The event that people are invited to.
    pub event: EventTerms,
    /// What certificates rest on.
    pub award: AwardTerms,
    /// Date, place and who signs. Where it has a number, each certificate has that with its own behind it: `7/1`, `7/2`.
    pub requisites: Requisites,
    /// Who asked for a statement, beside those of whom the records say so.
    pub statements: Vec<StatementRequest>,
    /// What stands at the head of each.
    pub letterhead: Letterhead,
}

/// What was made.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HandedOut {
    /// The documents of the awards that are new.
    pub papers: Vec<Paper>,
    /// The statements that were asked for. A draft has another file than what becomes of it.
    pub statements: Vec<Paper>,
    /// Every award that the ledger then holds, and every statement, with the names of their files: a page with tables.
    pub list: String,
}

/// A document as a file.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paper {
    /// The name of the file. It is the same for the same award, and holds no name of a person.
    pub file: String,
    /// The page.
    pub html: String,
    /// Whether it is a draft, because something is not known.
    pub draft: bool,
}

/// Why nothing is handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HandOutError {
    /// An award contradicts the ledger.
    #[error(transparent)]
    Award(#[from] AwardError),
    /// A document cannot be made.
    #[error(transparent)]
    Document(#[from] DocumentError),
}

impl HandOutError {
    /// Why, as a sentence.
    ///
    /// ```
    /// use talka::documents::DocumentError;
    /// use talka::text::Lang;
    /// use talka_report::HandOutError;
    /// assert_eq!(HandOutError::from(DocumentError::Revoked).text(Lang::En), "The award was revoked.");
    /// ```
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Self::Award(error) => award_error(error, lang),
            Self::Document(error) => error.text(lang).to_owned(),
        }
    }
}

impl std::fmt::Debug for HandedOut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HandedOut({} papers, {} statements)", self.papers.len(), self.statements.len())
    }
}

impl std::fmt::Debug for Paper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Paper({} bytes{})", self.html.len(), if self.draft { ", a draft" } else { "" })
    }
}

/// Takes up in the ledger what is due under each scheme on the day for which the hours were judged, and writes what the scheme gives
/// for it: an invitation, a certificate. For an award that the ledger had before nothing is written, so that the same ledger never
/// gives the same award twice. Statements are made of what is asked for in the terms, and of each request in the records to which no
/// statement was issued yet.
///
/// # Errors
///
/// An award contradicts the ledger, or a document cannot be made for another reason than that the scheme gives none.
pub fn hand_out(
    evaluation: &Evaluation,
    ledger: &mut Ledger,
    terms: &HandOutTerms,
    lang: Lang,
) -> Result<HandedOut, HandOutError> {
    let on = evaluation.judged.settings().today;
    let mut papers = Vec::new();
    for of in &evaluation.recognized {
        let recognition = recognize(&evaluation.judged, &of.scheme, ledger);
        let mut number = ledger.awards().len();
        for (key, granted) in ledger.take_up(&recognition, &of.scheme, on)? {
            if granted == Granted::New {
                number += 1;
                let making = Making { evaluation, scheme: &of.scheme, ledger, terms, lang };
                papers.extend(making.papers(&key, number)?);
            }
        }
    }
    let asked = statements::asked(evaluation, terms, lang)?;
    let list = list::page(evaluation, ledger, &asked, lang);
    let statements = asked.into_iter().map(|(_, paper)| paper).collect();
    Ok(HandedOut { papers, statements, list })
}

struct Making<'a> {
    evaluation: &'a Evaluation,
    scheme: &'a Scheme,
    ledger: &'a Ledger,
    terms: &'a HandOutTerms,
    lang: Lang,
}

impl Making<'_> {
    /// What the scheme gives for an award; that of the ledger which has that number.
    fn papers(&self, key: &AwardKey, number: usize) -> Result<Vec<Paper>, DocumentError> {
        let Self { evaluation, scheme, ledger, terms, lang } = *self;
        let HandOutTerms { event, award: rests_on, requisites, .. } = terms;
        let judged = &evaluation.judged;
        let numbered = requisites.number.as_ref().map(|first| format!("{first}/{number}"));
        let numbered = requisites.clone().number(numbered);
        let unnumbered = requisites.clone().number(None);
        let invited = invitation(judged, scheme, ledger, key, event, &unnumbered, lang);
        let certified = award(judged, scheme, ledger, key, rests_on, &numbered, lang);
        let mut papers = Vec::new();
        for (what, made) in [("ielugums", invited), ("apliecinajums", certified)] {
            match made {
                Ok(document) => papers.push(self.file(key, what, &document)),
                Err(DocumentError::NotGiven) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(papers)
    }

    fn file(&self, key: &AwardKey, what: &str, document: &Document) -> Paper {
        let html = html::write(document, &self.terms.letterhead);
        Paper { file: file_name(key, what), html, draft: document.is_draft() }
    }
}

/// The name of the file of an award.
fn file_name(key: &AwardKey, what: &str) -> String {
    let plain = |text: &str| -> String {
        let safe = |letter: char| if letter.is_ascii_alphanumeric() || letter == '-' { letter } else { '-' };
        text.chars().map(safe).collect()
    };
    let until = key.period.and_then(|days| days.to).map_or_else(String::new, |day| format!("-{day}"));
    format!("{}-{}{until}-{}-{what}.html", plain(&key.scheme), plain(&key.level), key.volunteer)
}
