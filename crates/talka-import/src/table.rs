//! From a file to rows.

mod delimiter;
mod layout;
mod record;
mod row;
mod rows;
mod sums;
#[cfg(test)]
mod tests;

pub use delimiter::Delimiter;
pub use row::Row;

use crate::diagnostic::{Diagnostics, Issue, Place, Refused};
use crate::encoding::{DAMAGED, Encoding, decode};
use crate::header::{Aliases, Columns, Header, Mapping};
use layout::layout;
use record::Record;
use rows::{Next, Rows};

/// A longer cell, in bytes, is no entry of an office.
pub const LONGEST_CELL: usize = 64 * 1024;

/// What became of the rows of a file. Their sum is the number of rows in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct RowCount {
    /// Rows that were read.
    pub read: u32,
    /// Rows that were left out, each with a diagnostic, or all with the diagnostic about their table.
    pub refused: u32,
    /// Rows without any entry.
    pub empty: u32,
    /// Rows above the header.
    pub title: u32,
    /// The header, also where it is repeated.
    pub header: u32,
    /// Rows of sums.
    pub sum: u32,
}

impl RowCount {
    /// All rows of the file.
    pub fn all(&self) -> u32 {
        [self.refused, self.empty, self.title, self.header, self.sum]
            .into_iter()
            .fold(self.read, u32::saturating_add)
    }
}

/// The most cells that are read of a row: as many as a spreadsheet holds.
pub const MOST_CELLS: usize = 16_384;

/// What was found out about a file, beside its rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct TableRead {
    /// How its letters are written; `None` where it is no text.
    pub encoding: Option<Encoding>,
    /// What separates its cells; `None` where no header was found.
    pub delimiter: Option<Delimiter>,
    /// What became of its rows.
    pub rows: RowCount,
    /// The number of its last row, counted apart from what became of them.
    pub last_row: u32,
    /// Line breaks inside cells. With the rows they are the lines of the file.
    pub breaks: u32,
}

/// A table file and how to understand it.
#[derive(Clone, Copy)]
pub struct TableFile<'a> {
    name: &'a str,
    bytes: &'a [u8],
    columns: &'a Columns,
    mapping: Option<&'a Mapping>,
    cells: usize,
}

impl std::fmt::Debug for TableFile<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TableFile({}, {} bytes)", self.columns.table, self.bytes.len())
    }
}

impl<'a> TableFile<'a> {
    /// The file of that name, as diagnostics name it, which holds a table with these columns.
    pub const fn new(name: &'a str, bytes: &'a [u8], columns: &'a Columns) -> Self {
        Self { name, bytes, columns, mapping: None, cells: MOST_CELLS }
    }

    /// The same file with the office's own headings.
    #[must_use]
    pub const fn with_mapping(self, mapping: &'a Mapping) -> Self {
        Self { mapping: Some(mapping), ..self }
    }

    /// The same file, of whose rows at most so many cells are read.
    #[must_use]
    pub const fn with_most_cells(self, cells: usize) -> Self {
        Self { cells, ..self }
    }

    /// Reads the file, giving each row of the table to `take`, which either reads it or refuses it with a diagnostic.
    ///
    /// Every other row is counted by its kind: nothing is passed over in silence.
    ///
    /// ```
    /// use talka_import::cell::{key, minutes};
    /// use talka_import::diagnostic::Diagnostics;
    /// use talka_import::header::{Column, Columns};
    /// use talka_import::table::TableFile;
    ///
    /// const HOURS: Columns = Columns {
    ///     table: "hours",
    ///     columns: &[
    ///         Column::new("placement", &["Vienošanās Nr."]).required(),
    ///         Column::new("minutes", &["Stundas"]).required(),
    ///     ],
    /// };
    /// let bytes = "Stundu uzskaite 2020\nVienošanās nr.;Stundas\n17;2,5\n18;02.maijs\nKopā;2,5\n";
    /// let (mut diagnostics, mut total) = (Diagnostics::default(), 0);
    /// let read = TableFile::new("stundas.csv", bytes.as_bytes(), &HOURS).read(&mut diagnostics, |row, diagnostics| {
    ///     let placement = row.require("placement", key, diagnostics);
    ///     let minutes = row.require("minutes", minutes, diagnostics);
    ///     (placement?, total += minutes?);
    ///     Ok(())
    /// });
    /// assert_eq!(total, 150);
    /// assert_eq!((read.rows.read, read.rows.refused, read.rows.title, read.rows.sum), (1, 1, 1, 1));
    /// ```
    pub fn read(
        &self,
        diagnostics: &mut Diagnostics,
        mut take: impl FnMut(&Row<'_>, &mut Diagnostics) -> Result<(), Refused>,
    ) -> TableRead {
        let mut result = TableRead::default();
        let whole = Place::new(self.name);
        let decoded = match decode(self.bytes) {
            Ok(decoded) => decoded,
            Err(kind) => {
                let _ = diagnostics.refuse_table(whole, Issue::NotText(kind));
                return result;
            }
        };
        result.encoding = Some(decoded.encoding);
        if decoded.damaged > 0 {
            diagnostics.note(whole, Issue::TextDamaged { places: decoded.damaged });
        }
        let none = Mapping::default();
        let aliases = Aliases::new(self.columns, self.mapping.unwrap_or(&none));
        let layout = layout(&decoded.text, &aliases, self.cells);
        result.delimiter = layout.header.as_ref().map(|_| layout.delimiter);
        let readable = if let Some(header) = &layout.header {
            header.check(self.name, self.columns, &aliases, diagnostics)
        } else {
            let missing = Issue::HeaderMissing { searched: layout.searched };
            let issue = if decoded.text.is_empty() { Issue::FileEmpty } else { missing };
            let _ = diagnostics.refuse_table(whole, issue);
            false
        };
        let mut rows = Rows::new(&decoded.text, layout.delimiter, self.cells);
        let mut table = Table { file: self, header: layout.header.as_ref(), readable, nameless_noted: false };
        while let Some(next) = rows.next() {
            let count = &mut result.rows;
            let open = match next {
                Next::EmptyLines(lines) => {
                    count.empty = count.empty.saturating_add(lines);
                    continue;
                }
                Next::OpenQuote => true,
                Next::Row => table.header.is_some_and(|header| {
                    rows.breaks() > 0 && rows.number() > header.row && rows.unfold(|row| is_row(row, header))
                }),
            };
            let (number, record) = rows.last();
            result.breaks = result.breaks.saturating_add(rows.breaks());
            if open {
                let _ = diagnostics.refuse(table.place(number, None), Issue::QuoteNotClosed);
                count.refused += 1;
                continue;
            }
            match table.kind(number, record, diagnostics) {
                Kind::Empty => count.empty += 1,
                Kind::Title => count.title += 1,
                Kind::Header => count.header += 1,
                Kind::Sum => count.sum += 1,
                Kind::Refused => count.refused += 1,
                Kind::Body(row) => match take(&row, diagnostics) {
                    Ok(()) => count.read += 1,
                    Err(Refused { .. }) => count.refused += 1,
                },
            }
        }
        result.last_row = rows.number();
        result
    }
}

/// Whether a line inside a cell is a row of the table by itself: as many cells as the header, something in each that is
/// required, and a number among these. A sentence with as many commas is none.
fn is_row(record: &Record<'_>, header: &Header) -> bool {
    let cell = |at: usize| record.get(at).unwrap_or_default();
    let required = || header.known.iter().filter(|(_, column)| column.required).map(|(at, _)| cell(*at));
    (header.width()..=header.len()).contains(&record.len())
        && required().all(|cell| !cell.trim().is_empty())
        && required().any(|cell| cell.contains(|c: char| c.is_ascii_digit()))
}

enum Kind<'r> {
    Empty,
    Title,
    Header,
    Sum,
    Refused,
    Body(Row<'r>),
}

struct Table<'t> {
    file: &'t TableFile<'t>,
    header: Option<&'t Header>,
    readable: bool,
    nameless_noted: bool,
}

impl<'t> Table<'t> {
    fn place(&self, row: u32, column: Option<usize>) -> Place<'t> {
        let place = Place::new(self.file.name).row(row);
        let heading = |at| self.header.map(|header| header.heading(at)).unwrap_or_default();
        column.map_or(place, |at| place.column(at, heading(at)))
    }

    fn kind<'r>(&mut self, number: u32, record: &'r Record<'r>, diagnostics: &mut Diagnostics) -> Kind<'r>
    where
        't: 'r,
    {
        if record.is_blank() {
            return Kind::Empty;
        }
        // Without a header the diagnostic about the table speaks for all its rows.
        let Some(header) = self.header else { return Kind::Refused };
        if number < header.row {
            diagnostics.note(self.place(number, None), Issue::TitleRow);
            return Kind::Title;
        }
        if number == header.row || is_repeated(header, record) {
            return Kind::Header;
        }
        if sums::is_sum(record, header) {
            diagnostics.note(self.place(number, None), Issue::SumRow);
            return Kind::Sum;
        }
        if !self.readable {
            return Kind::Refused;
        }
        let row = Row { file: self.file.name, number, record, header };
        if let Some((place, issue)) = self.unreadable(&row) {
            let _ = diagnostics.refuse(place, issue);
            return Kind::Refused;
        }
        self.note_nameless(number, record, header, diagnostics);
        Kind::Body(row)
    }

    /// Why a row cannot be read at all.
    fn unreadable<'r>(&self, row: &Row<'r>) -> Option<(Place<'r>, Issue)>
    where
        't: 'r,
    {
        let (record, header) = (row.record, row.header);
        let whole = self.place(row.number, None);
        if let Some(long) = record.iter().position(|cell| cell.len() > LONGEST_CELL) {
            return Some((self.place(row.number, Some(long)), Issue::CellTooLong { limit: LONGEST_CELL }));
        }
        if record.beyond {
            return Some((whole, Issue::TooManyCells { limit: self.file.cells }));
        }
        let (expected, found) = (header.width(), record.len());
        if found < expected {
            return Some((whole, Issue::RowTooShort { expected, found }));
        }
        if record.iter().skip(header.len()).any(|cell| !cell.trim().is_empty()) {
            return Some((whole, Issue::RowTooLong { expected, found }));
        }
        header.known.iter().find_map(|(at, column)| {
            let cell = record.get(*at).unwrap_or_default();
            let issue = if cell.contains(DAMAGED) {
                Issue::CellDamaged
            } else if cell.contains(|c: char| c.is_control() && !c.is_whitespace()) {
                Issue::ControlCharacter
            } else {
                return None;
            };
            Some((row.place(column.name), issue))
        })
    }

    /// Reports once that something is written where no heading is.
    fn note_nameless(
        &mut self,
        number: u32,
        record: &Record<'_>,
        header: &Header,
        diagnostics: &mut Diagnostics,
    ) {
        if self.nameless_noted {
            return;
        }
        let filled = |(at, cell): (usize, &str)| {
            (!cell.trim().is_empty() && header.heading(at).is_empty()).then_some(at)
        };
        if let Some(at) = record.iter().enumerate().find_map(filled) {
            diagnostics.note(self.place(number, Some(at)), Issue::ColumnWithoutHeading);
            self.nameless_noted = true;
        }
    }
}

/// Whether the row is the header once more, as where several sheets were put together.
fn is_repeated(header: &Header, record: &Record<'_>) -> bool {
    header.known.iter().all(|(at, _)| record.get(*at).is_some_and(|cell| cell.trim() == header.heading(*at)))
}
