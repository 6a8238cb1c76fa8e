//! `registration-number`
//!
//! **What is known**: a registration number has eleven digits and begins with 4 to 9, and a checksum held for every
//! real number tried. No official source was seen for either, so that a wrong number is never more than a warning.
//! **What is checked**: whether what was written is a number, and its checksum. The class of an organization is never
//! derived from its number.
//! **Example**: 40003000999 has the form and fails the checksum.
//! **Source**: <https://developer.kyckr.com/country-guides/latvia>.

use super::super::cause::{Breach, Cause};
use super::super::fact::Field;
use super::super::provisions::{REGISTRATION_NUMBER as FORM, REGISTRATION_NUMBER_CHECKSUM};
use super::super::rule::{Judge, Rule, ValueRules};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::Outcome;
use crate::register::Organization;

pub(super) static REGISTRATION_NUMBER: Rule = Rule {
    code: "registration-number",
    provision: &FORM,
    severity: Severity::Violation,
    bearing: Bearing::Record,
    judge: Judge::Values(ValueRules { organization: judge, ..ValueRules::SILENT }),
    enabled: Rule::always,
    sensitive: false,
};

fn judge(organization: &Organization, _: &Settings) -> Vec<Outcome> {
    let Some(number) = &organization.registration_number else { return Vec::new() };
    let at = Field::RegistrationNumber;
    let breach = match number.parsed() {
        Err(fault) => Breach::new(Cause::RegistrationNumberMalformed { fault }, at),
        Ok(number) if !number.checksum_holds() => {
            Breach::under(Cause::RegistrationNumberChecksum, at, &REGISTRATION_NUMBER_CHECKSUM)
        }
        Ok(_) => return Vec::new(),
    };
    vec![Outcome::Breached(Box::new(breach))]
}
