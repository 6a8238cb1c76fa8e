//! What is wrong with an insurance policy.

use crate::lang::Lang;
use crate::law::PolicyFlaw;
use crate::register::Risk;
use crate::text::list::listed;
use crate::text::numbers::euros;

const LV: Lang = Lang::Lv;

pub(super) fn policy(flaw: &PolicyFlaw) -> String {
    match flaw {
        PolicyFlaw::None => "brīvprātīgais nav apdrošināts pret nelaimes gadījumiem".into(),
        PolicyFlaw::Period => "apdrošināšana pret nelaimes gadījumiem šajās dienās nav spēkā".into(),
        PolicyFlaw::Risks { missing } => {
            let risks: Vec<&str> = missing.iter().copied().map(risk).collect();
            format!("apdrošināšana neattiecas uz {}", listed(&risks, LV))
        }
        PolicyFlaw::Sum { risk, cents, minimum_cents } => format!(
            "apdrošināšanas atlīdzība {} gadījumā ir {}, lai gan tai jābūt vismaz {}",
            compensated(*risk),
            euros(*cents, LV),
            euros(*minimum_cents, LV)
        ),
    }
}

/// A risk as it stands before «gadījumā»; of injuries, burns and frostbite there is one sum.
fn compensated(risk: Risk) -> &'static str {
    match risk {
        Risk::Injury | Risk::Burns | Risk::Frostbite => "traumas, apdeguma vai apsaldējuma",
        Risk::Disability => "invaliditātes",
        Risk::Death => "nāves",
    }
}

/// A risk as it stands after «uz».
fn risk(risk: Risk) -> &'static str {
    match risk {
        Risk::Injury => "traumām",
        Risk::Burns => "apdegumiem",
        Risk::Frostbite => "apsaldējumiem",
        Risk::Disability => "invaliditāti",
        Risk::Death => "nāvi",
    }
}
