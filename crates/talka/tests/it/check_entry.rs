//! One entry, judged before it is saved.

use proptest::prelude::*;
use serde_json::{Value, json};
use talka::date::{Clock, Day};
use talka::law::{
    EntryCheck, EntryCheckError, Finding, Judged, RuleShape, Settings, Verdict, check, check_entry,
};
use talka::register::{
    Confirmation, ConfirmationState, HourLog, HourLogId, OrganizationId, Parts, PlacementId, RecordKind,
    Register,
};

use crate::common::{registers, settings};

/// What the whole register says of its last entry and of that day of the person.
fn of_last(register: &Register, settings: &Settings) -> Value {
    let last = register.hour_logs().last().unwrap();
    let about = |finding: &&Finding| {
        let of_that_day = finding.days.meets(last.days())
            || serde_json::to_string(&finding.cause).unwrap().contains(&last.id.to_string());
        finding.logs.contains(&last.id)
            || (finding.rule.shape() == RuleShape::PersonDay
                && of_that_day
                && of_the_same_person(register, finding, last))
    };
    let report = check(register, settings);
    let undetermined = report.undetermined.iter().filter(|undetermined| undetermined.logs.contains(&last.id));
    let judged = Judged::new(register.clone(), settings);
    let position = register.hour_logs().len() - 1;
    json!({
        "verdict": judged.verdict(position),
        "stands": judged.stands(position),
        "findings": report.findings.iter().filter(about).collect::<Vec<_>>(),
        "undetermined": undetermined.collect::<Vec<_>>(),
        "not_judged": report.not_judged,
        "settings": report.settings,
    })
}

fn of_the_same_person(register: &Register, finding: &Finding, entry: &HourLog) -> bool {
    let volunteer = |placement: PlacementId| {
        register.placements().iter().find(|known| known.id == placement).map(|known| known.volunteer)
    };
    let other = finding.logs.first().and_then(|id| register.hour_logs().iter().find(|log| log.id == *id));
    other.is_some_and(|other| volunteer(other.placement) == volunteer(entry.placement))
}

fn of_check(EntryCheck { verdict, stands, report, .. }: &EntryCheck) -> Value {
    json!({
        "verdict": verdict,
        "stands": stands,
        "findings": report.findings,
        "undetermined": report.undetermined,
        "not_judged": report.not_judged,
        "settings": report.settings,
    })
}

/// The register without its last entry, and that entry; `None` where others refer to it, or there is none.
fn split(register: &Register) -> Option<(Register, HourLog)> {
    let mut parts = register.clone().into_parts();
    let last = parts.hour_logs.pop()?;
    Some((Register::new(parts).ok()?, last))
}

proptest! {
    #[test]
    fn an_entry_is_judged_as_in_the_register_with_it(register in registers(), settings in settings()) {
        if let Some((before, entry)) = split(&register) {
            let checked = check_entry(&before, &entry, &settings).unwrap();
            prop_assert_eq!(of_check(&checked), of_last(&register, &settings));
        }
    }
}

/// Born on 10 May 2010, in a placement since 1 May 2023, with an entry of two hours from 10:00 on 12 May.
fn register() -> Register {
    let mut document: Value = serde_json::from_slice(include_bytes!("../../doc/thirteen.json")).unwrap();
    document["hour_logs"] = json!([{
        "id": "00000000-0000-0000-0000-000000000004",
        "placement": "00000000-0000-0000-0000-000000000003",
        "on": "2023-05-12", "minutes": 120, "start": "10:00", "end": "12:00",
    }]);
    Register::from_json(document.to_string().as_bytes()).unwrap()
}

fn entry(on: &str, start: &str, end: &str) -> HourLog {
    let log = HourLog::new(HourLogId::from_u128(5), PlacementId::from_u128(3), on.parse().unwrap(), 60);
    let clock = |text: &str| text.parse::<Clock>().unwrap();
    log.start(clock(start)).end(clock(end))
}

fn today() -> Settings {
    Settings::on("2023-06-01".parse::<Day>().unwrap())
}

fn whole(register: &Register, entry: &HourLog) -> Register {
    let mut parts: Parts = register.clone().into_parts();
    parts.hour_logs.push(entry.clone());
    Register::new(parts).unwrap()
}

#[test]
fn an_entry_that_begins_earlier_is_kept_and_the_finding_is_about_the_later_one() {
    let (register, entry) = (register(), entry("2023-05-12", "09:30", "10:30"));
    let checked = check_entry(&register, &entry, &today()).unwrap();
    assert_ne!(checked.verdict, Verdict::Contradicted);
    let overlap =
        checked.report.findings.iter().find(|finding| finding.rule.code == "hours-overlap").unwrap();
    assert_eq!(overlap.logs, [HourLogId::from_u128(4)]);
    assert_eq!(of_check(&checked), of_last(&whole(&register, &entry), &today()));
}

#[test]
fn work_over_midnight_reaches_into_the_next_day_of_the_person() {
    let (register, entry) = (register(), entry("2023-05-11", "23:00", "10:01"));
    let checked = check_entry(&register, &entry, &today()).unwrap();
    assert!(checked.report.findings.iter().any(|finding| finding.rule.code == "hours-overlap"));
    assert_eq!(of_check(&checked), of_last(&whole(&register, &entry), &today()));
}

#[test]
fn an_entry_takes_the_place_of_the_one_that_it_corrects() {
    let register = register();
    let corrected = entry("2023-05-12", "10:30", "11:30").corrects(HourLogId::from_u128(4));
    let state = ConfirmationState::Withdrawn;
    let withdrawn = Confirmation::new(state);
    let taken_back = corrected.clone().confirmation(withdrawn);
    for entry in [&corrected, &taken_back] {
        let checked = check_entry(&register, entry, &today()).unwrap();
        assert!(checked.report.findings.iter().all(|finding| finding.rule.code != "hours-overlap"));
        assert_eq!(of_check(&checked), of_last(&whole(&register, entry), &today()));
    }
}

#[test]
fn a_reference_that_leads_nowhere_is_an_error() {
    let (register, entry) = (register(), entry("2023-05-12", "10:00", "12:00"));
    let error = |entry: HourLog| check_entry(&register, &entry, &today()).unwrap_err();
    let (placement, host, other) =
        (PlacementId::from_u128(9), OrganizationId::from_u128(9), HourLogId::from_u128(9));
    assert_eq!(
        error(entry.clone().placement(placement)),
        EntryCheckError::Dangling {
            member: "placement",
            wanted: RecordKind::Placement,
            id: placement.into()
        }
    );
    assert_eq!(
        error(entry.clone().host(host)),
        EntryCheckError::Dangling { member: "host", wanted: RecordKind::Organization, id: host.into() }
    );
    assert_eq!(
        error(entry.clone().corrects(other)).to_string(),
        "/corrects: no hour_log has the id 00000000-0000-0000-0000-000000000009"
    );
    let id = HourLogId::from_u128(4);
    assert_eq!(
        error(entry.id(id)).to_string(),
        "/id: the id 00000000-0000-0000-0000-000000000004 is already that of /hour_logs/0"
    );
}
