//! The rows of a text, numbered as a spreadsheet numbers them.

use std::borrow::Cow;
use std::ops::Range;

use super::delimiter::Delimiter;
use super::record::Record;

/// The rows of a text, one at a time.
///
/// A row is what a spreadsheet shows as one: a cell with a line break in quotation marks does not make two of it, and
/// an empty line is a row too.
pub(super) struct Rows<'t> {
    text: &'t str,
    delimiter: Delimiter,
    /// The most cells that are kept of a row.
    cells: usize,
    record: Record<'t>,
    /// Where the next row begins.
    at: usize,
    /// The number of the last row.
    number: u32,
    /// How many lines the last row goes over.
    lines: u32,
    /// The quoted cells of the last row that go over several lines.
    folded: Vec<Range<usize>>,
}

/// What comes next in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// So many empty lines.
    EmptyLines(u32),
    /// A row; [`Rows::last`] has it.
    Row,
    /// A row with a quotation mark that nothing closes. It ends with the line of the mark, not with the file.
    OpenQuote,
}

impl<'t> Rows<'t> {
    pub(super) fn new(text: &'t str, delimiter: Delimiter, cells: usize) -> Self {
        let (record, folded) = (Record::default(), Vec::new());
        Self { text, delimiter, cells, record, at: 0, number: 0, lines: 0, folded }
    }

    /// The last row given.
    pub(super) fn last(&self) -> (u32, &Record<'t>) {
        (self.number, &self.record)
    }

    /// How many line breaks the last row has inside its cells.
    pub(super) fn breaks(&self) -> u32 {
        self.lines.saturating_sub(1)
    }

    pub(super) fn next(&mut self) -> Option<Next> {
        let (after, lines) = empty_lines(self.text, self.at);
        if lines > 0 {
            (self.at, self.lines) = (after, 1);
            self.number = self.number.saturating_add(lines);
            return Some(Next::EmptyLines(lines));
        }
        if self.at >= self.text.len() {
            return None;
        }
        self.number = self.number.saturating_add(1);
        self.record.clear();
        self.folded.clear();
        let from = self.at;
        let whole = self.row();
        self.lines = lines_of(self.text.get(from..self.at).unwrap_or_default());
        Some(if whole { Next::Row } else { Next::OpenQuote })
    }

    /// Reads one row; whether each of its quotation marks is closed.
    fn row(&mut self) -> bool {
        let mut whole = true;
        loop {
            let from = self.at;
            let opens = whole && self.byte(from) == Some(b'"');
            let cell = match opens.then(|| self.closing(from + 1)) {
                Some(Some(closed)) => self.quoted(from, closed),
                other => {
                    // What follows a mark that nothing closes is read without marks, to the end of the line.
                    whole &= other.is_none();
                    let end = self.plain_end(from);
                    self.at = end;
                    Cow::Borrowed(self.text.get(from..end).unwrap_or_default())
                }
            };
            self.record.push(cell, self.cells);
            match self.byte(self.at) {
                Some(byte) if byte == self.delimiter.byte() => self.at += 1,
                Some(_) => {
                    self.at = line_end(self.text, self.at);
                    return whole;
                }
                None => return whole,
            }
        }
    }

    /// The cell between two quotation marks, and whatever follows it.
    fn quoted(&mut self, opened: usize, closed: usize) -> Cow<'t, str> {
        let content = self.text.get(opened + 1..closed).unwrap_or_default();
        if content.contains(['\r', '\n']) {
            self.folded.push(opened..closed);
        }
        self.at = self.plain_end(closed + 1);
        let tail = self.text.get(closed + 1..self.at).unwrap_or_default();
        if tail.is_empty() && !content.contains('"') {
            return Cow::Borrowed(content);
        }
        Cow::Owned(content.replace("\"\"", "\"") + tail)
    }

    /// The mark that closes a cell: one that is not doubled.
    fn closing(&self, from: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let mut at = from;
        loop {
            at += bytes.get(at..)?.iter().position(|byte| *byte == b'"')?;
            if self.byte(at + 1) != Some(b'"') {
                return Some(at);
            }
            at += 2;
        }
    }

    /// The next separator, line end or end of the text.
    fn plain_end(&self, from: usize) -> usize {
        let separator = self.delimiter.byte();
        let rest = self.text.as_bytes().get(from..).unwrap_or_default();
        let ends = |byte: &u8| *byte == separator || matches!(byte, b'\r' | b'\n');
        from + rest.iter().position(ends).unwrap_or(rest.len())
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// Ends the last row with the line on which a quoted cell opens that holds a line of which `is_row` says that it is
    /// a row by itself; the lines after it come next. Whether there was such a cell.
    ///
    /// No line is looked at a third time: inside such a cell all other marks are doubled, so none of them opens another.
    pub(super) fn unfold(&mut self, is_row: impl Fn(&Record<'t>) -> bool) -> bool {
        let whole = self.text.get(..self.at).unwrap_or_default();
        for cell in std::mem::take(&mut self.folded) {
            let after = line_end(whole, next_break(whole, cell.start));
            let mut inner = Self { at: after, ..Self::new(whole, self.delimiter, self.cells) };
            while inner.at <= cell.end {
                // On the last line only what is still inside the cell can tell.
                let line = whole.get(inner.at..cell.end).unwrap_or_default();
                if inner.next().is_some_and(|next| next == Next::Row)
                    && is_row(&inner.record)
                    && line.as_bytes().contains(&self.delimiter.byte())
                {
                    self.lines = self.lines.saturating_sub(lines_of(whole.get(after..).unwrap_or_default()));
                    self.at = after;
                    return true;
                }
            }
        }
        false
    }
}

/// The next line end or the end of the text.
fn next_break(text: &str, from: usize) -> usize {
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    from + rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(rest.len())
}

/// Where the line after a line end begins.
fn line_end(text: &str, at: usize) -> usize {
    match text.as_bytes().get(at..) {
        Some([b'\r', b'\n', ..]) => at + 2,
        Some([_, ..]) => at + 1,
        _ => at,
    }
}

/// How many lines a row goes over.
fn lines_of(row: &str) -> u32 {
    let (mut at, mut lines) = (0, 0_u32);
    while at < row.len() {
        at = line_end(row, next_break(row, at));
        lines = lines.saturating_add(1);
    }
    lines
}

/// What follows the empty lines at a place, and how many they are.
fn empty_lines(text: &str, from: usize) -> (usize, u32) {
    let (mut at, mut lines) = (from, 0_u32);
    while matches!(text.as_bytes().get(at), Some(b'\r' | b'\n')) {
        at = line_end(text, at);
        lines = lines.saturating_add(1);
    }
    (at, lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(record: &Record<'_>) -> String {
        record.iter().collect::<Vec<_>>().join("|")
    }

    fn read(text: &str) -> (Vec<String>, u32) {
        let mut rows = Rows::new(text, Delimiter::Semicolon, 100);
        let mut said = Vec::new();
        while let Some(next) = rows.next() {
            said.push(match next {
                Next::EmptyLines(lines) => format!("{lines} empty"),
                Next::Row => format!("{}: {}", rows.number, cells(&rows.record)),
                Next::OpenQuote => format!("{}: open", rows.number),
            });
        }
        (said, rows.last().0)
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
        assert_eq!(rows("a;"), ["1: a|"]);
        assert_eq!(rows("\"a;\"\"b\"c;\"d\"\n"), ["1: a;\"bc|d"]);
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
        assert_eq!(rows("\"a\nb\";\"c\nd"), ["1: open", "2: d"]);
    }

    #[test]
    fn no_more_cells_are_kept_than_a_row_may_have() {
        let mut rows = Rows::new("a;b;;\nc;d;;e\n", Delimiter::Semicolon, 2);
        for beyond in [false, true] {
            assert_eq!(rows.next(), Some(Next::Row));
            assert_eq!((rows.record.len(), rows.record.beyond), (2, beyond));
        }
    }

    #[test]
    fn rows_inside_a_cell_come_out_of_it() {
        let unfolded = |text: &str, width: usize| {
            let mut rows = Rows::new(text, Delimiter::Semicolon, 100);
            let mut said = Vec::new();
            while rows.next().is_some() {
                let unfolded = rows.unfold(|record| record.len() == width);
                let row = if unfolded { "unfolded".to_owned() } else { cells(&rows.record) };
                said.push((rows.number, rows.breaks(), row));
            }
            said
        };
        let said = |number, breaks, cells: &str| (number, breaks, cells.to_owned());
        assert_eq!(
            unfolded("a;\"b\nc;d\ne;f\"\ng;h\n", 2),
            [said(1, 0, "unfolded"), said(2, 0, "c|d"), said(3, 0, "e|f\""), said(4, 0, "g|h")]
        );
        // The closing mark may be one that opens a cell.
        assert_eq!(unfolded("a;\"b\nc;\"d;e\"\n", 2), [said(1, 0, "unfolded"), said(2, 0, "c|d;e")]);
        assert_eq!(unfolded("a;\"b\nc\nd\";x\n", 3), [said(1, 2, "a|b\nc\nd|x")]);
        // A first cell of two lines is one, though what follows it makes the second line as wide as the row.
        assert_eq!(unfolded("\"a\nb\";c\r\nx\n", 2), [said(1, 1, "a\nb|c"), said(2, 0, "x")]);
        assert_eq!(
            unfolded("\"a\na\";\"b\r\nc;d;e\"\r\nx", 3),
            [said(1, 1, "unfolded"), said(2, 0, "c|d|e\""), said(3, 0, "x")]
        );
    }
}
