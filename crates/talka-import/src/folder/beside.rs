//! What is in the folder of an office and is not read.

use std::fs;
use std::path::Path;

use talka::register::RecordKind;

use super::{names, read};
use crate::diagnostic::{Diagnostics, EntryIssue, Issue, Place, SheetIssue};
use crate::error::{KINDS, MAPPING_FILE};
use crate::import::recognised_in;
use crate::input::{File, Options};

/// What people do not see in the folder, or did not put there.
const SYSTEM: [&str; 2] = ["desktop.ini", "thumbs.db"];

/// Settings of programs, and what is written about them.
const SETTINGS: [&str; 2] = ["toml", "md"];

/// What offices keep lists in beside tables.
const DOCUMENTS: [&str; 13] =
    ["doc", "docx", "odt", "pdf", "rtf", "numbers", "zip", "jpg", "jpeg", "png", "htm", "html", "xml"];

/// How deep a folder is looked through, and how many entries of each are.
const DEEPEST: u8 = 3;
const MOST: usize = 1_000;

/// Whether nobody expects the file to be read as a table.
pub(super) fn is_aside(name: &str) -> bool {
    let folded = name.to_lowercase();
    // What was meant as the settings of talka and is called otherwise is none of these.
    let settings =
        || SETTINGS.contains(&extension(&folded)) && (name == MAPPING_FILE || !folded.contains("talka"));
    name.starts_with(['.', '~']) || SYSTEM.contains(&folded.as_str()) || settings()
}

/// Whether the folder holds anything that an office may have meant to be read.
pub(super) fn holds_anything(folder: &Path) -> bool {
    holds(folder, DEEPEST)
}

fn holds(folder: &Path, deep: u8) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return true };
    entries.flatten().take(MOST).any(|entry| {
        let name = entry.file_name().to_string_lossy().to_lowercase();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            return deep > 0 && !name.starts_with('.') && holds(&entry.path(), deep - 1);
        }
        names::is_table(&name) || DOCUMENTS.contains(&extension(&name))
    })
}

fn extension(name: &str) -> &str {
    name.rsplit_once('.').map(|(_, extension)| extension).unwrap_or_default()
}

pub(super) fn note(name: &str, issue: EntryIssue, diagnostics: &mut Diagnostics) {
    diagnostics.note(Place::new(name), Issue::Sheet(SheetIssue::EntryNotRead(issue)));
}

/// Why a file is not read, where `talka.toml` names the files of such tables.
pub(super) fn why(folder: &Path, name: &str, named: &[RecordKind], options: &Options) -> EntryIssue {
    if !names::is_table(name) {
        return EntryIssue::Format;
    }
    if let Some(record) = KINDS.into_iter().find(|kind| named.contains(kind) && names::is_called(*kind, name))
    {
        return EntryIssue::OthersNamed { record };
    }
    let bytes = read(folder, name, &options.limits).unwrap_or_default();
    EntryIssue::Unnamed { like: recognised_in(File { name, bytes: &bytes }, options) }
}
