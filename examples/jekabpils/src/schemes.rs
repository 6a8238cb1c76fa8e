//! Schemes named on the command line.

use talka::recognition::{BUILTIN, Scheme, builtin};
use talka::text::{Lang, read_errors};

use crate::say;

/// The built-in scheme with that id, or the scheme in that file.
pub(crate) fn open(named: &str, lang: Lang) -> Result<Scheme, String> {
    let read = |text: &str| {
        Scheme::from_toml(text).map_err(|errors| format!("{named}: {}", read_errors(&errors, lang)))
    };
    if let Some(text) = builtin(named) {
        return read(text);
    }
    let text = std::fs::read_to_string(named).map_err(|error| {
        let known: Vec<&str> = BUILTIN.iter().map(|(id, _)| *id).collect();
        let none = say(
            lang,
            "nav kārtības ar šādu id, un datni nevar nolasīt",
            "no scheme with this id, and no file that can be read",
        );
        let builtin = say(lang, "iebūvētās kārtības", "built in are");
        format!("{named}: {none} ({error}); {builtin}: {}", known.join(", "))
    })?;
    read(&text)
}
