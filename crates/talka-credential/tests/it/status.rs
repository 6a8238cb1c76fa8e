//! Lists of revocations.

use std::io::Write;

use base64ct::{Base64UrlUnpadded, Encoding};
use flate2::{Compression, write::GzEncoder};
use proptest::prelude::*;
use talka_credential::{CredentialError, FEWEST_ENTRIES, Part, StatusList};

fn packed(bytes: &[u8]) -> String {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes).unwrap();
    format!("u{}", Base64UrlUnpadded::encode_string(&gzip.finish().unwrap()))
}

#[test]
fn the_first_entry_is_the_highest_bit_of_the_first_byte() {
    let mut bytes = vec![0_u8; 16_384];
    bytes[0] = 0b1000_0000;
    bytes[1] = 0b0000_0001;
    let list = StatusList::read(&packed(&bytes)).unwrap();
    let revoked: Vec<u32> = (0..FEWEST_ENTRIES).filter(|entry| list.is_revoked(*entry).unwrap()).collect();
    assert_eq!(revoked, [0, 15]);
}

#[test]
fn a_list_that_would_fill_the_memory_is_not_unpacked() {
    let bomb = packed(&vec![0; 32 << 20]);
    assert!(bomb.len() < 50_000);
    assert_eq!(StatusList::read(&bomb), Err(CredentialError::Packed { most: 1 << 20 }));
}

#[test]
fn other_lists_are_refused() {
    let part = Part::List;
    assert_eq!(StatusList::read("zAAAA"), Err(CredentialError::Base64 { part }));
    assert_eq!(StatusList::read("uA=="), Err(CredentialError::Base64 { part }));
    assert_eq!(StatusList::read("uAAAA"), Err(CredentialError::Packed { most: 1 << 20 }));
    assert!(matches!(StatusList::read(&packed(&[0; 100])), Err(CredentialError::Member { .. })));
    let list = StatusList::default();
    assert_eq!(list.is_revoked(FEWEST_ENTRIES), Err(CredentialError::NoSuchEntry));
    assert_eq!(StatusList::default().revoke(u32::MAX), Err(CredentialError::NoSuchEntry));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn what_was_revoked_is_read_and_nothing_else(entries in prop::collection::btree_set(0..FEWEST_ENTRIES, 0..50)) {
        let mut list = StatusList::default();
        for entry in &entries {
            list.revoke(*entry).unwrap();
        }
        let read = StatusList::read(&list.encoded()).unwrap();
        prop_assert_eq!(&read, &list);
        for entry in 0..FEWEST_ENTRIES {
            prop_assert_eq!(read.is_revoked(entry).unwrap(), entries.contains(&entry));
        }
    }
}
