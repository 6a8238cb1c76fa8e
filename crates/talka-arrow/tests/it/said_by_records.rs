//! What the core says of records, in the cells of the tables in which the same is said of columns.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use talka::date::{Day, When};
use talka::law::{Bearing, Finding, Judged, RuleCode, Severity, Tense};
use talka::recognition::{BUILTIN, Decision, Scheme, builtin};
use talka::register::{RecordKind, Register};
use talka_arrow::{Answer, Loaded, Tables};

use crate::tables::{batches, cells, table};

/// The register as tables in batches of so many rows.
pub(crate) fn loaded(register: &Register, at_once: usize) -> Loaded {
    let document = serde_json::to_value(register).unwrap();
    let rows = |list: &str| document.get(list).and_then(Value::as_array).cloned().unwrap_or_default();
    let hours = rows("hour_logs");
    // Values that there are none of have no types.
    let none = json!({"placement": "a", "on": "2020-05-01", "minutes": 60});
    let none = || batches(&table(std::slice::from_ref(&none), 1).next().unwrap().unwrap().slice(0, 0), 1);
    let tables = if hours.is_empty() { Tables::new(none()) } else { Tables::new(table(&hours, at_once)) };
    let tables = tables
        .volunteers(table(&rows("volunteers"), at_once))
        .organizations(table(&rows("organizations"), at_once))
        .placements(table(&rows("placements"), at_once));
    Loaded::read(tables).unwrap()
}

/// The register without what a column has no type for, births of which an age is known beside those of which a day is, and
/// without what is not judged of tables.
pub(crate) fn tabular(register: Register) -> Register {
    let mut parts = register.into_parts();
    for volunteer in &mut parts.volunteers {
        volunteer.born = volunteer.born.filter(|born| serde_json::to_value(born).unwrap().is_string());
    }
    for organization in &mut parts.organizations {
        organization.yearly_reports = None;
    }
    Register::new(parts).unwrap()
}

/// The register with entries of one day each that say neither when nor where else, and correct nothing.
pub(crate) fn plain(register: Register) -> Register {
    let mut parts = register.into_parts();
    for (n, log) in (0_i32..).zip(&mut parts.hour_logs) {
        (log.start, log.end, log.host, log.corrects) = (None, None, None, None);
        // Some of them on days of their own, and all near days that matter.
        let day = log.on.period().first().epoch_days() + n % 3;
        log.on = When::Day(Day::from_epoch_days(day).unwrap_or(Day::MAX));
    }
    Register::new(parts).unwrap()
}

/// What schemes can say and no built-in one does.
const OTHERS: &[(&str, &str)] = &[
    ("fields_left_out = [\"sports\"]", "{ at_least_hours = 5 }"),
    ("entered_within_days = 14", "{ at_least_days = 2 }"),
    (
        "entered_within_days = 14\nconfirmation = \"confirmed\"",
        "{ group = { at_least_hours = 10, within_months = 3 } }",
    ),
    ("limits = { per_day_hours = 4 }", "{ one_host_percent = 60, fields = 2 }"),
    (
        "kinds = [\"work\"]",
        "{ at_least_hours = 2, not = { months_in_a_row = { count = 2, at_least_minutes = 60 } } }",
    ),
];

pub(crate) fn schemes() -> impl Strategy<Value = Scheme> {
    let other = |(hours, needs): (&str, &str)| {
        Scheme::from_toml(&format!(
            "id = 'x'\ntitle = {{ lv = 'x', en = 'x' }}\nauthority = {{ name = 'x' }}\ntext = {{}}\n[hours]\n{hours}\n\
             [[levels]]\nid = 'a'\ntitle = {{ lv = 'a', en = 'a' }}\nneeds = {needs}\nawards = ['thanks']\n"
        ))
        .unwrap()
    };
    prop_oneof![
        3 => select(BUILTIN).prop_map(|(id, _)| Scheme::from_toml(builtin(id).unwrap()).unwrap()),
        1 => select(OTHERS).prop_map(other),
    ]
}

pub(crate) fn or_none(text: Option<impl ToString>) -> String {
    text.map_or_else(|| "-".to_owned(), |text| text.to_string())
}

pub(crate) fn verdicts(judged: &Judged) -> Vec<Vec<String>> {
    let rows = 0..judged.register().hour_logs().len();
    let row = |row: usize| {
        vec![
            row.to_string(),
            judged.verdict(row).unwrap().to_string(),
            judged.stands(row).unwrap().to_string(),
        ]
    };
    rows.map(row).collect()
}

pub(crate) fn finding(register: &Register, finding: &Finding) -> Vec<String> {
    let position = finding.subject.position;
    let placement = match finding.subject.kind {
        RecordKind::Placement => register.placements().get(position),
        RecordKind::HourLog => register.placement(register.hour_logs()[position].placement),
        _ => None,
    };
    let (volunteer, organization) = match finding.subject.kind {
        RecordKind::Volunteer => (Some(finding.subject.id.uuid()), None),
        RecordKind::Organization => (None, Some(finding.subject.id.uuid())),
        _ => (placement.map(|of| of.volunteer.uuid()), placement.map(|of| of.organization.uuid())),
    };
    let record = match finding.subject.kind {
        RecordKind::HourLog => finding.subject.position.to_string(),
        _ => finding.subject.id.to_string(),
    };
    vec![
        finding.rule.code.to_owned(),
        finding.severity.to_string(),
        finding.bearing.to_string(),
        finding.voice.to_string(),
        finding.by.provision.act.to_string(),
        finding.by.provision.place.to_string(),
        finding.tense.to_string(),
        finding.subject.kind.to_string(),
        record,
        or_none(volunteer),
        or_none(organization),
        or_none(finding.days.first()),
        or_none(finding.days.last()),
        finding.logs.len().to_string(),
        finding.minutes.to_string(),
        finding.sensitive.to_string(),
    ]
}

pub(crate) fn decision(decision: &Decision) -> Vec<String> {
    let (standing, next) = (&decision.standing, decision.next_level());
    vec![
        decision.volunteer.to_string(),
        or_none(standing.level.as_ref()),
        or_none(standing.level_with_undecided.as_ref()),
        standing.counted.to_string(),
        standing.undecided.to_string(),
        or_none(next.map(|level| &level.level)),
        or_none(next.map(|level| level.missing)),
        or_none(decision.surely.as_ref()),
        or_none(decision.possibly.as_ref()),
    ]
}

pub(crate) fn not_counted(decision: &Decision) -> Vec<Vec<String>> {
    let both = [(&decision.not_counted, false), (&decision.undecided_by, true)];
    let row = |reason: &talka::recognition::Reason, undecided: bool| {
        vec![
            decision.volunteer.to_string(),
            reason.reason.to_string(),
            undecided.to_string(),
            reason.minutes.to_string(),
        ]
    };
    both.iter()
        .flat_map(|(reasons, undecided)| reasons.iter().map(|reason| row(reason, *undecided)))
        .collect()
}

/// Fails unless the findings, and what they come to, are those of the core.
pub(crate) fn same_findings(answer: &Answer, judged: &Judged) {
    let register = judged.register();
    let mut expected: Vec<Vec<String>> =
        judged.findings().iter().map(|found| finding(register, found)).collect();
    let mut found = cells(answer.findings.as_ref().unwrap());
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    assert_eq!(cells(answer.summary.as_ref().unwrap()), summary(judged));
}

/// The findings by rule, severity, bearing and tense, with each record and each entry once.
fn summary(judged: &Judged) -> Vec<Vec<String>> {
    let mut groups: BTreeMap<_, Vec<&Finding>> = BTreeMap::new();
    for of in judged.findings() {
        groups.entry((RuleCode::from(of.rule), of.severity, of.bearing, of.tense)).or_default().push(of);
    }
    let row = |((code, severity, bearing, tense), found): (_, Vec<&Finding>)| {
        let code: RuleCode = code;
        let (severity, bearing, tense): (Severity, Bearing, Tense) = (severity, bearing, tense);
        let records: BTreeSet<_> = found.iter().map(|of| (of.subject.kind, of.subject.id)).collect();
        let entries: BTreeSet<_> = found.iter().flat_map(|of| &of.logs).collect();
        let minutes = entries.iter().map(|log| judged.register().hour_log(**log).unwrap().minutes.max(0));
        let minutes: i64 = minutes.map(i64::from).sum();
        let words = [code.as_str(), severity.as_str(), bearing.as_str(), tense.as_str()].map(str::to_owned);
        let sums = [found.len(), records.len(), entries.len()].map(|sum| sum.to_string());
        words.into_iter().chain(sums).chain([minutes.to_string()]).collect()
    };
    groups.into_iter().map(row).collect()
}
