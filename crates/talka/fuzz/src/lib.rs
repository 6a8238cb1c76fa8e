//! What must hold whatever comes in through [`talka::wire`], and of one entry and one person of whatever came in: for each
//! function that is called, one here that takes any bytes and panics where something does not hold.
//!
//! The bytes are JSON text, or choices by which a register of the conformance vectors is changed (see [`recipe`]).

mod answer;
mod identifiers;
mod person;
mod pool;
mod programme;
pub mod recipe;
mod register;

pub use identifiers::{personal_code, registration_number};
pub use person::{check_entry, slice};
pub use programme::{exchange, stays};
pub use register::{check, recognize};
