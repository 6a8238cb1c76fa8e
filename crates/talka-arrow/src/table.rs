//! The tables of a register, as their producers hand them over.

use std::fmt;

use arrow_array::{ArrayRef, RecordBatch, RecordBatchReader, StructArray};
use arrow_schema::{DataType, SchemaRef};

use crate::error::{ColumnError, ColumnReason, TableError};

/// A table of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Table {
    /// Volunteers, one a row.
    Volunteers,
    /// Organizations, one a row.
    Organizations,
    /// Placements, one a row.
    Placements,
    /// Hours, one entry a row.
    Hours,
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Volunteers => "volunteers",
            Self::Organizations => "organizations",
            Self::Placements => "placements",
            Self::Hours => "hours",
        })
    }
}

/// A table that gives its rows in batches.
pub type Batches<'t> = Box<dyn RecordBatchReader + 't>;

/// The tables to judge: hours, and what else there is. Columns have the names of the model, a member of a member written
/// `confirmation/state` or as a struct; a column that is absent is unknown everywhere.
pub struct Tables<'t> {
    pub(crate) hours: Batches<'t>,
    pub(crate) volunteers: Option<Batches<'t>>,
    pub(crate) organizations: Option<Batches<'t>>,
    pub(crate) placements: Option<Batches<'t>>,
}

impl fmt::Debug for Tables<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tables")
            .field("volunteers", &self.volunteers.is_some())
            .field("organizations", &self.organizations.is_some())
            .field("placements", &self.placements.is_some())
            .finish_non_exhaustive()
    }
}

impl<'t> Tables<'t> {
    /// Hours alone. Whoever and whatever organization they name is known by its key and nothing else.
    pub fn new(hours: impl RecordBatchReader + 't) -> Self {
        Self { hours: Box::new(hours), volunteers: None, organizations: None, placements: None }
    }

    /// With a table of volunteers. Hours of anybody else are then left out and counted.
    pub fn volunteers(mut self, table: impl RecordBatchReader + 't) -> Self {
        self.volunteers = Some(Box::new(table));
        self
    }

    /// With a table of organizations. Hours at any other are then left out and counted.
    pub fn organizations(mut self, table: impl RecordBatchReader + 't) -> Self {
        self.organizations = Some(Box::new(table));
        self
    }

    /// With a table of placements, to which hours refer by `placement`.
    pub fn placements(mut self, table: impl RecordBatchReader + 't) -> Self {
        self.placements = Some(Box::new(table));
        self
    }
}

/// All batches of a table. Producers may cut it anywhere; a batch of another shape is refused.
pub(crate) fn collect(
    table: Table,
    reader: Batches<'_>,
) -> Result<(SchemaRef, Vec<RecordBatch>), TableError> {
    let schema = reader.schema();
    let mut batches = Vec::new();
    let mut rows = 0_usize;
    for (n, batch) in reader.enumerate() {
        let batch = batch.map_err(|source| TableError::Stream { table, batch: n, source })?;
        let same = batch.schema_ref().fields().iter().map(|field| (field.name(), field.data_type()));
        if !same.eq(schema.fields().iter().map(|field| (field.name(), field.data_type()))) {
            return Err(TableError::Columns(changed(table, n, &schema, &batch)));
        }
        rows = rows.saturating_add(batch.num_rows());
        if u32::try_from(rows).is_ok_and(|rows| rows < u32::MAX) {
            batches.push(batch);
        } else {
            return Err(TableError::TooManyRows { table });
        }
    }
    Ok((schema, batches))
}

/// The columns that are not those of the first batch.
fn changed(table: Table, batch: usize, first: &SchemaRef, found: &RecordBatch) -> Vec<ColumnError> {
    let of = |schema: &SchemaRef, name: &str| {
        schema.column_with_name(name).map(|(_, field)| field.data_type().clone())
    };
    let both = first.fields().iter().chain(found.schema_ref().fields());
    let mut columns: Vec<String> = both
        .map(|field| field.name().clone())
        .filter(|name| of(first, name) != of(found.schema_ref(), name))
        .collect();
    columns.dedup();
    let error = |column| ColumnError { table, column, reason: ColumnReason::Changed { batch } };
    columns.into_iter().map(error).collect()
}

/// The columns of a batch with the members of structs among them, each by its path. The gaps of a struct are gaps of its
/// members.
pub(crate) fn flatten(batch: &RecordBatch) -> Vec<(String, ArrayRef)> {
    let mut columns = Vec::new();
    for (field, array) in batch.schema_ref().fields().iter().zip(batch.columns()) {
        add(field.name().replace('.', "/"), array, &mut columns);
    }
    columns
}

fn add(path: String, array: &ArrayRef, columns: &mut Vec<(String, ArrayRef)>) {
    let members = match array.data_type() {
        DataType::Struct(_) => array.as_any().downcast_ref::<StructArray>(),
        _ => None,
    };
    let Some(members) = members else {
        columns.push((path, ArrayRef::clone(array)));
        return;
    };
    let (fields, arrays) = members.flatten();
    for (field, member) in fields.iter().zip(&arrays) {
        add(format!("{path}/{}", field.name()), member, columns);
    }
}
