//! `cargo xtask web`: tests the web package in Node and in Chromium, the example page, and the pages of reports.

use crate::line::{Failure, Line, workspace};
use crate::{needs, reports};

const PACKAGE: &str = "bindings/wasm";

/// What Rust writes for each conformance case, for the others to compare with.
const REPORTS: &str = "target/reports.ndjson";

pub(crate) fn run() -> Result<(), Failure> {
    needs::node_packages()?;
    let chromium = needs::chromium()?;
    needs::zbar()?;
    reports::run(REPORTS)?;
    for lang in ["lv", "en"] {
        Line(&format!(
            "cargo run --quiet --package jekabpils -- --lang {lang} --html target/report.{lang}.html"
        ))
        .output()?;
        // A folder of folders is a report of sources.
        Line(&format!(
            "cargo run --quiet --package jekabpils -- examples --lang {lang} --html target/sources.{lang}.html"
        ))
        .output()?;
    }
    Line("cargo run --quiet --package talka-documents --features qr --example pages -- target/documents")
        .run()?;
    Line(&format!("node {PACKAGE}/node_modules/typescript/bin/tsc --project {PACKAGE}/test")).run()?;
    let chromium = chromium.display();
    Line(&format!(
        "CHROMIUM={chromium} REPORTS={REPORTS} node --import ./{PACKAGE}/test/seed.js --test --test-reporter=spec {}",
        tests()?.join(" ")
    ))
    .run()
}

/// The files of tests, by name. What else lies beside them helps them.
fn tests() -> Result<Vec<String>, Failure> {
    let folder = format!("{PACKAGE}/test");
    let entries = std::fs::read_dir(workspace().join(&folder))
        .map_err(|error| Failure(format!("{folder}: {error}")))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut tests: Vec<String> =
        names.filter(|name| name.ends_with(".test.js")).map(|name| format!("{folder}/{name}")).collect();
    tests.sort();
    Ok(tests)
}
