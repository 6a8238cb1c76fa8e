//! From when to when a regulation speaks, and how gravely.

use serde_json::{Value, json};
use talka::date::Day;
use talka::law::{Judged, Mark, NotJudgedReason, Recalled, Settings, Severity};
use talka::recognition::requirements::{RequirementCode, judge};
use talka::recognition::{Clause, Scheme, Versions};
use talka::register::Register;
use talka::text::{Lang, finding_message};

use crate::requirements::school::{
    changed, days, document, read, register, report, report_with, rules, stated,
};

/// Rules that are broken on every day: less than an hour a month is offered.
fn broken() -> (Scheme, [(&'static str, Value); 1]) {
    let small = ("/placements/0/work", json!({"monthly_minutes": 59}));
    (rules(&json!({"vacancy": {"at_least_hours": 1}})), [small])
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn in_force(rules: &Scheme, from: &str, to: Option<&str>) -> Scheme {
    changed(rules, |scheme| {
        scheme.text.from = Some(Clause::Says(day(from)));
        scheme.text.to = to.map(|to| Clause::Says(day(to)));
    })
}

#[test]
fn it_speaks_while_it_is_in_force() {
    let (rules, changes) = broken();
    let ended = in_force(&rules, "2023-09-10", Some("2023-10-31"));
    assert_eq!(days(&report(&ended, &changes)), "[2023-09-10..=2023-10-31]");
    let report = report(&in_force(&rules, "2023-11-01", None), &changes);
    assert_eq!(days(&report), "[2023-11-01..]");
    assert!(report.findings[0].logs.is_empty());
}

#[test]
fn an_entry_is_judged_by_what_is_in_force_on_its_last_day() {
    let rules = rules(&json!({"handing_in": {"days": 0, "counted_from": "work"}}));
    let changes = [("/hour_logs/0/entered", json!("2023-12-01"))];
    for (from, to, expected) in [
        ("2023-09-15", None, "[2023-09-15..=2023-09-15]"),
        ("2023-09-16", None, "none"),
        ("2023-01-01", Some("2023-09-15"), "[2023-09-15..=2023-09-15]"),
        ("2023-01-01", Some("2023-09-14"), "none"),
    ] {
        assert_eq!(days(&report(&in_force(&rules, from, to), &changes)), expected, "{from} {to:?}");
    }
}

#[test]
fn it_is_no_more_severe_than_what_is_known_of_it() {
    let (rules, changes) = broken();
    let severity = |basis, from: Option<Clause<Day>>| {
        let rules = changed(&rules, |scheme| {
            scheme.text.basis = Some(basis);
            scheme.text.from = from;
        });
        let finding = report(&rules, &changes).findings.remove(0);
        (finding.severity, finding.by.assumed)
    };
    let from = Some(Clause::Says(day("2023-08-24")));
    assert_eq!(severity(Mark::Primary, from.clone()), (Severity::Violation, false));
    assert_eq!(severity(Mark::Official, from.clone()), (Severity::Violation, false));
    assert_eq!(severity(Mark::Secondary, from), (Severity::Warning, false));
    let silent = Clause::Silent { assume: day("2023-08-24"), or: vec![] };
    for unsure in [None, Some(Clause::Unknown), Some(silent)] {
        assert_eq!(severity(Mark::Primary, unsure), (Severity::Warning, true));
    }
}

#[test]
fn a_number_on_which_the_text_is_silent_is_a_convention() {
    let silent = rules(&json!({"vacancy": {"at_least_hours": {"assume": 10, "or": [5]}}}));
    let offered = |minutes: u32| [("/placements/0/work", json!({"monthly_minutes": minutes}))];
    assert_eq!(days(&report(&silent, &offered(600))), "none");
    let short = report(&silent, &offered(599));
    assert_eq!((short.findings[0].severity, short.findings[0].by.assumed), (Severity::Warning, true));
    let message = finding_message(&short.findings[0], Lang::En);
    assert!(message.ends_with("The text does not say so plainly; it is read that way here."), "{message}");
}

#[test]
fn what_nobody_says_is_not_judged() {
    for (asked, code) in [
        (json!({"vacancy": {"at_least_hours": "unknown"}}), RequirementCode::VacancyTooSmall),
        (json!({"consent": {"through_age": "unknown"}}), RequirementCode::LocalConsentMissing),
        (json!({"handing_in": {"days": "unknown", "counted_from": "work"}}), RequirementCode::HandedInLate),
        (json!({"unknown": ["volunteer-not-registered"]}), RequirementCode::VolunteerNotRegistered),
    ] {
        let report = report(&rules(&asked), &broken().1);
        assert!(report.findings.is_empty() && report.undetermined.is_empty(), "{asked}");
        let stated: Vec<_> = report.not_judged.iter().map(|not| (not.code, not.reason)).collect();
        assert_eq!(stated, [(code, NotJudgedReason::NotSaid)]);
    }
}

#[test]
fn what_is_only_recalled_is_applied_where_that_is_asked_for() {
    let (rules, changes) = broken();
    let rules = changed(&rules, |scheme| scheme.text.basis = Some(Mark::Recalled));
    let silent = report(&rules, &changes);
    assert_eq!(stated(&silent), (vec![], vec![]));
    assert_eq!(silent.not_judged[0].reason, NotJudgedReason::Recalled);
    let settings = Settings::on(day("2024-12-31")).with_recalled(Recalled::Information);
    assert_eq!(report_with(&rules, &changes, &settings).findings[0].severity, Severity::Information);
}

#[test]
fn a_scheme_without_requirements_says_nothing_of_any() {
    let mut silent = document(&json!({}));
    silent.as_object_mut().unwrap().remove("requirements");
    let register = Register::from_json(register().to_string().as_bytes()).unwrap();
    let judged = Judged::new(register.clone(), &Settings::on(day("2024-12-31")));
    assert_eq!(judge(&Versions::only(&read(&silent).unwrap()), &judged), None);
}

#[test]
fn each_version_speaks_for_its_own_days() {
    let mut old = document(&json!({"vacancy": {"at_least_hours": 20}}));
    old["text"]["from"] = json!("2022-03-30");
    old["text"]["number"] = json!("12/22");
    let mut new = document(&json!({"vacancy": {"at_least_hours": 10}}));
    new["id"] = json!("varpa-2");
    new["text"]["from"] = json!("2023-10-01");
    new["text"]["supersedes"] = json!(["varpa"]);
    let (old, new) = (read(&old).unwrap(), read(&new).unwrap());
    let mut register = register();
    register["placements"][0]["work"] = json!({"monthly_minutes": 599});
    let register = Register::from_json(register.to_string().as_bytes()).unwrap();
    let judged = Judged::new(register.clone(), &Settings::on(day("2024-12-31")));
    let report = judge(&Versions::new(&new, [&old]).unwrap(), &judged).unwrap();
    let stated: Vec<_> = report
        .findings
        .iter()
        .map(|finding| (finding.by.regulation.number.as_deref().unwrap(), format!("{:?}", finding.days)))
        .collect();
    assert_eq!(
        stated,
        [("12/22", "[2023-09-01..=2023-09-30]".to_owned()), ("40/23", "[2023-10-01..]".to_owned()),]
    );
}
