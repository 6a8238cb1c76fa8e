//! Tables in, tables out.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use talka::law::Detail;
use talka::reading::{Pointer, nearest};
use talka::wire::{CheckOptions, RecognizeOptions};
use talka_arrow::{Asked, By, JudgeError, Loaded, TableError};

use crate::incoming::Renamed;
use crate::refusal;
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
