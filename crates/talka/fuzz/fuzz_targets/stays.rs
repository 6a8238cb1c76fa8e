//! Any stays in programmes.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| talka_fuzz::stays(bytes));
