//! `cargo xtask reports --out FILE`: what Rust writes for each conformance case, for other languages to compare with.
//!
//! One line a case: `{"id":…,"report":…}`, the report being the exact text, with all details and in Latvian.

use std::path::PathBuf;

use serde_json::{Map, Value, json};

use crate::line::{Failure, workspace};

const VECTORS: &str = "crates/talka/vectors";

/// Writes them to a file, named from the root of the repository.
pub(crate) fn run(out: &str) -> Result<(), Failure> {
    let text = reports().map_err(|why| Failure(format!("{VECTORS}: {why}")))?;
    let out = workspace().join(out);
    out.parent()
        .map_or(Ok(()), std::fs::create_dir_all)
        .and_then(|()| std::fs::write(&out, text))
        .map_err(|error| Failure(format!("{}: {error}", out.display())))
}

fn reports() -> Result<String, String> {
    let mut lines = Vec::new();
    for path in files()? {
        let text = std::fs::read(&path).map_err(|error| error.to_string())?;
        let file: Value = serde_json::from_slice(&text).map_err(|error| error.to_string())?;
        let cases = file.get("cases").and_then(Value::as_array).ok_or("a file without cases")?;
        for case in cases {
            let id = case.get("id").ok_or("a case without id")?;
            let report = report(&file, case).map_err(|why| format!("{id}: {why}"))?;
            lines.push(json!({"id": id, "report": report}).to_string());
        }
    }
    lines.push(String::new());
    Ok(lines.join("\n"))
}

/// The files, by name.
fn files() -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(workspace().join(VECTORS)).map_err(|error| error.to_string())?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    Ok(files)
}

fn report(file: &Value, case: &Value) -> Result<String, String> {
    let mut register = file.get("base").ok_or("a file without base")?.clone();
    for change in case.get("change").and_then(Value::as_array).ok_or("a case without change")? {
        apply(change, &mut register).ok_or_else(|| format!("{change} cannot be made"))?;
    }
    let mut settings = Map::new();
    for stated in [file.get("settings"), case.get("settings")].into_iter().flatten() {
        settings.extend(stated.as_object().cloned().unwrap_or_default());
    }
    let options = json!({"settings": settings, "lang": "lv", "detail": "full"});
    talka::wire::check(register.to_string().as_bytes(), options.to_string().as_bytes())
        .map_err(|problems| problems.to_string())
}

/// Makes a change, as `vectors/README.md` tells it.
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
