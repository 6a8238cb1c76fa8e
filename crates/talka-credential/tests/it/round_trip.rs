//! What is read back is what the decision said.

use proptest::prelude::*;
use talka::date::Day;
use talka_credential::{
    Achievement, Against, Claim, Credential, DidDocument, Ed25519, HiddenName, Key, Revocation, Signed,
    Subject,
};

use super::case::{LIST, decision, did, header, list, scheme, sign, signer};

fn subject() -> impl Strategy<Value = Subject> {
    let name = "[A-ZĀČĒĢĪĶĻŅŠŪŽ][a-zāčēģīķļņšūž]{0,30}( [A-Z\u{1F600}'\"\\\\<-][a-z]{0,40}){0,3}";
    prop_oneof![
        name.prop_map(|name| Subject::named(&name).unwrap()),
        (name, days(), any::<[u8; 16]>())
            .prop_map(|(name, born, salt)| Subject::Hidden(HiddenName::new(&name, born, salt))),
    ]
}

fn days() -> impl Strategy<Value = Day> {
    (0_i32..40_000).prop_map(|days| Day::from_epoch_days(days).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_read_back_is_what_the_decision_said(
        subject in subject(), minutes in 3_600_u32..40_000, issued_on in days(), lasts in prop::option::of(0_i32..4_000),
        entry in prop::option::of(0_u32..100_000),
    ) {
        let decision = decision(minutes);
        let Ok(achievement) = Achievement::due(&decision, &scheme(), "honour") else {
            // A month has only so many minutes.
            prop_assert!(decision.awards.is_empty());
            return Ok(());
        };
        prop_assert_eq!(achievement.minutes, decision.standing.counted);
        let mut whole = Credential::new("urn:uuid:6f1a3f0e-3b1f-4c55-9f6e-0d9a8a5b7c11", did(), subject, achievement, issued_on);
        whole = if let Some(days) = lasts { whole.last(issued_on.plus(days)) } else { whole };
        whole = if let Some(entry) = entry { whole.listed(LIST, entry) } else { whole };
        let year = issued_on.year().to_string();
        let document = DidDocument::new(did()).key(Key::new(did().part("2021"), signer().public_key())).status_list(year, LIST);
        let list = list(&[]);
        let against = Against::new(&document, issued_on).status(&list);
        let standing = entry.map_or(Revocation::NotListed, |_| Revocation::NotRevoked { on: list.issued_on });

        let signed = sign(whole.unsigned(&header()));
        let checked = Signed::<Credential>::read(&signed).and_then(|read| read.check(&against, &Ed25519)).unwrap();
        prop_assert_eq!(&checked.content, &whole);
        prop_assert_eq!(checked.standing, standing);

        let short = sign(whole.claim().unsigned(&header()));
        let checked = Signed::<Claim>::read(&short).and_then(|read| read.check(&against, &Ed25519)).unwrap();
        prop_assert_eq!(checked.content, whole.claim());
        prop_assert_eq!(checked.standing, standing);
        // The same is signed the same.
        prop_assert_eq!(short, sign(whole.claim().unsigned(&header())));
    }
}
