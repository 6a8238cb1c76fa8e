//! The last entry of any register, before it is saved.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| talka_fuzz::check_entry(bytes));
