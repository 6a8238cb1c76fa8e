//! Any project of partner towns.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| talka_fuzz::exchange(bytes));
