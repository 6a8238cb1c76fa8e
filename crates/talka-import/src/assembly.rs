//! From the rows of one table to its records, and which of them can stay.

mod stay;

use std::collections::BTreeMap;

use talka::register::{RecordKind, SourceColumn, SourceTable};
use uuid::Uuid;

use crate::cell::{self, office_key};
use crate::diagnostic::{Diagnostics, Found, Issue, Place, Refused};
use crate::header::Mapping;
use crate::import::File;
use crate::table::{Row, TableFile, TableRead};
use crate::tables::{Cells, Tabular, columns};

/// What became of the row with a key.
#[derive(Clone, Copy, Debug)]
struct Keyed {
    row: u32,
    /// Position of its record, unless the row was refused.
    record: Option<usize>,
}

/// The keys of a table.
#[derive(Debug, Default)]
pub(crate) struct Keys {
    file: String,
    rows: BTreeMap<Uuid, Keyed>,
}

/// The tables read so far, and the namespace of the office's keys.
#[derive(Debug)]
pub(crate) struct Known {
    namespace: Uuid,
    tables: BTreeMap<RecordKind, Keys>,
}

/// Whether a key is known.
#[derive(Debug)]
pub(crate) enum Lookup {
    Read,
    Refused { file: String, row: u32 },
    Nowhere,
}

impl Known {
    pub(crate) fn new(namespace: Uuid) -> Self {
        Self { namespace, tables: BTreeMap::new() }
    }

    pub(crate) fn add(&mut self, kind: RecordKind, keys: Keys) {
        self.tables.insert(kind, keys);
    }

    /// The identifier of such a record.
    pub(crate) fn id(&self, kind: RecordKind, key: &str) -> Uuid {
        office_key(self.namespace, columns(kind).table, key)
    }

    pub(crate) fn find(&self, kind: RecordKind, id: Uuid) -> Lookup {
        let found = self.tables.get(&kind).and_then(|keys| Some((keys, keys.rows.get(&id)?)));
        match found {
            None => Lookup::Nowhere,
            Some((_, Keyed { record: Some(_), .. })) => Lookup::Read,
            Some((keys, keyed)) => Lookup::Refused { file: keys.file.clone(), row: keyed.row },
        }
    }
}

/// A reference to another row of the same table.
#[derive(Debug)]
struct Inside {
    from: usize,
    to: Uuid,
    found: Option<Found>,
}

/// The records of a table, each with its row.
pub(crate) struct Assembly<R> {
    pub(crate) file: String,
    pub(crate) read: TableRead,
    pub(crate) records: Vec<R>,
    pub(crate) rows: Vec<u32>,
    pub(crate) keys: Keys,
    inside: Vec<Inside>,
    /// By the name of a column, its position and its heading.
    headings: BTreeMap<&'static str, (usize, String)>,
}

impl<R: Tabular> Assembly<R> {
    /// Reads the table; what it refers to must be known, save within the table itself.
    pub(crate) fn read(
        file: File<'_>,
        mapping: &Mapping,
        known: &Known,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let columns = columns(R::KIND);
        let read = TableRead::default();
        let mut assembly = Self {
            file: file.name.to_owned(),
            read,
            records: vec![],
            rows: vec![],
            keys: Keys { file: file.name.to_owned(), rows: BTreeMap::new() },
            inside: vec![],
            headings: BTreeMap::new(),
        };
        let table = TableFile { name: file.name, bytes: file.bytes, columns: &columns, mapping };
        let mut table_refused = None;
        assembly.read = table.read(diagnostics, |row, diagnostics| match table_refused {
            Some(refused) => Err(refused),
            None => assembly.take(row, known, diagnostics, &mut table_refused),
        });
        assembly.stay(diagnostics);
        assembly
    }

    fn take(
        &mut self,
        row: &Row<'_>,
        known: &Known,
        diagnostics: &mut Diagnostics,
        table_refused: &mut Option<Refused>,
    ) -> Result<(), Refused> {
        if self.headings.is_empty() {
            let headings = row.headings().map(|(name, at, heading)| (name, (at, heading.to_owned())));
            self.headings = headings.collect();
        }
        let id = known.id(R::KIND, &self.key(row, diagnostics)?);
        if let Some(first) = self.keys.rows.get(&id) {
            let issue = Issue::KeyRepeated { first: first.row };
            return Err(diagnostics.refuse(row.place(R::KEY), row.found(R::KEY), issue));
        }
        self.keys.rows.insert(id, Keyed { row: row.number(), record: None });
        let mut cells = Cells::new(row, columns(R::KIND).columns, known, diagnostics);
        let record = R::read(id, &mut cells);
        *table_refused = cells.table_refused();
        let (record, references) = cells.finish(record)?;
        let from = self.records.len();
        self.inside.extend(references.into_iter().map(|reference| Inside {
            from,
            to: reference.to,
            found: reference.found,
        }));
        self.records.push(record);
        self.rows.push(row.number());
        self.keys.rows.insert(id, Keyed { row: row.number(), record: Some(from) });
        Ok(())
    }

    /// The office's key; where a table need not have one, its file and row.
    fn key(&self, row: &Row<'_>, diagnostics: &mut Diagnostics) -> Result<String, Refused> {
        let optional =
            columns(R::KIND).columns.iter().any(|column| column.name == R::KEY && !column.required);
        if optional && row.text(R::KEY).is_none_or(|text| cell::trim(text).is_empty()) {
            return Ok(format!("{}:{}", self.file, row.number()));
        }
        row.require(R::KEY, cell::key, diagnostics)
    }

    /// Where a cell of that column stands in the row of that record.
    pub(crate) fn place(&self, record: usize, column: &str) -> Place<'_> {
        let column = self.headings.get(column).map(|(at, heading)| (*at, heading.as_str()));
        Place { file: &self.file, row: self.rows.get(record).copied(), column }
    }

    /// Where each record and each member stands.
    pub(crate) fn source(&self) -> SourceTable {
        let mut members: Vec<SourceColumn> = Vec::new();
        for column in columns(R::KIND).columns {
            let Some((_, heading)) = self.headings.get(column.name) else { continue };
            for member in column.members {
                if members.iter().all(|known| known.member != *member) {
                    members.push(SourceColumn { member: (*member).to_owned(), heading: heading.clone() });
                }
            }
        }
        let rows = self.rows.iter().copied().map(Some).collect();
        SourceTable { kind: R::KIND, file: self.file.clone(), columns: members, rows }
    }
}
