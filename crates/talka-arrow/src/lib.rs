#![doc = include_str!("../README.md")]

mod alike;
mod asked;
mod by_person;
mod column;
mod error;
mod grouped;
mod hours;
mod judge;
mod keys;
mod loaded;
mod lookup;
mod of_register;
mod outputs;
mod pairs;
mod partial;
mod people;
mod records;
mod refused;
mod said;
mod sources;
mod sums;
mod table;
mod threads;

pub use asked::{Asked, Watch};
pub use error::{ColumnError, ColumnReason, TableError};
pub use judge::{Answer, JudgeError};
pub use loaded::Loaded;
pub use outputs::TOTALS_BY;
pub use partial::{MergeError, Merged, Partial};
pub use refused::Refused;
pub use table::{Batches, Table, Tables};
pub use talka::impact::By;
