//! Why nothing could be read, in the language of the reader.

use std::path::Path;

use talka::text::Lang;
use talka_import::{FolderError, ImportError};

use crate::say;

pub(crate) fn said(folder: &Path, error: &ImportError, lang: Lang) -> String {
    let whole = folder.display().to_string();
    match error {
        ImportError::Folder(errors) => {
            let lines: Vec<String> = errors.iter().map(|error| of_folder(&whole, error, lang)).collect();
            lines.join("\n")
        }
        other => other.texts(lang).join("\n"),
    }
}

fn of_folder(folder: &str, error: &FolderError, lang: Lang) -> String {
    match error {
        FolderError::Unreadable { name, .. } if name == folder => {
            let missing = say(
                lang,
                "šādas mapes nav, vai to nevar atvērt",
                "there is no such folder, or it cannot be opened",
            );
            format!("{folder}: {missing}")
        }
        FolderError::Missing { table, looked_for } => {
            let none = say(lang, "mapē nav tabulas", "the folder has no table");
            let names = say(lang, "meklētie nosaukumi", "names that were looked for");
            format!("{folder}: {none} `{table}` ({names}: {})", looked_for.join(", "))
        }
        other => other.text(lang),
    }
}
