//! Programmes: what is built in, what is refused, and what always holds. What each rule finds is in the vectors.

use std::fmt::Write as _;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};
use talka::date::{Birth, Day, When};
use talka::law::{Judged, Settings};
use talka::programmes::{
    BUILTIN, Duration, Duty, DutyDone, EarlierStay, LabelRole, Programme, ProgrammeCause, QualityLabel, Stay,
    StayError, StayFact, Strand, judge,
};
use talka::register::{
    HourLog, HourLogId, Organization, OrganizationId, Parts, Placement, PlacementId, Register, Volunteer,
    VolunteerId,
};
use talka::text::{Lang, programme_cause};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// One person with so many placements.
fn person(placements: u128) -> Judged {
    let (volunteer, organization) = (VolunteerId::from_u128(1), OrganizationId::from_u128(2));
    let placement = |n| Placement::new(PlacementId::from_u128(n), volunteer, organization);
    let register = Register::new(Parts {
        volunteers: vec![Volunteer::new(volunteer).born(Birth::Day(day("2000-05-15")))],
        organizations: vec![Organization::new(organization)],
        placements: (10..10 + placements).map(placement).collect(),
        ..Parts::default()
    });
    Judged::new(register.unwrap(), &Settings::on(day("2026-12-31")))
}

fn stay(n: u128) -> Stay {
    Stay::new("esc".into(), PlacementId::from_u128(10 + n), Strand::Individual)
}

#[test]
fn each_built_in_version_can_be_read_and_follows_the_one_before() {
    let versions: Vec<Programme> =
        BUILTIN.iter().map(|(_, text)| Programme::from_toml(text).unwrap()).collect();
    assert_eq!(versions, Programme::built_in());
    for (version, (id, _)) in versions.iter().zip(BUILTIN) {
        assert_eq!(version.id, *id);
    }
    for pair in versions.windows(2).filter(|pair| pair[0].programme == pair[1].programme) {
        assert_eq!(pair[0].in_force().last().plus(1), pair[1].from, "{}", pair[1].id);
    }
}

#[test]
fn what_contradicts_itself_is_refused_with_its_place() {
    let title = json!({"lv": "Programma", "en": "Programme"});
    let strand = |strands: Value| {
        let age = json!({"from": 18, "from_on": "first_day", "through": 30, "through_on": "first_day", "basis": "official"});
        let weekly = json!({"at_least_minutes": 1800, "at_most_minutes": 2280, "basis": "official"});
        let team = json!({"from": 10, "to": 40, "countries": 2, "abroad_percent": 25, "basis": "official"});
        json!({"strands": strands, "age": age, "weekly": weekly, "team": team})
    };
    let whole = json!({
        "id": "x-1", "programme": "x", "title": title, "text": {"name": title, "sources": ["https://example.org/"]},
        "from": "2020-01-01", "to": "2020-01-01", "strands": [strand(json!(["individual"])), strand(json!(["team"]))],
        "actions": [{"actions": ["town_twinning"]}],
    });
    let read = |document: &Value| Programme::from_json(document.to_string().as_bytes());
    read(&whole).unwrap();
    for (at, value, message) in [
        ("/id", json!(" "), "/id: expected a name, found empty text"),
        ("/programme", json!(""), "/programme: expected a name, found empty text"),
        (
            "/to",
            json!("2019-12-31"),
            "/to: it goes out of force before it comes into force; expected 2020-01-01 or later",
        ),
        ("/strands/1/strands", json!(["individual"]), "/strands/1/strands/0: duplicate word"),
        ("/strands/1/strands", json!(["team", "team"]), "/strands/1/strands/1: duplicate word"),
        (
            "/strands/1/strands",
            json!([]),
            "/strands/1/strands: expected at least one word, found an empty list",
        ),
        (
            "/strands/0/age/through",
            json!(17),
            "/strands/0/age/through: the greatest age is below the least; expected 18 or more",
        ),
        (
            "/strands/0/weekly/at_most_minutes",
            json!(1799),
            "/strands/0/weekly/at_most_minutes: expected a whole number from 1800",
        ),
        ("/strands/0/team/to", json!(9), "/strands/0/team/to: expected a whole number from 10"),
        (
            "/actions/0/actions",
            json!(["town_twinning", "town_twinning"]),
            "/actions/0/actions/1: duplicate word",
        ),
    ] {
        let mut document = whole.clone();
        *document.pointer_mut(at).unwrap() = value;
        let error = read(&document).unwrap_err().to_string();
        assert!(error.starts_with(message), "{error}");
        assert_eq!(serde_json::from_value::<Programme>(document).unwrap_err().to_string(), error);
    }
    // What is equal or not known contradicts nothing.
    for (at, value) in [
        ("/strands/0/age/through", json!(18)),
        ("/strands/0/age/from", json!("unknown")),
        ("/strands/0/weekly/at_most_minutes", json!(1800)),
        ("/to", json!(null)),
    ] {
        let mut document = whole.clone();
        *document.pointer_mut(at).unwrap() = value;
        read(&document).unwrap();
    }
}

#[test]
fn what_cannot_be_judged_is_refused_by_its_position() {
    let (judged, versions) = (person(2), Programme::built_in());
    let of = |stays: &[Stay]| judge(&versions, &judged, stays).unwrap_err();
    assert_eq!(of(&[stay(0), stay(2)]), StayError::NoSuchPlacement { position: 1 });
    assert_eq!(of(&[stay(0), stay(1), stay(0)]), StayError::Duplicate { position: 2 });
    let named = stay(0).home("Latvija".to_owned());
    assert_eq!(of(&[stay(1), named]), StayError::NoCountry { position: 1, at: StayFact::Home });
    let team = stay(0).team(vec!["LV".to_owned(), "L1".to_owned()]);
    assert_eq!(of(&[team]), StayError::NoCountry { position: 0, at: StayFact::Team });
    let reversed = stay(0).from(day("2024-03-02")).to(day("2024-03-01"));
    assert_eq!(of(&[reversed]), StayError::NoDays { position: 0 });
    let all_travel = stay(0).from(day("2024-03-01")).to(day("2024-03-02")).travel_days(2);
    assert_eq!(of(&[all_travel]), StayError::NoDays { position: 0 });
}

/// A week is judged by the version of its Monday, the stay as a whole by that of its first day.
#[test]
fn a_week_is_judged_by_the_version_of_its_monday() {
    let text = |id: &str| BUILTIN.iter().find(|(known, _)| *known == id).unwrap().1;
    let older = Programme::from_toml(text("esc-2021")).unwrap();
    let newer = Programme::from_toml(&text("esc-2024").replace("2280", "1860")).unwrap();
    let register = r#"{"volunteers":[{"id":"00000000-0000-0000-0000-000000000001"}],
        "organizations":[{"id":"00000000-0000-0000-0000-000000000002"}],
        "placements":[{"id":"00000000-0000-0000-0000-00000000000a","volunteer":"00000000-0000-0000-0000-000000000001",
            "organization":"00000000-0000-0000-0000-000000000002"}],
        "hour_logs":[
            {"id":"00000000-0000-0000-0000-000000000101","placement":"00000000-0000-0000-0000-00000000000a","on":"2023-12-31","minutes":2000},
            {"id":"00000000-0000-0000-0000-000000000102","placement":"00000000-0000-0000-0000-00000000000a","on":"2024-01-01","minutes":2000}]}"#;
    let register = Register::from_json(register.as_bytes()).unwrap();
    let judged = Judged::new(register, &Settings::on(day("2024-12-31")));
    let report = judge(&[newer, older], &judged, &[stay(0).from(day("2023-12-01")).to(day("2024-05-31"))]);
    let findings = report.unwrap().findings;
    let weeks = findings.iter().filter(|one| matches!(one.cause, ProgrammeCause::TooManyHours { .. }));
    let weeks: Vec<_> = weeks.map(|one| (one.by.programme.id.as_str(), one.days.first())).collect();
    assert_eq!(weeks, [("esc-2024", Some(day("2024-01-01")))]);
}

/// One person who works on these days, judged as if days off had been seen.
fn weeks_without_days_off(days: &[Day]) -> Vec<(Day, usize)> {
    let entry = |(n, on): (u128, &Day)| {
        HourLog::new(HourLogId::from_u128(100 + n), PlacementId::from_u128(10), When::Day(*on), 60)
    };
    let register = Register::new(Parts {
        hour_logs: (0..).zip(days).map(entry).collect(),
        ..person(1).register().clone().into_parts()
    });
    let judged = Judged::new(register.unwrap(), &Settings::on(day("2026-12-31")));
    let text = BUILTIN
        .iter()
        .find(|(known, _)| *known == "esc-2024")
        .unwrap()
        .1
        .replace("\"recalled\"", "\"official\"");
    let stays = [stay(0).from(day("2024-02-01")).to(day("2024-08-31"))];
    let report = judge(&[Programme::from_toml(&text).unwrap()], &judged, &stays).unwrap();
    let found = report
        .findings
        .iter()
        .filter(|one| matches!(one.cause, ProgrammeCause::NoDaysOff { consecutive: 2 }));
    found
        .map(|one| {
            let [period] = one.days.periods() else { panic!("a week is one interval") };
            assert_eq!(period.length(), 7);
            (period.first(), one.logs.len())
        })
        .collect()
}

/// 4 March 2024 was a Monday.
#[test]
fn days_off_are_those_of_one_week_and_not_of_two() {
    let monday = day("2024-03-04");
    let but =
        |off: &[i32]| -> Vec<Day> { (0..21).filter(|n| !off.contains(n)).map(|n| monday.plus(n)).collect() };
    // Saturday and Sunday of each week.
    assert_eq!(weeks_without_days_off(&but(&[5, 6, 12, 13, 19, 20])), []);
    // Sunday and the Monday after it lie in two weeks, and the third week has no day off at all.
    let [second, third] = [monday.plus(7), monday.plus(14)];
    assert_eq!(weeks_without_days_off(&but(&[6, 7])), [(monday, 6), (second, 6), (third, 7)]);
    // Two days apart are not one after the other; in the week between, they are.
    assert_eq!(weeks_without_days_off(&but(&[0, 2, 10, 11, 14, 20])), [(monday, 5), (third, 5)]);
}

/// A stay at home, one in a team and one in another programme do not count.
#[test]
fn stays_of_one_person_are_looked_at_together() {
    let judged = person(5);
    let abroad = |n, from: &str, to: &str| {
        stay(n).from(day(from)).to(day(to)).home("ES".to_owned()).venue("LV".to_owned()).earlier(vec![])
    };
    let stays = [
        abroad(4, "2025-01-01", "2025-04-30").fewer_opportunities(false),
        abroad(0, "2024-01-01", "2024-03-31"),
        abroad(1, "2024-04-01", "2024-06-30").venue("es".to_owned()),
        abroad(2, "2024-07-01", "2024-08-31").strand(Strand::Team),
        abroad(3, "2024-09-01", "2024-12-31").programme("another"),
    ];
    let report = judge(&Programme::built_in(), &judged, &stays).unwrap();
    let long =
        report.findings.iter().filter(|one| matches!(one.cause, ProgrammeCause::AnotherLongStay { .. }));
    assert_eq!(long.map(|one| one.path.as_str()).collect::<Vec<_>>(), ["/stays/0/earlier"]);
}

#[test]
fn each_cause_has_a_sentence_in_both_languages() {
    let on = day("2024-03-02");
    let duration = Duration::default().months(2).days(1);
    let (role, duty) = (LabelRole::Support, Duty::ArrivalTraining);
    let causes = [
        ProgrammeCause::TooYoung { least: 18, on },
        ProgrammeCause::TooOld { last: 30, on },
        ProgrammeCause::TooShort { least: duration, lasts: 21 },
        ProgrammeCause::TooLong { most: Duration::default().months(12), lasts: 367 },
        ProgrammeCause::TooFewHours { weekly: 1799, least: 1800 },
        ProgrammeCause::TooManyHours { weekly: 2281, most: 2280 },
        ProgrammeCause::NoDaysOff { consecutive: 2 },
        ProgrammeCause::TooLongInAll { most: Duration::default().months(14), last: 430 },
        ProgrammeCause::AnotherLongStay { most: 1 },
        ProgrammeCause::TeamTooSmall { members: 4, least: 5 },
        ProgrammeCause::TeamTooLarge { members: 41, most: 40 },
        ProgrammeCause::TooFewCountries { countries: 1, least: 2 },
        ProgrammeCause::TooFewFromAbroad { abroad: 1, members: 8, percent: 25 },
        ProgrammeCause::NoLabel { role },
        ProgrammeCause::NotDone { duty, due: Some(on) },
        ProgrammeCause::NotDone { duty, due: None },
        ProgrammeCause::DoneLate { duty, due: on, on: day("2024-03-05") },
    ];
    let mut said = String::new();
    for cause in &causes {
        for lang in Lang::ALL {
            writeln!(said, "{}", programme_cause(cause, *lang)).unwrap();
        }
    }
    insta::assert_snapshot!(said);
}

fn any_day() -> impl Strategy<Value = Option<Day>> {
    proptest::option::of((17_500..20_500_i32).prop_map(|days| Day::from_epoch_days(days).unwrap()))
}

fn any_stay(n: u128) -> impl Strategy<Value = Stay> {
    let done = (select(Duty::ALL), any_day()).prop_map(|(duty, on)| DutyDone::new(duty).on(on));
    let label = (select(LabelRole::ALL), any_day(), any_day())
        .prop_map(|(role, from, to)| QualityLabel::new(role).from(from).to(to));
    let earlier = (select(Strand::ALL), any_day(), 0..400_i32, any::<Option<bool>>()).prop_map(
        |(strand, from, days, abroad)| {
            let from = from.unwrap_or(Day::MIN);
            EarlierStay::new(strand, from, from.plus(days)).abroad(abroad)
        },
    );
    let country = || proptest::option::of(select(&["LV", "lv", "ES"][..]).prop_map(str::to_owned));
    let lists = (
        proptest::option::of(proptest::collection::vec(label, 0..3)),
        proptest::option::of(proptest::collection::vec(done, 0..6)),
        proptest::option::of(proptest::collection::vec(earlier, 0..3)),
        proptest::option::of(proptest::collection::vec(
            select(&["LV", "ES"][..]).prop_map(str::to_owned),
            0..50,
        )),
    );
    let facts =
        (any_day(), proptest::option::of(0..500_i32), any_day(), any::<Option<bool>>(), country(), country());
    (select(Strand::ALL), facts, lists, proptest::option::of(0..5000_u32), any_day(), 0..4_u8).prop_map(
        move |(strand, (from, days, submitted, fewer, home, venue), lists, weekly_minutes, asked, travel)| {
            let (labels, done, earlier, team) = lists;
            stay(n)
                .strand(strand)
                .from(from)
                .to(from.zip(days).map(|(from, days)| from.plus(days + i32::from(travel))))
                .travel_days(travel)
                .submitted(submitted)
                .fewer_opportunities(fewer)
                .home(home)
                .venue(venue)
                .weekly_minutes(weekly_minutes)
                .team(team)
                .labels(labels)
                .done(done)
                .youthpass_requested(asked)
                .earlier(earlier)
        },
    )
}

proptest! {
    /// Each week is judged by its own seven days, whatever those before and after it are.
    #[test]
    fn days_off_of_many_weeks(worked in proptest::collection::vec(any::<[bool; 7]>(), 1..6)) {
        let monday = day("2024-03-04");
        let days = worked.iter().flatten().zip(0..).filter(|(worked, _)| **worked).map(|(_, n)| monday.plus(n));
        let days: Vec<Day> = days.collect();
        let without = worked.iter().zip(0..).filter(|(week, _)| !week.windows(2).any(|two| two == [false, false]));
        let expected: Vec<(Day, usize)> =
            without.map(|(week, n)| (monday.plus(7 * n), week.iter().filter(|worked| **worked).count())).collect();
        prop_assert_eq!(weeks_without_days_off(&days), expected);
    }

    /// The order of stays and of versions decides nothing but the order of what is said.
    #[test]
    fn the_order_of_stays_and_versions_decides_nothing(
        stays in (any_stay(0), any_stay(1), any_stay(2)).prop_map(|(a, b, c)| vec![a, b, c]),
    ) {
        // Two that begin on one day are taken in the order in which they are listed.
        let mut firsts: Vec<_> = stays.iter().map(|stay| stay.from).collect();
        firsts.sort();
        firsts.dedup();
        prop_assume!(firsts.len() == 3);
        let judged = person(3);
        let sorted = |versions: &[Programme], stays: &[Stay]| {
            let report = judge(versions, &judged, stays).unwrap();
            let findings = report.findings.iter().map(|one| format!("{:?} {:?} {:?}", one.subject.id, one.days, one.cause));
            let open = report.undetermined.iter().map(|one| format!("{:?} {:?} {:?}", one.subject.id, one.code, one.days));
            let mut all: Vec<String> = findings.chain(open).collect();
            all.sort();
            all
        };
        let versions = Programme::built_in();
        let mut reversed = versions.clone();
        reversed.reverse();
        let mut turned = stays.clone();
        turned.reverse();
        prop_assert_eq!(sorted(&versions, &stays), sorted(&reversed, &turned));
    }

    /// What was done takes no finding about something else away and brings none about what was not done.
    #[test]
    fn who_does_more_has_not_done_less(stay in any_stay(0), kept in subsequence((0..6).collect::<Vec<usize>>(), 0..6)) {
        let judged = person(1);
        let versions = Programme::built_in();
        let not_done = |stay: &Stay| -> Vec<Duty> {
            let report = judge(&versions, &judged, std::slice::from_ref(stay)).unwrap();
            let causes = report.findings.iter().filter_map(|one| match one.cause {
                ProgrammeCause::NotDone { duty, .. } => Some(duty),
                _ => None,
            });
            causes.collect()
        };
        let Some(done) = &stay.done else { return Ok(()) };
        let fewer: Vec<DutyDone> = done.iter().enumerate().filter(|(n, _)| kept.contains(n)).map(|(_, one)| one.clone()).collect();
        let less = stay.clone().done(fewer);
        let (all, some) = (not_done(&stay), not_done(&less));
        prop_assert!(all.iter().all(|duty| some.contains(duty)));
    }
}
