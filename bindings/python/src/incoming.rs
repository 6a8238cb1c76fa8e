//! Tables as they come from Python, with the names that columns have here.

use std::sync::Arc;

use arrow_array::{
    ArrayRef, Int64Array, RecordBatch, RecordBatchIterator, RecordBatchOptions, RecordBatchReader,
    StringArray,
};
use arrow_schema::{ArrowError, Schema, SchemaRef};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use talka::reading::nearest;
use talka_capsule::CapsuleError;

use crate::refusal::{self, Given};
use crate::{room, rows};

/// Columns that have another name in the tables than here.
pub(crate) struct Renamed {
    /// The name there, the name here, and whether a table has it.
    names: Vec<(String, String, bool)>,
    /// All names that tables have.
    found: Vec<String>,
    /// How many rows were read.
    rows: usize,
}

/// The bytes that a row takes beside its columns while it is read; `talka-arrow` says so.
const BYTES_OF_ROW: usize = 36;

/// The bytes that judging takes beside what grows with the rows: the records of those who are judged at a time.
const BYTES_TO_JUDGE: usize = 64 << 20;

impl Renamed {
    pub(crate) fn of(columns: Given<'_, '_>) -> PyResult<Self> {
        let expected = || {
            let said = "expected a dict: the names of columns in the tables, and their names here".to_owned();
            refusal::of_places(vec![("expected", "/columns".to_owned(), said)])
        };
        let columns = columns.cast::<PyDict>().map_err(|_| expected())?;
        let name = |(there, here): (Bound<'_, PyAny>, Bound<'_, PyAny>)| {
            let text = |name: Bound<'_, PyAny>| name.extract::<String>().map_err(|_| expected());
            Ok((text(there)?, text(here)?, false))
        };
        Ok(Self { names: columns.iter().map(name).collect::<PyResult<_>>()?, found: Vec::new(), rows: 0 })
    }

    /// A table from Python, by whatever way the object hands it over.
    pub(crate) fn read(
        &mut self,
        object: &Bound<'_, PyAny>,
        table: &'static str,
    ) -> PyResult<Box<dyn RecordBatchReader + Send>> {
        let reader = if let Some(reader) = handed_over(object, table)? {
            reader
        } else {
            let batch = rows_of(object, table)?;
            let schema = batch.schema();
            boxed(RecordBatchIterator::new([Ok(batch)], schema))
        };
        let before = reader.schema();
        self.found.extend(before.fields().iter().map(|field| field.name().clone()));
        let fields = before.fields().iter().map(|field| {
            let renamed = self.names.iter_mut().find(|(there, ..)| there == field.name());
            match renamed {
                Some((_, here, used)) => {
                    *used = true;
                    Arc::new(field.as_ref().clone().with_name(here.as_str()))
                }
                None => Arc::clone(field),
            }
        });
        let schema = Arc::new(Schema::new(fields.collect::<Vec<_>>()));
        let names: Vec<&String> = schema.fields().iter().map(|field| field.name()).collect();
        if let Some(twice) =
            names.iter().enumerate().find(|(n, name)| names.iter().take(*n).any(|one| one == *name))
        {
            let said = format!("two columns have the name `{}`", twice.1);
            return Err(refusal::of_places(vec![("column", format!("/{table}"), said)]));
        }
        // At once, before another table is asked for: a connection of DuckDB ends one result where the next begins. Its
        // producer takes the interpreter by itself if it is written in Python.
        let (mut batches, mut reader) = (Vec::new(), reader);
        while let Some(batch) = object.py().detach(|| reader.next()) {
            object.py().check_signals()?;
            self.rows += batch.as_ref().map_or(0, RecordBatch::num_rows);
            self.fits(table)?;
            let failed = batch.is_err();
            batches.push(batch.and_then(|batch| renamed_batch(batch, &before, &schema)));
            if failed {
                break;
            }
        }
        Ok(Box::new(RecordBatchIterator::new(batches, schema)))
    }

    /// Whether there is memory left to judge as many rows as were read.
    fn fits(&self, table: &'static str) -> PyResult<()> {
        let needed = self.rows.saturating_mul(BYTES_OF_ROW).saturating_add(BYTES_TO_JUDGE);
        let what = format!("more rows than there is memory for, of which {} were read", self.rows);
        room::fits(needed, format!("/{table}"), &what)
    }

    pub(crate) fn all_used(&self) -> PyResult<()> {
        let unused = self.names.iter().filter(|(.., used)| !used).map(|(there, ..)| {
            let near = nearest(there, self.found.iter().map(String::as_str));
            let near = near.map(|near| format!(" (did you mean `{near}`?)")).unwrap_or_default();
            (
                "unknown_column",
                format!("/columns/{there}"),
                format!("no table has a column of this name{near}"),
            )
        });
        let unused: Vec<_> = unused.collect();
        if unused.is_empty() { Ok(()) } else { Err(refusal::of_places(unused)) }
    }
}

fn boxed<'r>(reader: impl RecordBatchReader + Send + 'r) -> Box<dyn RecordBatchReader + Send + 'r> {
    Box::new(reader)
}

/// A table of Arrow's, if the object gives one.
pub(crate) fn handed_over(
    object: &Bound<'_, PyAny>,
    table: &'static str,
) -> PyResult<Option<Box<dyn RecordBatchReader + Send>>> {
    // A lazy frame of polars gives its rows in batches only when asked.
    let batches = match object.getattr_opt("collect_batches")? {
        Some(collect) if object.getattr_opt("__arrow_c_stream__")?.is_none() => Some(collect.call0()?),
        _ => None,
    };
    match talka_capsule::read(batches.as_ref().unwrap_or(object)) {
        Ok(reader) => Ok(reader.map(boxed)),
        Err(error) => {
            let said = "the object could not hand over its table".to_owned();
            let refused = refusal::of_places(vec![("stream", format!("/{table}"), said)]);
            Python::attach(|py| {
                refused.set_cause(
                    py,
                    Some(match error {
                        CapsuleError::Python(error) => error,
                        CapsuleError::Stream(error) => PyValueError::new_err(error.to_string()),
                    }),
                );
            });
            Err(refused)
        }
    }
}

fn rows_of(object: &Bound<'_, PyAny>, table: &'static str) -> PyResult<RecordBatch> {
    let at = || format!("/{table}");
    let is_path = object.is_instance_of::<PyString>() || object.hasattr("__fspath__")?;
    if is_path {
        let said = "expected a table, found a path or text; `talka.read(path)` reads files".to_owned();
        return Err(refusal::of_places(vec![("expected", at(), said)]));
    }
    let no_table = object.is_instance_of::<PyBytes>()
        || object.is_instance_of::<PyDict>()
        || !object.hasattr("__iter__")?;
    if no_table {
        let said = format!(
            "expected a table with `__arrow_c_stream__`, as polars, pyarrow, DuckDB and pandas with pyarrow have it, or a list of dicts; found `{}`",
            object.get_type().name()?
        );
        return Err(refusal::of_places(vec![("expected", at(), said)]));
    }
    let batch = rows::read(object, table, Vec::new())?;
    // No rows have no columns, and none can be missing.
    if table == "hours" && batch.num_rows() == 0 {
        let no_text: ArrayRef = Arc::new(StringArray::new_null(0));
        let no_minutes: ArrayRef = Arc::new(Int64Array::new_null(0));
        let columns = [
            ("volunteer", Arc::clone(&no_text)),
            ("organization", Arc::clone(&no_text)),
            ("on", no_text),
            ("minutes", no_minutes),
        ];
        return RecordBatch::try_from_iter(columns).map_err(|error| refusal::of_kind("expected", &[error]));
    }
    Ok(batch)
}

/// The batch with the names of that schema. One of another shape than the first keeps it, so that it is seen to be another.
fn renamed_batch(
    batch: RecordBatch,
    before: &SchemaRef,
    renamed: &SchemaRef,
) -> Result<RecordBatch, ArrowError> {
    if batch.schema_ref().fields() != before.fields() {
        return Ok(batch);
    }
    let options = RecordBatchOptions::new().with_row_count(Some(batch.num_rows()));
    RecordBatch::try_new_with_options(SchemaRef::clone(renamed), batch.columns().to_vec(), &options)
}
