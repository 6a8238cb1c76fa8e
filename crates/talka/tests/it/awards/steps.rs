//! In which order things can happen to an award.

use talka::recognition::awards::AwardStep::{Approved, Eligible, HandedOver, Invited, Reinstated, Revoked};
use talka::recognition::awards::{AwardError, AwardEvent, AwardStep, Ledger};

use crate::awards::years::{day, event, for_life, ledger};

const DAY: &str = "2024-11-30";

#[test]
fn each_step_follows_only_those_that_lead_to_it() {
    // How an award got where it stands, where that is, and what can come next.
    let ways: &[(&[AwardStep], AwardStep, &[AwardStep])] = &[
        (&[Eligible], Eligible, &[Approved, Revoked]),
        (&[Eligible, Approved], Approved, &[Invited, HandedOver, Revoked]),
        (&[Eligible, Approved, Invited], Invited, &[HandedOver, Revoked]),
        (&[Eligible, Approved, Invited, HandedOver], HandedOver, &[Revoked]),
        (&[Eligible, Approved, HandedOver], HandedOver, &[Revoked]),
        (&[Eligible, Revoked], Revoked, &[Reinstated]),
        (&[Eligible, Approved, HandedOver, Revoked], Revoked, &[Reinstated]),
        (&[Eligible, Approved, Revoked, Reinstated], Approved, &[Invited, HandedOver, Revoked]),
        (&[Eligible, Revoked, Reinstated], Eligible, &[Approved, Revoked]),
    ];
    let key = for_life(1, "bronze");
    for (way, stands, next) in ways {
        let dated: Vec<_> = way.iter().map(|step| (*step, DAY)).collect();
        let ledger = ledger(&key, &dated);
        assert_eq!(ledger.get(&key).unwrap().stands(), *stands, "{way:?}");
        for step in AwardStep::ALL.iter().copied() {
            let mut after = ledger.clone();
            let recorded = after.record(&key, event(step, "2024-12-01"));
            if next.contains(&step) {
                assert_eq!(recorded, Ok(()), "{way:?} {step}");
                assert_eq!(after.get(&key).unwrap().events.len(), way.len() + 1);
            } else {
                let error = AwardError::OutOfOrder { step, after: Some(*stands), expected: next };
                assert_eq!(recorded, Err(error), "{way:?} {step}");
                assert_eq!(after, ledger);
            }
        }
    }
}

#[test]
fn no_step_is_earlier_than_the_one_before() {
    let key = for_life(1, "bronze");
    let mut ledger = ledger(&key, &[(Eligible, DAY)]);
    let error = AwardError::TooEarly { earliest: day(DAY) };
    assert_eq!(ledger.record(&key, event(Approved, "2024-11-29")), Err(error));
    assert_eq!(ledger.record(&key, event(Approved, DAY)), Ok(()));
}

#[test]
fn a_revocation_and_a_reinstatement_need_a_reason() {
    let key = for_life(1, "bronze");
    let mut ledger = ledger(&key, &[(Eligible, DAY)]);
    for step in [Revoked, Reinstated] {
        for without in [AwardEvent::new(step, day(DAY)), AwardEvent::because(step, day(DAY), " \n")] {
            assert_eq!(ledger.record(&key, without), Err(AwardError::WithoutReason { step }));
        }
        ledger.record(&key, event(step, DAY)).unwrap();
    }
}

#[test]
fn an_event_that_stands_there_changes_nothing() {
    let key = for_life(1, "bronze");
    let mut ledger = ledger(&key, &[(Eligible, DAY), (Approved, DAY), (Invited, DAY), (Revoked, DAY)]);
    let before = ledger.clone();
    for step in [Eligible, Approved, Invited, Revoked] {
        ledger.record(&key, event(step, DAY)).unwrap();
        assert_eq!(ledger, before, "{step}");
    }
    // The same revocation after a reinstatement is another one.
    ledger.record(&key, event(Reinstated, DAY)).unwrap();
    ledger.record(&key, event(Revoked, DAY)).unwrap();
    assert_eq!(ledger.get(&key).unwrap().stands(), Revoked);
}

#[test]
fn what_is_not_in_the_ledger_takes_no_step() {
    let key = for_life(1, "bronze");
    assert_eq!(Ledger::default().record(&key, event(Approved, DAY)), Err(AwardError::NotThere));
}

#[test]
fn a_revocation_keeps_the_date_of_the_award() {
    let key = for_life(1, "bronze");
    let steps = [
        (Eligible, "2024-11-01"),
        (Approved, "2024-11-15"),
        (HandedOver, "2024-12-05"),
        (Revoked, "2025-02-01"),
        (Reinstated, "2025-03-01"),
        (Revoked, "2025-04-01"),
    ];
    let ledger = ledger(&key, &steps);
    let award = ledger.get(&key).unwrap();
    assert_eq!(award.first(Approved), Some(day("2024-11-15")));
    assert_eq!(award.first(Revoked), Some(day("2025-02-01")));
    assert_eq!(award.first(Invited), None);
    assert_eq!(award.reached(Invited), Some(day("2024-12-05")));
    for (on, revoked) in [
        ("2025-01-31", None),
        ("2025-02-01", Some("2025-02-01")),
        ("2025-02-28", Some("2025-02-01")),
        ("2025-03-01", None),
        ("2025-03-31", None),
        ("2025-04-01", Some("2025-04-01")),
        ("2030-01-01", Some("2025-04-01")),
    ] {
        assert_eq!(award.revoked_on(day(on)), revoked.map(day), "{on}");
    }
}
