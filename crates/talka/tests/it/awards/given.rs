//! What is new of what was earned.

use talka::recognition::awards::AwardStep::{Approved, Eligible, Reinstated, Revoked};
use talka::recognition::awards::{AwardError, AwardKey, AwardPeriod, Earned, Granted, Ledger};

use crate::awards::years::{day, earned, event, for_life, id, ledger, of_year, summer_job};

#[test]
fn an_award_is_given_once() {
    let key = for_life(1, "bronze");
    let mut ledger = Ledger::default();
    assert_eq!(ledger.grant(earned(&key), day("2024-11-30")).unwrap(), Granted::New);
    assert_eq!(ledger.grant(earned(&key), day("2025-11-30")).unwrap(), Granted::Already { step: Eligible });
    ledger.record(&key, event(Approved, "2025-12-01")).unwrap();
    assert_eq!(ledger.grant(earned(&key), day("2026-11-30")).unwrap(), Granted::Already { step: Approved });
    assert_eq!(ledger.awards().len(), 1);
    assert_eq!(ledger.get(&key).unwrap().first(Eligible), Some(day("2024-11-30")));
}

#[test]
fn person_scheme_level_and_period_make_another_award() {
    let first = of_year(1, 2023);
    let others = [
        AwardKey { volunteer: id(2), ..first.clone() },
        AwardKey { scheme: "other".to_owned(), ..first.clone() },
        AwardKey { level: "silver".to_owned(), ..first.clone() },
        of_year(1, 2024),
        AwardKey { period: None, ..first.clone() },
    ];
    let mut ledger = ledger(&first, &[(Eligible, "2024-01-10")]);
    for other in others {
        assert_eq!(ledger.grant(earned(&other), day("2024-01-10")).unwrap(), Granted::New, "{other:?}");
    }
    assert_eq!(ledger.awards().len(), 6);
}

#[test]
fn other_rules_and_other_hours_leave_an_award_as_it_was_made() {
    let key = of_year(1, 2023);
    let mut ledger = ledger(&key, &[(Eligible, "2024-01-10")]);
    let before = ledger.get(&key).unwrap().clone();
    let again = Earned {
        version: Some("40/23".to_owned()),
        minutes: 6000,
        logs: vec![id(0xA3)],
        entitlements: vec![summer_job()],
        ..Earned::new(key.clone())
    };
    assert_eq!(ledger.grant(again, day("2025-01-10")).unwrap(), Granted::Already { step: Eligible });
    assert_eq!(ledger.get(&key), Some(&before));
    assert_eq!((before.version.as_deref(), before.minutes), (Some("12/22"), 3000));
    assert_eq!(before.logs, [id(0xA1), id(0xA2)]);
}

#[test]
fn new_rules_do_not_give_again_what_was_given_under_the_old_ones() {
    let old = for_life(1, "bronze");
    let new = |level: &str, formerly: &[&str]| {
        let key = AwardKey { scheme: "town-2".to_owned(), ..for_life(1, level) };
        Earned { formerly: formerly.iter().map(|id| (*id).to_owned()).collect(), ..earned(&key) }
    };
    let on = day("2025-01-10");
    let mut ledger = ledger(&old, &[(Eligible, "2024-01-10")]);
    assert_eq!(
        ledger.grant(new("bronze", &["town-0", "town"]), on).unwrap(),
        Granted::Already { step: Eligible }
    );
    assert_eq!(ledger.grant(new("silver", &["town"]), on).unwrap(), Granted::New);
    // A scheme that took nobody's place gives its own.
    assert_eq!(ledger.grant(new("bronze", &[]), on).unwrap(), Granted::New);
}

#[test]
fn what_was_revoked_is_not_given_again_until_it_is_reinstated() {
    let key = of_year(1, 2023);
    let mut ledger = ledger(&key, &[(Eligible, "2024-01-10"), (Revoked, "2024-02-01")]);
    let revoked = Granted::RevokedBefore { on: day("2024-02-01") };
    assert_eq!(ledger.grant(earned(&key), day("2024-03-01")).unwrap(), revoked);
    let under_new_rules = AwardKey { scheme: "town-2".to_owned(), ..key.clone() };
    let under_new_rules = Earned { formerly: vec!["town".to_owned()], ..earned(&under_new_rules) };
    assert_eq!(ledger.grant(under_new_rules, day("2024-03-01")).unwrap(), revoked);
    assert_eq!(ledger.get(&key).unwrap().stands(), Revoked);
    // Another year is another award.
    assert_eq!(ledger.grant(earned(&of_year(1, 2024)), day("2025-01-10")).unwrap(), Granted::New);
    ledger.record(&key, event(Reinstated, "2025-01-10")).unwrap();
    assert_eq!(ledger.grant(earned(&key), day("2025-01-11")).unwrap(), Granted::Already { step: Eligible });
}

#[test]
fn where_only_the_highest_level_is_given_no_lower_one_comes_beside_it() {
    let silver = AwardKey { level: "silver".to_owned(), ..of_year(1, 2023) };
    let bronze = |year| Earned {
        higher: vec!["silver".to_owned(), "gold".to_owned()],
        ..earned(&AwardKey { level: "bronze".to_owned(), ..of_year(1, year) })
    };
    let on = day("2024-03-01");
    let with_silver = ledger(&silver, &[(Eligible, "2024-01-10")]);
    let held = Granted::HigherHeld { level: "silver".to_owned() };
    assert_eq!(with_silver.clone().grant(bronze(2023), on).unwrap(), held);
    assert_eq!(with_silver.clone().grant(bronze(2024), on).unwrap(), Granted::New);
    let each = Earned { higher: vec![], ..bronze(2023) };
    assert_eq!(with_silver.clone().grant(each, on).unwrap(), Granted::New);
    // A higher one that was taken back stands in nobody's way.
    let mut revoked = with_silver;
    revoked.record(&silver, event(Revoked, "2024-02-01")).unwrap();
    assert_eq!(revoked.grant(bronze(2023), on).unwrap(), Granted::New);
}

#[test]
fn the_entries_of_an_award_are_known_as_spent() {
    let mut ledger = ledger(&of_year(1, 2023), &[(Eligible, "2024-01-10"), (Revoked, "2024-02-01")]);
    let other = AwardKey { scheme: "other".to_owned(), ..of_year(1, 2024) };
    let _ = ledger.grant(Earned { logs: vec![id(0xA3)], ..earned(&other) }, day("2025-01-10")).unwrap();
    let spent = |volunteer, schemes: &[&str]| -> Vec<_> {
        ledger.spent(id(volunteer), schemes).map(|(log, _)| log).collect()
    };
    assert_eq!(spent(1, &["town"]), [id(0xA1), id(0xA2)]);
    assert_eq!(spent(1, &["other"]), [id(0xA3)]);
    assert_eq!(spent(1, &["town", "other"]).len(), 3);
    assert!(spent(2, &["town", "other"]).is_empty() && spent(1, &[]).is_empty());
}

#[test]
fn what_no_ledger_can_hold_is_refused() {
    let refused = |earned: Earned| Ledger::default().grant(earned, day("2024-01-10")).unwrap_err();
    let period = |from: &str, to: &str| Some(AwardPeriod { from: Some(day(from)), to: Some(day(to)) });
    let for_period = |period| Earned::new(AwardKey { period, ..for_life(1, "bronze") });
    assert_eq!(refused(for_period(period("2024-01-02", "2024-01-01"))), AwardError::ReversedPeriod);
    assert!(
        Ledger::default().grant(for_period(period("2024-01-01", "2024-01-01")), day("2024-01-10")).is_ok()
    );
    assert_eq!(refused(for_period(Some(AwardPeriod::default()))), AwardError::EndlessPeriod);
    let entitled = |entitlements| Earned { entitlements, ..Earned::new(for_life(1, "bronze")) };
    let never = summer_job().uses(0);
    assert_eq!(refused(entitled(vec![never])), AwardError::UnusableEntitlement);
    assert_eq!(refused(entitled(vec![summer_job(), summer_job()])), AwardError::RepeatedEntitlement);
    let reversed = AwardPeriod { from: Some(day("2024-01-02")), to: Some(day("2024-01-01")) };
    assert_eq!(Ledger::default().complete_for(reversed), Err(AwardError::ReversedPeriod));
}
