//! What so many hours reach, when, and what is given for it.

use talka::recognition::awards::{AwardKey, AwardPeriod};
use talka::recognition::{Awarded, Scheme};
use talka::register::{HourLogId, VolunteerId};
use talka::text::{Lang, Worded};

use crate::recognition::town::{Town, changed, hours_needed, id, jekabpils, outspoken};

const BORN: &str = "2003-03-03";

/// Three levels: 30, 60 and 90 hours.
fn rising() -> Scheme {
    changed(|text| {
        let honour = text.levels[0].clone();
        let level = |id: &str, hours| honour.clone().id(id.to_owned()).needs(hours_needed(hours));
        text.levels = vec![level("bronze", 30), level("silver", 60), level("gold", 90)];
    })
}

#[test]
fn sixty_hours_are_enough_and_a_minute_less_is_not() {
    let scheme = outspoken();
    for (last, level, missing) in [(599, None, 1), (600, Some("honour"), 0), (601, Some("honour"), 0)] {
        let mut town = Town::with(BORN);
        town.hours("2020-06", 3000);
        town.hours("2020-07-01", last);
        let decision = town.decision(&scheme);
        assert_eq!(decision.standing.level.as_deref(), level);
        assert_eq!(decision.levels[0].missing, missing);
        assert_eq!(decision.levels[0].reached.is_some(), level.is_some());
        assert_eq!(decision.next_level().is_none(), level.is_some());
        assert_eq!(decision.awards.len(), usize::from(level.is_some()));
        assert_eq!((decision.surely.as_deref(), decision.possibly.as_deref()), (level, level));
    }
}

#[test]
fn a_level_is_reached_on_the_day_that_completes_it() {
    let mut town = Town::with(BORN);
    town.hours("2020-08-02", 1000);
    town.hours("2020-05-20/2020-06-10", 1800);
    town.hours("2020-08-01", 800);
    town.hours("2020-07-01", 1000).kind = Some(talka::register::HourKind::Travel);
    let scheme = rising();
    let decision = town.decision(&scheme);
    let reached: Vec<_> = decision.levels.iter().map(|level| level.reached).collect();
    let day = |text: &str| Some(text.parse().unwrap());
    assert_eq!(reached, [day("2020-06-10"), day("2020-08-02"), None]);
    assert_eq!(decision.counted_logs, [id(0xD, 1), id(0xD, 2), id(0xD, 0)]);
    assert_eq!(decision.standing.level.as_deref(), Some("silver"));
    let next = decision.next_level().unwrap();
    assert_eq!((next.level.as_str(), next.missing), ("gold", 1800));
}

#[test]
fn undecided_hours_are_neither_passed_nor_dropped() {
    let mut town = Town::with(BORN);
    town.hours("2020-06", 3000);
    town.hours("2020-12-30/2021-01-02", 600);
    let scheme = jekabpils();
    let decision = town.decision(&scheme);
    assert_eq!(
        (decision.standing.level.as_deref(), decision.standing.level_with_undecided.as_deref()),
        (None, Some("honour"))
    );
    assert_eq!((decision.standing.counted, decision.standing.undecided), (3000, 600));
    assert_eq!((decision.surely.as_deref(), decision.possibly.as_deref()), (None, Some("honour")));
    assert!(decision.awards.is_empty());
}

#[test]
fn no_award_is_given_twice() {
    let scheme = rising();
    let mut town = Town::with(BORN);
    town.hours("2020-06", 3600);
    let due = |earlier: &[AwardKey]| -> Vec<AwardKey> {
        town.recognize(&scheme, earlier).decisions.remove(0).awards.into_iter().map(|due| due.key).collect()
    };
    let first = due(&[]);
    assert_eq!(first.iter().map(|award| award.level.as_str()).collect::<Vec<_>>(), ["bronze", "silver"]);
    assert_eq!(due(&first[..1]), first[1..]);
    assert_eq!(due(&first), []);

    let period = first[0].period.map(|period| AwardPeriod { from: period.to, ..period });
    let others = [
        AwardKey { volunteer: id(0xB, 7), ..first[0].clone() },
        AwardKey { scheme: "another".to_owned(), ..first[0].clone() },
        AwardKey { period, ..first[0].clone() },
    ];
    assert_eq!(due(&others), first);
}

#[test]
fn people_are_found_by_what_they_reached_or_lack() {
    let scheme = outspoken();
    let mut town = Town::new();
    for minutes in [3600, 3599, 2999, 3000] {
        town.person(BORN);
        town.hours("2020-06", minutes);
    }
    town.person(BORN);
    let recognition = town.recognize(&scheme, &[]);
    assert_eq!(recognition.decisions.len(), 5, "who has no hours is decided upon too");
    let last = &recognition.decisions[4];
    assert_eq!((last.volunteer, last.standing.counted, last.levels[0].missing), (id(0xB, 4), 0, 3600));
    let honoured: Vec<_> = recognition.at_level("honour").map(|decision| decision.volunteer).collect();
    assert_eq!(honoured, [id(0xB, 0)]);
    let nearly: Vec<_> =
        recognition.nearly(600).map(|(decision, level)| (decision.volunteer, level.missing)).collect();
    assert_eq!(nearly, [(id(0xB, 1), 1), (id(0xB, 3), 600)]);
}

#[test]
fn a_decision_as_json() {
    let scheme = jekabpils();
    let mut town = Town::with(BORN);
    town.hours("2020-06", 3600);
    town.hours("2020-07-01", 60).host = Some(crate::recognition::town::ASSOCIATION);
    town.hours("2020-07-02", 30).confirmation = None;
    let person = id::<VolunteerId>(0xB, 0);
    assert_eq!(
        serde_json::to_value(town.recognize(&scheme, &[])).unwrap(),
        serde_json::json!({
            "version": 1,
            "scheme": "lv-jekabpils-2020",
            "questions": [],
            "decisions": [{
                "volunteer": person,
                "level": "honour",
                "counted": 3600,
                "undecided": 30,
                "level_with_undecided": "honour",
                "counted_logs": [id::<HourLogId>(0xD, 0)],
                "not_counted": [{ "reason": "host", "minutes": 60 }],
                "undecided_by": [{ "reason": "confirmation", "minutes": 30 }],
                "levels": [{
                    "level": "honour",
                    "track": null,
                    "state": "reached",
                    "reached": "2020-06-30",
                    "missing": 0,
                    "undecided": 0,
                    "lacks": [],
                }],
                "unknowns": [{
                    "criterion": "residence",
                    "interpretation": {"residence": "authority"},
                    "level": null,
                    "counted": 0,
                    "undecided": 3630,
                    "level_with_undecided": "honour",
                }],
                "surely": null,
                "possibly": "honour",
                "awards": [{
                    "volunteer": person,
                    "scheme": "lv-jekabpils-2020",
                    "level": "honour",
                    "period": { "from": "2020-01-01", "to": "2020-12-31" },
                    "gives": [Awarded::Invitation.as_str(), Awarded::Certificate.as_str()],
                    "entitlements": [],
                    "way": "ceremony",
                }],
                "not_due": [],
                "fallen_short": [],
                "claims": [],
                "for_jury": [],
                "on_request": [],
                "statement": null,
            }],
        })
    );
}

#[test]
fn a_level_says_in_words_what_it_lacks() {
    let level = crate::recognition::capabilities::level;
    let scheme = crate::recognition::capabilities::scheme(
        &(level("first", "{ at_least_hours = 1 }") + &level("second", "{ at_least_hours = 2 }")),
    );
    let town = crate::recognition::capabilities::worked(&[("2020-06-01", 60)]);
    let recognition = town.recognize(&scheme, &[]);
    let worded = serde_json::to_value(Worded { data: &recognition, lang: Lang::En }).unwrap();
    let levels = worded["decisions"][0]["levels"].as_array().unwrap();
    let texts: Vec<bool> = levels.iter().map(|level| level["text"].is_string()).collect();
    assert_eq!(texts, [false, true]);
}

#[test]
fn beside_what_is_missing_stands_what_is_undecided() {
    let scheme = crate::recognition::capabilities::needing("{ at_least_hours = 60 }");
    let mut town = crate::recognition::capabilities::worked(&[("2020-05-01", 600), ("2020-05-02", 600)]);
    town.0.placements[0].payments = None;
    let recognition = town.recognize(&scheme, &[]);
    let level = &recognition.decisions[0].levels[0];
    assert_eq!((level.missing, level.undecided), (3600, 1200));
    let worded = serde_json::to_value(Worded { data: &recognition, lang: Lang::Lv }).unwrap();
    assert_eq!(
        worded["decisions"][0]["levels"][0]["text"],
        "Trūkst: 60\u{a0}h; par 20\u{a0}h vēl nav zināms, vai ieskaita"
    );
}
