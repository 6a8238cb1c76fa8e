//! From the rows of one table to its records, and which of them can stay.

mod stay;

use std::collections::BTreeMap;

use talka::register::{RecordKind, SourceColumn, SourceTable};

use crate::cell;
use crate::diagnostic::{Diagnostics, Issue, Place, Refused};
use crate::input::{File, Options};
use crate::keys::{Keyed, Keys, Known};
use crate::survey::Survey;
use crate::table::{Row, TableFile, TableRead, Take};
use crate::tables::{Cells, Reference, Tabular, columns};

/// A reference to another row of the same table.
struct Inside {
    from: usize,
    reference: Reference,
}

/// The records of a table, each with its row.
pub(crate) struct Assembly<R> {
    pub(crate) file: String,
    pub(crate) read: TableRead,
    pub(crate) records: Vec<R>,
    pub(crate) rows: Vec<u32>,
    pub(crate) keys: Keys,
    inside: Vec<Inside>,
    /// The first row whose key looks like a personal code, and how many such rows there are.
    codes: Option<(u32, u32)>,
    /// By the name of a column, its position and its heading.
    headings: BTreeMap<&'static str, (usize, String)>,
}

/// The rows of a table on their way to an assembly.
struct Taking<'a, R> {
    assembly: &'a mut Assembly<R>,
    known: &'a Known,
    survey: Survey,
    table_refused: Option<Refused>,
}

impl<R: Tabular> Take for Taking<'_, R> {
    const SURVEYS: bool = true;

    fn survey(&mut self, row: &Row<'_>) {
        self.survey.look(row);
    }

    fn take(&mut self, row: &Row<'_>, diagnostics: &mut Diagnostics) -> Result<(), Refused> {
        match self.table_refused {
            Some(refused) => Err(refused),
            None => self.assembly.take(row, self.known, &self.survey, diagnostics, &mut self.table_refused),
        }
    }
}

impl<R: Tabular> Assembly<R> {
    /// Reads the table; what it refers to must be known, save within the table itself.
    pub(crate) fn read(
        file: File<'_>,
        options: &Options,
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
            codes: None,
            headings: BTreeMap::new(),
        };
        let table = TableFile::new(file.name, file.bytes, &columns)
            .with_mapping(&options.mapping)
            .with_most_cells(options.limits.row_cells);
        let survey = Survey::new(options.dates);
        let mut taking = Taking { assembly: &mut assembly, known, survey, table_refused: None };
        let read = table.read_by(diagnostics, &mut taking);
        assembly.read = read;
        if let Some((row, rows)) = assembly.codes.filter(|_| options.namespace.is_none()) {
            let place = assembly.column(Place::new(file.name).row(row), R::KEY);
            diagnostics.note(place, Issue::KeyIsPersonalCode { rows });
        }
        assembly.stay(diagnostics);
        assembly
    }

    fn take(
        &mut self,
        row: &Row<'_>,
        known: &Known,
        survey: &Survey,
        diagnostics: &mut Diagnostics,
        table_refused: &mut Option<Refused>,
    ) -> Result<(), Refused> {
        if self.headings.is_empty() {
            let headings = row.headings().map(|(name, at, heading)| (name, (at, heading.to_owned())));
            self.headings = headings.collect();
        }
        let key = self.key(row, diagnostics)?;
        if R::KIND != RecordKind::Organization && cell::resembles_personal_code(&key) {
            let codes = self.codes.get_or_insert((row.number(), 0));
            codes.1 = codes.1.saturating_add(1);
        }
        let id = known.id(R::KIND, &key);
        if let Some(first) = self.keys.rows.get(&id) {
            let issue = Issue::KeyRepeated { first: first.row };
            return Err(diagnostics.refuse(row.place(R::KEY), issue));
        }
        self.keys.rows.insert(id, Keyed { row: row.number(), record: None });
        let mut cells = Cells::new(row, columns(R::KIND).columns, known, survey, diagnostics);
        let record = R::read(id, &mut cells);
        *table_refused = cells.table_refused();
        let (record, references) = cells.finish(record)?;
        let from = self.records.len();
        self.inside.extend(references.into_iter().map(|reference| Inside { from, reference }));
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

    /// Where the cell of that column is in the row of that record.
    pub(crate) fn place(&self, record: usize, column: &str) -> Place<'_> {
        let row = self.rows.get(record).copied().unwrap_or_default();
        self.column(Place::new(&self.file).row(row), column)
    }

    fn column<'a>(&'a self, place: Place<'a>, column: &str) -> Place<'a> {
        self.headings.get(column).map_or(place, |(at, heading)| place.column(*at, heading))
    }

    /// The row of each record and the column of each member.
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
