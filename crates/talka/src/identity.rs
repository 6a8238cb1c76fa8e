//! The numbers by which Latvia knows a person and an organization.
//!
//! Each is a parsed type with its verdict: text that cannot be one is an error, while a check digit that does not fit
//! is a remark on a number that was read, because no authority has published how check digits are made.
//! [`Stated`] keeps what an office wrote beside that verdict, so that nothing an office knows is lost.
//!
//! Neither number is ever a key, and a personal code reaches no message and no `Debug`.

mod digits;
mod personal_code;
mod registration_number;
mod stated;

pub use digits::DigitsError;
pub use personal_code::{CheckDigit, CodeForm, PersonalCode, PersonalCodeError};
pub use registration_number::{RegistrationNumber, RegistrationNumberError};
pub use stated::{Stated, TextTooLongError};
