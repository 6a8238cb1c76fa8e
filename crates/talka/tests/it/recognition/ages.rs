//! Who is of an age, by each interpretation of the day that decides.

use talka::recognition::{AgeTested, Clause, Criterion, Scheme};

use crate::recognition::town::{Fate, Town, changed};

fn tested_on(tested: AgeTested) -> Scheme {
    changed(|text| text.age.as_mut().unwrap().tested_on = Some(Clause::Says(tested)))
}

fn fate(born: &str, on: &str, tested: AgeTested) -> Fate {
    let mut town = Town::with(born);
    town.hours(on, 60);
    town.fate(&tested_on(tested))
}

#[test]
fn from_the_thirteenth_birthday_to_the_day_before_the_twenty_sixth() {
    let (of_age, not) = (Fate::Counts, Fate::Fails(Criterion::Age));
    for (tested, born, on, expected) in [
        (AgeTested::DayOfWork, "2007-07-02", "2020-07-01", &not),
        (AgeTested::DayOfWork, "2007-07-01", "2020-07-01", &of_age),
        (AgeTested::DayOfWork, "1994-07-02", "2020-07-01", &of_age),
        (AgeTested::DayOfWork, "1994-07-01", "2020-07-01", &not),
        (AgeTested::PeriodStart, "2007-01-02", "2020-07-01", &not),
        (AgeTested::PeriodStart, "2007-01-01", "2020-07-01", &of_age),
        (AgeTested::PeriodStart, "1994-01-02", "2020-07-01", &of_age),
        (AgeTested::PeriodStart, "1994-01-01", "2020-07-01", &not),
        (AgeTested::PeriodEnd, "2008-01-01", "2020-12-31", &not),
        (AgeTested::PeriodEnd, "2007-12-31", "2020-12-31", &of_age),
        (AgeTested::PeriodEnd, "1995-01-01", "2020-01-01", &of_age),
        (AgeTested::PeriodEnd, "1994-12-31", "2020-01-01", &not),
    ] {
        assert_eq!(fate(born, on, tested), *expected, "{tested}, born {born}, on {on}");
    }
}

#[test]
fn of_age_for_the_scheme_is_not_old_enough_for_the_law() {
    let fate = fate("2007-12-31", "2020-12-30", AgeTested::PeriodEnd);
    assert_eq!(fate, Fate::Fails(Criterion::Lawful));
}

#[test]
fn a_birthday_inside_the_days_of_an_entry_leaves_it_undecided() {
    for (born, on, expected) in [
        ("2007-07-01", "2020-06-29/2020-06-30", Fate::Fails(Criterion::Age)),
        ("2007-07-01", "2020-06-30/2020-07-01", Fate::Undecided(Criterion::Age)),
        ("2007-07-01", "2020-07-01/2020-07-02", Fate::Counts),
        ("1994-07-01", "2020-06-29/2020-06-30", Fate::Counts),
        ("1994-07-01", "2020-06-30/2020-07-01", Fate::Undecided(Criterion::Age)),
        ("1994-07-01", "2020-07", Fate::Fails(Criterion::Age)),
    ] {
        assert_eq!(fate(born, on, AgeTested::DayOfWork), expected, "born {born}, on {on}");
    }
}

#[test]
fn a_year_of_birth_decides_where_every_day_of_it_would() {
    for (born, on, tested, expected) in [
        ("2007", "2020-12-30", AgeTested::DayOfWork, Fate::Undecided(Criterion::Age)),
        ("2007", "2020-12-31", AgeTested::DayOfWork, Fate::Counts),
        ("2007", "2019-12-31", AgeTested::DayOfWork, Fate::Fails(Criterion::Period)),
        ("2008", "2020-12-31", AgeTested::DayOfWork, Fate::Fails(Criterion::Age)),
        ("2007", "2020-12-31", AgeTested::PeriodStart, Fate::Undecided(Criterion::Age)),
        ("2007", "2020-12-31", AgeTested::PeriodEnd, Fate::Counts),
        ("1994", "2020-06-01", AgeTested::PeriodEnd, Fate::Fails(Criterion::Age)),
    ] {
        assert_eq!(fate(born, on, tested), expected, "{tested}, born {born}, on {on}");
    }
    let mut town = Town::with("2005-05-05");
    town.0.volunteers[0].born = None;
    town.hours("2020-07-01", 60);
    assert_eq!(town.fate(&tested_on(AgeTested::PeriodEnd)), Fate::Undecided(Criterion::Age));
}

#[test]
fn a_scheme_without_ages_is_for_all() {
    let scheme = changed(|text| text.age = None);
    let mut town = Town::with("1940-07-01");
    town.hours("2020-07-01", 60);
    assert_eq!(town.fate(&scheme), Fate::Counts);
}
