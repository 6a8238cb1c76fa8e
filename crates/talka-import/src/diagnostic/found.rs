//! What was found in a cell.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};
use talka::identity::PersonalCode;

/// What was found in a cell: its text for the office's own eyes, or, in a column about a person, only what kind of signs.
///
/// `Debug` shows neither.
#[derive(Clone, PartialEq, Eq)]
pub struct Found(Inner);

#[derive(Clone, PartialEq, Eq)]
enum Inner {
    Text(String),
    Described { digits: usize, letters: usize, others: usize },
}

impl Found {
    /// At most this many characters are kept.
    pub const LONGEST: usize = 80;

    /// The text itself, cut where it is long; only described where a personal code stands in it, as where an office uses
    /// such codes as keys, or where a row has slipped by a column.
    pub fn kept(text: &str) -> Self {
        if holds_personal_code(text) { Self::described(text) } else { Self(Inner::Text(short(text))) }
    }

    /// How many digits, letters and other signs, and nothing else.
    pub fn described(text: &str) -> Self {
        let count = |is: fn(&char) -> bool| text.chars().filter(is).count();
        let (digits, letters) = (count(|c| c.is_numeric()), count(|c| c.is_alphabetic()));
        Self(Inner::Described { digits, letters, others: text.chars().count() - digits - letters })
    }

    /// The text, where it was kept.
    pub fn text(&self) -> Option<&str> {
        match &self.0 {
            Inner::Text(text) => Some(text),
            Inner::Described { .. } => None,
        }
    }

    /// The numbers of digits, letters and other signs, where only they were kept.
    pub fn description(&self) -> Option<[usize; 3]> {
        match self.0 {
            Inner::Text(_) => None,
            Inner::Described { digits, letters, others } => Some([digits, letters, others]),
        }
    }
}

impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Found(private)")
    }
}

impl Serialize for Found {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match &self.0 {
            Inner::Text(text) => map.serialize_entry("text", text)?,
            Inner::Described { digits, letters, others } => {
                map.serialize_entry("digits", digits)?;
                map.serialize_entry("letters", letters)?;
                map.serialize_entry("others", others)?;
            }
        }
        map.end()
    }
}

/// Whether eleven digits in the form of a personal code stand anywhere in the text.
pub(super) fn holds_personal_code(text: &str) -> bool {
    let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    let hyphened = text.as_bytes().windows(12).any(|part| {
        part.split_at_checked(6)
            .is_some_and(|(first, rest)| digits(first) && rest.strip_prefix(b"-").is_some_and(digits))
    });
    let plain = |part: &[u8]| {
        digits(part) && std::str::from_utf8(part).is_ok_and(|part| part.parse::<PersonalCode>().is_ok())
    };
    hyphened || text.as_bytes().windows(11).any(plain)
}

/// The text on one line, cut where it is long.
pub(super) fn short(text: &str) -> String {
    let one_line = |c: char| if c.is_control() { ' ' } else { c };
    let mut short: String = text.chars().take(Found::LONGEST).map(one_line).collect();
    if text.chars().nth(Found::LONGEST).is_some() {
        short.pop();
        short.push('…');
    }
    short
}
