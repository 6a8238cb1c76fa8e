//! The cases of projects of partner towns, which are judged by their own papers and their programmes.

use serde_json::{Map, Value, json};
use talka::wire::check_exchange;

use super::spoken::judged_as_said;

#[test]
fn each_project_is_judged_as_its_case_says() {
    let judge = |exchange: &Value, settings: &Map<String, Value>| {
        let options = json!({ "settings": settings }).to_string();
        let report = check_exchange(exchange.to_string().as_bytes(), options.as_bytes());
        serde_json::from_str(&report.unwrap_or_else(|error| panic!("{error}"))).unwrap()
    };
    let cases = judged_as_said("exchange", judge, |finding| {
        assert_eq!(finding["voice"], json!("project"));
        assert_eq!(finding["subject"], json!({"project": finding["project"]["id"]}));
    });
    assert!(cases > 90, "{cases}");
}
