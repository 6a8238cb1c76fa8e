//! From the tables of an office to a register.

mod hidden;
mod inputs;
mod references;

use talka::identity::PersonalCode;
use talka::law::Presume;
use talka::register::{
    HourLog, Organization, Parts, Placement, RecordKind, Register, SourceMap, SourceTable, Volunteer,
};

use crate::assembly::{Assembly, Part};
use crate::codes::masked;
use crate::diagnostic::{Diagnostics, Issue, Place, SheetIssue};
use crate::encoding::Encoding;
use crate::error::{ImportError, KINDS, MAPPING_FILE};
use crate::input::{Options, Source, Tables};
use crate::keys::Known;
use crate::names;
use crate::roster::{Candidate, Derived, Roster, Settled, Unused, candidates, drop_code, take_code};
use crate::table::{Delimiter, RowCount};
use crate::tables::Tabular;
use crate::understood::ColumnRead;
use crate::unread::Unread;
use hidden::{hide_codes, mask};
pub(crate) use inputs::recognised_in;
use inputs::{Input, inputs};
use references::key_in_need;

/// What came of an import.
#[derive(Clone)]
#[non_exhaustive]
pub struct Imported {
    /// What was read. Its [sources](Register::sources) name file, row and column.
    pub register: Register,
    /// What was refused or needs a note, by file, row and column.
    pub diagnostics: Diagnostics,
    /// What the office says is presumed of records that are silent, for [`Settings::presume`](talka::law::Settings::presume).
    pub presume: Option<Presume>,
    /// The files: those of volunteers, of organizations, of placements, of hours.
    pub tables: Vec<TableSummary>,
    /// What is written in columns that are not read, by file; not of files without such.
    pub unread: Vec<Unread>,
    /// What is written in rows that were left out, by file, without personal codes; of as many as diagnostics are listed.
    pub left_out: Vec<Unread>,
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
    /// Line breaks inside its cells. With the rows they are the lines of a file of text.
    pub breaks: u32,
    /// How its letters are written; `None` where it is no text.
    pub encoding: Option<Encoding>,
    /// What separates its cells; `None` where no header was found.
    pub delimiter: Option<Delimiter>,
    /// How many records came of it.
    pub records: usize,
    /// What its columns are taken for, and why.
    pub columns: Vec<ColumnRead>,
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
    let of_all = [tables.volunteers, tables.organizations, tables.placements, tables.hours];
    let files: Vec<Source<'_>> =
        KINDS.into_iter().zip(of_all).map(|(kind, file)| Source::new(file).of(kind)).collect();
    read_files(&files, options)
}

/// Reads the tables of an office, each in one file, in several, or in none.
///
/// A sheet of hours may name people and hosts in place of keys. A person is then a name and what is known of the birth,
/// a host a name, and each two of them a placement of which no agreement is recorded. What could be one or two is
/// listed, and kept apart unless [`Options::identities`] says that it is the same.
///
/// ```
/// use talka_import::{File, Options, Source, read_files};
/// let sheet = "Vārds, uzvārds;Iestāde;Datums;Stundas\nAlfa Paraugs;Bibliotēka;05.07.2020.;4\nAlfa Paraugs;Muzejs;06.07.2020.;2\n";
/// let hours = File { name: "stundas.csv", bytes: sheet.as_bytes() };
/// let register = read_files(&[Source::new(hours)], &Options::default())?.register;
/// assert_eq!((register.volunteers().len(), register.organizations().len(), register.placements().len()), (1, 2, 2));
/// assert!(register.placements()[0].agreement.is_none());
/// # Ok::<(), talka_import::ImportError>(())
/// ```
pub fn read_files(files: &[Source<'_>], options: &Options) -> Result<Imported, ImportError> {
    read_files_after(Diagnostics::listing(options.limits.listed), files, options)
}

/// The same after something was reported.
pub(crate) fn read_files_after(
    mut diagnostics: Diagnostics,
    files: &[Source<'_>],
    options: &Options,
) -> Result<Imported, ImportError> {
    if options.identities.is_empty() {
        return read_settled(diagnostics, files, options, Settled::default());
    }
    // Whom a name alone means shows only when all are known.
    let unsettled = read_settled(Diagnostics::listing(0), files, options, Settled::default())?;
    let (settled, unused) = options.identities.settled_in(&unsettled.register);
    drop(unsettled);
    for Unused { kind: record, same, list, name, why } in unused {
        let issue = SheetIssue::NameUnused { record, same, list, name, why };
        diagnostics.note(Place::new(MAPPING_FILE), Issue::Sheet(issue));
    }
    read_settled(diagnostics, files, options, settled)
}

fn read_settled(
    mut diagnostics: Diagnostics,
    files: &[Source<'_>],
    options: &Options,
    settled: Settled,
) -> Result<Imported, ImportError> {
    let inputs = inputs(files, options, &mut diagnostics);
    let roster = Roster::new(settled, options.host.clone());
    let mut reading = Reading {
        inputs: &inputs,
        options,
        known: Known::new(options.space(), roster),
        diagnostics,
        sources: vec![],
        tables: vec![],
        unread: vec![],
        left_out: vec![],
    };
    let mut volunteers = reading.table::<Volunteer>();
    hide_codes(&mut volunteers, take_code, "name", &mut reading.diagnostics);
    reading.known.roster.add_volunteers(&volunteers.records);
    note_shared_codes(&volunteers, &mut reading.diagnostics);
    let mut organizations = reading.table::<Organization>();
    hide_codes(&mut organizations, drop_code, "name", &mut reading.diagnostics);
    reading.known.roster.add_organizations(&organizations.records);
    let mut placements = reading.table::<Placement>();
    let of_placement =
        |placement: &mut Placement| placement.work.as_mut().is_some_and(|work| mask([&mut work.task]));
    hide_codes(&mut placements, of_placement, "task", &mut reading.diagnostics);
    reading.known.roster.add_placements(&placements.records);
    let mut hours = reading.table::<HourLog>();
    let of_log = |log: &mut HourLog| mask([&mut log.task, &mut log.place, &mut log.stated]);
    hide_codes(&mut hours, of_log, "task", &mut reading.diagnostics);
    let mut named = std::mem::take(&mut reading.known.roster);
    named.keep_only(&placements.records, &hours.records);
    for (file, row) in std::mem::take(&mut named.coded) {
        reading.diagnostics.note(Place::new(&file).row(row), Issue::Sheet(SheetIssue::CodeInText));
    }
    for (at, first) in named.namesakes(&placements.records, &hours.records) {
        let place = |at: usize| {
            let (file, row) = hours.rows.get(at).copied().unwrap_or_default();
            (hours.parts.get(file).map(|part| part.file.as_str()).unwrap_or_default(), row)
        };
        let ((file, row), (first, first_row)) = (place(at), place(first));
        let issue = SheetIssue::MayBeTwo { file: first.to_owned(), row: first_row };
        reading.diagnostics.note(Place::new(file).row(row), Issue::Sheet(issue));
    }
    let parts = [&volunteers.parts, &organizations.parts, &placements.parts, &hours.parts];
    let parts: Vec<&Part> = parts.into_iter().flatten().collect();
    let tabled = [volunteers.records.len(), organizations.records.len()];
    let derived = [
        reading.add(&mut volunteers.records, named.volunteers, &parts),
        reading.add(&mut organizations.records, named.organizations, &parts),
        reading.add(&mut placements.records, named.placements, &parts),
        0,
    ];
    reading.note_missing(derived);
    let Reading { mut diagnostics, mut sources, mut tables, known, mut unread, mut left_out, .. } = reading;
    drop(known);
    let said = names::Said {
        summaries: &mut tables,
        sources: &mut sources,
        rows: [&mut unread, &mut left_out],
        diagnostics: &mut diagnostics,
    };
    names::hide(inputs.iter().map(|input| (input.name.as_str(), input.number)), &volunteers.records, said);
    let parts = Parts {
        volunteers: volunteers.records,
        organizations: organizations.records,
        placements: placements.records,
        hour_logs: hours.records,
        sources: SourceMap { tables: sources },
    };
    let register = Register::new(parts)?;
    note_candidates(&register, &named.identities, tabled, &mut diagnostics);
    diagnostics.sort();
    Ok(Imported { register, diagnostics, presume: None, tables, unread, left_out })
}

/// An import on its way.
struct Reading<'a> {
    inputs: &'a [Input<'a>],
    options: &'a Options,
    known: Known,
    diagnostics: Diagnostics,
    sources: Vec<SourceTable>,
    tables: Vec<TableSummary>,
    unread: Vec<Unread>,
    left_out: Vec<Unread>,
}

impl Reading<'_> {
    /// Reads the files of that table.
    fn table<R: Tabular>(&mut self) -> Assembly<R> {
        let mut table = Assembly::new();
        let key = key_in_need::<R>(self.inputs, self.options);
        for input in self.inputs.iter().filter(|input| input.kind == R::KIND) {
            let content = input.content();
            table.read(&input.name, content, self.options, key, &mut self.known, &mut self.diagnostics);
        }
        table.stay(&mut self.diagnostics);
        self.sources.extend(table.sources());
        self.tables.extend(table.parts.iter().enumerate().map(|(at, part)| TableSummary {
            kind: R::KIND,
            file: part.file.clone(),
            rows: part.read.rows,
            breaks: part.read.breaks,
            encoding: part.read.encoding,
            delimiter: part.read.delimiter,
            records: table.rows.iter().filter(|(file, _)| *file == at).count(),
            columns: part.columns.clone(),
        }));
        let unread = table.parts.iter_mut().map(|part| {
            let mut unread = std::mem::take(&mut part.unread);
            for heading in &mut unread.headings {
                *heading = masked(heading).into_owned();
            }
            unread
        });
        self.unread.extend(unread.filter(|unread| !unread.headings.is_empty()));
        let left_out = table.parts.iter_mut().map(|part| std::mem::take(&mut part.left_out).without_codes());
        self.left_out.extend(left_out.filter(|rows| rows.len() > 0));
        let keys = std::mem::take(&mut table.keys);
        // No other table refers to entries.
        if !table.parts.is_empty() && R::KIND != RecordKind::HourLog {
            self.known.add(R::KIND, keys);
        }
        table
    }

    /// Adds records that have no row in a table of their kind, and where they are spoken of first; how many they are.
    fn add<R: Tabular>(&mut self, records: &mut Vec<R>, named: Vec<Derived<R>>, parts: &[&Part]) -> usize {
        let (first, count) = (records.len(), named.len());
        for part in parts {
            let mut rows = vec![None; first];
            rows.extend(named.iter().map(|derived| (derived.file == part.file).then_some(derived.row)));
            if rows.iter().any(Option::is_some) {
                self.sources.push(part.source(R::KIND, rows));
            }
        }
        records.extend(named.into_iter().map(|derived| derived.record));
        count
    }

    /// Notes what it costs that a table is missing.
    fn note_missing(&mut self, derived: [usize; 4]) {
        let Some(first) = self.inputs.first().map(|input| input.name.as_str()) else { return };
        for (record, derived) in KINDS.into_iter().zip(derived) {
            if !self.inputs.iter().any(|input| input.kind == record) {
                let issue = Issue::Sheet(SheetIssue::TableMissing { record, derived });
                self.diagnostics.note(Place::new(first), issue);
            }
        }
    }
}

/// Notes who could be one person or two.
fn note_candidates(
    register: &Register,
    identities: &Settled,
    [volunteers, organizations]: [usize; 2],
    diagnostics: &mut Diagnostics,
) {
    let derived = |kind, at| match kind {
        RecordKind::Volunteer => at >= volunteers,
        _ => at >= organizations,
    };
    for Candidate { kind, one, other, likeness } in candidates(register, identities, derived) {
        let find = |at| register.sources().find(kind, at, "");
        let Some((first, place)) = find(one).zip(find(other)) else { continue };
        let issue = SheetIssue::MayBeSame { record: kind, likeness, file: first.file, row: first.row };
        diagnostics.note(Place::new(&place.file).row(place.row), Issue::Sheet(issue));
    }
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
            let issue = Issue::PersonalCodeShared { first: first.1 };
            diagnostics.note(volunteers.place(*position, "codes"), issue);
        }
    }
}
