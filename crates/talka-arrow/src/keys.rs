//! Keys of records as their producers keep them, and the numbers and ids that stand for them here.

mod column;
mod numbering;
mod numbers;
mod short;

use std::collections::HashMap;
use std::sync::Arc;

use ahash::RandomState;
use arrow_array::{ArrayRef, Int64Array, StringArray};
use serde::{Deserialize, Serialize};
use talka::register::RecordKind;
use uuid::Uuid;

pub(crate) use column::KeyColumn;
use column::KeyRef;
pub(crate) use numbering::{Categories, Numbering};
use numbers::Numbers;
use short::{Short, ShortTexts};

/// The number that stands for no record.
pub(crate) const NONE: u32 = u32::MAX;

/// Stands for the key of a row that has none.
pub(crate) const ABSENT: u32 = u32::MAX - 1;

/// A key as it was given.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Key {
    Number(i128),
    Text(Box<str>),
    Uuid(Uuid),
}

impl Key {
    fn text(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.to_string(),
            Self::Uuid(uuid) => uuid.to_string(),
        }
    }
}

/// The keys of one kind of record, numbered in the order in which they first occur.
#[derive(Clone)]
pub(crate) struct Keys {
    kind: RecordKind,
    numbered: Vec<Key>,
    numbers: Numbers,
    /// Texts of a few bytes lie in the table itself, where they are found at once.
    short_texts: ShortTexts,
    texts: HashMap<Box<str>, u32, RandomState>,
    uuids: HashMap<Uuid, u32, RandomState>,
}

/// What a key that is not among those known becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unknown {
    /// A record of which nothing else is known.
    Added,
    /// Nothing: there is a table, and it has no such record.
    LeftOut,
}

impl Keys {
    pub(crate) fn new(kind: RecordKind) -> Self {
        Self {
            kind,
            numbered: Vec::new(),
            numbers: Numbers::default(),
            short_texts: ShortTexts::default(),
            texts: HashMap::default(),
            uuids: HashMap::default(),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.numbered.len()
    }

    /// The number of the key of a row; `None` where the row has no key, [`NONE`] where it is unknown and is left out.
    pub(crate) fn number(&mut self, column: &KeyColumn, row: usize, unknown: Unknown) -> Option<u32> {
        let key = column.key(row)?;
        Some(match (self.find(&key), unknown) {
            (Some(known), _) => known,
            (None, Unknown::LeftOut) => NONE,
            (None, Unknown::Added) => self.add(key.kept()),
        })
    }

    /// The number of the key of a row, where it has one that is known.
    pub(crate) fn known(&self, column: &KeyColumn, row: usize) -> Option<u32> {
        self.find(&column.key(row)?)
    }

    pub(crate) fn find(&self, key: &KeyRef<'_>) -> Option<u32> {
        match key {
            KeyRef::Number(number) => self.numbers.get(*number),
            KeyRef::Text(text) => match Short::of(text) {
                Some(short) => self.short_texts.get(short),
                None => self.texts.get(*text).copied(),
            },
            KeyRef::Uuid(uuid) => self.uuids.get(uuid).copied(),
        }
    }

    /// The key of the record with that number.
    pub(crate) fn key(&self, number: u32) -> Option<&Key> {
        self.numbered.get(position(number))
    }

    pub(crate) fn add(&mut self, key: Key) -> u32 {
        let new = u32::try_from(self.numbered.len()).unwrap_or(NONE);
        match &key {
            Key::Number(number) => self.numbers.insert(*number, new),
            Key::Text(text) => match Short::of(text) {
                Some(short) => self.short_texts.insert(short, new),
                None => drop(self.texts.insert(text.clone(), new)),
            },
            Key::Uuid(uuid) => drop(self.uuids.insert(*uuid, new)),
        }
        self.numbered.push(key);
        new
    }

    /// The id of that record: its own where it is a UUID, or else one made of its kind and number.
    pub(crate) fn id(&self, number: u32) -> Uuid {
        match self.numbered.get(position(number)) {
            Some(Key::Uuid(uuid)) => *uuid,
            _ => made(self.kind, number),
        }
    }

    /// The number of the record with that id, if it is one of these.
    pub(crate) fn of_id(&self, id: Uuid) -> Option<u32> {
        let number = u32::try_from(id.as_u128() & u128::from(u32::MAX)).ok()?;
        match self.uuids.get(&id) {
            Some(own) => Some(*own),
            None => {
                (made(self.kind, number) == id && position(number) < self.numbered.len()).then_some(number)
            }
        }
    }

    /// The key of the record with that id, as text; the id of a placement that has no key.
    pub(crate) fn text(&self, id: Uuid) -> String {
        let key = self.of_id(id).and_then(|number| self.numbered.get(position(number)));
        key.map_or_else(|| id.to_string(), Key::text)
    }

    /// A column of these records by their own keys: numbers where all of them are, or else text.
    pub(crate) fn column(&self, records: &[Option<u32>]) -> ArrayRef {
        let key = |number: &Option<u32>| number.and_then(|number| self.numbered.get(position(number)));
        let as_number = |key: &Key| match key {
            Key::Number(number) => i64::try_from(*number).ok(),
            _ => None,
        };
        if self.numbered.iter().all(|key| as_number(key).is_some()) {
            let numbers = records.iter().map(|record| key(record).and_then(as_number));
            return Arc::new(numbers.collect::<Int64Array>());
        }
        let texts = records.iter().map(|record| key(record).map(Key::text));
        Arc::new(texts.collect::<StringArray>())
    }
}

/// A number as a position in a list.
pub(crate) fn position(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// The id of a record that has no UUID of its own. Two registers may hold the same ids; one never does.
pub(crate) fn made(kind: RecordKind, number: u32) -> Uuid {
    let kind: u128 = match kind {
        RecordKind::Volunteer => 1,
        RecordKind::Organization => 2,
        RecordKind::Placement => 3,
        RecordKind::HourLog => 4,
    };
    Uuid::from_u128(kind << 96 | u128::from(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_any_length_are_told_apart() {
        let texts = ["", "a", "a\0", "aaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "ā", "aaaaaaaaaaaaaaaaa"];
        let column = KeyColumn::of(&StringArray::from(texts.to_vec())).unwrap();
        let mut keys = Keys::new(RecordKind::Volunteer);
        for _ in 0..2 {
            let numbers = (0..texts.len()).map(|row| keys.number(&column, row, Unknown::Added).unwrap());
            assert_eq!(numbers.collect::<Vec<_>>(), (0..7).collect::<Vec<u32>>());
        }
    }
}
