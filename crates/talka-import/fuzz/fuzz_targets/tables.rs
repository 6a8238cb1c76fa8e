//! Any four tables.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| talka_import_fuzz::tables(bytes));
