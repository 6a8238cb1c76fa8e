//! The rows of a text, numbered as a spreadsheet numbers them.

use csv::{Reader, ReaderBuilder, StringRecord, Terminator};

use super::delimiter::Delimiter;

/// The rows of a text, one at a time.
///
/// A row is what a spreadsheet shows as one: a cell with a line break in quotation marks does not make two of it, and
/// an empty line is a row too. (The `csv` crate passes over empty lines, so they are counted here from the text.)
pub(super) struct Rows<'t> {
    /// What is not read yet when the reader below was made.
    text: &'t str,
    reader: Reader<&'t [u8]>,
    delimiter: Delimiter,
    record: StringRecord,
    /// Where in `text` the next row begins.
    at: usize,
    /// The number of the last row given.
    number: u32,
    /// How often the rest may still be read anew after an open quotation mark.
    retries: u8,
}

/// One is enough, unless the row of the open quotation mark has line breaks in other cells. More would let a malicious
/// file be read over and over.
const RETRIES: u8 = 8;

/// What comes next in a text.
pub(super) enum Next<'r> {
    /// So many empty lines.
    EmptyLines(u32),
    /// A row.
    Row(u32, &'r StringRecord),
    /// A row with a quotation mark that nothing closes. It ends with its line, not with the file, unless
    /// there are too many such.
    OpenQuote(u32),
}

impl<'t> Rows<'t> {
    pub(super) fn new(text: &'t str, delimiter: Delimiter) -> Self {
        let reader = reader(text, delimiter);
        Self { text, reader, delimiter, record: StringRecord::new(), at: 0, number: 0, retries: RETRIES }
    }

    /// How many rows have been given: the number of the last.
    pub(super) fn count(&self) -> u32 {
        self.number
    }

    pub(super) fn next(&mut self) -> Option<Next<'_>> {
        let from = self.text.get(self.at..)?;
        let empty = empty_lines(from);
        if empty.bytes > 0 {
            self.at += empty.bytes;
            self.number = self.number.saturating_add(empty.lines);
            return Some(Next::EmptyLines(empty.lines));
        }
        if from.is_empty() || !self.reader.read_record(&mut self.record).unwrap_or(false) {
            return None;
        }
        self.number = self.number.saturating_add(1);
        let read = usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX);
        // The reader stops between the two signs of a line end.
        let end = if self.text.get(..read).is_some_and(|t| t.ends_with('\r'))
            && rest_starts_with(self.text, read, '\n')
        {
            read + 1
        } else {
            read
        };
        let row = self.text.get(self.at..end).unwrap_or_default();
        self.at = end;
        if end == self.text.len() && leaves_quote_open(row, self.delimiter) {
            if let Some(fewer) = self.retries.checked_sub(1) {
                let line = row.find(['\r', '\n']).unwrap_or(row.len());
                let after = row.get(line..).unwrap_or_default();
                let line_end = if after.starts_with("\r\n") { 2 } else { after.len().min(1) };
                self.text = after.get(line_end..).unwrap_or_default();
                self.reader = reader(self.text, self.delimiter);
                (self.at, self.retries) = (0, fewer);
            }
            return Some(Next::OpenQuote(self.number));
        }
        Some(Next::Row(self.number, &self.record))
    }
}

fn reader(text: &str, delimiter: Delimiter) -> Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(delimiter.byte())
        .has_headers(false)
        .flexible(true)
        .terminator(Terminator::CRLF)
        .from_reader(text.as_bytes())
}

fn rest_starts_with(text: &str, at: usize, sign: char) -> bool {
    text.get(at..).is_some_and(|rest| rest.starts_with(sign))
}

struct EmptyLines {
    bytes: usize,
    lines: u32,
}

/// The empty lines at the beginning of a text.
fn empty_lines(text: &str) -> EmptyLines {
    let (mut bytes, mut lines) = (0, 0_u32);
    let mut signs = text.bytes().peekable();
    while let Some(sign) = signs.next_if(|b| matches!(b, b'\r' | b'\n')) {
        bytes += 1;
        if sign == b'\r' && signs.next_if_eq(&b'\n').is_some() {
            bytes += 1;
        }
        lines = lines.saturating_add(1);
    }
    EmptyLines { bytes, lines }
}

/// Whether what follows the row would still belong to it.
fn leaves_quote_open(row: &str, delimiter: Delimiter) -> bool {
    use std::io::Read;

    const PROBE: &[u8] = b"\nx";
    let mut reader = ReaderBuilder::new();
    reader.delimiter(delimiter.byte()).has_headers(false).flexible(true).terminator(Terminator::CRLF);
    let mut reader = reader.from_reader(row.as_bytes().chain(PROBE));
    let mut record = csv::ByteRecord::new();
    let mut last_is_probe = false;
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        last_is_probe = record.len() == 1 && record.get(0) == Some(b"x");
    }
    !last_is_probe
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<String>, u32) {
        let mut rows = Rows::new(text, Delimiter::Semicolon);
        let mut said = Vec::new();
        while let Some(next) = rows.next() {
            said.push(match next {
                Next::EmptyLines(lines) => format!("{lines} empty"),
                Next::Row(number, record) => {
                    format!("{number}: {}", record.iter().collect::<Vec<_>>().join("|"))
                }
                Next::OpenQuote(number) => format!("{number}: open"),
            });
        }
        (said, rows.count())
    }

    fn rows(text: &str) -> Vec<String> {
        let (said, count) = read(text);
        let last = said.last().and_then(|row| row.split_once(':')).and_then(|(n, _)| n.parse().ok());
        assert!(last.is_none_or(|last: u32| last == count), "{said:?} {count}");
        said
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
        for end in ["\n", "\r\n", "\r"] {
            let text = |text: &str| text.replace('\n', end);
            assert_eq!(rows(&text("a;b\n\n\nc;d\n")), ["1: a|b", "2 empty", "4: c|d"]);
            assert_eq!(rows(&text("a;b\nc;d")), ["1: a|b", "2: c|d"]);
            assert_eq!(
                read(&text("\na\n\n\n")),
                (vec!["1 empty".into(), "2: a".into(), "2 empty".into()], 4)
            );
            assert_eq!(read(&text("\n")), (vec!["1 empty".into()], 1));
            let broken = format!("2: b{end}{end}c|d");
            assert_eq!(rows(&text("a\n\"b\n\nc\";d\ne\n")), ["1: a", &broken, "3: e"]);
        }
        assert_eq!(rows(""), Vec::<String>::new());
        assert_eq!(rows(";;\n  \n\"\"\nx"), ["1: ||", "2:   ", "3: ", "4: x"]);
        assert_eq!(rows("a\n\rb"), ["1: a", "1 empty", "3: b"]);
    }

    #[test]
    fn an_open_quotation_mark_costs_its_line_only() {
        assert_eq!(rows("a;b\n\"c;d\ne;f\n\ng;h"), ["1: a|b", "2: open", "3: e|f", "1 empty", "5: g|h"]);
        assert_eq!(rows("a\r\n\"b\r\nc\r\n"), ["1: a", "2: open", "3: c"]);
        assert_eq!(rows("a\n\"b"), ["1: a", "2: open"]);
        assert_eq!(rows("a\n\"b\"\n"), ["1: a", "2: b"]);
        assert_eq!(rows("a\nb\"c\n"), ["1: a", "2: b\"c"]);
        assert_eq!(rows("a\n\"b\"\"\n"), ["1: a", "2: open"]);
        assert_eq!(rows("\""), ["1: open"]);
        assert_eq!(rows("\"a\nb\";\"c\nd"), ["1: open", "2: open", "3: d"]);
        // Where there are too many such lines the rest is refused as one row.
        let malicious = |lines| format!("{}\"open\nx", "\"a\nb\";".repeat(lines));
        assert_eq!(rows(&malicious(7)).last().map(String::as_str), Some("9: x"));
        assert_eq!(rows(&malicious(8)).last().map(String::as_str), Some("9: open"));
    }
}
