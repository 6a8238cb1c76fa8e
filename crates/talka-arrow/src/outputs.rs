//! What is made of tables, as columns.

mod decisions;
mod findings;
mod milestones;
mod summary;
mod totals;
mod verdicts;

use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, StringArray, UInt32Array};
use arrow_schema::ArrowError;

pub(crate) use decisions::{Decisions, Left, Outcome};
pub(crate) use findings::{Findings, FoundOf};
pub(crate) use milestones::{Milestones, OfLevels};
pub(crate) use summary::Summary;
pub use totals::TOTALS_BY;
pub(crate) use totals::{OfPerson, Totals, group};
pub(crate) use verdicts::Verdicts;

use crate::refused::RefusedRow;

/// A batch of these columns; those that never lack a value are not nullable.
fn batch(columns: Vec<(&str, ArrayRef)>) -> Result<RecordBatch, ArrowError> {
    RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, array)| {
        let nullable = array.is_nullable();
        (name, array, nullable)
    }))
}

/// A column of words.
fn words<'a>(words: impl IntoIterator<Item = &'a str>) -> ArrayRef {
    Arc::new(StringArray::from_iter_values(words))
}

/// A column of words some of which are absent.
fn words_if_any<'a>(words: impl IntoIterator<Item = Option<&'a str>>) -> ArrayRef {
    Arc::new(StringArray::from_iter(words))
}

pub(crate) fn refused(rows: &[RefusedRow]) -> Result<RecordBatch, ArrowError> {
    let numbers = UInt32Array::from_iter_values(rows.iter().map(|row| row.row));
    batch(vec![("row", Arc::new(numbers)), ("reason", words(rows.iter().map(|row| row.refused.as_str())))])
}
