//! What an organizer has not done, and what it may not leave to volunteers.

use crate::law::ProbationBar;
use crate::register::{Function, PreparationKind, StatementContent};

pub(super) fn not_prepared(missing: PreparationKind) -> &'static str {
    match missing {
        PreparationKind::Work => "Brīvprātīgais nav iepazīstināts ar darba apstākļiem un uzdevumiem",
        PreparationKind::Safety => "Brīvprātīgais nav instruēts par drošām darba metodēm",
        PreparationKind::Risks => "Brīvprātīgais nav informēts par darba vides riskiem",
        PreparationKind::RepresentativeOfRisks => {
            "Likumiskais pārstāvis nav informēts par darba vides riskiem"
        }
        PreparationKind::Insurance => "Brīvprātīgais nav informēts par apdrošināšanu",
    }
}

/// What is to be done before the work.
pub(in crate::text) fn to_prepare(missing: PreparationKind) -> &'static str {
    match missing {
        PreparationKind::Work => "iepazīstināt brīvprātīgo ar darba apstākļiem un uzdevumiem",
        PreparationKind::Safety => "instruēt brīvprātīgo par drošām darba metodēm",
        PreparationKind::Risks => "informēt brīvprātīgo par darba vides riskiem",
        PreparationKind::RepresentativeOfRisks => "informēt likumisko pārstāvi par darba vides riskiem",
        PreparationKind::Insurance => "informēt brīvprātīgo par apdrošināšanu",
    }
}

/// What a statement leaves out, in the genitive.
pub(super) fn statement_content(content: StatementContent) -> &'static str {
    match content {
        StatementContent::Work => "veiktā brīvprātīgā darba",
        StatementContent::Duration => "darba ilguma",
        StatementContent::Competences => "iegūto kompetenču",
    }
}

/// A function as it stands after «ar».
pub(super) fn reserved(function: Function) -> &'static str {
    match function {
        Function::Management => "uzņēmuma pārvaldi",
        Function::Bookkeeping => "grāmatvedību",
        Function::Core => "uzņēmuma pamatfunkcijām",
        Function::Other => "citām funkcijām",
    }
}

pub(in crate::text) fn probation(bar: ProbationBar) -> &'static str {
    match bar {
        ProbationBar::Minor => "nav sasniegts 18 gadu vecums",
        ProbationBar::Guardianship => "ir nodibināta aizgādnība",
        ProbationBar::Language => "nav valsts valodas prasmes",
        ProbationBar::NoContract => "līgums vēl nav noslēgts",
        ProbationBar::Client => "tas ir probācijas klients",
        ProbationBar::SexualOffence => "tas ir sodīts par nodarījumu pret tikumību vai dzimumneaizskaramību",
        ProbationBar::SeriousCrime => "tas ir sodīts par tīšu smagu noziegumu, un dienesta atļaujas nav",
    }
}
