//! `cargo xtask soak`: tries every property on many cases that nobody has seen, where `cargo xtask test` tries the same few
//! hundred each time.

use crate::line::{Failure, Line};

/// Enough to find what one case in a thousand shows.
pub(crate) const CASES: u32 = 5_000;

pub(crate) fn run(cases: u32) -> Result<(), Failure> {
    Line(&format!(
        "PROPTEST_CASES={cases} cargo test --no-fail-fast --package talka --package talka-arrow --package talka-credential --features talka-credential/ed25519 --package talka-import --all-targets"
    ))
    .run()
}
