//! What is wrong with an insurance policy.

use crate::lang::Lang;
use crate::law::PolicyFlaw;
use crate::register::Risk;
use crate::text::list::listed;
use crate::text::numbers::euros;

const EN: Lang = Lang::En;

pub(super) fn policy(flaw: &PolicyFlaw) -> String {
    match flaw {
        PolicyFlaw::None => "the volunteer is not insured against accidents".into(),
        PolicyFlaw::Period => "the accident insurance does not apply on these days".into(),
        PolicyFlaw::Risks { missing } => {
            let risks: Vec<&str> = missing.iter().copied().map(risk).collect();
            format!("the insurance leaves out {}", listed(&risks, EN))
        }
        PolicyFlaw::Sum { risk, cents, minimum_cents } => format!(
            "the compensation for {} is {}, although it has to be at least {}",
            compensated(*risk),
            euros(*cents, EN),
            euros(*minimum_cents, EN)
        ),
    }
}

fn compensated(risk: Risk) -> &'static str {
    match risk {
        Risk::Injury | Risk::Burns | Risk::Frostbite => "an injury, a burn or frostbite",
        Risk::Disability => "disability",
        Risk::Death => "death",
    }
}

pub(in crate::text) fn risk(risk: Risk) -> &'static str {
    match risk {
        Risk::Injury => "injuries",
        Risk::Burns => "burns",
        Risk::Frostbite => "frostbite",
        Risk::Disability => "disability",
        Risk::Death => "death",
    }
}
