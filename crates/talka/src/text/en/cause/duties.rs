//! What an organizer has not done, and what it may not leave to volunteers.

use crate::law::ProbationBar;
use crate::register::{Function, PreparationKind, StatementContent};

pub(super) fn not_prepared(missing: PreparationKind) -> &'static str {
    match missing {
        PreparationKind::Work => "The volunteer was not acquainted with the conditions and tasks",
        PreparationKind::Safety => "The volunteer was not instructed on safe methods",
        PreparationKind::Risks => "The volunteer was not informed of the risks of the work",
        PreparationKind::RepresentativeOfRisks => {
            "No legal representative was informed of the risks of the work"
        }
        PreparationKind::Insurance => "The insurance was not explained to the volunteer",
    }
}

/// What is to be done before the work.
pub(in crate::text) fn to_prepare(missing: PreparationKind) -> &'static str {
    match missing {
        PreparationKind::Work => "acquaint the volunteer with the conditions and tasks of the work",
        PreparationKind::Safety => "instruct the volunteer on safe methods of work",
        PreparationKind::Risks => "inform the volunteer of the risks of the work environment",
        PreparationKind::RepresentativeOfRisks => {
            "inform a legal representative of the risks of the work environment"
        }
        PreparationKind::Insurance => "explain the insurance to the volunteer",
    }
}

pub(super) fn statement_content(content: StatementContent) -> &'static str {
    match content {
        StatementContent::Work => "the work",
        StatementContent::Duration => "how long it lasted",
        StatementContent::Competences => "the competences gained",
    }
}

pub(super) fn reserved(function: Function) -> &'static str {
    match function {
        Function::Management => "its management",
        Function::Bookkeeping => "its bookkeeping",
        Function::Core => "its core functions",
        Function::Other => "other functions",
    }
}

pub(in crate::text) fn probation(bar: ProbationBar) -> &'static str {
    match bar {
        ProbationBar::Minor => "under 18",
        ProbationBar::Guardianship => "under guardianship",
        ProbationBar::Language => "does not know the state language",
        ProbationBar::NoContract => "no contract is made yet",
        ProbationBar::Client => "a client of the service",
        ProbationBar::SexualOffence => "convicted of an offence against morals or sexual inviolability",
        ProbationBar::SeriousCrime => "convicted of a serious crime, without a permit of the service",
    }
}
