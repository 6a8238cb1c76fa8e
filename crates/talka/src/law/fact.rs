//! The facts that a rule reads, by the place in a record where each is written.

mod answer;
mod field;

pub use answer::AnswerKind;
pub use field::Field;

use crate::reading::Pointer;
use crate::schema::{Described, Member, Record, Shape};
use field::FactError;

/// One fact: a field and, in a list, the position in it (from 0).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fact {
    /// Which field.
    pub field: Field,
    /// The position in the list that `*` stands for.
    pub index: Option<u32>,
}

impl Fact {
    /// The field of the element at that position of its list.
    pub(crate) fn nth(field: Field, index: usize) -> Self {
        Self { field, index: Some(u32::try_from(index).unwrap_or(u32::MAX)) }
    }

    /// The fact at that place of a register, and the position of its record.
    fn at(path: &str) -> Option<(Self, usize)> {
        let (list, rest) = path.strip_prefix('/')?.split_once('/')?;
        let (position, member) = rest.split_once('/')?;
        let index = member.split('/').find_map(|part| part.parse().ok());
        let of_it = |field: &&Field| {
            let fact = Self { field: **field, index };
            field.record().list() == list
                && index.is_some() == field.path().contains('*')
                && fact.member() == member
        };
        let field = Field::ALL.iter().find(of_it)?;
        Some((Self { field: *field, index }, position.parse().ok()?))
    }

    /// Where it is inside its record, without a leading slash.
    pub fn member(self) -> String {
        let index = self.index.map_or(String::new(), |n| n.to_string());
        self.field.path().replace('*', &index)
    }

    /// Where it is in a register, if its record is at that position of its list.
    pub fn pointer(self, position: usize) -> Pointer {
        let record = self.field.record().pointer(position);
        Pointer::from_text(format!("{record}/{}", self.member()))
    }
}

impl From<Field> for Fact {
    fn from(field: Field) -> Self {
        Self { field, index: None }
    }
}

/// A fact that is missing, with the place where it would be written.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "StoredFact")]
#[non_exhaustive]
pub struct MissingFact {
    /// The field.
    #[serde(skip)]
    pub field: Field,
    /// Where it would be in the register.
    pub path: Pointer,
    /// Position of its record, and the position in the list that the field is of.
    #[serde(skip)]
    at: (usize, Option<u32>),
}

impl MissingFact {
    /// The fact of the record at that position of its list.
    pub(crate) fn of(fact: Fact, position: usize) -> Self {
        Self { field: fact.field, path: fact.pointer(position), at: (position, fact.index) }
    }

    /// The position of its record, and the fact in it.
    pub(super) const fn position_and_fact(&self) -> (usize, Fact) {
        let (position, index) = self.at;
        (position, Fact { field: self.field, index })
    }

    /// The same for the same place in the register, and for no other.
    pub(super) const fn place(&self) -> (Field, (usize, Option<u32>)) {
        (self.field, self.at)
    }
}

/// A missing fact as it is stored: the place says the rest.
#[derive(serde::Deserialize)]
struct StoredFact {
    path: Pointer,
}

impl TryFrom<StoredFact> for MissingFact {
    type Error = FactError;

    fn try_from(StoredFact { path }: StoredFact) -> Result<Self, FactError> {
        let (fact, position) = Fact::at(path.as_str()).ok_or(FactError)?;
        Ok(Self::of(fact, position))
    }
}

impl Described for MissingFact {
    fn describe() -> Shape {
        Shape::Record(Record {
            name: "MissingFact".to_owned(),
            doc: "A fact that is missing.".to_owned(),
            members: vec![Member::of::<Pointer>("path", "Where it would be in the register.")],
        })
    }
}
