//! From a tree of values to records, with a JSON Pointer for whatever does not fit.
//!
//! There is one reader for every door: JSON text, a TOML file, or objects of another language all become a
//! [`Tree`] first. The records and vocabularies are declared once, by the macros here; what they read, what they
//! write and which members they have cannot drift apart.

mod error;
#[cfg(feature = "toml")]
mod place;
mod pointer;
mod record;
mod suggest;
mod tree;
mod values;
mod words;

pub use error::{Fault, Line, ReadError, ReadErrors};
pub use pointer::Pointer;
pub use suggest::nearest;
pub use tree::Tree;

pub(crate) use error::Faults;
pub(crate) use pointer::Way;
pub(crate) use record::{read_members, record};
pub(crate) use values::{Read, Unreadable, expected, read_text};
pub(crate) use words::{unknown_word, words};

/// Reads one value by the same reader from any format of serde.
pub(crate) fn deserialize<'de, T: Read, D: serde::Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    read_document(serde::Deserialize::deserialize(deserializer)?).map_err(serde::de::Error::custom)
}

/// Reads one value from a whole document.
pub(crate) fn read_document<T: Read>(tree: Tree<'_>) -> Result<T, ReadErrors> {
    let mut faults = Faults::default();
    let mut value = T::blank();
    value.read(tree, &Way::Root, &mut faults);
    faults.finish(value)
}
