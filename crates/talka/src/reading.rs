//! From a tree of values to records, with a JSON Pointer to whatever cannot be read.
//!
//! Every document becomes a [`Tree`] first, be it JSON, TOML or objects of another language, so that there is one
//! reader. Records and vocabularies are declared once, by the macros here: what is read, what is written and what a
//! schema says cannot differ. A type implements `Read` in its own file.

mod contradiction;
mod error;
mod expected;
mod inside;
#[cfg(feature = "toml")]
mod place;
mod pointer;
mod record;
mod suggest;
mod tree;
mod values;
mod version;
mod words;

pub use contradiction::Contradiction;
pub use error::{Line, NoErrorsError, ReadError, ReadErrorKind, ReadErrors, WordError};
pub use expected::{Expected, Found};
pub use inside::{DepthError, Inside};
pub use pointer::Pointer;
pub use suggest::nearest;
pub use tree::Tree;
pub use version::Version;

pub(crate) use error::ErrorList;
pub(crate) use expected::quoted;
pub(crate) use pointer::Way;
pub(crate) use record::{read_members, record};
pub(crate) use values::{Read, expected, read_by_serde, text_value};
pub(crate) use words::{no_word, unknown_word, words};

/// Reads one value from a whole document.
pub(crate) fn read_document<T: Read>(tree: Tree<'_>) -> Result<T, ReadErrors> {
    read_listing(tree, ErrorList::LISTED)
}

/// The same, where at most so many errors are listed and the rest is counted.
pub(crate) fn read_listing<T: Read>(tree: Tree<'_>, listed: usize) -> Result<T, ReadErrors> {
    let mut errors = ErrorList::of_at_most(listed);
    let mut value = T::blank();
    value.read(tree, &Way::Root, &mut errors);
    errors.finish(value)
}

/// Reads one value by the same reader from any format of serde.
pub(crate) fn deserialize<'de, T: Read, D: serde::Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    read_document(serde::Deserialize::deserialize(deserializer)?).map_err(serde::de::Error::custom)
}
