//! What is planted: each case with its people and with what is to be expected.

mod age;
mod agreement;
mod confirmation;
mod consent;
mod ending;
mod entries;
mod hosts;
mod identity;
mod insurance;
mod kinds;
mod mangled;
mod money;
mod threshold;
mod writing;

use talka::date::Day;

use super::calendar::day;
use super::inventor::Inventor;
use super::people::Person;
use super::placements::Placement;

/// Something planted in the data.
pub(super) struct Case {
    /// Its name, which does not change.
    pub(super) name: &'static str,
    /// What is planted, in Latvian.
    pub(super) planted: &'static str,
    /// What is to be expected, in Latvian, with codes.
    pub(super) expected: &'static str,
    /// Where it stands, if not with people: an organization's key or a row.
    pub(super) elsewhere: &'static str,
    /// Those whom it is about.
    pub(super) people: Vec<Person>,
}

/// All cases by theme, each theme with its Latvian name.
pub(super) fn all(inventor: &mut Inventor) -> Vec<(&'static str, Vec<Case>)> {
    vec![
        ("Vecums", age::cases(inventor)),
        ("Piekrišana", consent::cases(inventor)),
        ("Rakstveida forma", writing::cases(inventor)),
        ("Vienošanās", agreement::cases(inventor)),
        ("Izbeigšana", ending::cases(inventor)),
        ("Nauda", money::cases(inventor)),
        ("Organizētājs un darba vieta", hosts::cases(inventor)),
        ("Apdrošināšana", insurance::cases(inventor)),
        ("Personas un numuri", identity::cases(inventor)),
        ("Stundu ieraksti", entries::cases(inventor)),
        ("Stundu veidi", kinds::cases(inventor)),
        ("Apstiprināšana", confirmation::cases(inventor)),
        ("60 stundu slieksnis", threshold::cases(inventor)),
        ("Nolasīšana", mangled::cases(inventor)),
    ]
}

fn case(
    name: &'static str,
    planted: &'static str,
    expected: &'static str,
    people: impl IntoIterator<Item = Person>,
) -> Case {
    Case { name, planted, expected, elsewhere: "", people: people.into_iter().collect() }
}

const JUNE: (i32, u32, u32) = (2020, 6, 10);

/// A person with an agreement for the summer of 2020, without hours yet.
fn summer(inventor: &mut Inventor, born: Day, at: &'static str) -> (Person, Placement) {
    let from = day(JUNE.0, JUNE.1, JUNE.2);
    let person = inventor.person(born, from);
    let placement = inventor.placement(&person, at, from, day(2020, 8, 31));
    (person, placement)
}

/// A person with an agreement for the whole of 2020, without hours yet.
fn year(inventor: &mut Inventor, born: Day, at: &'static str) -> (Person, Placement) {
    let from = day(2020, 1, 6);
    let person = inventor.person(born, from);
    let placement = inventor.placement(&person, at, from, day(2020, 12, 31));
    (person, placement)
}

/// Clean hours during the whole term.
fn works(inventor: &mut Inventor, (mut person, mut placement): (Person, Placement), hours: i32) -> Person {
    let days = (placement.from, placement.to.unwrap_or(placement.from).min(day(2020, 12, 29)));
    inventor.work(&mut person, &mut placement, days, hours * 60);
    person.with(placement)
}
