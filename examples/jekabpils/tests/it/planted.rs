//! Every case that is planted in the example is found as its README says, and nothing else is.

mod counted;
mod example;
mod promised;
mod read;
mod readme;
mod sheet;

use std::collections::BTreeSet;

use example::{Example, Found};
use readme::{Case, DaysSaid, Expected, Kind};
use talka::date::Days;
use talka::law::Severity;

/// Whether it is what a code in the case's cell stands for.
fn is(expected: &Expected, found: &Found) -> bool {
    expected.code == found.code
        && match (expected.kind, found.kind) {
            (Kind::Finding(None), Kind::Finding(_)) => true,
            (expected, found) => expected == found,
        }
}

fn concerns(found: &Found, case: &Case) -> bool {
    !found.keys.is_disjoint(&case.keys)
}

#[test]
fn each_case_is_found() {
    let example = Example::get();
    let everything = example.found();
    for case in &example.cases {
        for expected in &case.expected {
            let found = everything.iter().filter(|found| concerns(found, case) && is(expected, found));
            let found: Vec<&Found> = found.collect();
            assert!(!found.is_empty(), "{}: {expected:?} was not found", case.name);
            check(case, expected, &found);
        }
    }
}

/// Whom it is about, how often, which entries and which days.
fn check(case: &Case, expected: &Expected, found: &[&Found]) {
    let of_case = format!("{}: {expected:?}, found {found:?}", case.name);
    if !matches!(expected.kind, Kind::Import { .. }) {
        let about = |volunteer| found.iter().any(|found| found.keys.contains(volunteer));
        assert!(case.keys_of("J-").all(about), "{of_case}");
        let times = expected.times.unwrap_or(case.keys_of("J-").count().max(1));
        assert_eq!(found.len(), times, "{of_case}");
    }
    if case.keys_of("Nr. ").count() > 0 {
        let apart = |found: &&&Found| !found.entries.is_empty() && found.entries.is_disjoint(&case.keys);
        assert!(!found.iter().any(|found| apart(&found)), "{of_case}");
    }
    let days = found.iter().fold(Days::none(), |days, found| days.or(&found.days));
    match &expected.days {
        DaysSaid::Ends { from, to } => {
            assert!(from.is_none() || days.first() == *from, "{of_case}");
            assert!(to.is_none() || days.last() == *to, "{of_case}");
        }
        DaysSaid::These(named) => {
            let named = named.iter().fold(Days::none(), |days, day| days.or(&Days::from(*day)));
            assert_eq!(days, named, "{of_case}");
        }
    }
}

#[test]
fn nothing_else_is_found() {
    let example = Example::get();
    for found in example.found() {
        let planted =
            |case: &Case| concerns(&found, case) && case.expected.iter().any(|expected| is(expected, &found));
        assert!(example.cases.iter().any(planted), "{found:?}");
    }
}

/// What follows the colon in the cells: several cases share a code.
#[test]
fn each_for_its_own_reason() {
    let example = Example::get();
    let everything = example.found();
    for (name, reason) in [
        ("birth-year-only", "/born"),
        ("fifteen-without-consent", r#""flaw":"none""#),
        ("consent-after-first-day", "not_yet"),
        ("consent-withdrawn", "withdrawn"),
        ("consent-expired", "expired"),
        ("consent-by-grandmother", "not_entitled"),
        ("consent-by-foster-family", "not_entitled"),
        ("consent-scanned-by-email", "/consents/0/form"),
        ("consents-by-messenger", "/consents/0/form"),
        ("consent-for-photographs-only", "other_purpose"),
        ("consent-oral", "oral"),
        ("consent-form-not-recorded", "/consents/0/form"),
        ("oral-with-minor-cured-later", "later"),
        ("oral-with-minor", "oral"),
        ("one-signature-only", r#"{"by":"organization","kind":"signature_missing"}"#),
        ("organization-signed-later", r#"{"by":"organization","kind":"signed_later","on":"2020-06-20"}"#),
        ("agreement-date-missing", "/agreement/concluded"),
        ("work-before-acquainted", "acquainting"),
        ("work-before-agreement", r#"agreement""#),
        ("never-acquainted", "acquainted"),
        ("amount-and-manner-not-agreed", r#"["amount","manner"]"#),
        ("expenses-over-cap", r#""total_cents":110000"#),
        ("organization-class-missing", "/class"),
        ("own-policy-too-short", "period"),
        ("hazard-uninsured", r#""flaw":"none""#),
        ("height-of-six-metres", r#""flaw":"none""#),
        ("disability-sum-too-low", "sum"),
        ("frostbite-not-covered", r#"["frostbite"]"#),
        ("personal-code-impossible-date", r#""fault":{"reason":"birth_date"}"#),
        ("registration-number-checksum", "checksum"),
        ("registration-number-with-lv", "vat_number"),
        ("date-as-serial-number", "2020-06-30"),
        ("hours-became-a-date", r#""probably":"2.5""#),
        ("unknown-placement", r#""record":"placement""#),
    ] {
        let case = example.case(name);
        // That the term began before the agreement is said beside that somebody worked before it.
        let of_case = |found: &&Found| concerns(found, case) && found.code != "agreed-after-beginning";
        let mut causes = everything.iter().filter(of_case).map(|found| &found.cause);
        assert!(causes.all(|cause| cause.to_string().contains(reason)), "{name}: {reason}");
    }
    let unknown = everything.iter().find(|found| found.code == "key-unknown" && found.keys.contains("V-196"));
    assert!(unknown.is_some_and(|found| found.cause["record"] == "volunteer"));
}

/// „ar `--today 2021-01-15` konstatējumu nav”
#[test]
fn in_january_its_hours_no_longer_lie_in_the_future() {
    let example = Example::get();
    let report = example.judged((2021, 1, 15)).into_report();
    let case = example.case("hours-of-january-2021");
    for finding in &report.findings {
        let keys = example.keys(finding.subject.kind, finding.subject.position);
        assert!(keys.is_disjoint(&case.keys), "{finding:?}");
    }
}

/// „reizi mācību gadā ir norāde `study-time`”
#[test]
fn a_missing_timetable_is_noted_once_a_school_year() {
    let report = Example::get().judged((2020, 12, 31)).into_report();
    let notes: Vec<_> = report.findings.iter().filter(|finding| finding.rule.code == "study-time").collect();
    let told: BTreeSet<String> =
        notes.iter().map(|note| format!("{} {:?}", note.subject.id, note.cause)).collect();
    assert!(!told.is_empty());
    assert_eq!(told.len(), notes.len());
    assert!(notes.iter().all(|note| note.severity == Severity::Information && !note.logs.is_empty()));
}
