//! Who wrote hours down, where, and who confirmed them.

use talka::recognition::{Criterion, Scheme};
use talka::register::{
    Agreement, AgreementForm,
    ConfirmationState::{Confirmed, Pending},
    Evidence, EvidenceKind, HourKind, HourLog, Mode, Role,
};

use super::{level, scheme, worked};
use crate::recognition::town::{Fate, Town, confirmation};

fn hours(rule: &str) -> Scheme {
    scheme(&format!("hours = {{ {rule} }}\n{}", level("it", "{ at_least_hours = 1 }")))
}

fn entry(change: impl FnOnce(&mut HourLog)) -> Town {
    let mut town = worked(&[("2020-06-01", 60)]);
    change(&mut town.0.hour_logs[0]);
    town
}

#[test]
fn entered_by() {
    let scheme = hours("entered_by = [\"host\", \"coordinator\"]");
    for (role, expected) in [
        (Some(Role::Host), Fate::Counts),
        (Some(Role::Volunteer), Fate::Fails(Criterion::EnteredBy)),
        (None, Fate::Undecided(Criterion::EnteredBy)),
    ] {
        assert_eq!(entry(|log| log.entered_by = role).fate(&scheme), expected, "{role:?}");
    }
}

#[test]
fn entered_within_so_many_days_of_the_work() {
    let scheme = hours("entered_within_days = 14");
    let (out, open) = (Fate::Fails(Criterion::Deadline), Fate::Undecided(Criterion::Deadline));
    for (on, entered, expected) in [
        ("2020-06-01", Some("2020-06-15"), &Fate::Counts),
        ("2020-06-01", Some("2020-06-16"), &out),
        ("2020-06-01", Some("2020-06-01"), &Fate::Counts),
        ("2020-06-01/2020-06-10", Some("2020-06-24"), &Fate::Counts),
        ("2020-06-01/2020-06-10", Some("2020-06-25"), &out),
        ("2020-06-01", None, &open),
    ] {
        let mut town = worked(&[(on, 60)]);
        town.0.hour_logs[0].entered = entered.map(|day| day.parse().unwrap());
        assert_eq!(town.fate(&scheme), *expected, "{on} {entered:?}");
    }
}

#[test]
fn confirmed_by() {
    let scheme = hours("confirmed_by = [\"host\"]");
    let (out, open) = (Fate::Fails(Criterion::Confirmation), Fate::Undecided(Criterion::Confirmation));
    for (is, expected) in [
        (Some(confirmation(Confirmed, Some(Role::Host))), &Fate::Counts),
        (Some(confirmation(Confirmed, Some(Role::School))), &out),
        (Some(confirmation(Confirmed, None)), &open),
        (Some(confirmation(Pending, Some(Role::Host))), &out),
        (None, &open),
    ] {
        assert_eq!(entry(|log| log.confirmation.clone_from(&is)).fate(&scheme), *expected, "{is:?}");
    }
}

#[test]
fn written_down_in() {
    let scheme = hours("evidence = [\"booklet\", \"electronic_form\"]");
    let kind = |kind| Some(Evidence::default().kind(kind));
    let booklet = Some(Evidence::default().booklet("B-17".to_owned()));
    let (out, open) = (Fate::Fails(Criterion::Evidence), Fate::Undecided(Criterion::Evidence));
    for (evidence, expected) in [
        (booklet, &Fate::Counts),
        (kind(EvidenceKind::ElectronicForm), &Fate::Counts),
        (kind(EvidenceKind::List), &out),
        (Some(Evidence::default().page(3)), &open),
        (None, &open),
    ] {
        assert_eq!(entry(|log| log.evidence.clone_from(&evidence)).fate(&scheme), *expected, "{evidence:?}");
    }
}

#[test]
fn under_an_agreement_of_that_form() {
    let (written, either) =
        (hours("agreement = [\"written\"]"), hours("agreement = [\"written\", \"oral\"]"));
    let (out, open) = (Fate::Fails(Criterion::Agreement), Fate::Undecided(Criterion::Agreement));
    for (form, in_writing, in_either) in [
        (Some(AgreementForm::Written), &Fate::Counts, &Fate::Counts),
        (Some(AgreementForm::Oral), &out, &Fate::Counts),
        (None, &open, &open),
    ] {
        let mut town = entry(|_| {});
        let concluded = Some("2020-05-01".parse().unwrap());
        let acquainted = concluded;
        let agreement = Agreement::default().form(form).concluded(concluded).acquainted(acquainted);
        town.0.placements[0].agreement = Some(agreement);
        assert_eq!((&town.fate(&written), &town.fate(&either)), (in_writing, in_either), "{form:?}");
    }
}

#[test]
fn signed_by_both() {
    let both = hours("entered_by = [\"volunteer\"], confirmed_by = [\"host\"]");
    let signed = |entered_by, by| {
        entry(|log| {
            log.entered_by = entered_by;
            log.confirmation = Some(confirmation(Confirmed, by));
        })
        .fate(&both)
    };
    let (volunteer, host) = (Some(Role::Volunteer), Some(Role::Host));
    assert_eq!(signed(volunteer, host), Fate::Counts);
    assert_eq!(signed(volunteer, volunteer), Fate::Fails(Criterion::Confirmation));
    assert_eq!(signed(host, host), Fate::Fails(Criterion::EnteredBy));
    assert_eq!(signed(None, host), Fate::Undecided(Criterion::EnteredBy));
}

#[test]
fn a_programme_and_work_abroad_count_or_do_not_or_nobody_knows() {
    let programme = entry(|log| log.kind = Some(HourKind::Programme));
    let abroad = entry(|log| log.mode = Some(Mode::Abroad));
    for (rule, of_programme, of_abroad) in [
        ("", Fate::Counts, Fate::Counts),
        ("kinds = [\"work\"]", Fate::Fails(Criterion::Kind), Fate::Counts),
        ("modes = [\"on_site\"]", Fate::Counts, Fate::Fails(Criterion::Mode)),
        ("kinds = \"unknown\"", Fate::Undecided(Criterion::Kind), Fate::Undecided(Criterion::Kind)),
        ("modes = \"unknown\"", Fate::Undecided(Criterion::Mode), Fate::Undecided(Criterion::Mode)),
    ] {
        let scheme = hours(rule);
        assert_eq!((programme.fate(&scheme), abroad.fate(&scheme)), (of_programme, of_abroad), "{rule}");
    }
    // Where the text is silent, both outcomes are reported.
    let silent = hours("kinds = { assume = [\"work\", \"programme\"], or = [[\"work\"]] }");
    let decision = programme.decision(&silent);
    assert_eq!((decision.standing.counted, decision.unknowns[0].standing.counted), (60, 0));
}

#[test]
fn modes_and_fields() {
    let here = hours("modes = [\"on_site\", \"remote\"]");
    for (mode, expected) in [
        (Some(Mode::Remote), Fate::Counts),
        (Some(Mode::Abroad), Fate::Fails(Criterion::Mode)),
        (None, Fate::Counts),
    ] {
        assert_eq!(entry(|log| log.mode = mode).fate(&here), expected, "{mode:?}");
    }
    let sport = hours("fields = [\"Sports\"]");
    for (field, expected) in [
        (Some("sports"), Fate::Counts),
        (Some("kultūra"), Fate::Fails(Criterion::Field)),
        (None, Fate::Undecided(Criterion::Field)),
    ] {
        assert_eq!(entry(|log| log.field = field.map(str::to_owned)).fate(&sport), expected, "{field:?}");
    }
}

#[test]
fn what_a_scheme_does_not_mention_it_does_not_ask_for() {
    let scheme = scheme(&level("it", "{ at_least_hours = 1 }"));
    let town = entry(|log| {
        log.confirmation = None;
        log.entered_by = Some(Role::Volunteer);
    });
    assert_eq!(town.fate(&scheme), Fate::Counts);
}
