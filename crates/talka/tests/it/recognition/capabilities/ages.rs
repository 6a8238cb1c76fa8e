//! Ages: both bounds, before a birthday, bands, and the day on which they are looked at.

use talka::recognition::{Criterion, Missing, Reached, Scheme};
use talka::register::{Agreement, Term, TermKind};

use super::{lacks, level, needing, reached, scheme};
use crate::recognition::town::{Fate, Town};

fn aged(rule: &str) -> Scheme {
    let period = "period = { from = 2020-01-01, to = 2020-12-31 }\nissue = { ceremony = 2020-11-20 }\n";
    scheme(&format!("age = {{ {rule} }}\n{period}{}", level("it", "{ at_least_hours = 1 }")))
}

fn fate(scheme: &Scheme, born: &str, on: &str) -> Fate {
    let mut town = Town::with(born);
    town.hours(on, 60);
    town.fate(scheme)
}

#[test]
fn bounds_are_of_the_age() {
    let out = Fate::Fails(Criterion::Age);
    for (rule, born, expected) in [
        ("from = 15, to = 25", "2005-06-01", &Fate::Counts),
        ("from = 15, to = 25", "2005-06-02", &out),
        ("from = 15, to = 25", "1994-06-02", &Fate::Counts),
        ("from = 15, to = 25", "1994-06-01", &out),
        ("from = 15", "1940-01-01", &Fate::Counts),
        ("to = 25", "1994-06-01", &out),
        // Before the 25th birthday.
        ("before_birthday = 25", "1995-06-02", &Fate::Counts),
        ("before_birthday = 25", "1995-06-01", &out),
    ] {
        assert_eq!(fate(&aged(rule), born, "2020-06-01"), *expected, "{rule}, born {born}");
    }
}

#[test]
fn each_day_of_reference() {
    let out = Fate::Fails(Criterion::Age);
    for (tested, birthday) in
        [("period_start", "01-01"), ("period_end", "12-31"), ("ceremony", "11-20"), ("day_of_work", "06-01")]
    {
        let scheme = aged(&format!("from = 15, tested_on = \"{tested}\""));
        let born: talka::date::Day = format!("2005-{birthday}").parse().unwrap();
        assert_eq!(fate(&scheme, &born.to_string(), "2020-06-01"), Fate::Counts, "{tested}");
        assert_eq!(fate(&scheme, &born.plus(1).to_string(), "2020-06-01"), out, "{tested}");
    }
    let scheme = aged("from = 18, tested_on = \"decision_day\"");
    assert_eq!(fate(&scheme, "2003-06-30", "2020-06-01"), Fate::Counts);
    assert_eq!(fate(&scheme, "2003-07-01", "2020-06-01"), out);
}

#[test]
fn on_the_first_day_of_the_placement() {
    let scheme = aged("from = 18, to = 30, tested_on = \"placement_start\"");
    for (born, start, expected) in [
        ("2002-03-01", Some("2020-03-01"), Fate::Counts),
        ("2002-03-02", Some("2020-03-01"), Fate::Fails(Criterion::Age)),
        ("1989-03-02", Some("2020-03-01"), Fate::Counts),
        ("1989-03-01", Some("2020-03-01"), Fate::Fails(Criterion::Age)),
        ("2002-03-01", None, Fate::Undecided(Criterion::Age)),
    ] {
        let mut town = Town::with(born);
        let from = start.map(|day| day.parse().unwrap());
        let term = Some(Term::new(TermKind::OpenEnded).from(from));
        town.0.placements[0].agreement = Some(Agreement::default().term(term));
        town.hours("2020-06-01", 60);
        assert_eq!(town.fate(&scheme), expected, "{born} {start:?}");
    }
}

#[test]
fn nobody_says_on_which_day() {
    let scheme = aged("from = 15, to = 25, tested_on = \"unknown\"");
    assert_eq!(fate(&scheme, "2003-03-03", "2020-06-01"), Fate::Undecided(Criterion::Age));
    let scheme = aged("from = 15, to = \"unknown\"");
    assert_eq!(fate(&scheme, "2010-03-03", "2020-06-01"), Fate::Fails(Criterion::Age));
    assert_eq!(fate(&scheme, "2003-03-03", "2020-06-01"), Fate::Undecided(Criterion::Age));
}

#[test]
fn a_band_for_a_side_benefit() {
    let scheme = needing("{ at_least_hours = 1, age = { from = 15, to = 17 } }");
    // The day asked about is 30 June 2021.
    for (born, state) in [
        ("2006-06-30", Reached::Reached),
        ("2006-07-01", Reached::NotReached),
        ("2003-07-01", Reached::Reached),
        ("2003-06-30", Reached::NotReached),
        ("2003", Reached::Undecided),
    ] {
        let mut town = Town::with(born);
        town.hours("2020-06-01", 60);
        assert_eq!(reached(&town, &scheme), state, "{born}");
        let lacking = if state == Reached::Reached { vec![] } else { vec![Missing::Age] };
        assert_eq!(lacks(&town.decision(&scheme)), lacking, "{born}");
    }
}
