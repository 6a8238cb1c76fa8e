//! Any register and any scheme.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| talka_fuzz::recognize(bytes));
