//! Reads the tables that Latvian offices keep of volunteers and hours.
//!
//! From bytes to values, one step a module: [`encoding`] makes text of bytes, [`table`] makes rows of text,
//! [`header`] finds out which column is which, [`cell`] reads the values, and [`diagnostic`] says, for every row that
//! had to be left out, its place, what was expected and what kind of value was found.
//!
//! [`read_tables`] puts these together for the four tables of an office (their columns are in [`tables`]) and makes a
//! [`Register`](talka::register::Register) that remembers file, row and column; [`read_folder`] finds the four files
//! first.
//!
//! Nothing vanishes: the rows read, refused and skipped (each kind counted apart) are the rows of the file.

mod assembly;
mod book;
pub mod cell;
mod codes;
pub mod diagnostic;
pub mod encoding;
mod error;
mod fold;
mod folder;
pub mod header;
mod import;
mod input;
mod json;
mod keys;
mod names;
mod preview;
mod roster;
mod sources;
mod survey;
pub mod table;
pub mod tables;
mod understood;
mod unread;
mod words;

pub use book::WORKBOOK_EXTENSIONS;
pub use error::{FileKind, FolderError, ImportError, MAPPING_FILE};
pub use folder::{TEXT_EXTENSIONS, file_names, read_file, read_folder, write_mapping};
pub use import::{Imported, TableSummary, read_files, read_tables};
pub use input::{DEFAULT_NAMESPACE, File, Limits, Options, Source, Tables};
pub use preview::Preview;
pub use roster::{Identities, Likeness, UnusedName};
pub use sources::{
    Amounts, Group, Overlap, OverlapReason, RowOf, SourceRead, Sources, Split, Totals, holds_sources,
    read_sources,
};
pub use understood::{ColumnRead, Reason};
pub use unread::Unread;
pub use words::legal_class;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
