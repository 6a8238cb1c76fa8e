//! Where the text is silent, and it matters.

use serde_json::json;
use talka::recognition::{Criterion, Scheme};
use talka::register::{ConfirmationState, Payment, Residence as Home, VolunteerId};

use crate::recognition::capabilities;
use crate::recognition::town::{ASSOCIATION, Town, confirmation, id, jekabpils, outspoken};

const BORN: &str = "2003-03-03";

/// Somebody who lives in the municipality, so that where they live makes no difference.
fn resident(town: &mut Town, born: &str) {
    let home = Home::default().municipality("0110000".to_owned());
    town.person(born).residences = Some(vec![home]);
}

#[test]
fn each_other_interpretation_says_whom_it_adds_drops_or_leaves_open() {
    let scheme = jekabpils();
    let mut town = Town::new();
    // 0 turns 26 in July, and had 60 hours before: out if the age is tested at the end of the period.
    resident(&mut town, "1994-07-01");
    town.hours("2020-06", 3600);
    // 1 turned 26 in June: in only if it is tested at the beginning.
    resident(&mut town, "1994-06-30");
    town.hours("2020-06", 3000);
    town.hours("2020-07", 600);
    // 2 was paid, so that the hours are void.
    resident(&mut town, BORN);
    town.0.placements[2].payments = Some(vec![Payment::new(100)]);
    town.hours("2020-06", 3600);
    // 3 lives nobody knows where, and 4 elsewhere.
    town.person(BORN);
    town.hours("2020-06", 3600);
    town.person(BORN).residences = Some(Vec::new());
    town.hours("2020-06", 3600);

    let recognition = town.recognize(&scheme, &[]);
    let people =
        |people: &[VolunteerId]| -> Vec<usize> { (0..5).filter(|n| people.contains(&id(0xB, *n))).collect() };
    let silences: Vec<_> = recognition
        .silences(&scheme)
        .iter()
        .map(|s| {
            (
                serde_json::to_value(&s.interpretation).unwrap(),
                people(&s.raises),
                people(&s.lowers),
                people(&s.opens),
            )
        })
        .collect();
    let age = |tested: &str| json!({"age": {"from": {"years": 13}, "to": {"years": 25}, "tested": tested, "bounds_vary": false}});
    assert_eq!(
        silences,
        [
            (age("period_start"), vec![1], vec![], vec![]),
            (age("period_end"), vec![], vec![0], vec![]),
            (json!({"residence": "authority"}), vec![], vec![4], vec![3]),
            (json!({"breaches": []}), vec![2], vec![], vec![]),
        ]
    );
    let first = &recognition.decisions[0].unknowns[0];
    assert_eq!(
        (first.criterion, first.standing.level.as_deref(), first.standing.counted),
        (Criterion::Age, None, 0)
    );
}

#[test]
fn what_matters_only_together_is_still_said_to_be_possible() {
    let scheme = jekabpils();
    let mut town = Town::new();
    resident(&mut town, BORN);
    let log = town.hours("2020-06", 3600);
    log.host = Some(ASSOCIATION);
    log.confirmation = Some(confirmation(ConfirmationState::Pending, None));
    let decision = town.decision(&scheme);
    assert_eq!(decision.unknowns, []);
    assert_eq!((decision.surely.as_deref(), decision.possibly.as_deref()), (None, Some("honour")));

    town.0.hour_logs[0].confirmation = Some(confirmation(ConfirmationState::Rejected, None));
    assert_eq!(town.decision(&scheme).possibly, None);
}

#[test]
fn an_interpretation_that_only_opens_a_level_is_listed_too() {
    let scheme = jekabpils();
    let mut town = Town::new();
    resident(&mut town, BORN);
    town.hours("2020-06", 3000);
    let log = town.hours("2020-07", 600);
    log.host = Some(ASSOCIATION);
    log.confirmation = None;
    let recognition = town.recognize(&scheme, &[]);
    let opens: Vec<_> = recognition.silences(&scheme).into_iter().map(|s| (s.criterion, s.opens)).collect();
    assert_eq!(opens, [(Criterion::Host, vec![id(0xB, 0)])]);
    let standing = &recognition.decisions[0].unknowns[0].standing;
    assert_eq!((standing.counted, standing.undecided), (3000, 600));
    assert_eq!((standing.level.as_deref(), standing.level_with_undecided.as_deref()), (None, Some("honour")));
}

#[test]
fn a_text_that_says_everything_leaves_nothing_open() {
    let scheme = outspoken();
    let mut town = Town::with(BORN);
    town.hours("2020-06", 3600);
    let recognition = town.recognize(&scheme, &[]);
    assert!(recognition.silences(&scheme).is_empty());
    assert_eq!(recognition.decisions[0].surely.as_deref(), Some("honour"));
}

#[test]
fn hours_from_before_a_text_was_in_force_are_a_silence_of_it() {
    let scheme = |period: &str| {
        let rest = format!("{period}{}", capabilities::level("it", "{ at_least_hours = 1 }"));
        let text = capabilities::text(&rest).replace("text = {}", "text = { from = \"2020-06-02\" }");
        Scheme::from_toml(&text).unwrap()
    };
    let silences = |scheme: &Scheme, on: &str| {
        let town = capabilities::worked(&[(on, 60)]);
        let decision = town.decision(scheme);
        assert_eq!(decision.standing.counted, 60);
        decision
            .unknowns
            .into_iter()
            .map(|unknown| serde_json::to_value(unknown.interpretation).unwrap())
            .collect()
    };
    let earlier = json!({"earlier": {"in_force": "2020-06-02", "count": false}});
    let silent = scheme("");
    let found: Vec<serde_json::Value> = silences(&silent, "2020-06-01");
    assert_eq!(found, [earlier]);
    let found: Vec<serde_json::Value> = silences(&silent, "2020-06-02");
    assert_eq!(found, <[serde_json::Value; 0]>::default());
    // Where the text says since when hours count, it is not silent.
    let says = scheme("period = { from = \"2020-01-01\", to = \"2020-12-31\" }\n");
    let found: Vec<serde_json::Value> = silences(&says, "2020-06-01");
    assert_eq!(found, <[serde_json::Value; 0]>::default());
}
