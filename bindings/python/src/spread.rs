//! Tables that lie on many machines: what comes of a part of the people, and of all parts.

use pyo3::prelude::*;
use serde::Deserialize;
use talka::law::Settings;
use talka::reading::Pointer;
use talka::recognition::{Scheme, asks_for_groups};
use talka::wire::{CheckOptions, RecognizeOptions};
use talka_arrow::{Asked, By, Partial};

use crate::refusal;
use crate::table::Columns;
use crate::tables::read_by;

/// What is asked of tables that lie on many machines, as JSON text from Python.
#[derive(Deserialize)]
struct Spread {
    /// Options of a check, or of a recognition where there is a scheme.
    options: serde_json::Value,
    recognizes: bool,
    milestones: bool,
    summary: bool,
    totals: Option<Vec<String>>,
    fewest_people: u32,
}

/// The same, read.
pub(crate) struct SpreadAsked {
    settings: Settings,
    scheme: Option<Scheme>,
    milestones: bool,
    summary: bool,
    totals: Option<Vec<By>>,
    fewest_people: u32,
}

impl SpreadAsked {
    pub(crate) fn read(text: &[u8]) -> PyResult<Self> {
        let asked: Spread =
            serde_json::from_slice(text).map_err(|error| refusal::of_kind("expected", &[error]))?;
        let options = asked.options.to_string();
        let (settings, scheme) = if asked.recognizes {
            let options = RecognizeOptions::from_json(options.as_bytes())
                .map_err(|errors| refusal::of_errors(&errors))?;
            let scheme = options.scheme.open(Pointer::root().member("scheme"), options.lang);
            (options.settings, Some(scheme.map_err(|errors| refusal::of_errors(&errors))?))
        } else {
            let options =
                CheckOptions::from_json(options.as_bytes()).map_err(|errors| refusal::of_errors(&errors))?;
            (options.settings, None)
        };
        let totals = asked.totals.map(read_by).transpose()?;
        let Spread { milestones, summary, fewest_people, .. } = asked;
        Ok(Self { settings, scheme, milestones, summary, totals, fewest_people })
    }

    /// On one thread: whoever spreads work over many machines has one process for each of their cores.
    pub(crate) fn asked(&self) -> Asked<'_> {
        let mut asked = Asked::new(self.settings).fewest_people(self.fewest_people).threads(1);
        if let Some(scheme) = &self.scheme {
            asked = asked.decisions(scheme);
        }
        if let Some(totals) = &self.totals {
            asked = asked.totals(totals);
        }
        if self.milestones {
            asked = asked.milestones();
        }
        if self.summary { asked.summary() } else { asked }
    }
}

/// Parts of the people, as `Tables.partial` writes them, put together; what was asked for of all of them.
#[pyfunction]
pub(crate) fn merged(py: Python<'_>, parts: Vec<Vec<u8>>, asked: &[u8]) -> PyResult<Merged> {
    let spread = SpreadAsked::read(asked)?;
    let asked = spread.asked();
    let merged = py.detach(|| {
        let mut all = Partial::nothing(&asked);
        for part in parts {
            let part =
                serde_json::from_slice(&part).map_err(|_| "a part is none of those that were written")?;
            all = all.merge(part).map_err(|error| error.to_string())?;
        }
        all.outputs(&asked).map_err(|error| error.to_string())
    });
    let merged = merged.map_err(|error: String| refusal::of_kind("merge", &[error]))?;
    let refused = merged.refused.into_iter().map(|(why, rows)| (why.as_str(), rows)).collect();
    Ok(Merged {
        decisions: merged.decisions.map(Columns::from),
        not_counted: merged.not_counted.map(Columns::from),
        summary: merged.summary.map(Columns::from),
        milestones: merged.milestones.map(Columns::from),
        totals: merged.totals.map(Columns::from),
        refused,
        by_group: spread.scheme.as_ref().is_some_and(asks_for_groups),
    })
}

/// What came of all parts, by the name of the output.
#[derive(IntoPyObject)]
pub(crate) struct Merged {
    decisions: Option<Columns>,
    not_counted: Option<Columns>,
    summary: Option<Columns>,
    milestones: Option<Columns>,
    totals: Option<Columns>,
    refused: Vec<(&'static str, u64)>,
    /// Whether people of one group have to be in one part.
    by_group: bool,
}
