//! `cargo xtask test`: everything that a change must pass, the quickest first.

use std::time::{Duration, Instant};

use crate::line::{Failure, Line};
use crate::needs;

const STEPS: &[(&str, &str)] = &[
    ("formatting", "cargo fmt --all --check"),
    ("clippy", "cargo clippy --workspace --all-targets -- -D warnings"),
    ("clippy, core alone", "cargo clippy --package talka --no-default-features --all-targets -- -D warnings"),
    (
        "clippy, fuzz targets",
        "cargo clippy --package talka-fuzz --package talka-import-fuzz --features targets --bins -- -D warnings",
    ),
    ("tests", "cargo test --workspace --all-targets"),
    ("doc tests", "cargo test --workspace --doc --exclude talka-python"),
    ("documentation", "RUSTDOCFLAGS=-Dwarnings cargo doc --workspace --no-deps --document-private-items"),
    ("generated files", "cargo xtask gen --check"),
    ("Python package", "cargo xtask python"),
    ("web package", "cargo xtask wasm"),
    ("web tests", "cargo xtask web"),
];

pub(crate) fn run() -> Result<(), Failure> {
    needs::component("rustfmt", "cargo fmt")?;
    needs::component("clippy", "cargo clippy")?;
    needs::python()?;
    let begun = now();
    let mut times = Vec::new();
    for (name, line) in STEPS {
        println!("\n── {name}: {line}");
        let begun = now();
        Line(line).run().map_err(|Failure(why)| {
            Failure(format!("{why}\nThe step \"{name}\" did not pass. To repeat it:\n  {line}"))
        })?;
        times.push((*name, begun.elapsed()));
    }
    times.push(("all", begun.elapsed()));
    println!("\nEvery step has passed.");
    for (name, time) in times {
        println!("  {name:<20}{:>10}", seconds(time));
    }
    Ok(())
}

#[expect(
    clippy::disallowed_methods,
    reason = "how long a step takes is told to a developer, never to the library"
)]
fn now() -> Instant {
    Instant::now()
}

fn seconds(time: Duration) -> String {
    format!("{}.{} s", time.as_secs(), time.subsec_millis() / 100)
}
