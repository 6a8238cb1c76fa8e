//! The tables of an office, as JSON text.

use std::path::PathBuf;

use pyo3::prelude::*;
use serde::Serialize;
use serde_json::json;
use talka_import::finding::ImportFinding;
use talka_import::{ImportError, Options};

use crate::refusal::{self, Given, argument, language};

/// Reads the four tables of a folder: the register and what was refused, as JSON text.
#[pyfunction]
pub(crate) fn read_folder(py: Python<'_>, path: Given, lang: Option<Given>) -> PyResult<String> {
    let path: PathBuf = argument(path, "the path of a folder")?;
    let lang = language(lang)?;
    py.detach(|| {
        let imported = talka_import::read_folder(&path, &Options::default()).map_err(refused)?;
        let findings = imported.findings.listed().iter();
        let worded = findings.map(|finding| Worded { finding, message: lang.map(|lang| finding.text(lang)) });
        let folder = json!({
            "version": talka::wire::VERSION,
            "tables": imported.tables,
            "findings": worded.collect::<Vec<_>>(),
            "unlisted": imported.findings.unlisted(),
            "register": imported.register,
        });
        Ok(folder.to_string())
    })
}

/// A finding, with its text where one is asked for.
#[derive(Serialize)]
struct Worded<'a> {
    #[serde(flatten)]
    finding: &'a ImportFinding,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

fn refused(error: ImportError) -> PyErr {
    match error {
        ImportError::Folder(problems) => refusal::of_kind("folder", &problems),
        ImportError::Mapping(problems) => refusal::of_kind("mapping", &problems),
        other => refusal::of_kind("import", &[other]),
    }
}
