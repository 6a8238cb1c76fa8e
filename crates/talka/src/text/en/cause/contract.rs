//! What is wrong with an agreement or its form.

use crate::lang::Lang;
use crate::law::{WritingFlaw, WritingNeeded};
use crate::register::{Content, Matter, Party};
use crate::text::list::listed;
use crate::text::numbers::date;

const EN: Lang = Lang::En;

pub(super) fn agreement(missing: &[Matter]) -> String {
    let open: Vec<&str> = missing.iter().copied().filter_map(unsettled).collect();
    match (open.as_slice(), missing.contains(&Matter::Acquainted)) {
        ([], false) => "The agreement is not complete.".into(),
        ([], true) => "The volunteer was not acquainted with rights and duties.".into(),
        (open, false) => format!("The organizer and the volunteer have not agreed on {}.", listed(open, EN)),
        (open, true) => format!(
            "The organizer and the volunteer have not agreed on {}, \
             and the volunteer was not acquainted with rights and duties.",
            listed(open, EN)
        ),
    }
}

fn unsettled(matter: Matter) -> Option<&'static str> {
    match matter {
        Matter::Amount => Some("the amount of work"),
        Matter::Manner => Some("how it is done"),
        Matter::Term => Some("how long it lasts"),
        Matter::Acquainted => None,
    }
}

pub(in crate::text) fn needs_writing(needed: WritingNeeded) -> &'static str {
    match needed {
        WritingNeeded::Requested => "one of the sides asked for it",
        WritingNeeded::Expenses => "the volunteer's expenses are covered",
        WritingNeeded::Minor => "the volunteer was under age on the day of the agreement",
        WritingNeeded::Bookkeeping => "the volunteer keeps the books",
        WritingNeeded::MinorsInvolved => "minors are involved in the work",
    }
}

pub(super) fn content(content: Content) -> &'static str {
    match content {
        Content::Organizer => "name, registration number or address of the organizer",
        Content::Volunteer => "name, surname, personal code or residence of the volunteer",
        Content::Work => "amount, manner or term of the work",
        Content::Place => "the place of the work",
        Content::OrganizerDuties => "liability, rights and duties of the organizer",
        Content::VolunteerDuties => "liability, rights and duties of the volunteer",
        Content::Expenses => "composition and amount of the expenses to be covered",
        Content::Other => "other terms that are needed",
    }
}

pub(in crate::text) fn writing(flaw: WritingFlaw) -> String {
    match flaw {
        WritingFlaw::Oral => "it was made only by word of mouth".into(),
        WritingFlaw::Later { written } => format!("it was put in writing only on {}", date(written, EN)),
        WritingFlaw::SignatureMissing { by } => format!("{} has not signed it", party(by)),
        WritingFlaw::SignedLater { by, on } => format!("{} signed it only on {}", party(by), date(on, EN)),
    }
}

fn party(party: Party) -> &'static str {
    match party {
        Party::Volunteer => "the volunteer",
        Party::Organization => "the organizer",
        Party::LegalRepresentative => "the legal representative",
    }
}
