//! What must hold does hold for choices at random.

use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn whatever_columns_hold(bytes in prop::collection::vec(any::<u8>(), 0..1_500)) {
        talka_arrow_fuzz::columns(&bytes);
    }
}
