//! `cargo xtask python`: installs the Python package as a user would, and tests it.

use crate::line::{Failure, Line};
use crate::{needs, reports};

/// What Rust writes for each conformance case, for Python to compare with.
const REPORTS: &str = "target/reports.ndjson";

const STEPS: &[&str] = &[
    "-m pip install --quiet --disable-pip-version-check --requirement bindings/python/requirements.txt",
    // The same version of talka may be there from an earlier run.
    "-m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps --config-settings build-args=--profile=dev ./bindings/python",
    "-m pytest --quiet --config-file bindings/python/pyproject.toml bindings/python/tests",
    "-m mypy --config-file bindings/python/pyproject.toml",
    "-m mypy.stubtest talka --mypy-config-file bindings/python/pyproject.toml --allowlist bindings/python/stubtest-allowlist.txt",
];

pub(crate) fn run() -> Result<(), Failure> {
    needs::python()?;
    let python = environment("target/python")?;
    reports::run(REPORTS)?;
    steps(&python, STEPS)
}

/// Has that Python do these, one after the other.
pub(crate) fn steps(python: &str, steps: &[&str]) -> Result<(), Failure> {
    for step in steps {
        let line = format!("{python} {step}");
        println!("── {line}");
        Line(&line).run()?;
    }
    Ok(())
}

/// The Python of a virtual environment in that folder, apart from the system's own; it is made where there is none.
pub(crate) fn environment(folder: &str) -> Result<String, Failure> {
    let python = format!("{folder}/{}", if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if Line(&format!("{python} -m pip --version")).output().is_err() {
        let line = format!("python3 -m venv --clear {folder}");
        println!("── {line}");
        Line(&line).run().map_err(|Failure(why)| {
            Failure(format!(
                "{why}\nA virtual environment could not be made. On Debian, `apt-get install python3-venv` brings what is missing."
            ))
        })?;
    }
    Ok(python)
}
