//! How each kind of value is read from a tree.

use uuid::Uuid;

use super::error::{Fault, Faults};
use super::pointer::Way;
use super::tree::Tree;
use crate::date::{Birth, Clock, Day, Month, When};

/// A value that can be read from a tree. A fault is added and `None` returned where the tree is something else.
pub(crate) trait Read: Sized {
    fn read(tree: Tree, at: &Way<'_>, faults: &mut Faults) -> Option<Self>;
}

/// Says that another kind of value was due.
pub(crate) fn expected<T>(what: &str, found: &Tree, at: &Way<'_>, faults: &mut Faults) -> Option<T> {
    faults.add(at, Fault::Expected { expected: what.to_owned(), found: found.kind().to_owned() });
    None
}

/// Reads and writes a type as text, by its `FromStr` and `Display`.
macro_rules! text_value {
    ($name:ty, $expected:expr) => {
        impl $crate::reading::Read for $name {
            fn read(
                tree: $crate::reading::Tree,
                at: &$crate::reading::Way<'_>,
                faults: &mut $crate::reading::Faults,
            ) -> Option<Self> {
                let $crate::reading::Tree::Text(text) = tree else {
                    return $crate::reading::expected($expected, &tree, at, faults);
                };
                text.parse()
                    .map_err(|error| faults.add(at, $crate::reading::Unreadable::fault(error, $expected)))
                    .ok()
            }
        }

        impl $crate::reading::Member for $name {}

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    };
}

pub(crate) use text_value;

/// Why text could not be parsed, as a fault.
pub(crate) trait Unreadable {
    fn fault(self, expected: &str) -> Fault;
}

impl Unreadable for Fault {
    fn fault(self, _: &str) -> Fault {
        self
    }
}

macro_rules! unreadable {
    ($error:ty) => {
        impl Unreadable for $error {
            fn fault(self, expected: &str) -> Fault {
                Fault::Expected { expected: expected.to_owned(), found: format!("other text ({self})") }
            }
        }
    };
}

unreadable!(crate::date::DayError);
unreadable!(crate::date::ClockError);

text_value!(Day, "a day written as `YYYY-MM-DD`");
text_value!(Clock, "a time of day written as `HH:MM`");
text_value!(When, "a day `YYYY-MM-DD`, days `YYYY-MM-DD/YYYY-MM-DD` or a month `YYYY-MM`");

impl Read for String {
    fn read(tree: Tree, at: &Way<'_>, faults: &mut Faults) -> Option<Self> {
        match tree {
            Tree::Text(text) => Some(text),
            other => expected("text", &other, at, faults),
        }
    }
}

impl Read for bool {
    fn read(tree: Tree, at: &Way<'_>, faults: &mut Faults) -> Option<Self> {
        match tree {
            Tree::Bool(value) => Some(value),
            other => expected("true or false", &other, at, faults),
        }
    }
}

macro_rules! whole {
    ($number:ty, $expected:expr) => {
        impl Read for $number {
            fn read(tree: Tree, at: &Way<'_>, faults: &mut Faults) -> Option<Self> {
                match tree {
                    Tree::Whole(value) if <$number>::try_from(value).is_ok() => {
                        <$number>::try_from(value).ok()
                    }
                    other => expected($expected, &other, at, faults),
                }
            }
        }
    };
}

whole!(i32, "a whole number from -2147483648 to 2147483647");
whole!(i64, "a whole number");
whole!(u32, "a whole number from 0 to 4294967295");
whole!(u8, "a whole number from 0 to 255");

impl Read for Uuid {
    fn read(tree: Tree, at: &Way<'_>, faults: &mut Faults) -> Option<Self> {
        let read = match &tree {
            Tree::Text(text) => Uuid::try_parse(text).ok(),
            _ => None,
        };
        read.or_else(|| expected("a UUID", &tree, at, faults))
    }
}

impl Read for Birth {
    fn read(tree: Tree, at: &Way<'_>, faults: &mut Faults) -> Option<Self> {
        const EXPECTED: &str = "a day `YYYY-MM-DD`, a year `YYYY`, or an object with `age` and `on`";
        match tree {
            Tree::Text(text) => {
                let year = || {
                    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
                    let year = text.parse().ok().filter(|_| digits)?;
                    Month::new(year, 1).ok().map(|_| Self::Year(year))
                };
                text.parse().ok().map(Self::Day).or_else(year).or_else(|| {
                    faults.add(
                        at,
                        Fault::Expected { expected: EXPECTED.to_owned(), found: "other text".to_owned() },
                    );
                    None
                })
            }
            Tree::Object(members) => {
                let mut fields = super::Fields::new(members, at, faults);
                let (age, on) = (fields.take::<u8>("age"), fields.take::<Day>("on"));
                fields.finish(&["age", "on"]);
                Some(Self::Age { age: age?, on: on? })
            }
            other => expected(EXPECTED, &other, at, faults),
        }
    }
}

impl serde::Serialize for Birth {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        match self {
            Self::Day(day) => serializer.collect_str(day),
            Self::Year(year) => serializer.collect_str(&format_args!("{year:04}")),
            Self::Age { age, on } => {
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("age", age)?;
                map.serialize_entry("on", on)?;
                map.end()
            }
        }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(tree: Tree, at: &Way<'_>, faults: &mut Faults) -> Option<Self> {
        let Tree::List(items) = tree else {
            return expected("a list", &tree, at, faults);
        };
        let mut list = Some(Vec::with_capacity(items.len().min(4096)));
        for (index, item) in items.into_iter().enumerate() {
            let item = T::read(item, &Way::Element(at, index), faults);
            list = list.zip(item).map(|(mut list, item)| {
                list.push(item);
                list
            });
        }
        list
    }
}
