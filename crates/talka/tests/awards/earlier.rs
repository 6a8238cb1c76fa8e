//! Conditions on earlier awards.

use talka::date::{Day, Period};
use talka::recognition::Award;
use talka::recognition::awards::AwardStep::{Approved, Eligible, HandedOver, Invited, Reinstated, Revoked};
use talka::recognition::awards::{Asked, AskedBy, AwardKey, AwardPeriod, Earlier, Ledger};

use crate::years::{day, earned, event, for_life, id, ledger, of_year};

fn year(year: i32) -> Period {
    of_year(1, year).period.unwrap().period().unwrap()
}

fn asked(during: Period) -> Asked<'static> {
    let (volunteer, by) = (id(1), AskedBy::DayOfStep);
    Asked { volunteer, schemes: &["town"], level: Some("honour"), step: Approved, during, by }
}

/// An award for the hours of 2020, approved in that year and handed over in the next, in a ledger that is complete
/// for both.
fn honoured() -> Ledger {
    let steps = [(Eligible, "2020-12-01"), (Approved, "2020-12-31"), (HandedOver, "2021-01-15")];
    let complete = AwardPeriod { from: day("2020-01-01"), to: day("2021-12-31") };
    ledger(&of_year(1, 2020), &steps).complete_for(complete)
}

#[test]
fn the_day_of_the_step_decides_on_the_year() {
    let ledger = honoured();
    let known = |step, during| ledger.awarded(&Asked { step, ..asked(year(during)) }).known();
    assert_eq!(known(Eligible, 2020), Some(true));
    assert_eq!(known(Approved, 2020), Some(true));
    assert_eq!(known(Approved, 2021), Some(false));
    assert_eq!(known(HandedOver, 2020), Some(false));
    assert_eq!(known(HandedOver, 2021), Some(true));
    // It came further than an invitation on the day on which it was handed over.
    assert_eq!(known(Invited, 2020), Some(false));
    assert_eq!(known(Invited, 2021), Some(true));
    let last_day = Period::day(day("2020-12-31"));
    assert!(matches!(
        ledger.awarded(&asked(last_day)),
        Earlier::Awarded { on, .. } if on == day("2020-12-31")
    ));
    assert_eq!(ledger.awarded(&asked(Period::day(day("2020-12-30")))), Earlier::NotAwarded);
}

#[test]
fn or_the_period_of_the_hours_does() {
    let ledger = honoured();
    let by_hours = |step, during| {
        ledger.awarded(&Asked { step, by: AskedBy::PeriodOfHours, ..asked(year(during)) }).known()
    };
    assert_eq!(by_hours(HandedOver, 2020), Some(true));
    assert_eq!(by_hours(HandedOver, 2021), Some(false));
    let part = Period::new(day("2020-01-02"), day("2020-12-31")).unwrap();
    let asked = Asked { by: AskedBy::PeriodOfHours, ..asked(part) };
    assert_eq!(ledger.awarded(&asked), Earlier::NotAwarded);
}

#[test]
fn person_scheme_and_level_are_asked_for() {
    let ledger = honoured();
    let known = |asked: Asked<'_>| ledger.awarded(&asked).known();
    let asked = asked(year(2020));
    assert_eq!(known(Asked { volunteer: id(2), ..asked }), Some(false));
    assert_eq!(known(Asked { schemes: &["other"], ..asked }), Some(false));
    assert_eq!(known(Asked { schemes: &["other", "town"], ..asked }), Some(true));
    assert_eq!(known(Asked { schemes: &[], ..asked }), Some(true));
    assert_eq!(known(Asked { level: Some("silver"), ..asked }), Some(false));
    assert_eq!(known(Asked { level: None, ..asked }), Some(true));
}

#[test]
fn silence_is_no_answer_unless_the_ledger_is_complete() {
    let complete = |from: &str, to: &str| {
        let ledger = Ledger::default().complete_for(AwardPeriod { from: day(from), to: day(to) });
        ledger.awarded(&asked(year(2020))).known()
    };
    assert_eq!(complete("2020-01-01", "2020-12-31"), Some(false));
    assert_eq!(complete("2020-01-02", "2020-12-31"), None);
    assert_eq!(complete("2020-01-01", "2020-12-30"), None);
    assert_eq!(Ledger::default().awarded(&asked(year(2020))), Earlier::NotKnown);
    assert_eq!(Ledger::default().complete(), None);
    assert_eq!(honoured().complete(), Some(AwardPeriod { from: day("2020-01-01"), to: day("2021-12-31") }));
    // What stands there is known all the same.
    let ledger = ledger(&of_year(1, 2020), &[(Eligible, "2020-12-01"), (Approved, "2020-12-31")]);
    assert_eq!(ledger.awarded(&asked(year(2020))).known(), Some(true));
}

#[test]
fn what_was_taken_back_was_no_award() {
    let (key, mut ledger) = (of_year(1, 2020), honoured());
    ledger.record(&key, event(Revoked, "2021-02-01")).unwrap();
    assert_eq!(ledger.awarded(&asked(year(2020))), Earlier::NotAwarded);
    ledger.record(&key, event(Reinstated, "2021-03-01")).unwrap();
    assert_eq!(ledger.awarded(&asked(year(2020))).known(), Some(true));
}

#[test]
fn of_several_the_one_that_came_first_is_told() {
    let mut ledger = honoured();
    let earlier = for_life(1, "a-silver");
    let _ = ledger.grant(earned(&earlier), day("2020-02-01"));
    ledger.record(&earlier, event(Approved, "2020-03-01")).unwrap();
    let asked = Asked { level: None, ..asked(year(2020)) };
    let Earlier::Awarded { award, on } = ledger.awarded(&asked) else { panic!("there are two") };
    assert_eq!((&award.key, on), (&earlier, day("2020-03-01")));
    // An award for life is for the hours of no year.
    let by_hours = Asked { level: Some("a-silver"), by: AskedBy::PeriodOfHours, ..asked };
    assert_eq!(ledger.awarded(&by_hours), Earlier::NotAwarded);
}

#[test]
fn an_award_for_a_period_without_an_end_has_none() {
    let award =
        |from, to| Award::from(&AwardKey { period: Some(AwardPeriod { from, to }), ..for_life(1, "honour") });
    let (first, last) = (day("2020-01-01"), day("2020-12-31"));
    for (from, to, shown) in [
        (first, last, [Some(first), Some(last)]),
        (first, Day::MAX, [Some(first), None]),
        (Day::MIN, last, [None, Some(last)]),
    ] {
        let period = award(from, to).period;
        assert_eq!([period.from, period.to], shown);
    }
}
