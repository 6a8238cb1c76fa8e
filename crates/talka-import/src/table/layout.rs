//! What separates the cells, and where the header is.

use std::collections::BTreeMap;

use super::delimiter::Delimiter;
use super::rows::Next;
use super::source::Origin;
use crate::book::Sheet;
use crate::header::{Aliases, Header, is_of_days};

/// How a text is laid out.
pub(super) struct Layout<'t> {
    pub(super) origin: Origin<'t>,
    pub(super) header: Option<Header>,
    /// Among how many rows the header was looked for.
    pub(super) searched: u32,
    /// What is written above the header.
    pub(super) titles: Vec<Vec<String>>,
}

/// What a table is kept in, its text decoded.
#[derive(Clone, Copy)]
pub(super) enum Decoded<'t> {
    Text(&'t str),
    Sheet(&'t Sheet),
}

impl Decoded<'_> {
    pub(super) fn is_empty(self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Sheet(_) => true,
        }
    }
}

/// A header is among so many first rows that are not empty.
const ROWS: u32 = 50;
/// And within so many first bytes.
const BYTES: usize = 1 << 20;

/// Finds the header, and the delimiter by which the most headings are known; where none is, the one that makes the most
/// rows of equal width. Title lines and decimal commas mislead neither.
pub(super) fn layout<'t>(content: Decoded<'t>, aliases: &Aliases, cells: usize) -> Layout<'t> {
    let text = match content {
        Decoded::Sheet(sheet) => {
            let found = header(Origin::Sheet(sheet), aliases, cells);
            return found.layout(Origin::Sheet(sheet));
        }
        Decoded::Text(text) => text,
    };
    // The longest whole text of that many bytes, or up to three more.
    let beginning = (BYTES..BYTES + 4).find_map(|end| text.get(..end)).unwrap_or(text);
    let mut best: Option<((usize, usize), Layout<'t>)> = None;
    for delimiter in Delimiter::ALL {
        let found = header(Origin::Text(beginning, delimiter), aliases, cells);
        let known = found.header.as_ref().map_or(0, Header::known_headings);
        let score = (known, found.width);
        if best.as_ref().is_none_or(|(other, _)| score > *other) {
            best = Some((score, found.layout(Origin::Text(text, delimiter))));
        }
    }
    let none = Layout {
        origin: Origin::Text(text, Delimiter::Semicolon),
        header: None,
        searched: 0,
        titles: vec![],
    };
    best.map_or(none, |(_, layout)| layout)
}

/// The header among the first rows.
struct Found {
    header: Option<Header>,
    searched: u32,
    /// How many rows have the most usual width.
    width: usize,
    titles: Vec<Vec<String>>,
}

impl Found {
    fn layout(self, origin: Origin<'_>) -> Layout<'_> {
        Layout { origin, header: self.header, searched: self.searched, titles: self.titles }
    }
}

fn header(origin: Origin<'_>, aliases: &Aliases, cells: usize) -> Found {
    let mut rows = origin.rows(cells);
    let (mut header, mut searched, mut widths) = (None::<Header>, 0, BTreeMap::<usize, usize>::new());
    let mut above: Option<(u32, Vec<String>)> = None;
    let mut titles: Vec<Vec<String>> = Vec::new();
    while let Some(next) = rows.next() {
        if next != Next::Row {
            continue;
        }
        let (number, record) = rows.last();
        *widths.entry(record.len()).or_default() += usize::from(record.len() > 1);
        searched += 1;
        // The row below the first that may be a header may be a better one, or a part of it.
        let below = header.as_ref().map(|header| header.row + 1);
        let of_headings = || record.has_no_digits() || aliases.columns_spread() && is_of_days(record.iter());
        if below.is_none_or(|below| below == number && of_headings()) {
            let found = Header::recognise(number, record.iter(), aliases);
            let may_join = |first: u32| first + 1 == number && (of_headings() || found.is_some());
            let joined = above.filter(|(first, _)| may_join(*first)).and_then(|(first, upper)| {
                Header::joined(first, &upper, &record.iter().collect::<Vec<_>>(), aliases)
            });
            for found in [found, joined].into_iter().flatten() {
                header = if found.says_more_than(header.as_ref()) { Some(found) } else { header };
            }
        }
        if header.as_ref().is_none_or(|header| number < header.first) {
            titles.push(record.iter().map(str::to_owned).collect());
        }
        above = Some((number, record.iter().map(str::to_owned).collect()));
        if searched == ROWS {
            break;
        }
    }
    if let Some(header) = &mut header {
        for title in &titles {
            header.say(&title.iter().map(String::as_str).collect::<Vec<_>>(), aliases);
        }
    }
    let width = widths.into_values().max().unwrap_or(0);
    Found { header, searched, width, titles }
}
