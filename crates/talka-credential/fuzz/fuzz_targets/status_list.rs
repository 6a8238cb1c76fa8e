//! Any bytes as a list of revocations.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| talka_credential_fuzz::status_list(bytes));
