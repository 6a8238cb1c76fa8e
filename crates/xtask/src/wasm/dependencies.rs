//! Crates that must not be in the browser module.

use crate::line::{Failure, Line};

/// Crates that would make the module large, or give it a clock or chance.
const UNWANTED: &[(&str, &str)] = &[
    ("regex", "regular expressions"),
    ("regex-automata", "regular expressions"),
    ("regex-lite", "regular expressions"),
    ("getrandom", "randomness"),
    ("rand", "randomness"),
    ("rand_core", "randomness"),
    ("js-sys", "a clock"),
    ("web-time", "a clock"),
    ("instant", "a clock"),
    ("iana-time-zone", "a clock"),
];

/// Fails if one of them is there.
pub(super) fn refuse_unwanted() -> Result<(), Failure> {
    let tree = Line(
        "cargo tree --package talka-wasm --target wasm32-unknown-unknown --edges normal,no-proc-macro --prefix none",
    );
    match unwanted(&tree.output()?) {
        None => Ok(()),
        Some((name, what)) => Err(Failure(format!(
            "The browser module depends on the crate `{name}` ({what}). To see who brings it in:\n  cargo tree \
             --package talka-wasm --target wasm32-unknown-unknown --edges normal --invert {name}"
        ))),
    }
}

/// The first unwanted crate of a list of crates, one a line, each name before its version.
fn unwanted(crates: &str) -> Option<(&'static str, &'static str)> {
    let mut names = crates.lines().filter_map(|line| line.split(' ').next());
    names.find_map(|name| UNWANTED.iter().copied().find(|(unwanted, _)| *unwanted == name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unwanted_crate_is_named() {
        let crates = "talka-wasm v0.1.0\ntalka v0.1.0\nregex-syntax v0.8.0\nregex v1.11.0\n";
        assert_eq!(unwanted(crates), Some(("regex", "regular expressions")));
    }

    #[test]
    fn a_crate_that_only_begins_like_an_unwanted_one_is_let_in() {
        assert_eq!(unwanted("regexless v1.0.0\nrandom-words v1.0.0\n"), None);
    }
}
