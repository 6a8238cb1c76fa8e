//! What is wrong with a consent.

use crate::law::ConsentFlaw;

pub(in super::super) fn consent(flaw: ConsentFlaw) -> &'static str {
    match flaw {
        ConsentFlaw::None => {
            "there is no written consent of a legal representative (such as a mother, father or guardian)"
        }
        ConsentFlaw::OtherPlacement => {
            "the consent of the legal representative is only for work somewhere else"
        }
        ConsentFlaw::OtherPurpose => {
            "the consent of the legal representative was given for something other than volunteer work"
        }
        ConsentFlaw::NotEntitled => "the consent was given by somebody who is not a legal representative",
        ConsentFlaw::Oral => "the legal representative gave consent only by word of mouth, not in writing",
        ConsentFlaw::NotYet => {
            "the written consent of the legal representative does not hold yet on these days"
        }
        ConsentFlaw::Expired => {
            "the written consent of the legal representative no longer holds on these days"
        }
        ConsentFlaw::Withdrawn => "the legal representative has withdrawn the consent",
        ConsentFlaw::OneParentOnly => "only one parent gave written consent, although both were asked for it",
    }
}
