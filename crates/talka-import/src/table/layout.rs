//! What separates the cells, and where the header is.

use std::collections::BTreeMap;

use super::delimiter::Delimiter;
use super::rows::{Next, Rows};
use crate::header::{Aliases, Header};

/// How a text is laid out.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) delimiter: Delimiter,
    pub(super) header: Option<Header>,
    /// Among how many rows the header was looked for.
    pub(super) searched: u32,
}

/// A header is among so many first rows that are not empty.
const ROWS: u32 = 50;
/// And within so many first bytes.
const BYTES: usize = 1 << 20;

/// Finds the delimiter by which the most headings are known; where none is, the one that makes the most rows of equal
/// width. Title lines and decimal commas mislead neither.
pub(super) fn layout(text: &str, aliases: &Aliases, cells: usize) -> Layout {
    // The longest whole text of that many bytes, or up to three more.
    let beginning = (BYTES..BYTES + 4).find_map(|end| text.get(..end)).unwrap_or(text);
    let mut best: Option<((usize, usize), Layout)> = None;
    for delimiter in Delimiter::ALL {
        let mut rows = Rows::new(beginning, delimiter, cells);
        let (mut header, mut searched, mut widths) = (None::<Header>, 0, BTreeMap::<usize, usize>::new());
        let mut above: Option<(u32, Vec<String>)> = None;
        while let Some(next) = rows.next() {
            if next != Next::Row {
                continue;
            }
            let (number, record) = rows.last();
            *widths.entry(record.len()).or_default() += usize::from(record.len() > 1);
            searched += 1;
            // The row below the first that may be a header may be a better one, or a part of it.
            let below = header.as_ref().map(|header| header.row + 1);
            if below.is_none_or(|below| below == number && record.has_no_digits()) {
                let joined = above
                    .filter(|(first, _)| first + 1 == number && record.has_no_digits())
                    .and_then(|(first, upper)| {
                        Header::joined(first, &upper, &record.iter().collect::<Vec<_>>(), aliases)
                    });
                for found in [Header::recognise(number, record.iter(), aliases), joined].into_iter().flatten()
                {
                    let known = header.as_ref().map_or(0, |header| header.columns().count());
                    header = if found.columns().count() > known { Some(found) } else { header };
                }
            }
            above = Some((number, record.iter().map(str::to_owned).collect()));
            if searched == ROWS {
                break;
            }
        }
        let known = header.as_ref().map_or(0, |header| header.columns().count());
        let score = (known, widths.into_values().max().unwrap_or(0));
        if best.as_ref().is_none_or(|(other, _)| score > *other) {
            best = Some((score, Layout { delimiter, header, searched }));
        }
    }
    let none = Layout { delimiter: Delimiter::Semicolon, header: None, searched: 0 };
    best.map_or(none, |(_, layout)| layout)
}
