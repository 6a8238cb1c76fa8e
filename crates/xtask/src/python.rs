//! `cargo xtask python`: installs the Python package as a user would, and tests it.

use crate::line::{Failure, Line, workspace};
use crate::{needs, reports};

/// What Rust writes for each conformance case, for Python to compare with.
const REPORTS: &str = "target/reports.ndjson";

const STEPS: &[&str] = &[
    "-m pip install --quiet --disable-pip-version-check --requirement bindings/python/requirements.txt",
    "-m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir target/wheels --config-settings build-args=--profile=dev ./bindings/python",
    // The same version of talka may be there from an earlier run.
    "-m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps --no-index --find-links target/wheels talka",
    "-m pytest --quiet --config-file bindings/python/pyproject.toml bindings/python/tests",
    "-m mypy --config-file bindings/python/pyproject.toml",
    "-m mypy.stubtest talka --mypy-config-file bindings/python/pyproject.toml --allowlist bindings/python/stubtest-allowlist.txt",
    "-m basedpyright --project bindings/python/pyproject.toml",
    "-m maturin sdist --manifest-path bindings/python/Cargo.toml --out target/sdist",
];

/// What a user may install, each in an environment that has nothing else.
const INSTALLED: &[(&str, &str)] = &[
    ("target/python-wheel", "--no-index --find-links target/wheels talka"),
    (
        "target/python-sdist",
        concat!(
            "--config-settings build-args=--profile=dev target/sdist/talka-",
            env!("CARGO_PKG_VERSION"),
            ".tar.gz"
        ),
    ),
];

pub(crate) fn run() -> Result<(), Failure> {
    needs::python()?;
    needs::pdf()?;
    needs::zbar()?;
    let python = environment("target/python")?;
    reports::run(REPORTS)?;
    steps(&python, STEPS)?;
    INSTALLED.iter().try_for_each(|(folder, what)| alone(folder, what))
}

/// Installs that in a new environment and has it do what it does.
fn alone(folder: &str, what: &str) -> Result<(), Failure> {
    Line(&format!("python3 -m venv --clear {folder}")).run()?;
    let python = environment(folder)?;
    // What is built of the source distribution lies elsewhere, and shares what was compiled of other packages.
    let shared = format!("CARGO_TARGET_DIR={}", workspace().join("target").display());
    let line =
        format!("{shared} {python} -m pip install --quiet --disable-pip-version-check --no-deps {what}");
    println!("── {line}");
    Line(&line).run()?;
    steps(&python, &["bindings/python/tests/alone.py examples/jekabpils"])
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
