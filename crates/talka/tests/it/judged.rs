//! What can be asked of a register once it is judged.

use serde_json::{Value, json};
use talka::date::Day;
use talka::law::{Cause, Judged, Outcome, Remedy, Settings, Tense, Verdict, check, judge};
use talka::register::Register;
use talka::text::{Lang, finding_message};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn settings() -> Settings {
    Settings::on(day("2023-06-01"))
}

/// Born on 10 May 2010, in a placement since 1 May 2023.
fn thirteen(change: impl Fn(&mut Value)) -> Register {
    let mut document = serde_json::from_slice(include_bytes!("../../doc/thirteen.json")).unwrap();
    change(&mut document);
    Register::from_json(document.to_string().as_bytes()).unwrap()
}

#[test]
fn a_judgement_tells_of_each_rule_and_of_all() {
    let register = thirteen(|document| document["placements"][0]["payments"] = Value::Null);
    let case = register.cases().next().unwrap();
    let judgement = judge(&case, &settings());
    let timeline = judgement.timeline("under-minimum-age").unwrap();
    let breached = timeline.days(|outcome| matches!(outcome, Outcome::Breached(_)));
    assert_eq!(breached.last(), Some(day("2023-05-09")));
    assert!(judgement.timeline("no-such-rule").is_none());
    assert!(judgement.void().contains(day("2023-05-09")) && !judgement.void().contains(day("2023-05-10")));
    // Nobody knows whether the work was paid, which does not matter where it is void anyhow.
    assert!(!judgement.undecided().contains(day("2023-05-09")));
    assert!(judgement.undecided().contains(day("2023-05-10")));
}

#[test]
fn a_contract_that_was_asked_for_is_owed_from_the_agreement_until_it_is_written_down() {
    let days_of = |concluded: Value| {
        let register = thirteen(|document| {
            let mut agreement =
                json!({"form": "written", "written": "2023-05-05", "writing_requested": "2023-05-01"});
            agreement["concluded"] = concluded.clone();
            document["placements"][0]["agreement"] = agreement;
        });
        let judgement = judge(&register.cases().next().unwrap(), &settings());
        let timeline = judgement.timeline("writing-requested").unwrap();
        let ends = |days: talka::date::Days| (days.first(), days.last());
        let satisfied = timeline.days(|outcome| *outcome == Outcome::Satisfied).first();
        let breached = ends(timeline.days(|outcome| matches!(outcome, Outcome::Breached(_))));
        (breached, ends(timeline.days(|outcome| matches!(outcome, Outcome::Undetermined(_)))), satisfied)
    };
    let (never, written) = ((None, None), Some(day("2023-05-05")));
    let until_written = |from| (Some(day(from)), Some(day("2023-05-04")));
    assert_eq!(days_of(json!("2023-05-01")), (until_written("2023-05-01"), never, written));
    assert_eq!(days_of(json!("2023-05-03")), (until_written("2023-05-03"), never, written));
    assert_eq!(days_of(json!("2023-05-05")), (never, never, written));
    assert_eq!(days_of(Value::Null), (never, until_written("2023-05-01"), None));
}

#[test]
fn what_was_found_is_there_before_the_report_is_made() {
    let entry = json!({
        "id": "00000000-0000-0000-0000-000000000004",
        "placement": "00000000-0000-0000-0000-000000000003",
        "on": "2023-05-09",
        "minutes": 60,
    });
    let register = thirteen(|document| document["hour_logs"] = json!([entry]));
    let judged = Judged::new(register.clone(), &settings());
    let report = check(&register, &settings());
    let codes = |findings: &[talka::law::Finding]| findings.iter().map(|f| f.rule.code).collect::<Vec<_>>();
    assert!(codes(judged.findings()).contains(&"under-minimum-age"));
    assert_eq!(codes(judged.findings()), codes(&report.findings));
    assert!(judged.undetermined().iter().any(|undetermined| undetermined.rule.code == "consent-missing"));
    assert_eq!(judged.undetermined().len(), report.undetermined.len());
    assert!(report.satisfied.is_none() && report.verdicts.is_none());

    let satisfied = judged.satisfied();
    assert!(satisfied.iter().all(|satisfied| !satisfied.days.is_empty()));
    let host = satisfied.iter().find(|satisfied| satisfied.code == "host-not-entitled").unwrap();
    assert!(host.days.contains(day("2023-05-09")));
    assert!(satisfied.iter().all(|satisfied| satisfied.code != "consent-missing"));
    let full = judged.into_full_report();
    assert_eq!(full.satisfied.map(|all| all.len()), Some(satisfied.len()));
    let verdicts = full.verdicts.unwrap();
    assert_eq!(verdicts.iter().map(|one| one.verdict).collect::<Vec<_>>(), [Verdict::Void]);
    assert_eq!(verdicts.iter().map(|one| one.stands).collect::<Vec<_>>(), [60]);
}

#[test]
fn what_comes_too_late_is_no_remedy() {
    let register = thirteen(|document| {
        let volunteer = &mut document["volunteers"][0];
        volunteer["consents"] = json!([]);
        volunteer["codes"] = json!([{"code": "12345"}]);
        let placement = &mut document["placements"][0];
        placement["agreement"]["term"] = json!({"kind": "fixed", "from": "2023-05-01", "to": "2023-08-31"});
        placement["ending"] =
            json!({"notice_given": "2023-06-01", "effective": "2023-06-02", "important_reason": false});
    });
    let report = check(&register, &settings());
    let remedy = |reason: fn(&Cause) -> bool, today: &str| {
        let finding = report.findings.iter().find(|finding| reason(&finding.cause)).unwrap();
        finding.remedy_on(day(today))
    };
    // While the placement lasts, a consent can still be asked for.
    let consent = |cause: &Cause| matches!(cause, Cause::ConsentMissing { .. });
    assert!(remedy(consent, "2023-06-02").is_some());
    assert_eq!(remedy(consent, "2023-06-03"), None);
    // Until the placement ends, a notice can be given anew, though the breach is of the day on which it was given.
    let notice = |cause: &Cause| matches!(cause, Cause::NoticeTooShort { .. });
    assert!(remedy(notice, "2023-06-02").is_some());
    assert_eq!(remedy(notice, "2023-06-03"), None);
    // A record can always be corrected.
    let code = |cause: &Cause| matches!(cause, Cause::PersonalCodeMalformed { .. });
    assert_eq!(remedy(code, "2030-01-01"), Some(Remedy::CorrectRecord));
}

#[test]
fn a_question_is_written_with_its_place_and_the_rules_that_ask() {
    let register = thirteen(|document| document["placements"][0]["payments"] = Value::Null);
    let report = check(&register, &settings());
    let question =
        report.questions.iter().find(|question| question.fact.path.as_str().ends_with("payments")).unwrap();
    assert_eq!(
        serde_json::to_value(question).unwrap(),
        json!({
            "path": "/placements/0/payments",
            "answer": "records",
            "of": "Payment",
            "bearing": "voids",
            "rules": question.rules,
        })
    );
    assert!(question.rules.iter().any(|rule| *rule == "paid-work"));
}

#[test]
fn what_lies_ahead_is_not_said_as_if_it_were_so() {
    let register = thirteen(|document| document["volunteers"][0]["consents"] = json!([]));
    let at_sixteen = |today: &str| {
        let report = check(&register, &Settings::on(day(today)));
        let finding = report.findings.into_iter().find(|finding| finding.cause == Cause::ConsentAtSixteen);
        finding.map(|finding| (finding.tense, finding_message(&finding, Lang::Lv))).unwrap()
    };
    let ahead = "No 10.05.2026. jaunietim būs 16 gadu; likumā nav skaidri pateikts, \
                 vai likumiskā pārstāvja piekrišana vēl būs vajadzīga.";
    assert_eq!(at_sixteen("2026-05-09"), (Tense::Ahead, ahead.to_owned()));
    assert_eq!(at_sixteen("2026-05-10").0, Tense::Now);
    assert!(at_sixteen("2026-05-10").1.starts_with("Jaunietim ir 16 gadu"));
    assert_eq!(at_sixteen("2027-05-09").0, Tense::Now);
    assert_eq!(at_sixteen("2027-05-10").0, Tense::Past);
}

#[test]
fn a_report_names_the_version_and_the_day_of_the_law() {
    let law = check(&thirteen(|_| {}), &settings()).law;
    let (version, day) = (talka::VERSION, talka::law::provisions::AS_OF);
    assert_eq!(law, format!("talka {version}, Volunteer Work Law as of {day}"));
}
