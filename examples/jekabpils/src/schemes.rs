//! Schemes named on the command line.

use talka::recognition::{BUILTIN, Scheme, builtin};

/// The built-in scheme with that id, or the scheme in that file.
pub(crate) fn open(named: &str) -> Result<Scheme, String> {
    if let Some(text) = builtin(named) {
        return Scheme::from_toml(text).map_err(|error| format!("{named}: {error}"));
    }
    let text = std::fs::read_to_string(named).map_err(|error| {
        let known: Vec<&str> = BUILTIN.iter().map(|(id, _)| *id).collect();
        format!(
            "{named}: no scheme with this id, and no file that can be read ({error}); built in are {}",
            known.join(", ")
        )
    })?;
    Scheme::from_toml(&text).map_err(|error| format!("{named}: {error}"))
}
