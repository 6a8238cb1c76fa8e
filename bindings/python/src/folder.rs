//! The tables of an office, as JSON text.

use std::path::PathBuf;

use pyo3::prelude::*;
use talka::text::Lang;
use talka_import::{ImportError, Imported, Options};

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
    let options = options(namespace)?;
    let read = || talka_import::read_folder(&path, &options);
    py.detach(|| Ok(read()?.to_json(lang))).map_err(|error| refused(&error, lang))
}

/// How the files of a folder were understood, as JSON text.
#[pyfunction]
pub(crate) fn preview_folder(
    py: Python<'_>,
    path: Given,
    lang: Option<Given>,
    namespace: Option<Given>,
) -> PyResult<String> {
    let path: PathBuf = argument(path, "the path of a folder")?;
    let lang = language(lang)?;
    let options = options(namespace)?;
    let read = || talka_import::read_folder(&path, &options);
    let worded = |imported: &Imported| match lang {
        Some(lang) => imported.preview().worded(lang).to_json(),
        None => imported.preview().to_json(),
    };
    py.detach(|| Ok(worded(&read()?))).map_err(|error| refused(&error, lang))
}

/// Writes a `talka.toml` of what was understood of a folder into it; the path of the file.
#[pyfunction]
pub(crate) fn write_mapping(py: Python<'_>, path: Given, lang: Option<Given>) -> PyResult<PathBuf> {
    let path: PathBuf = argument(path, "the path of a folder")?;
    let lang = language(lang)?;
    let read = || talka_import::read_folder(&path, &Options::default());
    let write = || talka_import::write_mapping(&path, &read()?.preview().to_toml());
    py.detach(write).map_err(|error| refused(&error, lang))
}

/// Reads a folder of folders, a source each, as JSON text.
#[pyfunction]
pub(crate) fn read_sources(
    py: Python<'_>,
    path: Given,
    lang: Option<Given>,
    namespace: Option<Given>,
    smallest: Given,
) -> PyResult<String> {
    let path: PathBuf = argument(path, "the path of a folder of folders")?;
    let smallest = argument(smallest, "a whole number of people as the smallest group")?;
    let lang = language(lang)?;
    let options = options(namespace)?;
    let read = || talka_import::read_sources(&path, &options);
    py.detach(|| Ok(read()?.to_json(lang, smallest))).map_err(|error| refused(&error, lang))
}

/// How to import.
pub(crate) fn options(namespace: Option<Given>) -> PyResult<Options> {
    let Some(namespace) = namespace else { return Ok(Options::default()) };
    let text = namespace.str().ok().and_then(|text| text.to_string().parse().ok());
    let expected = || refusal::of_kind("expected", &["expected a UUID as the namespace"]);
    Ok(Options::default().with_namespace(text.ok_or_else(expected)?))
}

pub(crate) fn refused(error: &ImportError, lang: Option<Lang>) -> PyErr {
    let kind = match error {
        ImportError::Folder(_) => "folder",
        ImportError::Mapping(_) => "mapping",
        _ => "import",
    };
    refusal::of_kind(kind, &error.texts(lang.unwrap_or(Lang::En)))
}
