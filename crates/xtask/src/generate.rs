//! Generated files: `cargo xtask gen` writes them, `cargo xtask gen --check` names those that are stale.

mod catalogue;
mod copies;
mod law;
mod notebook;
mod offices;
mod programmes;
mod territory;
mod titles;
mod types;

use std::path::Path;

use crate::line::{Failure, workspace};

/// A file as it has to be.
pub(crate) struct Generated {
    /// Where it stands, from the root of the repository.
    pub(crate) path: String,
    /// What it holds.
    pub(crate) bytes: Vec<u8>,
}

/// Makes some files. It is given the root, because a file may keep hand-written parts.
type Generator = fn(root: &Path) -> Result<Vec<Generated>, String>;

/// Everything that is generated.
const GENERATORS: &[Generator] = &[
    territory::files,
    types::files,
    catalogue::files,
    law::files,
    offices::files,
    programmes::files,
    copies::files,
    notebook::files,
    titles::files,
];

/// Writes all generated files, or only compares them.
pub(crate) fn run(check: bool) -> Result<(), Failure> {
    let mut files = Vec::new();
    for generator in GENERATORS {
        files.extend(generator(workspace()).map_err(Failure)?);
    }
    write_or_compare(files, check, "cargo xtask gen")
}

/// Writes the files that are not, on disk, what they have to be, or only names them.
pub(crate) fn write_or_compare(files: Vec<Generated>, check: bool, by: &str) -> Result<(), Failure> {
    let differs =
        |file: &Generated| std::fs::read(workspace().join(&file.path)).ok().as_ref() != Some(&file.bytes);
    let stale: Vec<Generated> = files.into_iter().filter(differs).collect();
    if check && !stale.is_empty() {
        let paths: Vec<&str> = stale.iter().map(|file| file.path.as_str()).collect();
        let paths = paths.join("\n  ");
        return Err(Failure(format!("Stale:\n  {paths}\n`{by}` writes them again.")));
    }
    for file in &stale {
        write(&workspace().join(&file.path), &file.bytes)
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
