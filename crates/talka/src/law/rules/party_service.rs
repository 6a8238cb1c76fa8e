//! `party-service`
//!
//! **The Law**: Law on the Financing of Political Organizations (Parties), section 2(2): a gift to a party is any benefit
//! given free, services included. Volunteer work for a party is allowed (Volunteer Work Law, section 3), and where it
//! becomes a gift was found nowhere.
//! **What is checked**: whether the work for a party or an alliance of parties is a professional service that has a price
//! on the market. It is only reported: whether it is a gift is for a lawyer.
//! **Example**: a designer draws the posters of a party free of charge.
//! **Source**: <https://likumi.lv/ta/id/36189>.
//! **In force**: since when was not seen.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::PFL_2_2;
use super::super::rule::{Judge, Rule};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::register::{Case, LegalClass};

pub(super) static PARTY_SERVICE: Rule = Rule {
    code: "party-service",
    provision: &PFL_2_2,
    severity: Severity::Information,
    bearing: Bearing::Note,
    judge: Judge::Placement(judge),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(case: &Case<'_>, _: &Settings) -> Timeline {
    let Some(LegalClass::PoliticalParty | LegalClass::PartyAlliance) = case.organization.class else {
        return Timeline::silent();
    };
    let service = case.placement.work.as_ref().and_then(|work| work.professional_service);
    let met = Truth::known(service.map(|service| !service), Field::ProfessionalService);
    Timeline::decide(&Truth::always(true), &met, |days| {
        Causes::one(days, Breach::new(Cause::PartyService, Field::ProfessionalService))
    })
}
