//! Rows and columns that nobody should hand over, and that somebody does.

use std::sync::Arc;

use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::types::Int8Type;
use arrow_array::{
    Array, ArrayRef, BinaryArray, Date32Array, DictionaryArray, Int8Array, Int64Array, RecordBatch,
    RecordBatchIterator, RecordBatchReader, StringArray, TimestampSecondArray,
};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use talka::date::Day;
use talka::law::Settings;
use talka_arrow::{Answer, Asked, Loaded, Tables};

use crate::tables::{batches, cells};

const MAY: i32 = 18_383;

fn batch(columns: Vec<(&str, ArrayRef)>) -> RecordBatch {
    RecordBatch::try_from_iter(columns).unwrap()
}

fn numbers(numbers: Vec<Option<i64>>) -> ArrayRef {
    Arc::new(Int64Array::from(numbers))
}

fn texts(texts: Vec<Option<&str>>) -> ArrayRef {
    Arc::new(StringArray::from(texts))
}

fn judged(tables: Tables<'_>) -> Answer {
    let settings = Settings::on(Day::new(2020, 12, 31).unwrap());
    Loaded::read(tables).unwrap().judge(&Asked::new(settings).verdicts()).unwrap()
}

fn of_hours(on: ArrayRef, minutes: ArrayRef) -> Answer {
    let rows = on.len();
    let hours = batch(vec![
        ("volunteer", numbers(vec![Some(1); rows])),
        ("organization", numbers(vec![Some(2); rows])),
        ("on", on),
        ("minutes", minutes),
    ]);
    judged(Tables::new(batches(&hours, 2)))
}

#[test]
fn keys_that_lead_nowhere_leave_their_rows_out() {
    let ids = |ids: Vec<Option<i64>>| batch(vec![("id", numbers(ids))]);
    let placements = batch(vec![
        ("id", texts(vec![Some("p"), Some("q")])),
        ("volunteer", numbers(vec![Some(1), Some(1)])),
        ("organization", numbers(vec![Some(2), Some(2)])),
    ]);
    let hours = batch(vec![
        ("placement", texts(vec![Some("p"), None, Some("r"), Some("p"), Some("q")])),
        ("host", numbers(vec![None, None, None, Some(9), Some(2)])),
        ("on", Arc::new(Date32Array::from(vec![MAY, MAY, MAY, MAY, MAY + 1]))),
        ("minutes", numbers(vec![Some(60); 5])),
    ]);
    let tables = Tables::new(batches(&hours, 2))
        .volunteers(batches(&ids(vec![Some(1)]), 9))
        .organizations(batches(&ids(vec![Some(2)]), 9))
        .placements(batches(&placements, 1));
    let answer = judged(tables);
    let refused = [["1", "no_placement"], ["2", "unknown_placement"], ["3", "unknown_organization"]];
    assert_eq!(cells(&answer.refused), refused);
    let rows: Vec<String> = cells(&answer.verdicts.unwrap()).into_iter().map(|row| row[0].clone()).collect();
    assert_eq!(rows, ["0", "4"]);
}

/// Bytes that a producer calls text, as they come through the interface between languages, which nobody checks.
struct Claimed(std::vec::IntoIter<RecordBatch>, SchemaRef);

impl Iterator for Claimed {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(Ok)
    }
}

impl RecordBatchReader for Claimed {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.1)
    }
}

#[test]
fn text_that_is_no_text_is_an_error_that_names_its_column() {
    let hours = |organizations: Vec<&[u8]>| {
        let rows = organizations.len();
        let batch = batch(vec![
            ("volunteer", numbers(vec![Some(1); rows])),
            ("organization", Arc::new(BinaryArray::from(organizations))),
            ("on", Arc::new(Date32Array::from(vec![MAY; rows]))),
            ("minutes", numbers(vec![Some(60); rows])),
        ]);
        let text = |field: &Arc<Field>| match field.name().as_str() {
            "organization" => Arc::new(Field::new("organization", DataType::Utf8, true)),
            _ => Arc::clone(field),
        };
        let claimed = Schema::new(batch.schema().fields().iter().map(text).collect::<Vec<_>>());
        let half = rows / 2;
        let batches = vec![batch.slice(0, half), batch.slice(half, rows - half)];
        let stream = FFI_ArrowArrayStream::new(Box::new(Claimed(batches.into_iter(), Arc::new(claimed))));
        Loaded::read(Tables::new(RecordBatchStreamReader::try_new(stream).unwrap()))
    };
    let museum = "mūzejs".as_bytes();
    assert!(hours(vec![museum; 4]).is_ok());
    let half_a_letter: &[u8] = b"m\xc5";
    // The second half of the letter begins another text.
    for broken in [
        vec![museum, museum, museum, b"\xff"],
        vec![half_a_letter, b"\xabzejs"],
        vec![b"\xc5", b"\xab", museum, museum],
    ] {
        let error = hours(broken).unwrap_err().to_string();
        assert_eq!(error, "hours, column `organization`: the values are not what their type says");
    }
}

#[test]
fn a_placement_of_nobody_is_an_error_that_names_it() {
    let placements = batch(vec![
        ("id", numbers(vec![Some(1)])),
        ("volunteer", numbers(vec![Some(7)])),
        ("organization", numbers(vec![Some(2)])),
    ]);
    let hours = batch(vec![
        ("placement", numbers(vec![Some(1)])),
        ("on", Arc::new(Date32Array::from(vec![MAY]))),
        ("minutes", numbers(vec![Some(60)])),
    ]);
    let people = batch(vec![("id", numbers(vec![Some(1)]))]);
    let tables =
        Tables::new(batches(&hours, 9)).placements(batches(&placements, 9)).volunteers(batches(&people, 9));
    let error = Loaded::read(tables).unwrap_err().to_string();
    assert!(error.starts_with("/placements/0/volunteer"), "{error}");
    let keyless = batch(vec![("id", numbers(vec![Some(1), None]))]);
    let tables = Tables::new(batches(&hours, 9)).volunteers(batches(&keyless, 9));
    let error = Loaded::read(tables).unwrap_err().to_string();
    assert_eq!(error, "volunteers, column `id`: row 1: expected a key, found nothing");
}

#[test]
fn negative_and_absurd_minutes_are_judged_and_too_many_to_hold_are_left_out() {
    let days = (0..6).map(|day| MAY + day);
    let minutes = [-5, 0, 24 * 60, 24 * 60 + 1, i64::from(i32::MAX), i64::MAX].map(Some);
    let answer = of_hours(Arc::new(Date32Array::from_iter_values(days)), numbers(minutes.to_vec()));
    assert_eq!(cells(&answer.refused), [["5", "not_minutes"]]);
    let stands: Vec<(String, String)> =
        cells(&answer.verdicts.unwrap()).into_iter().map(|row| (row[1].clone(), row[2].clone())).collect();
    let expected = ["contradicted 0", "contradicted 0", "undecided 1440", "contradicted 0", "contradicted 0"];
    let stands: Vec<String> =
        stands.into_iter().map(|(verdict, stands)| format!("{verdict} {stands}")).collect();
    assert_eq!(stands, expected);
}

#[test]
fn days_beyond_the_calendar_are_left_out() {
    let days = Date32Array::from(vec![i32::MIN, Day::MIN.epoch_days(), Day::MAX.epoch_days(), i32::MAX]);
    let answer = of_hours(Arc::new(days), numbers(vec![Some(60); 4]));
    assert_eq!(cells(&answer.refused), [["0", "not_a_day"], ["3", "not_a_day"]]);
    assert_eq!(cells(&answer.verdicts.unwrap()).len(), 2);
    let moments = TimestampSecondArray::from(vec![Some(i64::MIN), None, Some(i64::MAX), Some(0)]);
    let answer = of_hours(Arc::new(moments), numbers(vec![Some(60); 4]));
    assert_eq!(cells(&answer.refused), [["0", "not_a_day"], ["1", "no_day"], ["2", "not_a_day"]]);
}

#[test]
fn categories_in_another_order_in_each_batch_are_the_same_people() {
    let of = |numbers: Vec<Option<i8>>, texts: Vec<Option<&str>>| {
        let rows = i32::try_from(numbers.len()).unwrap();
        let people =
            DictionaryArray::<Int8Type>::new(Int8Array::from(numbers), Arc::new(StringArray::from(texts)));
        batch(vec![
            ("volunteer", Arc::new(people)),
            ("organization", self::numbers(vec![Some(1); usize::try_from(rows).unwrap()])),
            ("on", Arc::new(Date32Array::from_iter_values((0..rows).map(|row| MAY + row)))),
            ("minutes", self::numbers(vec![Some(60); usize::try_from(rows).unwrap()])),
        ])
    };
    // A category that nobody has, one twice, and one without a text.
    let first = of(vec![Some(1), Some(0), Some(2)], vec![Some("b"), Some("a"), Some("b"), Some("z")]);
    let second = of(vec![Some(2), Some(1), None, Some(0)], vec![Some("c"), None, Some("a")]);
    let rows = RecordBatchIterator::new([Ok(first.clone()), Ok(second)], first.schema());
    let settings = Settings::on(Day::new(2020, 12, 31).unwrap());
    let scheme = talka::recognition::builtin("lv-jekabpils-2020").unwrap();
    let scheme = talka::recognition::Scheme::from_toml(scheme).unwrap();
    let answer =
        Loaded::read(Tables::new(rows)).unwrap().judge(&Asked::new(settings).decisions(&scheme)).unwrap();
    assert_eq!(cells(&answer.refused), [["4", "no_placement"], ["5", "no_placement"]]);
    let people: Vec<String> =
        cells(&answer.decisions.unwrap()).into_iter().map(|row| row[0].clone()).collect();
    assert_eq!(people, ["a", "b", "c"]);
}

#[test]
fn a_table_of_people_that_fails_half_way_is_named() {
    let people = batch(vec![("id", numbers(vec![Some(1)]))]);
    let failing = vec![Ok(people.clone()), Err(ArrowError::ComputeError("no more".to_owned()))];
    let hours = batch(vec![
        ("volunteer", numbers(vec![Some(1)])),
        ("organization", numbers(vec![Some(1)])),
        ("on", Arc::new(Date32Array::from(vec![MAY]))),
        ("minutes", numbers(vec![Some(60)])),
    ]);
    let tables =
        Tables::new(batches(&hours, 1)).volunteers(RecordBatchIterator::new(failing, people.schema()));
    assert_eq!(Loaded::read(tables).unwrap_err().to_string(), "volunteers, batch 1: the producer failed");
}

#[test]
fn legal_forms_may_be_the_words_of_an_office() {
    let hours = batch(vec![
        ("volunteer", numbers(vec![Some(1), Some(1)])),
        ("organization", texts(vec![Some("a"), Some("b")])),
        ("on", Arc::new(Date32Array::from(vec![MAY, MAY + 1]))),
        ("minutes", numbers(vec![Some(60); 2])),
    ]);
    let hosts = |classes: Vec<Option<&str>>| {
        batch(vec![("id", texts(vec![Some("a"), Some("b")])), ("class", texts(classes))])
    };
    let of = |classes| {
        let hosts = hosts(classes);
        cells(&judged(Tables::new(batches(&hours, 9)).organizations(batches(&hosts, 9))).verdicts.unwrap())
    };
    let words = of(vec![Some("Biedrība"), Some("SIA")]);
    assert_eq!(words, of(vec![Some("association"), Some("merchant")]));
    assert_eq!(words[1][1], "void");
    let unknown = hosts(vec![Some("klubs"), None]);
    let tables = Tables::new(batches(&hours, 9)).organizations(batches(&unknown, 9));
    let error = Loaded::read(tables).unwrap_err().to_string();
    assert!(error.starts_with("/organizations/0/class"), "{error}");
}
