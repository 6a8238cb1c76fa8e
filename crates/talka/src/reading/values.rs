//! How values are read from a tree.

use std::fmt;

use super::error::ErrorList;
use super::expected::{Expected, Found};
use super::pointer::Way;
use super::tree::Tree;

/// A value that can be read from a tree, into the place where it will stand.
pub(crate) trait Read {
    /// What is in such a place before anything is read into it. Where nothing can be read there is an error, and where
    /// there is an error no document, so that nobody gets to see it.
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads it. An error is added where the tree is something else.
    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList);

    /// Whether it stands for a field that is absent. A field may be absent if its blank is.
    fn is_absent(&self) -> bool {
        false
    }

    /// Whether it is written as an object.
    fn is_object() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Shows it as a field of a record in `Debug`. Only ids are shown: every other type is private until it says
    /// otherwise, and so is a field that is added later.
    fn show(&self, _name: &str, _record: &mut fmt::DebugStruct<'_, '_>) {}
}

/// Adds that another kind of value is needed.
pub(crate) fn expected(what: Expected, found: &Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
    errors.expected(at, what, found.kind());
}

/// Reads a type from every format of serde as [`Read`] does.
macro_rules! read_by_serde {
    ($name:ty) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::reading::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use read_by_serde;

/// Reads and writes a type as text, by its `FromStr` and `Display`. The error of the first tells by `found` what kind
/// of text it was.
macro_rules! text_value {
    ($name:ty, $blank:expr, $expected:expr) => {
        impl $crate::reading::Read for $name {
            fn blank() -> Self {
                $blank
            }

            fn read(
                &mut self,
                tree: $crate::reading::Tree<'_>,
                at: &$crate::reading::Way<'_>,
                errors: &mut $crate::reading::ErrorList,
            ) {
                let $crate::reading::Tree::Text(text) = tree else {
                    return $crate::reading::expected($expected, &tree, at, errors);
                };
                match text.parse::<Self>() {
                    Ok(value) => *self = value,
                    Err(error) => errors.expected(at, $expected, error.found()),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        $crate::reading::read_by_serde!($name);
    };
}

pub(crate) use text_value;

impl Read for String {
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        match tree {
            Tree::Text(text) => *self = text.into_owned(),
            other => expected(Expected::Text, &other, at, errors),
        }
    }
}

impl Read for bool {
    fn blank() -> Self {
        false
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        match tree {
            Tree::Bool(value) => *self = value,
            other => expected(Expected::Boolean, &other, at, errors),
        }
    }
}

macro_rules! whole {
    ($number:ty, $expected:expr) => {
        impl Read for $number {
            fn blank() -> Self {
                0
            }

            fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
                match tree {
                    Tree::Whole(value) => match Self::try_from(value) {
                        Ok(value) => *self = value,
                        Err(_) => errors.expected(at, $expected, Found::OutOfRange),
                    },
                    other => expected($expected, &other, at, errors),
                }
            }
        }
    };
}

/// A whole number of a type that is smaller than what a document holds.
macro_rules! range {
    ($number:ty) => {
        Expected::WholeBetween { least: i64::from(<$number>::MIN), most: i64::from(<$number>::MAX) }
    };
}

whole!(i32, range!(i32));
whole!(i64, Expected::Whole);
whole!(u32, range!(u32));
whole!(u8, range!(u8));

impl<T: Read> Read for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        read_items(tree, at, errors, &mut |tree, at, errors| {
            let mut item = T::blank();
            item.read(tree, at, errors);
            self.push(item);
        });
    }
}

/// Reads the items of a list, each by that function. Apart from the lists so that the browser module has it once.
fn read_items(
    tree: Tree<'_>,
    at: &Way<'_>,
    errors: &mut ErrorList,
    read_item: &mut dyn FnMut(Tree<'_>, &Way<'_>, &mut ErrorList),
) {
    let Tree::List(items) = tree else {
        return expected(Expected::List, &tree, at, errors);
    };
    for (index, item) in items.into_iter().enumerate() {
        read_item(item, &at.element(index), errors);
    }
}
