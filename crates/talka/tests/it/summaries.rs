//! Sums count an entry once, and a summary says once what is alike, without losing any of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::{registers, settings};
use proptest::prelude::*;
use serde_json::{Value, json};
use talka::date::Day;
use talka::law::{AnswerKind, Field, Judged, Settings, Summary, check};
use talka::register::{HourLogId, Register};
use talka::text::{Lang, question};
use talka::wire;

fn id(kind: char, n: usize) -> String {
    format!("{kind}0000000-0000-4000-8000-{n:012}")
}

/// So many placements of one adult with an association, about which little is known, each with an entry of two hours.
fn office(placements: usize) -> Value {
    let placement = |n| json!({"id": id('c', n), "volunteer": id('a', 1), "organization": id('b', 1)});
    let log = |n| json!({"id": id('d', n), "placement": id('c', n), "on": day(n), "minutes": 120});
    json!({
        "volunteers": [{"id": id('a', 1), "born": "1990-05-10"}],
        "organizations": [{"id": id('b', 1), "class": "association"}],
        "placements": (0..placements).map(placement).collect::<Vec<_>>(),
        "hour_logs": (0..placements).map(log).collect::<Vec<_>>(),
    })
}

fn day(n: usize) -> Day {
    let first = Day::new(2020, 1, 1).unwrap();
    Day::from_epoch_days(first.epoch_days() + i32::try_from(n).unwrap()).unwrap()
}

fn register(document: &Value) -> Register {
    Register::from_json(document.to_string().as_bytes()).unwrap()
}

fn summary(register: Register, settings: &Settings) -> Summary {
    Judged::new(register, settings).into_summary()
}

#[test]
fn a_fact_that_is_missing_everywhere_is_asked_for_once() {
    let today = Settings::on("2023-06-01".parse().unwrap());
    let [small, large] = [3, 700].map(|n| (n, summary(register(&office(n)), &today)));
    assert_eq!(small.1.undetermined.len(), large.1.undetermined.len());
    assert_eq!(small.1.questions.len(), large.1.questions.len());
    for (placements, summary) in [small, large] {
        let unpaid = summary.undetermined.iter().find(|group| group.code == "paid-work").unwrap();
        assert_eq!(unpaid.missing, [Field::Payments]);
        assert_eq!(
            (unpaid.records, unpaid.entries, unpaid.undetermined),
            (placements, placements, placements)
        );
        assert_eq!(unpaid.minutes, 120 * i64::try_from(placements).unwrap());
        assert_eq!(unpaid.days.unwrap().first(), day(0));
        let places: Vec<&str> = unpaid.places.iter().map(talka::reading::Pointer::as_str).collect();
        assert_eq!(places, ["/placements/0/payments", "/placements/1/payments", "/placements/2/payments"]);
        let asked = summary.questions.iter().find(|group| group.field == Field::Payments).unwrap();
        assert_eq!(
            (asked.missing, asked.answer, asked.of),
            (placements, AnswerKind::Records, Some("Payment"))
        );
        assert!(asked.rules.iter().any(|rule| *rule == "paid-work"));
    }
}

#[test]
fn a_summary_is_written_with_its_text() {
    let mut document = office(4);
    document["volunteers"][0]["born"] = json!("2010-05-10");
    for placement in document["placements"].as_array_mut().unwrap() {
        placement["payments"] = json!([{"cents": 500}]);
    }
    let options = json!({"settings": {"today": "2023-06-01"}, "detail": "summary", "lang": "lv"});
    let written = wire::check(document.to_string().as_bytes(), options.to_string().as_bytes()).unwrap();
    let summary: Value = serde_json::from_str(&written).unwrap();
    let paid =
        summary["findings"].as_array().unwrap().iter().find(|group| group["code"] == "paid-work").unwrap();
    assert_eq!(
        (&paid["findings"], &paid["records"], &paid["entries"], &paid["minutes"]),
        (&json!(4), &json!(4), &json!(4), &json!(480))
    );
    assert_eq!(paid["places"][2]["path"], "/placements/2/payments/0");
    assert_eq!(paid["places"].as_array().unwrap().len(), 3);
    for member in ["title", "message", "citation"] {
        assert!(paid[member].is_string(), "{member}");
    }
    let questions = summary["questions"].as_array().unwrap();
    let hazards = questions.iter().find(|group| group["field"] == "/placements/*/hazards").unwrap();
    assert_eq!(hazards["text"], "Vai darbs ir bīstams?");
    let undetermined = summary["undetermined"].as_array().unwrap();
    assert!(!undetermined.is_empty() && undetermined.iter().all(|group| group["text"].is_string()));
    // Each of the entries is in several findings.
    assert_eq!((&summary["sums"]["entries"], &summary["sums"]["minutes"]), (&json!(4), &json!(480)));
    let of_rules = summary["sums"]["rules"].as_array().unwrap();
    assert!(of_rules.len() > 1 && of_rules.iter().all(|sum| sum["minutes"] == 480));
    assert_eq!(
        summary["sums"]["organizations"],
        json!([{"organization": id('b', 1), "entries": 4, "minutes": 480}])
    );
}

#[test]
fn each_question_is_a_question_in_both_languages() {
    for field in Field::ALL {
        for lang in Lang::ALL {
            let asked = question(*field, *lang);
            let first = asked.chars().next().unwrap();
            assert!(asked.ends_with('?') && first.is_uppercase(), "{field:?}: {asked}");
            assert!(!asked.contains("nav zinām") && !asked.contains("nav ziņu"), "{field:?}: {asked}");
        }
    }
}

proptest! {
    #[test]
    fn sums_count_each_entry_once(register in registers(), settings in settings()) {
        let report = check(&register, &settings);
        let minutes: BTreeMap<HourLogId, i64> =
            register.hour_logs().iter().map(|log| (log.id, i64::from(log.minutes))).collect();
        let distinct = |code: Option<&str>| -> (usize, i64) {
            let of = report.findings.iter().filter(|finding| code.is_none_or(|code| finding.rule.code == code));
            let logs: BTreeSet<HourLogId> = of.flat_map(|finding| finding.logs.iter().copied()).collect();
            (logs.len(), logs.iter().map(|log| minutes[log]).sum())
        };
        prop_assert_eq!((report.sums.entries, report.sums.minutes), distinct(None));
        for sum in &report.sums.rules {
            prop_assert!(sum.entries > 0);
            prop_assert_eq!((sum.entries, sum.minutes), distinct(Some(sum.code.as_str())));
        }
        let of_organizations = report.sums.organizations.iter();
        let all = of_organizations.fold((0, 0), |sum, of| (sum.0 + of.entries, sum.1 + of.minutes));
        prop_assert_eq!((report.sums.entries, report.sums.minutes), all);
    }

    #[test]
    fn a_summary_loses_nothing(register in registers(), settings in settings()) {
        let mut settings = settings;
        settings.listed_per_rule = None;
        let report = check(&register, &settings);
        let summary = summary(register, &settings);
        let findings: usize = summary.findings.iter().map(|group| group.findings).sum();
        let undetermined: usize = summary.undetermined.iter().map(|group| group.undetermined).sum();
        let missing: usize = summary.questions.iter().map(|group| group.missing).sum();
        prop_assert_eq!(findings, report.findings.len());
        prop_assert_eq!(undetermined, report.undetermined.len());
        prop_assert_eq!(missing, report.questions.len());
        prop_assert_eq!(&summary.sums, &report.sums);
        for finding in &report.findings {
            let alike = |group: &&talka::law::FindingGroup| {
                group.code == finding.rule.code
                    && (group.severity, group.tense) == (finding.severity, finding.tense)
                    && std::mem::discriminant(&group.cause) == std::mem::discriminant(&finding.cause)
            };
            prop_assert_eq!(summary.findings.iter().filter(alike).count(), 1);
        }
    }
}
