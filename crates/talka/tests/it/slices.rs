//! What is said of a person does not depend on who else is in the register.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};
use talka::law::{Judged, Settings, Subject, check};
use talka::register::{HourLogId, OrganizationId, PlacementId, RecordId, RecordKind, Register, VolunteerId};

use crate::common::{registers, settings};

/// The ids of the person, the placements and the entries.
fn own(register: &Register, volunteer: VolunteerId) -> BTreeSet<(RecordKind, RecordId)> {
    let cases = register.cases().filter(|case| case.volunteer.id == volunteer);
    let mut ids = BTreeSet::from([(RecordKind::Volunteer, volunteer.into())]);
    for case in cases {
        ids.insert((RecordKind::Placement, case.placement.id.into()));
        let entries = register.entries(case.position);
        ids.extend(entries.map(|entry| (RecordKind::HourLog, entry.log.id.into())));
    }
    ids
}

/// A part of a report without the positions of records, which a slice changes.
fn without_positions(mut said: Value) -> String {
    match &mut said {
        Value::Object(members) => {
            members.remove("path");
            for fact in members.get_mut("missing").and_then(Value::as_array_mut).into_iter().flatten() {
                fact.as_object_mut().unwrap().remove("path");
            }
        }
        _ => unreachable!("findings are objects"),
    }
    said.to_string()
}

/// What is said of the person, in the order in which it is said.
fn said(register: &Register, settings: &Settings, volunteer: VolunteerId) -> Vec<String> {
    let own = own(register, volunteer);
    let mine = |subject: &Subject| own.contains(&(subject.kind, subject.id));
    let report = check(register, settings);
    let findings = report.findings.iter().filter(|finding| mine(&finding.subject));
    let undetermined = report.undetermined.iter().filter(|undetermined| mine(&undetermined.subject));
    let findings = findings.map(|finding| serde_json::to_value(finding).unwrap());
    let undetermined = undetermined.map(|undetermined| serde_json::to_value(undetermined).unwrap());
    let judged = Judged::new(register.clone(), settings);
    let logs = register.hour_logs().iter().enumerate();
    let logs = logs.filter(|(_, log)| own.contains(&(RecordKind::HourLog, log.id.into())));
    let verdicts = logs.map(|(n, log)| format!("{} {:?}", log.id, judged.verdict(n)));
    findings.chain(undetermined).map(without_positions).chain(verdicts).collect()
}

proptest! {
    #[test]
    fn a_slice_says_of_its_person_what_the_register_says(register in registers(), settings in settings()) {
        for volunteer in register.volunteers() {
            let slice = register.slice(volunteer.id).unwrap();
            prop_assert_eq!(said(&slice, &settings, volunteer.id), said(&register, &settings, volunteer.id));
            prop_assert_eq!(own(&slice, volunteer.id), own(&register, volunteer.id));
        }
    }

    #[test]
    fn a_slice_is_its_own_slice_and_can_be_read_again(register in registers()) {
        for volunteer in register.volunteers() {
            let slice = register.slice(volunteer.id).unwrap();
            prop_assert_eq!(slice.slice(volunteer.id).unwrap(), slice.clone());
            let written = serde_json::to_vec(&slice).unwrap();
            prop_assert_eq!(Register::from_json(&written).unwrap(), slice);
        }
    }
}

#[cfg(feature = "toml")]
proptest! {
    // Each case applies every built-in scheme.
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn a_slice_decides_on_its_person_as_the_register_does(register in registers(), settings in settings()) {
        use talka::recognition::awards::Ledger;
        use talka::recognition::{BUILTIN, Scheme, recognize};

        let decisions = |register: &Register, scheme: &Scheme, id: VolunteerId| {
            let judged = Judged::new(register.clone(), &settings);
            let recognition = recognize(&judged, scheme, &Ledger::default());
            let of_person = recognition.decisions.into_iter().filter(|decision| decision.volunteer == id);
            of_person.map(|decision| serde_json::to_string(&decision).unwrap()).collect::<Vec<_>>()
        };
        for (_, scheme) in BUILTIN {
            let scheme = Scheme::from_toml(scheme).unwrap();
            for volunteer in register.volunteers() {
                let slice = register.slice(volunteer.id).unwrap();
                prop_assert_eq!(
                    decisions(&slice, &scheme, volunteer.id),
                    decisions(&register, &scheme, volunteer.id)
                );
            }
        }
    }
}

fn id(n: u128) -> RecordId {
    RecordId::from_u128(n)
}

#[test]
fn a_slice_holds_what_its_person_needs_and_nobody_else() {
    let register = json!({
        "volunteers": [
            {"id": id(1)},
            {"id": id(2), "consents": [{"limited_to": [id(8)]}, {"limited_to": [id(13), id(12), id(9)]}]},
        ],
        "organizations": [
            {"id": id(4)},
            {"id": id(5), "parents": [{"organization": id(6)}]},
            {"id": id(6), "parents": [{"organization": id(5)}, {"organization": id(7)}]},
            {"id": id(7)}, {"id": id(8)}, {"id": id(9)},
        ],
        "placements": [
            {"id": id(11), "volunteer": id(2), "organization": id(5)},
            {"id": id(12), "volunteer": id(1), "organization": id(4)},
            {"id": id(13), "volunteer": id(2), "organization": id(5)},
        ],
        "hour_logs": [
            {"id": id(21), "placement": id(12), "on": "2020-06-01", "minutes": 1},
            {"id": id(22), "placement": id(13), "on": "2020-06-02", "minutes": 2, "host": id(9)},
        ],
        "sources": [{"kind": "hour_log", "file": "stundas.csv", "rows": [7, 9], "columns": []}],
    });
    let register = Register::from_json(register.to_string().as_bytes()).unwrap();
    let slice = register.slice(VolunteerId::from_u128(2)).unwrap();
    let organizations: Vec<_> = slice.organizations().iter().map(|organization| organization.id).collect();
    assert_eq!(organizations, [5, 6, 7, 8, 9].map(OrganizationId::from_u128));
    let placements: Vec<_> = slice.placements().iter().map(|placement| placement.id).collect();
    assert_eq!(placements, [11, 13].map(PlacementId::from_u128));
    assert_eq!(slice.hour_logs(), [register.hour_log(HourLogId::from_u128(22)).cloned().unwrap()]);
    assert_eq!(slice.sources().find(RecordKind::HourLog, 0, "minutes").unwrap().row, 9);
    let consents = slice.volunteers()[0].consents.as_ref().unwrap();
    let limits: Vec<_> = consents.iter().map(|consent| consent.limited_to.clone().unwrap()).collect();
    assert_eq!(limits, [vec![id(8)], vec![id(13), id(9)]]);
    assert_eq!(register.slice(VolunteerId::from_u128(3)), None);
}

#[test]
fn an_entry_that_corrects_that_of_another_person_comes_with_it() {
    let placements = [1, 2, 3].map(|n| json!({"id": id(10 + n), "volunteer": id(n), "organization": id(4)}));
    let register = json!({
        "volunteers": [{"id": id(1)}, {"id": id(2)}, {"id": id(3)}],
        "organizations": [{"id": id(4)}],
        "placements": placements,
        "hour_logs": [
            {"id": id(21), "placement": id(11), "on": "2020-06-01", "minutes": 1},
            {"id": id(22), "placement": id(12), "on": "2020-06-01", "minutes": 2, "corrects": id(21)},
            {"id": id(23), "placement": id(12), "on": "2020-06-01", "minutes": 3},
            {"id": id(24), "placement": id(13), "on": "2020-06-01", "minutes": 4},
        ],
    });
    let register = Register::from_json(register.to_string().as_bytes()).unwrap();
    let logs = |n| -> Vec<HourLogId> {
        let slice = register.slice(VolunteerId::from_u128(n)).unwrap();
        slice.hour_logs().iter().map(|log| log.id).collect()
    };
    assert_eq!(logs(1), [21, 22].map(HourLogId::from_u128));
    assert_eq!(logs(2), [21, 22, 23].map(HourLogId::from_u128));
    assert_eq!(logs(3), [24].map(HourLogId::from_u128));
}

#[test]
fn records_are_found_by_their_ids() {
    let register = json!({
        "volunteers": [{"id": id(9)}, {"id": id(1)}],
        "organizations": [{"id": id(1)}],
        "placements": [{"id": id(3), "volunteer": id(1), "organization": id(1)}],
        "hour_logs": [{"id": id(4), "placement": id(3), "on": "2020-06-01", "minutes": 1}],
    });
    let register = Register::from_json(register.to_string().as_bytes()).unwrap();
    assert_eq!(register.volunteer(VolunteerId::from_u128(1)), register.volunteers().get(1));
    assert_eq!(register.volunteer(VolunteerId::from_u128(2)), None);
    assert_eq!(register.organization(OrganizationId::from_u128(1)), register.organizations().first());
    assert_eq!(register.placement(PlacementId::from_u128(3)), register.placements().first());
    assert_eq!(register.case(PlacementId::from_u128(3)).unwrap().volunteer_position, 1);
    assert!(register.case(PlacementId::from_u128(1)).is_none());
    assert_eq!(register.hour_log(HourLogId::from_u128(4)), register.hour_logs().first());
}

/// Somebody with a written contract has corrected an entry of somebody with an oral one.
#[test]
fn a_slice_gives_nobody_the_contract_of_who_corrected_their_entry() {
    use talka::recognition::awards::Ledger;
    use talka::recognition::{Applied, Candidate, Reached, Scheme, decide, recognize, tallies};

    let placement = |n: u128, volunteer: u128, form: &str| {
        let agreement = json!({"form": form, "concluded": "2020-01-01"});
        json!({"id": id(n), "volunteer": id(volunteer), "organization": id(3), "agreement": agreement})
    };
    let register = json!({
        "volunteers": [{"id": id(1), "born": "2000-01-01"}, {"id": id(2), "born": "2000-01-01"}],
        "organizations": [{"id": id(3), "class": "association"}],
        "placements": [placement(4, 1, "oral"), placement(5, 2, "written")],
        "hour_logs": [
            {"id": id(10), "placement": id(4), "on": "2020-02-01", "minutes": 60},
            {"id": id(11), "placement": id(4), "on": "2020-02-02", "minutes": 60},
            {"id": id(12), "placement": id(5), "on": "2020-02-02", "minutes": 60, "corrects": id(11)},
        ],
    });
    let register = Register::from_json(register.to_string().as_bytes()).unwrap();
    let scheme: Scheme = serde_json::from_value(json!({
        "id": "contract", "title": {"lv": "Līgums", "en": "Contract"}, "authority": {"name": "Parauga novads"},
        "text": {"number": "unknown", "date": "unknown", "from": "unknown", "sources": ["invented"]},
        "issue": {"way": "automatic", "issuer": "office", "signatory": "unknown"},
        "levels": [{
            "id": "honoured", "title": {"lv": "Godināts", "en": "Honoured"},
            "needs": {"at_least_hours": 1, "contract": {}}, "awards": ["certificate"],
        }],
    }))
    .unwrap();
    let settings = Settings::on("2020-12-31".parse().unwrap());
    let volunteer = VolunteerId::from_u128(1);

    let whole = recognize(&Judged::new(register.clone(), &settings), &scheme, &Ledger::default());
    let of_whole = whole.decisions.iter().find(|decision| decision.volunteer == volunteer).unwrap();
    assert_eq!(of_whole.levels[0].state, Reached::NotReached);

    let slice = register.slice(volunteer).unwrap();
    assert_eq!(slice.placements().len(), 2);
    let mut candidate = Candidate::new(slice.volunteer(volunteer).unwrap());
    slice.cases().for_each(|case| candidate.add_placement(&case));
    let judged = Judged::new(slice.clone(), &settings);
    let (_, tally) = tallies(&judged, &scheme).into_iter().find(|(of, _)| of.id == volunteer).unwrap();
    let applied = Applied { scheme: &scheme, on: settings.today, settings };
    let decision = decide(&applied, &candidate, &tally, &Ledger::default());
    assert_eq!(decision.levels, of_whole.levels);
    assert!(decision.awards.is_empty());
}
