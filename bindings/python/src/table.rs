//! A table that goes out to Python.

use std::collections::HashMap;
use std::ffi::CStr;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::types::{Date32Type, Float64Type, Int32Type, Int64Type, UInt32Type};
use arrow_array::{Array, RecordBatch, RecordBatchIterator, RecordBatchReader, StringArray};
use arrow_schema::{ArrowError, DataType, SchemaRef};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyList};

use crate::refusal::{self, Given, argument};
use crate::{incoming, rows};

const STREAM: &CStr = c"arrow_array_stream";

/// Columns of equal length, in Arrow's memory.
#[pyclass(frozen, module = "talka._talka")]
pub(crate) struct Columns {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

impl From<RecordBatch> for Columns {
    fn from(batch: RecordBatch) -> Self {
        Self { schema: batch.schema(), batches: vec![batch] }
    }
}

#[pymethods]
impl Columns {
    /// The columns of a table or of rows; of rows also those of these names that no row has.
    #[new]
    fn new(py: Python<'_>, table: &Bound<'_, PyAny>, names: Given) -> PyResult<Self> {
        let names = argument(names, "names of columns")?;
        let Some(reader) = incoming::handed_over(table, "rows")? else {
            return Ok(rows::read(table, "rows", names)?.into());
        };
        let schema = reader.schema();
        let batches = py.detach(|| reader.collect::<Result<_, _>>());
        Ok(Self { schema, batches: batches.map_err(|error| refusal::of_kind("stream", &[error]))? })
    }

    /// The table by the Arrow `PyCapsule` interface. No other schema is offered, whichever is asked for.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        drop(requested_schema);
        let batches: Vec<_> = self.batches.iter().cloned().map(Ok).collect();
        let batches = RecordBatchIterator::new(batches, Arc::clone(&self.schema));
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(batches)), STREAM)
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    /// The names of the columns.
    #[getter]
    fn names(&self) -> Vec<&str> {
        self.schema.fields().iter().map(|field| field.name().as_str()).collect()
    }

    /// The same with what words of some columns are called: after each of them one named `…_label`.
    fn labelled(&self, py: Python<'_>, labels: Labels) -> PyResult<Self> {
        let batches: Result<Vec<_>, _> =
            py.detach(|| self.batches.iter().map(|batch| with_labels(batch, &labels)).collect());
        let batches = batches.map_err(|error| refusal::of_kind("column", &[error]))?;
        drop(labels);
        let schema = batches.first().map_or_else(|| Arc::clone(&self.schema), RecordBatch::schema);
        Ok(Self { schema, batches })
    }

    /// The first values of a column, at most so many: numbers, text, `bool`, `datetime.date`, `uuid.UUID`, and `None` where
    /// there is none.
    fn values<'py>(&self, py: Python<'py>, name: Given, count: usize) -> PyResult<Bound<'py, PyList>> {
        let name: String = argument(name, "the name of a column")?;
        let name = name.as_str();
        if self.schema.column_with_name(name).is_none() {
            let near = talka::reading::nearest(name, self.names());
            let near = near.map(|near| format!(" (did you mean `{near}`?)")).unwrap_or_default();
            return Err(refusal::of_kind("unknown_column", &[format!("no column has this name{near}")]));
        }
        let all = PyList::empty(py);
        for batch in &self.batches {
            let rows = batch.num_rows().min(count.saturating_sub(all.len()));
            if let Some(column) = batch.column_by_name(name) {
                add(py, &column.slice(0, rows), &all)?;
            }
        }
        Ok(all)
    }
}

/// By column what each word is called.
type Labels = HashMap<String, HashMap<String, String>>;

fn with_labels(batch: &RecordBatch, labels: &Labels) -> Result<RecordBatch, ArrowError> {
    let mut columns = Vec::new();
    for (field, column) in batch.schema_ref().fields().iter().zip(batch.columns()) {
        columns.push((field.name().clone(), Arc::clone(column), field.is_nullable()));
        if let (Some(labels), DataType::Utf8) = (labels.get(field.name()), column.data_type()) {
            let label = |word: Option<&str>| word.and_then(|word| labels.get(word));
            let labelled: StringArray = column.as_string::<i32>().iter().map(label).collect();
            columns.push((format!("{}_label", field.name()), Arc::new(labelled), true));
        }
    }
    RecordBatch::try_from_iter_with_nullable(columns)
}

/// Appends the values of a column.
fn add(py: Python<'_>, column: &dyn Array, all: &Bound<'_, PyList>) -> PyResult<()> {
    match column.data_type() {
        DataType::Null => (0..column.len()).try_for_each(|_| all.append(None::<bool>)),
        DataType::Utf8 => column.as_string::<i32>().iter().try_for_each(|value| all.append(value)),
        DataType::Boolean => column.as_boolean().iter().try_for_each(|value| all.append(value)),
        DataType::Int32 => column.as_primitive::<Int32Type>().iter().try_for_each(|value| all.append(value)),
        DataType::Int64 => column.as_primitive::<Int64Type>().iter().try_for_each(|value| all.append(value)),
        DataType::UInt32 => {
            column.as_primitive::<UInt32Type>().iter().try_for_each(|value| all.append(value))
        }
        DataType::Float64 => {
            column.as_primitive::<Float64Type>().iter().try_for_each(|value| all.append(value))
        }
        DataType::Date32 => {
            let day = py.import("datetime")?.getattr("date")?.getattr("fromordinal")?;
            let days = column.as_primitive::<Date32Type>().iter();
            days.map(|days| {
                days.map(|days| day.call1((i64::from(days) + i64::from(rows::EPOCH),))).transpose()
            })
            .try_for_each(|day| all.append(day?))
        }
        DataType::FixedSizeBinary(16) => {
            let uuid = py.import("uuid")?.getattr("UUID")?;
            let ids = column.as_fixed_size_binary().iter();
            ids.map(|bytes| bytes.map(|bytes| uuid.call1((None::<&str>, bytes))).transpose())
                .try_for_each(|id| all.append(id?))
        }
        other => {
            Err(refusal::of_kind("column", &[format!("values of the type {other} have no form in Python")]))
        }
    }
}
