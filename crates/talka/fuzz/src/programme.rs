//! Stays in programmes, and projects of partner towns.

use serde_json::{Value, json};
use talka::wire;

use crate::answer::answer;
use crate::recipe::Asked;
use crate::register::assert_days;

/// `wire::check_stays`: what programmes say is about stays that came in, and in their own voice.
pub fn stays(bytes: &[u8]) {
    let Some(asked) = Asked::of_stays(bytes) else { return };
    let report = answer(|| wire::check_stays(&asked.document, &asked.options), "stay-report");
    let (Some(report), Ok(register), Ok(options)) =
        (report, serde_json::from_slice(&asked.document), serde_json::from_slice(&asked.options))
    else {
        return;
    };
    let (register, options): (Value, Value) = (register, options);
    assert_said(&report, "programme", &|path| {
        path.starts_with("/stays/") && leads_into(path, &options) || leads_into(path, &register)
    });
}

/// `wire::check_exchange`: what is found of a project is about its own papers, and its sums are what it says of them.
pub fn exchange(bytes: &[u8]) {
    let Some(asked) = Asked::of_exchange(bytes) else { return };
    let report = answer(|| wire::check_exchange(&asked.document, &asked.options), "exchange-report");
    let (Some(report), Ok(exchange)) = (report, serde_json::from_slice::<Value>(&asked.document)) else {
        return;
    };
    assert_said(&report, "project", &|path| leads_into(path, &exchange));
    for (n, sums) in report["budgets"].as_array().unwrap().iter().enumerate() {
        let about = |finding: &&Value| {
            let code = &finding["code"];
            let of_sums = finding["cause"]["reason"] == "pre_financing_counted" || code == "project-sums";
            of_sums && finding["path"].as_str().unwrap().starts_with(&format!("/budgets/{n}/"))
        };
        let found = report["findings"].as_array().unwrap().iter().filter(about).count();
        let known = ["total_cents", "funds_cents", "costs_cents"].map(|name| &sums[name]);
        if let [Value::Number(total), Value::Number(funds), Value::Number(costs)] = known {
            assert_eq!(found > 0, total != funds || total != costs, "{sums}");
        }
    }
}

/// Each finding is in that voice and at a place of what came in, as is each fact that is missing.
fn assert_said(report: &Value, voice: &str, is_place: &dyn Fn(&str) -> bool) {
    for finding in report["findings"].as_array().unwrap() {
        assert_eq!(finding["voice"], json!(voice));
        assert_days(&finding["days"]);
        let path = finding["path"].as_str().unwrap();
        assert!(is_place(path), "{path} leads nowhere");
    }
    for open in report["undetermined"].as_array().unwrap() {
        assert_days(&open["days"]);
        for missing in open["missing"].as_array().unwrap() {
            let path = missing["path"].as_str().unwrap();
            assert!(is_place(path), "{path} leads nowhere");
        }
    }
}

/// Whether what a pointer leads to, or should lead to, is in something that is there.
fn leads_into(path: &str, document: &Value) -> bool {
    path.rsplit_once('/').is_some_and(|(parent, _)| document.pointer(parent).is_some())
}
