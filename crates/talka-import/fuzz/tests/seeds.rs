//! What must hold does hold for the tables that the targets start from, and for choices at random.

use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn choices_at_random(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        talka_import_fuzz::tables(&[&[0x1F], &bytes[..]].concat());
        talka_import_fuzz::tables(&bytes);
        talka_import_fuzz::encodings(&bytes);
    }
}
