//! What a text cannot ask for beyond the Law.

use super::words::{interpretations, words};
use crate::law::Mark;
use crate::reading::{Contradiction, ErrorList, Expected, Found, Way};
use crate::recognition::scheme::requirements::{CountedFrom, RequirementCode, Requirements};
use crate::recognition::scheme::text::SchemeText;

pub(super) fn requirements(text: &SchemeText, root: &Way<'_>, errors: &mut ErrorList) {
    if text.text.basis == Some(Mark::Own) {
        let way = root.member("text");
        errors.expected(&way.member("basis"), Expected::SourceBasis, Found::OwnBasis);
    }
    let Some(asked) = &text.requirements else { return };
    if text.text.basis.is_none() {
        errors.contradiction(&root.member("text"), Contradiction::RequirementsWithoutBasis);
    }
    let way = root.member("requirements");
    if *asked == Requirements::default() {
        errors.expected(&way, Expected::Requirements, Found::EmptyObject);
    }
    if let Some(consent) = &asked.consent {
        interpretations(&consent.through_age, &way.member("consent").member("through_age"), errors);
    }
    if let Some(vacancy) = &asked.vacancy {
        let way = way.member("vacancy");
        let way = way.member("at_least_hours");
        interpretations(&vacancy.at_least_hours, &way, errors);
        if vacancy.at_least_hours.usual() == Some(&0) {
            errors.contradiction(&way, Contradiction::EveryAmountIsEnough);
        }
    }
    let party = asked.contract_party.as_ref().and_then(|party| party.registration_number.as_ref());
    if party.is_some_and(|number| number.value().is_none()) {
        let way = way.member("contract_party");
        errors.expected(&way.member("registration_number"), Expected::RegistrationNumber, Found::OtherText);
    }
    if asked.belonging.is_some() && text.authority.municipality.is_none() {
        errors.contradiction(&way.member("belonging"), Contradiction::NoMunicipality);
    }
    for (limit, member) in [(&asked.handing_in, "handing_in"), (&asked.confirming, "confirming")] {
        if let Some(limit) = limit {
            interpretations(&limit.days, &way.member(member).member("days"), errors);
        }
    }
    if asked.handing_in.as_ref().is_some_and(|limit| limit.counted_from == CountedFrom::Entered) {
        let way = way.member("handing_in");
        errors.contradiction(&way.member("counted_from"), Contradiction::HandedInByItself);
    }
    unknown(asked, &way.member("unknown"), errors);
}

/// Nothing is both asked for and unknown.
fn unknown(asked: &Requirements, way: &Way<'_>, errors: &mut ErrorList) {
    let Some(unknown) = &asked.unknown else { return };
    words(unknown, way, errors);
    for (n, code) in unknown.iter().enumerate() {
        let said = match code {
            RequirementCode::VolunteerNotRegistered => asked.volunteer_registered.is_some(),
            RequirementCode::OrganizationNotRegistered => asked.organization_registered.is_some(),
            RequirementCode::LocalConsentMissing => asked.consent.is_some(),
            RequirementCode::ContractWithAnother => asked.contract_party.is_some(),
            RequirementCode::VacancyTooSmall => asked.vacancy.is_some(),
            RequirementCode::OutsideMunicipality => asked.belonging.is_some(),
            RequirementCode::HandedInLate => asked.handing_in.is_some(),
            RequirementCode::ConfirmedLate => asked.confirming.is_some(),
        };
        if said {
            errors.contradiction(&way.element(n), Contradiction::AskedForAndUnknown);
        }
    }
}
