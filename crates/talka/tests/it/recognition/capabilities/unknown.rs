//! What the source does not say is neither given nor denied.

use talka::recognition::{Criterion, Missing, Need, Reached};

use super::{lacks, level, needing, reached, scheme, worked};
use crate::recognition::town::Fate;

#[test]
fn an_unknown_threshold_is_never_reached_and_never_missed() {
    let scheme = needing("{ at_least_hours = \"unknown\" }");
    for minutes in [1, 100_000] {
        let town = worked(&[("2020-06", minutes)]);
        let decision = town.decision(&scheme);
        assert_eq!(decision.levels[0].state, Reached::Undecided);
        assert_eq!(lacks(&decision), [Missing::NotSaid { need: Need::AtLeastHours }]);
        assert_eq!(
            (decision.standing.level.as_deref(), decision.standing.level_with_undecided.as_deref()),
            (None, Some("it"))
        );
        assert_eq!((decision.surely.as_deref(), decision.possibly.as_deref()), (None, Some("it")));
        assert!(decision.awards.is_empty());
    }
}

#[test]
fn another_condition_that_fails_denies_it_all_the_same() {
    let scheme = needing("{ at_least_hours = \"unknown\", months_of_service = 6 }");
    assert_eq!(reached(&worked(&[("2020-06-01", 60)]), &scheme), Reached::NotReached);
}

#[test]
fn an_unknown_condition_of_hours_leaves_them_open() {
    for (rule, criterion) in [
        ("period = \"unknown\"", Criterion::Period),
        ("hosts = { classes = \"unknown\" }", Criterion::Host),
        ("hosts = { territory = \"unknown\" }", Criterion::Territory),
        ("hours = { kinds = \"unknown\" }", Criterion::Kind),
        ("hours = { confirmation = \"unknown\" }", Criterion::Confirmation),
        ("hours = { excluded_breaches = \"unknown\" }", Criterion::Lawful),
        ("volunteers = { residence = \"unknown\" }", Criterion::Residence),
        ("deadline = \"unknown\"", Criterion::Deadline),
    ] {
        let scheme = scheme(&format!("{rule}\n{}", level("it", "{ at_least_hours = 1 }")));
        assert_eq!(worked(&[("2020-06-01", 60)]).fate(&scheme), Fate::Undecided(criterion), "{rule}");
    }
}

#[test]
fn a_silence_about_a_threshold_is_tried_with_both_outcomes() {
    let scheme = needing("{ at_least_hours = { assume = 50, or = [60, 30] } }");
    let town = worked(&[("2020-06", 40 * 60)]);
    let decision = town.decision(&scheme);
    assert_eq!(decision.standing.level.as_deref(), None);
    assert_eq!((decision.surely.as_deref(), decision.possibly.as_deref()), (None, Some("it")));
    let unknowns = serde_json::to_value(&decision.unknowns).unwrap();
    assert_eq!(
        unknowns,
        serde_json::json!([{
            "criterion": "level",
            "interpretation": {"level": {"level": "it", "title": {"lv": "it", "en": "it"}, "needs": 0, "need": "at_least_hours", "number": 30}},
            "level": "it",
            "counted": 2400,
            "undecided": 0,
            "level_with_undecided": "it",
        }])
    );
    assert_eq!(worked(&[("2020-06", 60 * 60)]).decision(&scheme).surely.as_deref(), Some("it"));
    assert_eq!(worked(&[("2020-06", 29 * 60)]).decision(&scheme).possibly, None);
}

#[test]
fn each_level_is_read_by_its_own_silence() {
    let scheme = scheme(
        &(level("first", "{ at_least_hours = { assume = 10, or = [20] } }")
            + &level("second", "{ at_least_hours = { assume = 50, or = [60] } }")),
    );
    let decision = |hours: i32| {
        let town = worked(&[("2020-06", hours * 60)]);
        let states = town.decision(&scheme).levels.into_iter().map(|level| level.state);
        states.collect::<Vec<_>>()
    };
    assert_eq!(decision(9), [Reached::NotReached, Reached::NotReached]);
    assert_eq!(decision(10), [Reached::Reached, Reached::NotReached]);
    assert_eq!(decision(49), [Reached::Reached, Reached::NotReached]);
    assert_eq!(decision(50), [Reached::Reached, Reached::Reached]);
}

#[test]
fn a_ceremony_of_which_nobody_knows_leaves_hours_open_that_may_lie_after_it() {
    let issue =
        "issue = { ceremony = \"unknown\", after_ceremony = { assume = \"left_out\", or = [\"count\"] } }";
    let scheme = scheme(&format!("{issue}\n{}", level("it", "{ at_least_hours = 1 }")));
    assert_eq!(worked(&[("2020-06-01", 60)]).fate(&scheme), Fate::Undecided(Criterion::Ceremony));
}

#[test]
fn a_silence_about_the_period_is_tried() {
    let period = "period = { assume = { from = 2020-01-01, to = 2020-12-31 }, or = [{}] }\n";
    let scheme = scheme(&format!("{period}{}", level("it", "{ at_least_hours = 10 }")));
    let town = worked(&[("2019-06-01", 300), ("2020-06-01", 300)]);
    let recognition = town.recognize(&scheme, &[]);
    let silences = recognition.silences(&scheme);
    assert_eq!(silences.len(), 1);
    assert_eq!((silences[0].criterion, silences[0].raises.len()), (Criterion::Period, 1));
}
