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

/// The oldest Python that the package runs on, as its `pyproject.toml` says.
const OLDEST_PYTHON: (u32, u32) = (3, 10);

/// Python, from which the one in `target/python` is made.
pub(crate) fn python() -> Result<(), Failure> {
    let version = Line("python3 --version").output().unwrap_or_default();
    if python_version(&version).is_some_and(|version| version >= OLDEST_PYTHON) {
        return Ok(());
    }
    let (major, minor) = OLDEST_PYTHON;
    Err(Failure(format!(
        "The Python package is built and tested with `python3`, version {major}.{minor} or later, which is not here. Install \
         it (https://www.python.org, or on Debian `apt-get install python3 python3-venv`) and repeat."
    )))
}

/// The version that `python3 --version` tells.
fn python_version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.trim().strip_prefix("Python ")?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_python_is_known_by_its_first_two_numbers() {
        assert_eq!(python_version("Python 3.9.18\n"), Some((3, 9)));
        assert_eq!(python_version("Python 3.14.0rc1\n"), Some((3, 14)));
        assert_eq!(python_version(""), None);
        assert_eq!(python_version("Python three"), None);
        assert!((3, 9) < OLDEST_PYTHON && OLDEST_PYTHON < (3, 14));
    }
}
