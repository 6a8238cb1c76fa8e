//! The records of an old workbook, before a library reads them.
//!
//! The library reserves what a sheet says of its size, keeps a place for every cell between the first and the last, a copy
//! of a shared text for each cell that has it, and formulas as text. So what that would take is counted here first.

use std::ops::Range;

use crate::book::budget::{Budget, SHEETS};
use crate::diagnostic::BookIssue;

/// What the library needs for a place between the first and the last cell of a sheet, for a cell, for a formula and for a
/// shared text, in bytes.
const OF_PLACE: u64 = 88;
const OF_CELL: u64 = 40;
const OF_FORMULA: u64 = 128;
const OF_SHARED: u64 = 56;
/// A letter takes up to three bytes, in the sheet of the library and in a copy of it.
const OF_LETTER: u64 = 6;

/// The kinds of records that matter.
mod kind {
    pub(super) const FORMULA: u16 = 0x0006;
    pub(super) const END: u16 = 0x000A;
    pub(super) const PASSWORD: u16 = 0x002F;
    pub(super) const CONTINUES: u16 = 0x003C;
    pub(super) const SHEET: u16 = 0x0085;
    pub(super) const NUMBERS: u16 = 0x00BD;
    pub(super) const RICH_TEXT: u16 = 0x00D6;
    pub(super) const MERGED: u16 = 0x00E5;
    pub(super) const SHARED_TEXTS: u16 = 0x00FC;
    pub(super) const SHARED_TEXT: u16 = 0x00FD;
    pub(super) const SIZE: u16 = 0x0200;
    pub(super) const NUMBER: u16 = 0x0203;
    pub(super) const TEXT: u16 = 0x0204;
    pub(super) const TRUTH: u16 = 0x0205;
    pub(super) const SHORT_NUMBER: u16 = 0x027E;
    pub(super) const BEGIN: u16 = 0x0809;
    /// No program writes such a record, and no library reads it.
    pub(super) const NOTHING: u16 = 0xFFFF;
}

/// Counts what the sheets of the stream take, and takes out of it what nobody needs.
pub(super) fn look_through(stream: &mut [u8], budget: &mut Budget) -> Result<(), BookIssue> {
    let globals = Globals::read(stream)?;
    budget.hold(globals.held())?;
    let mut end = globals.end;
    let mut sheets = globals.sheets.clone();
    sheets.sort_unstable();
    for begin in sheets {
        // One inside another would be read in two ways.
        if begin < end || begin >= stream.len() {
            return Err(BookIssue::Damaged);
        }
        end = sheet(stream, begin, &globals, budget)?;
    }
    Ok(())
}

/// What is said for all sheets.
struct Globals {
    /// Where the sheets begin.
    sheets: Vec<usize>,
    /// The letters of each shared text.
    texts: Vec<u16>,
    end: usize,
}

impl Globals {
    fn read(stream: &[u8]) -> Result<Self, BookIssue> {
        let mut globals = Self { sheets: vec![], texts: vec![], end: 0 };
        while globals.end < stream.len() {
            let record = Record::at(stream, globals.end)?;
            globals.end = record.data.end;
            match record.kind {
                kind::PASSWORD => return Err(BookIssue::Protected),
                kind::SHEET => {
                    let begin = number(stream, record.data.start, 4).ok_or(BookIssue::Damaged)?;
                    globals.sheets.push(begin);
                    if globals.sheets.len() > SHEETS {
                        return Err(BookIssue::TooManyParts { limit: SHEETS });
                    }
                }
                kind::SHARED_TEXTS => {
                    globals.texts = Texts::new(stream, record)?.lengths()?;
                }
                kind::END => break,
                _ => {}
            }
        }
        Ok(globals)
    }

    fn held(&self) -> u64 {
        self.texts.iter().map(|letters| OF_SHARED + u64::from(*letters) * OF_LETTER / 2).sum()
    }
}

/// Counts what the sheet that begins there takes; where it ends.
fn sheet(
    stream: &mut [u8],
    begin: usize,
    globals: &Globals,
    budget: &mut Budget,
) -> Result<usize, BookIssue> {
    let (mut at, mut inside, mut depth) = (begin, false, 0_u32);
    let mut places: Option<(Range<usize>, Range<usize>)> = None;
    while at < stream.len() {
        let record = Record::at(stream, at)?;
        let from = record.data.start;
        at = record.data.end;
        if depth > 0 {
            match record.kind {
                kind::BEGIN => depth += 1,
                kind::END => depth -= 1,
                _ => {}
            }
            continue;
        }
        match record.kind {
            kind::BEGIN => depth = u32::from(std::mem::replace(&mut inside, true)),
            kind::END => break,
            kind::SIZE | kind::MERGED => put(stream, from - 4, kind::NOTHING),
            kind::FORMULA
            | kind::NUMBERS
            | kind::RICH_TEXT
            | kind::SHARED_TEXT
            | kind::NUMBER
            | kind::TEXT
            | kind::TRUTH
            | kind::SHORT_NUMBER => {
                let (row, first) =
                    number(stream, from, 2).zip(number(stream, from + 2, 2)).ok_or(BookIssue::Damaged)?;
                let cells = if record.kind == kind::NUMBERS { record.data.len() / 6 } else { 1 };
                budget.hold(OF_CELL.saturating_mul(u64::try_from(cells).unwrap_or(u64::MAX)))?;
                if record.kind == kind::SHARED_TEXT {
                    let text = number(stream, from + 6, 4).and_then(|text| globals.texts.get(text));
                    budget.hold(u64::from(text.copied().unwrap_or_default()) * OF_LETTER)?;
                }
                if record.kind == kind::FORMULA {
                    budget.hold(OF_FORMULA)?;
                    // The length of what is calculated.
                    if record.data.len() >= 22 {
                        put(stream, from + 20, 0);
                    }
                }
                let (rows, columns) = places.get_or_insert((row..row, first..first));
                *rows = rows.start.min(row)..rows.end.max(row + 1);
                *columns = columns.start.min(first)..columns.end.max(first + cells);
            }
            _ => {}
        }
    }
    let places = places.map_or(0, |(rows, columns)| rows.len().saturating_mul(columns.len()));
    budget.hold(OF_PLACE.saturating_mul(u64::try_from(places).unwrap_or(u64::MAX)))?;
    Ok(at)
}

/// A record: its kind, and where its data are.
struct Record {
    kind: u16,
    data: Range<usize>,
}

impl Record {
    fn at(stream: &[u8], at: usize) -> Result<Self, BookIssue> {
        let head = number(stream, at, 2).zip(number(stream, at + 2, 2));
        let (kind, length) = head.ok_or(BookIssue::Damaged)?;
        let data = at + 4..at + 4 + length;
        if data.end > stream.len() {
            return Err(BookIssue::Damaged);
        }
        Ok(Self { kind: u16::try_from(kind).unwrap_or(kind::NOTHING), data })
    }
}

/// The texts that cells share: they go on over several records.
struct Texts<'s> {
    parts: Vec<&'s [u8]>,
    /// The part that is read, and what is left of it.
    next: usize,
    rest: &'s [u8],
}

impl<'s> Texts<'s> {
    fn new(stream: &'s [u8], record: Record) -> Result<Self, BookIssue> {
        let mut at = record.data.end;
        let mut parts = vec![stream.get(record.data).unwrap_or_default()];
        while at < stream.len() {
            let record = Record::at(stream, at)?;
            if record.kind != kind::CONTINUES {
                break;
            }
            at = record.data.end;
            parts.push(stream.get(record.data).unwrap_or_default());
        }
        // How many texts there are comes first.
        let rest = parts.first().and_then(|part| part.get(8..)).ok_or(BookIssue::Damaged)?;
        Ok(Self { parts, next: 1, rest })
    }

    /// How many letters each text has.
    fn lengths(mut self) -> Result<Vec<u16>, BookIssue> {
        let mut lengths = Vec::new();
        while !self.rest.is_empty() || self.go_on() {
            if self.rest.is_empty() {
                lengths.push(0);
                continue;
            }
            let (letters, flags) = (self.number(2)?, self.number(1)?);
            let runs = if flags & 0x8 != 0 { self.number(2)? } else { 0 };
            let more = if flags & 0x4 != 0 { self.number(4)? } else { 0 };
            self.skip_letters(letters, flags & 1 != 0)?;
            self.skip(runs * 4)?;
            self.skip(more)?;
            lengths.push(u16::try_from(letters).unwrap_or(u16::MAX));
        }
        Ok(lengths)
    }

    fn go_on(&mut self) -> bool {
        let Some(part) = self.parts.get(self.next) else { return false };
        (self.rest, self.next) = (part, self.next + 1);
        true
    }

    fn number(&mut self, bytes: usize) -> Result<usize, BookIssue> {
        let read = number(self.rest, 0, bytes).ok_or(BookIssue::Damaged)?;
        self.rest = self.rest.get(bytes..).unwrap_or_default();
        Ok(read)
    }

    /// Each part that goes on with letters says anew how wide they are.
    fn skip_letters(&mut self, mut letters: usize, mut wide: bool) -> Result<(), BookIssue> {
        loop {
            let width = if wide { 2 } else { 1 };
            let here = letters.min(self.rest.len() / width);
            self.rest = self.rest.get(here * width..).unwrap_or_default();
            letters -= here;
            if letters == 0 {
                return Ok(());
            }
            if !self.go_on() {
                return Err(BookIssue::Damaged);
            }
            wide = self.number(1)? & 1 != 0;
        }
    }

    fn skip(&mut self, mut bytes: usize) -> Result<(), BookIssue> {
        while bytes > 0 {
            if self.rest.is_empty() && !self.go_on() {
                return Err(BookIssue::Damaged);
            }
            let here = bytes.min(self.rest.len());
            self.rest = self.rest.get(here..).unwrap_or_default();
            bytes -= here;
        }
        Ok(())
    }
}

/// A number of so many bytes, the smallest first.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let digits = bytes.get(at..at.checked_add(length)?)?;
    Some(digits.iter().rev().fold(0, |number, digit| number << 8 | usize::from(*digit)))
}

fn put(stream: &mut [u8], at: usize, number: u16) {
    if let Some(place) = stream.get_mut(at..at + 2) {
        place.copy_from_slice(&number.to_le_bytes());
    }
}
