//! Workbooks as sheets of text.
//!
//! A workbook comes from anybody, and a few kilobytes of it can ask for gigabytes. So everything is counted while it is
//! read, and what no office needs is refused before a library builds it.

#[cfg(feature = "spreadsheets")]
mod budget;
#[cfg(feature = "spreadsheets")]
mod markup;
#[cfg(feature = "spreadsheets")]
mod ods;
#[cfg(feature = "spreadsheets")]
mod packing;
mod sheet;
#[cfg(feature = "spreadsheets")]
mod value;
#[cfg(feature = "spreadsheets")]
mod xls;
#[cfg(feature = "spreadsheets")]
mod xlsx;

pub(crate) use sheet::{Sheet, SheetRows};

use crate::diagnostic::BookIssue;
#[cfg(feature = "spreadsheets")]
use packing::Packing;

/// The extensions of workbooks, which are read with the feature `spreadsheets`.
pub const WORKBOOK_EXTENSIONS: [&str; 4] = ["xlsx", "xlsm", "xls", "ods"];

/// Whether a file of that name is a workbook.
pub(crate) fn is_book(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_lowercase());
    extension.is_some_and(|extension| WORKBOOK_EXTENSIONS.contains(&extension.as_str()))
}

/// The sheets of a workbook, in order; those that are hidden without their cells.
#[cfg(feature = "spreadsheets")]
pub(crate) fn open(bytes: &[u8]) -> Result<Vec<Sheet>, BookIssue> {
    /// How the container of older workbooks begins, and that of newer ones under a password.
    const OLD: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    if bytes.starts_with(OLD) {
        return guarded(|| xls::read(bytes));
    }
    let parts = budget::inflate(bytes)?;
    let packing = Packing::new(parts.budget());
    if parts.has("content.xml") { ods::read(bytes, packing) } else { guarded(|| xlsx::read(bytes, packing)) }
}

/// The library expects here and there what no file has to hold; its panic is a damaged file. It keeps nothing between two files, and
/// what is read is dropped with the panic, so that nothing half done is seen. A program that is built to abort on panics ends here.
#[cfg(feature = "spreadsheets")]
fn guarded(
    read: impl FnOnce() -> Result<Vec<Sheet>, BookIssue> + std::panic::UnwindSafe,
) -> Result<Vec<Sheet>, BookIssue> {
    std::panic::catch_unwind(read).unwrap_or(Err(BookIssue::Damaged))
}

/// This build reads no workbooks.
#[cfg(not(feature = "spreadsheets"))]
pub(crate) fn open(_: &[u8]) -> Result<Vec<Sheet>, BookIssue> {
    Err(BookIssue::NotBuilt)
}
