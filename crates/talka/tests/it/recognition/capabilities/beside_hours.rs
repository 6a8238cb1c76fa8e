//! What is asked beside hours.

use talka::identity::Stated;
use talka::law::{Judged, Settings};
use talka::recognition::awards::{AwardKey, AwardPeriod, Ledger};
use talka::recognition::{Missing, Reached, recognize};
use talka::register::{Agreement, AgreementForm, LegalClass, Register, Residence, School, Step, StepKind};

use super::{lacks, level, needing, reached, scheme, step, worked};
use crate::recognition::town::{Town, id};

const YES: Reached = Reached::Reached;
const NO: Reached = Reached::NotReached;
const OPEN: Reached = Reached::Undecided;

/// Somebody with an hour who did these things.
fn done(steps: Option<Vec<Step>>) -> Town {
    let mut town = worked(&[("2020-06-01", 60)]);
    town.0.volunteers[0].steps = steps;
    town
}

#[test]
fn a_contract_with_a_named_body() {
    let named = needing("{ contract = { with = \"90009116327\" } }");
    let any = needing("{ contract = {} }");
    let contract =
        |with: Option<&str>| vec![step(StepKind::Contract, Some("2020-05-01")).with(with.map(str::to_owned))];
    for (steps, with_that, with_any) in [
        (Some(contract(Some("90009116327"))), YES, YES),
        (Some(contract(Some("90000013843"))), NO, YES),
        (Some(contract(None)), OPEN, YES),
    ] {
        let town = done(steps);
        assert_eq!((reached(&town, &named), reached(&town, &any)), (with_that, with_any));
    }
    // The contracts of placements are contracts.
    for (form, number, with_that, with_any) in [
        (Some(AgreementForm::Written), "90009116327", YES, YES),
        (Some(AgreementForm::Written), "90000013843", NO, YES),
        (Some(AgreementForm::Oral), "90009116327", NO, NO),
        (None, "90009116327", OPEN, OPEN),
    ] {
        let mut town = done(None);
        let concluded = Some("2020-05-01".parse().unwrap());
        town.0.placements[0].agreement = Some(Agreement::default().form(form).concluded(concluded));
        town.0.organizations[0].registration_number = Some(Stated::from_text(number).unwrap());
        assert_eq!(
            (reached(&town, &named), reached(&town, &any)),
            (with_that, with_any),
            "{form:?} {number}"
        );
    }
}

#[test]
fn a_contract_of_a_placement_is_one_beside_other_steps() {
    let scheme = needing("{ contract = {} }");
    let written = |form| {
        let concluded = "2020-05-01".parse().ok();
        Some(Agreement::default().form(form).concluded(concluded))
    };
    for (form, state) in [(AgreementForm::Written, YES), (AgreementForm::Oral, NO)] {
        let mut town = done(Some(vec![step(StepKind::Registration, None)]));
        town.0.placements[0].agreement = written(form);
        assert_eq!(reached(&town, &scheme), state, "{form}");
    }
}

#[test]
fn whoever_has_neither_steps_nor_placements_may_have_a_contract_elsewhere() {
    let scheme = needing("{ contract = {} }");
    for (steps, state) in [(None, OPEN), (Some(vec![]), NO)] {
        let mut town = Town::with(super::BORN);
        town.0.placements.clear();
        town.0.volunteers[0].steps = steps;
        let recognition = town.recognize(&scheme, &[award("another", "it", None)]);
        assert_eq!(recognition.decisions[0].levels[0].state, state);
    }
}

#[test]
fn a_contract_of_a_placement_that_comes_after_the_hours_makes_the_day() {
    let scheme = needing("{ at_least_hours = 1, contract = {} }");
    for (concluded, since) in
        [("2020-08-01", "2020-08-01"), ("2020-06-02", "2020-06-02"), ("2020-06-01", "2020-06-01")]
    {
        let mut town = done(None);
        let (form, concluded) = (Some(AgreementForm::Written), concluded.parse().ok());
        town.0.placements[0].agreement = Some(Agreement::default().form(form).concluded(concluded));
        assert_eq!(town.decision(&scheme).levels[0].reached, since.parse().ok(), "{since}");
    }
}

#[test]
fn a_contract_that_comes_after_the_hours_makes_the_day() {
    let scheme = needing("{ at_least_hours = 1, contract = {} }");
    let town = done(Some(vec![step(StepKind::Contract, Some("2020-08-01"))]));
    assert_eq!(town.decision(&scheme).levels[0].reached, Some("2020-08-01".parse().unwrap()));
    let town = done(Some(vec![step(StepKind::Contract, Some("2020-05-01"))]));
    assert_eq!(town.decision(&scheme).levels[0].reached, Some("2020-06-01".parse().unwrap()));
}

#[test]
fn a_registration_and_what_somebody_attests() {
    let registered = needing("{ registration = {} }");
    let attested = needing("{ attested = \"residential-project\" }");
    let named = step(StepKind::Attested, Some("2020-07-01")).with("residential-project".to_owned());
    for (steps, registration, attestation) in [
        (None, OPEN, OPEN),
        (Some(vec![]), NO, NO),
        (Some(vec![step(StepKind::Registration, None)]), YES, NO),
        (Some(vec![named]), NO, YES),
    ] {
        let town = done(steps);
        assert_eq!((reached(&town, &registered), reached(&town, &attested)), (registration, attestation));
    }
    assert_eq!(lacks(&done(Some(vec![])).decision(&registered)), [Missing::Registration]);
}

#[test]
fn a_nomination_in_time_by_somebody_who_may() {
    let scheme = scheme(&format!(
        "deadline = {{ of = \"nomination\", on = 2020-11-24, at = \"19:00\" }}\n{}",
        level("it", "{ nomination = { by = [\"natural_person\", \"association\"] } }"),
    ));
    let nominated = |on: Option<&str>, at: Option<&str>, by: Option<LegalClass>| {
        let at = at.map(|at| at.parse().unwrap());
        done(Some(vec![step(StepKind::Nomination, on).at(at).by(by)]))
    };
    let resident = Some(LegalClass::NaturalPerson);
    for (on, at, by, state) in [
        (Some("2020-11-24"), Some("19:00"), resident, YES),
        (Some("2020-11-24"), Some("19:01"), resident, NO),
        (Some("2020-11-24"), None, resident, OPEN),
        (Some("2020-11-23"), None, resident, YES),
        (Some("2020-11-25"), Some("00:00"), resident, NO),
        (None, None, resident, OPEN),
        (Some("2020-11-23"), None, Some(LegalClass::Merchant), NO),
        (Some("2020-11-23"), None, None, OPEN),
    ] {
        assert_eq!(reached(&nominated(on, at, by), &scheme), state, "{on:?} {at:?} {by:?}");
    }
}

#[test]
fn a_deadline_for_hours_is_none_for_nominations_and_an_unknown_one_may_be() {
    for (deadline, state) in [
        ("{ of = \"hours\", on = 2020-11-24 }", YES),
        ("{ of = \"nomination\", on = 2020-11-24 }", NO),
        ("\"unknown\"", OPEN),
    ] {
        let scheme = scheme(&format!("deadline = {deadline}\n{}", level("it", "{ nomination = {} }")));
        let town = done(Some(vec![step(StepKind::Nomination, Some("2020-11-25"))]));
        assert_eq!(reached(&town, &scheme), state, "{deadline}");
    }
}

#[test]
fn somebody_nominated_without_hours_is_decided_upon() {
    let scheme = needing("{ nomination = {} }");
    let mut town = Town::with(super::BORN);
    assert_ne!(reached(&town, &scheme), YES);
    town.0.volunteers[0].steps = Some(vec![step(StepKind::Nomination, None)]);
    assert_eq!(reached(&town, &scheme), YES);
}

fn award(scheme: &str, level: &str, to: Option<&str>) -> AwardKey {
    let period = to.map(|day| AwardPeriod { from: None, to: Some(day.parse().unwrap()) });
    AwardKey { volunteer: id(0xB, 0), scheme: scheme.to_owned(), level: level.to_owned(), period }
}

fn with_earlier(scheme: &talka::recognition::Scheme, earlier: &[AwardKey]) -> Reached {
    done(None).recognize(scheme, earlier).decisions[0].levels[0].state
}

#[test]
fn an_earlier_award() {
    let bronze = needing("{ awarded = { level = \"bronze\" } }");
    assert_eq!(with_earlier(&bronze, &[]), NO);
    assert_eq!(with_earlier(&bronze, &[award("trial", "bronze", None)]), YES);
    assert_eq!(with_earlier(&bronze, &[award("trial", "silver", None)]), NO);
    assert_eq!(with_earlier(&bronze, &[award("another", "bronze", None)]), NO);
    let another = AwardKey { volunteer: id(0xB, 1), ..award("trial", "bronze", None) };
    assert_eq!(with_earlier(&bronze, &[another]), NO);
    let of_another = needing("{ awarded = { scheme = \"another\" } }");
    assert_eq!(with_earlier(&of_another, &[award("another", "bronze", None)]), YES);
}

#[test]
fn whether_there_was_an_award_is_not_known_where_nobody_keeps_a_whole_ledger() {
    let register = Register::new(done(None).0).unwrap();
    let judged = Judged::new(register.clone(), &Settings::on("2021-06-30".parse().unwrap()));
    for needs in ["{ awarded = {} }", "{ not = { awarded = {} } }"] {
        let scheme = needing(needs);
        assert_eq!(recognize(&judged, &scheme, &Ledger::default()).decisions[0].levels[0].state, OPEN);
    }
}

#[test]
fn not_awarded_in_the_year_before() {
    let scheme = scheme(&format!(
        "period = {{ every = \"calendar_year\" }}\n{}",
        level("it", "{ not = { awarded = { years_before = 1 } } }"),
    ));
    // The day asked about is in 2021.
    for (to, state) in [("2020-12-31", NO), ("2019-12-31", YES), ("2021-12-31", YES)] {
        assert_eq!(with_earlier(&scheme, &[award("trial", "it", Some(to))]), state, "{to}");
    }
    // Without a period it belongs to the day on which it was found, which is in 2021 too.
    assert_eq!(with_earlier(&scheme, &[award("trial", "it", None)]), YES);
    assert_eq!(with_earlier(&scheme, &[]), YES);
    let decisions = done(None).recognize(&scheme, &[award("trial", "it", Some("2020-12-31"))]).decisions;
    assert_eq!(decisions[0].levels[0].lacks, [Missing::NotAwarded]);
}

#[test]
fn less_time_for_those_who_hold_the_level_below() {
    let scheme = needing(
        "{ any = [{ months_of_service = 12 }, { months_of_service = 6, awarded = { level = \"bronze\" } }] }",
    );
    let town = worked(&[("2020-01-01", 60), ("2020-06-30", 60)]);
    assert_eq!(reached(&town, &scheme), NO);
    let with_bronze = town.recognize(&scheme, &[award("trial", "bronze", None)]);
    assert_eq!(with_bronze.decisions[0].levels[0].state, YES);
}

#[test]
fn a_contact_each_month() {
    let scheme = needing("{ contact_each_month = true }");
    let contact = |on| step(StepKind::Contact, on);
    let hours = [("2020-01-31", 60), ("2020-03-01", 60)];
    for (contacts, state, lacking) in [
        (Some(vec!["2020-01-01", "2020-02-10", "2020-03-31"]), YES, vec![]),
        (Some(vec!["2020-01-01", "2020-02-10", "2020-04-01"]), NO, vec![Missing::Contacts { count: 1 }]),
        (Some(vec![]), NO, vec![Missing::Contacts { count: 3 }]),
        (None, OPEN, vec![Missing::Contacts { count: 1 }]),
    ] {
        let mut town = worked(&hours);
        let steps = contacts.map(|days| days.into_iter().map(|on| contact(Some(on))).collect());
        town.0.volunteers[0].steps = steps;
        let decision = town.decision(&scheme);
        assert_eq!((decision.levels[0].state, lacks(&decision)), (state, lacking));
    }
}

#[test]
fn a_contact_of_an_unknown_day_may_have_been_in_the_month_that_lacks_one() {
    let scheme = needing("{ contact_each_month = true }");
    for (contacts, state) in [
        (vec![Some("2020-01-01"), Some("2020-02-10"), None], OPEN),
        (vec![Some("2020-01-01"), None, None], OPEN),
        (vec![Some("2020-01-01"), None], NO),
        (vec![Some("2020-01-01"), Some("2020-02-10")], NO),
    ] {
        let mut town = worked(&[("2020-01-31", 60), ("2020-03-01", 60)]);
        let steps = contacts.iter().map(|on| step(StepKind::Contact, *on));
        town.0.volunteers[0].steps = Some(steps.collect());
        assert_eq!(reached(&town, &scheme), state, "{contacts:?}");
    }
}

#[test]
fn the_last_contact_that_was_lacking_makes_the_day() {
    let scheme = needing("{ contact_each_month = true }");
    let mut town = worked(&[("2020-01-31", 60), ("2020-03-01", 60)]);
    let contacts = ["2020-01-01", "2020-02-10", "2020-03-31"];
    let contacts = contacts.map(|on| step(StepKind::Contact, Some(on)));
    town.0.volunteers[0].steps = Some(contacts.to_vec());
    assert_eq!(town.decision(&scheme).levels[0].reached, "2020-03-31".parse().ok());
}

#[test]
fn a_residence_or_a_school_in_the_municipality() {
    let scheme = needing("{ any = [{ residence = \"authority\" }, { school = \"authority\" }] }");
    let code = |code: &str| Some(code.to_owned());
    let home = |at| Some(vec![Residence::default().municipality(code(at))]);
    let school = |at| Some(vec![School::default().municipality(code(at))]);
    for (residences, schools, state) in [
        (home("0110000"), None, YES),
        (home("0010000"), school("0110000"), YES),
        (home("0010000"), school("0010000"), NO),
        (home("0010000"), None, OPEN),
        (Some(vec![]), Some(vec![]), NO),
    ] {
        let mut town = done(None);
        town.0.volunteers[0].residences = residences;
        town.0.volunteers[0].schools = schools;
        assert_eq!(reached(&town, &scheme), state);
    }
}
