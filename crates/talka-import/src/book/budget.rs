//! What a workbook may cost.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::markup::Markup;
use crate::diagnostic::BookIssue;

/// The largest file: a sheet of a million rows has about 30 MB.
pub(super) const FILE: u64 = 50 * 1024 * 1024;

/// An old workbook is read as a whole, and has at most 65,536 × 256 cells a sheet.
pub(super) const OLD_FILE: u64 = 20 * 1024 * 1024;

/// The most parts of a container: a sheet is one, and each picture.
const PARTS: usize = 2_000;

/// All that the container holds, inflated.
const ALL: u64 = 384 * 1024 * 1024;

/// A sheet, which is never held as a whole: a million rows of four cells have about 170 MB.
const SHEET: u64 = 256 * 1024 * 1024;

/// Any other part that is not XML, and the sheets of an open document.
const PART: u64 = 128 * 1024 * 1024;

/// The texts that cells share, of which a million of 30 letters have about 50 MB.
const SHARED: u64 = 64 * 1024 * 1024;

/// Styles and the list of sheets are held too; those of real workbooks have some tens of kilobytes.
const OTHER: u64 = 4 * 1024 * 1024;

/// What is held in memory of a workbook at once, beside the file: the texts that its cells share, and its sheets.
const HELD: u64 = 144 * 1024 * 1024;

/// How the name of the part with these texts ends.
const SHARED_STRINGS: &str = "sharedstrings.xml";

/// The most cells: a million rows of five.
pub(super) const CELLS: usize = 5_000_000;

/// The text of all cells, of which many may be the same: each record that is read has its own.
const TEXTS: u64 = 96 * 1024 * 1024;

/// What a text, a cell and a row take in a sheet beside the text itself, in bytes.
const OF_TEXT: u64 = 4;
const OF_CELL: u64 = 8;
const OF_ROW: u64 = 8;

/// The most cells with those that are empty before them in their row, each of which costs a look.
pub(super) const WIDTHS: usize = 50_000_000;

/// The most cells that an open document has by saying that a cell or a row is repeated. A few bytes ask for as many as a
/// sheet can hold; what people repeat is the same hours along a row, or the same row some hundred times.
const REPEATED: u64 = 100_000;

/// The most sheets.
pub(super) const SHEETS: usize = 200;

/// The parts of a container.
pub(super) struct Parts {
    names: BTreeSet<String>,
    /// What the texts that cells share take in memory, in bytes.
    shared: u64,
}

impl Parts {
    pub(super) fn has(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// What is left for its sheets.
    pub(super) fn budget(&self) -> Budget {
        Budget { held: self.shared, ..Budget::default() }
    }
}

/// Inflates every part that is read later, counts its real bytes and throws them away; what the container says of its
/// own sizes is not believed.
pub(super) fn inflate(bytes: &[u8]) -> Result<Parts, BookIssue> {
    if u64::try_from(bytes.len()).is_ok_and(|length| length > FILE) {
        return Err(BookIssue::TooLarge { limit: FILE });
    }
    let mut container = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BookIssue::Damaged)?;
    if container.len() > PARTS {
        return Err(BookIssue::TooManyParts { limit: PARTS });
    }
    let mut parts = Parts { names: BTreeSet::new(), shared: 0 };
    let mut all = 0;
    for at in 0..container.len() {
        let part = container.by_index(at).map_err(|_| BookIssue::Damaged)?;
        if part.encrypted() {
            return Err(BookIssue::Protected);
        }
        let name = part.name().map_err(|_| BookIssue::Damaged)?.trim_start_matches('/').to_owned();
        let limit = limit(&name);
        let shared = name.to_lowercase().ends_with(SHARED_STRINGS);
        let mut kept = Vec::new();
        let (length, protected) =
            looked_through(part.take(limit + 1), is_xml(&name), shared.then_some(&mut kept))?;
        if protected && name == "META-INF/manifest.xml" {
            return Err(BookIssue::Protected);
        }
        all += length;
        if length > limit {
            return Err(BookIssue::TooLarge { limit });
        }
        if all > ALL {
            return Err(BookIssue::TooLarge { limit: ALL });
        }
        if shared {
            parts.shared = parts.shared.saturating_add(shared_texts(&kept)?);
            if parts.shared > HELD {
                return Err(BookIssue::TooLarge { limit: HELD });
            }
        }
        parts.names.insert(name);
    }
    Ok(parts)
}

fn is_xml(name: &str) -> bool {
    let name = name.to_lowercase();
    ["xml", "rels", "rdf", "vml"].iter().any(|extension| name.ends_with(extension))
}

fn limit(name: &str) -> u64 {
    let name = name.to_lowercase();
    if name.ends_with(SHARED_STRINGS) {
        SHARED
    } else if name.starts_with("xl/worksheets/sheet") {
        SHEET
    } else if !is_xml(&name) || name == "content.xml" {
        PART
    } else {
        OTHER
    }
}

/// What the texts of that part take once they are read, in bytes.
fn shared_texts(part: &[u8]) -> Result<u64, BookIssue> {
    /// A text has two closing tags at least, a string and the smallest piece of memory that is given for it.
    const OF_TAG: u64 = 32;
    const OF_STRING: u64 = 24;
    let closing = |two: &&[u8]| matches!(two, [b'<', b'/'] | [b'/', b'>']);
    let tags = count(part.windows(2).filter(closing).count());
    // The library reserves memory for as many as the part says.
    let reserved = declared(part).max().unwrap_or_default();
    if reserved > count(CELLS) {
        return Err(BookIssue::TooManyCells { limit: CELLS });
    }
    Ok(count(part.len()) + tags * OF_TAG + reserved * OF_STRING)
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// How many texts the part says that it holds.
fn declared(part: &[u8]) -> impl Iterator<Item = u64> {
    const NAME: &[u8] = b"uniqueCount";
    let found = (0..part.len()).filter(move |at| part.get(*at..).is_some_and(|rest| rest.starts_with(NAME)));
    found.map(|at| {
        let rest = part.get(at + NAME.len()..).unwrap_or_default().iter();
        let digits = rest.skip_while(|byte| !byte.is_ascii_digit()).take_while(|byte| byte.is_ascii_digit());
        digits.fold(0_u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0')))
    })
}

/// How many bytes there are, and whether they speak of encryption; an error where they are XML that no spreadsheet
/// program writes.
fn looked_through(
    mut part: impl Read,
    xml: bool,
    mut kept: Option<&mut Vec<u8>>,
) -> Result<(u64, bool), BookIssue> {
    const ENCRYPTED: &[u8] = b"encryption-data";
    let mut buffer = vec![0; 64 * 1024];
    let (mut length, mut encrypted, mut markup) = (0, false, Markup::new());
    let mut tail: Vec<u8> = Vec::new();
    loop {
        let read = part.read(&mut buffer).map_err(|_| BookIssue::Damaged)?;
        let Some(bytes) = buffer.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
        if let Some(kept) = &mut kept {
            kept.extend_from_slice(bytes);
        }
        length += count(read);
        if !xml {
            continue;
        }
        for byte in bytes {
            markup.next(*byte)?;
        }
        if length < OTHER {
            tail.extend_from_slice(bytes);
            encrypted |= tail.windows(ENCRYPTED.len()).any(|window| window == ENCRYPTED);
            let kept = tail.len().saturating_sub(ENCRYPTED.len());
            tail.drain(..kept);
        }
    }
    Ok((length, encrypted))
}

/// Counts cells, and what they hold.
#[derive(Default)]
pub(super) struct Budget {
    number: usize,
    widths: usize,
    repeated: u64,
    /// The bytes of the texts of all cells.
    texts: u64,
    /// The bytes that are held in memory.
    held: u64,
    last: Option<(u32, u32)>,
}

impl Budget {
    /// Counts a text that is kept.
    pub(super) fn text(&mut self, length: usize) -> Result<(), BookIssue> {
        self.hold(count(length).saturating_add(OF_TEXT))
    }

    /// Counts a cell at that row and column, with so many bytes of text.
    pub(super) fn cell(&mut self, row: u32, column: u32, text: usize) -> Result<(), BookIssue> {
        let same_row = self.last.filter(|(last, _)| *last == row);
        let before = same_row.map_or(0, |(_, column)| column + 1);
        let width = usize::try_from(column.saturating_sub(before)).unwrap_or(usize::MAX);
        self.number += 1;
        self.widths = self.widths.saturating_add(width);
        self.texts = self.texts.saturating_add(count(text));
        self.last = Some((row, column));
        if self.number > CELLS {
            return Err(BookIssue::TooManyCells { limit: CELLS });
        }
        if self.widths > WIDTHS {
            return Err(BookIssue::TooManyCells { limit: WIDTHS });
        }
        if self.texts > TEXTS {
            return Err(BookIssue::TooLarge { limit: TEXTS });
        }
        self.hold(OF_CELL + if same_row.is_some() { 0 } else { OF_ROW })
    }

    /// Counts the cells of a row that is there so many times, of which so many are written out.
    pub(super) fn repeated(&mut self, rows: u32, cells: u64, written: usize) -> Result<(), BookIssue> {
        let made = u64::from(rows).saturating_mul(cells).saturating_sub(count(written));
        self.repeated = self.repeated.saturating_add(made);
        if self.repeated > REPEATED { Err(BookIssue::Repeated { limit: REPEATED }) } else { Ok(()) }
    }

    /// Counts bytes that are held.
    pub(super) fn hold(&mut self, bytes: u64) -> Result<(), BookIssue> {
        self.held = self.held.saturating_add(bytes);
        if self.held > HELD { Err(BookIssue::TooLarge { limit: HELD }) } else { Ok(()) }
    }
}
