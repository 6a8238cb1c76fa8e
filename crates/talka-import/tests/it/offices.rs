//! The folders in `tests/offices/`: tables in the shapes in which offices keep them, each with its expected reading.
#![cfg(feature = "spreadsheets")]

mod accounts;
mod reading;

use std::fs;
use std::path::{Path, PathBuf};

use talka_import::{Imported, Options, read_folder, write_mapping};

use reading::Reading;

/// The expected reading, beside the files.
const EXPECTED: &str = "expected.toml";

/// The folders, by name.
fn folders() -> Vec<PathBuf> {
    let all = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/offices")).unwrap();
    let mut folders: Vec<PathBuf> =
        all.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

fn name(folder: &Path) -> &str {
    folder.file_name().and_then(|name| name.to_str()).unwrap()
}

/// Reads each folder, and fails with everything that does not hold in any of them.
fn in_every_folder(mut look: impl FnMut(&Path, &Imported) -> Vec<String>) {
    let mut wrong = Vec::new();
    for folder in folders() {
        match read_folder(&folder, &Options::default()) {
            Ok(imported) => {
                wrong.extend(look(&folder, &imported).iter().map(|it| format!("{}: {it}", name(&folder))));
            }
            Err(error) => wrong.push(format!("{}: {error}", name(&folder))),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_folder_is_read_as_expected() {
    assert!(folders().len() >= 40);
    in_every_folder(|folder, imported| {
        let expected = fs::read_to_string(folder.join(EXPECTED)).unwrap_or_default();
        let expected: Reading = toml::from_str(&expected).unwrap();
        assert!(!expected.shape.is_empty(), "{}: what shape is it?", name(folder));
        let read = Reading::of(imported, &expected.shape);
        let differences = expected.differences(&read);
        if differences.is_empty() { vec![] } else { [differences, vec![format!("\n{read}")]].concat() }
    });
}

#[test]
fn every_row_and_every_line_is_accounted_for() {
    in_every_folder(|folder, imported| {
        crate::accounted::accounted(imported);
        let tables = imported.tables.iter();
        tables.filter_map(|table| accounts::lines_missing(folder, table)).collect()
    });
}

#[test]
fn no_value_is_read_two_ways_in_one_column() {
    in_every_folder(|folder, imported| {
        let tables = imported.tables.iter();
        tables.flat_map(|table| accounts::read_two_ways(folder, imported, table)).collect()
    });
}

/// A `talka.toml` of what was understood changes nothing, so that an office can correct it line by line.
#[test]
fn the_file_that_says_what_was_understood_is_understood_the_same() {
    for office in folders().into_iter().filter(|folder| !folder.join("talka.toml").exists()) {
        let folder = crate::folder::folder(&format!("offices-{}", name(&office)), &[]);
        for file in fs::read_dir(&office).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), folder.join(file.file_name())).unwrap();
        }
        let read = || read_folder(&folder, &Options::default()).unwrap();
        let (before, toml) = (read(), read().preview().to_toml());
        let path = write_mapping(&folder, &toml).unwrap();
        let after = read();
        assert_eq!(before.register, after.register, "{}", name(&office));
        let rows = |imported: &Imported| imported.tables.iter().map(|table| table.rows).collect::<Vec<_>>();
        assert_eq!(rows(&before), rows(&after), "{}", name(&office));
        // What is there is never overwritten.
        assert!(write_mapping(&folder, "").unwrap_err().to_string().contains("is left as it is"));
        assert_eq!(fs::read_to_string(path).unwrap(), toml);
    }
}
