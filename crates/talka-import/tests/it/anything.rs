//! Whatever the files hold, the import ends, loses no row, and says nothing private.

use crate::accounted::{TABLES, accounted};
use proptest::prelude::*;
use talka::register::RecordKind;
use talka::text::Lang;
use talka_import::{Imported, Options};

fn import(files: [&[u8]; 4]) -> Imported {
    crate::accounted::import(files, &Options::default())
}

fn rows(imported: &Imported) -> Vec<u32> {
    imported.tables.iter().map(|table| table.rows.all()).collect()
}

#[test]
fn all_rows_of_whole_tables_are_counted() {
    let imported = import(TABLES.map(|(text, _)| text.as_bytes()));
    accounted(&imported);
    assert_eq!(rows(&imported), TABLES.map(|(_, rows)| rows));
    let kinds = [RecordKind::Volunteer, RecordKind::Organization, RecordKind::Placement, RecordKind::HourLog];
    assert!(imported.tables.iter().map(|table| table.kind).eq(kinds));
}

#[test]
fn a_million_empty_rows() {
    let empty = [";;;\n", "\n"].map(|line| line.repeat(500_000)).concat();
    let files = TABLES.map(|(text, _)| format!("{text}{empty}"));
    let imported = import(files.each_ref().map(String::as_bytes));
    accounted(&imported);
    assert_eq!(rows(&imported), TABLES.map(|(_, rows)| rows + 1_000_000));
}

#[test]
fn a_long_chain_of_corrections_ends() {
    let chain = |n: usize| format!("{n};V-1;12.07.2020.;2;{}\n", n + 1);
    let hours: String = (0..50_000).map(chain).collect();
    let hours = format!("Nr.;Vienošanās nr.;Datums;Stundas;Labo ierakstu\n{hours}");
    let [volunteers, organizations, placements, _] = TABLES.map(|(text, _)| text.as_bytes());
    let imported = import([volunteers, organizations, placements, hours.as_bytes()]);
    assert_eq!(imported.tables[3].rows.refused, 50_000);
}

/// A table in which some places hold something else.
fn mutated(text: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop::sample::select(vec![
        "",
        ";",
        "\n",
        "\"",
        "\t",
        ",",
        "-",
        "nav",
        "J-1",
        "J-3",
        "O-3",
        "V-2",
        "3",
        "jā",
        "x",
        "31.02.2020",
        "2020-02-29",
        "9999",
        "-1",
        "\u{0}",
        "\u{feff}",
        "#REF!",
        "9,00E+10",
        "Datums",
        "Kopā",
        "100504-20005",
        "999999999",
        "24:00",
        "\u{fffd}",
    ]);
    prop::collection::vec((0..text.len(), 0..6_usize, pieces), 0..8).prop_map(move |changes| {
        let mut bytes = text.as_bytes().to_vec();
        for (at, length, piece) in changes {
            let from = at.min(bytes.len());
            let to = (from + length).min(bytes.len());
            bytes.splice(from..to, piece.bytes());
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_bytes(a in any::<Vec<u8>>(), b in any::<Vec<u8>>(), c in any::<Vec<u8>>(), d in any::<Vec<u8>>()) {
        accounted(&import([&a, &b, &c, &d]));
    }

    #[test]
    fn tables_with_slips(
        a in mutated(TABLES[0].0), b in mutated(TABLES[1].0), c in mutated(TABLES[2].0), d in mutated(TABLES[3].0),
    ) {
        let imported = import([&a, &b, &c, &d]);
        accounted(&imported);
        for diagnostic in imported.diagnostics.listed() {
            for text in [diagnostic.text(Lang::Lv), format!("{diagnostic:?}")] {
                prop_assert!(!text.contains("100504-20005"), "{text}");
            }
        }
    }
}
