//! From a file to rows.

mod carried;
mod count;
mod delimiter;
mod layout;
mod reading;
mod record;
mod row;
mod rows;
mod signature;
mod source;
mod sums;
mod taking;
#[cfg(test)]
mod tests;

pub use count::{RowCount, TableRead};
pub use delimiter::Delimiter;
pub(crate) use record::Record;
pub use row::Row;
pub(crate) use rows::Next;
pub(crate) use source::Content;
pub(crate) use taking::Take;

use crate::cell::DateOrder;
use crate::diagnostic::{Diagnostics, Issue, Place, Refused};
use crate::encoding::decode;
use crate::header::{Aliases, Around, Columns, Header, Mapping};
use carried::Carried;
use layout::{Decoded, Layout, layout};
use reading::{Kind, Reading};
use taking::{Noted, Table, Taking};
use talka::register::RecordKind;

/// A longer cell, in bytes, is no entry of an office.
pub const LONGEST_CELL: usize = 64 * 1024;

/// The most cells that are read of a row: as many as a spreadsheet holds.
pub const MOST_CELLS: usize = 16_384;

/// A table file and how to understand it.
#[derive(Clone, Copy)]
pub struct TableFile<'a> {
    name: &'a str,
    content: Content<'a>,
    columns: &'a Columns,
    mapping: Option<&'a Mapping>,
    beside: Beside,
    cells: usize,
    year: Option<i32>,
    order: Option<DateOrder>,
    key: Option<&'static str>,
}

/// Which tables may have columns beside those of a table.
#[derive(Clone, Copy, Default)]
pub(crate) struct Beside {
    /// The tables, where a column is missing that another one may stand in for.
    pub(crate) lacking: &'static [(RecordKind, Columns)],
    /// The tables in any case.
    pub(crate) always: &'static [(RecordKind, Columns)],
}

impl std::fmt::Debug for TableFile<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TableFile({})", self.columns.table)
    }
}

impl<'a> TableFile<'a> {
    /// The file of that name, as diagnostics name it, which holds a table with these columns.
    pub const fn new(name: &'a str, bytes: &'a [u8], columns: &'a Columns) -> Self {
        Self::of(name, Content::Bytes(bytes), columns)
    }

    /// The same for what is not a file by itself.
    pub(crate) const fn of(name: &'a str, content: Content<'a>, columns: &'a Columns) -> Self {
        Self {
            name,
            content,
            columns,
            mapping: None,
            beside: Beside { lacking: &[], always: &[] },
            cells: MOST_CELLS,
            year: None,
            order: None,
            key: None,
        }
    }

    /// The same file with the office's own headings.
    #[must_use]
    pub const fn with_mapping(self, mapping: &'a Mapping) -> Self {
        Self { mapping: Some(mapping), ..self }
    }

    /// The same file, which may have columns of other tables.
    pub(crate) const fn with_beside(self, beside: Beside) -> Self {
        Self { beside, ..self }
    }

    /// The same file, of whose headings that are days or months this is the year, where they do not say it.
    pub(crate) const fn with_year(self, year: Option<i32>) -> Self {
        Self { year, ..self }
    }

    /// The same file, in whose days with slashes the office says what is first.
    pub(crate) const fn with_order(self, order: Option<DateOrder>) -> Self {
        Self { order, ..self }
    }

    /// The same file, to whose rows another table refers by what is in that column.
    pub(crate) const fn with_key(self, key: Option<&'static str>) -> Self {
        Self { key, ..self }
    }

    /// The same file, of whose rows at most so many cells are read.
    #[must_use]
    pub const fn with_most_cells(self, cells: usize) -> Self {
        Self { cells, ..self }
    }

    /// How many columns are known, where all that are required are there.
    pub(crate) fn recognised(&self) -> Option<usize> {
        let header = self.header().filter(|header| header.is_complete(self.columns))?;
        Some(header.columns().count())
    }

    /// Its header, if it has one.
    pub(crate) fn header(&self) -> Option<Header> {
        let text = match self.content {
            Content::Bytes(bytes) => Some(decode(bytes).ok()?.text),
            Content::Sheet(_) => None,
        };
        self.layout(self.decoded(text.as_deref())).1.header
    }

    fn decoded<'t>(&self, text: Option<&'t str>) -> Decoded<'t>
    where
        'a: 't,
    {
        match self.content {
            Content::Sheet(sheet) => Decoded::Sheet(sheet),
            Content::Bytes(_) => Decoded::Text(text.unwrap_or_default()),
        }
    }

    /// How the rows are laid out, and by what their columns are known.
    fn layout<'t>(&self, decoded: Decoded<'t>) -> (Aliases, Layout<'t>) {
        let none = Mapping::default();
        let mapping = self.mapping.unwrap_or(&none);
        let own = || Aliases::new(self.columns, mapping).with_key(self.key);
        let aliases = own().beside(self.beside.always, mapping);
        let found = self.settled(layout(decoded, &aliases, self.cells));
        let lacks = found.header.as_ref().is_none_or(|header| header.lacks(self.columns));
        if self.beside.lacking.is_empty() || !lacks {
            return (aliases, found);
        }
        let aliases = own().beside(self.beside.lacking, mapping);
        let found = self.settled(layout(decoded, &aliases, self.cells));
        (aliases, found)
    }

    /// With the year of headings that are days or months: that which the office says, or what is written around the table.
    fn settled<'t>(&self, mut layout: Layout<'t>) -> Layout<'t> {
        let around = Around::of(layout.titles.iter().flatten().map(String::as_str).chain([self.name]));
        if let Some(header) = &mut layout.header {
            header.settle(Around { year: self.year.or(around.year), order: self.order, ..around });
        }
        layout
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
        take: impl FnMut(&Row<'_>, &mut Diagnostics) -> Result<(), Refused>,
    ) -> TableRead {
        self.read_by(diagnostics, &mut Taking(take))
    }

    /// The same, where the rows are surveyed before any is taken.
    pub(crate) fn read_by<T: Take>(&self, diagnostics: &mut Diagnostics, taker: &mut T) -> TableRead {
        let mut result = TableRead::default();
        let whole = Place::new(self.name);
        let text = match self.content {
            Content::Bytes(bytes) => match decode(bytes) {
                Ok(decoded) => Some(decoded),
                Err(kind) => {
                    let _ = diagnostics.refuse_table(whole, Issue::NotText(kind));
                    return result;
                }
            },
            Content::Sheet(_) => None,
        };
        if let Some(decoded) = &text {
            result.encoding = Some(decoded.encoding);
            if decoded.damaged > 0 {
                diagnostics.note(whole, Issue::TextDamaged { places: decoded.damaged });
            }
        }
        let decoded = self.decoded(text.as_ref().map(|text| text.text.as_ref()));
        let (aliases, layout) = self.layout(decoded);
        result.delimiter = layout.header.as_ref().and_then(|_| layout.origin.delimiter());
        let readable = if let Some(header) = &layout.header {
            header.check(self.name, self.columns, &aliases, diagnostics)
        } else {
            let missing = Issue::HeaderMissing { searched: layout.searched };
            let issue = if layout.searched == 0 && decoded.is_empty() { Issue::FileEmpty } else { missing };
            let _ = diagnostics.refuse_table(whole, issue);
            false
        };
        if let Some(header) = &layout.header {
            taker.understand(header, &aliases);
        }
        let mut carried = Carried::default();
        let reading = || Reading::new(layout.origin, self.cells, layout.header.clone(), &aliases);
        if T::SURVEYS && readable {
            let mut reading = reading();
            while let Some(kind) = reading.next() {
                if let Some(row) = reading.row(self.name).filter(|_| kind == Kind::Body) {
                    carried.survey(&row);
                    taker.survey(&row);
                    for spread in &row.header.spread {
                        taker.survey_hours(&Row { spread: Some(spread), ..row });
                    }
                }
            }
        }
        let mut table = Table { file: self, aliases: &aliases, readable, noted: Noted::default(), carried };
        let mut reading = reading();
        while let Some(kind) = reading.next() {
            result.breaks = result.breaks.saturating_add(reading.breaks());
            let (rows, count) = match kind {
                Kind::EmptyLines(lines) => (lines, &mut result.rows.empty),
                Kind::Empty => (1, &mut result.rows.empty),
                Kind::Title | Kind::Said | Kind::Section => (1, &mut result.rows.title),
                Kind::Header | Kind::OtherHeader | Kind::Weekdays => (1, &mut result.rows.header),
                Kind::Sum => (1, &mut result.rows.sum),
                Kind::Signature => (1, &mut result.rows.signature),
                Kind::OpenQuote
                | Kind::Headless
                | Kind::OtherTable
                | Kind::OfOtherTable
                | Kind::SumOrPerson
                | Kind::Body => (1, &mut result.rows.refused),
            };
            if kind == Kind::Body && table.take(&reading, diagnostics, taker) {
                result.rows.read += 1;
            } else {
                *count = count.saturating_add(rows);
                table.note(kind, &reading, diagnostics);
            }
        }
        result.last_row = reading.number();
        result
    }
}
