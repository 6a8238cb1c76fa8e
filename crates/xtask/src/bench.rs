//! `cargo xtask bench`: talka beside other libraries, in one run each. Results are compared before anything is timed.

use crate::line::{Failure, Line};
use crate::{needs, python, wasm};

/// Beside pydantic and zen-engine, in Python.
pub(crate) fn python() -> Result<(), Failure> {
    needs::python()?;
    let python = python::environment("target/bench-python")?;
    for step in [
        "-m pip install --quiet --disable-pip-version-check --requirement benches/python/requirements.txt",
        "-m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps ./bindings/python",
        "benches/python/run.py",
    ] {
        Line(&format!("{python} {step}")).run()?;
    }
    Ok(())
}

/// Millions of rows beside `DuckDB`, polars and pandas, in Python.
pub(crate) fn columns() -> Result<(), Failure> {
    needs::python()?;
    let python = python::environment("target/bench-columns")?;
    Line("cargo build --release --package talka-benches --bin columns").run()?;
    for step in [
        "-m pip install --quiet --disable-pip-version-check --requirement benches/python/columns.txt",
        "benches/python/columns.py",
    ] {
        Line(&format!("{python} {step}")).run()?;
    }
    Ok(())
}

/// Beside ajv, in Node.
pub(crate) fn web() -> Result<(), Failure> {
    wasm::run()?;
    Line("npm --prefix benches/web ci --no-audit --no-fund").run()?;
    Line("node benches/web/run.js").run()
}
