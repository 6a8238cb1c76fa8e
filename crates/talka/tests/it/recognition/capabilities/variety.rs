//! Fields of work, shares at one host, and groups.

use talka::recognition::{Criterion, Missing, Reached};
use talka::register::Work;

use super::{BORN, lacks, needing, reached, worked};
use crate::recognition::town::{ASSOCIATION, Fate, LIBRARY, Town, id};

#[test]
fn fields_of_work() {
    let scheme = needing("{ at_least_hours = 1, fields = 2 }");
    for (fields, state, lacking) in [
        ([Some("Kultūra"), Some("sports")], Reached::Reached, vec![]),
        ([Some("Kultūra"), Some(" kultūra")], Reached::NotReached, vec![Missing::Fields { count: 1 }]),
        ([Some("Kultūra"), None], Reached::Undecided, vec![Missing::Fields { count: 1 }]),
        ([None, None], Reached::Undecided, vec![Missing::Fields { count: 1 }]),
        ([Some("Kultūra"), Some(" ")], Reached::Undecided, vec![Missing::Fields { count: 1 }]),
    ] {
        let mut town = worked(&[("2020-06-01", 60), ("2020-06-02", 60)]);
        for (log, field) in town.0.hour_logs.iter_mut().zip(fields) {
            log.field = field.map(str::to_owned);
        }
        let decision = town.decision(&scheme);
        assert_eq!((decision.levels[0].state, lacks(&decision)), (state, lacking), "{fields:?}");
    }
}

#[test]
fn fields_that_do_not_count() {
    let scheme = super::scheme(&format!(
        "hours = {{ fields_left_out = [\"Politika\", \"reliģija\"] }}\n{}",
        super::level("it", "{ at_least_hours = 1 }")
    ));
    for (field, fate) in [
        (Some("sports"), Fate::Counts),
        (Some("politika"), Fate::Fails(Criterion::Field)),
        (Some(" Reliģija"), Fate::Fails(Criterion::Field)),
        (Some(" "), Fate::Undecided(Criterion::Field)),
        (None, Fate::Undecided(Criterion::Field)),
    ] {
        let mut town = worked(&[("2020-06-01", 60)]);
        town.0.hour_logs[0].field = field.map(str::to_owned);
        assert_eq!(town.fate(&scheme), fate, "{field:?}");
    }
}

#[test]
fn days_of_work() {
    let scheme = needing("{ at_least_days = 3 }");
    for (days, state, lacking) in [
        (vec!["2020-06-01", "2020-06-02", "2020-06-03"], Reached::Reached, vec![]),
        (
            vec!["2020-06-01", "2020-06-02", "2020-06-02"],
            Reached::NotReached,
            vec![Missing::Days { count: 1 }],
        ),
        // Of three days, one was worked on for sure, and perhaps each.
        (vec!["2020-06-01/2020-06-03"], Reached::Undecided, vec![Missing::Days { count: 2 }]),
        (vec!["2020-06-01/2020-06-02"], Reached::NotReached, vec![Missing::Days { count: 2 }]),
        (vec!["2020-06-01", "2020-06-02", "2020-06-03/2020-06-30"], Reached::Reached, vec![]),
        (
            vec!["2020-06-01", "2020-06-02", "2020-06-01/2020-06-02"],
            Reached::NotReached,
            vec![Missing::Days { count: 1 }],
        ),
        (vec!["2020-06-01", "2020-07"], Reached::Undecided, vec![Missing::Days { count: 1 }]),
    ] {
        let town = worked(&days.iter().map(|day| (*day, 30)).collect::<Vec<_>>());
        let decision = town.decision(&scheme);
        assert_eq!((decision.levels[0].state, lacks(&decision)), (state, lacking), "{days:?}");
    }
}

#[test]
fn an_entry_without_a_field_has_that_of_its_placement() {
    let scheme = needing("{ at_least_hours = 1, fields = 2 }");
    for (field, of_entry, state) in [
        ("sports", None, Reached::Reached),
        ("sports", Some(" "), Reached::Reached),
        ("kultūra", None, Reached::NotReached),
        (" ", None, Reached::Undecided),
        ("sports", Some("Kultūra"), Reached::NotReached),
    ] {
        let mut town = worked(&[("2020-06-01", 60), ("2020-06-02", 60)]);
        town.0.hour_logs[0].field = Some("kultūra".to_owned());
        town.0.hour_logs[1].field = of_entry.map(str::to_owned);
        let mut work = Work::default();
        work.field = Some(field.to_owned());
        town.0.placements[0].work = Some(work);
        assert_eq!(reached(&town, &scheme), state, "{field} {of_entry:?}");
    }
}

#[test]
fn the_field_of_hours_that_may_not_count_is_none_for_sure() {
    let confirmed = "hours = { confirmation = \"confirmed\" }\n";
    for (fields, unconfirmed, state) in [
        (1, [false, false], Reached::Reached),
        (1, [false, true], Reached::Reached),
        (1, [true, true], Reached::Undecided),
        (2, [false, false], Reached::Reached),
        (2, [false, true], Reached::Undecided),
        (3, [false, false], Reached::NotReached),
    ] {
        let mut town = worked(&[("2020-06-01", 60), ("2020-06-02", 60)]);
        for (log, (field, unconfirmed)) in
            town.0.hour_logs.iter_mut().zip(["kultūra", "sports"].into_iter().zip(unconfirmed))
        {
            log.field = Some(field.to_owned());
            log.confirmation = log.confirmation.take().filter(|_| !unconfirmed);
        }
        let scheme =
            super::scheme(&format!("{confirmed}{}", super::level("it", &format!("{{ fields = {fields} }}"))));
        assert_eq!(reached(&town, &scheme), state, "{fields} {unconfirmed:?}");
    }
}

#[test]
fn a_share_at_one_host() {
    let scheme = needing("{ one_host_percent = 60 }");
    for (here, there, state) in [
        (600, 400, Reached::Reached),
        (599, 401, Reached::NotReached),
        (400, 600, Reached::Reached),
        (600, 0, Reached::Reached),
    ] {
        let mut town = worked(&[("2020-06-01", here), ("2020-06-02", there)]);
        town.0.hour_logs[1].host = Some(ASSOCIATION);
        assert_eq!(reached(&town, &scheme), state, "{here} {there}");
    }
    let mut town = worked(&[("2020-06-01", 600), ("2020-06-02", 300), ("2020-06-03", 60)]);
    town.0.hour_logs[1].host = Some(ASSOCIATION);
    town.0.hour_logs[1].minutes = 400;
    // Whether the third entry is void is not known, and it decides.
    town.0.hour_logs[2].host = Some(LIBRARY);
    town.0.hour_logs[2].minutes = 1;
    assert_eq!(reached(&town, &scheme), Reached::Reached);
}

#[test]
fn more_work_elsewhere_may_cost_a_share() {
    let scheme = needing("{ one_host_percent = 60 }");
    let mut town = worked(&[("2020-06-01", 600), ("2020-06-02", 400), ("2020-06-03", 1)]);
    town.0.hour_logs[1].host = Some(ASSOCIATION);
    assert_eq!(reached(&town, &scheme), Reached::Reached);
    town.0.hour_logs[2].host = Some(ASSOCIATION);
    assert_eq!(reached(&town, &scheme), Reached::NotReached);
}

#[test]
fn a_group_and_each_of_its_members() {
    let scheme = needing("{ group = { at_least_hours = 10, each_at_least_hours = 2 } }");
    for (minutes, state, lacking) in [
        (vec![480, 120], Reached::Reached, vec![]),
        (vec![479, 120], Reached::NotReached, vec![Missing::GroupHours { minutes: 1 }]),
        (vec![470, 120], Reached::NotReached, vec![Missing::GroupHours { minutes: 10 }]),
        (vec![481, 119], Reached::NotReached, vec![Missing::GroupMembers { count: 1 }]),
        (vec![600, 0], Reached::NotReached, vec![Missing::GroupMembers { count: 1 }]),
        (vec![480, 119, 119], Reached::NotReached, vec![Missing::GroupMembers { count: 2 }]),
        (vec![480, 120, 119], Reached::NotReached, vec![Missing::GroupMembers { count: 1 }]),
    ] {
        let mut town = Town::new();
        for minutes in minutes.iter().copied() {
            town.person(BORN).group = Some("Talka".to_owned());
            if minutes > 0 {
                town.hours("2020-06-01", minutes);
            }
        }
        // Another group is another group.
        town.person(BORN).group = Some("cita".to_owned());
        town.hours("2020-06-01", 600);
        let recognition = town.recognize(&scheme, &[]);
        let stranger = id(0xB, minutes.len());
        let mut members = recognition.decisions.iter().filter(|decision| decision.volunteer != stranger);
        assert!(
            members
                .all(|decision| { decision.levels[0].state == state && decision.levels[0].lacks == lacking }),
            "{minutes:?}"
        );
    }
    let town = worked(&[("2020-06-01", 600)]);
    assert_eq!(lacks(&town.decision(&scheme)), [Missing::Group]);
}

#[test]
fn a_group_within_so_many_months() {
    let scheme = needing("{ group = { at_least_hours = 10, within_months = 3 } }");
    for (first, second, state, lacking) in [
        ("2020-01-15", "2020-04-14", Reached::Reached, vec![]),
        ("2020-01-15", "2020-04-15", Reached::NotReached, vec![Missing::GroupHours { minutes: 300 }]),
        ("2020-04-14", "2020-01-15", Reached::Reached, vec![]),
        // On which of its days the hours were worked is not known.
        ("2020-01", "2020-04-14", Reached::Undecided, vec![Missing::GroupHours { minutes: 300 }]),
    ] {
        let mut town = Town::new();
        for day in [first, second] {
            town.person(BORN).group = Some("Talka".to_owned());
            town.hours(day, 300);
        }
        for decision in &town.recognize(&scheme, &[]).decisions {
            assert_eq!(
                (decision.levels[0].state, lacks(decision)),
                (state, lacking.clone()),
                "{first} {second}"
            );
        }
    }
}
