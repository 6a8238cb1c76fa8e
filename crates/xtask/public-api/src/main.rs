//! Lists what a crate offers, for reviews: `talka-public-api RUSTDOC-JSON`.
//!
//! One item a line. What follows from another line is left out: the methods of an implemented trait, and traits that
//! every type gets. The traits of a type share a line, and what the standard library or
//! serde brings goes by its last name. It is a
//! package of its own so that only those who compare the public surface compile what it needs.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "its output is what it is for")]

mod listing;

use std::process::ExitCode;

use public_api::Builder;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [json] = words.as_slice() else {
        eprintln!("talka-public-api RUSTDOC-JSON");
        return ExitCode::from(2);
    };
    match Builder::from_rustdoc_json(json).omit_blanket_impls(true).omit_auto_trait_impls(true).build() {
        Ok(api) => {
            print!("{}", listing::of(&api.to_string()));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{json}: {error}");
            ExitCode::FAILURE
        }
    }
}
