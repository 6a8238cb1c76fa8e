//! Days that come in the wrong order.

use crate::law::Contradiction;

pub(super) fn contradiction(what: Contradiction, first: &str, second: &str) -> String {
    match what {
        Contradiction::EndBeforeBeginning => {
            format!("The last day ({second}) is before the first ({first}).")
        }
        Contradiction::BeginningBeforeAgreement => {
            format!("The term begins on {second}, but was agreed only on {first}.")
        }
        Contradiction::AgreementAfterEnd => {
            format!("It was agreed on {first}, when its term had already ended ({second}).")
        }
        Contradiction::ChangeBeforeAgreement => {
            format!("The term was changed on {second}, but agreed only on {first}.")
        }
        Contradiction::NoticeBeforeAgreement => {
            format!("Notice was given on {second}, but the agreement was made only on {first}.")
        }
    }
}
