//! Registers at the edges of what can be written: they are judged like any other, without a panic, without an overflow
//! (the release profile checks for it as well) and in a time that does not run away.

#[cfg(feature = "toml")]
mod bounds;
#[cfg(feature = "toml")]
mod decisions;
#[cfg(feature = "toml")]
mod deep;

use serde_json::{Value, json};
use talka::date::Day;
use talka::law::{Cause, ConsentBy, Recalled, Settings, check};
use talka::register::{HourLogId, Register};
use uuid::Uuid;

const FIRST: &str = "0001-01-01";
const LAST: &str = "9999-12-31";

fn id() -> Uuid {
    Uuid::from_u128(1)
}

fn settings() -> Vec<Settings> {
    let days = [Day::MIN, "2020-06-15".parse().unwrap(), Day::MAX];
    days.into_iter()
        .map(Settings::on)
        .flat_map(|settings| {
            let strict = settings.with_recalled(Recalled::Information).with_consent_by(ConsentBy::Both);
            [settings, strict]
        })
        .collect()
}

/// A volunteer, an organizer, a placement and entries, with these members.
fn register(volunteer: &Value, placement: &Value, entries: impl IntoIterator<Item = Value>) -> Register {
    let with = |mut record: Value, members: &Value| {
        record.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        record
    };
    let entries = entries
        .into_iter()
        .zip(1..)
        .map(|(members, n)| with(json!({"id": Uuid::from_u128(n), "placement": id()}), &members));
    let document = json!({
        "volunteers": [with(json!({"id": id()}), volunteer)],
        "organizations": [{"id": id(), "class": "association"}],
        "placements": [with(json!({"id": id(), "volunteer": id(), "organization": id()}), placement)],
        "hour_logs": entries.collect::<Vec<_>>(),
    });
    Register::from_json(document.to_string().as_bytes()).unwrap()
}

#[test]
fn minutes_and_days_at_the_edges() {
    let minutes = [i32::MIN, -1, 0, 1, i32::MAX];
    let on = [FIRST, "2020-06-15", LAST, "0001-01-01/9999-12-31", "0001-01", "9999-12"];
    let clocks =
        [(json!(null), json!(null)), (json!("24:00"), json!("00:00")), (json!("00:00"), json!("24:00"))];
    let entries = on.into_iter().flat_map(|on| {
        let clocks = clocks.clone();
        minutes.into_iter().flat_map(move |minutes| {
            let entry = move |(start, end)| json!({"on": on, "minutes": minutes, "start": start, "end": end});
            // Each twice, so that a person's day has sums and duplicates.
            clocks.clone().into_iter().map(entry).flat_map(|entry| [entry.clone(), entry])
        })
    });
    let register = register(&json!({"born": LAST}), &json!({}), entries);
    for settings in settings() {
        check(&register, &settings);
    }
}

#[test]
fn every_day_of_every_record_at_the_edges() {
    for (early, late) in [(FIRST, FIRST), (FIRST, LAST), (LAST, FIRST), (LAST, LAST)] {
        for born in [
            json!(early),
            json!("0001"),
            json!("9999"),
            json!({"age": 255, "on": late}),
            json!({"age": 0, "on": late}),
        ] {
            let policy =
                json!({"made": early, "from": early, "to": late, "risks": [], "disability_cents": i64::MIN});
            let consent = json!({"given": early, "from": early, "to": late, "withdrawn": late, "form": "paper",
                "capacity": "parent", "purpose": "volunteer_work"});
            let volunteer = json!({"born": born, "consents": [consent, consent], "policies": [policy]});
            let placement = json!({
                "agreement": {"form": "written", "concluded": early, "written": late, "acquainted": late, "agreed": [],
                    "signatures": [{"by": "volunteer", "on": late}], "writing_requested": early,
                    "term": {"kind": "fixed", "from": late, "to": early}, "expenses_covered": true},
                "hazards": [{"kind": "fall_from_height", "height_cm": u32::MAX}],
                "insurance": [policy],
                "ending": {"notice_given": early, "effective": late, "form": "oral", "important_reason": false},
            });
            let register = register(&volunteer, &placement, [json!({"on": early, "minutes": 60})]);
            for settings in settings() {
                check(&register, &settings);
            }
        }
    }
}

#[test]
fn sums_of_money_stop_at_their_edges() {
    let money = |cents: &[i64]| -> Vec<Value> {
        cents.iter().map(|cents| json!({"cents": cents, "kind": "food", "on": "2020-06-15"})).collect()
    };
    let paid = |cents: &[i64]| -> Vec<Value> { cents.iter().map(|cents| json!({"cents": cents})).collect() };
    let most = [i64::MAX, i64::MAX, i64::MIN, i64::MIN, i64::MAX];
    let placement = json!({"expenses": money(&most[..2]), "payments": paid(&most)});
    let report = check(&register(&json!({}), &placement, []), &settings()[1]);
    let causes: Vec<_> = report.findings.iter().map(|finding| &finding.cause).collect();
    assert!(causes.contains(&&Cause::PaidWork { cents: i64::MAX }));
    let (total_cents, cap_cents) = (i64::MAX, 100_000);
    assert!(causes.contains(&&Cause::ExpensesOverCap { year: 2020, total_cents, cap_cents }));

    let placement =
        json!({"expenses": money(&[i64::MIN, i64::MIN]), "payments": paid(&[i64::MIN, i64::MIN])});
    let report = check(&register(&json!({}), &placement, []), &settings()[1]);
    assert!(
        !report
            .findings
            .iter()
            .any(|finding| ["paid-work", "expenses-over-cap"].contains(&finding.rule.code))
    );
}

#[test]
fn the_65537th_consent_is_reported_by_its_own_place() {
    let other = json!({"purpose": "photographs"});
    let doubtful =
        json!({"purpose": "volunteer_work", "capacity": "parent", "given": "2020-01-01", "form": "scan"});
    let mut consents = vec![other; 65_536];
    consents.push(doubtful);
    let register = register(&json!({"born": "2006-01-01", "consents": consents}), &json!({}), []);
    let report = check(&register, &Settings::on("2020-06-15".parse().unwrap()));
    let consent = report.undetermined.iter().find(|one| one.rule.code == "consent-missing").unwrap();
    assert_eq!(consent.missing[0].path.as_str(), "/volunteers/0/consents/65536/form");
}

#[test]
fn of_many_facts_that_are_missing_some_are_listed() {
    let consents: Vec<Value> = (0..70_000).map(|n| json!({"giver": format!("{n}")})).collect();
    let policies: Vec<Value> = (0..70_000).map(|_| json!({})).collect();
    let volunteer = json!({"born": "2006-01-01", "consents": consents, "policies": policies});
    let placement = json!({"hazards": [{"kind": "increased_danger"}], "insurance": []});
    let register = register(&volunteer, &placement, []);
    let report = check(&register, &Settings::on("2020-06-15".parse().unwrap()));
    for code in ["consent-missing", "uninsured-hazard"] {
        let undetermined = report.undetermined.iter().find(|one| one.rule.code == code).unwrap();
        assert_eq!(undetermined.missing.len(), 100, "{code}");
    }
}

#[test]
fn the_same_hours_many_thousand_times() {
    let entries = vec![json!({"on": "2020-06-15", "minutes": 60, "start": "10:00", "end": "11:00"}); 30_000];
    let everything = Settings::on("2020-06-15".parse().unwrap()).with_listed_per_rule(u32::MAX);
    let report = check(&register(&json!({}), &json!({}), entries), &everything);
    let duplicates = report.findings.iter().filter(|finding| finding.rule.code == "hours-duplicate");
    let of = HourLogId::from_u128(1);
    assert_eq!(duplicates.filter(|finding| finding.cause == Cause::HoursDuplicate { of }).count(), 29_999);
}
