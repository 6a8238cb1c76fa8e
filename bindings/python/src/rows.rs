//! Rows that come from Python as dicts, as columns.
//!
//! Numbers of other libraries are whole numbers or fractions by what they can be turned into; NaN, `pandas.NA` and `NaT` are
//! unknown like `None`.

use std::sync::Arc;

use arrow_array::builder::FixedSizeBinaryBuilder;
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Float64Array, Int64Array, NullArray, RecordBatch, StringArray,
};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyString};

use crate::refusal;

/// The day that Arrow counts from, 1 January 1970, in the calendar of Python, whose first day has the number 1.
pub(crate) const EPOCH: i32 = 719_163;

/// One value, in the kinds that a table can hold.
#[derive(Clone, Debug, PartialEq)]
enum Value {
    Unknown,
    Bool(bool),
    Whole(i64),
    Fraction(f64),
    Day(i32),
    Text(String),
    Uuid([u8; 16]),
}

/// The values of a column as far as it was read.
struct Column {
    name: String,
    values: Vec<Value>,
}

/// Something in a row that no table can hold.
struct Unfit {
    path: String,
    said: String,
}

/// The rows of an iterable of dicts, with columns of these names first. A dict in a dict is one column for each of its
/// members: `confirmation/state`.
pub(crate) fn read(object: &Bound<'_, PyAny>, table: &str, names: Vec<String>) -> PyResult<RecordBatch> {
    let column = |name| Column { name, values: Vec::new() };
    let mut columns: Vec<Column> = names.into_iter().map(column).collect();
    let mut unfit = Vec::new();
    let mut rows = 0;
    let no_rows = |_| {
        let said = "expected a table with `__arrow_c_stream__`, or a list of dicts".to_owned();
        refusal::of_places(vec![("expected", format!("/{table}"), said)])
    };
    for row in object.try_iter().map_err(no_rows)? {
        let row = row?;
        let at = format!("/{table}/{rows}");
        match row.cast::<PyDict>() {
            Ok(row) => add(row, &at, "", rows, &mut columns, &mut unfit)?,
            Err(_) => unfit.push(Unfit { path: at, said: format!("expected a dict, found {}", kind(&row)?) }),
        }
        rows += 1;
    }
    let mut arrays: Vec<(String, ArrayRef)> = Vec::new();
    for mut column in columns {
        column.values.resize(rows, Value::Unknown);
        match array(&column.values) {
            Ok(array) => arrays.push((column.name, array)),
            Err((row, said)) => {
                unfit.push(Unfit { path: format!("/{table}/{row}/{}", column.name), said: said.to_owned() });
            }
        }
    }
    if !unfit.is_empty() {
        return Err(refusal::of_places(
            unfit.into_iter().map(|unfit| ("expected", unfit.path, unfit.said)).collect(),
        ));
    }
    if arrays.is_empty() {
        return Ok(RecordBatch::new_empty(Arc::new(arrow_schema::Schema::empty())));
    }
    RecordBatch::try_from_iter_with_nullable(arrays.into_iter().map(|(name, array)| (name, array, true)))
        .map_err(|error| refusal::of_kind("expected", &[error]))
}

fn add(
    row: &Bound<'_, PyDict>,
    at: &str,
    within: &str,
    position: usize,
    columns: &mut Vec<Column>,
    unfit: &mut Vec<Unfit>,
) -> PyResult<()> {
    for (name, value) in row.iter() {
        let Ok(name) = name.extract::<String>() else {
            unfit.push(Unfit {
                path: at.to_owned(),
                said: "expected members that are named by text".to_owned(),
            });
            continue;
        };
        let (path, name) = (format!("{at}/{name}"), format!("{within}{name}"));
        if let Ok(members) = value.cast::<PyDict>() {
            add(members, &path, &format!("{name}/"), position, columns, unfit)?;
            continue;
        }
        let Some(value) = read_value(&value)? else {
            let found = kind(&value)?;
            let said = format!("expected a number, text, a day, true or false, found {found}");
            unfit.push(Unfit { path, said });
            continue;
        };
        let known = columns.iter().position(|column| column.name == name);
        let known = known.unwrap_or_else(|| {
            columns.push(Column { name, values: Vec::new() });
            columns.len() - 1
        });
        if let Some(column) = columns.get_mut(known) {
            column.values.resize(position, Value::Unknown);
            column.values.push(value);
        }
    }
    Ok(())
}

/// The name of the type of a value, which says nothing of the value.
fn kind(value: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(format!("`{}`", value.get_type().name()?))
}

fn read_value(value: &Bound<'_, PyAny>) -> PyResult<Option<Value>> {
    if value.is_none() {
        return Ok(Some(Value::Unknown));
    }
    if let Ok(value) = value.cast::<PyBool>() {
        return Ok(Some(Value::Bool(value.is_true())));
    }
    if let Ok(value) = value.cast::<PyString>() {
        return Ok(value.extract().ok().map(Value::Text));
    }
    if value.cast::<PyInt>().is_ok() {
        return Ok(value.extract().ok().map(Value::Whole));
    }
    if value.cast::<PyFloat>().is_ok() {
        return Ok(value.extract().ok().map(fraction));
    }
    let name = value.get_type().name()?.to_string();
    match name.as_str() {
        "NAType" | "NaTType" => return Ok(Some(Value::Unknown)),
        "bool" | "bool_" => return Ok(value.is_truthy().ok().map(Value::Bool)),
        "UUID" => return Ok(value.getattr("bytes").and_then(|bytes| bytes.extract()).ok().map(Value::Uuid)),
        "datetime64" => return day_of(&value.call_method0("item")?),
        _ => {}
    }
    if value.hasattr("toordinal")? {
        return day_of(value);
    }
    if value.hasattr("__index__")? {
        return Ok(value.call_method0("__index__").and_then(|value| value.extract()).ok().map(Value::Whole));
    }
    if value.hasattr("__float__")? {
        return Ok(value.extract().ok().map(fraction));
    }
    Ok(None)
}

fn fraction(value: f64) -> Value {
    if value.is_nan() { Value::Unknown } else { Value::Fraction(value) }
}

/// A `datetime.date`, or a moment at midnight.
fn day_of(value: &Bound<'_, PyAny>) -> PyResult<Option<Value>> {
    for part in ["hour", "minute", "second", "microsecond", "nanosecond"] {
        if let Some(part) = value.getattr_opt(part)?
            && part.extract::<i64>().is_ok_and(|part| part != 0)
        {
            return Ok(None);
        }
    }
    let Ok(ordinal) = value.call_method0("toordinal").and_then(|ordinal| ordinal.extract::<i32>()) else {
        return Ok(None);
    };
    Ok(Some(Value::Day(ordinal - EPOCH)))
}

/// The values as one column; or the row and what is wrong in it.
fn array(values: &[Value]) -> Result<ArrayRef, (usize, &'static str)> {
    let first = values.iter().find(|value| **value != Value::Unknown);
    let is_fraction = values.iter().any(|value| matches!(value, Value::Fraction(_)));
    Ok(match first {
        None => Arc::new(NullArray::new(values.len())),
        Some(Value::Bool(_)) => Arc::new(
            each(values, "expected true or false, as in the rows before", |value| match value {
                Value::Bool(value) => Some(*value),
                _ => None,
            })?
            .into_iter()
            .collect::<BooleanArray>(),
        ),
        Some(Value::Day(_)) => Arc::new(
            each(values, "expected a day, as in the rows before", |value| match value {
                Value::Day(value) => Some(*value),
                _ => None,
            })?
            .into_iter()
            .collect::<Date32Array>(),
        ),
        Some(Value::Uuid(_)) => {
            let ids = each(values, "expected a UUID, as in the rows before", |value| match value {
                Value::Uuid(value) => Some(*value),
                _ => None,
            })?;
            let mut column = FixedSizeBinaryBuilder::with_capacity(ids.len(), 16);
            for id in ids {
                match id {
                    // Of 16 bytes each is.
                    Some(id) => drop(column.append_value(id)),
                    None => column.append_null(),
                }
            }
            Arc::new(column.finish())
        }
        Some(Value::Text(_)) => Arc::new(
            each(values, "expected text, as in the rows before", |value| match value {
                Value::Text(value) => Some(value.clone()),
                _ => None,
            })?
            .into_iter()
            .collect::<StringArray>(),
        ),
        _ if is_fraction => Arc::new(
            each(values, "expected a number, as in the rows before", |value| match value {
                Value::Fraction(value) => Some(*value),
                Value::Whole(value) => i32::try_from(*value).ok().map(f64::from),
                _ => None,
            })?
            .into_iter()
            .collect::<Float64Array>(),
        ),
        _ => Arc::new(
            each(values, "expected a whole number, as in the rows before", |value| match value {
                Value::Whole(value) => Some(*value),
                _ => None,
            })?
            .into_iter()
            .collect::<Int64Array>(),
        ),
    })
}

/// Each value in one kind; unknown ones are gaps.
fn each<T>(
    values: &[Value],
    expected: &'static str,
    of: impl Fn(&Value) -> Option<T>,
) -> Result<Vec<Option<T>>, (usize, &'static str)> {
    let one = |(row, value): (usize, &Value)| match value {
        Value::Unknown => Ok(None),
        _ => of(value).map(Some).ok_or((row, expected)),
    };
    values.iter().enumerate().map(one).collect()
}
