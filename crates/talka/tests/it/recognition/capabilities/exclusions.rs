//! Kinds of hours, limits, and breaches of the Law that keep hours out.

use talka::recognition::{Criterion, Reason, Scheme};
use talka::register::{HourKind, Payment};

use super::{level, scheme, worked};
use crate::recognition::town::{ASSOCIATION, Fate, Town, id};

fn hours(rule: &str) -> Scheme {
    scheme(&format!("hours = {{ {rule} }}\n{}", level("it", "{ at_least_hours = 1 }")))
}

fn over(minutes: i64) -> Vec<Reason> {
    vec![Reason { reason: Criterion::Limit, minutes }]
}

#[test]
fn what_is_no_volunteer_work_counts_only_where_it_is_named() {
    let silent = scheme(&level("it", "{ at_least_hours = 1 }"));
    let named = hours("kinds = [\"mandated\"]");
    for (kind, unnamed, when_named) in [
        (HourKind::Work, true, false),
        (HourKind::Travel, true, false),
        (HourKind::Mandated, false, true),
        (HourKind::PaidSummerJob, false, false),
        (HourKind::Internship, false, false),
        (HourKind::OwnFamily, false, false),
    ] {
        let mut town = worked(&[("2020-06-01", 60)]);
        town.0.hour_logs[0].kind = Some(kind);
        let fate = |counts| if counts { Fate::Counts } else { Fate::Fails(Criterion::Kind) };
        assert_eq!((town.fate(&silent), town.fate(&named)), (fate(unnamed), fate(when_named)), "{kind}");
    }
}

#[test]
fn at_most_so_many_hours_a_day() {
    let scheme = hours("limits = { per_day_hours = 8 }");
    let mut town = worked(&[
        ("2020-06-01", 300),
        ("2020-06-01", 240),
        ("2020-06-02", 480),
        ("2020-06-03/2020-06-04", 961),
    ]);
    town.0.hour_logs[1].host = Some(ASSOCIATION);
    let decision = town.decision(&scheme);
    assert_eq!((decision.standing.counted, decision.not_counted), (480 + 480 + 960, over(60 + 1)));
    // An entry of which a part counts is among those used.
    assert_eq!(decision.counted_logs.len(), 4);
}

#[test]
fn at_most_so_many_hours_at_a_host() {
    let scheme = hours("limits = { per_host_hours = 5 }");
    let mut town = worked(&[("2020-06-01", 300), ("2020-06-02", 60), ("2020-06-03", 301)]);
    town.0.hour_logs[2].host = Some(ASSOCIATION);
    let decision = town.decision(&scheme);
    assert_eq!((decision.standing.counted, decision.not_counted), (600, over(61)));
    assert_eq!(decision.counted_logs, [id(0xD, 0), id(0xD, 2)]);
}

#[test]
fn at_most_so_many_hours_in_a_lifetime() {
    let limits =
        "hours = { limits = { lifetime_hours = 10 } }\nperiod = { from = 2020-01-01, to = 2020-12-31 }\n";
    let scheme = scheme(&format!("{limits}{}", level("it", "{ at_least_hours = 1 }")));
    let town = worked(&[("2019-06-01", 480), ("2020-06-01", 180)]);
    let decision = town.decision(&scheme);
    assert_eq!(decision.standing.counted, 120);
    let outside = Reason { reason: Criterion::Period, minutes: 480 };
    assert_eq!(decision.not_counted, [vec![outside], over(60)].concat());
}

#[test]
fn hours_that_would_not_count_anyway_use_up_nothing_of_a_lifetime() {
    let scheme = scheme(&format!(
        "hours = {{ kinds = [\"work\"], limits = {{ lifetime_hours = 10 }} }}\n\
         period = {{ from = 2020-01-01, to = 2020-12-31 }}\n{}",
        level("it", "{ at_least_hours = 1 }"),
    ));
    for (kind, counted) in [(HourKind::Work, 120), (HourKind::Travel, 180)] {
        let mut town = worked(&[("2019-06-01", 480), ("2020-06-01", 180)]);
        town.0.hour_logs[0].kind = Some(kind);
        assert_eq!(town.decision(&scheme).standing.counted, counted, "{kind}");
    }
}

#[test]
fn a_missing_fact_takes_no_room_from_what_is_sure() {
    let scheme = hours("confirmation = \"confirmed\", limits = { per_day_hours = 8 }");
    let mut town = worked(&[("2020-06-01", 480), ("2020-06-01", 60)]);
    town.0.hour_logs[0].confirmation = None;
    let decision = town.decision(&scheme);
    assert_eq!((decision.standing.counted, decision.standing.undecided), (60, 420));
    assert_eq!(decision.not_counted, over(60));
}

/// A child of 14 without a consent, who was paid or not.
fn child(paid: bool) -> Town {
    let mut town = Town::with("2006-01-01");
    town.0.volunteers[0].consents = Some(Vec::new());
    if paid {
        town.0.placements[0].payments = Some(vec![Payment::new(100)]);
    }
    town.hours("2020-06-01", 60);
    town
}

#[test]
fn breaches_by_bearing_or_by_code() {
    let out = Fate::Fails(Criterion::Lawful);
    for (rule, without_consent, paid) in [
        ("", &Fate::Counts, &out),
        ("excluded_breaches = [\"voids\"]", &Fate::Counts, &out),
        ("excluded_breaches = []", &Fate::Counts, &Fate::Counts),
        ("excluded_breaches = [\"consent-missing\"]", &out, &out),
        ("excluded_breaches = [\"paid-work\"]", &Fate::Counts, &out),
        ("excluded_breaches = [\"duty\"]", &out, &out),
    ] {
        let scheme = hours(rule);
        assert_eq!(child(false).fate(&scheme), *without_consent, "{rule}");
        assert_eq!(child(true).fate(&scheme), *paid, "{rule}");
    }
}

#[test]
fn a_breach_that_is_open_leaves_hours_undecided() {
    let scheme = hours("excluded_breaches = [\"consent-missing\"]");
    let mut town = child(false);
    town.0.volunteers[0].consents = None;
    assert_eq!(town.fate(&scheme), Fate::Undecided(Criterion::Lawful));
    // From the 16th birthday no consent is asked for.
    town.0.volunteers[0].born = Town::with("2003-01-01").0.volunteers[0].born;
    assert_eq!(town.fate(&scheme), Fate::Counts);
}

#[test]
fn a_breach_on_some_of_the_days_of_an_entry_leaves_it_undecided() {
    let scheme = hours("excluded_breaches = [\"consent-missing\"]");
    for (born, expected) in [
        ("2004-06-01", Fate::Counts),
        ("2004-06-02", Fate::Undecided(Criterion::Lawful)),
        ("2004-06-03", Fate::Fails(Criterion::Lawful)),
    ] {
        let mut town = Town::with(born);
        town.0.volunteers[0].consents = Some(Vec::new());
        town.hours("2020-06-01/2020-06-02", 60);
        assert_eq!(town.fate(&scheme), expected, "born {born}");
    }
}

#[test]
fn what_is_only_noted_of_a_placement_keeps_no_hours_out() {
    let scheme = hours("excluded_breaches = [\"under-minimum-age\"]");
    for (on, expected) in [("2020-05-31", Fate::Fails(Criterion::Lawful)), ("2020-06-01", Fate::Counts)] {
        // It is noted that criminal courts count from the day after the 13th birthday.
        let mut town = Town::with("2007-06-01");
        town.hours(on, 60);
        assert_eq!(town.fate(&scheme), expected, "{on}");
    }
}

#[test]
fn a_breach_of_some_entries_keeps_only_those_out() {
    let scheme = hours("excluded_breaches = [\"minutes-over-interval\"]");
    let mut town = worked(&[("2020-06-01", 60), ("2020-06-02", 121)]);
    for log in &mut town.0.hour_logs {
        (log.start, log.end) = (Some("10:00".parse().unwrap()), Some("12:00".parse().unwrap()));
    }
    let decision = town.decision(&scheme);
    assert_eq!(decision.counted_logs, [id(0xD, 0)]);
}

#[test]
fn a_breach_of_an_entry_keeps_out_that_entry() {
    let mut town = worked(&[("2020-06-01", 60), ("2020-06-02", 60)]);
    for log in &mut town.0.hour_logs {
        (log.start, log.end) = ("10:00".parse().ok(), "11:00".parse().ok());
    }
    let lessons = |on: &str| {
        let lessons = [serde_json::json!({ "weekday": "monday", "start": "10:00", "end": "10:40" })];
        let timetable =
            serde_json::json!({ "from": on, "to": "2020-06-30", "lessons": lessons, "holidays": [] });
        serde_json::from_value::<talka::register::Register>(serde_json::json!({
            "volunteers": [{ "id": uuid::Uuid::nil(), "timetables": [timetable] }]
        }))
        .unwrap()
        .volunteers()[0]
            .timetables
            .clone()
    };
    town.0.volunteers[0].timetables = lessons("2020-06-01");
    let counted = |rule: &str| town.decision(&hours(rule)).standing.counted;
    assert_eq!(counted("excluded_breaches = [\"study-time\"]"), 60);
    assert_eq!(counted("excluded_breaches = [\"work-after-end\"]"), 120);
    town.0.volunteers[0].timetables = Some(Vec::new());
    let scheme = hours("excluded_breaches = [\"study-time\"]");
    assert_eq!(town.decision(&scheme).standing.counted, 120);
    // Without times nobody knows whether it was during lessons.
    town.0.volunteers[0].timetables = lessons("2020-06-01");
    for log in &mut town.0.hour_logs {
        (log.start, log.end) = (None, None);
    }
    let standing = town.decision(&scheme).standing;
    assert_eq!((standing.counted, standing.undecided), (60, 60));
    // It is no other breach that is open.
    let other = hours("excluded_breaches = [\"work-after-end\"]");
    let standing = town.decision(&other).standing;
    assert_eq!((standing.counted, standing.undecided), (120, 0));
}
