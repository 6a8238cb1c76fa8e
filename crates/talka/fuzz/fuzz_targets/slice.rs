//! Each person of any register, apart from the others.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| talka_fuzz::slice(bytes));
