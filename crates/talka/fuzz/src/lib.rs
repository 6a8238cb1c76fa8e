//! What must hold whatever comes in through [`talka::wire`]: for each of its functions, one function here that takes any
//! bytes and panics where something does not hold.
//!
//! The bytes are JSON text, or choices by which a register of the conformance vectors is changed (see [`recipe`]).

mod answer;
mod identifiers;
mod pool;
pub mod recipe;
mod register;

pub use identifiers::{personal_code, registration_number};
pub use register::{check, recognize};
