//! Keys of records as their producers keep them, and the numbers and ids that stand for them here.

use std::collections::HashMap;
use std::sync::Arc;

use ahash::RandomState;
use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, FixedSizeBinaryArray, Int64Array, StringArray};
use arrow_schema::DataType;
use serde::{Deserialize, Serialize};
use talka::register::RecordKind;
use uuid::Uuid;

use crate::column::{Integers, Texts};

/// The number that stands for no record.
pub(crate) const NONE: u32 = u32::MAX;

/// Stands for the key of a row that has none.
pub(crate) const ABSENT: u32 = u32::MAX - 1;

/// A key as it was given.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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

/// The same in its column.
enum KeyRef<'a> {
    Number(i128),
    Text(&'a str),
    Uuid(Uuid),
}

impl KeyRef<'_> {
    fn kept(&self) -> Key {
        match self {
            Self::Number(number) => Key::Number(*number),
            Self::Text(text) => Key::Text((*text).into()),
            Self::Uuid(uuid) => Key::Uuid(*uuid),
        }
    }
}

/// The keys of one kind of record, numbered in the order in which they first occur.
#[derive(Debug)]
pub(crate) struct Keys {
    kind: RecordKind,
    numbered: Vec<Key>,
    numbers: Numbers,
    /// Texts of a few bytes lie in the table itself, where they are found at once.
    short_texts: HashMap<[u8; 16], u32, RandomState>,
    texts: HashMap<Box<str>, u32, RandomState>,
    uuids: HashMap<Uuid, u32, RandomState>,
}

/// Whole numbers and the records that they are the keys of. Small ones, as most producers give them, are found by position.
#[derive(Debug, Default)]
struct Numbers {
    near: Vec<u32>,
    far: HashMap<i128, u32, RandomState>,
}

/// Numbers up to that are small, and all that are at most so many times as large as there are keys.
const NEAR: usize = 1 << 20;
const NEAR_FOR_EACH: usize = 8;

impl Numbers {
    fn get(&self, key: i128) -> Option<u32> {
        let near =
            usize::try_from(key).ok().and_then(|at| self.near.get(at)).filter(|number| **number != NONE);
        match near {
            None if self.far.is_empty() => None,
            None => self.far.get(&key).copied(),
            near => near.copied(),
        }
    }

    fn insert(&mut self, key: i128, number: u32) {
        let room = NEAR.max(position(number).saturating_mul(NEAR_FOR_EACH));
        match usize::try_from(key).ok().filter(|at| *at < room) {
            None => drop(self.far.insert(key, number)),
            Some(at) => {
                if self.near.len() <= at {
                    self.near.resize(at + 1, NONE);
                }
                if let Some(place) = self.near.get_mut(at) {
                    *place = number;
                }
            }
        }
    }
}

/// A column of keys.
#[derive(Debug)]
pub(crate) enum KeyColumn {
    Numbers(Integers),
    Texts(Texts),
    Uuids(FixedSizeBinaryArray),
}

impl KeyColumn {
    pub(crate) const EXPECTED: &'static str = "keys: whole numbers, text, or UUIDs of 16 bytes";

    pub(crate) fn of(array: &dyn Array) -> Option<Self> {
        Some(match array.data_type() {
            DataType::FixedSizeBinary(16) => Self::Uuids(array.as_fixed_size_binary().clone()),
            _ => match Integers::of(array) {
                Some(numbers) => Self::Numbers(numbers),
                None => Self::Texts(Texts::of(array)?),
            },
        })
    }
}

impl KeyColumn {
    /// The key of a row. Text that is a UUID is that UUID, however it is written.
    fn key(&self, row: usize) -> Option<KeyRef<'_>> {
        Some(match self {
            Self::Numbers(numbers) => KeyRef::Number(numbers.get(row)?),
            Self::Texts(texts) => {
                let text = texts.get(row)?;
                Uuid::try_parse(text).map_or(KeyRef::Text(text), KeyRef::Uuid)
            }
            Self::Uuids(uuids) => {
                let bytes = uuids.is_valid(row).then(|| uuids.value(row))?;
                KeyRef::Uuid(Uuid::from_slice(bytes).ok()?)
            }
        })
    }

    /// The key of a row as text.
    pub(crate) fn text(&self, row: usize) -> Option<String> {
        self.key(row).map(|key| key.kept().text())
    }
}

/// The numbers of the categories of a column, each looked up once, however many batches share them.
#[derive(Debug, Default)]
pub(crate) struct Categories {
    dictionary: Option<ArrayRef>,
    numbers: Vec<Option<u32>>,
}

impl Categories {
    fn of(&mut self, column: &KeyColumn) {
        let dictionary = match column {
            KeyColumn::Texts(texts) => texts.dictionary(),
            _ => None,
        };
        let same = self.dictionary.as_ref().zip(dictionary);
        if same.is_none_or(|(known, values)| !known.to_data().ptr_eq(&values.to_data())) {
            self.dictionary = dictionary.cloned();
            self.numbers = vec![None; dictionary.map_or(0, Array::len)];
        }
    }
}

/// The keys of a column of a batch as they are numbered, row by row.
pub(crate) struct Numbering<'c> {
    column: &'c KeyColumn,
    categories: &'c mut Categories,
}

impl<'c> Numbering<'c> {
    pub(crate) fn of(column: &'c KeyColumn, categories: &'c mut Categories) -> Self {
        categories.of(column);
        Self { column, categories }
    }

    /// The numbers of the keys of all rows, so many: [`ABSENT`] of a row that has none, [`NONE`] where it is unknown and is left out.
    pub(crate) fn numbers(&mut self, keys: &mut Keys, rows: usize, unknown: Unknown, numbers: &mut Vec<u32>) {
        let KeyColumn::Numbers(column) = self.column else {
            return numbers.extend((0..rows).map(|row| self.number(keys, row, unknown).unwrap_or(ABSENT)));
        };
        column.for_each(|key| {
            let number = key.map(|key| match (keys.numbers.get(key), unknown) {
                (Some(known), _) => known,
                (None, Unknown::LeftOut) => NONE,
                (None, Unknown::Added) => keys.add(Key::Number(key)),
            });
            numbers.push(number.unwrap_or(ABSENT));
        });
    }

    /// The number of the key of a row; `None` where the row has no key, [`NONE`] where it is unknown and is left out.
    pub(crate) fn number(&mut self, keys: &mut Keys, row: usize, unknown: Unknown) -> Option<u32> {
        let category = match self.column {
            KeyColumn::Texts(texts) => texts.category(row),
            KeyColumn::Numbers(numbers) => match keys.numbers.get(numbers.get(row)?) {
                None => None,
                known => return known,
            },
            KeyColumn::Uuids(_) => None,
        };
        let numbers = &mut self.categories.numbers;
        let known = category.and_then(|category| numbers.get(category).copied()).flatten();
        if known.is_some() {
            return known;
        }
        let number = keys.number(self.column, row, unknown);
        if let Some(place) = category.and_then(|category| numbers.get_mut(category)) {
            *place = number;
        }
        number
    }
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
            short_texts: HashMap::default(),
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

    fn find(&self, key: &KeyRef<'_>) -> Option<u32> {
        match key {
            KeyRef::Number(number) => self.numbers.get(*number),
            KeyRef::Text(text) => match short(text) {
                Some(short) => self.short_texts.get(&short).copied(),
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
            Key::Text(text) => match short(text) {
                Some(short) => drop(self.short_texts.insert(short, new)),
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

/// A text of at most 15 bytes, with its length at the end.
fn short(text: &str) -> Option<[u8; 16]> {
    let mut bytes = [0; 16];
    let (length, room) = bytes.split_last_mut()?;
    *length = u8::try_from(text.len()).ok()?;
    room.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
    Some(bytes)
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
