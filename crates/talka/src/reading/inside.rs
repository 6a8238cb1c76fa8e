//! What lies inside a list or an object of a tree.

use std::fmt;
use std::ops::Deref;

/// The items of a list, or the members of an object, with how deep they lie inside one another.
#[derive(Clone, PartialEq, Eq)]
pub struct Inside<T> {
    items: Vec<T>,
    depth: u8,
}

/// Lists and objects that lie inside one another deeper than anybody writes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("lists and objects lie more than {DEEPEST} deep inside one another")]
#[non_exhaustive]
pub struct DepthError;

/// How many lists and objects may lie inside one another. JSON is read to a depth of 127.
pub(super) const DEEPEST: u8 = 128;

impl<T> Inside<T> {
    /// Items of which the deepest is so deep.
    pub(super) fn new(items: Vec<T>, deepest: u8) -> Result<Self, DepthError> {
        if deepest < DEEPEST { Ok(Self { items, depth: deepest + 1 }) } else { Err(DepthError) }
    }

    /// How many lists and objects lie inside one another here, this one included.
    pub(super) const fn depth(&self) -> u8 {
        self.depth
    }
}

impl<T> fmt::Debug for Inside<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Inside({})", self.items.len())
    }
}

impl<T> Deref for Inside<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> IntoIterator for Inside<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}
