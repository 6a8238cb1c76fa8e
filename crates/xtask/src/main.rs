//! What a developer of talka runs: `cargo xtask <command>`.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "these commands talk to whoever runs them")]

mod api;
mod bench;
mod fuzz;
mod generate;
mod line;
mod linear;
mod mutants;
mod needs;
mod package;
mod python;
mod reports;
mod soak;
mod spark;
mod test;
mod vectors;
mod wasm;
mod web;

use std::process::ExitCode;

use line::Failure;

const USAGE: &str = "\
What a developer of talka runs.

  cargo xtask test        every check that a change must pass, and what each costs
  cargo xtask gen         writes the generated files; with --check it only names stale ones
  cargo xtask api         writes the public surface of each crate, for reviews; with --check it only names stale ones
  cargo xtask package     tests each published crate as unpacked from its package
  cargo xtask reports --out FILE   writes the report on each conformance case, one a line
  cargo xtask python      builds and tests the Python package
  cargo xtask spark       has Apache Spark judge an invented year, and compares it with one process
  cargo xtask wasm        builds the package for browsers and Node, and prints its size
  cargo xtask web         tests that package and the example page, in Node and in Chromium
  cargo xtask fuzz        runs every fuzz target for a minute; with --seconds N for that long
  cargo xtask bench python | web | columns   measures talka beside other libraries: in Python, in Node, over millions of rows
  cargo xtask soak [CASES]   tries every property on that many fresh cases, 5,000 unless said
  cargo xtask linear      counts the steps that each list from outside takes, and fails where they grow faster than the list
  cargo xtask mutants [MODULE…] [--shard K/N]   lists the small changes to the core, or to those modules, that no test notices
  cargo xtask help        this page

A command installs what it needs where it may: parts of the Rust toolchain with rustup, cargo-mutants with cargo, npm packages
of bindings/wasm into its folder, Chromium with apt-get if run by root. It does not install Node.";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["test"] => finish(test::run()),
        ["gen"] => finish(generate::run(false)),
        ["gen", "--check"] => finish(generate::run(true)),
        ["api"] => finish(api::run(false)),
        ["api", "--check"] => finish(api::run(true)),
        ["package"] => finish(package::run()),
        ["reports", "--out", file] => finish(reports::run(file)),
        ["python"] => finish(python::run()),
        ["spark"] => finish(spark::run()),
        ["wasm"] => finish(wasm::run()),
        ["web"] => finish(web::run()),
        ["fuzz"] => finish(fuzz::run(fuzz::SECONDS)),
        ["fuzz", "--seconds", number] => match number.parse() {
            Ok(seconds) => finish(fuzz::run(seconds)),
            Err(_) => misused(&format!("`{number}` is no number of seconds")),
        },
        ["bench", "python"] => finish(bench::python()),
        ["bench", "web"] => finish(bench::web()),
        ["bench", "columns"] => finish(bench::columns()),
        ["soak"] => finish(soak::run(soak::CASES)),
        ["soak", number] => match number.parse() {
            Ok(cases) => finish(soak::run(cases)),
            Err(_) => misused(&format!("`{number}` is no number of cases")),
        },
        ["linear"] => finish(linear::run()),
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
