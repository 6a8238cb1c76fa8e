//! Decisions over tallies and conditions with the greatest numbers that can be written.

use std::sync::Arc;

use talka::date::Day;
use talka::law::Settings;
use talka::reading::Tree;
use talka::recognition::awards::Ledger;
use talka::recognition::{Applied, Candidate, Decision, Group, Reached, Scheme, Tally, decide};
use talka::register::{Volunteer, VolunteerId};
use talka::text::{Inflection, Lang, euros, hours, hours_in_words, lacking};

/// Conditions, each with whether the greatest of all hours reach the level on 31 December 2020. Entries of a whole year may lie
/// outside any one of its months; hosts, age, contacts and awards are not known.
const NEEDS: &[(&str, Reached)] = &[
    ("at_least_hours = 4294967295", Reached::Reached),
    ("more_than_hours = 4294967295", Reached::Reached),
    ("at_least_hours = 1, within_months = 1", Reached::Undecided),
    ("at_least_hours = 4294967295, within_months = 4294967295", Reached::Reached),
    ("below_hours = 1", Reached::NotReached),
    ("up_to_hours = 4294967295", Reached::NotReached),
    ("months_of_service = 4294967295", Reached::NotReached),
    ("months_in_a_row = { count = 4294967295, at_least_minutes = 4294967295 }", Reached::NotReached),
    ("weeks_in_a_row = { count = 1, at_least_minutes = 0 }", Reached::Reached),
    ("at_least_days = 4294967295", Reached::NotReached),
    ("fields = 4294967295", Reached::NotReached),
    ("contact_each_month = true", Reached::Undecided),
    ("group = { at_least_hours = 4294967295, each_at_least_hours = 4294967295 }", Reached::Reached),
    ("group = { at_least_hours = 4294967295, within_months = 1 }", Reached::Undecided),
    ("age = { from = 255, to = 255 }", Reached::Undecided),
    ("awarded = { years_before = 4294967295 }", Reached::Undecided),
    ("at_least_hours = 1, one_host_percent = 99", Reached::Undecided),
    ("at_least_hours = 1, one_host_percent = 100", Reached::Undecided),
    ("below_hours = { assume = 5, or = [4294967295] }", Reached::NotReached),
];

const LIMITS: &[&str] = &[
    "",
    "[hours.limits]\nper_day_hours = 4294967295\nper_host_hours = 4294967295\nlifetime_hours = 4294967295",
    "[hours.limits]\nper_day_hours = 1\nper_host_hours = 1\nlifetime_hours = 1",
];

fn scheme(needs: &str, limits: &str) -> Result<Scheme, impl std::fmt::Debug> {
    Scheme::from_toml(&format!(
        "id = 'x'\ntitle = {{ lv = 'x', en = 'x' }}\n[authority]\nname = 'x'\n[text]\nkind = 'bylaws'\n{limits}\n\
         [[levels]]\nid = 'a'\ntitle = {{ lv = 'a', en = 'a' }}\nneeds = {{ {needs} }}\nawards = ['thanks']\n"
    ))
}

/// Cells that each hold the greatest number of minutes, or fewer than none.
fn tallies() -> Vec<Tally> {
    let host = |n: u8| format!(r#""host": "00000000-0000-0000-0000-00000000000{n}""#);
    let cell =
        |rest: String, minutes: i64| format!(r#"{{{rest}, "no": 0, "undecided": 0, "minutes": {minutes}}}"#);
    let days = |from: &str, day: &str| format!(r#""from": "{from}", "day": "{day}""#);
    [
        vec![
            cell(days("2020-01-01", "2020-12-30"), i64::MAX),
            cell(days("2020-01-02", "2020-12-31"), i64::MAX),
        ],
        vec![
            cell(format!("{}, {}", days("2020-01-01", "2020-01-01"), host(1)), i64::MAX),
            cell(format!("{}, {}", days("2020-01-02", "2020-01-02"), host(2)), i64::MAX),
        ],
        vec![
            cell(days("0001-01-01", "9999-12-31"), i64::MAX),
            format!(r#"{{"no": 4294967295, "undecided": 4294967295, "minutes": {}}}"#, i64::MAX),
        ],
        vec![
            cell(days("2020-01-05", "2020-01-01"), i64::MAX),
            cell(days("2020-01-01", "2020-01-01"), i64::MIN),
        ],
    ]
    .into_iter()
    .map(|cells| {
        let text = format!("[{}]", cells.join(","));
        Tally::from_tree(Tree::from_json(text.as_bytes()).unwrap()).unwrap()
    })
    .collect()
}

fn decided(scheme: &Scheme, tally: &Tally, on: Day) -> Decision {
    let volunteer = Volunteer::new(VolunteerId::from_u128(1));
    let applied = Applied { scheme, on, settings: Settings::on(on) };
    let group = Arc::new(Group::new(&applied, [tally, tally]));
    decide(&applied, &Candidate::new(&volunteer).with_group(group), tally, &Ledger::default())
}

#[test]
fn the_greatest_hours_are_decided_like_any_other() {
    let year_end = Day::new(2020, 12, 31).unwrap();
    let tallies = tallies();
    let reached = |needs: &str| decided(&scheme(needs, "").unwrap(), &tallies[0], year_end).levels[0].state;
    let found: Vec<_> = NEEDS.iter().map(|(needs, _)| (*needs, reached(needs))).collect();
    assert_eq!(found, NEEDS);
}

#[test]
fn no_number_is_too_great_for_a_decision_and_its_text() {
    let needs = NEEDS.iter().map(|(needs, _)| needs);
    for (needs, limits) in needs.flat_map(|needs| LIMITS.iter().map(move |limits| (needs, limits))) {
        // Some conditions contradict some limits, which a scheme says when it is read.
        let Ok(scheme) = scheme(needs, limits) else { continue };
        for tally in &tallies() {
            for on in [Day::MIN, Day::new(2020, 12, 31).unwrap(), Day::MAX] {
                let decision = decided(&scheme, tally, on);
                assert!(
                    decision.standing.counted >= 0 && decision.standing.undecided >= 0,
                    "{needs}, {limits}, {on}"
                );
                for lang in Lang::ALL {
                    let lacks = &decision.levels[0].lacks;
                    assert_eq!(lacking(lacks, *lang).is_empty(), lacks.is_empty());
                }
            }
        }
    }
}

#[test]
fn the_greatest_numbers_have_words() {
    assert_eq!(hours(i64::MIN, Lang::En), "−153,722,867,280,912,930\u{a0}h\u{a0}8\u{a0}min");
    assert_eq!(
        hours_in_words(i64::MAX, Inflection::Nominative, Lang::En),
        "153,722,867,280,912,930 hours 7 minutes"
    );
    assert_eq!(euros(i64::MIN, Lang::En), "−€92,233,720,368,547,758.08");
}
