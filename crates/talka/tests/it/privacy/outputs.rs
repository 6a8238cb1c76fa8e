//! Everything that comes out of a register, by name.

use std::fmt::Debug;

use serde_json::{Value, json};
use talka::impact::Facts;
use talka::law::{Judged, Settings, Verdict};
#[cfg(feature = "toml")]
use talka::recognition::{BUILTIN, Candidate, Scheme, awards::Ledger, recognize, tallies};
use talka::register::Register;
use talka::wire;

pub(super) type Output = (String, String);

fn settings() -> Settings {
    Settings::on("2020-12-31".parse().unwrap())
}

/// What a caller of the wire gets, be it an answer or errors.
pub(super) fn of_the_wire(document: &Value) -> Vec<Output> {
    let text = document.to_string();
    let mut outputs = Vec::new();
    for lang in ["lv", "en"] {
        let settings = json!({"today": "2020-12-31", "recalled": "information", "minor_minutes_per_day": 60});
        let check = json!({"settings": settings, "lang": lang, "detail": "full"}).to_string();
        outputs.push((format!("report, {lang}"), said(wire::check(text.as_bytes(), check.as_bytes()))));
        let check = json!({"settings": settings, "lang": lang, "detail": "summary"}).to_string();
        outputs.push((format!("summary, {lang}"), said(wire::check(text.as_bytes(), check.as_bytes()))));
        let by = json!(["municipality", "age_band", "verdict", "organization"]);
        let impact =
            json!({"settings": settings, "lang": lang, "asked": {"by": by, "fewest_people": 0}}).to_string();
        outputs.push((format!("impact, {lang}"), said(wire::impact(text.as_bytes(), impact.as_bytes()))));
        for scheme in ["lv-jekabpils-2020", "lv-cesis-2025", "lv-award-silver"] {
            let ledger = json!({"version": 1, "complete": {}, "awards": []});
            let options = json!({"settings": settings, "lang": lang, "scheme": scheme, "ledger": ledger});
            let recognized = said(wire::recognize(text.as_bytes(), options.to_string().as_bytes()));
            outputs.push((format!("recognition by {scheme}, {lang}"), recognized));
        }
    }
    outputs
}

fn said(answer: Result<String, wire::InputErrors>) -> String {
    answer.unwrap_or_else(|errors| format!("{errors:?} {}", errors.to_json()))
}

/// What a programmer prints while looking for an error.
pub(super) fn of_debug(register: &Register) -> Vec<Output> {
    let mut outputs = records(register);
    let mut add =
        |name: &str, value: &dyn Debug| outputs.push((name.to_owned(), format!("{value:?} {value:#?}")));
    add("Register", register);
    add("Parts", &register.clone().into_parts());
    let verdict = Verdict::Lawful;
    for case in register.cases() {
        add("Case", &case);
        for entry in register.entries(case.position) {
            add("Entry", &entry);
            add("Facts", &Facts::of_entry(&case, &entry, verdict));
            add("Facts of a host", &Facts::new(case.volunteer, entry.host, entry.log.on.period(), verdict));
        }
    }
    let judged = Judged::new(register.clone(), &settings());
    add("Judged", &judged);
    add("Judgement", &judged.judgement(0));
    add("Satisfied", &judged.satisfied());
    #[cfg(feature = "toml")]
    for (id, text) in BUILTIN {
        let scheme = Scheme::from_toml(text).unwrap();
        add(&format!("tallies of {id}"), &tallies(&judged, &scheme));
        let mut ledger = Ledger::default();
        let recognition = recognize(&judged, &scheme, &ledger);
        add(&format!("recognition of {id}"), &recognition);
        ledger.take_up(&recognition, &scheme, settings().today).unwrap();
        add(&format!("ledger of {id}"), &ledger);
        register.volunteers().iter().for_each(|volunteer| add("Candidate", &Candidate::new(volunteer)));
    }
    add("Report", &judged.into_full_report());
    outputs
}

/// `Debug` of every record inside a register, by the name of its definition in the schema.
pub(super) fn records(register: &Register) -> Vec<Output> {
    let mut outputs: Vec<Output> = Vec::new();
    let mut add =
        |name: &str, value: &dyn Debug| outputs.push((name.to_owned(), format!("{value:?} {value:#?}")));
    macro_rules! each {
        ($($name:literal: $list:expr),+ $(,)?) => { $( for value in $list { add($name, value); } )+ };
    }
    for volunteer in register.volunteers() {
        add("Volunteer", volunteer);
        each! {
            "Birth": volunteer.born.iter(),
            "Residence": volunteer.residences.iter().flatten(),
            "School": volunteer.schools.iter().flatten(),
            "Timetable": volunteer.timetables.iter().flatten(),
            "Lessons": volunteer.timetables.iter().flatten().flat_map(|timetable| &timetable.lessons),
            "Holidays": volunteer.timetables.iter().flatten().flat_map(|timetable| &timetable.holidays),
            "HeldCode": volunteer.codes.iter().flatten(),
            "Consent": volunteer.consents.iter().flatten(),
            "Step": volunteer.steps.iter().flatten(),
            "Policy": volunteer.policies.iter().flatten(),
            "RecordCheck": volunteer.record_checks.iter().flatten(),
            "ChildPermit": volunteer.child_permits.iter().flatten(),
            "ResidencePermit": volunteer.residence_permits.iter().flatten(),
            "HealthDocument": volunteer.health_documents.iter().flatten(),
        }
    }
    for organization in register.organizations() {
        add("Organization", organization);
        each! {
            "Parentage": organization.parents.iter().flatten(),
            "Status": organization.statuses.iter().flatten(),
            "Place": organization.places.iter().flatten(),
            "Registration": organization.registrations.iter().flatten(),
            "OpenEvent": organization.events.iter().flatten(),
            "AgeGroup": organization.events.iter().flatten().flat_map(|event| &event.people),
            "YearlyReport": organization.yearly_reports.iter().flatten(),
            "YearlyPlace": organization.yearly_reports.iter().flatten().flat_map(|report| &report.places),
        }
    }
    for placement in register.placements() {
        add("Placement", placement);
        each! {
            "Agreement": placement.agreement.iter(),
            "Signature": placement.agreement.iter().flat_map(|agreement| agreement.signatures.iter().flatten()),
            "Amendment": placement.agreement.iter().flat_map(|agreement| agreement.amendments.iter().flatten()),
            "Probation": placement.work.iter().flat_map(|work| &work.probation),
            "Term": placement.agreement.iter().flat_map(|agreement| &agreement.term),
            "Work": placement.work.iter(),
            "Payment": placement.payments.iter().flatten(),
            "Expense": placement.expenses.iter().flatten(),
            "Hazard": placement.hazards.iter().flatten(),
            "Policy": placement.insurance.iter().flatten(),
            "Ending": placement.ending.iter(),
            "Preparation": placement.preparation.iter().flatten(),
            "Assessment": placement.assessments.iter().flatten(),
            "ExpenseClaim": placement.claims.iter().flatten(),
            "Statement": placement.statements.iter().flatten(),
        }
    }
    for log in register.hour_logs() {
        add("HourLog", log);
        each! { "Confirmation": log.confirmation.iter(), "Evidence": log.evidence.iter() }
    }
    for table in &register.sources().tables {
        add("SourceTable", table);
        each! { "SourceColumn": &table.columns }
    }
    outputs
}
