//! How long it takes to parse a personal code: at most 20 ns. A municipality's table has tens of thousands of them.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use talka::identity::PersonalCode;
use talka::territory::Municipality;

/// Made up, half of each form, with and without the hyphen. Many, so that no branch can be guessed from the one before.
fn codes() -> Vec<String> {
    let made_up = |n: u32| {
        let (serial, scattered) = (n % 10_000, n.wrapping_mul(2_654_435_761));
        let birth =
            format!("{:02}{:02}{:02}", 1 + scattered % 28, 1 + scattered / 28 % 12, scattered / 336 % 100);
        let (first, hyphen) =
            if scattered & 1 == 0 { (birth, "-") } else { (format!("32{:04}", scattered % 10_000), "") };
        let hyphen = if scattered & 2 == 0 { hyphen } else { "" };
        format!("{first}{hyphen}1{serial:04}")
    };
    (0..10_000).map(made_up).collect()
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let codes = codes();
    let municipalities: Vec<String> = Municipality::all().map(|one| one.to_string()).collect();
    let mut group = criterion.benchmark_group("identifiers");
    group.throughput(Throughput::Elements(10_000));
    group.bench_function("parse personal codes", |bench| {
        bench.iter(|| black_box(&codes).iter().filter(|code| code.parse::<PersonalCode>().is_ok()).count());
    });
    group.bench_function("parse personal codes and read what they say", |bench| {
        bench.iter(|| {
            let read = black_box(&codes).iter().filter_map(|code| code.parse::<PersonalCode>().ok());
            read.map(|code| (code.birth_date(), code.check_digit())).map(black_box).count()
        });
    });
    group.throughput(Throughput::Elements(163));
    group.bench_function("parse codes of municipalities", |bench| {
        bench.iter(|| {
            black_box(&municipalities).iter().filter(|code| code.parse::<Municipality>().is_ok()).count()
        });
    });
    group.finish();
    criterion.final_summary();
}
