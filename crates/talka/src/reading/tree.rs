//! A document as a tree of values.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::error::{ReadError, ReadErrorKind, ReadErrors};
use super::expected::Found;
use super::pointer::Pointer;

/// A document before it is known to be a record: what every door turns its input into.
///
/// Members keep their order and their repetitions, so that the reader can refuse a member that stands there twice. Text
/// that stands in the document as it is meant is not copied.
#[derive(Clone, PartialEq, Eq)]
pub enum Tree<'t> {
    /// Nothing: the same as an absent member.
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number.
    Whole(i64),
    /// A number that is not whole, or too large to be held.
    OtherNumber,
    /// Text.
    Text(Cow<'t, str>),
    /// A list.
    List(Vec<Tree<'t>>),
    /// An object.
    Object(Vec<(Cow<'t, str>, Tree<'t>)>),
}

impl<'t> Tree<'t> {
    /// Reads JSON text. A byte order mark before it is skipped.
    pub fn from_json(text: &'t [u8]) -> Result<Self, ReadErrors> {
        let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
        // Text that is known to be UTF-8 is not looked through again for each of its words.
        let read = match std::str::from_utf8(text) {
            Ok(text) => serde_json::from_str(text),
            Err(_) => serde_json::from_slice(text),
        };
        read.map_err(|error| {
            let kind =
                ReadErrorKind::Syntax { line: error.line(), column: error.column(), reason: reason(&error) };
            ReadErrors::from(ReadError::new(Pointer::root(), kind))
        })
    }

    /// Reads TOML text.
    #[cfg(feature = "toml")]
    pub fn from_toml(text: &str) -> Result<Self, ReadErrors> {
        text.parse::<toml::Table>().map(|table| toml::Value::Table(table).into()).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            let kind = ReadErrorKind::Syntax { line, column, reason: error.message().to_owned() };
            ReadErrors::from(ReadError::new(Pointer::root(), kind))
        })
    }

    /// The kind of value.
    pub(crate) fn kind(&self) -> Found {
        match self {
            Self::Null => Found::Nothing,
            Self::Bool(_) => Found::Boolean,
            Self::Whole(_) => Found::Whole,
            Self::OtherNumber => Found::OtherNumber,
            Self::Text(_) => Found::Text,
            Self::List(_) => Found::List,
            Self::Object(_) => Found::Object,
        }
    }
}

#[cfg(feature = "toml")]
impl From<toml::Value> for Tree<'_> {
    /// A date of TOML's own becomes its text, so that a day may stand in quotation marks or without.
    fn from(value: toml::Value) -> Self {
        match value {
            toml::Value::String(text) => Self::Text(text.into()),
            toml::Value::Integer(number) => Self::Whole(number),
            toml::Value::Float(_) => Self::OtherNumber,
            toml::Value::Boolean(value) => Self::Bool(value),
            toml::Value::Datetime(date) => Self::Text(date.to_string().into()),
            toml::Value::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            toml::Value::Table(members) => {
                Self::Object(members.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
            }
        }
    }
}

/// The parser's words without the place, which the error holds apart.
fn reason(error: &serde_json::Error) -> String {
    let mut text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    if text.ends_with(&place) {
        text.truncate(text.len() - place.len());
    }
    text
}

impl fmt::Debug for Tree<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The values may be anything about anybody.
        write!(f, "Tree({})", self.kind())
    }
}

impl<'de> Deserialize<'de> for Tree<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut tree = Self::Null;
        Place(&mut tree).deserialize(deserializer)?;
        Ok(tree)
    }
}

/// Where a value will stand. It is put there at once: handed up through results it would be copied at each level of the
/// document, which takes as long as reading it.
struct Place<'a, 'de>(&'a mut Tree<'de>);

impl<'de> DeserializeSeed<'de> for Place<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        *self.0 = Tree::Null;
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        *self.0 = Tree::Bool(value);
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        *self.0 = Tree::Whole(value);
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        *self.0 = i64::try_from(value).map_or(Tree::OtherNumber, Tree::Whole);
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        *self.0 = Tree::OtherNumber;
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        *self.0 = Tree::Text(value.into());
        Ok(())
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<(), E> {
        *self.0 = Tree::Text(value.into());
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut list = Vec::new();
        let mut item = Tree::Null;
        while items.next_element_seed(Place(&mut item))?.is_some() {
            list.push(std::mem::replace(&mut item, Tree::Null));
        }
        *self.0 = Tree::List(list);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut object = Vec::new();
        let mut value = Tree::Null;
        while let Some(name) = members.next_key_seed(Name)? {
            members.next_value_seed(Place(&mut value))?;
            object.push((name, std::mem::replace(&mut value, Tree::Null)));
        }
        *self.0 = Tree::Object(object);
        Ok(())
    }
}

/// Reads the name of a member. What serde makes of `Cow` is always a copy.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(value.to_owned().into())
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(value.into())
    }
}
