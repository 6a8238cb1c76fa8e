//! What was found in a cell.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

/// What was found in a cell: its text where that can name nobody, or else only what kind of signs.
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

    /// The text itself, cut where it is long.
    pub(super) fn kept(text: &str) -> Self {
        Self(Inner::Text(short(text)))
    }

    /// How many digits, letters and other signs, and nothing else.
    pub(super) fn described(text: &str) -> Self {
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
