//! Conditions on earlier awards.

use talka::date::Period;
use talka::recognition::awards::AwardStep::{Approved, Eligible, HandedOver, Reinstated, Revoked};
use talka::recognition::awards::{AwardPeriod, AwardQuery, Earlier, Ledger};

use crate::awards::years::{day, earned, event, for_life, id, ledger, of_year};

fn year(year: i32) -> Period {
    of_year(1, year).period.unwrap().period().unwrap()
}

fn asked(during: Period) -> AwardQuery<'static> {
    let on = day("2023-12-31");
    AwardQuery { volunteer: id(1), schemes: &["town"], level: Some("honour"), during, on }
}

fn complete(ledger: Ledger, from: Option<&str>, to: Option<&str>) -> Ledger {
    ledger.complete_for(AwardPeriod { from: from.map(day), to: to.map(day) }).unwrap()
}

/// An award for the hours of 2020 that was handed over in the next year, in a ledger that is complete for both.
fn honoured() -> Ledger {
    let steps = [(Eligible, "2021-01-05"), (Approved, "2021-01-10"), (HandedOver, "2021-01-15")];
    complete(ledger(&of_year(1, 2020), &steps), Some("2020-01-01"), Some("2021-12-31"))
}

/// Whether there is one, where that is known.
fn known(ledger: &Ledger, asked: AwardQuery<'_>) -> Option<bool> {
    match ledger.awarded(&asked) {
        Earlier::Awarded(_) => Some(true),
        Earlier::NotAwarded => Some(false),
        Earlier::NotKnown => None,
    }
}

#[test]
fn an_award_belongs_to_the_last_day_of_its_period() {
    let ledger = honoured();
    assert_eq!(known(&ledger, asked(year(2020))), Some(true));
    assert_eq!(known(&ledger, asked(year(2021))), Some(false));
    assert_eq!(known(&ledger, asked(Period::day(day("2020-12-31")))), Some(true));
    assert_eq!(known(&ledger, asked(Period::day(day("2020-12-30")))), Some(false));
}

#[test]
fn one_for_hours_without_end_belongs_to_the_day_on_which_it_was_found() {
    let ledger = complete(ledger(&for_life(1, "honour"), &[(Eligible, "2021-01-05")]), None, None);
    assert_eq!(known(&ledger, asked(year(2020))), Some(false));
    assert_eq!(known(&ledger, asked(year(2021))), Some(true));
}

#[test]
fn person_scheme_and_level_are_asked_for() {
    let ledger = honoured();
    let asked = asked(year(2020));
    assert_eq!(known(&ledger, AwardQuery { volunteer: id(2), ..asked }), Some(false));
    assert_eq!(known(&ledger, AwardQuery { schemes: &["other"], ..asked }), Some(false));
    assert_eq!(known(&ledger, AwardQuery { schemes: &["other", "town"], ..asked }), Some(true));
    assert_eq!(known(&ledger, AwardQuery { level: Some("silver"), ..asked }), Some(false));
    assert_eq!(known(&ledger, AwardQuery { level: None, ..asked }), Some(true));
}

#[test]
fn silence_is_no_answer_unless_the_ledger_is_complete() {
    let empty = |from, to| known(&complete(Ledger::default(), from, to), asked(year(2020)));
    assert_eq!(empty(Some("2020-01-01"), Some("2020-12-31")), Some(false));
    assert_eq!(empty(Some("2020-01-02"), Some("2020-12-31")), None);
    assert_eq!(empty(Some("2020-01-01"), Some("2020-12-30")), None);
    assert_eq!(empty(None, Some("2020-12-31")), Some(false));
    assert_eq!(empty(None, None), Some(false));
    assert_eq!(known(&Ledger::default(), asked(year(2020))), None);
    // What is recorded is known all the same.
    let ledger = ledger(&of_year(1, 2020), &[(Eligible, "2021-01-05")]);
    assert_eq!(known(&ledger, asked(year(2020))), Some(true));
}

#[test]
fn nobody_has_to_know_what_comes_after_the_day_of_asking() {
    let until = |to| complete(Ledger::default(), None, Some(to));
    let asked = AwardQuery { on: day("2020-06-30"), ..asked(year(2020)) };
    assert_eq!(known(&until("2020-06-30"), asked), Some(false));
    assert_eq!(known(&until("2020-06-29"), asked), None);
    assert_eq!(known(&Ledger::default(), AwardQuery { during: year(2021), ..asked }), Some(false));
}

#[test]
fn what_was_taken_back_was_no_award() {
    let (key, mut ledger) = (of_year(1, 2020), honoured());
    ledger.record(&key, event(Revoked, "2021-02-01")).unwrap();
    assert_eq!(ledger.awarded(&asked(year(2020))), Earlier::NotAwarded);
    ledger.record(&key, event(Reinstated, "2021-03-01")).unwrap();
    assert_eq!(known(&ledger, asked(year(2020))), Some(true));
}

#[test]
fn of_several_the_one_that_came_first_is_reported() {
    let mut ledger = honoured();
    let earlier = for_life(1, "a-silver");
    let _ = ledger.grant(earned(&earlier), day("2020-02-01")).unwrap();
    let asked = AwardQuery { level: None, ..asked(year(2020)) };
    let Earlier::Awarded(award) = ledger.awarded(&asked) else { panic!("there are two") };
    assert_eq!(award.key, earlier);
}
