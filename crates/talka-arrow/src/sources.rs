//! Where records are in the files that a register was made from, and who they are.

use std::sync::Arc;

use arrow_array::{Array, ArrayRef, RecordBatch, StringArray, UInt32Array};
use arrow_schema::{ArrowError, Field, Schema};
use talka::register::{Parts, Private, RecordKind, Source, SourceMap, SourceRow, SourceTable};

use crate::Loaded;
use crate::hours::row;
use crate::keys::{KeyColumn, Keys, position};
use crate::people::People;

impl People {
    /// Where the records of a part are.
    pub(crate) fn sources_of(&self, parts: &Parts) -> SourceMap {
        let keys = self.keys();
        let number = |keys: &Keys, id| keys.of_id(id).map_or(usize::MAX, position);
        let table = |table: &SourceTable| {
            let positions: Vec<usize> = match table.kind {
                RecordKind::Volunteer => {
                    parts.volunteers.iter().map(|of| number(&keys.volunteers, of.id.uuid())).collect()
                }
                RecordKind::Organization => {
                    parts.organizations.iter().map(|of| number(&keys.organizations, of.id.uuid())).collect()
                }
                RecordKind::Placement => {
                    parts.placements.iter().map(|of| number(&keys.placements, of.id.uuid())).collect()
                }
                RecordKind::HourLog => parts.hour_logs.iter().map(|log| position(row(log.id))).collect(),
            };
            let rows: Vec<Option<SourceRow>> =
                positions.into_iter().map(|at| table.rows.get(at).copied().flatten()).collect();
            SourceTable::new(table.kind, table.file.clone()).columns(table.columns.clone()).rows(rows)
        };
        SourceMap { tables: self.records().sources().tables.iter().map(table).collect() }
    }

    /// The batch with the place of each row, where its rows are entries of files.
    pub(crate) fn with_places_of_entries(&self, batch: RecordBatch) -> Result<RecordBatch, ArrowError> {
        let rows = batch.column_by_name("row").and_then(|rows| rows.as_any().downcast_ref::<UInt32Array>());
        let Some(rows) = rows.filter(|_| self.has_sources()) else { return Ok(batch) };
        let place = |row: &u32| self.records().source(RecordKind::HourLog, position(*row), "");
        let places: Vec<Option<Source>> = rows.values().iter().map(place).collect();
        let file_and_row = columns(&places).into_iter().take(2);
        with(&batch, batch.num_columns(), file_and_row.collect())
    }

    /// Whether the records were made from files.
    pub(crate) fn has_sources(&self) -> bool {
        !self.records().sources().tables.is_empty()
    }
}

/// The columns of places: `file`, `file_row` (from 1) and `file_column` (its heading).
pub(crate) fn columns(places: &[Option<Source>]) -> Vec<(&'static str, ArrayRef)> {
    let place = || places.iter().map(Option::as_ref);
    let files: StringArray = place().map(|at| at.map(|at| at.file.as_str())).collect();
    let rows: UInt32Array = place().map(|at| at.map(|at| at.row)).collect();
    let headings: StringArray = place().map(|at| at.and_then(|at| at.column.as_deref())).collect();
    vec![("file", Arc::new(files)), ("file_row", Arc::new(rows)), ("file_column", Arc::new(headings))]
}

/// The name of the record at a position.
type NameOf<'n> = &'n dyn Fn(usize) -> Option<&'n Private>;

impl Loaded {
    /// An output with the names of whom it names: beside each column `volunteer` and `organization` one called `volunteer_name` or
    /// `organization_name`. Nobody has a name of whom no table gives one.
    ///
    /// Names are personal data: an output has none unless it is asked for by this.
    pub fn with_names(&self, output: &RecordBatch) -> Result<RecordBatch, ArrowError> {
        let keys = self.keys();
        let volunteer = |at: usize| self.volunteer_name(at);
        let organization = |at: usize| self.organizations().get(at)?.name.as_ref();
        let mut output = output.clone();
        let sides: [(&str, &str, &Keys, NameOf<'_>); 2] = [
            ("volunteer", "volunteer_name", &keys.volunteers, &volunteer),
            ("organization", "organization_name", &keys.organizations, &organization),
        ];
        for (column, named, keys, name) in sides {
            let Some((at, _)) = output.schema_ref().column_with_name(column) else { continue };
            let Some(of_rows) = KeyColumn::of(output.column(at)) else { continue };
            let number = |row| keys.known(&of_rows, row).map(position);
            let names = (0..output.num_rows()).map(|row| name(number(row)?).map(Private::reveal));
            let names: ArrayRef = Arc::new(names.collect::<StringArray>());
            output = with(&output, at + 1, vec![(named, names)])?;
        }
        Ok(output)
    }
}

/// The batch with further columns at that position.
fn with(batch: &RecordBatch, at: usize, columns: Vec<(&str, ArrayRef)>) -> Result<RecordBatch, ArrowError> {
    let mut fields: Vec<_> = batch.schema_ref().fields().iter().cloned().collect();
    let mut arrays = batch.columns().to_vec();
    for (n, (name, array)) in columns.into_iter().enumerate() {
        fields.insert(at + n, Arc::new(Field::new(name, array.data_type().clone(), true)));
        arrays.insert(at + n, array);
    }
    RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays)
}
