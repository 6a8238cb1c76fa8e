//! From the rows of one table to its records, and which of them can stay.

mod stay;

use std::collections::BTreeMap;
use std::collections::hash_map::Entry;

use talka::register::{RecordKind, SourceColumn, SourceTable};

use uuid::Uuid;

use crate::cell;
use crate::diagnostic::{Diagnostics, Issue, Place, Refused, SheetIssue};
use crate::error::KINDS;
use crate::header::{Aliases, Header};
use crate::input::Options;
use crate::keys::{Keyed, Keys, Known};
use crate::survey::Survey;
use crate::table::{Beside, Content, Row, TableFile, TableRead, Take};
use crate::tables::{Cells, Reference, Tabular, beside, columns};
use crate::understood::ColumnRead;
use crate::unread::Unread;

/// A reference to another row of the same table.
struct Inside {
    from: usize,
    reference: Reference,
}

/// The records of a table, each with its row. A table may be in several files.
pub(crate) struct Assembly<R> {
    pub(crate) records: Vec<R>,
    /// The file and the row of each.
    pub(crate) rows: Vec<(usize, u32)>,
    pub(crate) keys: Keys,
    pub(crate) parts: Vec<Part>,
    inside: Vec<Inside>,
    /// The records whose key is the place of their row: hardly ever is one sought.
    placed: Vec<(Uuid, usize)>,
}

/// A file of the table.
pub(crate) struct Part {
    pub(crate) file: String,
    pub(crate) read: TableRead,
    /// What its columns are taken for.
    pub(crate) columns: Vec<ColumnRead>,
    /// The first row whose key looks like a personal code, and how many such rows there are.
    codes: Option<(u32, u32)>,
    /// What is written in columns that are not read.
    pub(crate) unread: Unread,
    /// What is written in rows that are left out.
    pub(crate) left_out: Unread,
    /// By the row of a header the positions in `columns` of the columns below it that are read.
    filled: Option<(u32, Vec<(usize, usize)>)>,
    /// By the kind of record and the name of a column, its position and its heading.
    headings: BTreeMap<(RecordKind, &'static str), (usize, String)>,
}

/// The file as a table of such records, as the office has it; whether the office has a table of placements.
pub(crate) fn table_of<'a>(
    kind: RecordKind,
    placements: bool,
    file: TableFile<'a>,
    options: &'a Options,
) -> TableFile<'a> {
    let tables = beside(kind);
    let beside = if kind == RecordKind::HourLog && !placements {
        Beside { always: tables, lacking: &[] }
    } else {
        Beside { always: &[], lacking: tables }
    };
    file.with_mapping(&options.mapping)
        .with_most_cells(options.limits.row_cells)
        .with_year(options.year)
        .with_order(options.dates)
        .with_beside(beside)
}

/// The key of a row.
enum Key {
    /// It is in a cell.
    Written(String),
    /// It is where the row is.
    Place(String),
    /// It is what the record says.
    Said,
}

/// The rows of a file on their way to an assembly.
struct Taking<'a, R> {
    assembly: &'a mut Assembly<R>,
    part: Part,
    known: &'a mut Known,
    /// Before keys that are such only inside the file.
    scope: String,
    survey: Survey,
    table_refused: Option<Refused>,
    /// The row of which the columns that are not read were kept last.
    kept: Option<u32>,
}

impl<R: Tabular> Take for Taking<'_, R> {
    const SURVEYS: bool = true;

    fn understand(&mut self, header: &Header, aliases: &Aliases) {
        self.part.columns = header.understood(R::KIND, aliases);
    }

    fn survey(&mut self, row: &Row<'_>) {
        self.survey.look(row);
        self.part.count(row);
    }

    fn survey_hours(&mut self, row: &Row<'_>) {
        self.survey.look_at_hours(row);
    }

    fn leave(&mut self, row: &Row<'_>) {
        // As many as are listed; nobody works through more of them.
        if self.part.left_out.len() < Diagnostics::LISTED {
            self.part.left_out.keep(row.number(), row.written());
        }
    }

    fn take(&mut self, row: &Row<'_>, diagnostics: &mut Diagnostics) -> Result<(), Refused> {
        if let Some(refused) = self.table_refused {
            return Err(refused);
        }
        if let Err(refused) = self.record(row, diagnostics) {
            self.leave(row);
            return Err(refused);
        }
        // A row of a wide sheet comes once for each of its days.
        if self.kept != Some(row.number()) {
            self.part.unread.keep(row.number(), row.unread());
            self.kept = Some(row.number());
        }
        Ok(())
    }
}

impl<R: Tabular> Taking<'_, R> {
    fn record(&mut self, row: &Row<'_>, diagnostics: &mut Diagnostics) -> Result<(), Refused> {
        if self.part.headings.is_empty() {
            self.begin(row, diagnostics);
        }
        let key = self.key(row, diagnostics)?;
        let written = if let Key::Written(key) = &key { Some(key) } else { None };
        if R::KIND != RecordKind::Organization
            && written.is_some_and(|key| cell::resembles_personal_code(key))
        {
            let codes = self.part.codes.get_or_insert((row.number(), 0));
            codes.1 = codes.1.saturating_add(1);
        }
        let file = self.assembly.parts.len();
        let keyed = Keyed { file, row: row.number(), record: None };
        let id = match &key {
            Key::Written(key) | Key::Place(key) => {
                Some(self.known.id(R::KIND, &format!("{}{key}", self.scope)))
            }
            Key::Said => None,
        };
        if let (Some(id), Key::Written(_)) = (id, &key) {
            self.claim(id, keyed, row, diagnostics)?;
        }
        let mut cells = Cells::new(row, columns(R::KIND).columns, self.known, &self.survey, diagnostics)
            .in_scope(&self.scope);
        let record = R::read(id.unwrap_or_default(), &mut cells);
        self.table_refused = cells.table_refused();
        let (mut record, references) = cells.finish(record)?;
        let id = if let Some(id) = id {
            id
        } else {
            // Without a column of keys, what the record says is its key.
            let identity = record.identity();
            let identity = identity.map_or_else(|| row.require(R::KEY, cell::key, diagnostics), Ok)?;
            let id = self.known.id(R::KIND, &identity);
            self.claim(id, keyed, row, diagnostics)?;
            record = record.with_id(id);
            id
        };
        let assembly = &mut *self.assembly;
        let from = assembly.records.len();
        assembly.inside.extend(references.into_iter().map(|reference| Inside { from, reference }));
        assembly.records.push(record);
        assembly.rows.push((file, row.number()));
        if let Key::Place(_) = key {
            assembly.placed.push((id, from));
        } else if let Some(keyed) = assembly.keys.rows.get_mut(&id) {
            keyed.record = Some(from);
        }
        Ok(())
    }

    /// Looks at the first row of a file.
    fn begin(&mut self, row: &Row<'_>, diagnostics: &mut Diagnostics) {
        for kind in KINDS {
            let Some(seen) = (if kind == R::KIND { Some(*row) } else { row.seen_as(kind) }) else { continue };
            let headings =
                seen.headings().map(|(name, at, heading)| ((kind, name), (at, heading.to_owned())));
            self.part.headings.extend(headings);
        }
        let sheet = R::KIND == RecordKind::HourLog && row.seen_as(RecordKind::Volunteer).is_some();
        let said = row
            .seen_as(RecordKind::Organization)
            .is_some_and(|row| row.text("name").or(row.text("organization")).is_some());
        let has = |kind, column| self.part.headings.contains_key(&(kind, column));
        if !sheet || said || row.text("host").is_some() {
            return;
        }
        let issue = if has(R::KIND, "place") { SheetIssue::PlaceAsHost } else { SheetIssue::HostMissing };
        diagnostics.note(row.place("place").without_row(), Issue::Sheet(issue));
    }

    /// Gives the key to this row, and refuses the row where another one has it.
    fn claim(
        &mut self,
        id: Uuid,
        keyed: Keyed,
        row: &Row<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Refused> {
        match self.assembly.keys.rows.entry(id) {
            Entry::Occupied(first) => {
                let issue = Issue::KeyRepeated { first: first.get().row };
                Err(diagnostics.refuse(row.place(R::KEY), issue))
            }
            Entry::Vacant(free) => {
                free.insert(keyed);
                Ok(())
            }
        }
    }

    /// The office's key. Where a table need not have one it is the file and the row, or what the record says.
    fn key(&self, row: &Row<'_>, diagnostics: &mut Diagnostics) -> Result<Key, Refused> {
        if let Some(at) = row.spread_at() {
            return Ok(Key::Place(format!("{}:{}:{at}", self.part.file, row.number())));
        }
        let column = columns(R::KIND).columns.iter().find(|column| column.name == R::KEY);
        let column =
            column.filter(|column| !column.required || column.unless.is_some() && row.text(R::KEY).is_none());
        if column.is_some() && row.text(R::KEY).is_none_or(|text| cell::trim(text).is_empty()) {
            let by_row = column.is_some_and(|column| column.unless != Some(R::KIND));
            let place = || Key::Place(format!("{}:{}", self.part.file, row.number()));
            return Ok(if by_row { place() } else { Key::Said });
        }
        row.require(R::KEY, cell::key, diagnostics).map(Key::Written)
    }
}

impl<R: Tabular> Assembly<R> {
    pub(crate) fn new() -> Self {
        Self {
            records: vec![],
            rows: vec![],
            keys: Keys::default(),
            parts: vec![],
            inside: vec![],
            placed: vec![],
        }
    }

    /// Reads a file of the table; what it refers to must be known, save within the table itself.
    pub(crate) fn read(
        &mut self,
        name: &str,
        content: Content<'_>,
        options: &Options,
        key: Option<&'static str>,
        known: &mut Known,
        diagnostics: &mut Diagnostics,
    ) {
        let columns = columns(R::KIND);
        let placements = known.has_table(RecordKind::Placement);
        let table =
            table_of(R::KIND, placements, TableFile::of(name, content, &columns), options).with_key(key);
        // Of entries each file numbers its own.
        let scoped = R::KIND == RecordKind::HourLog && !self.parts.is_empty();
        let scope = if scoped { format!("{name}:") } else { String::new() };
        let part = Part {
            file: name.to_owned(),
            read: TableRead::default(),
            columns: vec![],
            unread: Unread::of(name),
            left_out: Unread::of(name),
            filled: None,
            codes: None,
            headings: BTreeMap::new(),
        };
        let _ = diagnostics.take_refused();
        known.again.clear();
        let survey = Survey::new(options.dates);
        let mut taking =
            Taking { assembly: self, part, known, scope, survey, table_refused: None, kept: None };
        let read = table.read_by(diagnostics, &mut taking);
        let mut part = Part { read, ..taking.part };
        part.refused(&diagnostics.take_refused());
        if let Some((row, rows)) = part.codes.filter(|_| options.namespace.is_none()) {
            let place = part.column(Place::new(name).row(row), R::KIND, R::KEY);
            diagnostics.note(place, Issue::KeyIsPersonalCode { rows });
        }
        self.keys.files.push(part.file.clone());
        self.parts.push(part);
    }

    /// Where the cell of that column is in the row of that record.
    pub(crate) fn place(&self, record: usize, column: &str) -> Place<'_> {
        let (file, row) = self.rows.get(record).copied().unwrap_or_default();
        match self.parts.get(file) {
            Some(part) => part.column(Place::new(&part.file).row(row), R::KIND, column),
            None => Place::new(""),
        }
    }

    /// For each file the row of each record and the column of each member.
    pub(crate) fn sources(&self) -> Vec<SourceTable> {
        let of = |(at, part): (usize, &Part)| {
            let row = |(file, row): &(usize, u32)| (*file == at).then_some(*row);
            part.source(R::KIND, self.rows.iter().map(row).collect())
        };
        self.parts.iter().enumerate().map(of).collect()
    }
}

impl Part {
    /// Counts the cells of a row in which something is written. A second header may have its columns in another order.
    fn count(&mut self, row: &Row<'_>) {
        if self.filled.as_ref().is_none_or(|(header, _)| *header != row.header_row()) {
            let below = |column: &ColumnRead| column.record.and(row.position(&column.heading));
            let places = self.columns.iter().enumerate().filter_map(|(n, column)| Some((n, below(column)?)));
            self.filled = Some((row.header_row(), places.collect()));
        }
        for (column, at) in self.filled.iter().flat_map(|(_, places)| places) {
            if let Some(column) = self.columns.get_mut(*column).filter(|_| row.is_filled(*at)) {
                column.filled = column.filled.saturating_add(1);
            }
        }
    }

    /// Counts the cells that could not be read, by their headings.
    fn refused(&mut self, by_heading: &BTreeMap<String, u32>) {
        for column in &mut self.columns {
            column.refused = by_heading.get(&column.heading).copied().unwrap_or_default();
        }
    }

    fn column<'a>(&'a self, place: Place<'a>, kind: RecordKind, column: &str) -> Place<'a> {
        let heading = self.headings.iter().find(|((of, name), _)| *of == kind && *name == column);
        heading.map_or(place, |(_, (at, heading))| place.column(*at, heading))
    }

    /// The rows of records of that kind and the column of each of their members.
    pub(crate) fn source(&self, kind: RecordKind, rows: Vec<Option<u32>>) -> SourceTable {
        let mut members: Vec<SourceColumn> = Vec::new();
        for column in columns(kind).columns {
            let Some((_, heading)) = self.headings.get(&(kind, column.name)) else { continue };
            for member in column.members {
                if members.iter().all(|known| known.member != *member) {
                    members.push(SourceColumn::new((*member).to_owned(), heading.clone()));
                }
            }
        }
        SourceTable::new(kind, self.file.clone()).columns(members).rows(rows)
    }
}
