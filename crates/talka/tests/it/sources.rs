//! A register that was read from an office's files remembers them, also where it was written down and read again.

use serde_json::{Value, json};
use talka::law::{Settings, check};
use talka::register::{RecordKind, Register, RegisterReadError, Source};
use uuid::Uuid;

/// A boy of twelve, the second in his file, with an agreement from a file of which the columns are not known.
fn register() -> Value {
    let id = Uuid::from_u128;
    json!({
        "volunteers": [{"id": id(1)}, {"id": id(2), "born": "2010-05-10"}],
        "organizations": [{"id": id(1), "class": "merchant"}],
        "placements": [{"id": id(1), "volunteer": id(2), "organization": id(1), "agreement": {"concluded": "2022-06-01"}}],
        "sources": [
            {
                "kind": "volunteer", "file": "jaunieši.csv", "rows": [4, 7],
                "columns": [{"member": "born", "heading": "Dzimšanas datums"}, {"member": "consents", "heading": "Piekrišana"}],
            },
            {"kind": "organization", "file": "iestādes.csv", "rows": [null], "columns": []},
        ],
    })
}

fn read(register: &Value) -> Result<Register, RegisterReadError> {
    Register::from_json(register.to_string().as_bytes())
}

#[test]
fn a_finding_names_file_row_and_column() {
    let report = check(&read(&register()).unwrap(), &Settings::on("2022-12-31".parse().unwrap()));
    let source = |code| &report.findings.iter().find(|finding| finding.rule.code == code).unwrap().source;
    let born = Source { file: "jaunieši.csv".into(), row: 7, column: Some("Dzimšanas datums".into()) };
    assert_eq!(source("under-minimum-age"), &Some(born));
    // The organization has no row of its own.
    assert_eq!(source("host-not-entitled"), &None);
}

#[test]
fn sources_are_written_as_they_are_read() {
    let mut register = register();
    register["hour_logs"] = json!([]);
    let again = |register: &Value| serde_json::to_value(read(register).unwrap()).unwrap();
    assert_eq!(again(&register), register);
    register.as_object_mut().unwrap().remove("sources");
    assert_eq!(again(&register), register);
}

#[test]
fn a_record_beyond_the_rows_and_a_kind_without_a_table_have_no_source() {
    let register = read(&register()).unwrap();
    let sources = register.sources();
    assert_eq!(sources.find(RecordKind::Volunteer, 0, "born").unwrap().row, 4);
    assert_eq!(
        sources.find(RecordKind::Volunteer, 0, "consents/0/given").unwrap().column.unwrap(),
        "Piekrišana"
    );
    assert_eq!(sources.find(RecordKind::Volunteer, 0, "name").unwrap().column, None);
    assert_eq!(sources.find(RecordKind::Volunteer, 2, "born"), None);
    assert_eq!(sources.find(RecordKind::HourLog, 0, "on"), None);
}

#[test]
fn a_table_that_cannot_be_read_is_reported() {
    let mut wrong = register();
    wrong["sources"][0]["rows"][1] = json!("7");
    let error = read(&wrong).unwrap_err().to_string();
    assert!(error.starts_with("/sources/0/rows/1: expected a whole number"), "{error}");
}
