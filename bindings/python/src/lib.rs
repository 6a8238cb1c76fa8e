//! The extension module `talka._talka`: gives what comes from Python to the core, and the core's answers to Python.
//!
//! It decides nothing. The package beside it, `python/talka`, documents what a caller sees.

mod credential;
mod documents;
mod folder;
mod identifiers;
mod incoming;
mod refusal;
mod report;
mod room;
mod rows;
mod spread;
mod table;
mod tables;

use credential::{
    credential_check, credential_due, credential_hidden_name, credential_is_person, credential_is_revoked,
    credential_issuer_address, credential_issuer_json, credential_issuer_read, credential_qr,
    credential_read, credential_recorded, credential_revocation, credential_revoked, credential_signed,
    credential_signing_input, credential_text,
};
use documents::document;
use folder::{preview_folder, read_folder, read_sources, write_mapping};
use identifiers::{PersonalCode, RegistrationNumber};
use pyo3::prelude::*;
use refusal::{Given, argument};
use report::{report_hand_out, report_html, report_terminal, report_workbook};
use spread::merged;
use table::Columns;
use tables::Tables;
use talka::register::{LegalClass, RecordKind};
use talka::wire;

#[pymodule(gil_used = false)]
mod _talka {
    #[pymodule_export]
    use super::{
        Columns, PersonalCode, RegistrationNumber, Tables, check, check_exchange, check_stays,
        credential_check, credential_due, credential_hidden_name, credential_is_person,
        credential_is_revoked, credential_issuer_address, credential_issuer_json, credential_issuer_read,
        credential_qr, credential_read, credential_recorded, credential_revocation, credential_revoked,
        credential_signed, credential_signing_input, credential_text, document, impact, key, legal_class,
        merged, network, preview_folder, read_folder, read_sources, recognize, report_hand_out, report_html,
        report_terminal, report_workbook, schemes, write_mapping, yearly,
    };

    // What is constant, as JSON text.
    #[pymodule_export]
    const EXPLAIN_EN: &str = include_str!("../../../crates/talka/catalogue/explain.en.json");
    #[pymodule_export]
    const EXPLAIN_LV: &str = include_str!("../../../crates/talka/catalogue/explain.lv.json");
    #[pymodule_export]
    const RULES: &str = include_str!("../../../crates/talka/catalogue/rules.json");
    #[pymodule_export]
    const SCHEMES: &str = super::SCHEMES;
    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");
}

/// The built-in schemes.
const SCHEMES: &str = include_str!("../../../crates/talka/catalogue/schemes.json");

/// The legal form that a text names, as an office writes it; `None` where it names none that is known.
#[pyfunction]
fn legal_class(text: Given) -> PyResult<Option<&'static str>> {
    Ok(talka_import::legal_class(&argument::<String>(text, "text")?).map(LegalClass::as_str))
}

/// The identifier that the import makes of an office's own key of a record of that kind.
#[pyfunction]
fn key(kind: Given, key: Given, namespace: Option<Given>) -> PyResult<String> {
    let kind: RecordKind = argument::<String>(kind, "a kind of record")?.parse().map_err(|error| {
        refusal::of_places(vec![("unknown_word", "/kind".to_owned(), format!("{error}"))])
    })?;
    let key: String = argument(key, "the key as text")?;
    let id = folder::options(namespace)?.id(kind, &key);
    let unfit =
        || vec![("expected", "/key".to_owned(), "expected a key as an office's table has it".to_owned())];
    Ok(id.map_err(|_| refusal::of_places(unfit()))?.to_string())
}

/// Judges a register: JSON text in, the report as JSON text out.
#[pyfunction]
fn check(py: Python<'_>, register: &[u8], options: &[u8]) -> PyResult<String> {
    room::for_text(register)?;
    py.detach(|| wire::check(register, options)).map_err(|errors| refusal::of_errors(&errors))
}

/// Applies a scheme to a register: JSON text in, the recognition as JSON text out.
#[pyfunction]
fn recognize(py: Python<'_>, register: &[u8], options: &[u8]) -> PyResult<String> {
    room::for_text(register)?;
    py.detach(|| wire::recognize(register, options)).map_err(|errors| refusal::of_errors(&errors))
}

/// Judges a project of partner towns: JSON text in, the report as JSON text out.
#[pyfunction]
fn check_exchange(py: Python<'_>, exchange: &[u8], options: &[u8]) -> PyResult<String> {
    room::for_text(exchange)?;
    py.detach(|| wire::check_exchange(exchange, options)).map_err(|errors| refusal::of_errors(&errors))
}

/// Asks the network of municipalities whom to ask, and who has reported: JSON text in and out.
#[pyfunction]
fn network(py: Python<'_>, network: &[u8], options: &[u8]) -> PyResult<String> {
    room::for_text(network)?;
    py.detach(|| wire::network(network, options)).map_err(|errors| refusal::of_errors(&errors))
}

/// Judges stays in programmes: JSON text in, the report as JSON text out.
#[pyfunction]
fn check_stays(py: Python<'_>, register: &[u8], options: &[u8]) -> PyResult<String> {
    room::for_text(register)?;
    py.detach(|| wire::check_stays(register, options)).map_err(|errors| refusal::of_errors(&errors))
}

/// Counts the volunteer work of an organization in a year: JSON text in, the count as JSON text out.
#[pyfunction]
fn yearly(py: Python<'_>, register: &[u8], options: &[u8]) -> PyResult<String> {
    room::for_text(register)?;
    py.detach(|| wire::yearly(register, options)).map_err(|errors| refusal::of_errors(&errors))
}

/// Counts people, hours and their value in groups: JSON text in, the totals as JSON text out.
#[pyfunction]
fn impact(py: Python<'_>, register: &[u8], options: &[u8]) -> PyResult<String> {
    room::for_text(register)?;
    py.detach(|| wire::impact(register, options)).map_err(|errors| refusal::of_errors(&errors))
}

/// Which built-in schemes are those of a municipality on a day: JSON text in, their ids as JSON text out.
#[pyfunction]
fn schemes(options: &[u8]) -> PyResult<String> {
    wire::schemes(SCHEMES.as_bytes(), options).map_err(|errors| refusal::of_errors(&errors))
}
