//! Who made the agreement, and where the work was done.

use super::super::calendar::day;
use super::super::inventor::Inventor;
use super::super::organizations::{
    ANIMAL_SHELTER, CAFE, CITY_GARDENS, CLASSLESS, COUNCIL, LIBRARY, NATURE_PARK, PARISH, SOCIAL_ENTERPRISE,
    YOUTH_ASSOCIATION,
};
use super::{Case, case, summer, works, year};

pub(super) fn cases(inventor: &mut Inventor) -> Vec<Case> {
    vec![
        merchant(inventor),
        merchant_as_place_of_work(inventor),
        municipal_limited_company(inventor),
        religious_organization(inventor),
        social_enterprise_before_its_status(inventor),
        social_enterprise_with_its_status(inventor),
        state_institution(inventor),
        class_not_recorded(inventor),
        association(inventor),
        council_contract_in_library(inventor),
        association_contract_in_library(inventor),
    ]
}

/// A café may not organize volunteer work.
fn merchant(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2001, 9, 9), CAFE);
    inventor.work(&mut person, &mut placement, (day(2020, 7, 1), day(2020, 8, 14)), 21 * 60);
    for log in &mut placement.logs {
        log.lost("organizētājs");
    }
    case(
        "merchant",
        "Brīvprātīgo darbu organizē kafejnīca, kas ir komersants.",
        "`host-not-entitled`; stundas neieskaita",
        [person.with(placement)],
    )
}

/// The council made the agreement, but the work was done at the café.
fn merchant_as_place_of_work(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = summer(inventor, day(2000, 4, 25), COUNCIL);
    placement.host = Some(CAFE);
    case(
        "merchant-as-place-of-work",
        "Vienošanās ir ar pašvaldību, bet darbs darīts pie komersanta.",
        "konstatējumu nav (likums vērtē organizētāju); stundas nav nostrādātas pašvaldības iestādē",
        [works(inventor, (person, placement), 12)],
    )
}

/// Doubtful: neither named by the Law nor plainly left out.
fn municipal_limited_company(inventor: &mut Inventor) -> Case {
    let pair = summer(inventor, day(1999, 10, 4), CITY_GARDENS);
    case(
        "municipal-limited-company",
        "Organizē pašvaldības kapitālsabiedrība.",
        "`host-class-doubtful`; nav pašvaldības iestāde, stundas slieksnī neieskaita",
        [works(inventor, pair, 19)],
    )
}

/// Doubtful as well.
fn religious_organization(inventor: &mut Inventor) -> Case {
    let pair = summer(inventor, day(1998, 12, 20), PARISH);
    case("religious-organization", "Organizē draudze.", "`host-class-doubtful`", [works(inventor, pair, 16)])
}

/// The status came on 1 July.
fn social_enterprise_before_its_status(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(1999, 1, 7), SOCIAL_ENTERPRISE);
    inventor.entry(&mut person, &mut placement, day(2020, 6, 30), 180).mark().lost("organizētājs");
    inventor.entry(&mut person, &mut placement, day(2020, 7, 1), 180).mark();
    inventor.work(&mut person, &mut placement, (day(2020, 7, 2), day(2020, 8, 28)), 12 * 60);
    case(
        "social-enterprise-before-its-status",
        "Sociālā uzņēmuma statuss piešķirts 01.07.2020., vienošanās ir no 10.06.2020.",
        "`social-enterprise-status` līdz 30.06.2020.; stundas līdz tam neieskaita",
        [person.with(placement)],
    )
}

/// Lawful.
fn social_enterprise_with_its_status(inventor: &mut Inventor) -> Case {
    let from = day(2020, 7, 1);
    let mut person = inventor.person(day(2000, 2, 15), from);
    let mut placement = inventor.placement(&person, SOCIAL_ENTERPRISE, from, day(2020, 10, 31));
    inventor.work(&mut person, &mut placement, (from, day(2020, 10, 25)), 18 * 60);
    case(
        "social-enterprise-with-its-status",
        "Vienošanās ar to pašu uzņēmumu no statusa pirmās dienas.",
        "konstatējumu nav; stundas slieksnī neieskaita",
        [person.with(placement)],
    )
}

/// Entitled, but not municipal.
fn state_institution(inventor: &mut Inventor) -> Case {
    let pair = summer(inventor, day(2000, 5, 31), NATURE_PARK);
    case(
        "state-institution",
        "Organizē valsts iestāde.",
        "konstatējumu nav; nav pašvaldības iestāde, stundas slieksnī neieskaita",
        [works(inventor, pair, 25)],
    )
}

/// Nobody wrote down what the organization is in law.
fn class_not_recorded(inventor: &mut Inventor) -> Case {
    let pair = summer(inventor, day(2001, 11, 11), CLASSLESS);
    case(
        "organization-class-missing",
        "Organizācijas juridiskais statuss nav ierakstīts.",
        "`host-not-entitled` nevar noteikt",
        [works(inventor, pair, 10)],
    )
}

/// Enough hours, all of them at an association.
fn association(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = year(inventor, day(2000, 9, 27), ANIMAL_SHELTER);
    inventor.work(&mut person, &mut placement, (day(2020, 1, 6), day(2020, 12, 20)), 64 * 60);
    case(
        "association-hours",
        "64 h nostrādātas biedrībā.",
        "konstatējumu nav; pēc pieņēmuma neieskaita, bet lēmumā jānorāda, ka ar biedrību stundām slieksnis sasniegts",
        [person.with(placement)],
    )
}

/// The council's agreement, the library's shelves.
fn council_contract_in_library(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = year(inventor, day(2002, 3, 13), COUNCIL);
    placement.host = Some(LIBRARY);
    inventor.work(&mut person, &mut placement, (day(2020, 1, 6), day(2020, 12, 20)), 61 * 60 + 30);
    case(
        "council-contract-library-work",
        "Vienošanās ir ar pašvaldību, darbs darīts bibliotēkā; 61 h 30 min.",
        "konstatējumu nav; aicināms",
        [person.with(placement)],
    )
}

/// An association's agreement, the library's shelves.
fn association_contract_in_library(inventor: &mut Inventor) -> Case {
    let (person, mut placement) = summer(inventor, day(2001, 12, 2), YOUTH_ASSOCIATION);
    placement.host = Some(LIBRARY);
    case(
        "association-contract-library-work",
        "Vienošanās ir ar biedrību, darbs darīts bibliotēkā.",
        "konstatējumu nav; ieskaita pēc darba vietas",
        [works(inventor, (person, placement), 14)],
    )
}
