//! Any register and any options, checked.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| talka_fuzz::check(bytes));
