//! Findings whose days have not come yet.

use super::super::numbers::date;
use super::cause::{barred, consent, needs_writing, probation, to_prepare, writing};
use crate::date::Day;
use crate::lang::Lang;
use crate::law::{AssessmentFlaw, Cause, Lacking, PolicyFlaw};

/// Why a rule will not be satisfied from that day on, where that is said in other words than what is so today.
#[expect(clippy::too_many_lines, reason = "one sentence a cause")]
pub(in crate::text) fn ahead(cause: &Cause, from: Day) -> Option<String> {
    let from = date(from, Lang::En);
    Some(match cause {
        Cause::UnderMinimumAge { minimum } => {
            format!(
                "From {from} the volunteer will not be {minimum} yet, but people may volunteer only from that age."
            )
        }
        Cause::ConsentMissing { flaw, .. } => format!(
            "From {from} the young person will need the written consent of a legal representative, but {}.",
            consent(*flaw)
        ),
        Cause::ConsentAtSixteen => format!(
            "From {from} the young person will be 16; the law does not clearly say whether the consent of a legal \
             representative will still be needed."
        ),
        Cause::SocialEnterpriseStatus => format!(
            "From {from} the company will not have the status of a social enterprise and may not organize volunteer work."
        ),
        Cause::UninsuredHazard { flaw: PolicyFlaw::Period } => {
            format!("The work is dangerous, but from {from} the accident insurance will not be in force.")
        }
        Cause::RecordCheckOld { done } => format!(
            "The work is done where children are, but from {from} the last check in the Punishment Register ({}) will be \
             more than a year old.",
            date(*done, Lang::En)
        ),
        Cause::ResidenceAge { youngest, oldest } => format!(
            "The volunteer may reside for work in a programme for people aged {youngest} to {oldest}, but from {from} the \
             volunteer will be of another age."
        ),
        Cause::StudyTime => {
            "The young person will have lessons at that time, but minors may volunteer only in time free \
            from studies."
                .into()
        }
        Cause::WorkBeforeAgreement { lacking: Lacking::Agreement, from: agreed } => format!(
            "Work is entered for {from}, but the agreement will be made only on {}.",
            date(*agreed, Lang::En)
        ),
        Cause::WorkBeforeAgreement { lacking: Lacking::Extension, from: extended } => {
            format!(
                "Work is entered for {from}, after the end of the term, which will be extended only on {}.",
                date(*extended, Lang::En)
            )
        }
        Cause::WorkBeforeAgreement { lacking: Lacking::Acquainting, from: acquainted } => format!(
            "Work is entered for {from}, but the volunteer will be acquainted with rights and duties only on {}.",
            date(*acquainted, Lang::En)
        ),
        Cause::WorkAfterEnd { end } => format!(
            "Hours are entered for {from}, when the volunteer work will have ended: its last day is {}.",
            date(*end, Lang::En)
        ),
        Cause::WritingMissing { needed, flaw } => format!(
            "From {from} the contract has to be in writing, because {}, but {}.",
            needs_writing(*needed),
            writing(*flaw)
        ),
        Cause::NotPrepared { missing, done: None } => {
            format!("Still to be done by {from}: {}.", to_prepare(*missing))
        }
        Cause::NotPrepared { missing, done: Some(done) } => format!(
            "To be done by {from}: {}; it is to happen only on {}.",
            to_prepare(*missing),
            date(*done, Lang::En)
        ),
        Cause::HealthDocumentMissing => format!(
            "From {from} the work may put other people's health at risk, but there will be no document on the state of \
             health yet."
        ),
        Cause::RecordCheckMissing => format!(
            "From {from} the work will be where children are, but the volunteer will not have been checked in the \
             Punishment Register yet."
        ),
        Cause::BarredFromChildren { bar } => {
            format!("From {from} the work will be where children are, but {}.", barred(*bar))
        }
        Cause::NotAssessed { flaw: AssessmentFlaw::NotYet } => format!(
            "The volunteer, who will work with children from {from}, was punished, \
             and it will not have been assessed yet whether children are in danger."
        ),
        Cause::ProbationBarred { bar } => format!(
            "From {from} this person will not be able to volunteer for the State Probation Service: {}.",
            probation(*bar)
        ),
        Cause::InsuredTooLate { made, from: insured, start } => format!(
            "The volunteer has to be insured before the dangerous work begins ({}), \
             but the insurance will be taken out on {} and apply from {}.",
            date(*start, Lang::En),
            date(*made, Lang::En),
            date(*insured, Lang::En)
        ),
        Cause::NoticeTooShort { given, effective, earliest } => format!(
            "Notice is to be given on {}, so the last day may be no earlier than {}, but it is {}.",
            date(*given, Lang::En),
            date(*earliest, Lang::En),
            date(*effective, Lang::En)
        ),
        Cause::NoticeNotWritten => "The contract is in writing, so the notice has to be as well, \
            but it is to be given by word of mouth."
            .into(),
        Cause::EndedAtOnceWithoutReason => format!(
            "The volunteer work is to be ended at once on {from} for an important reason, but the reason is not stated."
        ),
        _ => return None,
    })
}
