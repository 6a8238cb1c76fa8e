//! Days that come in the wrong order.

use crate::law::Contradiction;

pub(super) fn contradiction(what: Contradiction, first: &str, second: &str) -> String {
    match what {
        Contradiction::EndBeforeBeginning => {
            format!("Pēdējā diena ({second}) ir pirms pirmās dienas ({first}).")
        }
        Contradiction::BeginningBeforeAgreement => {
            format!("Termiņš sākas {second}, bet vienošanās noslēgta tikai {first}")
        }
        Contradiction::AgreementAfterEnd => {
            format!("Vienošanās noslēgta {first}, bet tās termiņš tad jau bija beidzies ({second}).")
        }
        Contradiction::ChangeBeforeAgreement => {
            format!("Termiņš grozīts {second}, bet vienošanās noslēgta tikai {first}")
        }
        Contradiction::NoticeBeforeAgreement => {
            format!("Par izbeigšanu paziņots {second}, bet vienošanās noslēgta tikai {first}")
        }
    }
}
