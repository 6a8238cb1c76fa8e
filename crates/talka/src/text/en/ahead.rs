//! Findings whose days have not come yet.

use super::super::numbers::date;
use super::cause::consent;
use crate::date::Day;
use crate::lang::Lang;
use crate::law::{Cause, PolicyFlaw};

/// Why a rule will not be satisfied from that day on, where that is said in other words than what is so today.
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
        _ => return None,
    })
}
