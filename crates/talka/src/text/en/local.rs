//! Local requirements in English. Each sentence says that it is the municipality that asks.

use super::super::local::pointed;
use super::super::numbers::{date, hours_in_words};
use super::super::plural::Inflection;
use super::cause::consent;
use crate::lang::Lang;
use crate::recognition::requirements::{
    Belonging, Cited, RegisterKind, RegulationKind, RequirementCode, Shortfall,
};

const EN: Lang = Lang::En;

/// That a finding rests on a convention.
pub(in crate::text) const ASSUMED: &str = "The text does not say so plainly; it is read that way here.";

pub(in crate::text) fn requirement(code: RequirementCode) -> &'static str {
    match code {
        RequirementCode::VolunteerNotRegistered => "Registration of the volunteer",
        RequirementCode::OrganizationNotRegistered => "Registration of the organizer",
        RequirementCode::LocalConsentMissing => "Consent that the municipality asks for",
        RequirementCode::ContractWithAnother => "With whom the contract is made",
        RequirementCode::VacancyTooSmall => "Amount of work offered",
        RequirementCode::OutsideMunicipality => "Belonging to the municipality",
        RequirementCode::HandedInLate => "Time limit for handing in hours",
        RequirementCode::ConfirmedLate => "Time limit for confirming hours",
    }
}

pub(in crate::text) fn shortfall(cause: Shortfall) -> String {
    let hours = |minutes| hours_in_words(minutes, Inflection::Nominative, EN);
    match cause {
        Shortfall::VolunteerNotRegistered { register } => format!(
            "The municipality asks for the volunteer to be registered {}, but on these days there is no such \
             registration.",
            in_register(register)
        ),
        Shortfall::OrganizationNotRegistered { register } => format!(
            "The municipality asks for the organizer to be registered {}, but on these days there is no such \
             registration.",
            in_register(register)
        ),
        Shortfall::LocalConsentMissing { flaw, until } => format!(
            "The municipality asks for the consent of a legal representative until the age of {until}, but {}.",
            consent(flaw)
        ),
        Shortfall::ContractWithAnother => {
            "The municipality asks for the contract to be made with the body it names, but it was made with another \
             organizer."
                .into()
        }
        Shortfall::VacancyTooSmall { monthly, least } => format!(
            "The work offered for a month is {}, but the municipality asks for at least {}.",
            hours(monthly),
            hours(least)
        ),
        Shortfall::OutsideMunicipality { by } => match by {
            Belonging::Residence => {
                "The municipality asks for a declared residence in it, but on these days there is none."
            }
            Belonging::School => {
                "The municipality asks for going to school in it, but on these days that is not so."
            }
            Belonging::ResidenceOrSchool => {
                "The municipality asks for a declared residence or a school in it, but on these days there is neither."
            }
        }
        .into(),
        Shortfall::HandedInLate { due, on } => format!(
            "The municipality asks for the hours to be handed in by {}, but they were handed in on {}.",
            date(due, EN),
            date(on, EN)
        ),
        Shortfall::ConfirmedLate { due, on: Some(on) } => format!(
            "The municipality asks for the hours to be confirmed by {}, but they were confirmed on {}.",
            date(due, EN),
            date(on, EN)
        ),
        Shortfall::ConfirmedLate { due, on: None } => format!(
            "The municipality asks for the hours to be confirmed by {}, but they are not confirmed yet.",
            date(due, EN)
        ),
    }
}

fn in_register(register: RegisterKind) -> &'static str {
    match register {
        RegisterKind::Municipality => "in its register of volunteers",
        RegisterKind::StateSystem => "in the state information system brivpratigie.lv",
    }
}

pub(in crate::text) fn regulation_kind(kind: RegulationKind) -> &'static str {
    match kind {
        RegulationKind::BindingRules => "binding rules",
        RegulationKind::InternalRules => "internal rules",
        RegulationKind::Rules => "rules",
        RegulationKind::Bylaws => "by-laws",
        RegulationKind::Procedure => "procedure",
        RegulationKind::Guidelines => "guidelines",
        RegulationKind::Decision => "decision",
        RegulationKind::Order => "order",
    }
}

pub(in crate::text) fn regulation(cited: &Cited) -> String {
    let point = cited.point.as_deref().map(|point| {
        let noun = if point.contains('.') { "sub-point" } else { "point" };
        format!("{noun} {point}")
    });
    pointed(cited, regulation_kind(cited.kind), "No.", point, EN)
}
