//! `municipality-code`
//!
//! **What is known**: the classification of administrative territories (ATVK) gives each municipality a code of seven
//! digits, which says from which list it is: of 119 municipalities until 30 June 2021, of 43 until 30 June 2025, of 42
//! since. Towns, parishes and the state cities inside a novads have codes of their own.
//! **What is checked**: the codes of residences, schools, organizers and places of work: whether each is a code of a
//! municipality, and of one that was in the list on all days for which it is recorded. What has a first day and no last one
//! lasts until today. Where no days are recorded, an address may be as old as the register; a code that has left the list is
//! then only noted.
//! **Example**: 0110000 was Jēkabpils until 30 June 2021: of somebody who has lived there since 2019, the days from 1 July
//! 2021 on need the code 0031000.
//! **Source**: <https://www.csp.gov.lv/lv/klasifikacija/administrativo-teritoriju-un-teritoriala-iedalijuma-vienibu-klasifikators>.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::{MUNICIPALITY_CODE as CODE, MUNICIPALITY_CODE_OF_2025};
use super::super::rule::{Judge, Rule, ValueRules};
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::Outcome;
use crate::date::Day;
use crate::register::{Organization, Volunteer};
use crate::territory::{FIRST_OF_42, Municipality};

pub(super) static MUNICIPALITY_CODE: Rule = Rule {
    code: "municipality-code",
    provision: &CODE,
    severity: Severity::Violation,
    bearing: Bearing::Record,
    judge: Judge::Values(ValueRules {
        volunteer: of_volunteer,
        organization: of_organization,
        ..ValueRules::SILENT
    }),
    enabled: Rule::always,
    sensitive: false,
};

fn of_volunteer(volunteer: &Volunteer, settings: &Settings) -> Vec<Outcome> {
    let residences = volunteer.residences.iter().flatten().enumerate().map(|(n, residence)| {
        let at = Fact::nth(Field::ResidenceMunicipality, n);
        judge(at, residence.municipality.as_deref(), residence.from, residence.to, settings)
    });
    let schools = volunteer.schools.iter().flatten().enumerate().map(|(n, school)| {
        let at = Fact::nth(Field::SchoolMunicipality, n);
        judge(at, school.municipality.as_deref(), school.from, school.to, settings)
    });
    residences.chain(schools).flatten().collect()
}

fn of_organization(organization: &Organization, settings: &Settings) -> Vec<Outcome> {
    let undated = |at: Fact, code: Option<&str>| judge(at, code, None, None, settings);
    let address = undated(Field::OrganizationMunicipality.into(), organization.municipality.as_deref());
    let places = organization
        .places
        .iter()
        .flatten()
        .enumerate()
        .map(|(n, place)| undated(Fact::nth(Field::PlaceMunicipality, n), place.municipality.as_deref()));
    [address].into_iter().chain(places).flatten().collect()
}

/// What is wrong with a code that is recorded from one day to another, as far as they are known.
fn judge(
    at: Fact,
    code: Option<&str>,
    from: Option<Day>,
    to: Option<Day>,
    settings: &Settings,
) -> Option<Outcome> {
    let breached = |breach| Some(Outcome::Breached(Box::new(breach)));
    let period = match code?.parse::<Municipality>() {
        Ok(municipality) => municipality.existed(),
        Err(fault) => return breached(Breach::new(Cause::MunicipalityCodeMalformed { fault }, at)),
    };
    let (first, last) = (period.first(), period.last());
    let until = to.or(from.map(|from| from.max(settings.today)));
    let any = |is: &dyn Fn(Day) -> bool| [from, until].into_iter().flatten().any(is);
    if any(&|day| day > last) {
        breached(Breach::new(Cause::MunicipalityCodeEnded, at))
    } else if any(&|day| day < first) {
        // An end of the old codes before 1 July 2025 is in no doubt after that day; a beginning of the new one is.
        let by = if first == FIRST_OF_42 { &MUNICIPALITY_CODE_OF_2025 } else { &CODE };
        breached(Breach::under(Cause::MunicipalityCodeNotYet, at, by))
    } else if from.is_none() && to.is_none() && last < settings.today {
        Some(Outcome::Noted(Box::new(Breach::new(Cause::MunicipalityCodeOutdated, at))))
    } else {
        None
    }
}
