//! What an award entitles to.

use talka::recognition::Clause;
use talka::recognition::awards::AwardStep::{Approved, Eligible, HandedOver, Reinstated, Revoked};
use talka::recognition::awards::{
    AwardError, AwardKey, AwardStep, Earned, EntitlementRule, HoldsFrom, Ledger, NotValidError,
};

use crate::awards::years::{day, earned, event, for_life, ledger_with, summer_job};

const STEPS: [(AwardStep, &str); 3] =
    [(Eligible, "2024-01-10"), (Approved, "2024-02-01"), (HandedOver, "2024-03-15")];

fn with(rule: EntitlementRule, steps: &[(AwardStep, &str)]) -> (Ledger, AwardKey) {
    let key = for_life(1, "bronze");
    (ledger_with(Earned { entitlements: vec![rule], ..earned(&key) }, steps), key)
}

fn valid((ledger, key): &(Ledger, AwardKey), on: &str) -> Result<(), NotValidError> {
    ledger.get(key).unwrap().valid_on("summer-job", day(on)).unwrap()
}

#[test]
fn it_holds_from_the_first_to_the_last_day() {
    let held = with(summer_job(), &STEPS);
    assert_eq!(valid(&held, "2024-01-31"), Err(NotValidError::NotYet { from: day("2024-02-01") }));
    assert_eq!(valid(&held, "2024-02-01"), Ok(()));
    assert_eq!(valid(&held, "2025-02-01"), Ok(()));
    assert_eq!(valid(&held, "2025-02-02"), Err(NotValidError::Over { to: day("2025-02-01") }));
}

#[test]
fn a_fixed_last_day_comes_before_the_months_are_over() {
    let until = Some(day("2024-08-31"));
    let held = with(summer_job().until(until), &STEPS);
    assert_eq!(valid(&held, "2024-08-31"), Ok(()));
    assert_eq!(valid(&held, "2024-09-01"), Err(NotValidError::Over { to: day("2024-08-31") }));
    let without_end = with(summer_job().months(None::<Clause<u32>>), &STEPS);
    assert_eq!(valid(&without_end, "9999-12-31"), Ok(()));
    let never = with(summer_job().until(day("2024-01-31")), &STEPS);
    assert_eq!(valid(&never, "2024-02-01"), Err(NotValidError::Over { to: day("2024-01-31") }));
}

#[test]
fn a_month_ends_on_the_day_of_the_same_number_or_on_its_last() {
    for (approved, months, last, next) in [
        ("2024-01-31", 1, "2024-02-29", "2024-03-01"),
        ("2025-01-31", 1, "2025-02-28", "2025-03-01"),
        ("2024-01-30", 13, "2025-02-28", "2025-03-01"),
        ("2024-02-29", 12, "2025-02-28", "2025-03-01"),
        ("2024-10-15", 3, "2025-01-15", "2025-01-16"),
        ("2024-12-31", 12, "2025-12-31", "2026-01-01"),
    ] {
        let rule = summer_job().months(Clause::Says(months));
        let held = with(rule, &[(Eligible, "2024-01-10"), (Approved, approved)]);
        assert_eq!(valid(&held, last), Ok(()), "{approved}");
        assert_eq!(valid(&held, next), Err(NotValidError::Over { to: day(last) }), "{approved}");
    }
    let held = with(summer_job().months(Clause::Says(u32::MAX)), &STEPS);
    assert_eq!(valid(&held, "9999-12-31"), Ok(()));
}

#[test]
fn where_the_source_does_not_say_how_long_only_the_first_day_is_sure() {
    let months = Some(Clause::Unknown);
    let held = with(summer_job().months(months.clone()), &STEPS);
    let from = day("2024-02-01");
    assert_eq!(valid(&held, "2024-01-31"), Err(NotValidError::NotYet { from }));
    assert_eq!(valid(&held, "2024-02-01"), Ok(()));
    assert_eq!(valid(&held, "2024-02-02"), Err(NotValidError::EndNotSaid { from }));
    // Whoever lets it be used knows more than the source says.
    let (mut ledger, key) = held;
    assert_eq!(ledger.record_use(&key, "summer-job", day("2024-03-01")), Ok(()));
    assert_eq!(valid(&(ledger, key), "2024-03-02"), Err(NotValidError::UsedUp { uses: 1 }));
    let until = Some(day("2024-08-31"));
    let held = with(summer_job().months(months).until(until), &STEPS);
    assert_eq!(valid(&held, "2024-09-01"), Err(NotValidError::Over { to: day("2024-08-31") }));
}

#[test]
fn what_can_be_claimed_is_reported_with_its_days() {
    let (mut ledger, key) = with(summer_job(), &STEPS);
    ledger.record_use(&key, "summer-job", day("2024-06-01")).unwrap();
    let claim = |on: &str| ledger.get(&key).unwrap().claims(day(on)).next().unwrap();
    let before = claim("2024-05-31");
    assert_eq!((before.from, before.to), (Some(day("2024-02-01")), Some(day("2025-02-01"))));
    assert_eq!((before.used, before.not_valid), (0, None));
    let after = claim("2024-06-01");
    assert_eq!((after.used, after.not_valid), (1, Some(NotValidError::UsedUp { uses: 1 })));
    let early = with(summer_job(), &STEPS[..1]);
    let claim = early.0.get(&early.1).unwrap().claims(day("2024-06-01")).next().unwrap();
    assert_eq!((claim.from, claim.to), (None, None));
    assert_eq!(claim.not_valid, Some(NotValidError::NotGranted { needs: Approved }));
}

#[test]
fn it_waits_for_the_step_that_gives_it() {
    for (holds_from, step, from) in [
        (HoldsFrom::Eligible, Eligible, "2024-01-10"),
        (HoldsFrom::Approved, Approved, "2024-02-01"),
        (HoldsFrom::HandedOver, HandedOver, "2024-03-15"),
    ] {
        let rule = summer_job().holds_from(holds_from);
        let position = STEPS.iter().position(|(known, _)| *known == step).unwrap();
        let after = with(rule.clone(), &STEPS[..=position]);
        assert_eq!(valid(&after, from), Ok(()), "{step}");
        if position > 0 {
            let before = with(rule, &STEPS[..position]);
            assert_eq!(valid(&before, from), Err(NotValidError::NotGranted { needs: step }));
        }
    }
}

#[test]
fn it_is_used_as_often_as_it_can_be() {
    let (mut ledger, key) = with(summer_job().uses(2), &STEPS);
    let mut use_on = |on| ledger.record_use(&key, "summer-job", day(on));
    assert_eq!(use_on("2024-06-01"), Ok(()));
    assert_eq!(use_on("2024-05-01"), Ok(()));
    let used_up = NotValidError::UsedUp { uses: 2 };
    for on in ["2024-04-01", "2024-05-15", "2024-06-01", "2024-07-01"] {
        assert_eq!(use_on(on), Err(AwardError::NotValid(used_up)), "{on}");
    }
    let held = (ledger, key);
    // On a day before the last use one was left.
    assert_eq!(valid(&held, "2024-05-31"), Ok(()));
    assert_eq!(valid(&held, "2024-06-01"), Err(used_up));
    let used = &held.0.get(&held.1).unwrap().entitlements.as_ref().unwrap()[0].used;
    assert_eq!(*used, [day("2024-05-01"), day("2024-06-01")]);
}

#[test]
fn without_a_limit_it_can_be_used_any_number_of_times() {
    let (mut ledger, key) = with(summer_job().uses(None::<u32>), &STEPS);
    for _ in 0..100 {
        assert_eq!(ledger.record_use(&key, "summer-job", day("2024-06-01")), Ok(()));
    }
}

#[test]
fn it_cannot_be_used_where_it_does_not_hold() {
    let (mut ledger, key) = with(summer_job(), &STEPS);
    let before = ledger.clone();
    let over = AwardError::NotValid(NotValidError::Over { to: day("2025-02-01") });
    assert_eq!(ledger.record_use(&key, "summer-job", day("2025-02-02")), Err(over));
    assert_eq!(ledger.record_use(&key, "discount", day("2024-06-01")), Err(AwardError::NoEntitlement));
    let other = for_life(2, "bronze");
    assert_eq!(ledger.record_use(&other, "summer-job", day("2024-06-01")), Err(AwardError::NotThere));
    assert_eq!(ledger, before);
    assert_eq!(ledger.get(&key).unwrap().valid_on("discount", day("2024-06-01")), None);
}

#[test]
fn it_falls_with_the_award_and_comes_back_with_it() {
    let (mut ledger, key) = with(summer_job(), &STEPS);
    ledger.record(&key, event(Revoked, "2024-06-01")).unwrap();
    ledger.record(&key, event(Reinstated, "2024-07-01")).unwrap();
    let held = (ledger, key);
    assert_eq!(valid(&held, "2024-05-31"), Ok(()));
    for on in ["2024-06-01", "2024-06-30"] {
        assert_eq!(valid(&held, on), Err(NotValidError::Revoked { on: day("2024-06-01") }));
    }
    assert_eq!(valid(&held, "2024-07-01"), Ok(()));
}
