//! Workbooks as they were written before 2007.

mod records;

use std::borrow::Cow;
use std::io::{Cursor, Read, Write};

use calamine::{Data, Reader, SheetVisible, Xls, XlsError};

use cfb::{CompoundFile, Version};

use super::budget::{Budget, OLD_FILE};
use super::packing::Packing;
use super::sheet::Sheet;
use super::value;
use crate::diagnostic::BookIssue;

/// The name of the stream of records, and what older programs call it.
const WORKBOOK: &str = "Workbook";
const NAMES: [&str; 2] = [WORKBOOK, "Book"];

/// Reads the sheets that are shown. The library has no stream of these cells, so it is given only what it can hold.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Sheet>, BookIssue> {
    if u64::try_from(bytes.len()).is_ok_and(|length| length > OLD_FILE) {
        return Err(BookIssue::TooLarge { limit: OLD_FILE });
    }
    // A newer workbook under a password is in the same container.
    let protected: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(protected.len()).any(|window| window == protected) {
        return Err(BookIssue::Protected);
    }
    let mut stream = stream(bytes).ok_or(BookIssue::Damaged)?;
    let mut budget = Budget::default();
    records::look_through(&mut stream, &mut budget)?;
    let only = contained(&stream).ok_or(BookIssue::Damaged)?;
    drop(stream);
    let mut book: Xls<_> = Xls::new(Cursor::new(only.as_slice())).map_err(|error| match error {
        XlsError::Password => BookIssue::Protected,
        _ => BookIssue::Damaged,
    })?;
    let mut packing = Packing::new(budget);
    for calamine::Sheet { name, visible, .. } in book.sheets_metadata().to_vec() {
        if visible == SheetVisible::Visible {
            sheet(&mut book, name, &mut packing)?;
        } else {
            packing.hidden_sheet(name)?;
        }
    }
    Ok(packing.finish())
}

/// The stream of records in a container.
fn stream(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut container = CompoundFile::open(Cursor::new(bytes)).ok()?;
    let name = NAMES.into_iter().find(|name| container.is_stream(name))?;
    let mut stream = Vec::new();
    container.open_stream(name).ok()?.take(OLD_FILE).read_to_end(&mut stream).ok()?;
    Some(stream)
}

/// A container of that stream alone: what else was in the first may be understood otherwise by the library.
fn contained(stream: &[u8]) -> Option<Vec<u8>> {
    let mut container = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new())).ok()?;
    container.create_stream(WORKBOOK).ok()?.write_all(stream).ok()?;
    container.flush().ok()?;
    Some(container.into_inner().into_inner())
}

fn sheet(book: &mut Xls<Cursor<&[u8]>>, name: String, packing: &mut Packing) -> Result<(), BookIssue> {
    let range = book.worksheet_range(&name).map_err(|_| BookIssue::Damaged)?;
    packing.sheet(name)?;
    let (first_row, first_column) = range.start().unwrap_or_default();
    for (row, column, cell) in range.used_cells() {
        let place = |at: usize, first: u32| u32::try_from(at).unwrap_or(u32::MAX).saturating_add(first);
        let (row, column) = (place(row, first_row), place(column, first_column));
        let text: Cow<'_, str> = match cell {
            Data::Int(number) => number.to_string().into(),
            Data::Float(number) => value::number(*number).into(),
            Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.into(),
            Data::Bool(yes) => value::boolean(*yes).into(),
            Data::DateTime(moment) => value::moment(*moment).into(),
            Data::Error(error) => error.to_string().into(),
            Data::Empty => "".into(),
        };
        packing.cell((row, column), &text)?;
    }
    Ok(())
}
