//! Any text as a registration number.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| talka_fuzz::registration_number(bytes));
