//! Small registers of one's own making, for tests of totals.

use serde_json::{Value, json};
use talka::law::{Judged, Settings};
use talka::register::Register;

/// An entry: of whom, where, when, and how long.
#[derive(Clone, Debug)]
pub(super) struct Hours {
    pub(super) volunteer: usize,
    pub(super) organization: usize,
    pub(super) field: usize,
    pub(super) on: String,
    pub(super) minutes: i64,
}

impl Hours {
    pub(super) fn new(volunteer: usize, organization: usize, on: &str, minutes: i64) -> Self {
        Self { volunteer, organization, field: 0, on: on.to_owned(), minutes }
    }
}

fn id(kind: usize, n: usize) -> String {
    format!("{kind:08}-0000-4000-8000-{n:012}")
}

/// A document of people who are all 20 in 2021, and of organizations in these municipalities.
pub(super) fn document(municipalities: &[&str], hours: &[Hours]) -> Value {
    let people = hours.iter().map(|of| of.volunteer + 1).max().unwrap_or(0);
    let count = municipalities.len();
    json!({
        "volunteers": (0..people).map(|n| json!({"id": id(1, n), "born": "2001-01-15"})).collect::<Value>(),
        "organizations": municipalities.iter().enumerate().map(|(n, code)| {
            json!({"id": id(2, n), "class": "association", "municipality": code})
        }).collect::<Value>(),
        "placements": (0..people * count).map(|n| {
            json!({"id": id(3, n), "volunteer": id(1, n / count), "organization": id(2, n % count)})
        }).collect::<Value>(),
        "hour_logs": hours.iter().enumerate().map(|(n, of)| json!({
            "id": id(4, n), "placement": id(3, of.volunteer * count + of.organization), "on": of.on,
            "minutes": of.minutes, "field": format!("field {}", of.field)
        })).collect::<Value>(),
    })
}

pub(super) fn judged_document(document: &Value) -> Judged {
    let register = Register::from_json(document.to_string().as_bytes()).unwrap();
    Judged::new(register, &Settings::on("2026-01-01".parse().unwrap()))
}

pub(super) fn judged(municipalities: &[&str], hours: &[Hours]) -> Judged {
    judged_document(&document(municipalities, hours))
}
