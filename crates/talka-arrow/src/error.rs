//! What stops tables from being read.

use std::fmt;

use talka::register::RegisterReadError;

use crate::table::Table;

/// A column that a table needs and has not, or that holds what it should not.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{table}, column `{column}`: {reason}")]
#[non_exhaustive]
pub struct ColumnError {
    /// The table.
    pub table: Table,
    /// The column, by its name in the model.
    pub column: String,
    /// What is wrong with it.
    pub reason: ColumnReason,
}

/// What is wrong with a column.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ColumnReason {
    /// The table has no such column, and needs one.
    #[error("missing; expected {expected}")]
    Missing {
        /// What it should hold.
        expected: &'static str,
    },
    /// It is of another type.
    #[error("expected {expected}, found {found}")]
    IllTyped {
        /// What it should hold.
        expected: &'static str,
        /// Its type, in Arrow's words.
        found: String,
    },
    /// The producer filled it with what its type does not allow, such as text that is no UTF-8.
    #[error("the values are not what their type says")]
    Broken,
    /// A batch has it with another type than the first batch, or has it not.
    #[error("batch {batch} differs from the first")]
    Changed {
        /// The batch, from 0.
        batch: usize,
    },
    /// A key occurs a second time.
    #[error("row {row}: duplicate key")]
    DuplicateKey {
        /// The row, from 0.
        row: usize,
    },
    /// A record has no key.
    #[error("row {row}: expected a key, found nothing")]
    NoKey {
        /// The row, from 0.
        row: usize,
    },
}

/// Why tables could not be judged. Nothing was judged then.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TableError {
    /// Columns that are missing or cannot be used; all of them.
    #[error("{}", Lines(.0))]
    Columns(Vec<ColumnError>),
    /// The producer of a table failed.
    #[error("{table}, batch {batch}: the producer failed")]
    Stream {
        /// The table.
        table: Table,
        /// The batch that could not be had, from 0.
        batch: usize,
        /// What the producer said.
        source: arrow_schema::ArrowError,
    },
    /// The records of volunteers, organizations and placements could not be read, or refer to records that do not exist.
    #[error(transparent)]
    Records(#[from] RegisterReadError),
    /// Lists and structs lie deeper inside one another than a document may.
    #[error("a column is nested too deep")]
    TooDeep,
    /// More rows than can be numbered.
    #[error("{table}: more than {} rows", u32::MAX - 1)]
    TooManyRows {
        /// The table.
        table: Table,
    },
}

struct Lines<'a>(&'a [ColumnError]);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, error) in self.0.iter().enumerate() {
            let newline = if n > 0 { "\n" } else { "" };
            write!(f, "{newline}{error}")?;
        }
        Ok(())
    }
}
