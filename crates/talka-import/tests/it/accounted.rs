//! What holds of every import: no row is lost, every record has its row, and every refusal has a diagnostic.

use std::collections::BTreeSet;

use talka::register::RecordKind;
use talka_import::diagnostic::Effect;
use talka_import::{File, Imported, Options, Reason, TableSummary, Tables, read_tables};

/// Four tables with something in most columns, and the number of their rows.
pub(crate) const TABLES: [(&str, u32); 4] = [
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

/// Imports the tables of volunteers, organizations, placements and hours.
pub(crate) fn import(files: [&[u8]; 4], options: &Options) -> Imported {
    let [volunteers, organizations, placements, hours] = files;
    let tables = Tables {
        volunteers: File { name: "a", bytes: volunteers },
        organizations: File { name: "b", bytes: organizations },
        placements: File { name: "c", bytes: placements },
        hours: File { name: "d", bytes: hours },
    };
    read_tables(tables, options).unwrap()
}

/// Whether a row may be several records: below days or months, or in pairs of a day and its hours.
pub(crate) fn rows_are_several(table: &TableSummary) -> bool {
    let hours = table.columns.iter().filter(|column| column.column == Some("hours")).count();
    hours > 1 || table.columns.iter().any(|column| column.reason == Reason::DayOrMonth)
}

/// Every row is accounted for, every record has its row, and every refusal has a diagnostic.
pub(crate) fn accounted(imported: &Imported) {
    let register = &imported.register;
    for table in &imported.tables {
        let length = match table.kind {
            RecordKind::Volunteer => register.volunteers().len(),
            RecordKind::Organization => register.organizations().len(),
            RecordKind::Placement => register.placements().len(),
            RecordKind::HourLog => register.hour_logs().len(),
        };
        // Beside the records of a table there may be some that only other tables name.
        assert!(table.records <= length);
        // A cell is refused by itself then.
        if rows_are_several(table) {
            continue;
        }
        assert_eq!(usize::try_from(table.rows.read).unwrap(), table.records);
        let of_table =
            imported.diagnostics.listed().iter().filter(|diagnostic| diagnostic.file == table.file);
        let refused = |effect| of_table.clone().filter(move |diagnostic| diagnostic.effect == effect);
        // The diagnostic about a table speaks for all its rows; otherwise each row refused has its own.
        if refused(Effect::RefusedTable).next().is_none() && imported.diagnostics.unlisted() == 0 {
            let rows: BTreeSet<_> = refused(Effect::RefusedRow).map(|diagnostic| diagnostic.row).collect();
            assert_eq!(usize::try_from(table.rows.refused).unwrap(), rows.len(), "{table:?}");
        }
        for position in 0..length {
            assert!(register.sources().find(table.kind, position, "").is_some());
        }
    }
    assert!(imported.diagnostics.listed().is_sorted_by_key(|diagnostic| (&diagnostic.file, diagnostic.row)));
}
