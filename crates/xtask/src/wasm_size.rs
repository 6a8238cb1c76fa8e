//! `cargo xtask wasm-size`: how large the browser module is, and that nothing unwanted is in it.

use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::line::{Failure, Line};
use crate::needs;

/// Crates that would make the module large, or give it a clock or chance.
const UNWANTED: &[(&str, &str)] = &[
    ("regex", "regular expressions"),
    ("regex-automata", "regular expressions"),
    ("regex-lite", "regular expressions"),
    ("getrandom", "randomness"),
    ("rand", "randomness"),
    ("rand_core", "randomness"),
    ("js-sys", "a clock"),
    ("web-time", "a clock"),
    ("instant", "a clock"),
    ("iana-time-zone", "a clock"),
];

/// Without the names of functions, which nobody downloads: wasm-opt drops them.
const BUILD: &str = "cargo build --quiet --package talka-wasm-probe --target wasm32-unknown-unknown --profile wasm --config \
                     profile.wasm.strip=true";

pub(crate) fn run() -> Result<(), Failure> {
    refuse_unwanted()?;
    needs::target("wasm32-unknown-unknown")?;
    Line(BUILD).run()?;
    let module =
        fs::read(module()?).map_err(|error| Failure(format!("the module cannot be read: {error}")))?;
    println!(
        "Browser module, before wasm-opt: reads a register, checks it, writes the report in either language"
    );
    println!("  raw   {:>8} bytes", module.len());
    println!("  gzip  {:>8} bytes", gzip(&module)?);
    Ok(())
}

fn refuse_unwanted() -> Result<(), Failure> {
    let tree = Line(
        "cargo tree --package talka-wasm-probe --target wasm32-unknown-unknown --edges normal,no-proc-macro --prefix none",
    );
    match unwanted(&tree.output()?) {
        None => Ok(()),
        Some((name, what)) => Err(Failure(format!(
            "The browser module depends on the crate `{name}` ({what}). To see who brings it in:\n  cargo tree \
             --package talka-wasm-probe --target wasm32-unknown-unknown --edges normal --invert {name}"
        ))),
    }
}

/// The first unwanted crate of a list of crates, one a line, each name before its version.
fn unwanted(crates: &str) -> Option<(&'static str, &'static str)> {
    let mut names = crates.lines().filter_map(|line| line.split(' ').next());
    names.find_map(|name| UNWANTED.iter().copied().find(|(unwanted, _)| *unwanted == name))
}

/// Where cargo put the module.
fn module() -> Result<std::path::PathBuf, Failure> {
    let metadata = Line("cargo metadata --no-deps --format-version 1").output()?;
    let metadata: serde_json::Value =
        serde_json::from_str(&metadata).map_err(|error| Failure(format!("cargo metadata: {error}")))?;
    let folder = metadata.get("target_directory").and_then(serde_json::Value::as_str);
    let folder = folder.ok_or_else(|| Failure("cargo metadata names no target directory".to_owned()))?;
    Ok(Path::new(folder).join("wasm32-unknown-unknown/wasm/talka_wasm_probe.wasm"))
}

fn gzip(bytes: &[u8]) -> Result<usize, Failure> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map(|packed| packed.len())
        .map_err(|error| Failure(format!("gzip: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unwanted_crate_is_named() {
        let crates = "talka-wasm-probe v0.1.0\ntalka v0.1.0\nregex-syntax v0.8.0\nregex v1.11.0\n";
        assert_eq!(unwanted(crates), Some(("regex", "regular expressions")));
    }

    #[test]
    fn a_crate_that_only_begins_like_an_unwanted_one_is_let_in() {
        assert_eq!(unwanted("regexless v1.0.0\nrandom-words v1.0.0\n"), None);
    }
}
