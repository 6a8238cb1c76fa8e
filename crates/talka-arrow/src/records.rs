//! Volunteers, organizations and placements: each row of their tables as a record of the model.

use std::borrow::Cow;

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, BooleanArray, RecordBatch};
use arrow_schema::DataType;
use talka::date::{Day, When};
use talka::reading::{DepthError, Tree};
use talka::register::{RecordId, RecordKind};
use talka_import::legal_class;
use uuid::Uuid;

use crate::column::{Amounts, Clocks, DayColumn, Integers, Sound, Texts};
use crate::error::{ColumnError, ColumnReason, TableError};
use crate::keys::{KeyColumn, Keys, NONE, Unknown};
use crate::table::{Batches, Table, collect};

/// The keys of all records.
pub(crate) struct AllKeys {
    pub(crate) volunteers: Keys,
    pub(crate) organizations: Keys,
    pub(crate) placements: Keys,
}

/// A table, and the number of the record of each of its rows.
pub(crate) struct RecordTable {
    table: Table,
    batches: Vec<RecordBatch>,
}

impl AllKeys {
    pub(crate) fn new() -> Self {
        Self {
            volunteers: Keys::new(RecordKind::Volunteer),
            organizations: Keys::new(RecordKind::Organization),
            placements: Keys::new(RecordKind::Placement),
        }
    }

    /// The key of that record, as text.
    pub(crate) fn text(&self, kind: RecordKind, id: RecordId) -> String {
        match kind {
            RecordKind::Volunteer => self.volunteers.text(id.uuid()),
            RecordKind::Organization => self.organizations.text(id.uuid()),
            _ => self.placements.text(id.uuid()),
        }
    }

    /// The id of the record that a member refers to; of one that nothing is known of, an id that no record has.
    fn id(&mut self, table: Table, path: &str, column: &KeyColumn, row: usize) -> Option<Uuid> {
        let keys = match (table, path) {
            (Table::Volunteers, "id") | (Table::Placements, "volunteer") => &mut self.volunteers,
            (Table::Placements, "id") => &mut self.placements,
            (Table::Volunteers, "consents/limited_to") => {
                let organization = self.organizations.number(column, row, Unknown::LeftOut)?;
                if organization == NONE { &mut self.placements } else { &mut self.organizations }
            }
            _ => &mut self.organizations,
        };
        let number = keys.number(column, row, Unknown::Added)?;
        Some(keys.id(number))
    }
}

/// Whether the member at that path is a key.
fn is_key(table: Table, path: &str) -> bool {
    match table {
        Table::Volunteers => ["id", "consents/limited_to"].contains(&path),
        Table::Organizations => ["id", "parents/organization"].contains(&path),
        Table::Placements => ["id", "volunteer", "organization"].contains(&path),
        Table::Hours => false,
    }
}

impl RecordTable {
    /// Reads the table and numbers its records by their keys, each of which may occur once.
    pub(crate) fn read(table: Table, reader: Batches<'_>, keys: &mut Keys) -> Result<Self, TableError> {
        let (_, batches) = collect(table, reader)?;
        let error = |reason| {
            let column = "id".to_owned();
            TableError::Columns(vec![ColumnError { table, column, reason }])
        };
        let expected = KeyColumn::EXPECTED;
        let mut rows = 0;
        for batch in &batches {
            let array = batch.column_by_name("id").ok_or(error(ColumnReason::Missing { expected }))?;
            let found = array.data_type().to_string();
            let column = KeyColumn::of(array).ok_or(error(ColumnReason::IllTyped { expected, found }))?;
            for row in 0..batch.num_rows() {
                let known = keys.len();
                keys.number(&column, row, Unknown::Added).ok_or(error(ColumnReason::NoKey { row: rows }))?;
                if keys.len() == known {
                    return Err(error(ColumnReason::DuplicateKey { row: rows }));
                }
                rows += 1;
            }
        }
        Ok(Self { table, batches })
    }

    /// Its rows as trees, in which keys are ids.
    pub(crate) fn trees(&self, keys: &mut AllKeys) -> Result<Vec<Tree<'static>>, TableError> {
        self.trees_of(keys, |_| true)
    }

    /// The same of the rows with these numbers.
    pub(crate) fn trees_of(
        &self,
        keys: &mut AllKeys,
        of: impl Fn(usize) -> bool,
    ) -> Result<Vec<Tree<'static>>, TableError> {
        let mut trees = Vec::new();
        let (mut before, mut sound) = (0_usize, Sound::default());
        for batch in &self.batches {
            let columns = batch.schema_ref().fields().iter().zip(batch.columns());
            let columns: Vec<(String, &ArrayRef)> =
                columns.map(|(field, array)| (field.name().replace('.', "/"), array)).collect();
            let broken = columns.iter().filter(|(_, array)| !sound.has(array));
            let errors: Vec<ColumnError> = broken
                .map(|(column, _)| ColumnError {
                    table: self.table,
                    column: column.clone(),
                    reason: ColumnReason::Broken,
                })
                .collect();
            if !errors.is_empty() {
                return Err(TableError::Columns(errors));
            }
            let start = before;
            before += batch.num_rows();
            for row in (0..batch.num_rows()).filter(|row| of(start + row)) {
                let mut members = Members::default();
                for (path, array) in &columns {
                    let value = self.value(path, array, row, keys)?;
                    members.put(path, value);
                }
                trees.push(members.tree().map_err(|_| TableError::TooDeep)?);
            }
        }
        Ok(trees)
    }

    /// The day of birth of each row, where the table has only keys and days of birth.
    pub(crate) fn births(&self) -> Option<Vec<Option<Day>>> {
        let mut births = Vec::new();
        for batch in &self.batches {
            let others = |name: &str| name != "id" && name != "born";
            if batch.schema_ref().fields().iter().any(|field| others(field.name())) {
                return None;
            }
            let Some(born) = batch.column_by_name("born") else {
                births.resize(births.len() + batch.num_rows(), None);
                continue;
            };
            // The same day may be written in more than one way, and each is read by itself.
            let born = DayColumn::of(born).filter(|born| !matches!(born, DayColumn::Text(_)))?;
            for row in 0..batch.num_rows() {
                births.push(match born.get(row) {
                    None => None,
                    Some(Ok(When::Day(day))) => Some(day),
                    Some(_) => return None,
                });
            }
        }
        Some(births)
    }

    fn ill_typed(&self, path: &str, found: &DataType) -> TableError {
        let expected = "text, numbers, days, times of day, lists or structs of these";
        let reason = ColumnReason::IllTyped { expected, found: found.to_string() };
        TableError::Columns(vec![ColumnError { table: self.table, column: path.to_owned(), reason }])
    }

    fn value(
        &self,
        path: &str,
        array: &dyn Array,
        row: usize,
        keys: &mut AllKeys,
    ) -> Result<Tree<'static>, TableError> {
        if array.is_null(row) {
            return Ok(Tree::Null);
        }
        let refused = || self.ill_typed(path, array.data_type());
        match array.data_type() {
            DataType::Struct(fields) => {
                let members = fields.iter().zip(array.as_struct().columns());
                let members = members.map(|(field, member)| {
                    let value = self.value(&format!("{path}/{}", field.name()), member, row, keys)?;
                    Ok((Cow::Owned(field.name().clone()), value))
                });
                let members = members.collect::<Result<Vec<_>, TableError>>()?;
                let given = members.into_iter().filter(|(_, value)| *value != Tree::Null);
                return Tree::object(given.collect()).map_err(|_| TableError::TooDeep);
            }
            DataType::List(_) => return self.list(path, &array.as_list::<i32>().value(row), keys),
            DataType::LargeList(_) => return self.list(path, &array.as_list::<i64>().value(row), keys),
            DataType::FixedSizeList(_, _) => {
                return self.list(path, &array.as_fixed_size_list().value(row), keys);
            }
            _ => {}
        }
        if is_key(self.table, path) {
            let column = KeyColumn::of(array).ok_or_else(refused)?;
            let id = keys.id(self.table, path, &column, row);
            return Ok(id.map_or(Tree::Null, |id| Tree::Text(id.to_string().into())));
        }
        let value = scalar(array, row).ok_or_else(refused)?;
        Ok(match &value {
            Tree::Text(word) if (self.table, path) == (Table::Organizations, "class") => {
                legal_class(word).map_or(value, |class| Tree::Text(class.as_str().into()))
            }
            _ => value,
        })
    }

    fn list(&self, path: &str, values: &ArrayRef, keys: &mut AllKeys) -> Result<Tree<'static>, TableError> {
        let items = (0..values.len()).map(|row| self.value(path, values, row, keys));
        let items = items.collect::<Result<_, _>>()?;
        Tree::list(items).map_err(|_| TableError::TooDeep)
    }
}

/// A single value; `None` where the model has no values of that type.
fn scalar(array: &dyn Array, row: usize) -> Option<Tree<'static>> {
    if let Some(texts) = Texts::of(array) {
        return Some(texts.get(row).map_or(Tree::Null, |text| Tree::Text(text.to_owned().into())));
    }
    if let Some(numbers) = Integers::of(array) {
        let number = numbers.get(row)?;
        return Some(i64::try_from(number).map_or(Tree::OtherNumber, Tree::Whole));
    }
    Some(match array.data_type() {
        DataType::Boolean => Tree::Bool(array.as_any().downcast_ref::<BooleanArray>()?.value(row)),
        DataType::Time32(_) | DataType::Time64(_) => match Clocks::of(array)?.get(row)? {
            Ok(clock) => Tree::Text(clock.to_string().into()),
            Err(()) => Tree::OtherNumber,
        },
        DataType::Date32 | DataType::Date64 | DataType::Timestamp(_, _) => {
            match DayColumn::of(array)?.get(row)? {
                Ok(day) => Tree::Text(day.to_string().into()),
                Err(()) => Tree::OtherNumber,
            }
        }
        // Whole numbers with gaps become floating-point numbers in pandas.
        DataType::Float32 | DataType::Float64 | DataType::Decimal128(_, _) => {
            match Amounts::of(array)?.whole(row) {
                None => Tree::Null,
                Some(number) => number.map_or(Tree::OtherNumber, Tree::Whole),
            }
        }
        DataType::Null => Tree::Null,
        _ => return None,
    })
}

/// An object that is made from columns, some of which name a member of a member by its path.
#[derive(Default)]
struct Members(Vec<(String, Member)>);

enum Member {
    Value(Tree<'static>),
    Inside(Members),
}

impl Members {
    fn put(&mut self, path: &str, value: Tree<'static>) {
        if value == Tree::Null {
            return;
        }
        let Some((name, rest)) = path.split_once('/') else {
            self.0.push((path.to_owned(), Member::Value(value)));
            return;
        };
        let inside = self.0.iter_mut().find_map(|(known, member)| match member {
            Member::Inside(inside) if known == name => Some(inside),
            _ => None,
        });
        if let Some(inside) = inside {
            inside.put(rest, value);
        } else {
            let mut inside = Self::default();
            inside.put(rest, value);
            self.0.push((name.to_owned(), Member::Inside(inside)));
        }
    }

    fn tree(self) -> Result<Tree<'static>, DepthError> {
        let members = self.0.into_iter().map(|(name, member)| {
            let value = match member {
                Member::Value(value) => value,
                Member::Inside(inside) => inside.tree()?,
            };
            Ok((Cow::Owned(name), value))
        });
        Tree::object(members.collect::<Result<_, _>>()?)
    }
}
