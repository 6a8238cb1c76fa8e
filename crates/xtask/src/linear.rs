//! `cargo xtask linear`: counts the steps that each list takes which comes from outside, and fails where they grow faster
//! than the list.

use crate::line::{Failure, Line};
use crate::needs;

const TARGET: &str = "wasm32-unknown-unknown";

pub(crate) fn run() -> Result<(), Failure> {
    needs::target(TARGET)?;
    Line(&format!(
        "cargo rustc --quiet --package talka-linear --features judge --lib --crate-type cdylib --target {TARGET} --profile steps"
    ))
    .run()?;
    Line(&format!(
        "cargo run --quiet --package talka-linear --features count --bin steps --profile count -- target/{TARGET}/steps/talka_linear.wasm"
    ))
    .run()
}
