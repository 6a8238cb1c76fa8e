//! What each row of a text is.

use super::record::Record;
use super::row::Row;
use super::rows::Next;
use super::signature;
use super::source::{Origin, Source};
use super::sums::{self, Running, Sum};
use crate::cell;
use crate::header::{Aliases, Header};

/// What comes next in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// So many empty lines.
    EmptyLines(u32),
    /// A row without any entry, or with its own number only.
    Empty,
    /// A row with a quotation mark that nothing closes before the next row.
    OpenQuote,
    /// A row of a text without a header.
    Headless,
    /// A row above the header.
    Title,
    /// The header, or the same once more.
    Header,
    /// A row with a single entry below an empty one: the title of a part, it may be.
    Section,
    /// A row below the header that names the days of the week of its days.
    Weekdays,
    /// A row above a part of the table that says something of all rows below.
    Said,
    /// Another header: what follows is read by it.
    OtherHeader,
    /// A row of sums.
    Sum,
    /// A row of sums, or one of somebody called so.
    SumOrPerson,
    /// A row for signatures.
    Signature,
    /// What may be the heading of another table, of which nothing is known.
    OtherTable,
    /// A row below such a heading.
    OfOtherTable,
    /// A row of the table.
    Body,
}

/// The rows of a text, each with what it is.
pub(super) struct Reading<'t> {
    rows: Source<'t>,
    aliases: &'t Aliases,
    /// The header by which the last row is read.
    pub(super) header: Option<Header>,
    /// The row before was empty.
    after_empty: bool,
    /// The rows are those of another table, of which nothing is known.
    of_other: bool,
    /// What the hours of the rows above add up to.
    above: Running,
}

impl<'t> Reading<'t> {
    pub(super) fn new(
        origin: Origin<'t>,
        cells: usize,
        header: Option<Header>,
        aliases: &'t Aliases,
    ) -> Self {
        let above = Running::default();
        Self { rows: origin.rows(cells), aliases, header, after_empty: false, of_other: false, above }
    }

    /// The number of the last row.
    pub(super) fn number(&self) -> u32 {
        self.rows.number()
    }

    /// How many line breaks the last row has inside its cells.
    pub(super) fn breaks(&self) -> u32 {
        self.rows.breaks()
    }

    /// The last row, where there is a header by which it is read.
    pub(super) fn row<'r>(&'r self, file: &'r str) -> Option<Row<'r>> {
        let (number, record) = self.rows.last();
        self.header.as_ref().map(|header| Row { file, number, record, header, spread: None })
    }

    pub(super) fn next(&mut self) -> Option<Kind> {
        let mut kind = self.next_by_itself()?;
        match kind {
            Kind::Header | Kind::OtherHeader => self.of_other = false,
            Kind::Body if self.of_other => kind = Kind::OfOtherTable,
            Kind::Body if self.is_section() => kind = Kind::Section,
            Kind::Body if self.after_empty && self.is_other_heading() => {
                self.of_other = true;
                kind = Kind::OtherTable;
            }
            _ => {}
        }
        match kind {
            Kind::Header | Kind::OtherHeader => self.above = Running::below(self.header.as_ref()),
            Kind::Body => self.above.add(self.rows.last().1),
            Kind::Sum => self.above.end_part(),
            _ => {}
        }
        let is_empty = matches!(kind, Kind::Empty | Kind::EmptyLines(_));
        self.after_empty = is_empty || (self.after_empty && kind == Kind::Section && self.is_title());
        Some(kind)
    }

    /// Whether the last row may be the heading of another table: three words or more, where an entry of hours has numbers.
    fn is_other_heading(&self) -> bool {
        let (_, record) = self.rows.last();
        let of_hours = self.aliases.columns_spread()
            && self.header.as_ref().is_some_and(|header| header.spread.is_empty());
        let filled = record.iter().filter(|cell| !cell.trim().is_empty()).count();
        of_hours && record.has_no_digits() && filled >= 3
    }

    /// Whether the last row of a table of hours has a single entry in words: below an empty row, or the name of a month.
    fn is_section(&self) -> bool {
        let (_, record) = self.rows.last();
        let mut filled = record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
        let (first, rest) = (filled.next(), filled.next());
        let width = self.header.as_ref().map_or(0, Header::len);
        let is_title = |(at, cell): (usize, &str)| {
            let of_month =
                || cell::heading_day(cell).is_some_and(|said| said.month.is_some() && said.day.is_none());
            at < width && cell.contains(char::is_alphabetic) && (self.after_empty || of_month())
        };
        self.aliases.columns_spread() && rest.is_none() && first.is_some_and(is_title)
    }

    /// Whether the last row has a single entry, without a number, as a title has.
    fn is_title(&self) -> bool {
        let (_, record) = self.rows.last();
        record.has_no_digits() && record.iter().filter(|cell| !cell.trim().is_empty()).count() == 1
    }

    fn next_by_itself(&mut self) -> Option<Kind> {
        match self.rows.next()? {
            Next::EmptyLines(lines) => return Some(Kind::EmptyLines(lines)),
            Next::OpenQuote => return Some(Kind::OpenQuote),
            Next::Row => {}
        }
        if let Some(header) = &self.header
            && self.rows.breaks() > 0
            && self.rows.number() > header.row
            && self.rows.unfold(|record| is_row(record, header))
        {
            return Some(Kind::OpenQuote);
        }
        let (number, record) = self.rows.last();
        if record.is_blank() {
            return Some(Kind::Empty);
        }
        let Some(header) = &mut self.header else { return Some(Kind::Headless) };
        Some(if number < header.first {
            if header.clone().say(&cells(record), self.aliases) { Kind::Said } else { Kind::Title }
        } else if number > header.row && header.is_said() && header.say(&cells(record), self.aliases) {
            Kind::Said
        } else if number <= header.row || is_repeated(header, record) {
            Kind::Header
        } else if let Some(other) = other_header(number, record, self.aliases) {
            *header = other.after(header);
            Kind::OtherHeader
        } else if number == header.row + 1 && is_of_weekdays(record, header) {
            Kind::Weekdays
        } else if is_only_numbered(record, header) {
            Kind::Empty
        } else if let Some(sum) = sums::sum_of(record, header, &self.above) {
            match sum {
                Sum::Sum => Kind::Sum,
                Sum::Open => Kind::SumOrPerson,
            }
        } else if signature::is_signature(record, header) {
            Kind::Signature
        } else {
            Kind::Body
        })
    }
}

/// Whether a line inside a cell is a row of the table by itself: as many cells as the header, but for last ones that are not
/// required, something in each that is, and a number among these. A sentence with as many commas is none.
fn is_row(record: &Record<'_>, header: &Header) -> bool {
    let cell = |at: usize| record.get(at).unwrap_or_default();
    let required = || header.required().map(cell);
    let least = header.required().max().map_or(header.width(), |last| last + 1);
    (least..=header.len()).contains(&record.len())
        && required().all(|cell| !cell.trim().is_empty())
        && required().any(|cell| cell.contains(|c: char| c.is_ascii_digit()))
}

fn cells<'r>(record: &'r Record<'_>) -> Vec<&'r str> {
    record.iter().collect()
}

/// Whether the row is numbered, as in a form, and nothing else is filled in. A number that is required says more.
fn is_only_numbered(record: &Record<'_>, header: &Header) -> bool {
    let mut filled = record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
    let (Some((0, number)), None) = (filled.next(), filled.next()) else { return false };
    let number = number.trim().trim_end_matches('.');
    // A year or a sum is longer.
    number.len() <= 3
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && header.required().all(|at| at != 0)
}

/// Whether the row says what days of the week the headings are.
fn is_of_weekdays(record: &Record<'_>, header: &Header) -> bool {
    let filled: Vec<(usize, &str)> =
        record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()).collect();
    let is_day = |(at, cell): &(usize, &str)| {
        header.spread.iter().any(|column| column.at == *at) && cell::is_weekday(cell)
    };
    filled.len() > 1 && filled.iter().all(is_day)
}

/// Whether the row is the header once more, as where several sheets were put together.
fn is_repeated(header: &Header, record: &Record<'_>) -> bool {
    header.columns().all(|(at, _)| record.get(at).is_some_and(|cell| cell.trim() == header.heading(at)))
}

/// The header of a second table: at least half of its entries are known headings, and none has a number.
fn other_header(number: u32, record: &Record<'_>, aliases: &Aliases) -> Option<Header> {
    if !record.has_no_digits() {
        return None;
    }
    let entries = record.iter().filter(|cell| !cell.trim().is_empty()).count();
    Header::recognise(number, record.iter(), aliases).filter(|header| 2 * header.known_headings() >= entries)
}
