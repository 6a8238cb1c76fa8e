//! How long it takes to judge an ordinary placement with ten entries of the hour log, and a municipality's year.

use std::error::Error;
use std::hint::black_box;

use criterion::Criterion;
use talka::law::{Judged, check, judge};
use talka::recognition::awards::Ledger;
use talka::recognition::{Scheme, builtin, recognize};
use talka::register::{Register, RegisterReadError};
use talka_benches::{EXAMPLE, ORDINARY, ordinary, settings};
use talka_import::{Options, read_tables};

fn main() -> Result<(), Box<dyn Error>> {
    let mut criterion = Criterion::default().configure_from_args();
    one_placement(&mut criterion)?;
    example_register(&mut criterion)?;
    criterion.final_summary();
    Ok(())
}

fn one_placement(criterion: &mut Criterion) -> Result<(), RegisterReadError> {
    let (register, settings) = (ordinary()?, settings());
    let mut group = criterion.benchmark_group("one placement");
    for case in register.cases() {
        group.bench_function("judge", |bench| bench.iter(|| judge(black_box(&case), &settings)));
    }
    group.bench_function("check with ten logs", |bench| {
        bench.iter(|| check(black_box(&register), &settings));
    });
    group.bench_function("read from JSON", |bench| bench.iter(|| Register::from_json(black_box(ORDINARY))));
    group.bench_function("JSON to report in JSON", |bench| {
        bench.iter(|| {
            let register = Register::from_json(black_box(ORDINARY)).ok()?;
            serde_json::to_vec(&check(&register, &settings)).ok()
        });
    });
    group.finish();
    Ok(())
}

fn example_register(criterion: &mut Criterion) -> Result<(), Box<dyn Error>> {
    let (options, settings) = (Options::default(), settings());
    let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap_or_default())?;
    let ledger = Ledger::default();
    let register = read_tables(EXAMPLE, &options)?.register;
    let judged = Judged::new(register.clone(), &settings);
    let mut group = criterion.benchmark_group("the example register");
    group.bench_function("read the tables", |bench| {
        bench.iter(|| read_tables(black_box(EXAMPLE), &options));
    });
    group.bench_function("check", |bench| bench.iter(|| check(black_box(&register), &settings)));
    group.bench_function("recognize", |bench| {
        bench.iter(|| recognize(black_box(&judged), &scheme, &ledger));
    });
    group.bench_function("all three", |bench| {
        bench.iter(|| {
            let register = read_tables(black_box(EXAMPLE), &options).ok()?.register;
            let judged = Judged::new(register, &settings);
            let recognition = recognize(&judged, &scheme, &ledger);
            Some((recognition.decisions.len(), judged.into_report()))
        });
    });
    group.finish();
    Ok(())
}
