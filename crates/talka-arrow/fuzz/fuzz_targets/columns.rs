//! Tables of columns of any types.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| talka_arrow_fuzz::columns(bytes));
