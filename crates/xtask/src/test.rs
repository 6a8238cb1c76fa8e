//! `cargo xtask test`: everything that a change must pass, the quickest first.

use std::fs;
use std::time::{Duration, Instant};

use crate::line::{Failure, Line};
use crate::needs;

/// Each selects as much of the workspace as it can: what cargo builds depends on the features that the selected packages
/// ask for together, so that a step with fewer packages would build their dependencies again.
const STEPS: &[(&str, &str)] = &[
    ("formatting", "cargo fmt --all --check"),
    (
        "clippy",
        "cargo clippy --workspace --all-targets --features talka-fuzz/targets,talka-import-fuzz/targets,talka-arrow-fuzz/targets,talka-credential-fuzz/targets,talka-linear/judge,talka-linear/count -- -D warnings",
    ),
    ("clippy, core alone", "cargo clippy --package talka --no-default-features --all-targets -- -D warnings"),
    ("documentation", "RUSTDOCFLAGS=-Dwarnings cargo doc --workspace --no-deps --document-private-items"),
    // From a seed that stays, so that what fails is the change and not the chance of a day; `cargo xtask soak` looks further.
    ("tests", "PROPTEST_RNG_SEED=2016 cargo test --workspace --all-targets"),
    ("doc tests", "cargo test --workspace --doc --exclude talka-python"),
    // It is a workspace of its own, so that nobody else compiles a web framework.
    ("server", "cargo test --manifest-path examples/server/Cargo.toml --target-dir target/server --locked"),
    ("generated files", "cargo xtask gen --check"),
    ("public surface", "cargo xtask api --check"),
    ("packages", "cargo xtask package"),
    ("Python package", "cargo xtask python"),
    ("Spark", "cargo xtask spark"),
    ("web package", "cargo xtask wasm"),
    ("web tests", "cargo xtask web"),
    ("linear", "cargo xtask linear"),
];

pub(crate) fn run() -> Result<(), Failure> {
    needs::component("rustfmt", "cargo fmt")?;
    needs::component("clippy", "cargo clippy")?;
    needs::python()?;
    let begun = Spent::now();
    let mut spent = Vec::new();
    for (name, line) in STEPS {
        println!("\n── {name}: {line}");
        let begun = Spent::now();
        Line(line).run().map_err(|Failure(why)| {
            Failure(format!("{why}\nThe step \"{name}\" did not pass. To repeat it:\n  {line}"))
        })?;
        spent.push((*name, begun.since()));
    }
    spent.push(("all", begun.since()));
    println!("\nEvery step has passed.\n  {:<20}{:>10}{:>12}", "", "passed", "of CPU");
    for (name, (time, cpu)) in spent {
        println!("  {name:<20}{:>10}{:>12}", seconds(time), cpu.map_or_else(String::new, seconds));
    }
    Ok(())
}

/// A moment, and what the commands that ended before it have used of the processor, where the system tells. On a machine
/// with other work only the second says what a step costs.
struct Spent(Instant, Option<Duration>);

impl Spent {
    #[expect(
        clippy::disallowed_methods,
        reason = "the duration of a step is for a developer, never for the library"
    )]
    fn now() -> Self {
        Self(Instant::now(), fs::read_to_string("/proc/self/stat").ok().as_deref().and_then(of_children))
    }

    fn since(&self) -> (Duration, Option<Duration>) {
        let Self(now, cpu) = Self::now();
        (now - self.0, cpu.zip(self.1).and_then(|(now, then)| now.checked_sub(then)))
    }
}

/// The time of the processor in Linux' `/proc/self/stat`: the fields `cutime` and `cstime`, in hundredths of a second.
fn of_children(stat: &str) -> Option<Duration> {
    // The second field is the program's name in brackets, and may hold anything.
    let (_, fields) = stat.rsplit_once(')')?;
    let mut fields = fields.split_whitespace().skip(13).map(|field| field.parse::<u64>().ok());
    Some(Duration::from_millis((fields.next()?? + fields.next()??) * 10))
}

fn seconds(time: Duration) -> String {
    format!("{}.{} s", time.as_secs(), time.subsec_millis() / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_children_is_read_after_any_name() {
        let stat = "7 (x) task) S 1 7 7 0 -1 4194560 9 8 0 0 31 4 1250 75 20 0 1 0 99";
        assert_eq!(of_children(stat), Some(Duration::from_millis(13_250)));
        assert_eq!(of_children("7 (xtask)"), None);
    }
}
