//! Arrow tables of JSON values, as a producer would make them.

use std::sync::Arc;

use arrow_array::builder::NullBufferBuilder;
use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int64Type, UInt32Type};
use arrow_array::{
    Array, ArrayRef, BooleanArray, Int64Array, ListArray, NullArray, RecordBatch, RecordBatchIterator,
    RecordBatchReader, StringArray, StructArray,
};
use arrow_buffer::OffsetBuffer;
use arrow_schema::{DataType, Field, SchemaRef};
use serde_json::Value;
use talka::date::Day;

/// A column of these values, of the type that they need.
pub(crate) fn column(values: &[Option<&Value>]) -> ArrayRef {
    let given = |value: Option<&Value>| value.is_some_and(|value| !value.is_null());
    match values.iter().flatten().find(|value| !value.is_null()) {
        None => Arc::new(NullArray::new(values.len())),
        Some(Value::Bool(_)) => {
            Arc::new(values.iter().map(|value| value.and_then(Value::as_bool)).collect::<BooleanArray>())
        }
        Some(Value::Number(_)) => {
            Arc::new(values.iter().map(|value| value.and_then(Value::as_i64)).collect::<Int64Array>())
        }
        Some(Value::String(_)) => {
            Arc::new(values.iter().map(|value| value.and_then(Value::as_str)).collect::<StringArray>())
        }
        Some(Value::Array(_)) => {
            let mut nulls = NullBufferBuilder::new(values.len());
            let mut ends = vec![0_i32];
            let mut items = Vec::new();
            for value in values {
                items.extend(value.and_then(Value::as_array).into_iter().flatten().map(Some));
                ends.push(i32::try_from(items.len()).unwrap());
                nulls.append(given(*value));
            }
            let items = column(&items);
            let field = Arc::new(Field::new("item", items.data_type().clone(), true));
            let offsets = OffsetBuffer::new(ends.into());
            Arc::new(ListArray::new(field, offsets, items, nulls.finish()))
        }
        Some(Value::Object(_)) => {
            let mut names: Vec<&String> = values
                .iter()
                .flatten()
                .filter_map(|value| value.as_object())
                .flat_map(|of| of.keys())
                .collect();
            names.sort();
            names.dedup();
            let members = names.iter().map(|name| {
                let member: Vec<Option<&Value>> =
                    values.iter().map(|value| value.and_then(|value| value.get(name.as_str()))).collect();
                let member = column(&member);
                (Arc::new(Field::new(name.as_str(), member.data_type().clone(), true)), member)
            });
            let (fields, arrays): (Vec<_>, Vec<_>) = members.unzip();
            let mut nulls = NullBufferBuilder::new(values.len());
            for value in values {
                nulls.append(given(*value));
            }
            Arc::new(
                StructArray::try_new_with_length(fields.into(), arrays, nulls.finish(), values.len())
                    .unwrap(),
            )
        }
        Some(Value::Null) => unreachable!("nulls are no values"),
    }
}

/// A table of these objects, one a row, in batches of so many rows.
pub(crate) fn table(rows: &[Value], at_once: usize) -> impl RecordBatchReader + use<> {
    let rows: Vec<Option<&Value>> = rows.iter().map(Some).collect();
    let whole = column(&rows);
    let whole = match whole.as_any().downcast_ref::<StructArray>() {
        Some(whole) => RecordBatch::from(whole),
        None => RecordBatch::new_empty(Arc::new(arrow_schema::Schema::empty())),
    };
    batches(&whole, at_once)
}

/// A batch in batches of so many rows.
pub(crate) fn batches(whole: &RecordBatch, at_once: usize) -> impl RecordBatchReader + use<> {
    let starts = (0..whole.num_rows()).step_by(at_once);
    let parts = starts.map(|start| Ok(whole.slice(start, at_once.min(whole.num_rows() - start))));
    let parts: Vec<_> = parts.collect();
    let schema: SchemaRef = whole.schema();
    RecordBatchIterator::new(parts, schema)
}

/// The cells of a batch, row by row; an absent value is `-`.
pub(crate) fn cells(batch: &RecordBatch) -> Vec<Vec<String>> {
    let cell = |array: &ArrayRef, row: usize| {
        if array.is_null(row) {
            return "-".to_owned();
        }
        match array.data_type() {
            DataType::Utf8 => array.as_string::<i32>().value(row).to_owned(),
            DataType::Int64 => array.as_primitive::<Int64Type>().value(row).to_string(),
            DataType::UInt32 => array.as_primitive::<UInt32Type>().value(row).to_string(),
            DataType::Date32 => {
                Day::from_epoch_days(array.as_primitive::<Date32Type>().value(row)).unwrap().to_string()
            }
            DataType::Boolean => array.as_boolean().value(row).to_string(),
            other => unreachable!("no output has {other}"),
        }
    };
    let row = |row| batch.columns().iter().map(|array| cell(array, row)).collect();
    (0..batch.num_rows()).map(row).collect()
}
