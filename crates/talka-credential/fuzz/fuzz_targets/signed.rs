//! Any bytes as something signed.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| talka_credential_fuzz::signed(bytes));
