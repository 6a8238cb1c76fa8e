//! What always holds.

use proptest::prelude::*;
use talka::date::{Birth, Day, Year};
use talka::law::{Judged, Presume, Settings};
use talka::reading::Tree;
use talka::recognition::awards::Ledger;
use talka::recognition::{Applied, Candidate, Cell, Decision, Scheme, Tally, decide, recognize, tallies};
use talka::register::{
    ConfirmationState, HourKind, LegalClass, Parts, Payment, Register, Residence, Role, Volunteer,
    VolunteerId,
};

use crate::recognition::town::{ASSOCIATION, Town, confirmation, hours_needed, id, jekabpils};

/// An entry, and what is unknown of it. Each has days of its own: which of two entries that contradict one another
/// is left out depends on their order.
#[derive(Clone, Debug)]
struct Entered {
    minutes: i32,
    days: u8,
    elsewhere: bool,
    kind: Option<HourKind>,
    confirmed: Option<(ConfirmationState, Option<Role>)>,
}

#[derive(Clone, Debug)]
struct Person {
    born: Option<(i32, bool)>,
    paid: Option<bool>,
    entered: Vec<Entered>,
}

fn entered() -> impl Strategy<Value = Entered> {
    let state = prop::sample::select(ConfirmationState::ALL);
    let role = prop::option::of(prop::sample::select(Role::ALL));
    let kind = prop::option::of(prop::sample::select(HourKind::ALL));
    (-60..2000_i32, 1..8_u8, prop::bool::weighted(0.2), kind, prop::option::of((state, role))).prop_map(
        |(minutes, days, elsewhere, kind, confirmed)| Entered { minutes, days, elsewhere, kind, confirmed },
    )
}

fn person() -> impl Strategy<Value = Person> {
    // Days of birth around the 13th and the 26th birthday in 2020, some of which only the year is known.
    let born = prop_oneof![8_700..9_300_i32, 13_300..13_900_i32, 11_000..11_100_i32];
    let paid = prop_oneof![3 => Just(Some(false)), 1 => Just(None), 1 => Just(Some(true))];
    let entered = prop::collection::vec(entered(), 0..12);
    (prop::option::weighted(0.9, (born, any::<bool>())), paid, entered)
        .prop_map(|(born, paid, entered)| Person { born, paid, entered })
}

fn day(epoch: i32) -> Day {
    Day::from_epoch_days(epoch).unwrap()
}

fn town(people: &[Person]) -> Town {
    let mut town = Town::new();
    for person in people {
        town.person("2000-01-01").born = person.born.map(|(born, known)| {
            if known { Birth::Day(day(born)) } else { Birth::Year(Year::new(day(born).year()).unwrap()) }
        });
        let payment = Payment::new(1);
        let payments = person.paid.map(|paid| if paid { vec![payment] } else { vec![] });
        town.0.placements.last_mut().unwrap().payments = payments;
        // Some entries lie before the period and some reach into it: it begins on day 18,262.
        let mut first = 18_240;
        for entry in &person.entered {
            let last = first + i32::from(entry.days) - 1;
            let log = town.hours(&format!("{}/{}", day(first), day(last)), entry.minutes);
            log.host = entry.elsewhere.then_some(ASSOCIATION);
            log.kind = entry.kind;
            log.confirmation = entry.confirmed.map(|(state, role)| confirmation(state, role));
            first = last + 20;
        }
    }
    town
}

/// A scheme with levels low enough for a few entries.
fn scheme() -> Scheme {
    crate::recognition::town::changed(|text| {
        let mut level = text.levels[0].clone();
        level.needs = hours_needed(10);
        level.id = "first".to_owned();
        text.levels.insert(0, level);
    })
}

fn tallies_of(parts: &Parts, scheme: &Scheme) -> Vec<(VolunteerId, Tally)> {
    let register = Register::new(parts.clone()).unwrap();
    let judged = Judged::new(register.clone(), &Settings::on(day(19_000)).with_presume(Presume::default()));
    tallies(&judged, scheme).into_iter().map(|(volunteer, tally)| (volunteer.id, tally)).collect()
}

/// What the scheme makes of the hours alone.
fn decided(scheme: &Scheme, volunteer: VolunteerId, tally: &Tally) -> Decision {
    let applied = Applied { scheme, on: day(19_000), settings: Settings::on(day(19_000)) };
    let volunteer = Volunteer::new(volunteer);
    decide(&applied, &Candidate::new(&volunteer), tally, &Ledger::default())
}

fn decisions(parts: &Parts, scheme: &Scheme) -> Vec<Decision> {
    tallies_of(parts, scheme).iter().map(|(volunteer, tally)| decided(scheme, *volunteer, tally)).collect()
}

fn rank(scheme: &Scheme, level: Option<&str>) -> usize {
    level.map_or(0, |level| scheme.levels.iter().position(|known| known.id == level).unwrap() + 1)
}

proptest! {
    #[test]
    fn every_minute_is_accounted_for(people in prop::collection::vec(person(), 1..4)) {
        let (scheme, parts) = (scheme(), town(&people).0);
        for decision in decisions(&parts, &scheme) {
            let own = parts.placements.iter().find(|placement| placement.volunteer == decision.volunteer);
            let logs = parts.hour_logs.iter().filter(|log| log.placement == own.unwrap().id);
            let entered: i64 = logs.map(|log| i64::from(log.minutes.max(0))).sum();
            let not_counted: i64 = decision.not_counted.iter().map(|reason| reason.minutes).sum();
            let undecided: i64 = decision.undecided_by.iter().map(|reason| reason.minutes).sum();
            prop_assert_eq!(decision.standing.counted + not_counted + undecided, entered);
            prop_assert_eq!(decision.standing.undecided, undecided);
            let counted = parts.hour_logs.iter().filter(|log| decision.counted_logs.contains(&log.id));
            let counted: i64 = counted.map(|log| i64::from(log.minutes)).sum();
            prop_assert_eq!(decision.standing.counted, counted);
        }
    }

    #[test]
    fn the_level_lies_between_what_is_sure_and_what_is_possible(people in prop::collection::vec(person(), 1..4)) {
        let scheme = scheme();
        for decision in decisions(&town(&people).0, &scheme) {
            let standings = decision.unknowns.iter().map(|unknown| &unknown.standing);
            for standing in standings.chain([&decision.standing]) {
                let ranks = [decision.surely.as_deref(), standing.level.as_deref(), standing.level_with_undecided.as_deref(), decision.possibly.as_deref()];
                let ranks = ranks.map(|level| rank(&scheme, level));
                prop_assert!(ranks.is_sorted(), "{ranks:?}");
            }
            for level in &decision.levels {
                let reached = rank(&scheme, Some(&level.level)) <= rank(&scheme, decision.standing.level.as_deref());
                prop_assert_eq!(level.reached.is_some(), reached);
                prop_assert_eq!(level.missing == 0, reached);
            }
        }
    }

    #[test]
    fn more_countable_hours_lower_no_level(people in prop::collection::vec(person(), 1..3), minutes in 1..1440_i32) {
        let scheme = scheme();
        let mut town = town(&people);
        let before = decisions(&town.0, &scheme);
        town.hours("2021-05-01", minutes).on = "2020-11-11".parse().unwrap();
        let after = decisions(&town.0, &scheme);
        for decision in &before {
            let then = after.iter().find(|then| then.volunteer == decision.volunteer).unwrap();
            let levels = |decision: &Decision| {
                let standing = &decision.standing;
                [decision.surely.as_deref(), standing.level.as_deref(), standing.level_with_undecided.as_deref(), decision.possibly.as_deref()]
                    .map(|level| rank(&scheme, level))
            };
            prop_assert!(levels(decision).iter().zip(levels(then)).all(|(before, after)| *before <= after));
        }
    }

    #[test]
    fn the_order_of_logs_and_people_changes_only_the_order(
        people in prop::collection::vec(person(), 1..4),
        logs in any::<prop::sample::Index>(),
        reverse in any::<bool>(),
    ) {
        let scheme = scheme();
        let mut parts = town(&people).0;
        let mut before = decisions(&parts, &scheme);
        let middle = if parts.hour_logs.is_empty() { 0 } else { logs.index(parts.hour_logs.len()) };
        parts.hour_logs.rotate_left(middle);
        if reverse {
            parts.hour_logs.reverse();
        }
        parts.volunteers.reverse();
        parts.placements.rotate_left(people.len() / 2);
        parts.organizations.reverse();
        let mut after = decisions(&parts, &scheme);
        before.sort_by_key(|decision| decision.volunteer);
        after.sort_by_key(|decision| decision.volunteer);
        prop_assert_eq!(before, after);
    }

    #[test]
    fn tallies_of_parts_make_the_tally_of_the_whole(person in person(), apart in prop::collection::vec(any::<bool>(), 12)) {
        let (scheme, parts) = (scheme(), town(&[person]).0);
        let part = |wanted: bool| {
            let mut part = parts.clone();
            let mut apart = apart.iter().cycle();
            part.hour_logs.retain(|_| apart.next() == Some(&wanted));
            tallies_of(&part, &scheme).pop().map(|(_, tally)| tally).unwrap_or_default()
        };
        let whole = tallies_of(&parts, &scheme).pop().map(|(_, tally)| tally).unwrap_or_default();
        let (mut ours, mut theirs) = (part(true), part(false));
        let (first, second) = (ours.clone(), theirs.clone());
        ours.merge(&second);
        theirs.merge(&first);
        prop_assert_eq!(&ours, &whole);
        prop_assert_eq!(&theirs, &whole);
    }

    /// The first half is put away as text, and the second is added to what is read again.
    #[test]
    fn a_year_in_two_halves_is_the_year(person in person(), half in 18_240..18_500_i32) {
        let (scheme, parts) = (scheme(), town(&[person]).0);
        let part = |first: bool| {
            let mut part = parts.clone();
            part.hour_logs.retain(|log| (log.on.period().last() < day(half)) == first);
            tallies_of(&part, &scheme).pop().map(|(_, tally)| tally).unwrap_or_default()
        };
        let carried = serde_json::to_string(&part(true)).unwrap();
        let mut whole = Tally::from_tree(Tree::from_json(carried.as_bytes()).unwrap()).unwrap();
        whole.merge(&part(false));
        let volunteer = parts.volunteers[0].id;
        let at_once = tallies_of(&parts, &scheme).pop().map(|(_, tally)| tally).unwrap_or_default();
        prop_assert_eq!(decided(&scheme, volunteer, &whole), decided(&scheme, volunteer, &at_once));
    }

    /// What is given in the middle of the year and at its end is what is given at its end alone.
    #[test]
    fn a_ledger_carried_from_half_to_half_holds_the_awards_of_the_year(
        people in prop::collection::vec(person(), 1..3),
        half in 18_240..18_500_i32,
    ) {
        let (scheme, parts) = (scheme(), town(&people).0);
        let take_up = |ledger: &mut Ledger, hours: &dyn Fn(Day) -> bool| {
            let mut part = parts.clone();
            part.hour_logs.retain(|log| hours(log.on.period().last()));
            let register = Register::new(part).unwrap();
            let judged = Judged::new(register.clone(), &Settings::on(day(19_000)).with_presume(Presume::default()));
            let recognition = recognize(&judged, &scheme, ledger);
            ledger.take_up(&recognition, &scheme, day(19_000)).unwrap()
        };
        let (mut carried, mut at_once) = (Ledger::default(), Ledger::default());
        let _ = take_up(&mut carried, &|last| last < day(half));
        let text = serde_json::to_string(&carried).unwrap();
        let mut carried = Ledger::from_json(text.as_bytes()).unwrap();
        let _ = take_up(&mut carried, &|_| true);
        let _ = take_up(&mut at_once, &|_| true);
        let keys = |ledger: &Ledger| ledger.awards().map(|award| award.key.clone()).collect::<Vec<_>>();
        prop_assert_eq!(keys(&carried), keys(&at_once));
        // And a third time there is nothing new.
        prop_assert_eq!(take_up(&mut carried, &|_| true), []);
    }

    #[test]
    fn a_tally_without_days_and_entries_decides_the_same(person in person()) {
        let scheme = scheme();
        for (volunteer, tally) in tallies_of(&town(&[person]).0, &scheme) {
            let mut bare = Tally::default();
            for (cell, minutes) in tally.cells() {
                bare.add(Cell { day: None, log: None, ..cell.clone() }, minutes);
            }
            let [mut full, bare] = [tally, bare].map(|tally| decided(&scheme, volunteer, &tally));
            prop_assert!(bare.counted_logs.is_empty());
            prop_assert!(bare.levels.iter().all(|level| level.reached.is_none()));
            full.counted_logs.clear();
            for level in &mut full.levels {
                level.reached = None;
            }
            prop_assert_eq!(full, bare);
        }
    }

    #[test]
    fn a_fact_that_becomes_known_moves_only_undecided_hours(
        person in person(),
        born_day in 1..365_i32,
        class in prop::sample::select(LegalClass::ALL),
        paid in any::<bool>(),
        state in prop::sample::select(ConfirmationState::ALL),
        which in 0..5_u8,
    ) {
        // What an entry is taken for while nobody says so (work; not rejected) is a convention, and not tried here.
        let scheme = jekabpils();
        let mut parts = town(&[person]).0;
        parts.organizations[1].class = None;
        let before = decisions(&parts, &scheme);
        match which {
            0 => {
                let born = &mut parts.volunteers[0].born;
                *born = match *born {
                    Some(Birth::Year(year)) => Some(Birth::Day(year.period().first().plus(born_day - 1))),
                    None => Some(Birth::Year(Year::new(1990 + born_day / 18).unwrap())),
                    known => known,
                };
            }
            1 => parts.organizations[1].class = Some(class),
            2 => {
                let payment = Payment::new(1);
                let payments = if paid { vec![payment] } else { vec![] };
                parts.placements[0].payments.get_or_insert(payments);
            }
            3 => {
                for log in &mut parts.hour_logs {
                    log.confirmation.get_or_insert(confirmation(state, None));
                }
            }
            _ => {
                let home = Residence::default().municipality("0110000".to_owned());
                parts.volunteers[0].residences.get_or_insert(vec![home]);
            }
        }
        let after = decisions(&parts, &scheme);
        for (before, after) in before.iter().zip(&after) {
            prop_assert!(before.counted_logs.iter().all(|log| after.counted_logs.contains(log)));
            prop_assert!(before.standing.undecided >= after.standing.undecided);
            let not_counted = |decision: &Decision| -> i64 {
                decision.not_counted.iter().map(|reason| reason.minutes).sum()
            };
            prop_assert!(not_counted(before) <= not_counted(after));
            prop_assert!(rank(&scheme, before.surely.as_deref()) <= rank(&scheme, after.surely.as_deref()));
            prop_assert!(rank(&scheme, before.possibly.as_deref()) >= rank(&scheme, after.possibly.as_deref()));
        }
    }
}

#[test]
fn the_largest_minutes_can_be_summed() {
    let scheme = jekabpils();
    let mut tally = Tally::default();
    for n in 0..3 {
        let line = Cell { log: Some(id(0xD, n)), ..Cell::default() };
        tally.add(line.clone(), i64::MAX);
        tally.add(line, i64::MIN);
    }
    let decision = decided(&scheme, id(0xB, 0), &tally);
    assert_eq!((decision.standing.counted, decision.standing.level.as_deref()), (i64::MAX, Some("honour")));
}
