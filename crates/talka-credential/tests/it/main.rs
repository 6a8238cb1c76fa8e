//! What the crate promises, with invented people and keys that are no secret.
#![cfg(test)]

mod achievement;
mod case;
mod documents;
mod privacy;
mod qr;
mod round_trip;
mod status;
mod tampered;
mod vectors;
