//! A document as a tree of values.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::error::{ReadError, ReadErrorKind, ReadErrors};
use super::expected::Found;
use super::inside::{DEEPEST, DepthError, Inside};
use super::pointer::Pointer;

/// A document before it is known to be a record: what every door turns its input into.
///
/// Members keep their order and their repetitions, so that the reader can refuse a duplicate. Text that is in the document as it
/// is meant is not copied. Lists and objects lie at most 128 deep inside one another, so that no tree is too deep for the stack.
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
    List(Inside<Tree<'t>>),
    /// An object.
    Object(Inside<(Cow<'t, str>, Tree<'t>)>),
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
        let wrong = |line, column, reason| {
            let kind = ReadErrorKind::Syntax { line, column, reason };
            ReadErrors::from(ReadError::new(Pointer::root(), kind))
        };
        let table = text.parse::<toml::Table>().map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            wrong(line, column, error.message().to_owned())
        })?;
        from_toml(toml::Value::Table(table), DEEPEST).map_err(|error| wrong(1, 1, error.to_string()))
    }

    /// A list of these. It is an error where they are too deep.
    ///
    /// ```
    /// use talka::reading::Tree;
    /// let deep = (0..128).try_fold(Tree::Null, |inner, _| Tree::list(vec![inner]))?;
    /// assert!(Tree::list(vec![deep]).is_err());
    /// # Ok::<(), talka::reading::DepthError>(())
    /// ```
    pub fn list(items: Vec<Self>) -> Result<Self, DepthError> {
        let deepest = items.iter().map(Self::depth).max().unwrap_or(0);
        Inside::new(items, deepest).map(Self::List)
    }

    /// An object with these members. It is an error where they are too deep.
    pub fn object(members: Vec<(Cow<'t, str>, Self)>) -> Result<Self, DepthError> {
        let deepest = members.iter().map(|(_, value)| value.depth()).max().unwrap_or(0);
        Inside::new(members, deepest).map(Self::Object)
    }

    /// How many lists and objects lie inside one another.
    const fn depth(&self) -> u8 {
        match self {
            Self::List(items) => items.depth(),
            Self::Object(members) => members.depth(),
            _ => 0,
        }
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

/// A value that may hold so many others inside one another. A date of TOML's own becomes its text, so that a day may be written
/// with or without quotation marks.
#[cfg(feature = "toml")]
fn from_toml<'t>(value: toml::Value, levels: u8) -> Result<Tree<'t>, DepthError> {
    let inside = |value| from_toml(value, levels.checked_sub(1).ok_or(DepthError)?);
    Ok(match value {
        toml::Value::String(text) => Tree::Text(text.into()),
        toml::Value::Integer(number) => Tree::Whole(number),
        toml::Value::Float(_) => Tree::OtherNumber,
        toml::Value::Boolean(value) => Tree::Bool(value),
        toml::Value::Datetime(date) => Tree::Text(date.to_string().into()),
        toml::Value::Array(items) => Tree::list(items.into_iter().map(inside).collect::<Result<_, _>>()?)?,
        toml::Value::Table(members) => {
            let members = members.into_iter().map(|(name, value)| Ok((name.into(), inside(value)?)));
            Tree::object(members.collect::<Result<_, _>>()?)?
        }
    })
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
        Place { tree: &mut tree, levels: DEEPEST }.deserialize(deserializer)?;
        Ok(tree)
    }
}

/// Where a value will stand. It is put there at once: handed up through results it would be copied at each level of the
/// document, which takes as long as reading it.
struct Place<'a, 'de> {
    tree: &'a mut Tree<'de>,
    /// How many lists and objects may still lie inside one another.
    levels: u8,
}

impl Place<'_, '_> {
    /// How many levels there are inside a list or an object here.
    fn inner<E: Error>(&self) -> Result<u8, E> {
        self.levels.checked_sub(1).ok_or_else(|| E::custom(DepthError))
    }
}

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
        *self.tree = Tree::Null;
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        *self.tree = Tree::Bool(value);
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        *self.tree = Tree::Whole(value);
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        *self.tree = i64::try_from(value).map_or(Tree::OtherNumber, Tree::Whole);
        Ok(())
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<(), E> {
        *self.tree = Tree::OtherNumber;
        Ok(())
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<(), E> {
        *self.tree = Tree::OtherNumber;
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        *self.tree = Tree::OtherNumber;
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        *self.tree = Tree::Text(value.into());
        Ok(())
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<(), E> {
        *self.tree = Tree::Text(value.into());
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let levels = self.inner()?;
        let (mut list, mut deepest) = (Vec::new(), 0);
        let mut item = Tree::Null;
        while items.next_element_seed(Place { tree: &mut item, levels })?.is_some() {
            deepest = deepest.max(item.depth());
            list.push(std::mem::replace(&mut item, Tree::Null));
        }
        *self.tree = Tree::List(Inside::new(list, deepest).map_err(A::Error::custom)?);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let levels = self.inner()?;
        let (mut object, mut deepest) = (Vec::new(), 0);
        let mut value = Tree::Null;
        while let Some(name) = members.next_key_seed(Name)? {
            members.next_value_seed(Place { tree: &mut value, levels })?;
            deepest = deepest.max(value.depth());
            object.push((name, std::mem::replace(&mut value, Tree::Null)));
        }
        *self.tree = Tree::Object(Inside::new(object, deepest).map_err(A::Error::custom)?);
        Ok(())
    }
}

/// Reads the name of a member. What serde makes of `Cow` is always a copy.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        // Asked for text, a format would itself say which other value it found.
        deserializer.deserialize_any(self)
    }
}

/// What serde says where nothing else does repeats the value.
fn no_name<T, E: Error>() -> Result<T, E> {
    Err(E::custom("the name of a member is not text"))
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        no_name()
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Self::Value, E> {
        no_name()
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Self::Value, E> {
        no_name()
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<Self::Value, E> {
        no_name()
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<Self::Value, E> {
        no_name()
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Self::Value, E> {
        no_name()
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(value.to_owned().into())
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(value.into())
    }
}
