//! Who is who, and the numbers by which they are known.

use super::super::calendar::day;
use super::super::codes::{
    misspelt_personal_code, new_personal_code, old_personal_code, unverifiable_personal_code,
};
use super::super::inventor::Inventor;
use super::super::names::{Gender, Name};
use super::super::organizations::{
    CAFE, CHILDRENS_LIBRARY, CULTURE_HOUSE, HIKERS, LIBRARY, MUSEUM, SCHOOL, SPORTS_CENTRE, YOUTH_CENTRE,
    YOUTH_HOUSE,
};
use super::{Case, case, summer, works, year};

pub(super) fn cases(inventor: &mut Inventor) -> Vec<Case> {
    vec![
        twins(inventor),
        namesakes(inventor),
        changed_surname(inventor),
        entered_twice(inventor),
        two_booklets(inventor),
        wrong_check_digit(inventor),
        remainder_ten(inventor),
        birth_date_differs(inventor),
        impossible_date_in_code(inventor),
        Case {
            elsewhere: HIKERS,
            ..case(
                "registration-number-checksum",
                "Biedrības reģistrācijas numuram neder kontrolsumma.",
                "`registration-number` (brīdinājums)",
                [],
            )
        },
        Case {
            elsewhere: CAFE,
            ..case(
                "registration-number-with-lv",
                "Reģistrācijas numura vietā ierakstīts PVN numurs ar burtiem LV.",
                "`registration-number` (brīdinājums)",
                [],
            )
        },
    ]
}

/// The same birth date, surname, school and work on the same days.
fn twins(inventor: &mut Inventor) -> Case {
    let born = day(2005, 1, 30);
    let (first, _) = summer(inventor, born, YOUTH_CENTRE);
    let brother = Name { given: inventor.names.given(first.name.gender), ..first.name.clone() };
    let (school, consent) = (first.school, first.consent.clone());
    let mut second = inventor.person_called(brother, born, day(2020, 6, 10));
    (second.school, second.consent) = (school, consent);
    let people = [first, second].map(|mut twin| {
        let mut placement = inventor.placement(&twin, YOUTH_CENTRE, day(2020, 6, 10), day(2020, 8, 31));
        for (month, date, minutes) in [(6, 18, 240), (6, 25, 240), (7, 9, 180), (8, 6, 300)] {
            let log = inventor.entry(&mut twin, &mut placement, day(2020, month, date), minutes).mark();
            log.task = String::from("Vasaras dienas nometnes vadītāja palīgs");
        }
        twin.with(placement)
    });
    case(
        "twins",
        "Dvīņi: viens dzimšanas datums, uzvārds un skola, tās pašas dienas un darbs.",
        "konstatējumu nav; katra stundas saskaita atsevišķi",
        people,
    )
}

/// Two people of one name who have nothing else in common.
fn namesakes(inventor: &mut Inventor) -> Case {
    let (first, placement) = summer(inventor, day(2002, 11, 5), LIBRARY);
    let name = first.name.clone();
    let first = works(inventor, (first, placement), 12);
    let from = day(2020, 6, 15);
    let mut second = inventor.person_called(name, day(2004, 7, 30), from);
    let mut placement = inventor.placement(&second, MUSEUM, from, day(2020, 8, 31));
    inventor.work(&mut second, &mut placement, (from, day(2020, 8, 28)), 15 * 60);
    case(
        "namesakes",
        "Diviem jauniešiem ir viens vārds un uzvārds, bet dažādi dzimšanas datumi.",
        "konstatējumu nav; divas personas",
        [first, second.with(placement)],
    )
}

/// A new surname and a new personal code, all in one row.
fn changed_surname(inventor: &mut Inventor) -> Case {
    let born = day(1999, 7, 4);
    let maiden = inventor.names.deal(Gender::Female);
    let married = Name { given: maiden.given, ..inventor.names.deal(Gender::Female) };
    let from = day(2020, 1, 6);
    let mut person = inventor.person_called(married, born, from);
    person.shown =
        Some(format!("{} (līdz 08.2020. {})", person.name.full(), maiden.surname.of(Gender::Female)));
    let old = old_personal_code(&mut inventor.random, born);
    person.codes = format!("{old}; {}", new_personal_code(&mut inventor.random));
    let placement = inventor.placement(&person, CULTURE_HOUSE, from, day(2020, 12, 31));
    case(
        "changed-surname",
        "Gada vidū mainīts uzvārds un personas kods; viena rinda, divi kodi.",
        "konstatējumu nav; viena persona, stundas saskaita kopā",
        [works(inventor, (person, placement), 44)],
    )
}

/// Two rows for one person, each with half of the hours.
fn entered_twice(inventor: &mut Inventor) -> Case {
    let born = day(2001, 2, 26);
    let (mut first, placement) = year(inventor, born, SPORTS_CENTRE);
    first.codes = old_personal_code(&mut inventor.random, born);
    let (name, codes) = (first.name.clone(), first.codes.clone());
    let first = works(inventor, (first, placement), 34);
    let from = day(2020, 7, 6);
    let mut second = inventor.person_called(name, born, from);
    second.codes = codes;
    let mut placement = inventor.placement(&second, YOUTH_HOUSE, from, day(2020, 12, 31));
    inventor.work(&mut second, &mut placement, (from, day(2020, 12, 20)), 31 * 60);
    case(
        "same-person-in-two-rows",
        "Viens cilvēks ierakstīts divreiz, ar vienu personas kodu: 34 h un 31 h.",
        "`personal-code-shared`: rindas var būt par vienu personu; stundas saskaita katrai atsevišķi, 60 h nav nevienai",
        [first, second.with(placement)],
    )
}

/// The first booklet was full in autumn.
fn two_booklets(inventor: &mut Inventor) -> Case {
    let pair = year(inventor, day(2003, 3, 17), LIBRARY);
    let mut person = works(inventor, pair, 48);
    person.booklet = inventor.booklet();
    let second = inventor.booklet();
    for log in person.placements.iter_mut().flat_map(|placement| &mut placement.logs) {
        log.booklet = if log.on.first() < day(2020, 9, 1) { person.booklet } else { second };
    }
    case(
        "two-booklets",
        "Vienai personai ir divas stundu uzskaites grāmatiņas.",
        "konstatējumu nav; abu grāmatiņu stundas saskaita kopā",
        [person],
    )
}

/// A slip of the pen in the last digit.
fn wrong_check_digit(inventor: &mut Inventor) -> Case {
    let (mut person, placement) = summer(inventor, day(2003, 12, 9), SCHOOL);
    person.codes = misspelt_personal_code(&mut inventor.random, person.born);
    case(
        "personal-code-check-digit",
        "Vecās formas personas kodam neder kontrolcipars.",
        "`personal-code-check-digit` (brīdinājums)",
        [works(inventor, (person, placement), 8)],
    )
}

/// A code whose check digit nobody can verify.
fn remainder_ten(inventor: &mut Inventor) -> Case {
    let (mut person, placement) = summer(inventor, day(2002, 8, 8), CHILDRENS_LIBRARY);
    person.codes = unverifiable_personal_code(&mut inventor.random, person.born);
    case(
        "personal-code-remainder-ten",
        "Vecās formas personas kodam kontrolcipara atlikums ir 10.",
        "`personal-code-check-digit` tikai kā norāde: pārbaudīt nevar",
        [works(inventor, (person, placement), 10)],
    )
}

/// Day and month changed places in the column of birth dates.
fn birth_date_differs(inventor: &mut Inventor) -> Case {
    let (mut person, placement) = summer(inventor, day(2002, 5, 11), YOUTH_HOUSE);
    person.codes = old_personal_code(&mut inventor.random, day(2002, 11, 5));
    case(
        "personal-code-birth-date",
        "Dzimšanas datums 11.05.2002., personas kodā 05.11.2002.",
        "`personal-code-birth-date`",
        [works(inventor, (person, placement), 13)],
    )
}

/// The code names 31 June.
fn impossible_date_in_code(inventor: &mut Inventor) -> Case {
    let (mut person, placement) = summer(inventor, day(2001, 6, 30), MUSEUM);
    let code = old_personal_code(&mut inventor.random, person.born);
    person.codes = code.replacen("30", "31", 1);
    case(
        "personal-code-impossible-date",
        "Personas koda sākums nosauc 31. jūniju.",
        "`personal-code-malformed`",
        [works(inventor, (person, placement), 9)],
    )
}
