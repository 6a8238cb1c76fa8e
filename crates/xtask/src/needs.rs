//! Parts of the Rust toolchain that a command needs. They are installed where they are missing, never done without.

use std::path::Path;

use crate::line::{Failure, Line};

/// A component that adds a command to cargo, such as `clippy`.
pub(crate) fn component(name: &str, command: &str) -> Result<(), Failure> {
    if Line(&format!("{command} --version")).output().is_ok() {
        return Ok(());
    }
    install(&format!("rustup component add {name}"))
}

/// The standard library of a target, such as `wasm32-unknown-unknown`.
pub(crate) fn target(name: &str) -> Result<(), Failure> {
    let libraries = Line(&format!("rustc --print target-libdir --target {name}")).output()?;
    if Path::new(libraries.trim()).is_dir() {
        return Ok(());
    }
    install(&format!("rustup target add {name}"))
}

fn install(line: &str) -> Result<(), Failure> {
    if Line("rustup --version").output().is_err() {
        return Err(Failure(format!(
            "rustup is not here to install what is missing. Install rustup (https://rustup.rs) and repeat, or give \
             this toolchain by other means what `{line}` would."
        )));
    }
    println!("── {line}");
    Line(line).run()
}
