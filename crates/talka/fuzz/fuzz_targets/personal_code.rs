//! Any text as a personal code.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| talka_fuzz::personal_code(bytes));
