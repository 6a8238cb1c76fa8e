//! Tables in, tables out.

use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use arrow_array::RecordBatch;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use talka::law::{Detail, Presume, Settings};
use talka::reading::{Pointer, nearest};
use talka::register::{Parts, Register};
use talka::wire::{CheckOptions, InputErrors, RecognizeOptions};
use talka_arrow::{Asked, By, JudgeError, Loaded, TOTALS_BY, TableError};

use crate::folder;
use crate::incoming::Renamed;
use crate::refusal::{self, Given, argument, language};
use crate::room;
use crate::spread::SpreadAsked;
use crate::table::Columns;

/// Tables that were read, to be judged as often as one likes.
#[pyclass(frozen, module = "talka._talka")]
pub(crate) struct Tables {
    loaded: Loaded,
    /// What the files say is presumed of records that are silent, where the settings do not say it.
    presume: Option<Presume>,
}

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
        columns: Given,
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
        let loaded = loaded.map_err(|error| unreadable(py, error))?;
        Ok(Self { loaded, presume: None })
    }

    /// Reads a folder or a file of an office: the tables, and what was read and refused, as JSON text.
    #[staticmethod]
    fn read(
        py: Python<'_>,
        path: Given,
        lang: Option<Given>,
        namespace: Option<Given>,
    ) -> PyResult<(Self, String)> {
        let path: PathBuf = argument(path, "the path of a folder or a file")?;
        let lang = language(lang)?;
        let options = folder::options(namespace)?;
        let read = if path.is_dir() { talka_import::read_folder } else { talka_import::read_file };
        let mut imported =
            py.detach(|| read(&path, &options)).map_err(|error| folder::refused(&error, lang))?;
        let nothing =
            Register::new(Parts::default()).map_err(|error| refusal::of_kind("tables", &[error]))?;
        let register = std::mem::replace(&mut imported.register, nothing);
        let loaded = py.detach(|| Loaded::of_register(register)).map_err(|error| unreadable(py, error))?;
        Ok((Self { loaded, presume: imported.presume }, imported.to_json(lang)))
    }

    /// The tables of a register, as JSON text.
    #[staticmethod]
    fn of_register(py: Python<'_>, register: &[u8]) -> PyResult<Self> {
        room::for_text(register)?;
        let loaded = py.detach(|| {
            let register = Register::from_json(register);
            let register = register.map_err(|error| refusal::of_errors(&InputErrors::from(error)))?;
            Loaded::of_register(register).map_err(|error| refusal::of_kind("tables", &[error]))
        });
        Ok(Self { loaded: loaded?, presume: None })
    }

    /// Judges the tables by the Law; options as JSON text.
    fn check(
        &self,
        py: Python<'_>,
        options: &[u8],
        names: Given,
        threads: Given,
        progress: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Answer> {
        let options = CheckOptions::from_json(options).map_err(|errors| refusal::of_errors(&errors))?;
        let mut asked = Asked::new(self.presuming(options.settings)).summary().threads(cores(threads)?);
        match options.detail.unwrap_or_default() {
            Detail::Summary => {}
            Detail::Full => asked = asked.findings().verdicts(),
            _ => asked = asked.findings(),
        }
        self.judged(py, &asked, argument(names, "true or false for names")?, progress)
    }

    /// Applies a scheme to the tables; options as JSON text.
    fn recognize(
        &self,
        py: Python<'_>,
        options: &[u8],
        milestones: bool,
        names: Given,
        threads: Given,
        progress: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Answer> {
        let options = RecognizeOptions::from_json(options).map_err(|errors| refusal::of_errors(&errors))?;
        let scheme = options.scheme.open(Pointer::root().member("scheme"), options.lang);
        let scheme = scheme.map_err(|errors| refusal::of_errors(&errors))?;
        let mut asked =
            Asked::new(self.presuming(options.settings)).decisions(&scheme).threads(cores(threads)?);
        if milestones {
            asked = asked.milestones();
        }
        self.judged(py, &asked, argument(names, "true or false for names")?, progress)
    }

    /// What comes of these people as a part of all, to be given to `merged`; what is asked for as JSON text.
    fn partial(&self, py: Python<'_>, asked: &[u8]) -> PyResult<Cow<'static, [u8]>> {
        let spread = SpreadAsked::read(asked)?;
        let partial = py.detach(|| self.loaded.partial(&spread.asked()));
        let partial = partial.map_err(|error| refusal::of_kind("tables", &[error]))?;
        let written = serde_json::to_vec(&partial).map_err(|error| refusal::of_kind("tables", &[error]))?;
        Ok(Cow::Owned(written))
    }

    /// How many people worked how long, by these words; options as JSON text.
    fn totals(
        &self,
        py: Python<'_>,
        options: &[u8],
        by: Given,
        fewest_people: Given,
        threads: Given,
    ) -> PyResult<Answer> {
        let options = CheckOptions::from_json(options).map_err(|errors| refusal::of_errors(&errors))?;
        let by = read_by(argument(by, "words by which totals are kept apart")?)?;
        let settings = self.presuming(options.settings);
        let asked = Asked::new(settings)
            .totals(&by)
            .fewest_people(argument(fewest_people, "a whole number of people")?)
            .threads(cores(threads)?);
        self.judged(py, &asked, false, None)
    }
}

/// How many threads are asked for.
fn cores(threads: Given) -> PyResult<usize> {
    argument(threads, "a whole number of threads")
}

/// The words by which totals are kept apart.
pub(crate) fn read_by(words: Vec<String>) -> PyResult<Vec<By>> {
    let known = TOTALS_BY.iter().map(|by| by.as_str());
    let read = |word: String| {
        TOTALS_BY.iter().find(|by| by.as_str() == word.as_str()).copied().ok_or_else(|| {
            let near = nearest(&word, known.clone());
            let near = near.map(|near| format!(" (did you mean `{near}`?)")).unwrap_or_default();
            let known = known.clone().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
            let said = format!("expected one of {known}{near}");
            refusal::of_places(vec![("unknown_word", "/by".to_owned(), said)])
        })
    };
    words.into_iter().map(read).collect()
}

/// How often the interpreter is asked whether somebody wants to end it, and told how far it is.
const EVERY: Duration = Duration::from_millis(50);

impl Tables {
    fn presuming(&self, settings: Settings) -> Settings {
        match (settings.presume, self.presume) {
            (None, Some(presume)) => settings.with_presume(presume),
            _ => settings,
        }
    }

    /// Judges beside this thread, which meanwhile looks for signals and calls `progress` with how many people are done and how
    /// many there are. What either raises ends it.
    fn judged(
        &self,
        py: Python<'_>,
        asked: &Asked<'_>,
        names: bool,
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
                let answer = self.loaded.judge(&asked);
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
        // Whom an output is of, it names.
        let output = |made: Option<RecordBatch>| {
            let made = made.map(|made| if names { self.loaded.with_names(&made) } else { Ok(made) });
            let made = made.transpose().map_err(|error| refusal::of_kind("tables", &[error]))?;
            Ok::<_, PyErr>(made.map(Columns::from))
        };
        Ok(Answer {
            decisions: output(answer.decisions)?,
            not_counted: output(answer.not_counted)?,
            verdicts: answer.verdicts.map(Columns::from),
            findings: output(answer.findings)?,
            summary: answer.summary.map(Columns::from),
            milestones: output(answer.milestones)?,
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
