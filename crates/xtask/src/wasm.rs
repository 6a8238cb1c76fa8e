//! `cargo xtask wasm`: builds the package for browsers and Node into `bindings/wasm/dist`, and fails above its size limits.

mod catalogue;
mod dependencies;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::line::{Failure, Line, workspace};
use crate::needs;

/// A module of the package.
struct Module {
    /// Its name in `dist`.
    name: &'static str,
    /// What it does.
    does: &'static str,
    /// What it is built with.
    features: &'static str,
    /// The size that it must not exceed, in bytes packed with gzip.
    limit: usize,
    /// The size that it is meant to have.
    target: usize,
}

const MODULES: &[Module] = &[
    Module {
        name: "check",
        does: "checks, in both languages",
        features: "--no-default-features --features check",
        limit: 236_000,
        target: 60_000,
    },
    Module {
        name: "whole",
        does: "also recognizes",
        features: "--features recognition",
        limit: 373_000,
        target: 80_000,
    },
    Module {
        name: "documents",
        does: "what of a placement is printed and signed",
        features: "--no-default-features --features documents",
        limit: 250_000,
        target: 150_000,
    },
    Module {
        name: "programmes",
        does: "programmes, projects of partner towns, totals",
        features: "--no-default-features --features programmes",
        limit: 393_500,
        target: 160_000,
    },
];

const DIST: &str = "bindings/wasm/dist";

pub(crate) fn run() -> Result<(), Failure> {
    dependencies::refuse_unwanted()?;
    needs::target("wasm32-unknown-unknown")?;
    needs::node_packages()?;
    let dist = workspace().join(DIST);
    let failed = |error| Failure(format!("{DIST}: {error}"));
    fs::create_dir_all(&dist).map_err(failed)?;
    catalogue::write()?;
    let mut too_large = Vec::new();
    for module in MODULES {
        let bytes = module.build(&dist)?;
        let size = gzip(&bytes)?;
        println!("{}", module.summary(bytes.len(), size));
        if size > module.limit {
            too_large.push(format!(
                "The module `{}` has {size} bytes packed, more than its limit of {}.",
                module.name, module.limit
            ));
        }
    }
    if too_large.is_empty() { Ok(()) } else { Err(Failure(too_large.join("\n"))) }
}

impl Module {
    /// Builds it and returns its bytes.
    fn build(&self, dist: &Path) -> Result<Vec<u8>, Failure> {
        let Self { name, features, .. } = self;
        let sources = crate_sources();
        Line(&format!(
            "RUSTFLAGS=--remap-path-prefix={sources}= cargo build --quiet --package talka-wasm --target wasm32-unknown-unknown --profile wasm {features}"
        ))
        .run()?;
        let failed = |error| Failure(format!("{DIST}/{name}: {error}"));
        fs::copy(built()?, dist.join(format!("{name}.wasm"))).map_err(failed)?;
        Line(&format!("cargo run --quiet --package talka-wasm-bind -- {DIST}/{name}.wasm {DIST} {name}"))
            .run()?;
        fs::remove_file(dist.join(format!("{name}.wasm"))).map_err(failed)?;
        // `--all-features` would let wasm-opt write what Node 20 cannot read. Sections that only tools read are left out.
        Line(&format!(
            "node bindings/wasm/node_modules/binaryen/bin/wasm-opt -Oz --converge --strip-producers --strip-target-features {DIST}/{name}_bg.wasm -o {DIST}/{name}_bg.wasm"
        ))
        .run()?;
        fs::read(dist.join(format!("{name}_bg.wasm"))).map_err(failed)
    }

    fn summary(&self, raw: usize, gzip: usize) -> String {
        let Self { name, does, limit, target, .. } = self;
        let verdict = if gzip <= *target { "reached" } else { "NOT reached" };
        format!(
            "module `{name}` ({does}): {raw} bytes, packed with gzip {gzip}; limit {limit}; target {target}: {verdict}"
        )
    }
}

/// Where cargo keeps the sources of other crates. The module names them where it could trap, and must not reveal the
/// machine on which it was built.
fn crate_sources() -> String {
    let home =
        std::env::var("CARGO_HOME").or_else(|_| std::env::var("HOME").map(|home| format!("{home}/.cargo")));
    home.unwrap_or_default() + "/registry/src/"
}

/// Where cargo put the module.
fn built() -> Result<PathBuf, Failure> {
    let metadata = Line("cargo metadata --no-deps --format-version 1").output()?;
    let metadata: serde_json::Value =
        serde_json::from_str(&metadata).map_err(|error| Failure(format!("cargo metadata: {error}")))?;
    let folder = metadata.get("target_directory").and_then(serde_json::Value::as_str);
    let folder = folder.ok_or_else(|| Failure("cargo metadata names no target directory".to_owned()))?;
    Ok(Path::new(folder).join("wasm32-unknown-unknown/wasm/talka_wasm.wasm"))
}

fn gzip(bytes: &[u8]) -> Result<usize, Failure> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map(|packed| packed.len())
        .map_err(|error| Failure(format!("gzip: {error}")))
}
