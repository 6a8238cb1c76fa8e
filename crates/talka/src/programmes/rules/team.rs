//! Who makes up a team.

use std::collections::BTreeSet;

use super::super::asked::TeamAsked;
use super::super::judging::{Asking, Reporting, same_country};
use super::super::report::ProgrammeCause;
use super::super::stay::StayFact;

pub(super) fn team(asked: &TeamAsked, asking: Asking<'_>, to: &mut Reporting<'_, '_>) {
    let stay = to.judging.stay;
    let days = to.judging.days();
    let Some(team) = &stay.team else { return to.open(asking.code, days, &[StayFact::Team]) };
    let count = |all: usize| u32::try_from(all).unwrap_or(u32::MAX);
    let members = count(team.len());
    let mut small = asking;
    if let Some(least) = small.says(&asked.from, to).filter(|least| members < *least) {
        to.short(small, days.clone(), StayFact::Team, ProgrammeCause::TeamTooSmall { members, least });
    }
    let mut large = asking;
    if let Some(most) = large.says(&asked.to, to).filter(|most| members > *most) {
        to.short(large, days.clone(), StayFact::Team, ProgrammeCause::TeamTooLarge { members, most });
    }
    let different: BTreeSet<String> =
        team.iter().map(|country| country.trim().to_ascii_uppercase()).collect();
    let countries = count(different.len());
    let mut few = asking;
    if let Some(least) = few.says(&asked.countries, to).filter(|least| countries < *least) {
        to.short(few, days.clone(), StayFact::Team, ProgrammeCause::TooFewCountries { countries, least });
    }
    let mut mixed = asking;
    let Some(percent) = mixed.says(&asked.abroad_percent, to) else { return };
    let Some(venue) = &stay.venue else { return to.open(asking.code, days, &[StayFact::Venue]) };
    let abroad = count(team.iter().filter(|country| !same_country(country, venue)).count());
    if u64::from(abroad) * 100 < u64::from(members) * u64::from(percent) {
        to.short(mixed, days, StayFact::Team, ProgrammeCause::TooFewFromAbroad { abroad, members, percent });
    }
}
