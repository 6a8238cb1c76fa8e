//! How sure a provision is, and why it is not checked.

use crate::law::{Doubt, Mark, Unchecked};

pub(in crate::text) fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::Primary => "the text of the act was seen",
        Mark::Official => "an official description was seen",
        Mark::Secondary => "another description was seen",
        Mark::Recalled => "not seen, only recalled",
        Mark::Own => "follows from the records themselves",
    }
}

pub(in crate::text) fn unchecked(reason: Unchecked) -> &'static str {
    match reason {
        Unchecked::Purpose => "it says what the act is for, and asks for nothing",
        Unchecked::Definition => "it says what a word means, and asks for nothing",
        Unchecked::Right => "it gives a right that nobody has to use",
        Unchecked::StateTask => "it gives a task to a public authority",
        Unchecked::Delegation => "it lets another act set rules",
        Unchecked::Judgement => "it asks for a judgement that no record holds",
        Unchecked::Elsewhere => "another provision of this list says it in more detail and is checked",
        Unchecked::NotSeen => "its wording was not seen, so that nothing can rest on it",
        Unchecked::Earlier => "it was in force before the Volunteer Work Law",
        Unchecked::Draft => "it was proposed, and is not known to have become law",
        Unchecked::Practice => "it is no norm, but how authorities handle the matter",
        Unchecked::OtherRegime => "it is not about volunteer work under the Law",
    }
}

pub(in crate::text) fn doubt(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Number => "the number of the section, paragraph or clause was not seen",
        Doubt::InForce => "the day from or to which it is in force was not seen",
        Doubt::Content => "only a part of its content was seen",
        Doubt::Amended => "whether the amendment of 20 June 2024 changed it is not known",
    }
}
