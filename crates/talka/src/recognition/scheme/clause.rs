//! What the text of a scheme says, or that it is silent.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::reading::{ErrorList, Read, Tree, Way, read_members};
use crate::schema::{Choice, Described, Member, Record, Shape, Word, label};

/// A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows.
///
/// In a file, what the text says is written as it is (`tested_on = "period_end"`); silence is written with the
/// convention and the other possible interpretations: `tested_on = { assume = "day_of_work", or = ["period_end"] }`; where
/// there is no convention either, the word `"unknown"` stands in its place. A clause that is not there at all asks for
/// nothing, unless the documentation of the member says what it means.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Clause<T> {
    /// The text says so.
    Says(T),
    /// The text is silent.
    Silent {
        /// The convention.
        assume: T,
        /// The other interpretations, each of which is tried.
        or: Vec<T>,
    },
    /// The source does not say, and nothing is assumed: whatever depends on it is undecided.
    Unknown,
}

impl<T> Clause<T> {
    /// Every interpretation: what the text says, or the convention followed by the others; none where it is unknown.
    pub fn interpretations(&self) -> impl Iterator<Item = &T> {
        let (first, others) = match self {
            Self::Says(value) => (Some(value), [].as_slice()),
            Self::Silent { assume, or } => (Some(assume), or.as_slice()),
            Self::Unknown => (None, [].as_slice()),
        };
        first.into_iter().chain(others)
    }

    /// The interpretation with that number, of those that [`interpretations`](Self::interpretations) gives.
    pub(super) fn interpretation(&self, n: usize) -> Option<&T> {
        match (self, n.checked_sub(1)) {
            (Self::Says(value) | Self::Silent { assume: value, .. }, None) => Some(value),
            (Self::Silent { or, .. }, Some(n)) => or.get(n),
            _ => None,
        }
    }

    /// How many interpretations there are.
    pub(super) fn count(&self) -> usize {
        match self {
            Self::Says(_) => 1,
            Self::Silent { or, .. } => or.len() + 1,
            Self::Unknown => 0,
        }
    }

    /// Whether the source is silent and there is a convention.
    pub(in crate::recognition) fn is_silent(&self) -> bool {
        matches!(self, Self::Silent { .. })
    }

    /// What the text says, or the convention.
    pub fn usual(&self) -> Option<&T> {
        self.interpretations().next()
    }
}

/// The word that stands for an unknown clause.
const UNKNOWN: &str = "unknown";

impl<T: Read> Read for Clause<T> {
    fn blank() -> Self {
        Self::Says(T::blank())
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        match tree {
            Tree::Text(word) if word == UNKNOWN => *self = Self::Unknown,
            Tree::Object(members) if is_silence(&members, T::is_object()) => {
                let (mut assume, mut or) = (Required(T::blank()), Vec::blank());
                let tree = Tree::Object(members);
                read_members(tree, at, errors, &["assume", "or"], &mut [&mut assume, &mut or]);
                *self = Self::Silent { assume: assume.0, or };
            }
            said => {
                let mut value = T::blank();
                value.read(said, at, errors);
                *self = Self::Says(value);
            }
        }
    }
}

/// Whether an object is a silence. Where the clause itself is no object, any object is meant to be one.
fn is_silence(members: &[(Cow<'_, str>, Tree<'_>)], clause_is_object: bool) -> bool {
    !clause_is_object || members.iter().any(|(name, _)| name == "assume" || name == "or")
}

struct Required<T>(T);

impl<T: Read> Read for Required<T> {
    fn blank() -> Self {
        Self(T::blank())
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        self.0.read(tree, at, errors);
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
            Self::Unknown => serializer.serialize_str(UNKNOWN),
        }
    }
}

impl<T: Described> Described for Clause<T> {
    fn describe() -> Shape {
        let of = label(&T::describe());
        let silent = Record {
            name: format!("Silent{of}"),
            doc: "The text is silent: the convention, and the other interpretations.".to_owned(),
            members: vec![
                Member::of::<T>("assume", "The convention."),
                Member::of::<Vec<T>>("or", "The other interpretations, each of which is tried."),
            ],
        };
        let unknown = Word {
            word: "unknown".to_owned(),
            doc: "The source does not say, and nothing is assumed.".to_owned(),
        };
        Shape::Choice(Choice {
            name: format!("{of}Clause"),
            doc: "A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."
                .to_owned(),
            of: vec![T::describe(), Shape::Record(silent), Shape::Tag(unknown)],
        })
    }
}
