//! So many hours, more, or within a band; the best level or all.

use talka::recognition::{Missing, Reached};

use super::{lacks, level, needing, reached, scheme, worked};

/// The states of a level with these needs at so many minutes.
fn states(needs: &str, minutes: &[i32]) -> Vec<Reached> {
    let scheme = needing(needs);
    minutes.iter().map(|minutes| reached(&worked(&[("2020-06", *minutes)]), &scheme)).collect()
}

const YES: Reached = Reached::Reached;
const NO: Reached = Reached::NotReached;

#[test]
fn at_least_and_more_than() {
    assert_eq!(states("{ at_least_hours = 50 }", &[2999, 3000, 3001]), [NO, YES, YES]);
    assert_eq!(states("{ more_than_hours = 50 }", &[2999, 3000, 3001]), [NO, NO, YES]);
    let decision_lacks = |needs| lacks(&worked(&[("2020-06", 3000)]).decision(&needing(needs)));
    assert_eq!(decision_lacks("{ at_least_hours = 60 }"), [Missing::Hours { minutes: 600 }]);
    assert_eq!(decision_lacks("{ more_than_hours = 50 }"), [Missing::Hours { minutes: 1 }]);
}

#[test]
fn bands() {
    let half_open = "{ at_least_hours = 25, below_hours = 50 }";
    assert_eq!(states(half_open, &[1499, 1500, 2999, 3000]), [NO, YES, YES, NO]);
    let closed = "{ at_least_hours = 25, up_to_hours = 50 }";
    assert_eq!(states(closed, &[1499, 1500, 3000, 3001]), [NO, YES, YES, NO]);
    let over = worked(&[("2020-06", 3060)]);
    assert_eq!(lacks(&over.decision(&needing(half_open))), [Missing::TooManyHours { minutes: 61 }]);
    assert_eq!(lacks(&over.decision(&needing(closed))), [Missing::TooManyHours { minutes: 60 }]);
}

#[test]
fn bands_may_share_a_number_of_hours() {
    let scheme = scheme(
        &[
            level("first", "{ at_least_hours = 25, up_to_hours = 50 }"),
            level("second", "{ at_least_hours = 50, up_to_hours = 100 }"),
        ]
        .concat(),
    );
    for (minutes, both) in [(2999, [YES, NO]), (3000, [YES, YES]), (3001, [NO, YES])] {
        let town = worked(&[("2020-06", minutes)]);
        assert_eq!(town.decision(&scheme).levels.iter().map(|level| level.state).collect::<Vec<_>>(), both);
    }
}

#[test]
fn the_best_level_or_every_one() {
    let levels =
        [level("bronze", "{ at_least_hours = 10 }"), level("silver", "{ at_least_hours = 20 }")].concat();
    let town = worked(&[("2020-06", 1200)]);
    for (issue, given) in [
        ("", vec!["bronze", "silver"]),
        ("issue = { levels = \"all_passed\" }\n", vec!["bronze", "silver"]),
        ("issue = { levels = \"best_only\" }\n", vec!["silver"]),
    ] {
        let scheme = scheme(&format!("{issue}{levels}"));
        let awards = town.decision(&scheme).awards;
        assert_eq!(awards.iter().map(|due| due.key.level.as_str()).collect::<Vec<_>>(), given);
    }
}

#[test]
fn conditions_are_put_together() {
    for (needs, met) in [
        ("{ all = [{ at_least_hours = 10 }, { fields = 1 }] }", YES),
        ("{ all = [{ at_least_hours = 10 }, { at_least_hours = 30 }] }", NO),
        ("{ any = [{ at_least_hours = 30 }, { at_least_hours = 10 }] }", YES),
        ("{ any = [{ at_least_hours = 30 }, { at_least_hours = 40 }] }", NO),
        ("{ not = { at_least_hours = 30 } }", YES),
        ("{ not = { any = [{ at_least_hours = 10 }, { at_least_hours = 30 }] } }", NO),
        ("{ at_least_hours = 10, not = { all = [{ at_least_hours = 10 }, { at_least_hours = 30 }] } }", YES),
    ] {
        assert_eq!(states(needs, &[1200]), [met], "{needs}");
    }
    let town = worked(&[("2020-06", 1200)]);
    let decision_lacks = lacks(&town.decision(&needing(
        "{ any = [{ at_least_hours = 30 }, { at_least_hours = 25, months_of_service = 6 }] }",
    )));
    let Missing::OneOf { ways, .. } = &decision_lacks[0] else { panic!("{decision_lacks:?}") };
    assert_eq!(ways[0].0, [Missing::Hours { minutes: 600 }]);
    assert_eq!(ways[1].0, [Missing::Hours { minutes: 300 }, Missing::MonthsOfService { count: 5 }]);
}

#[test]
fn a_side_benefit_is_no_step_of_the_ladder() {
    let side = level("place", "{ at_least_hours = 30 }").replace("awards", "track = \"jobs\"\nawards");
    let scheme = scheme(&[side, level("certificate", "{ at_least_hours = 50 }")].concat());
    let town = worked(&[("2020-06", 1800)]);
    let decision = town.decision(&scheme);
    assert_eq!(
        (decision.standing.level.as_deref(), decision.surely.as_deref(), decision.possibly.as_deref()),
        (None, None, None)
    );
    assert_eq!(decision.awards.iter().map(|due| due.key.level.as_str()).collect::<Vec<_>>(), ["place"]);
    assert_eq!(
        decision.next_level().map(|next| (next.level.as_str(), next.missing)),
        Some(("certificate", 1200))
    );
}
