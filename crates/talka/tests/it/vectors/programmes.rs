//! The cases of programmes, which are judged beside the Law.

use serde_json::{Map, Value, json};
use talka::wire::check_stays;

use super::spoken::judged_as_said;

#[test]
fn each_stay_is_judged_as_its_case_says() {
    let judge = |input: &Value, settings: &Map<String, Value>| {
        let options = json!({"settings": settings, "stays": input["stays"]}).to_string();
        let report = check_stays(input["register"].to_string().as_bytes(), options.as_bytes());
        serde_json::from_str(&report.unwrap_or_else(|error| panic!("{error}"))).unwrap()
    };
    let cases = judged_as_said("programmes", judge, |finding| {
        assert_eq!((&finding["voice"], &finding["bearing"]), (&json!("programme"), &json!("duty")));
    });
    assert!(cases > 70, "{cases}");
}
