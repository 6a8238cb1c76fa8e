//! The report of an office's folder.

use std::borrow::Cow;
use std::path::PathBuf;

use pyo3::prelude::*;
use talka::reading::Pointer;
use talka::text::Lang;
use talka::wire::RecognizeOptions;
use talka_import::Options;
use talka_report::{Evaluation, Names, Overview};

use crate::folder::refused;
use crate::refusal::{self, Given, argument};

/// The report for a terminal, as text.
#[pyfunction]
pub(crate) fn report_terminal(py: Python<'_>, path: Given, options: &[u8], names: bool) -> PyResult<String> {
    let asked = Asked::of(path, options, names)?;
    py.detach(|| {
        let (_, overview) = asked.evaluated()?;
        Ok(talka_report::terminal(&overview, asked.lang))
    })
}

/// The report as a page for a browser, as text.
#[pyfunction]
pub(crate) fn report_html(py: Python<'_>, path: Given, options: &[u8], names: bool) -> PyResult<String> {
    let asked = Asked::of(path, options, names)?;
    py.detach(|| {
        let (_, overview) = asked.evaluated()?;
        Ok(talka_report::html(&overview, asked.lang))
    })
}

/// The report as a workbook, as the bytes of a file.
#[pyfunction]
pub(crate) fn report_workbook(
    py: Python<'_>,
    path: Given,
    options: &[u8],
    names: bool,
) -> PyResult<Cow<'static, [u8]>> {
    let asked = Asked::of(path, options, names)?;
    py.detach(|| {
        let (evaluation, overview) = asked.evaluated()?;
        let book = talka_report::workbook(&evaluation, &overview, asked.lang);
        book.map(Cow::Owned).map_err(|error| refusal::of_kind("workbook", &[error]))
    })
}

/// Hands out into a folder what is new of an office's folder; how much that is, as a sentence.
#[pyfunction]
pub(crate) fn report_hand_out(py: Python<'_>, path: Given, options: &[u8], into: Given) -> PyResult<String> {
    let asked = Asked::of(path, options, true)?;
    let into: PathBuf = argument(into, "the path of a folder")?;
    py.detach(|| {
        let (evaluation, _) = asked.evaluated()?;
        let written = talka_report::hand_out_into(&asked.path, &into, &evaluation, asked.lang);
        written.map_err(|error| refusal::of_kind("documents", &[error]))
    })
}

/// What a report is asked for.
struct Asked {
    path: PathBuf,
    options: RecognizeOptions,
    names: Names,
    lang: Lang,
}

impl Asked {
    fn of(path: Given, options: &[u8], names: bool) -> PyResult<Self> {
        let path = argument(path, "the path of a folder")?;
        let options = RecognizeOptions::from_json(options).map_err(|errors| refusal::of_errors(&errors))?;
        let lang = options.lang.unwrap_or_default();
        Ok(Self { path, options, names: if names { Names::Shown } else { Names::Hidden }, lang })
    }

    fn evaluated(&self) -> PyResult<(Evaluation, Overview)> {
        let scheme = self.options.scheme.clone().open(Pointer::root().member("scheme"), Some(self.lang));
        let scheme = scheme.map_err(|errors| refusal::of_errors(&errors))?;
        let imported = talka_import::read_folder(&self.path, &Options::default())
            .map_err(|error| refused(&error, Some(self.lang)))?;
        let evaluation = Evaluation::new(imported, vec![scheme], &self.options.settings);
        let overview = Overview::of(&evaluation, self.names);
        Ok((evaluation, overview))
    }
}
