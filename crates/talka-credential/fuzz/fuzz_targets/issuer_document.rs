//! Any bytes as the document of an issuer.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| talka_credential_fuzz::issuer_document(bytes));
