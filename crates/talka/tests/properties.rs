//! What holds for every register.

mod common;

use common::registers;
use proptest::prelude::*;
use talka::register::Register;

proptest! {
    #[test]
    fn what_is_written_reads_back_the_same(register in registers()) {
        let text = serde_json::to_string(&register).unwrap();
        prop_assert_eq!(&Register::from_json(text.as_bytes()).unwrap(), &register);
        prop_assert_eq!(&serde_json::from_str::<Register>(&text).unwrap(), &register);
    }
}
