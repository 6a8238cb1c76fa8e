//! What is in the folder of an office and is not read.

use std::path::Path;

use talka::register::RecordKind;

use super::{names, read};
use crate::diagnostic::{Diagnostics, EntryIssue, Issue, Place, SheetIssue};
use crate::error::{KINDS, MAPPING_FILE};
use crate::import::recognised_in;
use crate::input::{File, Options};

/// What people do not see in the folder, or did not put there.
const SYSTEM: [&str; 2] = ["desktop.ini", "thumbs.db"];

/// Says of what documents are made, and is read where these are.
const DOCUMENTS: &str = "dokumenti.toml";

/// Whether nobody expects the file to be read as a table.
pub(super) fn is_aside(name: &str) -> bool {
    let system = || SYSTEM.contains(&name.to_lowercase().as_str());
    name.starts_with(['.', '~']) || name == MAPPING_FILE || name == DOCUMENTS || system()
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
