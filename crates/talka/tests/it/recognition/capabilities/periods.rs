//! Which hours count together, and until when.

use talka::date::{Day, Period};
use talka::law::{Judged, Settings};
use talka::recognition::awards::{AwardPeriod, Ledger};
use talka::recognition::{Criterion, Missing, Reached, Scheme, SchemePeriod, Versions, recognize_versions};
use talka::register::Register;

use super::{lacks, level, needing, reached, scheme, worked};
use crate::recognition::town::{Fate, Town};

const TEN: &str = "{ at_least_hours = 10 }";

fn fate(scheme: &Scheme, on: &str) -> Fate {
    worked(&[(on, 60)]).fate(scheme)
}

#[test]
fn each_calendar_year_by_itself() {
    let scheme = scheme(&format!("period = {{ every = \"calendar_year\" }}\n{}", level("it", TEN)));
    let town = worked(&[("2019-06", 300), ("2020-06", 600)]);
    let register = Register::new(town.0).unwrap();
    let judged = Judged::new(register.clone(), &Settings::on("2021-06-30".parse().unwrap()));
    for (on, counted, given) in [("2019-12-31", 300, 0), ("2020-01-01", 600, 1), ("2021-01-01", 0, 0)] {
        let on: Day = on.parse().unwrap();
        let decisions =
            recognize_versions(&judged, &Versions::only(&scheme), on, &Ledger::default()).decisions;
        assert_eq!((decisions[0].standing.counted, decisions[0].awards.len()), (counted, given), "{on}");
        for due in &decisions[0].awards {
            let year = |month, day| Day::new(on.year(), month, day).unwrap();
            let period = AwardPeriod { from: Some(year(1, 1)), to: Some(year(12, 31)) };
            assert_eq!(due.key.period, Some(period));
        }
    }
}

#[test]
fn dates_that_cross_years() {
    let period = "period = { from = 2018-11-01, to = 2019-10-31 }\n";
    let scheme = scheme(&format!("{period}{}", level("it", TEN)));
    let out = Fate::Fails(Criterion::Period);
    for (on, expected) in [
        ("2018-10-31", &out),
        ("2018-11-01", &Fate::Counts),
        ("2019-01-01", &Fate::Counts),
        ("2019-10-31", &Fate::Counts),
        ("2019-11-01", &out),
    ] {
        assert_eq!(fate(&scheme, on), *expected, "{on}");
    }
}

#[test]
fn from_one_day_to_another() {
    let [first, last] = ["2018-11-01", "2019-10-31"].map(|day| day.parse::<Day>().unwrap());
    assert_eq!(SchemePeriod::between(first, last).period(), Period::new(first, last).ok());
    assert_eq!(SchemePeriod::between(last, first).period(), None);
}

#[test]
fn without_an_end_or_without_any_period() {
    let since = scheme(&format!("period = {{ from = 2019-02-01 }}\n{}", level("it", TEN)));
    assert_eq!(fate(&since, "2019-01-31"), Fate::Fails(Criterion::Period));
    assert_eq!(fate(&since, "2021-06-29"), Fate::Counts);
    let ever = needing(TEN);
    assert_eq!(fate(&ever, "2016-03-03"), Fate::Counts);
    let decision = worked(&[("2017-06", 300), ("2020-06", 300)]).decision(&ever).levels.remove(0);
    assert_eq!(decision.reached, Some("2020-06-30".parse().unwrap()));
}

#[test]
fn any_months_that_follow_one_another() {
    let scheme = needing("{ at_least_hours = 10, within_months = 12 }");
    for (days, state, missing) in [
        // From 16 June to 15 June of the next year are twelve months; a day more is not.
        ([("2019-06-16", 300), ("2020-06-15", 300)], Reached::Reached, None),
        ([("2019-06-15", 300), ("2020-06-15", 300)], Reached::NotReached, Some(300)),
        ([("2019-06-15", 300), ("2020-06-15", 301)], Reached::NotReached, Some(299)),
        // Hours that began before may all have been worked before.
        ([("2019-06-15/2019-06-20", 300), ("2020-06-15", 300)], Reached::Undecided, Some(300)),
    ] {
        let town = worked(&days);
        let decision = town.decision(&scheme);
        assert_eq!(decision.levels[0].state, state, "{days:?}");
        let lacking = missing.map(|minutes| Missing::HoursWithin { minutes, months: 12 });
        assert_eq!(lacks(&decision), Vec::from_iter(lacking), "{days:?}");
    }
}

#[test]
fn months_one_after_another_with_a_floor() {
    let scheme = needing("{ months_in_a_row = { count = 3, at_least_minutes = 60 } }");
    let months = |minutes: [i32; 4]| -> Town {
        let months = ["2020-11-30", "2020-12-01", "2021-01-15", "2021-03-01"];
        worked(&months.into_iter().zip(minutes).collect::<Vec<_>>())
    };
    let missing = |count| vec![Missing::MonthsInARow { count, minutes: 60 }];
    for (minutes, state, lacking) in [
        ([60, 60, 60, 600], Reached::Reached, vec![]),
        ([60, 59, 60, 600], Reached::NotReached, missing(2)),
        ([60, 60, 59, 600], Reached::NotReached, missing(1)),
    ] {
        let town = months(minutes);
        assert_eq!(
            (reached(&town, &scheme), lacks(&town.decision(&scheme))),
            (state, lacking),
            "{minutes:?}"
        );
    }
    // Nobody knows in which of the two months the hours of the entry were worked.
    let mut town = months([60, 60, 59, 0]);
    town.hours("2021-01-31/2021-02-01", 1);
    assert_eq!(reached(&town, &scheme), Reached::Undecided);
}

#[test]
fn a_weekly_pace() {
    let scheme = needing("{ weeks_in_a_row = { count = 3, at_least_minutes = 60 } }");
    // 4 January 2021 was a Monday.
    let state = |days: [&str; 3]| reached(&worked(&days.map(|day| (day, 60))), &scheme);
    assert_eq!(state(["2021-01-03", "2021-01-04", "2021-01-17"]), Reached::Reached);
    assert_eq!(state(["2021-01-03", "2021-01-04", "2021-01-18"]), Reached::NotReached);
    assert_eq!(state(["2021-01-04", "2021-01-10", "2021-01-11"]), Reached::NotReached);
    // More hours in one week do not shorten the calendar.
    assert_eq!(reached(&worked(&[("2021-01-04", 6000)]), &scheme), Reached::NotReached);
}

#[test]
fn hours_of_many_years_may_lie_in_any_of_their_weeks() {
    let state = |weeks: u32| {
        let needs = format!("{{ weeks_in_a_row = {{ count = {weeks}, at_least_minutes = 60 }} }}");
        // From a Monday to a Sunday: 520 weeks.
        reached(&worked(&[("2011-01-03/2020-12-20", 60)]), &needing(&needs))
    };
    assert_eq!(state(520), Reached::Undecided);
    assert_eq!(state(521), Reached::NotReached);
}

#[test]
fn months_of_service() {
    let scheme = needing("{ months_of_service = 6 }");
    for (last, state, lacking) in [
        ("2020-06-30", Reached::Reached, vec![]),
        ("2020-06-29", Reached::NotReached, vec![Missing::MonthsOfService { count: 1 }]),
    ] {
        let town = worked(&[("2020-01-01", 60), (last, 60)]);
        assert_eq!((reached(&town, &scheme), lacks(&town.decision(&scheme))), (state, lacking), "{last}");
    }
}

#[test]
fn hours_that_may_not_count_are_no_service_for_sure() {
    let scheme = scheme(&format!(
        "hours = {{ confirmation = \"confirmed\" }}\n{}",
        level("it", "{ months_of_service = 6 }")
    ));
    let mut town = worked(&[("2020-01-01", 60), ("2020-06-30", 60)]);
    assert_eq!(reached(&town, &scheme), Reached::Reached);
    town.0.hour_logs[1].confirmation = None;
    assert_eq!(reached(&town, &scheme), Reached::Undecided);
}

#[test]
fn how_many_months_or_weeks_are_still_missing() {
    let hours = [("2020-11-30", 60), ("2020-12-01", 60)];
    for (needs, lacking) in [
        (
            "months_in_a_row = { count = 5, at_least_minutes = 60 }",
            Missing::MonthsInARow { count: 3, minutes: 60 },
        ),
        (
            "weeks_in_a_row = { count = 5, at_least_minutes = 120 }",
            Missing::WeeksInARow { count: 4, minutes: 120 },
        ),
    ] {
        assert_eq!(lacks(&worked(&hours).decision(&needing(&format!("{{ {needs} }}")))), [lacking]);
    }
}

#[test]
fn a_ceremony_inside_the_period() {
    let with = |after: &str| {
        let issue = format!("issue = {{ ceremony = 2020-12-15{after} }}\n");
        scheme(&format!("{issue}period = {{ from = 2020-01-01, to = 2020-12-31 }}\n{}", level("it", TEN)))
    };
    for (after, on_the_day, later) in [
        ("", Fate::Counts, Fate::Counts),
        (", after_ceremony = \"count\"", Fate::Counts, Fate::Counts),
        (", after_ceremony = \"left_out\"", Fate::Counts, Fate::Fails(Criterion::Ceremony)),
        (
            ", after_ceremony = \"unknown\"",
            Fate::Undecided(Criterion::Ceremony),
            Fate::Undecided(Criterion::Ceremony),
        ),
    ] {
        let scheme = with(after);
        assert_eq!(
            (fate(&scheme, "2020-12-15"), fate(&scheme, "2020-12-16")),
            (on_the_day, later),
            "{after}"
        );
    }
}

#[test]
fn hours_have_to_be_handed_in_before_the_period_ends() {
    let deadline = |at: &str| {
        let deadline = format!("deadline = {{ of = \"hours\", on = 2020-11-24{at} }}\n");
        scheme(&format!("{deadline}period = {{ from = 2020-01-01, to = 2020-12-31 }}\n{}", level("it", TEN)))
    };
    let late = Fate::Fails(Criterion::Deadline);
    let open = Fate::Undecided(Criterion::Deadline);
    for (at, entered, expected) in [
        ("", Some("2020-11-24"), &Fate::Counts),
        ("", Some("2020-11-25"), &late),
        ("", None, &open),
        // The record of an entry has no time of day.
        (", at = 19:00:00", Some("2020-11-23"), &Fate::Counts),
        (", at = \"19:00\"", Some("2020-11-24"), &open),
    ] {
        let at = at.replace("19:00:00", "\"19:00\"");
        let mut town = worked(&[("2020-11-01", 60)]);
        town.0.hour_logs[0].entered = entered.map(|day| day.parse().unwrap());
        assert_eq!(town.fate(&deadline(&at)), *expected, "{at} {entered:?}");
    }
}
