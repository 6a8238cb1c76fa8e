//! The inputs from which the fuzz targets start: the conformance cases, the tables of the example, and workbooks.

use std::path::{Path, PathBuf};
use std::{fs, io};

use serde_json::json;

use crate::line::{Failure, workspace};
use crate::vectors::cases;

/// Separates the inputs of a function in one seed.
const PARTED_BY: &str = "\u{1e}";

/// With larger tables the targets run too few times.
const ROWS: usize = 8;

const TABLES: [&str; 4] = ["jauniesi.csv", "organizacijas.csv", "vienosanas.csv", "stundas.csv"];

/// Writes them to where the targets look for them.
pub(super) fn write() -> Result<(), Failure> {
    for (n, case) in cases()?.iter().enumerate() {
        let (register, settings) = (&case.register, &case.settings);
        let seed = |options| format!("{register}{PARTED_BY}{options}");
        let checked = json!({"settings": settings, "lang": "lv", "detail": "full"});
        for target in ["check", "check_entry", "slice"] {
            put("talka", target, n, seed(checked.clone()).as_bytes())?;
        }
        let recognized = json!({"settings": settings, "scheme": "lv-jekabpils-2020"});
        put("talka", "recognize", n, seed(recognized).as_bytes())?;
    }
    beside_the_law()?;
    for (n, code) in ["111111-11410", "11111111410", "320000-00000", "161375-19997"].iter().enumerate() {
        put("talka", "personal_code", n, code.as_bytes())?;
    }
    for (n, number) in ["40008218958", "90999900005", "LV40008218958"].iter().enumerate() {
        put("talka", "registration_number", n, number.as_bytes())?;
    }
    books()?;
    certificates()?;
    let mut tables = Vec::new();
    for (n, name) in TABLES.iter().enumerate() {
        let path = workspace().join("examples/jekabpils").join(name);
        let bytes = fs::read(&path).map_err(|error| Failure(format!("{}: {error}", path.display())))?;
        let rows: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').take(ROWS).collect();
        put("talka-import", "encodings", n, &rows.concat())?;
        tables.push(rows.concat());
    }
    put("talka-import", "tables", 0, &tables.join(PARTED_BY.as_bytes()))
}

/// The stays of programmes, and the projects of partner towns.
fn beside_the_law() -> Result<(), Failure> {
    for (target, folder) in [("stays", "programmes"), ("exchange", "exchange")] {
        let folder = workspace().join("crates/talka/vectors").join(folder);
        let failed = |error: String| Failure(format!("{}: {error}", folder.display()));
        let entries = fs::read_dir(&folder).map_err(|error| failed(error.to_string()))?;
        for (n, entry) in entries.enumerate() {
            let bytes =
                entry.and_then(|entry| fs::read(entry.path())).map_err(|error| failed(error.to_string()))?;
            let file: serde_json::Value =
                serde_json::from_slice(&bytes).map_err(|error| failed(error.to_string()))?;
            let member = |name: &str| file.get(name).unwrap_or(&serde_json::Value::Null);
            let base = member("base");
            let mut options = json!({"settings": member("settings"), "lang": "lv"});
            if let (Some(stays), Some(options)) = (base.get("stays"), options.as_object_mut()) {
                options.insert("stays".to_owned(), stays.clone());
            }
            let document = base.get("register").unwrap_or(base);
            put("talka", target, n, format!("{document}{PARTED_BY}{options}").as_bytes())?;
        }
    }
    Ok(())
}

/// The certificates, documents of issuers and lists of revocations of their cases.
fn certificates() -> Result<(), Failure> {
    let path = workspace().join("crates/talka-credential/vectors/checks.json");
    let failed = |error: String| Failure(format!("{}: {error}", path.display()));
    let bytes = fs::read(&path).map_err(|error| failed(error.to_string()))?;
    let vectors: serde_json::Value =
        serde_json::from_slice(&bytes).map_err(|error| failed(error.to_string()))?;
    let listed = |name: &str| vectors.get(name).and_then(|cases| cases.as_array()).into_iter().flatten();
    let named = |name: &str| vectors.get(name).and_then(|all| all.as_object()).into_iter().flatten();
    let cases = listed("cases").filter_map(|case| case.get("signed")?.as_str());
    let signed = cases.chain(named("lists").filter_map(|(_, list)| list.as_str()));
    for (n, signed) in signed.enumerate() {
        put("talka-credential", "signed", n, signed.as_bytes())?;
    }
    for (n, (_, document)) in named("documents").enumerate() {
        put("talka-credential", "issuer_document", n, document.to_string().as_bytes())?;
    }
    let empty = vectors.get("empty_list").and_then(serde_json::Value::as_str).unwrap_or_default();
    put("talka-credential", "status_list", 0, empty.as_bytes())
}

/// The workbooks of the offices of the corpus.
fn books() -> Result<(), Failure> {
    let read = |path: &Path| -> io::Result<Vec<PathBuf>> {
        fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect()
    };
    let failed = |error: io::Error| Failure(format!("the corpus of offices: {error}"));
    let offices = read(&workspace().join("crates/talka-import/tests/offices")).map_err(failed)?;
    let mut books = Vec::new();
    for office in offices.iter().filter(|path| path.is_dir()) {
        let is_book = |path: &PathBuf| {
            path.extension()
                .is_some_and(|extension| ["xlsx", "xls", "ods"].iter().any(|known| *known == extension))
        };
        books.extend(read(office).map_err(failed)?.into_iter().filter(is_book));
    }
    books.sort();
    for (n, book) in books.iter().enumerate() {
        put("talka-import", "books", n, &fs::read(book).map_err(failed)?)?;
    }
    Ok(())
}

fn put(of: &str, target: &str, n: usize, seed: &[u8]) -> Result<(), Failure> {
    let folder = workspace().join(format!("crates/{of}/fuzz/corpus/{target}"));
    let written =
        fs::create_dir_all(&folder).and_then(|()| fs::write(folder.join(format!("seed-{n}")), seed));
    written.map_err(|error| Failure(format!("{}: {error}", folder.display())))
}
