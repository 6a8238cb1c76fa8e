//! Many sources: a folder of folders, one for each municipality or association that reports.
//!
//! Each is read by itself, with its own `talka.toml`. Nothing is merged: what may be one in two sources is listed with the
//! reason, and totals say by what they are split.

mod json;
mod overlap;
mod text;
mod totals;

use std::fmt;
use std::path::Path;

pub use overlap::{Overlap, OverlapReason, RowOf};
pub use totals::{Amounts, Group, Split, Totals};

use crate::error::{FolderError, ImportError};
use crate::folder::{names_in, read_folder, unreadable};
use crate::import::Imported;
use crate::input::Options;

/// What many sources report.
///
/// ```no_run
/// use std::path::Path;
/// use talka::text::Lang;
/// use talka_import::{Options, Split, read_sources};
/// let sources = read_sources(Path::new("pašvaldības"), &Options::default())?;
/// println!("{}", sources.text(Lang::Lv));
/// // Groups of fewer than five people are not shown.
/// println!("{}", sources.totals(Split::Residence, 5).text(Lang::Lv));
/// # Ok::<(), talka_import::ImportError>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Sources {
    /// The sources, by name.
    pub sources: Vec<SourceRead>,
    /// Names of tables beside the folders of the sources. They belong to no source and are not read.
    pub beside: Vec<String>,
}

/// One source.
#[non_exhaustive]
pub struct SourceRead {
    /// The name of its folder.
    pub name: String,
    /// What was read, or why nothing was.
    pub read: Result<Imported, ImportError>,
}

impl fmt::Debug for SourceRead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SourceRead").field("read", &self.read).finish_non_exhaustive()
    }
}

impl Sources {
    /// The sources of which something was read, each with its position.
    fn read(&self) -> impl Iterator<Item = (usize, &Imported)> {
        self.sources.iter().enumerate().filter_map(|(at, source)| Some((at, source.read.as_ref().ok()?)))
    }
}

/// Whether the folder holds folders and no file that could be a table of its own, as one of many sources does.
pub fn holds_sources(path: &Path) -> bool {
    names_in(path).is_ok_and(|names| names.tables.is_empty() && !names.folders.is_empty())
}

/// Reads each folder in a folder as a source of its own.
///
/// Two offices may both have a volunteer `17`: the identifiers of a source are made in a namespace of its own, which its
/// `talka.toml` names, or which is made of [`Options::namespace`] and the name of its folder. A source that cannot be read
/// costs only itself.
pub fn read_sources(path: &Path, options: &Options) -> Result<Sources, ImportError> {
    let failed = |error| ImportError::from(vec![unreadable(path.display().to_string(), error)]);
    let names = names_in(path).map_err(failed)?;
    if names.folders.is_empty() {
        return Err(vec![FolderError::NoSources { name: path.display().to_string() }].into());
    }
    let read = |name: String| {
        let options = Options { source: Some(name.clone()), ..options.clone() };
        SourceRead { read: read_folder(&path.join(&name), &options), name }
    };
    Ok(Sources { sources: names.folders.into_iter().map(read).collect(), beside: names.tables })
}
