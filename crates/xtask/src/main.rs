//! What a developer of talka runs: `cargo xtask <command>`.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "these commands talk to whoever runs them")]

mod api;
mod bench;
mod fuzz;
mod generate;
mod line;
mod mutants;
mod needs;
mod python;
mod reports;
mod test;
mod vectors;
mod wasm;
mod web;

use std::process::ExitCode;

use line::Failure;

const USAGE: &str = "\
What a developer of talka runs.

  cargo xtask test        everything that a change must pass
  cargo xtask gen         writes the files that are generated; with --check it only names stale ones
  cargo xtask api         writes the public surface of each crate, for reviews; with --check it only names those that changed
  cargo xtask reports --out FILE   writes the report on each conformance case, one a line
  cargo xtask python      builds the Python package as a user would, and tests it
  cargo xtask wasm        builds the package for browsers and Node, and says how large it is
  cargo xtask web         tests that package and the example page, in Node and in Chromium
  cargo xtask fuzz        runs every fuzz target for a minute; with --seconds N for that long
  cargo xtask bench python | web   measures talka beside others, in Python or in Node
  cargo xtask mutants [MODULE…] [--shard K/N]   tells which small changes to the core, or to those modules, no test notices
  cargo xtask help        this page

What a command needs it installs where it may: parts of the Rust toolchain with rustup, cargo-mutants with cargo, npm
packages of bindings/wasm into their folder, Chromium with apt-get if run by root. Node is not installed.";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["test"] => finish(test::run()),
        ["gen"] => finish(generate::run(false)),
        ["gen", "--check"] => finish(generate::run(true)),
        ["api"] => finish(api::run(false)),
        ["api", "--check"] => finish(api::run(true)),
        ["reports", "--out", file] => finish(reports::run(file)),
        ["python"] => finish(python::run()),
        ["wasm"] => finish(wasm::run()),
        ["web"] => finish(web::run()),
        ["fuzz"] => finish(fuzz::run(fuzz::SECONDS)),
        ["fuzz", "--seconds", number] => match number.parse() {
            Ok(seconds) => finish(fuzz::run(seconds)),
            Err(_) => misused(&format!("`{number}` is no number of seconds")),
        },
        ["bench", "python"] => finish(bench::python()),
        ["bench", "web"] => finish(bench::web()),
        ["mutants", modules @ .., "--shard", shard] => finish(mutants::run(modules, Some(shard))),
        ["mutants", modules @ ..] => finish(mutants::run(modules, None)),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            ExitCode::SUCCESS
        }
        [] => misused("a command is missing"),
        other => misused(&format!("`{}` is no command", other.join(" "))),
    }
}

fn finish(result: Result<(), Failure>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(why)) => {
            eprintln!("\n{why}");
            ExitCode::FAILURE
        }
    }
}

fn misused(why: &str) -> ExitCode {
    eprintln!("cargo xtask: {why}\n\n{USAGE}");
    ExitCode::from(2)
}
