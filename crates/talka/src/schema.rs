//! What a value looks like once it is written, from the same declarations that read and write it.
//!
//! `cargo xtask gen` makes from the shapes the JSON Schemas in `schemas/`, the declarations for TypeScript and the types
//! for Python. Nothing here is needed to read or to judge.
//!
//! ```
//! use talka::register::Volunteer;
//! use talka::schema::{Described, Shape};
//! let Shape::Record(volunteer) = Volunteer::describe() else { unreachable!() };
//! assert_eq!(volunteer.members[1].name, "name");
//! assert_eq!(volunteer.members[1].doc, "Name and surname.");
//! ```

mod attributes;
mod declared;
mod described;
mod shape;
#[cfg(test)]
mod tests;

pub use described::Described;
pub use shape::{Choice, Member, Record, Shape, Text, Vocabulary, Word};

pub(crate) use attributes::{Attributes, Part, Written, attributes};
pub(crate) use declared::described;
pub(crate) use described::label;
