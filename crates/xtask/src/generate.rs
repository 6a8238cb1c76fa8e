//! Files that are made and not written: `cargo xtask gen` makes them, `cargo xtask gen --check` tells which are stale.

mod catalogue;
mod jekabpils;
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
const GENERATORS: &[Generator] =
    &[territory::files, jekabpils::files, types::files, catalogue::files, law::files];

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

/// Puts the block between its two marks, `<!-- name -->` and `<!-- /name -->`, into a text that is otherwise written
/// by hand.
pub(crate) fn between_marks(text: &str, name: &str, block: &str) -> Result<String, String> {
    let (open, close) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let (before, rest) = text.split_once(&open).ok_or_else(|| format!("no line {}", open.trim()))?;
    let (_, after) = rest.split_once(&close).ok_or_else(|| format!("no line {close}"))?;
    Ok(format!("{before}{open}{block}{close}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_block_between_the_marks_changes() {
        let text = "By hand.\n<!-- x -->\nold\n<!-- /x -->\nBy hand too.\n";
        let changed = between_marks(text, "x", "new\n").unwrap();
        assert_eq!(changed, "By hand.\n<!-- x -->\nnew\n<!-- /x -->\nBy hand too.\n");
        assert!(between_marks(text, "y", "").is_err());
    }
}
