//! The documents of a small office, as data and as pages.
#![cfg(test)]

mod errors;
mod lacking;
mod office;
mod page;
mod shown;
