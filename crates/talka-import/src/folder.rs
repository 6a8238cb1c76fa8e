//! A folder with the tables of an office: the only place that reads and writes files.

mod beside;
mod names;
mod own;

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use talka::register::RecordKind;

use crate::codes::masked;
use crate::diagnostic::{Diagnostics, EntryIssue};
use crate::error::{FileKind, FolderError, ImportError, KINDS, MAPPING_FILE};
use crate::import::{Imported, read_files, read_files_after};
use crate::input::{File, Limits, Options, Source};
use crate::keys::table_name;
use names::is_called;
pub(crate) use names::kind_of_name;
pub use names::{TEXT_EXTENSIONS, file_names};
use own::{Own, own_words};

/// Reads the tables of a folder: each in one file, in several, or in none, which costs what a diagnostic says.
///
/// The files are known by their names, in any case and with or without diacritics, alone or before further words
/// (`stundas 2020.csv`), with the extension `csv`, `txt` or `tsv`, or that of a workbook, `xlsx`, `xlsm`, `xls` or `ods`,
/// which needs the feature `spreadsheets`; the name of a sheet goes before that of its file. Where no file has such a
/// name, every file with such an extension is looked at, and its columns show what it is:
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
/// each table says what the office's own headings mean (see [`Mapping`](crate::header::Mapping)):
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
/// A table in several files that are called otherwise is a list of names. Names that are one person or one host, or two
/// though they are alike, are in the sections `[people]` and `[hosts]`:
///
/// ```toml
/// [people]
/// same = [["Alfa Paraugs, 14.03.2004.", "Alfa Paraugs"]]
/// different = [["Beta Piemēra", "Beta Piemēre"]]
/// ```
///
/// What is presumed of records that are silent is said before the sections, as `presume = "usual"`, or fact by fact:
///
/// ```toml
/// [presume]
/// payments = "none"
/// ```
///
/// The namespace is that of [`Options::namespace`], and `day-first` or `month-first` that of [`Options::dates`], where the
/// caller names none. Only regular files are read, and no link is followed out of the folder.
///
/// Whatever else is in the folder is reported as not read, with what would have it read; only what is hidden, what programs
/// leave beside their files, settings, and folders without tables or documents are passed over.
pub fn read_folder(path: &Path, options: &Options) -> Result<Imported, ImportError> {
    let Names { files: names, folders, .. } = names_in(path)
        .map_err(|error| ImportError::Folder(vec![unreadable(path.display().to_string(), error)]))?;
    let limits = &options.limits;
    let own =
        if names.iter().any(|name| name == MAPPING_FILE) { own_words(path, limits)? } else { Own::default() };
    let mut issues = Vec::new();
    let mut found: Vec<(RecordKind, String)> = Vec::new();
    for kind in KINDS {
        let by_office = own.files.iter().filter(|(of, ..)| *of == kind);
        for (_, name, line) in by_office.clone() {
            if names.contains(name) || folders.contains(name) {
                found.push((kind, name.clone()));
            } else {
                issues.push(FolderError::NoSuchFile { name: masked(name).into_owned(), line: *line });
            }
        }
        if by_office.count() == 0 {
            let called = names.iter().filter(|name| is_called(kind, name));
            found.extend(called.map(|name| (kind, name.clone())));
        }
    }
    let mut found: Vec<(Option<RecordKind>, String)> =
        found.into_iter().map(|(kind, name)| (Some(kind), name)).collect();
    if found.is_empty() && issues.is_empty() {
        // A file that is called otherwise may still be a table.
        found.extend(names.iter().filter(|name| names::is_table(name)).map(|name| (None, name.clone())));
    }
    if found.is_empty() && issues.is_empty() {
        let missing = |kind| FolderError::Missing { table: table_name(kind), looked_for: file_names(kind) };
        issues.extend(KINDS.map(missing));
    }
    let mut files: Vec<(Option<RecordKind>, String, Vec<u8>)> = Vec::new();
    for (kind, name) in found {
        match read(path, &name, limits) {
            Ok(bytes) => files.push((kind, name, bytes)),
            Err(issue) => issues.push(issue),
        }
    }
    if !issues.is_empty() {
        return Err(ImportError::Folder(issues));
    }
    let files: Vec<Source<'_>> =
        files.iter().map(|(kind, name, bytes)| Source { file: File { name, bytes }, kind: *kind }).collect();
    let presume = own.presume;
    let own_kinds: Vec<RecordKind> = own.files.iter().map(|(kind, ..)| *kind).collect();
    let options = own.options(options);
    let mut diagnostics = Diagnostics::listing(limits.listed);
    for folder in folders.iter().filter(|folder| beside::holds_anything(&path.join(folder))) {
        beside::note(folder, EntryIssue::Folder, &mut diagnostics);
    }
    let is_read = |name: &&String| files.iter().any(|file| file.file.name == *name);
    for name in names.iter().filter(|name| !is_read(name) && !beside::is_aside(name)) {
        beside::note(name, beside::why(path, name, &own_kinds, &options), &mut diagnostics);
    }
    Ok(Imported { presume, ..read_files_after(diagnostics, &files, &options)? })
}

/// Reads one file: a workbook, whose sheets may be all tables of an office, or a sheet of text. What it is its name or else its
/// columns show; a `talka.toml` beside it says what its headings mean, as in [`read_folder`].
///
/// ```
/// use std::path::Path;
/// use talka_import::{Options, read_file};
/// let error = read_file(Path::new("/nav/stundas.csv"), &Options::default()).unwrap_err();
/// assert!(error.to_string().starts_with("`stundas.csv` cannot be read"));
/// ```
pub fn read_file(path: &Path, options: &Options) -> Result<Imported, ImportError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let bytes = read(folder, &name, &options.limits).map_err(|error| vec![error])?;
    let mapped = fs::exists(folder.join(MAPPING_FILE)).is_ok_and(|there| there);
    let own = if mapped { own_words(folder, &options.limits)? } else { Own::default() };
    let presume = own.presume;
    let file = Source { file: File { name: &name, bytes: &bytes }, kind: None };
    Ok(Imported { presume, ..read_files(&[file], &own.options(options))? })
}

/// Writes a `talka.toml` into the folder, such as [`Preview::to_toml`](crate::Preview::to_toml) gives it; its path. One
/// that is there already is left as it is, which is an error.
pub fn write_mapping(folder: &Path, text: &str) -> Result<PathBuf, ImportError> {
    let path = folder.join(MAPPING_FILE);
    let written = fs::OpenOptions::new().write(true).create_new(true).open(&path);
    let written = written.and_then(|mut file| file.write_all(text.as_bytes()));
    written.map(|()| path).map_err(|error| {
        let name = MAPPING_FILE.to_owned();
        let exists = error.kind() == io::ErrorKind::AlreadyExists;
        vec![if exists { FolderError::Exists { name } } else { unreadable(name, error) }].into()
    })
}

pub(crate) fn unreadable(name: String, error: io::Error) -> FolderError {
    FolderError::Unreadable { name, error }
}

/// What is in a folder, each in the order of the names.
#[derive(Default)]
pub(crate) struct Names {
    files: Vec<String>,
    /// Those of the files that may hold a table.
    pub(crate) tables: Vec<String>,
    /// Folders that are not hidden.
    pub(crate) folders: Vec<String>,
}

pub(crate) fn names_in(folder: &Path) -> io::Result<Names> {
    let mut names = Names::default();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !entry.path().is_dir() {
            names.files.push(name);
        } else if !name.starts_with('.') {
            names.folders.push(name);
        }
    }
    names.files.sort_unstable();
    names.folders.sort_unstable();
    names.tables = names.files.iter().filter(|name| names::is_table(name)).cloned().collect();
    Ok(names)
}

fn read(folder: &Path, name: &str, limits: &Limits) -> Result<Vec<u8>, FolderError> {
    let path = folder.join(name);
    let name = masked(name).into_owned();
    let failed = |error| unreadable(name.clone(), error);
    // Opening a pipe may wait for ever, so what it is comes first.
    if let Some(found) = irregular(folder, &path).map_err(failed)? {
        return Err(FolderError::NotRegular { name: name.clone(), found });
    }
    let limit = limits.file_bytes;
    let mut bytes = Vec::new();
    let file = fs::File::open(&path).map_err(failed)?;
    let length = file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(failed)?;
    if u64::try_from(length).is_ok_and(|length| length <= limit) {
        Ok(bytes)
    } else {
        Err(FolderError::TooLarge { name, limit })
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
