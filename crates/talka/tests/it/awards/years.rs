//! What the tests are written with.

use talka::date::Day;
use talka::recognition::awards::{
    AwardEvent, AwardKey, AwardPeriod, AwardStep, Earned, EntitlementKind, EntitlementRule, HoldsFrom, Ledger,
};
use talka::recognition::{Clause, Title};
use uuid::Uuid;

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub(crate) fn id<I: From<Uuid>>(n: u128) -> I {
    Uuid::from_u128(n).into()
}

/// The award of a person for a calendar year.
pub(crate) fn of_year(volunteer: u128, year: i32) -> AwardKey {
    let period = AwardPeriod { from: Day::new(year, 1, 1).ok(), to: Day::new(year, 12, 31).ok() };
    AwardKey { period: Some(period), ..for_life(volunteer, "honour") }
}

/// The award of a person for hours that add up without end.
pub(crate) fn for_life(volunteer: u128, level: &str) -> AwardKey {
    let (scheme, level) = ("town".to_owned(), level.to_owned());
    AwardKey { volunteer: id(volunteer), scheme, level, period: None }
}

pub(crate) fn earned(key: &AwardKey) -> Earned {
    Earned {
        version: Some("12/22".to_owned()),
        minutes: 3000,
        logs: vec![id(0xA1), id(0xA2)],
        ..Earned::new(key.clone())
    }
}

/// A ledger in which that award was made and has taken these steps, on these days.
pub(crate) fn ledger(key: &AwardKey, steps: &[(AwardStep, &str)]) -> Ledger {
    ledger_with(earned(key), steps)
}

pub(crate) fn ledger_with(earned: Earned, steps: &[(AwardStep, &str)]) -> Ledger {
    let (mut ledger, key) = (Ledger::default(), earned.key.clone());
    let (made, rest) = steps.split_first().unwrap();
    assert_eq!(made.0, AwardStep::Eligible);
    let _ = ledger.grant(earned, day(made.1)).unwrap();
    for (step, on) in rest {
        ledger.record(&key, event(*step, on)).unwrap();
    }
    ledger
}

/// A step, with a reason where it needs one.
pub(crate) fn event(step: AwardStep, on: &str) -> AwardEvent {
    match step {
        AwardStep::Revoked | AwardStep::Reinstated => AwardEvent::because(step, day(on), "a reason"),
        _ => AwardEvent::new(step, day(on)),
    }
}

/// A place before others in the queue for summer jobs: once, within a year of the approval.
pub(crate) fn summer_job() -> EntitlementRule {
    EntitlementRule::new(
        "summer-job".to_owned(),
        EntitlementKind::QueuePlace,
        Title { lv: "priekšrocība vasaras darbā".to_owned(), en: "summer job".to_owned() },
        HoldsFrom::Approved,
    )
    .months(Clause::Says(12))
    .uses(1)
}
