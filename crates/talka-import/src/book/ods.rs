//! Open documents, cell by cell.
//!
//! Read here and not by a library, which would build every repeated cell before anybody can count it.

use std::collections::BTreeSet;
use std::io::{BufReader, Cursor};
use std::ops::Range;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use super::budget::SHEETS;
use super::packing::{Packing, Text};
use super::sheet::Sheet;
use super::value;
use crate::diagnostic::BookIssue;
use crate::table::MOST_CELLS;

/// Reads the sheets.
pub(super) fn read(bytes: &[u8], packing: Packing) -> Result<Vec<Sheet>, BookIssue> {
    let mut container = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BookIssue::Damaged)?;
    let content = container.by_name("content.xml").map_err(|_| BookIssue::Damaged)?;
    let mut xml = Reader::from_reader(BufReader::new(content));
    let (mut reading, mut buffer) = (Reading::new(packing), Vec::new());
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(|_| BookIssue::Damaged)? {
            Event::Start(tag) => reading.start(&tag)?,
            Event::Empty(tag) => {
                reading.start(&tag)?;
                reading.end(tag.local_name().as_ref())?;
            }
            Event::End(tag) => reading.end(tag.local_name().as_ref())?,
            Event::Text(text) if reading.paragraphs > 0 => {
                reading.text.push_str(&text.xml_content(XmlVersion::default()));
            }
            Event::GeneralRef(reference) if reading.paragraphs > 0 => {
                let name: &str = &reference;
                let sign = quick_xml::escape::unescape(&format!("&{name};"))
                    .map_err(|_| BookIssue::Damaged)?
                    .into_owned();
                reading.text.push_str(&sign);
            }
            Event::Eof => return Ok(reading.packing.finish()),
            _ => {}
        }
    }
}

struct Reading {
    packing: Packing,
    /// The style that is described.
    style: String,
    /// Styles of sheets that are not shown.
    hiding: BTreeSet<String>,
    /// Whether the sheet is not shown.
    hidden: bool,
    /// The row that is read, from 0, and how many like it there are.
    row: u32,
    rows: u32,
    /// The column that is read, from 0, and how many like it there are.
    column: u32,
    columns: u32,
    /// What the row holds: columns and their text.
    cells: Vec<(Range<u32>, Text)>,
    /// The value of the cell, where it is no text.
    value: Option<String>,
    formula: bool,
    /// What the cell shows.
    text: String,
    /// How many paragraphs are open, and how many the cell had.
    paragraphs: u32,
    shown: u32,
    /// How many notes or shapes are open, whose paragraphs are not the cell's.
    apart: u32,
}

impl Reading {
    fn new(packing: Packing) -> Self {
        Self {
            packing,
            style: String::new(),
            hiding: BTreeSet::new(),
            hidden: false,
            row: 0,
            rows: 0,
            column: 0,
            columns: 0,
            cells: vec![],
            value: None,
            formula: false,
            text: String::new(),
            paragraphs: 0,
            shown: 0,
            apart: 0,
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), BookIssue> {
        match tag.local_name().as_ref() {
            "style" => self.style = attribute(tag, "name").unwrap_or_default(),
            "table-properties" if attribute(tag, "display").is_some_and(|display| display == "false") => {
                if self.hiding.len() >= SHEETS {
                    return Err(BookIssue::TooManyParts { limit: SHEETS });
                }
                self.hiding.insert(std::mem::take(&mut self.style));
            }
            "table" => {
                let name = attribute(tag, "name").unwrap_or_default();
                self.hidden = attribute(tag, "style-name").is_some_and(|style| self.hiding.contains(&style));
                if self.hidden { self.packing.hidden_sheet(name) } else { self.packing.sheet(name) }?;
                (self.row, self.column) = (0, 0);
            }
            "table-row" => {
                (self.rows, self.column) = (repeated(tag, "number-rows-repeated"), 0);
                self.cells.clear();
            }
            "table-cell" | "covered-table-cell" => {
                self.columns = repeated(tag, "number-columns-repeated");
                self.value = value_of(tag);
                self.formula = attribute(tag, "formula").is_some();
                (self.shown, self.apart) = (0, 0);
                self.text.clear();
            }
            "annotation" | "shapes" | "frame" | "custom-shape" => self.apart += 1,
            "p" if self.apart == 0 => {
                if self.shown > 0 {
                    self.text.push('\n');
                }
                (self.shown, self.paragraphs) = (self.shown + 1, self.paragraphs + 1);
            }
            "s" | "tab" if self.paragraphs > 0 => self.text.push(' '),
            "line-break" if self.paragraphs > 0 => self.text.push('\n'),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), BookIssue> {
        match name {
            "p" if self.apart == 0 => self.paragraphs = self.paragraphs.saturating_sub(1),
            "annotation" | "shapes" | "frame" | "custom-shape" => self.apart = self.apart.saturating_sub(1),
            "table-cell" | "covered-table-cell" => {
                let text = self.value.take().unwrap_or_else(|| std::mem::take(&mut self.text));
                let text = if text.is_empty() && self.formula { "=".to_owned() } else { text };
                let after = self.column.saturating_add(self.columns);
                if !text.is_empty() && !self.hidden {
                    if usize::try_from(after).is_ok_and(|after| after > MOST_CELLS) {
                        return Err(BookIssue::TooManyCells { limit: MOST_CELLS });
                    }
                    self.cells.push((self.column..after, self.packing.text(&text)?));
                }
                self.column = after;
            }
            "table-row" => {
                let rows = if self.cells.is_empty() { 0 } else { self.rows };
                let cells =
                    self.cells.iter().map(|(columns, _)| u64::from(columns.end - columns.start)).sum();
                self.packing.repeated(rows, cells, self.cells.len())?;
                for row in self.row..self.row.saturating_add(rows) {
                    for (columns, text) in &self.cells {
                        for column in columns.clone() {
                            self.packing.put(row, column, *text)?;
                        }
                    }
                }
                self.row = self.row.saturating_add(self.rows);
            }
            _ => {}
        }
        Ok(())
    }
}

fn repeated(tag: &BytesStart<'_>, name: &str) -> u32 {
    attribute(tag, name).and_then(|number| number.parse().ok()).unwrap_or(1)
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::default()).ok().map(std::borrow::Cow::into_owned)
}

/// What the cell holds, where it is no text.
fn value_of(tag: &BytesStart<'_>) -> Option<String> {
    match attribute(tag, "value-type")?.as_str() {
        "float" | "percentage" | "currency" => attribute(tag, "value"),
        "date" => attribute(tag, "date-value").map(|text| match text.split_once('T') {
            Some((day, "00:00:00")) => day.to_owned(),
            Some((day, time)) => format!("{day} {}", time.strip_suffix(":00").unwrap_or(time)),
            None => text,
        }),
        "time" => attribute(tag, "time-value").map(|text| value::iso_duration(&text).unwrap_or(text)),
        "boolean" => attribute(tag, "boolean-value").map(|text| value::boolean(text == "true").to_owned()),
        _ => None,
    }
}
