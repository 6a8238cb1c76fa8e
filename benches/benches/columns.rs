//! How long it takes to judge and recognize a million rows of hours, as an analyst has them: person, organization, day, hours and
//! whether they are confirmed, with birth dates and legal forms; in random order. The result is compared with that of the same
//! records first.

use std::error::Error;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use arrow_array::cast::AsArray;
use arrow_array::types::Int64Type;
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Int32Array, RecordBatch, RecordBatchIterator, RecordBatchReader,
    StringArray,
};
use criterion::Criterion;
use talka::date::{Birth, Day, When};
use talka::law::{Judged, Settings};
use talka::recognition::awards::Ledger;
use talka::recognition::{Scheme, builtin, recognize};
use talka::register::{
    Confirmation, ConfirmationState, HourLog, HourLogId, LegalClass, Organization, OrganizationId, Parts,
    Placement, PlacementId, Register, Volunteer, VolunteerId,
};
use talka_arrow::{Asked, Loaded, Tables};
use talka_benches::settings;

const PEOPLE: u32 = if cfg!(debug_assertions) { 1_000 } else { 100_000 };
const HOSTS: u32 = 500;
const ENTRIES_EACH: u32 = 10;

/// A row of hours. People and hosts are spread by arithmetic, so that every run has the same rows.
struct Row {
    person: u32,
    host: u32,
    day: i32,
    minutes: i32,
    confirmed: bool,
}

fn rows() -> impl Iterator<Item = Row> {
    let rows = PEOPLE * ENTRIES_EACH;
    // Odd and not a divisor of the number of rows, so that each row comes once and no person's rows are neighbours.
    (0..rows).map(move |n| u64::from(n) * 7_368_787 % u64::from(rows)).filter_map(|n| {
        let (person, entry) = (u32::try_from(n).ok()? / ENTRIES_EACH, u32::try_from(n).ok()? % ENTRIES_EACH);
        Some(Row {
            person,
            host: (person + entry / 4) % HOSTS,
            // From 2 January 2020, one a month.
            day: 18_263 + i32::try_from(entry * 30 + person % 29).ok()?,
            minutes: 240 + i32::try_from(person % 8).ok()? * 30,
            confirmed: !(person + entry).is_multiple_of(9),
        })
    })
}

/// From 1995 to 2010.
fn born(person: u32) -> i32 {
    9_200 + i32::try_from(person * 13 % 5_600).unwrap_or(0)
}

fn class(host: u32) -> LegalClass {
    match host % 5 {
        0 => LegalClass::Merchant,
        1 | 2 => LegalClass::Association,
        _ => LegalClass::MunicipalInstitution,
    }
}

struct Frames {
    hours: RecordBatch,
    volunteers: RecordBatch,
    organizations: RecordBatch,
}

fn frames() -> Result<Frames, Box<dyn Error>> {
    let rows: Vec<Row> = rows().collect();
    let hours = RecordBatch::try_from_iter([
        ("volunteer", ids(rows.iter().map(|row| row.person))),
        ("organization", ids(rows.iter().map(|row| row.host))),
        ("on", days(rows.iter().map(|row| row.day))),
        ("minutes", Arc::new(Int32Array::from_iter_values(rows.iter().map(|row| row.minutes)))),
        ("confirmed", Arc::new(rows.iter().map(|row| Some(row.confirmed)).collect::<BooleanArray>())),
    ])?;
    let volunteers =
        RecordBatch::try_from_iter([("id", ids(0..PEOPLE)), ("born", days((0..PEOPLE).map(born)))])?;
    let classes = StringArray::from_iter_values((0..HOSTS).map(|host| class(host).as_str()));
    let classes: ArrayRef = Arc::new(classes);
    let organizations = RecordBatch::try_from_iter([("id", ids(0..HOSTS)), ("class", classes)])?;
    Ok(Frames { hours, volunteers, organizations })
}

fn ids(numbers: impl Iterator<Item = u32>) -> ArrayRef {
    Arc::new(Int32Array::from_iter_values(numbers.filter_map(|number| i32::try_from(number).ok())))
}

fn days(numbers: impl Iterator<Item = i32>) -> ArrayRef {
    Arc::new(Date32Array::from_iter_values(numbers))
}

fn batches(batch: &RecordBatch) -> impl RecordBatchReader + use<> {
    RecordBatchIterator::new([Ok(batch.clone())], batch.schema())
}

fn loaded(frames: &Frames) -> Result<Loaded, Box<dyn Error>> {
    let tables = Tables::new(batches(&frames.hours))
        .volunteers(batches(&frames.volunteers))
        .organizations(batches(&frames.organizations));
    Ok(Loaded::read(tables)?)
}

/// The same as records, a placement for each person and host.
fn register() -> Result<Register, Box<dyn Error>> {
    let id = |kind: u128, number: u32| kind << 64 | u128::from(number);
    let pair = |row: &Row| row.person * HOSTS + row.host;
    let mut parts = Parts::default();
    for person in 0..PEOPLE {
        let born = Birth::Day(Day::from_epoch_days(born(person))?);
        parts.volunteers.push(Volunteer::new(VolunteerId::from_u128(id(1, person))).born(born));
    }
    for host in 0..HOSTS {
        parts
            .organizations
            .push(Organization::new(OrganizationId::from_u128(id(2, host))).class(class(host)));
    }
    let mut known = std::collections::BTreeSet::new();
    for (n, row) in (0..).zip(rows()) {
        let placement = PlacementId::from_u128(id(3, pair(&row)));
        if known.insert(placement) {
            let volunteer = VolunteerId::from_u128(id(1, row.person));
            let host = OrganizationId::from_u128(id(2, row.host));
            parts.placements.push(Placement::new(placement, volunteer, host));
        }
        let state = if row.confirmed { ConfirmationState::Confirmed } else { ConfirmationState::Pending };
        let on = When::Day(Day::from_epoch_days(row.day)?);
        let log = HourLog::new(HourLogId::from_u128(id(4, n)), placement, on, row.minutes);
        parts.hour_logs.push(log.confirmation(Confirmation::new(state)));
    }
    Ok(Register::new(parts)?)
}

/// The minutes that count for each person, in their order.
fn of_records(register: Register, settings: &Settings, scheme: &Scheme) -> Vec<i64> {
    let recognition = recognize(&Judged::new(register, settings), scheme, &Ledger::default());
    recognition.decisions.iter().map(|decision| decision.standing.counted).collect()
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(10))
        .configure_from_args();
    let (frames, settings) = (frames()?, settings());
    let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap_or_default())?;
    let asked = Asked::new(settings).decisions(&scheme).summary();
    let answer = loaded(&frames)?.judge(&asked)?;
    let counted = answer.decisions.as_ref().and_then(|decisions| decisions.column_by_name("counted"));
    let counted = counted.map(|column| column.as_primitive::<Int64Type>().values().to_vec());
    let same = counted == Some(of_records(register()?, &settings, &scheme));
    if !same {
        return Err("tables and records give different decisions".into());
    }
    let mut group = criterion.benchmark_group(format!("{PEOPLE} people with {ENTRIES_EACH} rows each"));
    group.bench_function("reading", |bench| bench.iter(|| loaded(black_box(&frames)).map(drop)));
    let loaded = loaded(&frames)?;
    for threads in [1, 2] {
        group.bench_function(format!("decisions and summary, {threads} threads"), |bench| {
            bench.iter(|| black_box(&loaded).judge(&asked.threads(threads)).map(drop));
        });
    }
    group.finish();
    criterion.final_summary();
    Ok(())
}
