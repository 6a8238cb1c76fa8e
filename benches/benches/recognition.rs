//! How long it takes to decide what 100,000 people have earned with a million entries, and what takes the time.

use std::error::Error;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use criterion::Criterion;
use talka::law::Judged;
use talka::recognition::awards::Ledger;
use talka::recognition::{Applied, Candidate, Scheme, builtin, decide, recognize, tallies};
use talka_benches::{settings, town};

/// Where tests run each benchmark once, not optimized, a few people are enough.
const PEOPLE: u128 = if cfg!(debug_assertions) { 1_000 } else { 100_000 };

fn main() -> Result<(), Box<dyn Error>> {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(10))
        .configure_from_args();
    let (register, settings) = (town(PEOPLE)?, settings());
    let register = Arc::new(register);
    let judged = Judged::new(Arc::clone(&register), &settings);
    let ledger = Ledger::default();
    let mut group = criterion.benchmark_group(format!("{PEOPLE} people with ten entries each"));
    group.bench_function("the Law", |bench| {
        bench.iter(|| Judged::new(Arc::clone(black_box(&register)), &settings));
    });
    for id in ["lv-jekabpils-2020", "lv-salaspils-2025", "lv-award-silver"] {
        let scheme = Scheme::from_toml(builtin(id).unwrap_or_default())?;
        group.bench_function(format!("{id}: tallies"), |bench| {
            bench.iter(|| tallies(black_box(&judged), &scheme));
        });
        let tallies = tallies(&judged, &scheme);
        let applied = Applied { scheme: &scheme, on: settings.today, settings };
        group.bench_function(format!("{id}: decisions"), |bench| {
            bench.iter(|| {
                let decisions = tallies.iter().map(|(volunteer, tally)| {
                    decide(&applied, &Candidate::new(volunteer), black_box(tally), &ledger)
                });
                decisions.collect::<Vec<_>>()
            });
        });
        group.bench_function(format!("{id}: both"), |bench| {
            bench.iter(|| recognize(black_box(&judged), &scheme, &ledger));
        });
    }
    group.finish();
    criterion.final_summary();
    Ok(())
}
