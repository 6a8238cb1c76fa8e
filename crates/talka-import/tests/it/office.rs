//! A small office whose tables a test can change one by one.

use talka_import::{File, Imported, Options, Reason, Tables, read_tables};

pub(crate) struct Office<'a> {
    pub(crate) volunteers: &'a str,
    pub(crate) organizations: &'a str,
    pub(crate) placements: &'a str,
    pub(crate) hours: &'a str,
}

impl Default for Office<'_> {
    fn default() -> Self {
        Self {
            volunteers: "Jaunieša kods;Dzimšanas datums\nJ-1;10.05.2004.\n",
            organizations: "Organizācijas kods;Juridiskais statuss\nO-1;biedrība\n",
            placements: "Vienošanās nr.;Jaunieša kods;Organizācijas kods\nV-1;J-1;O-1\n",
            hours: "Vienošanās nr.;Datums;Stundas\nV-1;12.07.2020.;2,5\n",
        }
    }
}

impl Office<'_> {
    pub(crate) fn import(&self) -> Imported {
        self.import_with(&Options::default())
    }

    pub(crate) fn import_with(&self, options: &Options) -> Imported {
        let tables = Tables {
            volunteers: file("jauniesi.csv", self.volunteers),
            organizations: file("organizacijas.csv", self.organizations),
            placements: file("vienosanas.csv", self.placements),
            hours: file("stundas.csv", self.hours),
        };
        let imported = read_tables(tables, options).unwrap();
        for table in &imported.tables {
            // Only where columns are days or months a row is several records.
            if table.columns.iter().all(|column| column.reason != Reason::DayOrMonth) {
                assert_eq!(usize::try_from(table.rows.read).unwrap(), table.records, "{table:?}");
            }
        }
        imported
    }
}

fn file<'a>(name: &'a str, text: &'a str) -> File<'a> {
    File { name, bytes: text.as_bytes() }
}

pub(crate) fn codes(imported: &Imported) -> Vec<&'static str> {
    imported.diagnostics.listed().iter().map(|diagnostic| diagnostic.code().as_str()).collect()
}
