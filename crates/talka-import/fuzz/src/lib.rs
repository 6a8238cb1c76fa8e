//! What must hold whatever the tables of an office hold: one function for each fuzz target, which takes any bytes and
//! panics where something does not hold.

#[path = "../../tests/it/accounted.rs"]
mod accounted;
mod books;
mod encodings;
mod recipe;
mod tables;

pub use books::{ODS, XLSX, books};
pub use encodings::encodings;
pub use tables::tables;

/// Parts the tables of an input that is their text: volunteers, organizations, placements, hours, and the office's own
/// headings.
pub const PARTED_BY: u8 = 0x1E;
