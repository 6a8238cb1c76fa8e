//! What separates the cells, and where the header is.

use std::collections::BTreeMap;

use super::rows::{Next, Rows};
use crate::header::{Aliases, Header};

/// What separates the cells of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    /// `;`, usual where the comma is a decimal mark.
    Semicolon,
    /// A tab.
    Tab,
    /// `,`.
    Comma,
}

impl Delimiter {
    /// All of them, the likeliest in Latvia first.
    pub const ALL: [Self; 3] = [Self::Semicolon, Self::Tab, Self::Comma];

    pub(super) const fn byte(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Comma => b',',
        }
    }

    /// The plain word for it; stable.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Semicolon => "semicolon",
            Self::Tab => "tab",
            Self::Comma => "comma",
        }
    }
}

impl serde::Serialize for Delimiter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// How a text is laid out.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) delimiter: Delimiter,
    pub(super) header: Option<Header>,
    /// Among how many rows the header was looked for.
    pub(super) searched: u32,
}

/// A header stands among so many first rows that are not empty.
const ROWS: u32 = 50;
/// And within so many first bytes.
const BYTES: usize = 1 << 20;

/// Finds the delimiter by which the most headings are known; where none is, the one that makes the most rows of equal
/// width. Title lines and decimal commas mislead neither.
pub(super) fn layout(text: &str, aliases: &Aliases) -> Layout {
    // The longest whole text of that many bytes, or up to three more.
    let beginning = (BYTES..BYTES + 4).find_map(|end| text.get(..end)).unwrap_or(text);
    let mut best: Option<((usize, usize), Layout)> = None;
    for delimiter in Delimiter::ALL {
        let mut rows = Rows::new(beginning, delimiter);
        let (mut header, mut searched, mut widths) = (None, 0, BTreeMap::<usize, usize>::new());
        while let Some(next) = rows.next() {
            let Next::Row(number, record) = next else { continue };
            *widths.entry(record.len()).or_default() += usize::from(record.len() > 1);
            searched += 1;
            header = header.or_else(|| Header::recognise(number, record, aliases));
            if searched == ROWS {
                break;
            }
        }
        let known = header.as_ref().map_or(0, |header| header.known.len());
        let score = (known, widths.into_values().max().unwrap_or(0));
        if best.as_ref().is_none_or(|(other, _)| score > *other) {
            best = Some((score, Layout { delimiter, header, searched }));
        }
    }
    let none = Layout { delimiter: Delimiter::Semicolon, header: None, searched: 0 };
    best.map_or(none, |(_, layout)| layout)
}
