//! A folder with the four tables of an office: the only place that reads files.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use talka::reading::Tree;
use talka::register::RecordKind;
use uuid::Uuid;

use crate::cell::DateOrder;
use crate::error::{FileKind, FolderError, ImportError, KINDS, MAPPING_FILE};
use crate::fold::key;
use crate::header::{Mapping, MappingError};
use crate::import::{Imported, read_tables};
use crate::input::{File, Limits, Options, Tables};
use crate::keys::table_name;
use crate::tables;

const EXTENSIONS: [&str; 3] = ["csv", "txt", "tsv"];

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
///
/// [office]
/// namespace = "5b0e6f0a-8a0c-4f43-9d2e-1c7a55f09b11"
/// dates = "day-first"
/// ```
///
/// The namespace is that of [`Options::namespace`], and `day-first` or `month-first` that of [`Options::dates`], where the
/// caller names none. Only regular files are read, and no
/// link is followed out of the folder.
pub fn read_folder(path: &Path, options: &Options) -> Result<Imported, ImportError> {
    let names = file_names(path)
        .map_err(|error| ImportError::Folder(vec![unreadable(path.display().to_string(), error)]))?;
    let limits = &options.limits;
    let own =
        if names.iter().any(|name| name == MAPPING_FILE) { own_words(path, limits)? } else { Own::default() };
    let mut issues = Vec::new();
    let [volunteers, organizations, placements, hours] = KINDS.map(|kind| {
        let found = own.file(kind).map_or_else(|| choose(kind, &names), |name| Ok(name.to_owned()));
        let read = found.and_then(|name| Ok((read(path, &name, limits)?, name)));
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
    let options = Options {
        mapping: options.mapping.clone().and(&own.mapping),
        namespace: options.namespace.or(own.namespace),
        dates: options.dates.or(own.dates),
        limits: options.limits,
    };
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

fn read(folder: &Path, name: &str, limits: &Limits) -> Result<Vec<u8>, FolderError> {
    let failed = |error| unreadable(name.to_owned(), error);
    let path = folder.join(name);
    // Opening a pipe may wait for ever, so what it is comes first.
    if let Some(found) = irregular(folder, &path).map_err(failed)? {
        return Err(FolderError::NotRegular { name: name.to_owned(), found });
    }
    let limit = limits.file_bytes;
    let mut bytes = Vec::new();
    let file = fs::File::open(&path).map_err(failed)?;
    let length = file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(failed)?;
    if u64::try_from(length).is_ok_and(|length| length <= limit) {
        Ok(bytes)
    } else {
        Err(FolderError::TooLarge { name: name.to_owned(), limit })
    }
}

/// What the path leads to, unless that is a regular file in the folder.
fn irregular(folder: &Path, path: &Path) -> io::Result<Option<FileKind>> {
    let linked = fs::symlink_metadata(path)?.is_symlink();
    if linked && !fs::canonicalize(path)?.starts_with(fs::canonicalize(folder)?) {
        return Ok(Some(FileKind::LinkOut));
    }
    let kind = fs::metadata(path)?.file_type();
    Ok(if kind.is_file() {
        None
    } else if kind.is_dir() {
        Some(FileKind::Folder)
    } else {
        Some(special(kind))
    })
}

#[cfg(unix)]
fn special(kind: fs::FileType) -> FileKind {
    use std::os::unix::fs::FileTypeExt;

    if kind.is_fifo() {
        FileKind::Pipe
    } else if kind.is_socket() {
        FileKind::Socket
    } else if kind.is_char_device() || kind.is_block_device() {
        FileKind::Device
    } else {
        FileKind::Other
    }
}

#[cfg(not(unix))]
fn special(_: fs::FileType) -> FileKind {
    FileKind::Other
}

/// The one file that is called as such a table is.
fn choose(kind: RecordKind, names: &[String]) -> Result<String, FolderError> {
    let files: Vec<String> = names.iter().filter(|name| is_called(kind, name)).cloned().collect();
    let table = table_name(kind);
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
    namespace: Option<Uuid>,
    dates: Option<DateOrder>,
}

impl Own {
    fn file(&self, kind: RecordKind) -> Option<&str> {
        self.files.iter().find(|(of, _)| *of == kind).map(|(_, name)| name.as_str())
    }
}

impl Own {
    /// Reads the section about the office; `None` where it holds something else.
    fn office(&mut self, section: Tree<'_>) -> Option<()> {
        let Tree::Object(members) = section else { return None };
        for (name, value) in members {
            let Tree::Text(text) = value else { return None };
            match name.as_ref() {
                "namespace" => self.namespace = Some(text.parse().ok()?),
                "dates" => {
                    self.dates = Some(DateOrder::ALL.into_iter().find(|order| order.as_str() == text)?);
                }
                _ => return None,
            }
        }
        Some(())
    }
}

fn own_words(folder: &Path, limits: &Limits) -> Result<Own, ImportError> {
    let bytes = read(folder, MAPPING_FILE, limits).map_err(|issue| ImportError::Folder(vec![issue]))?;
    let text = String::from_utf8(bytes).map_err(|_| {
        let error = io::Error::new(io::ErrorKind::InvalidData, "it is not UTF-8 text");
        ImportError::Folder(vec![unreadable(MAPPING_FILE.to_owned(), error)])
    })?;
    own_words_of(&text)
}

fn own_words_of(text: &str) -> Result<Own, ImportError> {
    let tree = Tree::from_toml(text.trim_start_matches('\u{feff}'))
        .map_err(|error| ImportError::Mapping(MappingError::Syntax(error).into()))?;
    let Tree::Object(sections) = tree else { return Ok(Own::default()) };
    let (mut own, mut errors, mut headings) = (Own::default(), Vec::new(), Vec::new());
    for (name, section) in sections {
        match (name.as_ref(), section) {
            ("files", Tree::Object(members)) => {
                for (name, file) in members {
                    match (KINDS.into_iter().find(|kind| table_name(*kind) == name), file) {
                        (Some(kind), Tree::Text(file)) if is_inside(&file) => {
                            own.files.push((kind, file.into_owned()));
                        }
                        _ => errors.push(FolderError::NotAFile { name: name.into_owned() }),
                    }
                }
            }
            ("files", _) => errors.push(FolderError::NotAFile { name: "files".to_owned() }),
            ("office", section) => {
                if own.office(section).is_none() {
                    errors.push(FolderError::NotAnOffice);
                }
            }
            (_, section) => headings.push((name, section)),
        }
    }
    own.mapping = Mapping::from_tree(Tree::Object(headings), &tables::ALL)?;
    if errors.is_empty() { Ok(own) } else { Err(ImportError::Folder(errors)) }
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
