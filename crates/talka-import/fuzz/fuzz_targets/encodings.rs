//! Any bytes as a text.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| talka_import_fuzz::encodings(bytes));
