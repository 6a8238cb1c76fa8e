//! Keys as their producers keep them.

use arrow_array::cast::AsArray;
use arrow_array::{Array, FixedSizeBinaryArray};
use arrow_schema::DataType;
use uuid::Uuid;

use super::Key;
use crate::column::{Integers, Texts};

/// A key in its column.
pub(crate) enum KeyRef<'a> {
    Number(i128),
    Text(&'a str),
    Uuid(Uuid),
}

impl KeyRef<'_> {
    pub(super) fn kept(&self) -> Key {
        match self {
            Self::Number(number) => Key::Number(*number),
            Self::Text(text) => Key::Text((*text).into()),
            Self::Uuid(uuid) => Key::Uuid(*uuid),
        }
    }
}

/// The fewest bytes of a text that is a UUID.
const UUID_DIGITS: usize = 32;

/// A column of keys.
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
    pub(super) fn key(&self, row: usize) -> Option<KeyRef<'_>> {
        Some(match self {
            Self::Numbers(numbers) => KeyRef::Number(numbers.get(row)?),
            Self::Texts(texts) => {
                let text = texts.get(row)?;
                // To say why a short text is no UUID takes longer than anything else that is done with it.
                let uuid = if text.len() < UUID_DIGITS { None } else { Uuid::try_parse(text).ok() };
                uuid.map_or(KeyRef::Text(text), KeyRef::Uuid)
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
