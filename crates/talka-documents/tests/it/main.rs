//! The documents of a small office, as data and as pages.
#![cfg(test)]

#[cfg(feature = "qr")]
mod check_code;
mod errors;
mod lacking;
mod office;
mod page;
mod privacy;
mod shown;
