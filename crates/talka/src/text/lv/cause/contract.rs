//! What is wrong with an agreement or its form.

use crate::lang::Lang;
use crate::law::{WritingFlaw, WritingNeeded};
use crate::register::{Content, Matter, Party};
use crate::text::list::listed;
use crate::text::numbers::date;

const LV: Lang = Lang::Lv;

pub(super) fn agreement(missing: &[Matter]) -> String {
    let open: Vec<&str> = missing.iter().copied().filter_map(unsettled).collect();
    match (open.as_slice(), missing.contains(&Matter::Acquainted)) {
        ([], false) => "Vienošanās nav pilnīga.".into(),
        ([], true) => "Brīvprātīgais nav iepazīstināts ar savām tiesībām un pienākumiem.".into(),
        (open, false) => format!("Organizētājs un brīvprātīgais nav vienojušies par {}.", listed(open, LV)),
        (open, true) => format!(
            "Organizētājs un brīvprātīgais nav vienojušies par {}, \
             un brīvprātīgais nav iepazīstināts ar savām tiesībām un pienākumiem.",
            listed(open, LV)
        ),
    }
}

/// A matter to agree on, in the accusative.
fn unsettled(matter: Matter) -> Option<&'static str> {
    match matter {
        Matter::Amount => Some("darba apjomu"),
        Matter::Manner => Some("darba izpildes kārtību"),
        Matter::Term => Some("termiņu"),
        Matter::Acquainted => None,
    }
}

pub(in crate::text) fn needs_writing(needed: WritingNeeded) -> &'static str {
    match needed {
        WritingNeeded::Requested => "to lūdza viena no pusēm",
        WritingNeeded::Expenses => "brīvprātīgā izdevumus sedz organizētājs",
        WritingNeeded::Minor => "brīvprātīgais vienošanās dienā bija nepilngadīgs",
        WritingNeeded::Bookkeeping => "brīvprātīgais kārto grāmatvedību",
        WritingNeeded::MinorsInvolved => "darbā ir iesaistīti nepilngadīgie",
    }
}

/// What a contract leaves out, in the genitive.
pub(super) fn content(content: Content) -> &'static str {
    match content {
        Content::Organizer => "organizētāja nosaukuma, reģistrācijas numura vai adreses",
        Content::Volunteer => "brīvprātīgā vārda, uzvārda, personas koda vai dzīvesvietas",
        Content::Work => "darba apjoma, izpildes kārtības vai termiņa",
        Content::Place => "darba vietas",
        Content::OrganizerDuties => "organizētāja atbildības, tiesību un pienākumu",
        Content::VolunteerDuties => "brīvprātīgā atbildības, tiesību un pienākumu",
        Content::Expenses => "sedzamo izdevumu sastāva un apmēra",
        Content::Other => "citu vajadzīgo noteikumu",
    }
}

/// A clause with its full stop, since a date ends in one.
pub(in crate::text) fn writing(flaw: WritingFlaw) -> String {
    match flaw {
        WritingFlaw::Oral => "tas noslēgts tikai mutvārdos.".into(),
        WritingFlaw::Later { written } => format!("tas rakstveidā noslēgts tikai {}", date(written, LV)),
        WritingFlaw::SignatureMissing { by } => format!("{} to nav parakstījis.", party(by)),
        WritingFlaw::SignedLater { by, on } => format!("{} to parakstījis tikai {}", party(by), date(on, LV)),
    }
}

fn party(party: Party) -> &'static str {
    match party {
        Party::Volunteer => "brīvprātīgais",
        Party::Organization => "organizētājs",
        Party::LegalRepresentative => "likumiskais pārstāvis",
    }
}
