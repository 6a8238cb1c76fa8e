//! How long it takes to judge an ordinary placement with ten entries of the hour log.

use std::hint::black_box;

use criterion::Criterion;
use talka::law::{check, judge};
use talka::register::{Register, RegisterProblem};
use talka_benches::{ORDINARY, ordinary, settings};

fn main() -> Result<(), RegisterProblem> {
    let mut criterion = Criterion::default().configure_from_args();
    one_placement(&mut criterion)?;
    criterion.final_summary();
    Ok(())
}

fn one_placement(criterion: &mut Criterion) -> Result<(), RegisterProblem> {
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
