//! `cargo xtask api`: the public surface of each published crate as a text, so that a change of it is seen in review.

use crate::generate::{self, Generated};
use crate::line::{Failure, Line};

/// What its rustdoc writes is what `crates/xtask/public-api` reads; the form differs from version to version.
const RUST: &str = "1.95";

/// The published crates, each with its folder and its name in code.
const CRATES: &[(&str, &str, &str)] = &[
    ("talka", "crates/talka", "talka"),
    ("talka-arrow", "crates/talka-arrow", "talka_arrow"),
    ("talka-credential", "crates/talka-credential", "talka_credential"),
    ("talka-documents", "crates/talka-documents", "talka_documents"),
    ("talka-import", "crates/talka-import", "talka_import"),
    ("talka-report", "crates/talka-report", "talka_report"),
];

/// Apart from other builds, which would all be made anew for `RUSTC_BOOTSTRAP`.
const TARGET: &str = "target/api";

/// Writes the texts, or only compares them.
pub(crate) fn run(check: bool) -> Result<(), Failure> {
    let rustc = Line("rustc --version").output()?;
    if !rustc.starts_with(&format!("rustc {RUST}.")) {
        let why = format!("The public surface is listed with Rust {RUST}; here is {}", rustc.trim());
        if check {
            println!("{why}: not compared");
            return Ok(());
        }
        return Err(Failure(format!("{why}.")));
    }
    let files: Result<Vec<Generated>, Failure> = CRATES.iter().map(listed).collect();
    generate::write_or_compare(files?, check, "cargo xtask api")
}

fn listed((package, folder, name): &(&str, &str, &str)) -> Result<Generated, Failure> {
    // Only a nightly toolchain describes a crate as JSON unasked.
    Line(&format!(
        "RUSTC_BOOTSTRAP=1 cargo rustdoc --quiet --package {package} --lib --target-dir {TARGET} -- \
         -Z unstable-options --output-format json"
    ))
    .run()?;
    let listing = Line(&format!("cargo run --quiet --package talka-public-api -- {TARGET}/doc/{name}.json"))
        .output()?;
    Ok(Generated { path: format!("{folder}/api.txt"), bytes: listing.into_bytes() })
}
