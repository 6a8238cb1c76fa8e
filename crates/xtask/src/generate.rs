//! Files that are made and not written: `cargo xtask gen` makes them, `cargo xtask gen --check` tells which are stale.

mod catalogue;
mod law;
mod territory;
mod types;

use std::path::{Path, PathBuf};

use crate::line::Failure;

/// A file as it has to be.
pub(crate) struct Generated {
    /// Where it stands, from the root of the repository.
    pub(crate) path: String,
    /// What it holds.
    pub(crate) bytes: Vec<u8>,
}

/// Makes some files. It is given the root, because a file may keep hand-written parts.
type Generator = fn(root: &Path) -> Result<Vec<Generated>, String>;

/// Everything that is generated. Whoever adds a generator adds it here.
const GENERATORS: &[Generator] = &[territory::files, types::files, catalogue::files, law::files];

/// Writes all generated files, or only compares them.
pub(crate) fn run(check: bool) -> Result<(), Failure> {
    let stale = stale(&root()).map_err(Failure)?;
    if check && !stale.is_empty() {
        let paths: Vec<&str> = stale.iter().map(|file| file.path.as_str()).collect();
        let paths = paths.join("\n  ");
        return Err(Failure(format!("Stale:\n  {paths}\n`cargo xtask gen` writes them anew.")));
    }
    for file in &stale {
        write(&root().join(&file.path), &file.bytes)
            .map_err(|error| Failure(format!("{}: {error}", file.path)))?;
        println!("written: {}", file.path);
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, bytes)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files that are not, on disk, what they have to be.
fn stale(root: &Path) -> Result<Vec<Generated>, String> {
    let mut stale = Vec::new();
    for generator in GENERATORS {
        for file in generator(root)? {
            if std::fs::read(root.join(&file.path)).ok().as_ref() != Some(&file.bytes) {
                stale.push(file);
            }
        }
    }
    Ok(stale)
}
