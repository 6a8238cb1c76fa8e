//! From four tables to a register.

use talka::identity::PersonalCode;
use talka::register::{
    HourLog, Organization, Parts, Placement, RecordKind, Register, RegisterError, SourceMap, SourceTable,
    Volunteer,
};
use uuid::Uuid;

use crate::FolderError;
use crate::assembly::{Assembly, Known};
use crate::diagnostic::{Diagnostics, Issue};
use crate::encoding::Encoding;
use crate::header::{Mapping, MappingError};
use crate::table::{Delimiter, RowCount};
use crate::tables::Tabular;

/// A table file in memory.
#[derive(Clone, Copy)]
pub struct File<'a> {
    /// Its name, as diagnostics say it.
    pub name: &'a str,
    /// What it holds.
    pub bytes: &'a [u8],
}

impl std::fmt::Debug for File<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "File({}, {} bytes)", self.name, self.bytes.len())
    }
}

/// The four tables of an office.
#[derive(Clone, Copy, Debug)]
pub struct Tables<'a> {
    /// The volunteers.
    pub volunteers: File<'a>,
    /// The organizations.
    pub organizations: File<'a>,
    /// The placements.
    pub placements: File<'a>,
    /// The hours.
    pub hours: File<'a>,
}

/// How to import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The namespace in which the office's own keys become identifiers. Two offices that both have a volunteer `17` need
    /// two namespaces, where their registers are ever to meet.
    pub namespace: Uuid,
    /// The office's own headings.
    pub mapping: Mapping,
}

impl Options {
    /// The namespace of those who declare none: UUID version 5 of `office` in talka's own namespace,
    /// `7b1f1c1e-5c7a-4d0e-9a36-2f4b8d6c90a1`.
    pub fn default_namespace() -> Uuid {
        const TALKA: Uuid = Uuid::from_u128(0x7b1f_1c1e_5c7a_4d0e_9a36_2f4b_8d6c_90a1);
        Uuid::new_v5(&TALKA, b"office")
    }
}

impl Default for Options {
    fn default() -> Self {
        Self { namespace: Self::default_namespace(), mapping: Mapping::default() }
    }
}

/// What came of an import.
#[derive(Clone, Debug)]
pub struct Imported {
    /// What was read. Its [sources](Register::sources) name file, row and column.
    pub register: Register,
    /// What was refused or is worth a remark, by file, row and column.
    pub diagnostics: Diagnostics,
    /// The tables: volunteers, organizations, placements, hours.
    pub tables: [TableSummary; 4],
}

/// What came of one table.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
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

/// Why nothing could be imported.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// The folder does not hold the four tables; everything that is wrong with it.
    #[error("{}", lines(.0))]
    Folder(Vec<FolderError>),
    /// The mapping file cannot be used; everything that is wrong with it.
    #[error("{}", lines(.0))]
    Mapping(Vec<MappingError>),
    /// The records that were read do not fit together: a error of this library, never of a table.
    #[error("the rows that were read do not fit together, which is a error of the program: {}", lines(.0))]
    Inconsistent(Vec<RegisterError>),
}

fn lines<E: std::fmt::Display>(errors: &[E]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// Reads four tables.
///
/// A cell that cannot be read never stops the run: its row is left out, with a diagnostic, and so is every row that refers
/// to that row. Keys are compared as they stand, without the spaces around them: `V-1` and `v-1` are two keys.
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
    let (mut known, mut diagnostics) = (Known::new(options.namespace), Diagnostics::default());
    let mapping = &options.mapping;
    let volunteers = Assembly::<Volunteer>::read(tables.volunteers, mapping, &known, &mut diagnostics);
    note_shared_codes(&volunteers, &mut diagnostics);
    let (volunteers, of_volunteers) = finish(volunteers, &mut known);
    let organizations =
        Assembly::<Organization>::read(tables.organizations, mapping, &known, &mut diagnostics);
    let (organizations, of_organizations) = finish(organizations, &mut known);
    let placements = Assembly::<Placement>::read(tables.placements, mapping, &known, &mut diagnostics);
    let (placements, of_placements) = finish(placements, &mut known);
    let hours = Assembly::<HourLog>::read(tables.hours, mapping, &known, &mut diagnostics);
    let (hour_logs, of_hours) = finish(hours, &mut known);
    diagnostics.sort();
    let of_all = [of_volunteers, of_organizations, of_placements, of_hours];
    let sources = SourceMap { tables: of_all.iter().map(|(source, _)| source.clone()).collect() };
    let parts = Parts { volunteers, organizations, placements, hour_logs, sources };
    let register = Register::new(parts).map_err(ImportError::Inconsistent)?;
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
            diagnostics.note(volunteers.place(*position, "codes"), None, issue);
        }
    }
}
