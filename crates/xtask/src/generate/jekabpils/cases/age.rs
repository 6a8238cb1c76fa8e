//! Ages: who is too young, who becomes old enough, and of whom it is not known.

use super::super::calendar::day;
use super::super::inventor::Inventor;
use super::super::organizations::{
    CHILDRENS_LIBRARY, CULTURE_HOUSE, KINDERGARTEN, LIBRARY, MUSEUM, SPORTS_CENTRE, YOUTH_CENTRE, YOUTH_HOUSE,
};
use super::super::people::Person;
use super::{Case, case, summer, works, year};

pub(super) fn cases(inventor: &mut Inventor) -> Vec<Case> {
    vec![
        twelve_year_old(inventor),
        thirteenth_birthday_inside(inventor),
        sixteenth_birthday_inside(inventor),
        eighteenth_birthday_inside(inventor),
        born_on_leap_day(inventor),
        birth_year_only(inventor),
        birth_year_only_at_the_upper_limit(inventor),
        birth_date_missing(inventor),
    ]
}

/// Twelve all summer: none of it is volunteer work under the Law.
fn twelve_year_old(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2008, 3, 14), KINDERGARTEN);
    inventor.work(&mut person, &mut placement, (day(2020, 6, 10), day(2020, 8, 28)), 8 * 60);
    for log in &mut placement.logs {
        log.mark().lost("vecums");
    }
    case(
        "twelve-year-old",
        "12 gadus vecs jaunietis visu vasaru darbojas bērnudārzā; vecāka piekrišana ir.",
        "`under-minimum-age`; stundas neieskaita",
        [person.with(placement)],
    )
}

/// The day before the birthday is too early, the birthday is not.
fn thirteenth_birthday_inside(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2007, 7, 15), CHILDRENS_LIBRARY);
    inventor.entry(&mut person, &mut placement, day(2020, 7, 14), 180).mark().lost("vecums");
    inventor.entry(&mut person, &mut placement, day(2020, 7, 15), 180).mark();
    inventor.work(&mut person, &mut placement, (day(2020, 7, 16), day(2020, 8, 28)), 9 * 60);
    case(
        "thirteenth-birthday-inside",
        "13 gadi paliek vienošanās laikā, 15.07.2020.; stundas ir gan dienu iepriekš, gan dzimšanas dienā.",
        "`under-minimum-age` (neatbilstība) līdz 14.07.2020., par dzimšanas dienu tikai norāde `under-minimum-age`; \
         tās stundas ieskaitāmas",
        [person.with(placement)],
    )
}

/// No consent: missing until the day before the birthday, only a note from then on.
fn sixteenth_birthday_inside(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(2004, 8, 10), YOUTH_HOUSE);
    person.consent = None;
    inventor.entry(&mut person, &mut placement, day(2020, 8, 7), 120).mark();
    inventor.entry(&mut person, &mut placement, day(2020, 8, 10), 120).mark();
    case(
        "sixteenth-birthday-inside",
        "16 gadi paliek 10.08.2020., piekrišanas nav.",
        "`consent-missing` līdz 09.08.2020., no 10.08.2020. tikai norāde `consent-at-sixteen`",
        [works(inventor, (person, placement), 12)],
    )
}

/// A minor on the day of the agreement, grown up later.
fn eighteenth_birthday_inside(inventor: &mut Inventor) -> Case {
    let pair = summer(inventor, day(2002, 7, 20), SPORTS_CENTRE);
    case(
        "eighteenth-birthday-inside",
        "Vienošanās rakstveidā noslēgta 17 gadu vecumā, 18 gadi paliek 20.07.2020.",
        "konstatējumu nav: vecumu vērtē noslēgšanas dienā",
        [works(inventor, pair, 14)],
    )
}

/// Sixteen on 29 February 2020, a day that there is.
fn born_on_leap_day(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = year(inventor, day(2004, 2, 29), MUSEUM);
    person.consent = None;
    inventor.entry(&mut person, &mut placement, day(2020, 2, 28), 120).mark();
    inventor.entry(&mut person, &mut placement, day(2020, 2, 29), 240).mark();
    case(
        "born-on-29-february",
        "Dzimis 29.02.2004., piekrišanas nav; darbojas 28.02.2020. un 29.02.2020.",
        "`consent-missing` līdz 28.02.2020., no 29.02.2020. `consent-at-sixteen`",
        [works(inventor, (person, placement), 10)],
    )
}

/// Fifteen or sixteen: nobody can say.
fn birth_year_only(inventor: &mut Inventor) -> Case {
    let (mut person, placement) = summer(inventor, day(2004, 6, 30), LIBRARY);
    person.born_cell = Some("2004");
    person.codes = String::new();
    person.consent = None;
    case(
        "birth-year-only",
        "Zināms tikai dzimšanas gads 2004; piekrišanas nav.",
        "`consent-missing` nevar noteikt: trūkst dzimšanas datuma",
        [works(inventor, (person, placement), 12)],
    )
}

/// Twenty-five or twenty-six: whether the hours count cannot be said.
fn birth_year_only_at_the_upper_limit(inventor: &mut Inventor) -> Case {
    let (mut person, placement) = year(inventor, day(1994, 6, 30), CULTURE_HOUSE);
    person.born_cell = Some("1994");
    person.codes = String::new();
    case(
        "birth-year-only-at-26",
        "Zināms tikai dzimšanas gads 1994: 26 gadi paliek kādā 2020. gada dienā; nostrādātas 62 h.",
        "vai vecums atbilst, nevar noteikt; lēmumā jānorāda, ka no tā atkarīgs uzaicinājums",
        [undecided(works(inventor, (person, placement), 62))],
    )
}

/// A code of the new form says nothing of the birth.
fn birth_date_missing(inventor: &mut Inventor) -> Case {
    let (mut person, placement) = summer(inventor, day(2003, 4, 4), YOUTH_CENTRE);
    person.born_cell = Some("");
    person.codes = super::super::codes::new_personal_code(&mut inventor.random);
    case(
        "birth-date-missing",
        "Dzimšanas datuma nav, un personas kods ir jaunās formas.",
        "`birth-date-missing`; `under-minimum-age` un `consent-missing` nevar noteikt",
        [undecided(works(inventor, (person, placement), 9))],
    )
}

/// Whether the hours count depends on an age that is not known.
fn undecided(mut person: Person) -> Person {
    for log in person.placements.iter_mut().flat_map(|placement| &mut placement.logs) {
        log.lost("vecums nav zināms");
    }
    person
}
