//! From a file to rows.

mod delimiter;
mod row;
mod rows;
mod sums;
#[cfg(test)]
mod tests;

use csv::StringRecord;

pub use delimiter::Delimiter;
pub use row::Row;

use crate::diagnostic::{Diagnostics, Found, Issue, Place, Refused};
use crate::encoding::{DAMAGED, Encoding, decode};
use crate::header::{Aliases, Columns, Header, Mapping};
use rows::{Next, Rows};

/// A longer cell, in bytes, is no entry of an office.
pub const LONGEST_CELL: usize = 64 * 1024;

/// What became of the rows of a file. Their sum is the number of rows in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
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

/// What was found out about a file, beside its rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct TableRead {
    /// How its letters are written; `None` where it is no text.
    pub encoding: Option<Encoding>,
    /// What separates its cells; `None` where no header was found.
    pub delimiter: Option<Delimiter>,
    /// What became of its rows.
    pub rows: RowCount,
    /// The number of its last row, counted apart from what became of them.
    pub last_row: u32,
}

/// A table file and how to understand it.
#[derive(Clone, Copy)]
pub struct TableFile<'a> {
    /// The name of the file, as diagnostics say it.
    pub name: &'a str,
    /// What it holds.
    pub bytes: &'a [u8],
    /// The columns of such a table.
    pub columns: &'a Columns,
    /// The office's own headings.
    pub mapping: &'a Mapping,
}

impl std::fmt::Debug for TableFile<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TableFile({}, {} bytes)", self.columns.table, self.bytes.len())
    }
}

impl TableFile<'_> {
    /// Reads the file, giving each row of the table to `take`, which either reads it or refuses it with a diagnostic.
    ///
    /// Every other row is counted by its kind: nothing is passed over in silence.
    ///
    /// ```
    /// use talka_import::cell::{key, minutes};
    /// use talka_import::diagnostic::Diagnostics;
    /// use talka_import::header::{Column, Columns, Mapping};
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
    /// let file = TableFile { name: "stundas.csv", bytes: bytes.as_bytes(), columns: &HOURS, mapping: &Mapping::default() };
    /// let (mut diagnostics, mut total) = (Diagnostics::default(), 0);
    /// let read = file.read(&mut diagnostics, |row, diagnostics| {
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
        let whole = Place { file: self.name, row: None, column: None };
        let decoded = match decode(self.bytes) {
            Ok(decoded) => decoded,
            Err(kind) => {
                let _ = diagnostics.refuse_table(whole, Issue::NotText(kind));
                return result;
            }
        };
        result.encoding = Some(decoded.encoding);
        if decoded.damaged > 0 {
            diagnostics.note(whole, None, Issue::TextDamaged { places: decoded.damaged });
        }
        let aliases = Aliases::new(self.columns, self.mapping);
        let layout = delimiter::layout(&decoded.text, &aliases);
        result.delimiter = layout.header.as_ref().map(|_| layout.delimiter);
        let readable = if let Some(header) = &layout.header {
            header.check(self.name, self.columns, &aliases, diagnostics)
        } else {
            let missing = Issue::HeaderMissing { searched: layout.searched };
            let issue = if decoded.text.is_empty() { Issue::FileEmpty } else { missing };
            let _ = diagnostics.refuse_table(whole, issue);
            false
        };
        let mut rows = Rows::new(&decoded.text, layout.delimiter);
        let mut table = Table { file: self, header: layout.header.as_ref(), readable, nameless_noted: false };
        while let Some(next) = rows.next() {
            let count = &mut result.rows;
            match next {
                Next::EmptyLines(lines) => count.empty = count.empty.saturating_add(lines),
                Next::OpenQuote(number) => {
                    let _ = diagnostics.refuse(table.place(number, None), None, Issue::QuoteNotClosed);
                    count.refused += 1;
                }
                Next::Row(number, record) => match table.kind(number, record, diagnostics) {
                    Kind::Empty => count.empty += 1,
                    Kind::Title => count.title += 1,
                    Kind::Header => count.header += 1,
                    Kind::Sum => count.sum += 1,
                    Kind::Refused => count.refused += 1,
                    Kind::Body(row) => match take(&row, diagnostics) {
                        Ok(()) => count.read += 1,
                        Err(Refused { .. }) => count.refused += 1,
                    },
                },
            }
        }
        result.last_row = rows.count();
        result
    }
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
        let heading = |at| (at, self.header.map(|header| header.heading(at)).unwrap_or_default());
        Place { file: self.file.name, row: Some(row), column: column.map(heading) }
    }

    fn kind<'r>(&mut self, number: u32, record: &'r StringRecord, diagnostics: &mut Diagnostics) -> Kind<'r>
    where
        't: 'r,
    {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            return Kind::Empty;
        }
        // Without a header the diagnostic about the table speaks for all its rows.
        let Some(header) = self.header else { return Kind::Refused };
        if number < header.row {
            diagnostics.note(self.place(number, None), None, Issue::TitleRow);
            return Kind::Title;
        }
        if number == header.row || header.is_repeated_by(record) {
            return Kind::Header;
        }
        if sums::is_sum(record, header) {
            diagnostics.note(self.place(number, None), None, Issue::SumRow);
            return Kind::Sum;
        }
        if !self.readable {
            return Kind::Refused;
        }
        if let Some((column, found, issue)) = self.error(number, record, header) {
            let _ = diagnostics.refuse(self.place(number, column), found, issue);
            return Kind::Refused;
        }
        self.note_nameless(number, record, header, diagnostics);
        Kind::Body(Row { file: self.file.name, number, record, header })
    }

    /// Why a row cannot be read at all.
    fn error(
        &self,
        number: u32,
        record: &StringRecord,
        header: &Header,
    ) -> Option<(Option<usize>, Option<Found>, Issue)> {
        if let Some(long) = record.iter().position(|cell| cell.len() > LONGEST_CELL) {
            return Some((Some(long), None, Issue::CellTooLong { limit: LONGEST_CELL }));
        }
        let (expected, found) = (header.width(), record.len());
        if found < expected {
            return Some((None, None, Issue::RowTooShort { expected, found }));
        }
        if record.iter().skip(header.headings.len()).any(|cell| !cell.trim().is_empty()) {
            return Some((None, None, Issue::RowTooLong { expected, found }));
        }
        let row = Row { file: self.file.name, number, record, header };
        header.known.iter().find_map(|(at, column)| {
            let cell = record.get(*at).unwrap_or_default();
            let issue = if cell.contains(DAMAGED) {
                Issue::CellDamaged
            } else if cell.contains(|c: char| c.is_control() && !c.is_whitespace()) {
                Issue::ControlCharacter
            } else {
                return None;
            };
            Some((Some(*at), row.found(column.name), issue))
        })
    }

    /// Says once that something stands where no heading is.
    fn note_nameless(
        &mut self,
        number: u32,
        record: &StringRecord,
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
            diagnostics.note(self.place(number, Some(at)), None, Issue::ColumnWithoutHeading);
            self.nameless_noted = true;
        }
    }
}
