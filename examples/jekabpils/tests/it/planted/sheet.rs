//! The four files as a person sees them who opens them: rows from 1, and the keys that stand in them. Split here and
//! not by the import, which is what is being tested.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

struct File {
    name: &'static str,
    delimiter: char,
    /// Headings of the columns that hold keys, and what the README writes before such a key.
    keys: &'static [(&'static str, &'static str)],
}

const FILES: [File; 4] = [
    File { name: "jauniesi.csv", delimiter: ';', keys: &[("Jaunieša kods", "")] },
    File { name: "organizacijas.csv", delimiter: ',', keys: &[("Organizācijas kods", "")] },
    File { name: AGREEMENTS, delimiter: '\t', keys: &[("Vienošanās nr.", ""), ("Jaunieša kods", "")] },
    File { name: "stundas.csv", delimiter: ';', keys: &[("Nr.", "Nr. "), ("Vienošanās nr.", "")] },
];

const AGREEMENTS: &str = "vienosanas.csv";

/// A row: its file and its number.
pub(crate) type Row = (String, u32);

/// The keys of every row. A row of hours has those of its agreement too, and every row has its own place
/// (`stundas.csv, 1. rinda`).
pub(crate) struct Sheets(BTreeMap<Row, BTreeSet<String>>);

impl Sheets {
    pub(crate) fn read(folder: &Path) -> Self {
        let mut keys: BTreeMap<Row, BTreeSet<String>> = BTreeMap::new();
        let mut of_agreement: BTreeMap<String, String> = BTreeMap::new();
        for file in FILES {
            let bytes = std::fs::read(folder.join(file.name)).unwrap();
            let rows = split(&talka_import::encoding::decode(&bytes).unwrap().text, file.delimiter);
            let (heading, _) = file.keys[0];
            let header = rows.iter().position(|row| row.iter().any(|cell| cell == heading)).unwrap();
            let column = |heading: &str| rows[header].iter().position(|cell| cell == heading).unwrap();
            for (at, row) in rows.iter().enumerate() {
                let number = u32::try_from(at + 1).unwrap();
                let mut of_row = BTreeSet::from([format!("{}, {number}. rinda", file.name)]);
                for (heading, before) in file.keys.iter().filter(|_| at > header) {
                    if let Some(key) = row.get(column(heading)).filter(|key| !key.is_empty()) {
                        of_row.insert(format!("{before}{key}"));
                        of_row.extend(of_agreement.get(key).cloned());
                    }
                }
                if let (AGREEMENTS, [agreement, volunteer, ..]) = (file.name, row.as_slice()) {
                    of_agreement.insert(agreement.clone(), volunteer.clone());
                }
                keys.insert((file.name.to_owned(), number), of_row);
            }
        }
        Self(keys)
    }

    pub(crate) fn keys(&self, row: &Row) -> &BTreeSet<String> {
        &self.0[row]
    }

    /// The number of the last row of a file.
    pub(crate) fn last(&self, file: &str) -> u32 {
        self.0.keys().filter(|(of, _)| of == file).map(|(_, row)| *row).max().unwrap()
    }
}

/// Rows of cells; a cell in quotation marks may hold the delimiter and line breaks.
fn split(text: &str, delimiter: char) -> Vec<Vec<String>> {
    let (mut rows, mut cells, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '"' => quoted = !quoted,
            '\n' if !quoted => {
                cells.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut cells));
            }
            letter if letter == delimiter && !quoted => cells.push(std::mem::take(&mut cell)),
            letter => cell.push(letter),
        }
    }
    assert!(!quoted && cell.is_empty() && cells.is_empty(), "a file ends with a line break");
    rows
}
