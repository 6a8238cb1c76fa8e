//! The order of the rules changes nothing.

use serde_json::json;

use super::*;
use crate::date::Day;

/// Entries of a child before and after the 13th birthday, with and without what the records themselves exclude.
fn register() -> Register {
    let [volunteer, organization, placement] =
        ["a", "b", "c"].map(|of| format!("{of}0000000-0000-4000-8000-000000000001"));
    let log = |n: u32, on: &str, minutes: i32| {
        json!({
            "id": format!("d0000000-0000-4000-8000-{n:012}"), "placement": placement, "on": on, "minutes": minutes,
        })
    };
    let text = json!({
        "volunteers": [{"id": volunteer, "born": "2010-05-10"}],
        "organizations": [{"id": organization, "class": "association"}],
        "placements": [{"id": placement, "volunteer": volunteer, "organization": organization, "payments": []}],
        "hour_logs": [
            log(1, "2023-05-09", 60), log(2, "2023-05-09", 0), log(3, "2023-05-09/2023-05-10", 60),
            log(4, "2023-05-12", 60), log(5, "2023-05-12", 60), log(6, "2023-07-01", 60),
        ],
    });
    Register::from_json(text.to_string().as_bytes()).unwrap()
}

#[test]
fn the_order_of_the_rules_changes_no_verdict() {
    let (register, settings) = (register(), Settings::on(Day::literal(2023, 6, 1)));
    let standing =
        |rules: &[(usize, &'static Rule)]| Judging::by(rules.iter().copied(), &register, &settings).standing;
    let mut rules: Vec<(usize, &'static Rule)> = RULES.iter().copied().enumerate().collect();
    let expected = standing(&rules);
    for verdict in Verdict::ALL {
        assert!(expected.iter().any(|of| of.verdict == *verdict), "no entry is {verdict:?}: {expected:?}");
    }
    for _ in 0..rules.len() {
        rules.rotate_left(1);
        assert_eq!(standing(&rules), expected);
        rules.reverse();
        assert_eq!(standing(&rules), expected);
        rules.reverse();
    }
}
