//! The content of a cell, as a value.
//!
//! Each parser takes the text of one cell and gives the value or a [`CellError`]: what was expected and what is the
//! matter, as data. An empty cell is a error here; whether a column may be empty is the table's business.

mod amount;
mod answer;
mod birth;
mod clean;
mod clock;
mod decimal;
mod done;
mod error;
mod heading;
mod height;
mod hours;
mod identifier;
mod lexicon;
mod loose;
mod mangled;
mod month;
mod paid;
mod pause;
mod slashed;
mod spans;
mod text;
mod unit;
mod weekday;
mod when;

pub use amount::cents;
pub use answer::{whole_number, yes_or_no};
pub use birth::birth;
pub use clock::{clock, clock_span};
pub use done::{Done, done};
pub use error::{CellError, CellErrorKind, Expected, Mangling, Probably};
pub use height::centimetres;
pub use hours::{ACADEMIC_HOUR, minutes};
pub use identifier::{key, municipality_code, office_key, personal_code, registration_number};
pub use paid::{Paid, paid};
pub use slashed::DateOrder;
pub use text::{items, list, text};
pub use when::{day, when};

pub(crate) use clean::trim;
pub(crate) use heading::{HeadingDay, around, completed, heading_day, heading_year};
pub(crate) use identifier::resembles_personal_code;
pub(crate) use lexicon::is_word_of_time;
pub(crate) use loose::{spent, worked};
pub(crate) use pause::pause;
pub(crate) use slashed::Orders;
pub(crate) use spans::{Spans, clock_spans, several};
pub(crate) use unit::Units;
pub(crate) use weekday::is_weekday;
