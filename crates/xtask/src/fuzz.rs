//! `cargo xtask fuzz`: runs the fuzz targets of the core, of the import, of tables in columns and of certificates, one after the other.

mod seeds;

use crate::line::{Failure, Line};

/// How long each target runs by default.
pub(crate) const SECONDS: u32 = 60;

/// The folders of the targets, and the targets in them.
const TARGETS: &[(&str, &[&str])] = &[
    (
        "crates/talka/fuzz",
        &[
            "check",
            "recognize",
            "check_entry",
            "slice",
            "stays",
            "exchange",
            "personal_code",
            "registration_number",
        ],
    ),
    ("crates/talka-import/fuzz", &["tables", "books", "encodings"]),
    ("crates/talka-arrow/fuzz", &["columns"]),
    ("crates/talka-credential/fuzz", &["signed", "issuer_document", "status_list"]),
];

pub(crate) fn run(seconds: u32) -> Result<(), Failure> {
    need("rustup run nightly rustc --version", "rustup toolchain install nightly --profile minimal")?;
    need("cargo fuzz --version", "cargo install cargo-fuzz --locked")?;
    seeds::write()?;
    for (folder, targets) in TARGETS {
        for target in *targets {
            // The workspace forbids unsafe code, so that there is little for a sanitizer to see.
            let line = format!(
                "rustup run nightly cargo fuzz run --fuzz-dir {folder} --sanitizer none --features engine {target} -- \
                 -max_total_time={seconds} -print_final_stats=1 -timeout=20 -max_len=4096"
            );
            println!("── {line}");
            println!("   {target}: {} executions found nothing", executions(&Line(&line).errors()?)?);
        }
    }
    Ok(())
}

/// What no command installs by itself.
fn need(shown_by: &str, install: &str) -> Result<(), Failure> {
    let missing =
        |_| Failure(format!("`{shown_by}` does not run here. Install it with\n  {install}\nand repeat."));
    Line(shown_by).output().map(drop).map_err(missing)
}

/// How often a target ran, from its own statistics.
fn executions(said: &str) -> Result<u64, Failure> {
    let number = said.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
    number
        .and_then(|number| number.trim().parse().ok())
        .ok_or_else(|| Failure("the fuzz target does not print how often it ran".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_executions_is_read() {
        let said = "Done 12 runs\nstat::number_of_executed_units: 12\nstat::peak_rss_mb: 54\n";
        assert_eq!(executions(said).unwrap(), 12);
        assert!(executions("").is_err());
    }
}
