//! How each kind of value is read from a tree.

use super::error::{Fault, Faults};
use super::pointer::Way;
use super::tree::Tree;
use crate::date::{Birth, Clock, Day, Month, When};

/// A value that can be read from a tree, into the place where it will stand.
pub(crate) trait Read {
    /// What stands in such a place as long as nothing is read into it. Where nothing can be read there is a fault, and
    /// where there is a fault no document, so that nobody gets to see it.
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads it. A fault is added where the tree is something else.
    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, faults: &mut Faults);

    /// Whether it stands for a member that is not there. A member may be absent if its blank is.
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
}

/// Says that another kind of value was due.
pub(crate) fn expected(what: &str, found: &Tree<'_>, at: &Way<'_>, faults: &mut Faults) {
    faults.add(at, Fault::Expected { expected: what.to_owned(), found: found.kind().to_owned() });
}

/// Reads a type from text, by its `FromStr`.
macro_rules! read_text {
    ($name:ty, $blank:expr, $expected:expr) => {
        impl $crate::reading::Read for $name {
            fn blank() -> Self {
                $blank
            }

            fn read(
                &mut self,
                tree: $crate::reading::Tree<'_>,
                at: &$crate::reading::Way<'_>,
                faults: &mut $crate::reading::Faults,
            ) {
                let $crate::reading::Tree::Text(text) = tree else {
                    return $crate::reading::expected($expected, &tree, at, faults);
                };
                match text.parse() {
                    Ok(value) => *self = value,
                    Err(error) => faults.add(at, $crate::reading::Unreadable::fault(error, $expected)),
                }
            }
        }
    };
}

pub(crate) use read_text;

/// Reads and writes a type as text, by its `FromStr` and `Display`.
macro_rules! text_value {
    ($name:ty, $blank:expr, $expected:expr) => {
        read_text!($name, $blank, $expected);

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    };
}

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

text_value!(Day, Day::MIN, "a day written as `YYYY-MM-DD`");
text_value!(Clock, Clock::MIDNIGHT, "a time of day written as `HH:MM`");
text_value!(
    When,
    When::Day(Day::MIN),
    "a day `YYYY-MM-DD`, days `YYYY-MM-DD/YYYY-MM-DD` or a month `YYYY-MM`"
);

impl Read for String {
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, faults: &mut Faults) {
        match tree {
            Tree::Text(text) => *self = text.into_owned(),
            other => expected("text", &other, at, faults),
        }
    }
}

impl Read for bool {
    fn blank() -> Self {
        false
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, faults: &mut Faults) {
        match tree {
            Tree::Bool(value) => *self = value,
            other => expected("true or false", &other, at, faults),
        }
    }
}

macro_rules! whole {
    ($number:ty, $expected:expr) => {
        impl Read for $number {
            fn blank() -> Self {
                0
            }

            fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, faults: &mut Faults) {
                let number = if let Tree::Whole(value) = tree { Self::try_from(value).ok() } else { None };
                match number {
                    Some(number) => *self = number,
                    None => expected($expected, &tree, at, faults),
                }
            }
        }
    };
}

whole!(i32, "a whole number from -2147483648 to 2147483647");
whole!(i64, "a whole number");
whole!(u32, "a whole number from 0 to 4294967295");
whole!(u8, "a whole number from 0 to 255");

impl Read for Birth {
    fn blank() -> Self {
        Self::Day(Day::MIN)
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, faults: &mut Faults) {
        const EXPECTED: &str = "a day `YYYY-MM-DD`, a year `YYYY`, or an object with `age` and `on`";
        match tree {
            Tree::Text(text) => {
                let year = || {
                    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
                    let year = text.parse().ok().filter(|_| digits)?;
                    Month::new(year, 1).ok().map(|_| Self::Year(year))
                };
                match text.parse().ok().map(Self::Day).or_else(year) {
                    Some(birth) => *self = birth,
                    None => faults.add(
                        at,
                        Fault::Expected { expected: EXPECTED.to_owned(), found: "other text".to_owned() },
                    ),
                }
            }
            Tree::Object(_) => {
                let (mut age, mut on) = (u8::blank(), Day::blank());
                super::read_members(tree, at, faults, &["age", "on"], &mut [&mut age, &mut on]);
                *self = Self::Age { age, on };
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
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, faults: &mut Faults) {
        read_items(tree, at, faults, &mut |tree, at, faults| {
            let mut item = T::blank();
            item.read(tree, at, faults);
            self.push(item);
        });
    }
}

/// Reads the items of a list, each by that function. Apart from the lists so that the browser module has it once.
fn read_items(
    tree: Tree<'_>,
    at: &Way<'_>,
    faults: &mut Faults,
    read_item: &mut dyn FnMut(Tree<'_>, &Way<'_>, &mut Faults),
) {
    let Tree::List(items) = tree else {
        return expected("a list", &tree, at, faults);
    };
    for (index, item) in items.into_iter().enumerate() {
        read_item(item, &at.element(index), faults);
    }
}
