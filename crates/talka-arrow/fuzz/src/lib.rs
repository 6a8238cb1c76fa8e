//! What must hold whatever tables of hours hold: a function that takes any bytes as a list of choices, makes tables of columns of
//! arbitrary types from them, and panics where something does not hold.

mod column;

use arbitrary::{Result, Unstructured};
use arrow_array::cast::AsArray;
use arrow_array::types::{Int64Type, UInt32Type};
use arrow_array::{ArrayRef, RecordBatch, RecordBatchIterator, RecordBatchReader};
use arrow_schema::ArrowError;
use talka::date::Day;
use talka::law::Settings;
use talka::recognition::{BUILTIN, Scheme, builtin};
use talka_arrow::{Answer, Asked, By, Loaded, TableError, Tables};

/// The columns of hours, and one that nobody knows.
const HOURS: &[&str] = &[
    "id",
    "placement",
    "volunteer",
    "organization",
    "host",
    "on",
    "minutes",
    "hours",
    "start",
    "end",
    "field",
    "place",
    "mode",
    "kind",
    "evidence/kind",
    "evidence/page",
    "entered_by",
    "entered",
    "confirmed",
    "confirmation/state",
    "confirmation/role",
    "confirmation/on",
    "corrects",
    "nonsense",
];

/// What every table has that is of any use.
const USUAL: &[&str] = &["volunteer", "organization", "on", "minutes", "confirmed"];

/// The members of other records that come as columns.
const PEOPLE: &[&str] = &["id", "born", "name", "group"];
const HOSTS: &[&str] = &["id", "class", "municipality"];

/// Judges tables made of these choices: no row is lost or counted twice, batches have no meaning, and rows that are looked up say
/// what records say.
pub fn columns(bytes: &[u8]) {
    // Too few choices make no tables.
    let _ = judged(&mut Unstructured::new(bytes));
}

fn judged(choices: &mut Unstructured<'_>) -> Result<()> {
    let scheme = BUILTIN.get(choices.choose_index(BUILTIN.len())?).and_then(|(id, _)| builtin(id));
    let Some(scheme) = scheme.and_then(|text| Scheme::from_toml(text).ok()) else { return Ok(()) };
    let at_once = choices.int_in_range(1..=5)?;
    let people = if choices.arbitrary()? { Some(table(choices, PEOPLE, &["id"])?) } else { None };
    let hosts = if choices.arbitrary()? { Some(table(choices, HOSTS, &["id"])?) } else { None };
    let hours = table(choices, HOURS, USUAL)?;
    let read = |rows: usize| {
        let mut tables = Tables::new(batches(&hours, rows));
        if let Some(people) = &people {
            tables = tables.volunteers(batches(people, rows));
        }
        if let Some(hosts) = &hosts {
            tables = tables.organizations(batches(hosts, rows));
        }
        Loaded::read(tables)
    };
    let (whole, cut) = (read(1_000), read(at_once));
    let (whole, cut) = match (whole, cut) {
        (Ok(whole), Ok(cut)) => (whole, cut),
        (Err(whole), Err(cut)) => {
            assert_eq!(kind(&whole), kind(&cut), "{whole}\n{cut}");
            return Ok(());
        }
        (whole, cut) => unreachable!("batches matter: {:?} {:?}", whole.err(), cut.err()),
    };
    let by = [By::Organization, By::Month, By::AgeBand, By::Verdict];
    let decisions = Asked::new(Settings::on(Day::new(2020, 12, 31).unwrap_or(Day::MAX))).decisions(&scheme);
    let asked = decisions.milestones().verdicts().totals(&by).fewest_people(0).threads(1);
    let (Ok(looked_up), Ok(in_records)) = (whole.judge(&asked), cut.judge(&asked.findings().summary()))
    else {
        return Ok(());
    };
    for (one, other) in outputs(&looked_up).into_iter().zip(outputs(&in_records)) {
        let columns = |batch: &Option<RecordBatch>| batch.as_ref().map(|batch| batch.columns().to_vec());
        for (one, other) in columns(one).into_iter().flatten().zip(columns(other).into_iter().flatten()) {
            assert_eq!(one.as_ref(), other.as_ref(), "rows that are looked up say otherwise than records");
        }
        assert_eq!(one, other);
    }
    accounted(&looked_up, hours.num_rows());
    if let Ok(added_up) = cut.judge(&decisions.threads(2)) {
        assert_eq!(added_up.decisions, looked_up.decisions, "sums say otherwise than records");
        assert_eq!(added_up.not_counted, looked_up.not_counted, "sums say otherwise than records");
        assert_eq!(added_up.refused, looked_up.refused, "sums leave out other rows");
    }
    Ok(())
}

/// Each row is judged or left out, and once.
fn accounted(answer: &Answer, rows: usize) {
    let numbers = |batch: Option<&RecordBatch>| {
        let column = batch.and_then(|batch| batch.column_by_name("row"));
        column.map(|column| column.as_primitive::<UInt32Type>().values().to_vec()).unwrap_or_default()
    };
    let mut all = [numbers(answer.verdicts.as_ref()), numbers(Some(&answer.refused))].concat();
    all.sort_unstable();
    let once: Vec<u32> = (0_u32..).take(rows).collect();
    assert_eq!(all, once, "a row is lost or counted twice: {:?}", answer.refused);
    let sum = |batch: &Option<RecordBatch>, name: &str| {
        let column = batch.as_ref().and_then(|batch| batch.column_by_name(name).cloned());
        let values = column.map(|column| column.as_primitive::<Int64Type>().values().to_vec());
        values.unwrap_or_default().into_iter().map(i128::from).sum::<i128>()
    };
    assert!(sum(&answer.totals, "minutes") <= sum(&answer.verdicts, "stands"));
}

fn outputs(answer: &Answer) -> [&Option<RecordBatch>; 5] {
    let Answer { decisions, not_counted, milestones, totals, verdicts, .. } = answer;
    [decisions, not_counted, milestones, totals, verdicts]
}

fn kind(error: &TableError) -> std::mem::Discriminant<TableError> {
    std::mem::discriminant(error)
}

/// Some columns of these, those that are usual more often.
fn table(choices: &mut Unstructured<'_>, names: &[&str], usual: &[&str]) -> Result<RecordBatch> {
    let rows = choices.int_in_range(0..=12)?;
    let mut columns: Vec<(&str, ArrayRef)> = Vec::new();
    for name in names {
        if choices.ratio(if usual.contains(name) { 15 } else { 3 }, 16)? {
            columns.push((name, column::column(choices, name, rows)?));
        }
    }
    RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, array)| (name, array, true)))
        .map_err(|_| arbitrary::Error::IncorrectFormat)
}

fn batches(whole: &RecordBatch, rows: usize) -> impl RecordBatchReader + use<> {
    let starts = (0..whole.num_rows()).step_by(rows);
    let parts = starts.map(|start| Ok(whole.slice(start, rows.min(whole.num_rows() - start))));
    let parts: Vec<std::result::Result<RecordBatch, ArrowError>> = parts.collect();
    RecordBatchIterator::new(parts, whole.schema())
}
