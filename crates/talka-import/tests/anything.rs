//! Whatever the files hold, the import ends, loses no row, and says nothing private.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;

use proptest::prelude::*;
use talka::register::RecordKind;
use talka::text::Lang;
use talka_import::finding::Severity;
use talka_import::{File, Imported, Options, Tables, read_tables};

/// Four tables with something in most columns, and the number of their rows.
const TABLES: [(&str, u32); 4] = [
    (
        "Jaunieša kods;Vārds, uzvārds;Dzimšanas datums;Personas kods;Piekrišana dota;Piekrišanas veids;Paša polise no\n\
         J-1;Paraugs Pirmais;10.05.2004.;100504-20005;;;\nJ-2;Paraugs Otrais;2006;;01.06.2020.;papīrs;x\n\
         J-3;;;;jā;e-paraksts;01.01.2020.\n",
        4,
    ),
    (
        "Organizācijas kods;Juridiskais statuss;Augstākā iestāde;Reģistrācijas numurs;ATVK kods\n\
         O-1;biedrība;;40000000000;0110000\nO-2;pašvaldības iestāde;O-3;;\nO-3;dome;O-1, O-2;9,00E+10;\n",
        4,
    ),
    (
        "Vienošanās nr.;Jaunieša kods;Organizācijas kods;Forma;Noslēgta;Parakstījis jaunietis;Vienošanās par;Bīstamība;\
         Atlīdzinātie izdevumi;Izbeigta ar\n\
         V-1;J-1;O-1;rakstveida;01.06.2020.;x;apjoms, termiņš;augstums 6 m;ēdināšana 12,50 15.07.2020.;\n\
         V-2;J-2;O-2;mutiska;1.7.2020;;;;;31.08.2020.\nV-3;J-3;O-1;;;;;;50;\n",
        4,
    ),
    (
        "Uzskaite\n\nNr.;Vienošanās nr.;Darba vieta;Datums;Stundas;No;Līdz;Statuss;Labo ierakstu\n\
         1;V-1;O-2;12.–14.07.2020.;2,5;10:00;12:30;apstiprināts;\n2;V-1;;marts 2020;1 h 30 min;;;;1\n\
         3;V-2;;13.07.2020.;;22:00;02:00;gaida;4\n4;V-3;O-1;14.07.2020;02.maijs;;;noraidīts;3\nKopā;;;;4;;;;\n",
        8,
    ),
];

fn import(files: [&[u8]; 4]) -> Imported {
    let [volunteers, organizations, placements, hours] = files;
    let tables = Tables {
        volunteers: File { name: "a", bytes: volunteers },
        organizations: File { name: "b", bytes: organizations },
        placements: File { name: "c", bytes: placements },
        hours: File { name: "d", bytes: hours },
    };
    read_tables(tables, &Options::default()).unwrap()
}

/// Every row is accounted for, every record has its row, and every refusal has a finding.
fn accounted(imported: &Imported) {
    let register = &imported.register;
    let lengths = [
        register.volunteers().len(),
        register.organizations().len(),
        register.placements().len(),
        register.hour_logs().len(),
    ];
    for (table, length) in imported.tables.iter().zip(lengths) {
        assert_eq!(table.records, length);
        assert_eq!(usize::try_from(table.rows.read).unwrap(), length);
        let of_table = imported.findings.listed().iter().filter(|finding| finding.file == table.file);
        let refused = |severity| of_table.clone().filter(move |finding| finding.severity == severity);
        // The finding about a table speaks for all its rows; otherwise each row refused has its own.
        if refused(Severity::RefusedTable).next().is_none() && imported.findings.unlisted() == 0 {
            let rows: BTreeSet<_> = refused(Severity::RefusedRow).map(|finding| finding.row).collect();
            assert_eq!(usize::try_from(table.rows.refused).unwrap(), rows.len(), "{table:?}");
        }
        for position in 0..length {
            assert!(register.sources().find(table.kind, position, "").is_some());
        }
    }
    assert!(imported.findings.listed().is_sorted_by_key(|finding| (&finding.file, finding.row)));
}

fn rows(imported: &Imported) -> [u32; 4] {
    imported.tables.clone().map(|table| table.rows.all())
}

#[test]
fn all_rows_of_whole_tables_are_counted() {
    let imported = import(TABLES.map(|(text, _)| text.as_bytes()));
    accounted(&imported);
    assert_eq!(rows(&imported), TABLES.map(|(_, rows)| rows));
    let records = imported.tables.clone().map(|table| (table.kind, table.records));
    let kinds = [RecordKind::Volunteer, RecordKind::Organization, RecordKind::Placement, RecordKind::HourLog];
    assert_eq!(records.map(|(kind, _)| kind), kinds);
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
        for finding in imported.findings.listed() {
            for text in [finding.text(Lang::Lv), format!("{finding:?}")] {
                prop_assert!(!text.contains("100504-20005"), "{text}");
            }
        }
    }
}
