//! Text about a person.

use std::fmt;

use crate::reading::{ErrorList, Read, Tree, Way, read_by_serde};
use crate::schema::{Described, Shape, Text};

/// Text that may identify a person: a name, a document, a reason somebody gave.
///
/// It is written back into a register, and shown only where [`Private::reveal`] asks for it: never by `Debug`, in a
/// message or in an error.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct Private(String);

impl Private {
    /// Holds the text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself, for the eyes of those who keep the register.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Private(…)")
    }
}

impl Read for Private {
    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        self.0.read(tree, at, errors);
    }
}

read_by_serde!(Private);

impl Described for Private {
    fn describe() -> Shape {
        Shape::Text(Text::Any)
    }
}
