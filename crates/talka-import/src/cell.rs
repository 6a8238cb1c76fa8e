//! What stands in a cell, as a value.
//!
//! Each parser takes the text of one cell and gives the value or a [`CellFault`]: what was expected and what is the
//! matter, as data. An empty cell is a fault here; whether a column may be empty is the table's business.

mod amount;
mod answer;
mod clean;
mod clock;
mod decimal;
mod fault;
mod hours;
mod identifier;
mod mangled;
mod month;
mod text;
mod when;

pub use amount::cents;
pub use answer::{whole_number, yes_or_no};
pub use clock::{clock, clock_span};
pub use fault::{CellFault, CellProblem, Expected, Mangling, Probably};
pub use hours::{ACADEMIC_HOUR, minutes};
pub use identifier::{key, office_key, personal_code, registration_number};
pub use text::{list, text};
pub use when::{day, when};
