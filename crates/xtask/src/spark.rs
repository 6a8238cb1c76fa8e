//! `cargo xtask spark`: an invented year judged by Apache Spark and by one process, which have to say the same.

use crate::line::Failure;
use crate::{needs, python};

const STEPS: &[&str] = &[
    "-m pip install --quiet --disable-pip-version-check --requirement examples/spark/requirements.txt",
    // The same version of talka may be there from an earlier run.
    "-m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps --config-settings build-args=--profile=dev ./bindings/python",
    // So few people that it takes seconds without optimization, and yet several in each part.
    "examples/spark/year.py 500",
];

pub(crate) fn run() -> Result<(), Failure> {
    needs::python()?;
    needs::java()?;
    let python = python::environment("target/spark")?;
    python::steps(&python, STEPS)
}
