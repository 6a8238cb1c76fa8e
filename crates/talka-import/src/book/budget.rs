//! What a workbook may cost.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::diagnostic::BookIssue;

/// The largest file: a sheet of a million rows has about 30 MB.
pub(super) const FILE: u64 = 50 * 1024 * 1024;

/// An old workbook is read as a whole, and has at most 65,536 × 256 cells a sheet.
pub(super) const OLD_FILE: u64 = 20 * 1024 * 1024;

/// The most parts of a container: a sheet is one, and each picture.
const PARTS: usize = 2_000;

/// All that the container holds, inflated: five times the largest sheet.
const ALL: u64 = 256 * 1024 * 1024;

/// One part of it.
const PART: u64 = 128 * 1024 * 1024;

/// The texts that cells share are held in memory, each with an overhead several times a short text.
const SHARED: u64 = 32 * 1024 * 1024;

/// So are styles and the list of sheets; those of real workbooks have some tens of kilobytes.
const OTHER: u64 = 4 * 1024 * 1024;

/// How the name of the part with these texts ends.
const SHARED_STRINGS: &str = "sharedstrings.xml";

/// The most cells: a million rows of five.
pub(super) const CELLS: usize = 5_000_000;

/// The text of all cells, of which many may share one.
const TEXTS: usize = 48 * 1024 * 1024;

/// The most cells with those that are empty before them in their row, each of which costs a look.
pub(super) const WIDTHS: usize = 50_000_000;

/// The most sheets.
pub(super) const SHEETS: usize = 200;

/// The longest text between two signs of XML: a cell holds at most 32,767 letters, each of up to six bytes as XML.
const TEXT: usize = 32_767 * 6;

/// The names of the parts of a container.
pub(super) struct Parts(BTreeSet<String>);

impl Parts {
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains(name)
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
    let mut parts = BTreeSet::new();
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
        if declared(&kept).any(|count| count > u64::try_from(CELLS).unwrap_or(u64::MAX)) {
            return Err(BookIssue::TooManyCells { limit: CELLS });
        }
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
        parts.insert(name);
    }
    Ok(Parts(parts))
}

fn is_xml(name: &str) -> bool {
    let name = name.to_lowercase();
    ["xml", "rels", "rdf", "vml"].iter().any(|extension| name.ends_with(extension))
}

fn limit(name: &str) -> u64 {
    let name = name.to_lowercase();
    if name.ends_with(SHARED_STRINGS) {
        SHARED
    } else if !is_xml(&name) || name.starts_with("xl/worksheets/sheet") || name == "content.xml" {
        PART
    } else {
        OTHER
    }
}

/// How many texts the part says that it holds, for which the library would reserve memory.
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
    let (mut length, mut run, mut declares, mut encrypted) = (0, 0, 0_usize, false);
    let mut tail: Vec<u8> = Vec::new();
    loop {
        let read = part.read(&mut buffer).map_err(|_| BookIssue::Damaged)?;
        let Some(bytes) = buffer.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
        if let Some(kept) = &mut kept {
            kept.extend_from_slice(bytes);
        }
        length += u64::try_from(read).unwrap_or(u64::MAX);
        if !xml {
            continue;
        }
        for byte in bytes {
            run = if matches!(byte, b'<' | b'>') { 0 } else { run + 1 };
            // `<!DOCTYPE` and `<!ENTITY`, but neither comments nor CDATA; and no other encoding, which would hide them.
            declares = match (declares, byte) {
                (_, b'<') => 1,
                (1, b'!') => 2,
                (2, b'D' | b'E' | b'd' | b'e') => return Err(BookIssue::Entities),
                (_, 0) => return Err(BookIssue::Damaged),
                _ => 0,
            };
            if run > TEXT {
                return Err(BookIssue::TextTooLong { limit: TEXT });
            }
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

/// Counts cells.
#[derive(Default)]
pub(super) struct Cells {
    number: usize,
    widths: usize,
    texts: usize,
    last: Option<(u32, u32)>,
}

impl Cells {
    /// Counts a cell at that row and column, with so many bytes of text.
    pub(super) fn count(&mut self, row: u32, column: u32, text: usize) -> Result<(), BookIssue> {
        self.texts = self.texts.saturating_add(text);
        self.number += 1;
        let before = self.last.filter(|(last, _)| *last == row).map_or(0, |(_, column)| column + 1);
        let width = usize::try_from(column.saturating_sub(before)).unwrap_or(usize::MAX);
        self.widths = self.widths.saturating_add(width);
        self.last = Some((row, column));
        if self.number > CELLS {
            Err(BookIssue::TooManyCells { limit: CELLS })
        } else if self.widths > WIDTHS {
            Err(BookIssue::TooManyCells { limit: WIDTHS })
        } else if self.texts > TEXTS {
            Err(BookIssue::TextTooLong { limit: TEXTS })
        } else {
            Ok(())
        }
    }
}
