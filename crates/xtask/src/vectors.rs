//! The conformance cases, each with its register and settings; `crates/talka/vectors/README.md` describes the format.

use std::path::PathBuf;

use serde_json::{Map, Value};

use crate::line::{Failure, workspace};

const VECTORS: &str = "crates/talka/vectors";

/// A case.
pub(crate) struct Case {
    /// Its id.
    pub(crate) id: String,
    /// Its register, with the changes made.
    pub(crate) register: Value,
    /// Its settings.
    pub(crate) settings: Value,
    /// For a recognition, the scheme or its id, and the ledger of earlier awards; null where there is none.
    pub(crate) scheme: Value,
    pub(crate) ledger: Value,
    /// What is counted of organizations in years.
    pub(crate) counts: Vec<Value>,
}

/// Every case of a check, in the order of files and in them.
pub(crate) fn cases() -> Result<Vec<Case>, Failure> {
    read("").map_err(|why| Failure(format!("{VECTORS}: {why}")))
}

/// Every case of a recognition.
pub(crate) fn recognitions() -> Result<Vec<Case>, Failure> {
    read("recognition").map_err(|why| Failure(format!("{VECTORS}/recognition: {why}")))
}

/// Every case of stays in programmes; its register is what holds the register and the stays.
pub(crate) fn stays() -> Result<Vec<Case>, Failure> {
    read("programmes").map_err(|why| Failure(format!("{VECTORS}/programmes: {why}")))
}

/// Every case of a project of partner towns, which is its register.
pub(crate) fn exchanges() -> Result<Vec<Case>, Failure> {
    read("exchange").map_err(|why| Failure(format!("{VECTORS}/exchange: {why}")))
}

fn read(folder: &str) -> Result<Vec<Case>, String> {
    let mut read = Vec::new();
    for path in files(folder)? {
        let text = std::fs::read(&path).map_err(|error| error.to_string())?;
        let file: Value = serde_json::from_slice(&text).map_err(|error| error.to_string())?;
        for case in file.get("cases").and_then(Value::as_array).ok_or("a file without cases")? {
            read.push(set_up(&file, case)?);
        }
    }
    Ok(read)
}

fn set_up(file: &Value, case: &Value) -> Result<Case, String> {
    let id = case.get("id").and_then(Value::as_str).ok_or("a case without id")?.to_owned();
    let mut register = file.get("base").ok_or("a file without base")?.clone();
    for change in case.get("change").and_then(Value::as_array).ok_or("a case without change")? {
        apply(change, &mut register).ok_or_else(|| format!("{id}: {change} cannot be made"))?;
    }
    let mut settings = Map::new();
    for stated in [file.get("settings"), case.get("settings")].into_iter().flatten() {
        settings.extend(stated.as_object().cloned().unwrap_or_default());
    }
    let stated = |holder: &Value, name| holder.get(name).cloned().unwrap_or_default();
    let (scheme, ledger) = (stated(file, "scheme"), stated(case, "ledger"));
    let counts = case.get("counts").and_then(Value::as_array).cloned().unwrap_or_default();
    Ok(Case { id, register, settings: settings.into(), scheme, ledger, counts })
}

/// The files of a folder, by name.
fn files(folder: &str) -> Result<Vec<PathBuf>, String> {
    let folder = workspace().join(VECTORS).join(folder);
    let entries = std::fs::read_dir(folder).map_err(|error| error.to_string())?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    Ok(files)
}

/// Applies a change.
fn apply(change: &Value, register: &mut Value) -> Option<()> {
    let (at, to) = (change.get("at")?.as_str()?, change.get("to")?);
    let (parent, last) = at.rsplit_once('/')?;
    match register.pointer_mut(parent)? {
        Value::Object(members) if to.is_null() => drop(members.remove(last)?),
        Value::Object(members) => drop(members.insert(last.to_owned(), to.clone())),
        Value::Array(elements) if last == "-" => elements.push(to.clone()),
        Value::Array(elements) if to.is_null() => {
            let n = last.parse().ok().filter(|n| *n < elements.len())?;
            elements.remove(n);
        }
        Value::Array(elements) => *elements.get_mut(last.parse::<usize>().ok()?)? = to.clone(),
        _ => return None,
    }
    Some(())
}
