//! What the text of a scheme says, or that it is silent.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::reading::{Faults, Read, Tree, Way, read_members};

/// A clause of a scheme: either what its text says, or a convention where the text is silent.
///
/// In a file, what the text says is written as it is (`tested_on = "period_end"`); silence is written with the
/// convention and the other possible readings: `tested_on = { assume = "day_of_work", or = ["period_end"] }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clause<T> {
    /// The text says so.
    Says(T),
    /// The text is silent.
    Silent {
        /// The convention.
        assume: T,
        /// The other readings, each of which is tried.
        or: Vec<T>,
    },
}

impl<T> Clause<T> {
    /// Every reading: what the text says, or the convention followed by the others.
    pub fn readings(&self) -> impl Iterator<Item = &T> {
        let (first, others) = match self {
            Self::Says(value) => (value, [].as_slice()),
            Self::Silent { assume, or } => (assume, or.as_slice()),
        };
        std::iter::once(first).chain(others)
    }
}

impl<T: Read> Read for Clause<T> {
    fn blank() -> Self {
        Self::Says(T::blank())
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, faults: &mut Faults) {
        if matches!(tree, Tree::Object(_)) {
            let (mut assume, mut or) = (Required(T::blank()), Vec::blank());
            read_members(tree, at, faults, &["assume", "or"], &mut [&mut assume, &mut or]);
            *self = Self::Silent { assume: assume.0, or };
        } else {
            let mut value = T::blank();
            value.read(tree, at, faults);
            *self = Self::Says(value);
        }
    }
}

struct Required<T>(T);

impl<T: Read> Read for Required<T> {
    fn blank() -> Self {
        Self(T::blank())
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, faults: &mut Faults) {
        self.0.read(tree, at, faults);
    }
}

impl<T: Serialize> Serialize for Clause<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Says(value) => value.serialize(serializer),
            Self::Silent { assume, or } => {
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("assume", assume)?;
                map.serialize_entry("or", or)?;
                map.end()
            }
        }
    }
}
