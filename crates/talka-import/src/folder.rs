//! A folder with the four tables of an office: the only place that reads files.

use std::fs;
use std::io;
use std::path::Path;

use talka::reading::Tree;
use talka::register::RecordKind;

use crate::fold::key;
use crate::header::{Mapping, MappingError};
use crate::import::{File, ImportError, Imported, Options, Tables, read_tables};
use crate::tables::{self, columns};

/// The file in which an office names its files and headings.
pub const MAPPING_FILE: &str = "talka.toml";

/// A larger file, in bytes, is no table of an office.
pub const LARGEST_FILE: u64 = 256 * 1024 * 1024;

const EXTENSIONS: [&str; 3] = ["csv", "txt", "tsv"];

const KINDS: [RecordKind; 4] =
    [RecordKind::Volunteer, RecordKind::Organization, RecordKind::Placement, RecordKind::HourLog];

/// How the file of a table is called: one of these, alone or before further words (`stundas_2020`).
const fn stems(kind: RecordKind) -> &'static [&'static str] {
    match kind {
        RecordKind::Volunteer => &[
            "jaunieši",
            "jauniešu saraksts",
            "brīvprātīgie",
            "brīvprātīgo saraksts",
            "brīvprātīgā darba veicēji",
            "dalībnieki",
            "volunteers",
        ],
        RecordKind::Organization => &[
            "organizācijas",
            "organizāciju saraksts",
            "organizētāji",
            "iestādes",
            "darba vietas",
            "organizations",
            "organisations",
        ],
        RecordKind::Placement => &[
            "vienošanās",
            "vienošanos saraksts",
            "līgumi",
            "līgumu saraksts",
            "brīvprātīgā darba līgumi",
            "placements",
            "agreements",
            "contracts",
        ],
        RecordKind::HourLog => &[
            "stundas",
            "stundu uzskaite",
            "stundu ieraksti",
            "brīvprātīgo stundas",
            "brīvprātīgā darba stundas",
            "hours",
            "hour logs",
            "timesheet",
        ],
    }
}

/// What is wrong with a folder.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FolderError {
    /// The folder or a file in it cannot be read.
    #[error("`{name}` cannot be read: {error}")]
    Unreadable {
        /// The folder as it was asked for, or the name of the file.
        name: String,
        /// Why.
        error: io::Error,
    },
    /// A table is missing.
    #[error("no file for the table `{table}`: looked for {} with the extension csv, txt or tsv", listed(.looked_for))]
    Missing {
        /// The table.
        table: &'static str,
        /// The names that were looked for.
        looked_for: &'static [&'static str],
    },
    /// More than one file may be that table.
    #[error("the table `{table}` may be any of {}: name one in `{MAPPING_FILE}` under `[files]`", listed(.files))]
    Several {
        /// The table.
        table: &'static str,
        /// The names of the files.
        files: Vec<String>,
    },
    /// A file is larger than any table of an office.
    #[error("`{name}` is larger than {LARGEST_FILE} bytes")]
    TooLarge {
        /// The name of the file.
        name: String,
    },
    /// The section `[files]` holds something else than names of files in the folder.
    #[error("in `{MAPPING_FILE}`, `{name}` must be one of {} and name a file in the same folder", listed(&table_names()))]
    NotAFile {
        /// The member of `[files]`.
        name: String,
    },
}

fn listed(names: &[impl AsRef<str>]) -> String {
    names.iter().map(|name| format!("`{}`", name.as_ref())).collect::<Vec<_>>().join(", ")
}

fn table_names() -> [&'static str; 4] {
    tables::ALL.map(|columns| columns.table)
}

/// Reads the four tables of a folder.
///
/// The files are known by their names, in any case and with or without diacritics, alone or before further words
/// (`stundas_2020.csv`), with the extension `csv`, `txt` or `tsv`:
///
/// - volunteers: `jauniesi`, `jauniesu_saraksts`, `brivpratigie`, `brivpratigo_saraksts`, `brivpratiga_darba_veiceji`,
///   `dalibnieki`, `volunteers`;
/// - organizations: `organizacijas`, `organizaciju_saraksts`, `organizetaji`, `iestades`, `darba_vietas`,
///   `organizations`, `organisations`;
/// - placements: `vienosanas`, `vienosanos_saraksts`, `ligumi`, `ligumu_saraksts`, `brivpratiga_darba_ligumi`,
///   `placements`, `agreements`, `contracts`;
/// - hours: `stundas`, `stundu_uzskaite`, `stundu_ieraksti`, `brivpratigo_stundas`, `brivpratiga_darba_stundas`, `hours`,
///   `hour_logs`, `timesheet`.
///
/// Where the folder holds a `talka.toml`, its section `[files]` names files that are called otherwise, and a section for
/// each table says what the office's own headings mean (see [`Mapping`]):
///
/// ```toml
/// [files]
/// hours = "eksports 15.csv"
///
/// [hours]
/// "Cik ilgi" = "hours"
/// ```
pub fn read_folder(path: &Path, options: &Options) -> Result<Imported, ImportError> {
    let names = file_names(path)
        .map_err(|error| ImportError::Folder(vec![unreadable(path.display().to_string(), error)]))?;
    let own = if names.iter().any(|name| name == MAPPING_FILE) { own_words(path)? } else { Own::default() };
    let mut issues = Vec::new();
    let [volunteers, organizations, placements, hours] = KINDS.map(|kind| {
        let found = own.file(kind).map_or_else(|| choose(kind, &names), |name| Ok(name.to_owned()));
        let read = found.and_then(|name| Ok((read(path, &name)?, name)));
        read.map_err(|issue| issues.push(issue)).unwrap_or_default()
    });
    if !issues.is_empty() {
        return Err(ImportError::Folder(issues));
    }
    let tables = Tables {
        volunteers: file(&volunteers),
        organizations: file(&organizations),
        placements: file(&placements),
        hours: file(&hours),
    };
    let options = Options { mapping: options.mapping.clone().and(&own.mapping), ..options.clone() };
    read_tables(tables, &options)
}

fn file((bytes, name): &(Vec<u8>, String)) -> File<'_> {
    File { name, bytes }
}

fn unreadable(name: String, error: io::Error) -> FolderError {
    FolderError::Unreadable { name, error }
}

/// The names of the files, in order.
fn file_names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if !entry.path().is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort_unstable();
    Ok(names)
}

fn read(folder: &Path, name: &str) -> Result<Vec<u8>, FolderError> {
    use io::Read;
    let mut bytes = Vec::new();
    let file = fs::File::open(folder.join(name)).map_err(|error| unreadable(name.to_owned(), error))?;
    let limit = LARGEST_FILE.saturating_add(1);
    let length =
        file.take(limit).read_to_end(&mut bytes).map_err(|error| unreadable(name.to_owned(), error))?;
    if u64::try_from(length).is_ok_and(|length| length <= LARGEST_FILE) {
        Ok(bytes)
    } else {
        Err(FolderError::TooLarge { name: name.to_owned() })
    }
}

/// The one file that is called as such a table is.
fn choose(kind: RecordKind, names: &[String]) -> Result<String, FolderError> {
    let files: Vec<String> = names.iter().filter(|name| is_called(kind, name)).cloned().collect();
    let table = columns(kind).table;
    match files.as_slice() {
        [one] => Ok(one.clone()),
        [] => Err(FolderError::Missing { table, looked_for: stems(kind) }),
        _ => Err(FolderError::Several { table, files }),
    }
}

fn is_called(kind: RecordKind, name: &str) -> bool {
    // Programs leave such files beside a table that is open.
    if name.starts_with(['.', '~']) {
        return false;
    }
    let Some((stem, extension)) = name.rsplit_once('.') else { return false };
    let stem = key(stem);
    let called = |known: &&str| {
        let rest = stem.strip_prefix(key(known).as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    };
    EXTENSIONS.contains(&extension.to_lowercase().as_str()) && stems(kind).iter().any(called)
}

/// What an office says of its own files and headings.
#[derive(Debug, Default)]
struct Own {
    files: Vec<(RecordKind, String)>,
    mapping: Mapping,
}

impl Own {
    fn file(&self, kind: RecordKind) -> Option<&str> {
        self.files.iter().find(|(of, _)| *of == kind).map(|(_, name)| name.as_str())
    }
}

fn own_words(folder: &Path) -> Result<Own, ImportError> {
    let bytes = read(folder, MAPPING_FILE).map_err(|issue| ImportError::Folder(vec![issue]))?;
    let text = String::from_utf8(bytes).map_err(|_| {
        let error = io::Error::new(io::ErrorKind::InvalidData, "it is not UTF-8 text");
        ImportError::Folder(vec![unreadable(MAPPING_FILE.to_owned(), error)])
    })?;
    own_words_of(&text)
}

fn own_words_of(text: &str) -> Result<Own, ImportError> {
    let tree = Tree::from_toml(text.trim_start_matches('\u{feff}'))
        .map_err(|error| ImportError::Mapping(vec![MappingError::Syntax(error)]))?;
    let (files, headings) = match tree {
        Tree::Object(sections) => sections.into_iter().partition(|(name, _)| name == "files"),
        _ => (vec![], vec![]),
    };
    let mapping = Mapping::from_tree(Tree::Object(headings), &tables::ALL).map_err(ImportError::Mapping)?;
    let (mut own, mut issues) = (Own { files: vec![], mapping }, Vec::new());
    for (_, section) in files {
        let Tree::Object(members) = section else {
            issues.push(FolderError::NotAFile { name: "files".to_owned() });
            continue;
        };
        for (name, file) in members {
            let name = name.into_owned();
            let kind = KINDS.into_iter().find(|kind| columns(*kind).table == name);
            match (kind, file) {
                (Some(kind), Tree::Text(file)) if is_inside(&file) => {
                    own.files.push((kind, file.into_owned()));
                }
                _ => issues.push(FolderError::NotAFile { name }),
            }
        }
    }
    if issues.is_empty() { Ok(own) } else { Err(ImportError::Folder(issues)) }
}

/// Whether it is a bare name, which leads out of no folder.
fn is_inside(name: &str) -> bool {
    !name.is_empty() && name != "." && name != ".." && !name.contains(['/', '\\', ':', '\0'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_documented_and_means_one_table() {
        let source = include_str!("folder.rs");
        for kind in KINDS {
            for stem in stems(kind) {
                assert!(source.contains(&format!("`{}`", key(stem))), "{stem} is not documented");
                let of: Vec<_> =
                    KINDS.into_iter().filter(|kind| is_called(*kind, &format!("{stem}.csv"))).collect();
                assert_eq!(of, [kind], "{stem}");
            }
        }
    }
}
