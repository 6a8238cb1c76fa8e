//! The tables of an office, as JSON text.

use std::path::PathBuf;

use pyo3::prelude::*;
use talka_import::{ImportError, Options};

use crate::refusal::{self, Given, argument, language};

/// Reads the four tables of a folder: the register and what was refused, as JSON text.
#[pyfunction]
pub(crate) fn read_folder(
    py: Python<'_>,
    path: Given,
    lang: Option<Given>,
    namespace: Option<Given>,
) -> PyResult<String> {
    let path: PathBuf = argument(path, "the path of a folder")?;
    let lang = language(lang)?;
    let options = match namespace {
        Some(namespace) => {
            let text = namespace.str().ok().and_then(|text| text.to_string().parse().ok());
            let expected = || refusal::of_kind("expected", &["expected a UUID as the namespace"]);
            Options::default().with_namespace(text.ok_or_else(expected)?)
        }
        None => Options::default(),
    };
    let read = || talka_import::read_folder(&path, &options);
    py.detach(|| Ok(read()?.to_json(lang))).map_err(refused)
}

/// How the files of a folder were understood, as JSON text.
#[pyfunction]
pub(crate) fn preview_folder(py: Python<'_>, path: Given) -> PyResult<String> {
    let path: PathBuf = argument(path, "the path of a folder")?;
    let read = || talka_import::read_folder(&path, &Options::default());
    py.detach(|| Ok(read()?.preview().to_json())).map_err(refused)
}

fn refused(error: ImportError) -> PyErr {
    match error {
        ImportError::Folder(errors) => refusal::of_kind("folder", &errors),
        ImportError::Mapping(errors) => refusal::of_kind("mapping", errors.as_slice()),
        other => refusal::of_kind("import", &[other]),
    }
}
