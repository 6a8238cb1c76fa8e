//! A folder with four tables.

use std::fs;
use std::path::PathBuf;

use talka_import::{FolderError, ImportError, Imported, Options, read_folder};

const TABLES: [(&str, &str); 4] = [
    ("Jaunieši 2020.CSV", "Kods;Dzimis\nJ-1;2004\n"),
    ("organizacijas.csv", "Kods;Veids\nO-1;biedrība\n"),
    ("vienošanās.txt", "Vienošanās nr.\tJaunieša kods\tOrganizācijas kods\nV-1\tJ-1\tO-1\n"),
    ("Stundu_uzskaite (1).tsv", "Vienošanās nr.\tDatums\tStundas\nV-1\t12.07.2020.\t2,5\n"),
];

/// A fresh folder of that name with these files.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("folder").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (file, text) in files {
        fs::write(folder.join(file), text).unwrap();
    }
    folder
}

fn with(files: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    TABLES.iter().chain(files).copied().collect()
}

fn import(name: &str, files: &[(&str, &str)]) -> Result<Imported, ImportError> {
    read_folder(&folder(name, files), &Options::default())
}

fn said(result: Result<Imported, ImportError>) -> String {
    result.unwrap_err().to_string()
}

#[test]
fn files_are_known_by_their_names() {
    let beside =
        [("~$stundas.csv", "x"), (".stundas.csv", "x"), ("stundas.xlsx", "x"), ("stundasd.csv", "x")];
    let imported = import("names", &with(&beside)).unwrap();
    let files: Vec<_> = imported.tables.iter().map(|table| table.file.as_str()).collect();
    assert_eq!(files, TABLES.map(|(name, _)| name));
    assert_eq!(imported.register.hour_logs().len(), 1);
}

#[test]
fn what_is_missing_or_twice_there_is_said_at_once() {
    let files = [TABLES[0], TABLES[2], ("vienosanas_2019.csv", ""), ("stundas.pdf", "")];
    assert_eq!(
        said(import("missing", &files)),
        "no file for the table `organizations`: looked for `organizācijas`, `organizāciju saraksts`, `organizētāji`, `iestādes`, `darba vietas`, \
         `organizations`, `organisations` with the extension csv, txt or tsv\n\
         the table `placements` may be any of `vienosanas_2019.csv`, `vienošanās.txt`: name one in `talka.toml` under \
         `[files]`\n\
         no file for the table `hours`: looked for `stundas`, `stundu uzskaite`, `stundu ieraksti`, `brīvprātīgo stundas`, `brīvprātīgā darba stundas`, `hours`, `hour logs`, \
         `timesheet` with the extension csv, txt or tsv"
    );
    let nowhere = folder("empty", &[]).join("nowhere");
    match read_folder(&nowhere, &Options::default()) {
        Err(ImportError::Folder(issues)) => {
            assert!(
                matches!(&issues[..], [FolderError::Unreadable { name, .. }] if *name == nowhere.display().to_string())
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_office_names_its_files_and_headings() {
    let own = "[files]\nhours = \"eksports 15.dat\"\n[hours]\n\"Cik ilgi\" = \"hours\"\n";
    let hours = "Vienošanās nr.;Datums;Cik ilgi\nV-1;12.07.2020.;3\n";
    let imported = import("own", &with(&[("talka.toml", own), ("eksports 15.dat", hours)])).unwrap();
    assert_eq!(imported.tables[3].file, "eksports 15.dat");
    assert_eq!(imported.register.hour_logs()[0].minutes, 180);
}

#[test]
fn an_error_in_the_mapping_file_is_said() {
    let own = |name: &str, own: &'static str| said(import(name, &with(&[("talka.toml", own)])));
    assert_eq!(
        own("outside", "[files]\nhours = \"../stundas.csv\"\nhuors = \"a.csv\"\nplacements = 1\n"),
        ["hours", "huors", "placements"]
            .map(|name| format!(
                "in `talka.toml`, `{name}` must be one of `volunteers`, `organizations`, `placements`, `hours` and name a \
                 file in the same folder"
            ))
            .join("\n")
    );
    assert_eq!(
        own("column", "[hours]\nIlgums = \"hour\"\n"),
        "the table `hours` has no column `hour` (did you mean `hours`?)"
    );
    assert!(own("gone", "[files]\nhours = \"nav.csv\"\n").starts_with("`nav.csv` cannot be read: "));
    assert!(own("syntax", "[files").contains("line 1"));
}
