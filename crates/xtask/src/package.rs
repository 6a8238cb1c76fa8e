//! `cargo xtask package`: tests each published crate as it would be unpacked from the registry. A file that is outside of
//! its package, such as a page that its documentation includes, is missing there.

use std::fs;

use crate::line::{Failure, Line, workspace};

const CRATES: [&str; 6] =
    ["talka", "talka-arrow", "talka-credential", "talka-documents", "talka-import", "talka-report"];

const UNPACKED: &str = "target/unpacked";

pub(crate) fn run() -> Result<(), Failure> {
    let crates = CRATES.map(|name| format!("--package {name}")).join(" ");
    Line(&format!("cargo package --quiet --allow-dirty --no-verify {crates}")).run()?;
    let version = env!("CARGO_PKG_VERSION");
    let folders = CRATES.map(|name| format!("{name}-{version}"));
    let folder = workspace().join(UNPACKED);
    for unpacked in &folders {
        // What was unpacked before may hold files that the package no longer has.
        let _ = fs::remove_dir_all(folder.join(unpacked));
    }
    let failed = |error| Failure(format!("{UNPACKED}: {error}"));
    fs::create_dir_all(&folder).map_err(failed)?;
    for unpacked in &folders {
        Line(&format!("tar --extract --file target/package/{unpacked}.crate --directory {UNPACKED}"))
            .run()?;
        let file = folder.join(unpacked).join("Cargo.toml");
        let text = fs::read_to_string(&file).map_err(failed)?;
        fs::write(file, without_test_dependencies(&text)).map_err(failed)?;
    }
    fs::write(folder.join("Cargo.toml"), manifest(&folders)).map_err(failed)?;
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).map_err(failed)?;
    Line(&format!(
        "cargo test --quiet --manifest-path {UNPACKED}/Cargo.toml --workspace --doc --target-dir {UNPACKED}/target"
    ))
    .run()
}

/// The manifest without the dependencies of its tests, which are most of what there is to compile. Examples in the
/// documentation use none of them.
fn without_test_dependencies(manifest: &str) -> String {
    let tables = manifest.split_inclusive('\n').scan(false, |dropped, line| {
        if line.starts_with('[') {
            *dropped = line.starts_with("[dev-dependencies");
        }
        Some(if *dropped { "" } else { line })
    });
    tables.collect()
}

/// A workspace of the unpacked crates, in which they depend on each other and not on what the registry has.
fn manifest(folders: &[String]) -> String {
    let patches = CRATES.iter().zip(folders).map(|(name, folder)| format!("{name}.path = {folder:?}\n"));
    format!(
        "[workspace]\nresolver = \"3\"\nmembers = {folders:?}\n\n[patch.crates-io]\n{}",
        patches.collect::<String>()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_dependencies_of_tests_are_left_out() {
        let manifest = "[dependencies.a]\nversion = \"1\"\n\n[dev-dependencies.b]\nversion = \"2\"\n\n[lints.rust]\nx = \"y\"\n";
        let rest = "[dependencies.a]\nversion = \"1\"\n\n[lints.rust]\nx = \"y\"\n";
        assert_eq!(without_test_dependencies(manifest), rest);
    }
}
