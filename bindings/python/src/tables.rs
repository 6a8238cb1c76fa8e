//! Tables in, tables out.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use arrow_array::{
    ArrayRef, Int64Array, RecordBatch, RecordBatchIterator, RecordBatchOptions, RecordBatchReader,
    StringArray,
};
use arrow_schema::{ArrowError, Schema, SchemaRef};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use talka::law::Detail;
use talka::reading::{Pointer, nearest};
use talka::wire::{CheckOptions, RecognizeOptions};
use talka_arrow::{Asked, By, JudgeError, Loaded, TableError};
use talka_capsule::CapsuleError;

use crate::refusal;
use crate::rows;
use crate::table::Columns;

/// Tables that were read, to be judged as often as one likes.
#[pyclass(frozen, module = "talka._talka")]
pub(crate) struct Tables(Loaded);

/// What came of tables, by the name of the output.
#[derive(IntoPyObject)]
pub(crate) struct Answer {
    decisions: Option<Columns>,
    not_counted: Option<Columns>,
    verdicts: Option<Columns>,
    findings: Option<Columns>,
    summary: Option<Columns>,
    milestones: Option<Columns>,
    totals: Option<Columns>,
    refused: Columns,
    unused: Vec<String>,
}

#[pymethods]
impl Tables {
    /// Reads tables. `columns` says which of their columns has which name here.
    #[new]
    fn new(
        py: Python<'_>,
        hours: &Bound<'_, PyAny>,
        volunteers: Option<&Bound<'_, PyAny>>,
        organizations: Option<&Bound<'_, PyAny>>,
        placements: Option<&Bound<'_, PyAny>>,
        columns: &Bound<'_, PyDict>,
    ) -> PyResult<Self> {
        let mut renamed = Renamed::of(columns)?;
        let hours = renamed.read(hours, "hours")?;
        let mut read = |table: Option<_>, name| table.map(|table| renamed.read(table, name)).transpose();
        let volunteers = read(volunteers, "volunteers")?;
        let organizations = read(organizations, "organizations")?;
        let placements = read(placements, "placements")?;
        renamed.all_used()?;
        let loaded = py.detach(|| {
            let mut tables = talka_arrow::Tables::new(hours);
            if let Some(table) = volunteers {
                tables = tables.volunteers(table);
            }
            if let Some(table) = organizations {
                tables = tables.organizations(table);
            }
            if let Some(table) = placements {
                tables = tables.placements(table);
            }
            Loaded::read(tables)
        });
        loaded.map(Self).map_err(|error| unreadable(py, error))
    }

    /// Judges the tables by the Law; options as JSON text.
    fn check(
        &self,
        py: Python<'_>,
        options: &[u8],
        threads: usize,
        progress: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Answer> {
        let options = CheckOptions::from_json(options).map_err(|errors| refusal::of_errors(&errors))?;
        let mut asked = Asked::new(options.settings).summary().threads(threads);
        match options.detail.unwrap_or_default() {
            Detail::Summary => {}
            Detail::Full => asked = asked.findings().verdicts(),
            _ => asked = asked.findings(),
        }
        self.judged(py, &asked, progress)
    }

    /// Applies a scheme to the tables; options as JSON text.
    fn recognize(
        &self,
        py: Python<'_>,
        options: &[u8],
        milestones: bool,
        threads: usize,
        progress: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Answer> {
        let options = RecognizeOptions::from_json(options).map_err(|errors| refusal::of_errors(&errors))?;
        let scheme = options.scheme.open(Pointer::root().member("scheme"), options.lang);
        let scheme = scheme.map_err(|errors| refusal::of_errors(&errors))?;
        let mut asked = Asked::new(options.settings).decisions(&scheme).threads(threads);
        if milestones {
            asked = asked.milestones();
        }
        self.judged(py, &asked, progress)
    }

    /// How many people worked how long, by these words; options as JSON text.
    fn totals(
        &self,
        py: Python<'_>,
        options: &[u8],
        by: Vec<String>,
        fewest_people: u32,
        threads: usize,
    ) -> PyResult<Answer> {
        let options = CheckOptions::from_json(options).map_err(|errors| refusal::of_errors(&errors))?;
        let words = By::ALL.iter().map(|by| by.as_str());
        let read = |word: String| {
            By::ALL.iter().find(|by| by.as_str() == word.as_str()).copied().ok_or_else(|| {
                let near = nearest(&word, words.clone());
                let near = near.map(|near| format!(" (did you mean `{near}`?)")).unwrap_or_default();
                let known = words.clone().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
                let said = format!("expected one of {known}{near}");
                refusal::of_places(vec![("unknown_word", "/by".to_owned(), said)])
            })
        };
        let by: Vec<By> = by.into_iter().map(read).collect::<PyResult<_>>()?;
        let asked = Asked::new(options.settings).totals(&by).fewest_people(fewest_people).threads(threads);
        self.judged(py, &asked, None)
    }
}

/// How often the interpreter is asked whether somebody wants to end it, and told how far it is.
const EVERY: Duration = Duration::from_millis(50);

impl Tables {
    /// Judges beside this thread, which meanwhile looks for signals and calls `progress` with how many people are done and how
    /// many there are. What either raises ends it.
    fn judged(
        &self,
        py: Python<'_>,
        asked: &Asked<'_>,
        progress: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Answer> {
        let (ended, done, all) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
        let watch = |people: usize, of: usize| {
            done.store(people, Ordering::Relaxed);
            all.store(of, Ordering::Relaxed);
            !ended.load(Ordering::Relaxed)
        };
        let asked = asked.watched(&watch);
        let say = || match progress {
            Some(progress) => {
                progress.call1((done.load(Ordering::Relaxed), all.load(Ordering::Relaxed))).map(drop)
            }
            None => Ok(()),
        };
        let (finished, here) = (AtomicBool::new(false), thread::current());
        let (answer, raised) = thread::scope(|scope| {
            let work = scope.spawn(|| {
                let answer = self.0.judge(&asked);
                finished.store(true, Ordering::Release);
                here.unpark();
                answer
            });
            let mut raised = None;
            while !finished.load(Ordering::Acquire) && raised.is_none() {
                if let Err(error) = py.check_signals().and_then(|()| say()) {
                    ended.store(true, Ordering::Relaxed);
                    raised = Some(error);
                } else {
                    py.detach(|| thread::park_timeout(EVERY));
                }
            }
            (py.detach(|| work.join()), raised)
        });
        if let Some(raised) = raised {
            return Err(raised);
        }
        let answer = answer.map_err(|_| refusal::of_kind("tables", &["judging ended without an answer"]))?;
        let answer = answer.map_err(|error: JudgeError| refusal::of_kind("tables", &[error]))?;
        say()?;
        Ok(Answer {
            decisions: answer.decisions.map(Columns::from),
            not_counted: answer.not_counted.map(Columns::from),
            verdicts: answer.verdicts.map(Columns::from),
            findings: answer.findings.map(Columns::from),
            summary: answer.summary.map(Columns::from),
            milestones: answer.milestones.map(Columns::from),
            totals: answer.totals.map(Columns::from),
            refused: answer.refused.into(),
            unused: answer.unused,
        })
    }
}

/// Columns that have another name in the tables than here.
struct Renamed {
    /// The name there, the name here, and whether a table has it.
    names: Vec<(String, String, bool)>,
    /// All names that tables have.
    found: Vec<String>,
}

impl Renamed {
    fn of(columns: &Bound<'_, PyDict>) -> PyResult<Self> {
        let name = |(there, here): (Bound<'_, PyAny>, Bound<'_, PyAny>)| {
            let text = |name: Bound<'_, PyAny>| {
                name.extract::<String>()
                    .map_err(|_| refusal::of_kind("expected", &["expected names of columns as text"]))
            };
            Ok((text(there)?, text(here)?, false))
        };
        Ok(Self { names: columns.iter().map(name).collect::<PyResult<_>>()?, found: Vec::new() })
    }

    /// A table from Python, by whatever way the object hands it over.
    fn read(
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
        let batches = object.py().detach(|| {
            let mut batches = Vec::new();
            for batch in reader {
                let failed = batch.is_err();
                batches.push(batch.and_then(|batch| renamed_batch(batch, &before, &schema)));
                if failed {
                    break;
                }
            }
            batches
        });
        Ok(Box::new(RecordBatchIterator::new(batches, schema)))
    }

    fn all_used(&self) -> PyResult<()> {
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

/// Why tables could not be read, as the exception that Python sees.
fn unreadable(py: Python<'_>, error: TableError) -> PyErr {
    match error {
        TableError::Columns(columns) => refusal::of_places(
            columns
                .into_iter()
                .map(|error| {
                    ("column", format!("/{}/{}", error.table, error.column), error.reason.to_string())
                })
                .collect(),
        ),
        TableError::Stream { table, source, .. } => {
            let said = "the producer of the table failed".to_owned();
            let refused = refusal::of_places(vec![("stream", format!("/{table}"), said)]);
            refused.set_cause(py, Some(PyValueError::new_err(source.to_string())));
            refused
        }
        error => refusal::of_kind("tables", &[error]),
    }
}
