//! Places in a document.

use std::fmt;

use crate::schema::{Described, Shape, Text};

/// A JSON Pointer (RFC 6901), such as `/volunteers/3/consents/0/given`.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// A pointer that is already written as one.
    pub(crate) fn from_text(text: String) -> Self {
        Self(text)
    }

    /// The member of that name.
    #[must_use]
    pub fn member(&self, name: &str) -> Self {
        let mut text = self.0.clone();
        text.push('/');
        for letter in name.chars() {
            match letter {
                '~' => text.push_str("~0"),
                '/' => text.push_str("~1"),
                other => text.push(other),
            }
        }
        Self(text)
    }

    /// The element at that index, from 0.
    #[must_use]
    pub fn element(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
    }

    /// As text; empty for the whole document.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Described for Pointer {
    fn describe() -> Shape {
        Shape::Text(Text::Pointer)
    }
}

/// The way to a value while it is being read: a list on the stack, written out only when something is wrong there.
#[derive(Clone, Copy)]
pub(crate) enum Way<'a> {
    Root,
    Member(&'a Way<'a>, &'a str),
    Element(&'a Way<'a>, usize),
}

impl Way<'_> {
    pub(crate) fn member<'b>(&'b self, name: &'b str) -> Way<'b> {
        Way::Member(self, name)
    }

    pub(crate) fn element(&self, index: usize) -> Way<'_> {
        Way::Element(self, index)
    }

    pub(crate) fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::root(),
            Self::Member(parent, name) => parent.pointer().member(name),
            Self::Element(parent, index) => parent.pointer().element(*index),
        }
    }
}
