//! What is the same for every register, for those who cannot call the core.

use std::path::Path;

use serde::Serialize;
use talka::catalogue::{explain, rules};
use talka::recognition::{BUILTIN, Scheme};
use talka::text::Lang;

use super::Generated;

/// The rules, the built-in schemes, and the words of each language.
pub(super) fn files(_root: &Path) -> Result<Vec<Generated>, String> {
    let schemes: Result<Vec<Scheme>, _> = BUILTIN.iter().map(|(_, text)| Scheme::from_toml(text)).collect();
    let schemes = schemes.map_err(|error| error.to_string())?;
    let mut files = vec![file("rules", &rules())?, file("schemes", &schemes)?];
    for lang in Lang::ALL {
        files.push(file(&format!("explain.{lang}"), &explain(*lang))?);
    }
    Ok(files)
}

fn file(name: &str, value: &impl Serialize) -> Result<Generated, String> {
    let text = serde_json::to_string_pretty(value).map_err(|error| error.to_string())?;
    Ok(Generated { path: format!("crates/talka/catalogue/{name}.json"), bytes: (text + "\n").into_bytes() })
}
