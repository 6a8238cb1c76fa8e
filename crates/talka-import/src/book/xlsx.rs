//! Workbooks of Office Open XML, cell by cell.

use std::borrow::Cow;
use std::io::Cursor;

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::packing::Packing;
use super::sheet::Sheet;
use super::value;
use crate::diagnostic::BookIssue;

/// Reads the sheets that are shown. The sizes that sheets declare are never used: one cell at the far end of a sheet
/// would ask for all before it.
pub(super) fn read(bytes: &[u8], mut packing: Packing) -> Result<Vec<Sheet>, BookIssue> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| of_library(&error))?;
    let of_cells = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).cloned();
    for calamine::Sheet { name, visible, .. } in of_cells.collect::<Vec<_>>() {
        if visible == SheetVisible::Visible {
            sheet(&mut book, name, &mut packing)?;
        } else {
            packing.hidden_sheet(name)?;
        }
    }
    Ok(packing.finish())
}

fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: String, packing: &mut Packing) -> Result<(), BookIssue> {
    let mut cells = book.worksheet_cells_reader(&name).map_err(|error| of_library(&error))?;
    packing.sheet(name)?;
    let mut next = || cells.next_cell_with_formula_metadata().map_err(|error| of_library(&error));
    while let Some(cell) = next()? {
        let text: Cow<'_, str> = match cell.value {
            DataRef::Int(number) => number.to_string().into(),
            DataRef::Float(number) => value::number(number).into(),
            DataRef::String(text) | DataRef::DateTimeIso(text) => text.into(),
            DataRef::SharedString(text) => text.into(),
            DataRef::Bool(yes) => value::boolean(yes).into(),
            DataRef::DateTime(moment) => value::moment(moment).into(),
            DataRef::DurationIso(text) => value::iso_duration(&text).unwrap_or(text).into(),
            DataRef::Error(error) => error.to_string().into(),
            // The program that wrote the file did not calculate.
            DataRef::Empty if cell.formula.is_some() => "=".into(),
            DataRef::Empty => "".into(),
        };
        packing.cell(cell.pos, &text)?;
    }
    Ok(())
}

fn of_library(error: &XlsxError) -> BookIssue {
    if matches!(error, XlsxError::Password) { BookIssue::Protected } else { BookIssue::Damaged }
}
