//! `cargo xtask reports --out FILE`: what Rust writes for each conformance case, for other languages to compare with.
//!
//! One line a case: `{"id":…,"report":…}`, the report being the exact text, with all details and in Latvian.

use serde_json::json;

use crate::line::{Failure, workspace};
use crate::vectors::{Case, cases};

/// Writes them to a file, named from the root of the repository.
pub(crate) fn run(out: &str) -> Result<(), Failure> {
    let mut text = String::new();
    for case in cases()? {
        text.push_str(&json!({"id": case.id, "report": report(&case)?}).to_string());
        text.push('\n');
    }
    let out = workspace().join(out);
    out.parent()
        .map_or(Ok(()), std::fs::create_dir_all)
        .and_then(|()| std::fs::write(&out, text))
        .map_err(|error| Failure(format!("{}: {error}", out.display())))
}

fn report(Case { id, register, settings }: &Case) -> Result<String, Failure> {
    let options = json!({"settings": settings, "lang": "lv", "detail": "full"});
    talka::wire::check(register.to_string().as_bytes(), options.to_string().as_bytes())
        .map_err(|problems| Failure(format!("{id}: {problems}")))
}
