//! `residence-as-volunteer`
//!
//! **The Law**: Immigration Law, section 1(1), clause 1^1: a foreigner may reside as a volunteer who takes part in a
//! volunteer programme financed by the European Commission or an international organization, from 18 to 30 years of age;
//! the age does not bind programmes that the Commission finances.
//! **What is checked**: for each day on which such a permit holds, who finances the programme, and the age if it is an
//! international organization. "To 30" is read as until the day before the 31st birthday. Those who reside on another
//! ground, or of whom no permit is known, are not asked.
//! **Example**: 31 years old in a programme of the United Nations: not of the age; in one of the Commission: no matter.
//! **Source**: <https://m.likumi.lv/ta/id/300109>.
//! **In force**: from the middle of 2018; the day is recalled.

use super::super::cause::{Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::{IMMIGRATION_1_1_1, RESIDENCE_AGES};
use super::super::rule::{Judge, Rule, VolunteerRule};
use super::super::seen::Seen;
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::date::Days;
use crate::register::{Person, ProgrammeFunding, ResidenceGround, ResidencePermit};

pub(super) static RESIDENCE_AS_VOLUNTEER: Rule = Rule {
    code: "residence-as-volunteer",
    provision: &IMMIGRATION_1_1_1,
    severity: Severity::Warning,
    bearing: Bearing::Duty,
    judge: Judge::OfVolunteer(VolunteerRule {
        length: |volunteer| volunteer.residence_permits.as_ref().map_or(0, Vec::len),
        seen: Seen::nothing,
        judge,
    }),
    enabled: Rule::always,
    sensitive: true,
};

fn judge(person: &Person<'_>, _: &Seen<'_>, settings: &Settings) -> Timeline {
    let Some(permits) = person.volunteer.residence_permits.as_ref().filter(|list| !list.is_empty()) else {
        return Timeline::silent();
    };
    RESIDENCE_AGES.timeline(|(youngest, oldest)| {
        let of_age = || {
            let too_old = person.has_reached(oldest.saturating_add(1), settings);
            person.has_reached(youngest, settings).and(too_old.not())
        };
        let each = || permits.iter().enumerate();
        let unfit = each().map(|(n, permit)| {
            let funding = Fact::nth(Field::ResidenceFunding, n);
            let is = |by| Truth::known(permit.financed_by.map(|known| known == by), funding);
            let fit = is(ProgrammeFunding::EuropeanCommission)
                .or(is(ProgrammeFunding::InternationalOrganization).and(of_age()));
            as_volunteer(n, permit).and(fit.not())
        });
        let applies = Truth::any(each().map(|(n, permit)| as_volunteer(n, permit)));
        Timeline::decide(&applies, &Truth::any(unfit).not(), |days| {
            let unfunded = each().filter(|(_, permit)| permit.financed_by == Some(ProgrammeFunding::Other));
            let unfunded = unfunded.map(|(n, permit)| {
                let breach = Breach::new(Cause::ResidenceFunding, Fact::nth(Field::ResidenceFunding, n));
                ((0, 0), as_volunteer(n, permit).surely().clone(), breach)
            });
            Causes::nearest(
                &days,
                unfunded,
                Breach::new(Cause::ResidenceAge { youngest, oldest }, Field::Born),
            )
        })
    })
}

/// The days on which the foreigner resides as a volunteer by this permit.
fn as_volunteer(n: usize, permit: &ResidencePermit) -> Truth {
    let ground = permit.ground.map(|ground| ground == ResidenceGround::Volunteer);
    Truth::known(ground, Fact::nth(Field::ResidenceGround, n))
        .and(Truth::since(permit.from, Fact::nth(Field::ResidencePermitFrom, n)))
        .and(Truth::on(permit.to.map_or_else(Days::all, Days::until)))
}
