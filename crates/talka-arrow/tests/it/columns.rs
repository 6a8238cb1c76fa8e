//! The columns that producers hand over, and what is wrong with them.

use std::sync::Arc;

use arrow_array::builder::{FixedSizeBinaryBuilder, StringDictionaryBuilder};
use arrow_array::types::Int16Type;
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Float64Array, Int32Array, Int64Array, LargeStringArray, RecordBatch,
    RecordBatchIterator, StringArray, StringViewArray, TimestampMicrosecondArray,
};
use arrow_schema::ArrowError;
use talka::date::Day;
use talka::law::Settings;
use talka::recognition::{Scheme, builtin};
use talka_arrow::{Answer, Asked, Loaded, TableError, Tables};

use crate::tables::{batches, cells};

const MAY: i32 = 18_383;

fn batch(columns: Vec<(&str, ArrayRef)>) -> RecordBatch {
    RecordBatch::try_from_iter(columns).unwrap()
}

/// Three entries of two people at one organization.
fn hours(volunteer: ArrayRef, organization: ArrayRef, on: ArrayRef, amount: (&str, ArrayRef)) -> RecordBatch {
    let confirmed = Arc::new(BooleanArray::from(vec![Some(true), Some(false), None]));
    batch(vec![
        ("volunteer", volunteer),
        ("organization", organization),
        ("on", on),
        amount,
        ("confirmed", confirmed),
    ])
}

fn plain() -> RecordBatch {
    hours(
        Arc::new(Int64Array::from(vec![7, 8, 7])),
        Arc::new(StringArray::from(vec!["skola", "skola", "skola"])),
        Arc::new(Date32Array::from(vec![MAY, MAY + 1, MAY + 2])),
        ("minutes", Arc::new(Int32Array::from(vec![200, 30, 60]))),
    )
}

fn settings() -> Settings {
    Settings::on(Day::new(2020, 12, 31).unwrap())
}

fn judged(hours: &RecordBatch) -> Answer {
    let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap()).unwrap();
    let loaded = Loaded::read(Tables::new(batches(hours, 2))).unwrap();
    loaded.judge(&Asked::new(settings()).decisions(&scheme).verdicts().summary()).unwrap()
}

/// What depends on the values and not on their types.
fn said(answer: &Answer) -> Vec<Vec<Vec<String>>> {
    let without_keys = |batch: &Option<RecordBatch>| {
        let rows = cells(batch.as_ref().unwrap());
        rows.into_iter().map(|row| row.into_iter().skip(1).collect()).collect()
    };
    vec![
        without_keys(&answer.decisions),
        without_keys(&answer.not_counted),
        cells(answer.verdicts.as_ref().unwrap()),
        cells(answer.summary.as_ref().unwrap()),
        cells(&answer.refused),
    ]
}

fn error(hours: &RecordBatch) -> String {
    Loaded::read(Tables::new(batches(hours, 10))).unwrap_err().to_string()
}

#[test]
fn a_table_is_understood_whatever_its_producer_keeps_it_in() {
    let expected = said(&judged(&plain()));
    assert_eq!(expected[2].len(), 3);
    let mut categories = StringDictionaryBuilder::<Int16Type>::new();
    categories.extend([Some("anna"), Some("juris"), Some("anna")]);
    let mut uuids = FixedSizeBinaryBuilder::new(16);
    for _ in 0..3 {
        uuids.append_value([9; 16]).unwrap();
    }
    let of_a_day = 24 * 60 * 60 * 1_000_000;
    let moments = (0..3).map(|day| i64::from(MAY + day) * of_a_day + 3_600_000_000);
    let hours_in = || Arc::new(Float64Array::from(vec![200.0 / 60.0, 0.5, 1.0]));
    let other = hours(
        Arc::new(categories.finish()),
        Arc::new(uuids.finish()),
        Arc::new(TimestampMicrosecondArray::from_iter_values(moments)),
        ("hours", hours_in()),
    );
    assert_eq!(said(&judged(&other)), expected);
    let views = hours(
        Arc::new(StringViewArray::from(vec!["a", "b", "a"])),
        Arc::new(LargeStringArray::from(vec!["skola", "skola", "skola"])),
        Arc::new(StringArray::from(vec!["2020-05-01", "2020-05-02", "2020-05-03"])),
        ("hours", hours_in()),
    );
    assert_eq!(said(&judged(&views)), expected);
}

#[test]
fn keys_come_back_as_they_came_in() {
    let numbers = judged(&plain()).decisions.unwrap();
    assert_eq!(*numbers.column(0).as_ref(), Int64Array::from(vec![7, 8]));
}

#[test]
fn everything_that_is_wrong_with_columns_is_reported_at_once() {
    let wrong = batch(vec![
        ("volunteer", Arc::new(Float64Array::from(vec![1.0]))),
        ("on", Arc::new(BooleanArray::from(vec![true]))),
        ("start", Arc::new(Int64Array::from(vec![9]))),
    ]);
    let expected = "hours, column `volunteer`: expected keys: whole numbers, text, or UUIDs of 16 bytes, found Float64\n\
                    hours, column `on`: expected days, timestamps without a time zone, or ISO text, found Boolean\n\
                    hours, column `start`: expected times of day, or text such as 09:30, found Int64\n\
                    hours, column `organization`: missing; expected keys: whole numbers, text, or UUIDs of 16 bytes\n\
                    hours, column `minutes`: missing; expected whole numbers, decimals or floating-point numbers";
    assert_eq!(error(&wrong), expected);
}

#[test]
fn a_row_that_can_be_no_entry_is_left_out_and_counted() {
    let rows = batch(vec![
        ("volunteer", Arc::new(Int64Array::from(vec![Some(1), None, Some(1), Some(1), Some(1)]))),
        ("organization", Arc::new(StringArray::from(vec!["a"; 5]))),
        (
            "on",
            Arc::new(StringArray::from(vec![
                Some("2020-05-01"),
                Some("2020-05-01"),
                None,
                Some("1.5."),
                Some("2020-05"),
            ])),
        ),
        ("hours", Arc::new(Float64Array::from(vec![0.333, 1.0, 1.0, 1.0, 2.0]))),
        ("mode", Arc::new(StringArray::from(vec![None, None, None, None, Some("flying")]))),
        ("nonsense", Arc::new(Int64Array::from(vec![1; 5]))),
    ]);
    let answer = judged(&rows);
    let refused = [
        ["0", "not_minutes"],
        ["1", "no_placement"],
        ["2", "no_day"],
        ["3", "not_a_day"],
        ["4", "unknown_word"],
    ];
    assert_eq!(cells(&answer.refused), refused);
    assert_eq!(answer.unused, ["nonsense"]);
    assert_eq!(cells(&answer.verdicts.unwrap()), Vec::<Vec<String>>::new());
}

#[test]
fn hours_of_people_whom_a_table_does_not_list_are_left_out() {
    let people = batch(vec![
        ("id", Arc::new(Int32Array::from(vec![7]))),
        ("born", Arc::new(Date32Array::from(vec![12_000]))),
    ]);
    let tables = Tables::new(batches(&plain(), 10)).volunteers(batches(&people, 10));
    let answer = Loaded::read(tables).unwrap().judge(&Asked::new(settings()).verdicts()).unwrap();
    assert_eq!(cells(&answer.refused), [["1", "unknown_volunteer"]]);
    assert_eq!(cells(&answer.verdicts.unwrap()).len(), 2);
}

#[test]
fn records_are_read_by_the_core_with_its_errors() {
    let people = batch(vec![
        ("id", Arc::new(Int32Array::from(vec![7]))),
        ("born", Arc::new(StringArray::from(vec!["2005-13-01"]))),
    ]);
    let tables = Tables::new(batches(&plain(), 10)).volunteers(batches(&people, 10));
    let error = Loaded::read(tables).unwrap_err();
    assert!(error.to_string().starts_with("/volunteers/0/born: "), "{error}");
    let twice = batch(vec![("id", Arc::new(Int32Array::from(vec![7, 7])))]);
    let tables = Tables::new(batches(&plain(), 10)).volunteers(batches(&twice, 10));
    assert_eq!(
        Loaded::read(tables).unwrap_err().to_string(),
        "volunteers, column `id`: row 1: duplicate key"
    );
}

#[test]
fn a_row_that_corrects_another_takes_its_place_and_one_in_a_circle_is_left_out() {
    let rows = batch(vec![
        ("id", Arc::new(StringArray::from(vec!["a", "b", "c", "d", "e"]))),
        ("volunteer", Arc::new(Int64Array::from(vec![1, 2, 3, 3, 3]))),
        ("organization", Arc::new(Int64Array::from(vec![1; 5]))),
        ("on", Arc::new(Date32Array::from(vec![MAY; 5]))),
        ("minutes", Arc::new(Int64Array::from(vec![10; 5]))),
        ("corrects", Arc::new(StringArray::from(vec![None, Some("a"), Some("d"), Some("c"), Some("x")]))),
    ]);
    let answer = judged(&rows);
    assert_eq!(
        cells(&answer.refused),
        [["2", "corrects_itself"], ["3", "corrects_itself"], ["4", "corrects_nothing"]]
    );
    assert_eq!(cells(&answer.verdicts.unwrap()).len(), 2);
}

#[test]
fn a_producer_that_fails_half_way_fails_the_table() {
    let plain = plain();
    let rows = vec![Ok(plain.clone()), Err(ArrowError::ComputeError("no more".to_owned()))];
    let error = Loaded::read(Tables::new(RecordBatchIterator::new(rows, plain.schema()))).unwrap_err();
    assert!(matches!(error, TableError::Stream { batch: 1, .. }), "{error}");
}

#[test]
fn a_batch_of_another_shape_is_refused() {
    let (plain, other) = (plain(), batch(vec![("volunteer", Arc::new(StringArray::from(vec!["a"])))]));
    let rows = vec![Ok(plain.clone()), Ok(other)];
    let error = Loaded::read(Tables::new(RecordBatchIterator::new(rows, plain.schema()))).unwrap_err();
    assert!(
        error.to_string().starts_with("hours, column `volunteer`: batch 1 differs from the first"),
        "{error}"
    );
}
