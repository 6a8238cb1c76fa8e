//! What every document that is read or written looks like, told from the same declarations that read and write it.
//!
//! `cargo xtask gen` makes from it the JSON Schemas in `schemas/`, the declarations for TypeScript and the types for
//! Python, so that none of them is kept by hand. Nothing here is needed to read or to judge.
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

use crate::catalogue::{Explanations, RuleEntry};
use crate::law::{Report, Settings};
use crate::recognition::Scheme;
use crate::recognition::awards::Ledger;
use crate::register::Register;
use crate::wire::{CheckOptions, RecognizeOptions, SchemesOptions, written};

/// A document that goes in or comes out.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    /// Its name in files.
    pub name: &'static str,
    /// Whether it goes in; a binding may then take more than JSON knows, such as a date of its own language.
    pub goes_in: bool,
    /// What it looks like.
    pub describe: fn() -> Shape,
}

/// Every document.
pub static DOCUMENTS: &[Document] = &[
    Document { name: "register", goes_in: true, describe: Register::describe },
    Document { name: "settings", goes_in: true, describe: Settings::describe },
    Document { name: "scheme", goes_in: true, describe: Scheme::describe },
    Document { name: "ledger", goes_in: true, describe: Ledger::describe },
    Document { name: "check-options", goes_in: true, describe: CheckOptions::describe },
    Document { name: "recognize-options", goes_in: true, describe: RecognizeOptions::describe },
    Document { name: "schemes-options", goes_in: true, describe: SchemesOptions::describe },
    Document { name: "report", goes_in: false, describe: Report::describe },
    Document { name: "recognition", goes_in: false, describe: written::recognition },
    Document { name: "personal-code", goes_in: false, describe: written::personal_code },
    Document { name: "registration-number", goes_in: false, describe: written::registration_number },
    Document { name: "problems", goes_in: false, describe: written::problems },
    Document { name: "rules", goes_in: false, describe: Vec::<RuleEntry>::describe },
    Document { name: "explain", goes_in: false, describe: Explanations::describe },
    Document { name: "schemes", goes_in: false, describe: Vec::<Scheme>::describe },
];
