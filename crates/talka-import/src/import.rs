//! From four tables to a register.

use talka::identity::PersonalCode;
use talka::register::{
    HourLog, Organization, Parts, Placement, RecordKind, Register, SourceMap, SourceTable, Volunteer,
};

use crate::assembly::Assembly;
use crate::diagnostic::{Diagnostics, Issue};
use crate::encoding::Encoding;
use crate::error::ImportError;
use crate::input::{DEFAULT_NAMESPACE, Options, Tables};
use crate::keys::Known;
use crate::table::{Delimiter, RowCount};
use crate::tables::Tabular;

/// What came of an import.
#[derive(Clone)]
#[non_exhaustive]
pub struct Imported {
    /// What was read. Its [sources](Register::sources) name file, row and column.
    pub register: Register,
    /// What was refused or needs a note, by file, row and column.
    pub diagnostics: Diagnostics,
    /// The tables: volunteers, organizations, placements, hours.
    pub tables: [TableSummary; 4],
}

impl std::fmt::Debug for Imported {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What was read may be about anybody.
        f.debug_struct("Imported")
            .field("diagnostics", &self.diagnostics)
            .field("tables", &self.tables)
            .finish_non_exhaustive()
    }
}

/// What came of one table.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct TableSummary {
    /// What its rows are.
    pub kind: RecordKind,
    /// The name of the file.
    pub file: String,
    /// What became of its rows. A row that refers to one that was not read counts as refused.
    pub rows: RowCount,
    /// How its letters are written; `None` where it is no text.
    pub encoding: Option<Encoding>,
    /// What separates its cells; `None` where no header was found.
    pub delimiter: Option<Delimiter>,
    /// How many records came of it.
    pub records: usize,
}

/// Reads four tables.
///
/// A cell that cannot be read never stops the run: its row is left out, with a diagnostic, and so is every row that refers
/// to that row. Keys are compared as written, without the spaces around them: `V-1` and `v-1` are two keys.
///
/// ```
/// use talka_import::{File, Options, Tables, read_tables};
/// let tables = Tables {
///     volunteers: File { name: "jauniesi.csv", bytes: "Kods;Dzimšanas datums\nJ-1;10.05.2004.\n".as_bytes() },
///     organizations: File { name: "organizacijas.csv", bytes: "Kods;Juridiskais statuss\nO-1;biedrība\n".as_bytes() },
///     placements: File {
///         name: "vienosanas.csv",
///         bytes: "Vienošanās nr.;Jaunieša kods;Organizācijas kods\nV-1;J-1;O-1\nV-2;J-2;O-1\n".as_bytes(),
///     },
///     hours: File { name: "stundas.csv", bytes: "Vienošanās nr.;Datums;Stundas\nV-1;12.07.2020.;2,5\n".as_bytes() },
/// };
/// let imported = read_tables(tables, &Options::default())?;
/// assert_eq!(imported.register.hour_logs()[0].minutes, 150);
/// assert_eq!(imported.diagnostics.listed()[0].cell.as_deref(), Some("B3"));
/// assert_eq!(imported.tables[2].rows.refused, 1);
/// # Ok::<(), talka_import::ImportError>(())
/// ```
pub fn read_tables(tables: Tables<'_>, options: &Options) -> Result<Imported, ImportError> {
    let mut known = Known::new(options.namespace.unwrap_or(DEFAULT_NAMESPACE));
    let mut diagnostics = Diagnostics::listing(options.limits.listed);
    let volunteers = Assembly::<Volunteer>::read(tables.volunteers, options, &known, &mut diagnostics);
    note_shared_codes(&volunteers, &mut diagnostics);
    let (volunteers, of_volunteers) = finish(volunteers, &mut known);
    let organizations =
        Assembly::<Organization>::read(tables.organizations, options, &known, &mut diagnostics);
    let (organizations, of_organizations) = finish(organizations, &mut known);
    let placements = Assembly::<Placement>::read(tables.placements, options, &known, &mut diagnostics);
    let (placements, of_placements) = finish(placements, &mut known);
    let hours = Assembly::<HourLog>::read(tables.hours, options, &known, &mut diagnostics);
    let (hour_logs, of_hours) = finish(hours, &mut known);
    diagnostics.sort();
    let of_all = [of_volunteers, of_organizations, of_placements, of_hours];
    let sources = SourceMap { tables: of_all.iter().map(|(source, _)| source.clone()).collect() };
    let parts = Parts { volunteers, organizations, placements, hour_logs, sources };
    let register = Register::new(parts)?;
    Ok(Imported { register, diagnostics, tables: of_all.map(|(_, summary)| summary) })
}

type Of = (SourceTable, TableSummary);

fn finish<R: Tabular>(table: Assembly<R>, known: &mut Known) -> (Vec<R>, Of) {
    let source = table.source();
    let summary = TableSummary {
        kind: R::KIND,
        file: table.file,
        rows: table.read.rows,
        encoding: table.read.encoding,
        delimiter: table.read.delimiter,
        records: table.records.len(),
    };
    known.add(R::KIND, table.keys);
    (table.records, (source, summary))
}

/// A person with two rows, as after a change of surname, would have two tallies.
fn note_shared_codes(volunteers: &Assembly<Volunteer>, diagnostics: &mut Diagnostics) {
    let held = |(position, volunteer): (usize, &Volunteer)| -> Vec<(PersonalCode, usize)> {
        let codes = volunteer.codes.iter().flatten().filter_map(|held| held.code.value());
        codes.map(|code| (code, position)).collect()
    };
    let mut codes: Vec<_> = volunteers.records.iter().enumerate().flat_map(held).collect();
    codes.sort_unstable();
    codes.dedup();
    for same in codes.chunk_by(|a, b| a.0 == b.0) {
        let Some(first) = same.first().and_then(|(_, position)| volunteers.rows.get(*position)) else {
            continue;
        };
        for (_, position) in same.iter().skip(1) {
            let issue = Issue::PersonalCodeShared { first: *first };
            diagnostics.note(volunteers.place(*position, "codes"), issue);
        }
    }
}
