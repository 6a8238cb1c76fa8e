//! A report that was stored can be read back, from every format.

use serde_json::{Value, json};
use talka::law::{Judged, Report};
use talka::text::{Lang, Worded};

use super::case::files;

fn from_cbor(report: &Report) -> Report {
    let mut stored = Vec::new();
    ciborium::into_writer(report, &mut stored).unwrap();
    ciborium::from_reader(stored.as_slice()).unwrap()
}

fn from_message_pack(report: &Report) -> Report {
    rmp_serde::from_slice(&rmp_serde::to_vec_named(report).unwrap()).unwrap()
}

#[test]
fn every_report_is_the_same_when_it_is_read_back() {
    for file in files() {
        for case in &file.cases {
            let (register, settings) = file.set_up(case);
            let report = Judged::new(register, &settings).into_full_report();
            let json = serde_json::to_string(&report).unwrap();
            let read: Report = serde_json::from_str(&json).unwrap();
            assert_eq!(read, report, "{}: {}", file.name, case.id);
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
            assert_eq!(from_cbor(&report), report, "{}: {}", file.name, case.id);
            assert_eq!(from_message_pack(&report), report, "{}: {}", file.name, case.id);
            let worded = serde_json::to_value(Worded { data: &report, lang: Lang::Lv }).unwrap();
            assert_eq!(serde_json::from_value::<Report>(worded).unwrap(), report);
        }
    }
}

fn stored(change: impl FnOnce(&mut Value)) -> Result<Report, String> {
    let files = files();
    let with_findings = files.iter().flat_map(|file| file.cases.iter().map(move |case| (file, case)));
    let mut reports = with_findings.map(|(file, case)| {
        let (register, settings) = file.set_up(case);
        serde_json::to_value(Judged::new(register, &settings).into_report()).unwrap()
    });
    let has_all = |report: &Value| report["findings"][0].is_object() && report["questions"][0].is_object();
    let mut report = reports.find(has_all).unwrap();
    change(&mut report);
    serde_json::from_value(report).map_err(|error| error.to_string())
}

#[test]
fn what_an_earlier_version_did_not_write_has_its_default() {
    let report = stored(|report| {
        report.as_object_mut().unwrap().remove("questions");
        report.as_object_mut().unwrap().remove("not_judged");
    });
    let report = report.unwrap();
    assert_eq!((report.questions.len(), report.not_judged.len()), (0, 0));
}

#[test]
fn what_this_version_does_not_know_is_an_error_that_repeats_nothing() {
    let of = |at: &str, value: &str| {
        let error = stored(|report| *report.pointer_mut(at).unwrap() = json!(value)).unwrap_err();
        assert!(!error.contains(value), "{error}");
        error
    };
    assert!(of("/findings/0/code", "120385-12345").contains("expected the code of a rule"));
    assert!(
        of("/questions/0/path", "/volunteers/120385-12345/born").contains("expected the place of a fact")
    );
    assert!(of("/questions/0/path", "/volunteers/0/bron").contains("expected the place of a fact"));
}
