//! How the file of a table is called.

use talka::register::RecordKind;

use crate::book;
use crate::error::KINDS;
use crate::fold::key;

/// The extensions of tables of text.
pub const TEXT_EXTENSIONS: [&str; 3] = ["csv", "txt", "tsv"];

/// How the file of such a table is called: one of these, in any case and with or without diacritics, alone or before further
/// words (`stundas_2020`).
pub const fn file_names(kind: RecordKind) -> &'static [&'static str] {
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

/// Whether a file of that name holds such a table.
pub(super) fn is_called(kind: RecordKind, name: &str) -> bool {
    is_table(name) && name.rsplit_once('.').is_some_and(|(stem, _)| is_stem(kind, stem))
}

/// Whether a file of that name may hold a table.
pub(super) fn is_table(name: &str) -> bool {
    // Programs leave such files beside a table that is open.
    if name.starts_with(['.', '~']) {
        return false;
    }
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_lowercase());
    extension.is_some_and(|extension| {
        TEXT_EXTENSIONS.iter().chain(&book::WORKBOOK_EXTENSIONS).any(|known| *known == extension)
    })
}

/// What a file or a sheet of that name holds, without its extension.
pub(crate) fn kind_of_name(stem: &str) -> Option<RecordKind> {
    KINDS.into_iter().find(|kind| is_stem(*kind, stem))
}

fn is_stem(kind: RecordKind, stem: &str) -> bool {
    let stem = key(stem);
    let called = |known: &&str| {
        let rest = stem.strip_prefix(key(known).as_str());
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    };
    file_names(kind).iter().any(called)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_documented_and_means_one_table() {
        let source = include_str!("../folder.rs");
        for kind in KINDS {
            for stem in file_names(kind) {
                assert!(source.contains(&format!("`{}`", key(stem))), "{stem} is not documented");
                let of: Vec<_> =
                    KINDS.into_iter().filter(|kind| is_called(*kind, &format!("{stem}.csv"))).collect();
                assert_eq!(of, [kind], "{stem}");
            }
        }
    }
}
