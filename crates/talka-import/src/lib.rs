//! Reads the tables that Latvian offices keep of volunteers and hours.
//!
//! From bytes to values, one step a module: [`encoding`] makes text of bytes, [`table`] makes rows of text,
//! [`header`] finds out which column is which, [`cell`] reads the values, and [`finding`] says, for every row that
//! had to be left out, where it stands, what stood there and what was expected.
//!
//! Nothing vanishes: the rows read, refused and skipped (each kind counted apart) are the rows of the file.

pub mod cell;
pub mod encoding;
pub mod finding;
mod fold;
pub mod header;
pub mod table;
