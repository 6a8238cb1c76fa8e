//! `cargo xtask mutants`: changes the code in small ways, one at a time, and lists the changes that no test notices.
//!
//! It takes hours and is no part of `cargo xtask test`.

mod survivors;

use std::collections::BTreeMap;
use std::fs;

use crate::line::{Failure, Line, workspace};
use crate::needs;
use survivors::Survivors;

/// A module of the core, and the tests that have to notice a change in it.
struct Module {
    name: &'static str,
    tests: &'static str,
}

const MODULES: &[Module] = &[
    Module { name: "date", tests: "--lib" },
    Module { name: "identity", tests: "--lib" },
    Module { name: "territory", tests: "--lib" },
    Module { name: "law", tests: "--lib --test it" },
    Module { name: "recognition", tests: "--lib --test it" },
];

/// Tests that take longer than all the others together and look at how a declaration is written down, or at what the
/// tests themselves make up. None of the modules depends on them.
const SKIPPED: &str = "--skip schema --skip every_rule_speaks";

/// Of a hundred changes that compile, so many have to be noticed.
const LEAST_PERCENT: usize = 95;

/// Made-up registers in each test that makes them up; a tenth of the time that all of them would take.
const CASES: u32 = 64;

/// Where everything is built and written.
const FOLDER: &str = "target/mutants";

/// Runs over the named modules; over all of them if none is named. With `shard`, such as `0/4`, only over that part of
/// each.
pub(crate) fn run(names: &[&str], shard: Option<&str>) -> Result<(), Failure> {
    if let Some(unknown) = names.iter().find(|name| MODULES.iter().all(|module| module.name != **name)) {
        let known: Vec<&str> = MODULES.iter().map(|module| module.name).collect();
        return Err(Failure(format!("`{unknown}` is none of the modules {}.", known.join(", "))));
    }
    let survivors = Survivors::read()?;
    needs::cargo_mutants()?;
    let mut shortcomings = Vec::new();
    let mut lines = Vec::new();
    for module in MODULES.iter().filter(|module| names.is_empty() || names.contains(&module.name)) {
        let result = Outcome::of(module, shard)?;
        lines.push(result.summary(module.name));
        shortcomings.extend(result.shortcomings(module.name, &survivors, shard.is_some()));
    }
    let summary = format!(
        "{:<14}{:>8}{:>8}{:>10}{:>8}{:>12}\n{}",
        "",
        "viable",
        "caught",
        "timed out",
        "missed",
        "unviable",
        lines.concat()
    );
    println!("\n{summary}");
    if shortcomings.is_empty() { Ok(()) } else { Err(Failure(shortcomings.join("\n"))) }
}

/// The results of the changes to a module.
struct Outcome {
    caught: usize,
    /// Noticed because the tests did not end.
    timed_out: usize,
    missed: Vec<String>,
    /// Did not compile.
    unviable: usize,
}

impl Outcome {
    fn of(module: &Module, shard: Option<&str>) -> Result<Self, Failure> {
        let Module { name, tests } = module;
        let folder = format!("{FOLDER}/{name}");
        fs::create_dir_all(workspace().join(&folder))
            .map_err(|error| Failure(format!("{folder}: {error}")))?;
        let build = workspace().join(FOLDER).join("build");
        let shard = shard.map_or_else(String::new, |shard| format!(" --shard {shard}"));
        let line = format!(
            "INSTA_UPDATE=no PROPTEST_CASES={CASES} CARGO_PROFILE_DEV_DEBUG=0 CARGO_TARGET_DIR={} cargo mutants --package talka \
             --file crates/talka/src/{name}.rs --file crates/talka/src/{name}/**/*.rs --jobs 1 \
             --timeout 60 --build-timeout 1200 --no-times --colors never --output {folder}{shard} -- {tests} -- {SKIPPED}",
            build.display()
        );
        println!("── {line}");
        // It fails if it missed anything; only its output shows whether it ran at all.
        let ran = Line(&line).run();
        let lines = |file: &str| -> Result<Vec<String>, Failure> {
            let path = workspace().join(&folder).join("mutants.out").join(file);
            let text =
                fs::read_to_string(&path).map_err(|error| Failure(format!("{}: {error}", path.display())))?;
            Ok(text.lines().map(str::to_owned).collect())
        };
        let outcome = Self {
            caught: lines("caught.txt")?.len(),
            timed_out: lines("timeout.txt")?.len(),
            missed: lines("missed.txt")?,
            unviable: lines("unviable.txt")?.len(),
        };
        if outcome.viable() == 0 { ran.map(|()| outcome) } else { Ok(outcome) }
    }

    fn noticed(&self) -> usize {
        self.caught + self.timed_out
    }

    fn viable(&self) -> usize {
        self.noticed() + self.missed.len()
    }

    fn summary(&self, name: &str) -> String {
        let Self { caught, timed_out, missed, unviable } = self;
        format!("{name:<14}{:>8}{caught:>8}{timed_out:>10}{:>8}{unviable:>12}\n", self.viable(), missed.len())
    }

    /// What a developer has to correct.
    fn shortcomings(&self, name: &str, survivors: &Survivors, only_a_part: bool) -> Vec<String> {
        let mut missed: BTreeMap<String, usize> = BTreeMap::new();
        for mutant in &self.missed {
            *missed.entry(survivors::without_place(mutant)).or_default() += 1;
        }
        let mut shortcomings = survivors.unexplained(&missed);
        if !only_a_part {
            shortcomings.extend(survivors.caught_by_now(name, &missed));
        }
        if self.noticed() * 100 < self.viable() * LEAST_PERCENT {
            shortcomings.push(format!("{name}: fewer than {LEAST_PERCENT} % of the changes are noticed."));
        }
        shortcomings
    }
}
