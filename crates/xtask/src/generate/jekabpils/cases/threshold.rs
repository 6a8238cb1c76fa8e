//! Those just above and just below 60 hours.

use talka::date::Day;

use super::super::calendar::day;
use super::super::inventor::Inventor;
use super::super::organizations::{
    CULTURE_HOUSE, DAY_CENTRE, LIBRARY, MUSEUM, SOCIAL_CENTRE, SPORTS_CENTRE, YOUTH_CENTRE, YOUTH_HOUSE,
};
use super::super::people::Person;
use super::{Case, case, year};

pub(super) fn cases(inventor: &mut Inventor) -> Vec<Case> {
    vec![
        exact(
            inventor,
            ((2002, 8, 24), YOUTH_CENTRE, 60 * 60),
            ("exactly-sixty-hours", "Tieši 60 h.", "aicināms"),
        ),
        exact(
            inventor,
            ((2003, 5, 1), LIBRARY, 59 * 60 + 45),
            ("fifty-nine-hours-forty-five", "59 h 45 min.", "nav aicināms; trūkst 15 minūšu"),
        ),
        exact(
            inventor,
            ((2001, 11, 6), MUSEUM, 50 * 60),
            (
                "exactly-ten-hours-missing",
                "Tieši 50 h.",
                "nav aicināms; trūkst 10 stundu, tāpēc ir to sarakstā, kam trūkst ne vairāk kā 10 h",
            ),
        ),
        exact(
            inventor,
            ((2002, 1, 12), SOCIAL_CENTRE, 49 * 60 + 45),
            ("more-than-ten-hours-missing", "49 h 45 min.", "nav aicināms; šajā sarakstā vairs nav"),
        ),
        exact(
            inventor,
            ((1995, 2, 8), CULTURE_HOUSE, 63 * 60),
            ("twenty-five-all-year", "Gada lielāko daļu 25 gadi (dzimis 08.02.1995.); 63 h.", "aicināms"),
        ),
        turns_26(inventor),
        resident_elsewhere(inventor),
        consent_missing_but_sixty(inventor),
        void_hours_below(inventor),
        three_places(inventor),
        two_years(inventor),
    ]
}

/// Clean hours of 2020 that add up to exactly that.
fn worked(inventor: &mut Inventor, born: Day, at: &'static str, minutes: i32) -> Person {
    let (mut person, mut placement) = year(inventor, born, at);
    inventor.work(&mut person, &mut placement, (day(2020, 1, 6), day(2020, 12, 20)), minutes);
    person.with(placement)
}

fn exact(
    inventor: &mut Inventor,
    (born, at, minutes): ((i32, u32, u32), &'static str, i32),
    (name, planted, expected): (&'static str, &'static str, &'static str),
) -> Case {
    case(name, planted, expected, [worked(inventor, day(born.0, born.1, born.2), at, minutes)])
}

/// Forty hours before the birthday, twenty-four after it.
fn turns_26(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = year(inventor, day(1994, 8, 1), DAY_CENTRE);
    inventor.work(&mut person, &mut placement, (day(2020, 1, 6), day(2020, 7, 31)), 40 * 60);
    inventor.work(&mut person, &mut placement, (day(2020, 8, 1), day(2020, 12, 20)), 24 * 60);
    case(
        "turns-26-in-the-year",
        "26 gadi paliek 01.08.2020.: 40 h līdz tam, 24 h pēc tam.",
        "pēc pieņēmuma ieskaita 40 h; ja vecumu vērtētu gada sākumā, būtu 64 h, un lēmumā tas jānorāda",
        [person.with(placement)],
    )
}

/// Lives in another city.
fn resident_elsewhere(inventor: &mut Inventor) -> Case {
    let mut person = worked(inventor, day(2000, 10, 2), SPORTS_CENTRE, 62 * 60 + 30);
    person.residence = "0010000";
    case(
        "resident-elsewhere",
        "62 h 30 min, deklarētā dzīvesvieta ir Rīgā.",
        "pēc pieņēmuma aicināms; ja prasītu dzīvesvietu pilsētā, nebūtu, un lēmumā tas jānorāda",
        [person],
    )
}

/// An office's missing paper does not take the hours of a fifteen-year-old.
fn consent_missing_but_sixty(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = year(inventor, day(2005, 3, 23), YOUTH_HOUSE);
    person.consent = None;
    inventor.work(&mut person, &mut placement, (day(2020, 1, 6), day(2020, 12, 20)), 65 * 60);
    case(
        "consent-missing-and-sixty-hours",
        "15 gadu, 65 h, piekrišanas nav.",
        "`consent-missing`; stundas ieskaita, aicināms",
        [person.with(placement)],
    )
}

/// Sixty-three hours, six of them after the end.
fn void_hours_below(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = year(inventor, day(2002, 6, 25), LIBRARY);
    placement.to = Some(day(2020, 11, 30));
    inventor.work(&mut person, &mut placement, (day(2020, 1, 6), day(2020, 11, 29)), 57 * 60);
    for date in [2, 9] {
        inventor.entry(&mut person, &mut placement, day(2020, 12, date), 180).mark().lost("pēc beigām");
    }
    case(
        "sixty-only-with-void-hours",
        "63 h, no tām 6 h pēc termiņa beigām.",
        "`work-after-end`; ieskaita 57 h, trūkst 3 h",
        [person.with(placement)],
    )
}

/// Hours of several hosts are added up.
fn three_places(inventor: &mut Inventor) -> Case {
    let (mut person, mut first) = year(inventor, day(2001, 12, 27), CULTURE_HOUSE);
    let [mut second, mut third] = [SPORTS_CENTRE, YOUTH_CENTRE]
        .map(|at| inventor.placement(&person, at, day(2020, 1, 6), day(2020, 12, 31)));
    for placement in [&mut first, &mut second, &mut third] {
        inventor.work(&mut person, placement, (day(2020, 1, 6), day(2020, 12, 20)), 21 * 60);
    }
    case(
        "sixty-in-three-places",
        "Trīs vietas pa 21 h.",
        "aicināms: 63 h kopā",
        [person.with(first).with(second).with(third)],
    )
}

/// Enough only together with the year before.
fn two_years(inventor: &mut Inventor) -> Case {
    let from = day(2019, 1, 21);
    let mut person = inventor.person(day(2001, 3, 29), from);
    let mut placement = inventor.placement(&person, MUSEUM, from, day(2020, 12, 31));
    inventor.work(&mut person, &mut placement, (from, day(2019, 12, 20)), 46 * 60);
    inventor.work(&mut person, &mut placement, (day(2020, 1, 6), day(2020, 12, 20)), 38 * 60);
    case(
        "sixty-only-with-2019",
        "2019. gadā 46 h, 2020. gadā 38 h.",
        "2019. gada stundas neieskaita; 38 h",
        [person.with(placement)],
    )
}
