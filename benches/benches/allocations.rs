//! How often the heap is asked for memory while an ordinary placement with ten entries of the hour log is judged.
#![expect(clippy::print_stdout, reason = "it prints what it counted")]

use std::hint::black_box;

use allocation_counter::measure;
use talka::law::{check, judge};
use talka::register::{Register, RegisterReadError};
use talka_benches::{ORDINARY, ordinary, settings};

fn main() -> Result<(), RegisterReadError> {
    let (register, settings) = (ordinary()?, settings());
    let count = |what: &str, work: &dyn Fn()| {
        let counted = measure(work);
        println!("{what:<24}{:>6} allocations{:>9} bytes", counted.count_total, counted.bytes_total);
    };
    count("judge", &|| {
        for case in register.cases() {
            black_box(judge(&case, &settings));
        }
    });
    count("check with ten logs", &|| {
        black_box(check(&register, &settings));
    });
    count("read from JSON", &|| {
        black_box(Register::from_json(ORDINARY).is_ok());
    });
    Ok(())
}
