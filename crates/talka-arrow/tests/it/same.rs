//! Whatever the core says of a register, the tables of the same register say.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};
use talka::date::{Day, When};
use talka::law::{Finding, Judged, Settings};
use talka::recognition::awards::Ledger;
use talka::recognition::{BUILTIN, Decision, Scheme, builtin, recognize};
use talka::register::{RecordKind, Register};
use talka_arrow::{Answer, Asked, By, Loaded, Tables};

use crate::common::{registers, settings};
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

const ALL_BY: [By; 8] = [
    By::Municipality,
    By::PlanningRegion,
    By::Organization,
    By::Field,
    By::Month,
    By::Year,
    By::AgeBand,
    By::Verdict,
];

fn or_none(text: Option<impl ToString>) -> String {
    text.map_or_else(|| "-".to_owned(), |text| text.to_string())
}

fn verdicts(judged: &Judged) -> Vec<Vec<String>> {
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

fn finding(register: &Register, finding: &Finding) -> Vec<String> {
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

fn decision(decision: &Decision) -> Vec<String> {
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

fn not_counted(decision: &Decision) -> Vec<Vec<String>> {
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

/// The sums of the summary by code and severity, and those of the core's.
fn summed(rows: impl IntoIterator<Item = (String, i64)>) -> BTreeMap<String, i64> {
    let mut sums = BTreeMap::new();
    for (code, findings) in rows {
        *sums.entry(code).or_insert(0) += findings;
    }
    sums
}

pub(crate) fn schemes() -> impl Strategy<Value = Scheme> {
    select(BUILTIN).prop_map(|(id, _)| Scheme::from_toml(builtin(id).unwrap()).unwrap())
}

fn asked(settings: Settings, scheme: &Scheme, at_once: usize) -> Asked<'_> {
    Asked::new(settings).decisions(scheme).verdicts().findings().summary().entries_at_once(at_once)
}

fn all(answer: &Answer) -> Vec<Vec<Vec<String>>> {
    let outputs =
        [&answer.decisions, &answer.not_counted, &answer.verdicts, &answer.findings, &answer.summary];
    outputs.iter().map(|output| output.as_ref().map(cells).unwrap_or_default()).collect()
}

proptest! {
    #[test]
    fn tables_say_what_records_say(
        register in registers(), settings in settings(), scheme in schemes(), rows in 1_usize..8, at_once in 1_usize..30,
    ) {
        let register = tabular(register);
        let answer = loaded(&register, rows).judge(&asked(settings, &scheme, at_once)).unwrap();
        prop_assert_eq!(cells(&answer.refused), Vec::<Vec<String>>::new());
        let judged = Judged::new(register, &settings);
        prop_assert_eq!(cells(&answer.verdicts.unwrap()), verdicts(&judged));
        let mut found: Vec<Vec<String>> = judged.findings().iter().map(|found| finding(judged.register(), found)).collect();
        let mut of_tables = cells(&answer.findings.unwrap());
        found.sort();
        of_tables.sort();
        prop_assert_eq!(of_tables, found);
        let recognition = recognize(&judged, &scheme, &Ledger::default());
        let decisions: Vec<_> = recognition.decisions.iter().map(decision).collect();
        prop_assert_eq!(cells(&answer.decisions.unwrap()), decisions);
        let left: Vec<_> = recognition.decisions.iter().flat_map(not_counted).collect();
        prop_assert_eq!(cells(&answer.not_counted.unwrap()), left);
        let summary = cells(&answer.summary.unwrap());
        let of_tables = summary.iter().map(|row| (row[0].clone(), row[4].parse().unwrap()));
        let of_records = judged.into_summary().findings.into_iter();
        let of_records =
            of_records.map(|group| (group.code.as_str().to_owned(), i64::try_from(group.findings).unwrap()));
        prop_assert_eq!(summed(of_tables), summed(of_records));
    }

    #[test]
    fn rows_that_are_only_looked_up_say_the_same(
        register in registers(), settings in settings(), scheme in schemes(), rows in 1_usize..8, simple in any::<bool>(),
        by in subsequence(ALL_BY.to_vec(), 0..=ALL_BY.len()),
    ) {
        let register = if simple { plain(tabular(register)) } else { tabular(register) };
        let asked = Asked::new(settings).decisions(&scheme).verdicts().milestones().totals(&by).fewest_people(0).threads(1);
        let loaded = loaded(&register, rows);
        let answer = loaded.judge(&asked).unwrap();
        // Findings take records of everybody.
        let of_records = loaded.judge(&asked.findings()).unwrap();
        prop_assert_eq!(cells(&answer.totals.unwrap()), cells(&of_records.totals.unwrap()));
        prop_assert_eq!(cells(answer.milestones.as_ref().unwrap()), cells(&of_records.milestones.unwrap()));
        let judged = Judged::new(register, &settings);
        prop_assert_eq!(cells(&answer.verdicts.unwrap()), verdicts(&judged));
        let recognition = recognize(&judged, &scheme, &Ledger::default());
        let decisions: Vec<_> = recognition.decisions.iter().map(decision).collect();
        prop_assert_eq!(cells(&answer.decisions.unwrap()), decisions);
        let left: Vec<_> = recognition.decisions.iter().flat_map(not_counted).collect();
        prop_assert_eq!(cells(&answer.not_counted.unwrap()), left);
        let reached = recognition.decisions.iter().map(|of| of.levels.iter().map(|level| or_none(level.reached)).collect());
        let reached: Vec<Vec<String>> = reached.collect();
        let milestones = cells(&answer.milestones.unwrap()).into_iter().map(|row| row[2..].to_vec());
        prop_assert_eq!(milestones.collect::<Vec<_>>(), reached);
    }

    #[test]
    fn neither_batches_nor_parts_nor_threads_change_the_answer(
        register in registers(), settings in settings(), scheme in schemes(), rows in 1_usize..8,
    ) {
        let register = tabular(register);
        let at_once = loaded(&register, 1_000).judge(&asked(settings, &scheme, 1_000).threads(1)).unwrap();
        let in_parts = loaded(&register, rows).judge(&asked(settings, &scheme, 1).threads(3)).unwrap();
        prop_assert_eq!(all(&in_parts), all(&at_once));
    }
}

#[test]
fn what_is_not_asked_for_is_not_made() {
    let hours = json!([{"volunteer": 1, "organization": "a", "on": "2020-05-01", "minutes": 60}]);
    let loaded = Loaded::read(Tables::new(table(hours.as_array().unwrap(), 10))).unwrap();
    let answer = loaded.judge(&Asked::new(Settings::on(Day::MAX))).unwrap();
    assert!(answer.decisions.is_none() && answer.not_counted.is_none() && answer.verdicts.is_none());
    assert!(answer.findings.is_none() && answer.summary.is_none());
}
