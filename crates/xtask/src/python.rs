//! `cargo xtask python`: installs the Python package as a user would, and tests it.

use crate::line::{Failure, Line};
use crate::{needs, reports};

/// What Rust writes for each conformance case, for Python to compare with.
const REPORTS: &str = "target/reports.ndjson";

/// Python with the package and what tests it, apart from the system's own.
const PYTHON: &str =
    if cfg!(windows) { "target/python/Scripts/python.exe" } else { "target/python/bin/python" };

const STEPS: &[&str] = &[
    "-m pip install --quiet --disable-pip-version-check --requirement bindings/python/requirements.txt",
    // The same version of talka may be there from an earlier run.
    "-m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps ./bindings/python",
    "-m pytest --quiet --config-file bindings/python/pyproject.toml bindings/python/tests",
    "-m mypy --config-file bindings/python/pyproject.toml",
    "-m mypy.stubtest talka --mypy-config-file bindings/python/pyproject.toml --allowlist bindings/python/stubtest-allowlist.txt",
];

pub(crate) fn run() -> Result<(), Failure> {
    needs::python()?;
    if Line(&format!("{PYTHON} -m pip --version")).output().is_err() {
        make()?;
    }
    reports::run(REPORTS)?;
    for step in STEPS {
        let line = format!("{PYTHON} {step}");
        println!("── {line}");
        Line(&line).run()?;
    }
    Ok(())
}

fn make() -> Result<(), Failure> {
    let line = "python3 -m venv --clear target/python";
    println!("── {line}");
    Line(line).run().map_err(|Failure(why)| {
        Failure(format!(
            "{why}\nA virtual environment could not be made. On Debian, `apt-get install python3-venv` brings what is missing."
        ))
    })
}
