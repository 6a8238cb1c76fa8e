//! The many with whom nothing is wrong.

use talka::date::Day;

use super::calendar::{day, written};
use super::inventor::Inventor;
use super::organizations::{
    ANIMAL_SHELTER, CHILDRENS_LIBRARY, COUNCIL, CULTURE_HOUSE, DAY_CENTRE, HIKERS, LIBRARY, MUSEUM,
    MUSIC_STUDIO, SCHOOL, SINGERS, SOCIAL_CENTRE, SPORTS_CENTRE, YOUTH_ASSOCIATION, YOUTH_CENTRE,
    YOUTH_HOUSE,
};
use super::people::Person;
use super::placements::Placement;

const MUNICIPAL: &[&str] = &[
    YOUTH_CENTRE,
    YOUTH_CENTRE,
    YOUTH_HOUSE,
    LIBRARY,
    CHILDRENS_LIBRARY,
    MUSEUM,
    CULTURE_HOUSE,
    CULTURE_HOUSE,
    SPORTS_CENTRE,
    MUSIC_STUDIO,
    SOCIAL_CENTRE,
    DAY_CENTRE,
    SCHOOL,
];
const ASSOCIATIONS: &[&str] = &[YOUTH_ASSOCIATION, HIKERS, SINGERS, ANIMAL_SHELTER, ANIMAL_SHELTER];

/// Half-hours worked in 2020: these reach 60 hours.
const REACHED: &[i32] = &[121, 124, 128, 133, 140, 151, 172];
/// These lack a little.
const NEAR: &[i32] = &[103, 106, 111, 115, 117];

pub(super) fn people(inventor: &mut Inventor, others: usize) -> Vec<Person> {
    let mut people = Vec::new();
    for half_hours in REACHED.iter().chain(NEAR) {
        people.push(regular(inventor, half_hours * 30));
    }
    for _ in 0..others {
        people.push(occasional(inventor));
    }
    people
}

/// Comes all year, to two places.
fn regular(inventor: &mut Inventor, minutes: i32) -> Person {
    let born = day(1999, 1, 10).plus(inventor.random.between(0, 6 * 365));
    let joined = day(2019, 1, 14).plus(inventor.random.between(0, 200));
    let mut person = inventor.person(born, joined);
    let first = *inventor.random.pick(MUNICIPAL);
    let second = another(inventor, first);
    let mut placement = inventor.placement(&person, first, joined, day(2020, 12, 31));
    let before = inventor.random.between(50, 150) * 30;
    inventor.work(&mut person, &mut placement, (joined, day(2019, 12, 30)), before);
    let half = minutes / 60 * 30;
    inventor.work(&mut person, &mut placement, (day(2020, 1, 3), day(2020, 12, 29)), half);
    person = person.with(placement);
    let from = day(2020, 6, 10).plus(inventor.random.between(0, 9));
    let mut placement = inventor.placement(&person, second, from, day(2020, 12, 31));
    inventor.work(&mut person, &mut placement, (from, day(2020, 12, 29)), minutes - half);
    person.with(placement)
}

/// Comes now and then.
fn occasional(inventor: &mut Inventor) -> Person {
    let since_2019 = inventor.random.percent(65);
    let joined = if since_2019 {
        day(2019, 1, 21).plus(inventor.random.between(0, 240))
    } else {
        *inventor.random.pick(&[
            day(2020, 1, 13),
            day(2020, 1, 27),
            day(2020, 6, 10),
            day(2020, 6, 15),
            day(2020, 6, 29),
        ])
    };
    // From 13 years old to 22, most of them at school.
    let age = inventor.random.between(13 * 365 + 60, 18 * 365).max(inventor.random.between(13, 22) * 365);
    let mut person = inventor.person(joined.plus(-age), joined);
    person.residence = inventor.random.word(&["0110000", "0110000", "0110000", "0050000"]);
    let place = *inventor.random.pick(MUNICIPAL);
    if since_2019 {
        let to = *inventor.random.pick(&[day(2019, 12, 31), day(2020, 8, 31)]);
        person = worked(inventor, person, place, (joined, to.min(day(2019, 12, 31))), to);
    }
    let from = if since_2019 { *inventor.random.pick(&[day(2020, 1, 9), day(2020, 6, 11)]) } else { joined };
    let to = *inventor.random.pick(&[day(2020, 8, 31), day(2020, 12, 31), day(2020, 12, 31)]);
    let place = if inventor.random.percent(40) { place } else { another(inventor, place) };
    person = worked(inventor, person, place, (from, to), to);
    if inventor.random.percent(35) {
        let place = *inventor.random.pick(ASSOCIATIONS);
        let from = from.max(day(2020, 6, 12));
        person = worked(inventor, person, place, (from, day(2020, 10, 31)), day(2020, 10, 31));
    }
    person
}

/// The year 2019 of somebody whose 2020 is a case. Only for those who need no consent, so that the case stays what it is.
pub(super) fn give_a_past(inventor: &mut Inventor, mut person: Person) -> Person {
    let from = day(2019, 1, 21).plus(inventor.random.between(0, 30));
    if person.age_on(from) < 17 || person.born_cell.is_some() || inventor.random.percent(30) {
        return person;
    }
    let place = *inventor.random.pick(MUNICIPAL);
    let mut placement = inventor.placement(&person, place, from, day(2019, 12, 31));
    placement.past = true;
    let minutes = inventor.random.between(50, 150) * 30;
    inventor.work(&mut person, &mut placement, (from, day(2019, 12, 30)), minutes);
    person.with(placement)
}

/// The person with one more agreement and the hours worked under it.
fn worked(
    inventor: &mut Inventor,
    mut person: Person,
    place: &'static str,
    days: (Day, Day),
    to: Day,
) -> Person {
    let by_council = inventor.random.percent(6) && MUNICIPAL.contains(&place);
    let organizer = if by_council { COUNCIL } else { place };
    let mut placement = inventor.placement(&person, organizer, days.0, to);
    placement.host = by_council.then_some(place);
    let most = inventor.random.between(12, 46);
    let minutes = inventor.random.between(6, most) * 30;
    inventor.work(&mut person, &mut placement, (days.0, days.1.min(day(2020, 12, 29))), minutes);
    if inventor.random.percent(9) {
        repay_meals(inventor, &mut placement);
    }
    person.with(placement)
}

/// Meals on some of the days worked are repaid.
fn repay_meals(inventor: &mut Inventor, placement: &mut Placement) {
    placement.expenses_covered = "jā";
    let days: Vec<Day> = placement.logs.iter().map(|log| log.on.first()).step_by(3).collect();
    let meals = days.into_iter().map(|day| {
        let (kind, cents) = if inventor.random.percent(70) {
            ("ēdināšana", inventor.random.between(30, 55) * 10)
        } else {
            ("ceļa izdevumi", inventor.random.between(12, 40) * 5)
        };
        format!("{kind} {},{:02} {}", cents / 100, cents % 100, written(day))
    });
    placement.expenses = meals.collect::<Vec<_>>().join("; ");
}

fn another(inventor: &mut Inventor, place: &str) -> &'static str {
    loop {
        let other = *inventor.random.pick(MUNICIPAL);
        if other != place {
            return other;
        }
    }
}
