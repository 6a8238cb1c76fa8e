//! The constants, as JavaScript modules beside the browser module: one for each thing that is asked for, in each language, so
//! that a page fetches no more than it reads.

use std::fs;

use serde::Serialize;
use talka::catalogue::{explain, rules};
use talka::programmes::Programme;
use talka::recognition::{BUILTIN, Scheme};
use talka::text::Lang;

use crate::line::{Failure, workspace};

const OUT: &str = "bindings/wasm/dist/catalogue";

/// Writes them.
pub(super) fn write() -> Result<(), Failure> {
    let folder = workspace().join(OUT);
    fs::create_dir_all(&folder).map_err(|error| Failure(format!("{OUT}: {error}")))?;
    let schemes: Result<Vec<Scheme>, _> = BUILTIN.iter().map(|(_, text)| Scheme::from_toml(text)).collect();
    module("rules", "rules", &rules())?;
    module("schemes", "schemes", &schemes.map_err(|error| Failure(error.to_string()))?)?;
    module("programmes", "programmes", &Programme::built_in())?;
    for lang in Lang::ALL {
        let explained = explain(*lang);
        module(&format!("explanations.{lang}"), "explanations", &explained.rules)?;
        module(&format!("words.{lang}"), "words", &explained.words)?;
    }
    Ok(())
}

/// A module that exports the value under that name.
fn module(file: &str, name: &str, value: &impl Serialize) -> Result<(), Failure> {
    let path = format!("{OUT}/{file}.js");
    let failed = |error: &dyn std::fmt::Display| Failure(format!("{path}: {error}"));
    let value = serde_json::to_string(value).map_err(|error| failed(&error))?;
    fs::write(workspace().join(&path), format!("export const {name} = {value};\n"))
        .map_err(|error| failed(&error))
}
