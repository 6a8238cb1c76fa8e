use std::collections::BTreeSet;

use talka::identity::{CheckDigit, PersonalCode};

use super::books::{Books, Office};
use super::people::Person;
use super::{organizations, readme, tables, tally};

fn minutes_of(office: &Office, case: &str) -> Vec<i32> {
    office.people.iter().filter(|person| person.case == Some(case)).map(tally::minutes).collect()
}

fn clean(office: &Office) -> impl Iterator<Item = &Person> {
    office.people.iter().filter(|person| person.case.is_none())
}

#[test]
fn it_is_as_much_as_it_is_meant_to_be() {
    let office = Office::invent();
    let books = Books::of(&office);
    assert!((145..=165).contains(&books.people.len()), "{}", books.people.len());
    assert!((205..=235).contains(&books.placements.len()), "{}", books.placements.len());
    assert!((2850..=3150).contains(&books.logs.len()), "{}", books.logs.len());
    assert_eq!(organizations::all().len(), 25);
    let invited = office.people.iter().filter(|person| tally::is_invited(person)).count();
    assert!((12..=18).contains(&invited), "{invited}");
    let near = office.people.iter().filter(|person| tally::is_near(person)).count();
    assert!((8..=12).contains(&near), "{near}");
}

#[test]
fn the_same_bytes_come_out_every_time() {
    let [first, second] = [Office::invent(), Office::invent()].map(|office| {
        [tables::volunteers, tables::placements, tables::hours].map(|table| table(&Books::of(&office)))
    });
    assert!(first == second);
}

#[test]
fn cases_have_names_of_their_own_and_stand_somewhere() {
    let office = Office::invent();
    let books = Books::of(&office);
    let cases: Vec<_> = office.themes.iter().flat_map(|(_, cases)| cases).collect();
    let names: BTreeSet<_> = cases.iter().map(|case| case.name).collect();
    assert_eq!(names.len(), cases.len());
    assert!(names.len() >= 55);
    for case in cases {
        assert!(!readme::place(case, &books).is_empty(), "{}", case.name);
    }
}

#[test]
fn hours_of_cases_are_what_the_readme_says() {
    let office = Office::invent();
    for (case, minutes) in [
        ("twelve-year-old", 0),
        ("exactly-sixty-hours", 3600),
        ("fifty-nine-hours-forty-five", 3585),
        ("exactly-ten-hours-missing", 3000),
        ("more-than-ten-hours-missing", 2985),
        ("turns-26-in-the-year", 2400),
        ("sixty-only-with-void-hours", 57 * 60),
        ("sixty-in-three-places", 63 * 60),
        ("sixty-only-with-2019", 38 * 60),
        ("association-hours", 0),
        ("council-contract-library-work", 3690),
        ("pending-hours", 56 * 60),
        ("confirmed-in-january", 61 * 60),
        ("camp-of-five-whole-days", 120 * 60),
        ("programme-35-hours-a-week", 280 * 60),
        ("training-travel-preparation", 18 * 60),
        ("doubtful-kinds-of-hours", 13 * 60),
        ("academic-hours", 680),
        ("month-entries", 22 * 60),
        ("range-over-the-years-end", 52 * 60),
        ("corrected-entry", 13 * 60),
    ] {
        assert_eq!(minutes_of(&office, case), [minutes], "{case}");
    }
    assert_eq!(minutes_of(&office, "same-person-in-two-rows").iter().sum::<i32>(), 65 * 60);
}

#[test]
fn only_planted_namesakes_share_a_name() {
    let office = Office::invent();
    let mut names = BTreeSet::new();
    for person in &office.people {
        let shared = ["namesakes", "same-person-in-two-rows"].map(Some).contains(&person.case);
        assert!(names.insert(person.name.full()) || shared, "{}", person.name.full());
    }
}

#[test]
fn nothing_is_wrong_with_the_others() {
    let office = Office::invent();
    for person in clean(&office) {
        let code: PersonalCode = person.codes.parse().unwrap();
        assert!(code.birth_date().is_none_or(|born| born == person.born));
        assert!(matches!(code.check_digit(), CheckDigit::Right | CheckDigit::None));
        for placement in &person.placements {
            assert!(person.age_on(placement.from) >= 13);
            let consent = person.consent.as_ref().is_some_and(|consent| consent.given <= placement.from);
            assert!(consent || person.age_on(placement.from) >= 17);
            for log in &placement.logs {
                let on = log.on.first();
                assert!(placement.from <= on && placement.to.is_some_and(|to| on <= to));
                assert!(on <= log.entered && log.confirmed.is_some_and(|day| log.entered <= day));
            }
        }
        let days: Vec<_> = person.placements.iter().flat_map(|p| &p.logs).map(|log| log.on.first()).collect();
        assert_eq!(days.iter().collect::<BTreeSet<_>>().len(), days.len());
    }
}
