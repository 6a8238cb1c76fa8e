//! What commands need: parts of the Rust toolchain, Node, a browser. What is missing is installed where that is allowed;
//! no check is skipped for want of it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::line::{Failure, Line, workspace};

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

/// The version whose names of changes `crates/talka/mutants.toml` holds.
const CARGO_MUTANTS: &str = "27.1.0";

/// cargo-mutants in that version, which is built from its source.
pub(crate) fn cargo_mutants() -> Result<(), Failure> {
    let version = Line("cargo mutants --version").output().unwrap_or_default();
    if version.trim().ends_with(&format!(" {CARGO_MUTANTS}")) {
        return Ok(());
    }
    run(&format!("cargo install cargo-mutants --locked --version {CARGO_MUTANTS}"))
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
        "The Python package is built and tested with `python3`, version {major}.{minor} or later, which is missing. Install \
         it (https://www.python.org, or on Debian `apt-get install python3 python3-venv`) and repeat."
    )))
}

/// The version in the output of `python3 --version`.
fn python_version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.trim().strip_prefix("Python ")?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

/// The oldest Java that Spark runs on.
const OLDEST_JAVA: u32 = 17;

/// Java, in which Spark runs.
pub(crate) fn java() -> Result<(), Failure> {
    let version = || Line("java -version").errors().unwrap_or_default();
    if java_version(&version()).is_some_and(|version| version >= OLDEST_JAVA) {
        return Ok(());
    }
    if may_install() {
        run("apt-get update --quiet=2")?;
        run(
            "DEBIAN_FRONTEND=noninteractive apt-get install --quiet=2 --yes --no-install-recommends default-jre-headless",
        )?;
    }
    if java_version(&version()).is_some_and(|version| version >= OLDEST_JAVA) {
        return Ok(());
    }
    Err(Failure(format!(
        "Apache Spark runs in Java {OLDEST_JAVA} or later, which is missing. Install it (https://adoptium.net, or on Debian \
         `apt-get install default-jre-headless`) and repeat."
    )))
}

/// The first number in the output of `java -version`, which older versions begin with `1.`.
fn java_version(said: &str) -> Option<u32> {
    let (_, version) = said.split_once(" version \"")?;
    let mut numbers = version.split(['.', '-', '"']).map(str::parse);
    match numbers.next()?.ok()? {
        1 => numbers.next()?.ok(),
        version => Some(version),
    }
}

/// Whether this user may install packages of the system.
fn may_install() -> bool {
    Line("apt-get --version").output().is_ok() && Line("id -u").output().is_ok_and(|user| user.trim() == "0")
}

fn install(line: &str) -> Result<(), Failure> {
    if Line("rustup --version").output().is_err() {
        return Err(Failure(format!(
            "rustup is missing. Install rustup (https://rustup.rs) and repeat, or add to this toolchain by other means \
             what `{line}` would."
        )));
    }
    run(line)
}

fn run(line: &str) -> Result<(), Failure> {
    println!("── {line}");
    Line(line).run()
}

const OLDEST_NODE: u32 = 20;

/// Node with npm, and the packages of `bindings/wasm` in the versions of its lock file.
pub(crate) fn node_packages() -> Result<(), Failure> {
    let node = Line("node --version").output().unwrap_or_default();
    let major = node.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse().ok());
    if major.is_none_or(|major: u32| major < OLDEST_NODE) || Line("npm --version").output().is_err() {
        return Err(Failure(format!(
            "The web package is built and tested with Node {OLDEST_NODE} or later and its npm, which are missing. Install \
             them (https://nodejs.org, or your system's packages `nodejs` and `npm`) and repeat."
        )));
    }
    let folder = workspace().join("bindings/wasm");
    let wanted = fs::read(folder.join("package-lock.json"));
    let wanted = wanted.map_err(|error| Failure(format!("bindings/wasm/package-lock.json: {error}")))?;
    let installed = folder.join("node_modules/.installed");
    if fs::read(&installed).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    run("npm --prefix bindings/wasm ci --no-audit --no-fund")?;
    fs::write(&installed, wanted).map_err(|error| Failure(format!("{}: {error}", installed.display())))
}

/// Chromium: the one that `CHROMIUM` names, or the system's own.
pub(crate) fn chromium() -> Result<PathBuf, Failure> {
    let installed = || {
        let named = std::env::var_os("CHROMIUM").map(PathBuf::from);
        let path = std::env::var_os("PATH").unwrap_or_default();
        named.or_else(|| {
            std::env::split_paths(&path).map(|folder| folder.join("chromium")).find(|file| file.is_file())
        })
    };
    if let Some(chromium) = installed() {
        return Ok(chromium);
    }
    if may_install() {
        run("apt-get update --quiet=2")?;
        run(
            "DEBIAN_FRONTEND=noninteractive apt-get install --quiet=2 --yes --no-install-recommends chromium fonts-liberation",
        )?;
    }
    installed().ok_or_else(|| {
        Failure(
            "The web page is tested in Chromium, which is missing. Install it (on Debian `apt-get install chromium \
             fonts-liberation`), or set its path with CHROMIUM=/path/to/chromium, and repeat."
                .to_owned(),
        )
    })
}

/// zbarimg, which reads QR codes in pictures.
pub(crate) fn zbar() -> Result<(), Failure> {
    debian("zbarimg --version", "zbar-tools", "Printed QR codes are read with `zbarimg`, which is missing.")
}

/// qpdf and the programs of poppler, which say what is in a PDF.
pub(crate) fn pdf() -> Result<(), Failure> {
    debian("qpdf --version", "qpdf", "PDF files are checked with `qpdf`, which is missing.")?;
    debian(
        "pdffonts -v",
        "poppler-utils",
        "PDF files are read with `pdffonts`, `pdfinfo`, `pdftoppm` and `pdftotext` of poppler, which are missing.",
    )
}

/// A program that a package of Debian brings; the line shows whether it is there.
fn debian(line: &str, package: &str, missing: &str) -> Result<(), Failure> {
    let installed = || Line(line).output().is_ok();
    if !installed() && may_install() {
        run("apt-get update --quiet=2")?;
        run(&format!(
            "DEBIAN_FRONTEND=noninteractive apt-get install --quiet=2 --yes --no-install-recommends {package}"
        ))?;
    }
    if installed() {
        return Ok(());
    }
    Err(Failure(format!("{missing} Install it (on Debian `apt-get install {package}`) and repeat.")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_java_is_known_by_its_first_number() {
        assert_eq!(java_version("openjdk version \"17.0.15\" 2025-04-15\n"), Some(17));
        assert_eq!(java_version("java version \"1.8.0_292\"\n"), Some(8));
        assert_eq!(java_version("openjdk version \"25-ea\" 2025-09-16\n"), Some(25));
        assert_eq!(java_version("command not found"), None);
    }

    #[test]
    fn a_python_is_known_by_its_first_two_numbers() {
        assert_eq!(python_version("Python 3.9.18\n"), Some((3, 9)));
        assert_eq!(python_version("Python 3.14.0rc1\n"), Some((3, 14)));
        assert_eq!(python_version(""), None);
        assert_eq!(python_version("Python three"), None);
        assert!((3, 9) < OLDEST_PYTHON && OLDEST_PYTHON < (3, 14));
    }
}
