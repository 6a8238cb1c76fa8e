//! Whatever is given to the library, it answers: with a clear error or with findings, never with a panic, and without
//! saying anything about a person.

use crate::common::{registers, settings};
use insta::assert_snapshot;
use proptest::prelude::*;
use serde_json::{Value, json};
use talka::date::Day;
use talka::law::{Settings, check};
use talka::register::{Parts, Register, RegisterReadError, Volunteer, VolunteerId};
use talka::wire;
use uuid::Uuid;

const SAMPLE: &str = include_str!("../../doc/thirteen.json");

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// What is said of a document that is no register.
fn complaint(text: impl AsRef<[u8]>) -> String {
    Register::from_json(text.as_ref()).unwrap_err().to_string()
}

#[test]
fn the_errors_of_a_register_are_taken_one_by_one() {
    let same = || Volunteer::new(VolunteerId::from_u128(1));
    let parts = Parts { volunteers: vec![same(), same(), same()], ..Parts::default() };
    let errors = Register::new(parts).unwrap_err();
    let listed = errors.list().to_vec();
    assert_eq!(listed.len(), 2);
    assert_eq!(errors.into_iter().collect::<Vec<_>>(), listed);
}

/// The messages and places of what cannot be read, as a caller of the wire gets them.
fn errors(register: &str, options: &Value) -> Vec<String> {
    let errors = wire::check(register.as_bytes(), options.to_string().as_bytes()).unwrap_err();
    errors.list().iter().map(|error| format!("{} {}", error.path, error.message)).collect()
}

/// What is said of a volunteer with these members.
fn of_volunteer(members: &str) -> String {
    complaint(format!(r#"{{"volunteers": [{{"id": "{}", {members}}}]}}"#, id(1)))
}

/// What is said of an entry with these members.
fn of_entry(members: &str) -> String {
    complaint(format!(r#"{{"hour_logs": [{{"id": "{0}", "placement": "{0}", {members}}}]}}"#, id(1)))
}

#[test]
fn a_document_that_breaks_off_is_no_register() {
    for end in 0..SAMPLE.trim_end().len() {
        let error = Register::from_json(&SAMPLE.as_bytes()[..end]).unwrap_err();
        assert!(error.to_string().starts_with("/: not readable at line "), "{end}: {error}");
    }
    assert!(Register::from_json(SAMPLE.as_bytes()).is_ok());
}

#[test]
fn what_cannot_be_read_is_said_in_the_language_of_the_options() {
    let settings = json!({"today": "2023-06-01"});
    let one = id(1);
    let volunteer = |members: &str| format!(r#"{{"volunteers": [{{"id": "{one}", {members}}}]}}"#);
    for (register, lv, en) in [
        (
            volunteer(r#""born": "2011-02-31""#),
            "/volunteers/0/born vajadzīgs dzimšanas datums (GGGG-MM-DD), dzimšanas gads (GGGG) vai vecums kādā dienā \
             (`age` un `on`), bet šādas dienas kalendārā nav",
            "/volunteers/0/born expected a day YYYY-MM-DD, a year YYYY, or an object with `age` and `on`, found a day \
             that the calendar does not have",
        ),
        (
            volunteer(r#""borm": 1"#),
            "/volunteers/0 nezināms lauks, objektā 2. pēc kārtas (varbūt domāts `born`?)",
            "/volunteers/0 unknown field, number 2 of its object (did you mean `born`?)",
        ),
        (
            format!(r#"{{"volunteers": [{{"id": "{one}"}}, {{"id": "{one}"}}]}}"#),
            "/volunteers/1/id identifikators 00000000-0000-0000-0000-000000000001 jau ir ierakstam /volunteers/0",
            "/volunteers/1/id the id 00000000-0000-0000-0000-000000000001 is already that of /volunteers/0",
        ),
        (
            r#"{"volunteers": [}"#.to_owned(),
            " to nevar nolasīt: 1. rinda, 17. zīme („expected value”)",
            " not readable at line 1, column 17: expected value",
        ),
    ] {
        assert_eq!(errors(&register, &json!({"settings": settings, "lang": "lv"})), [lv]);
        assert_eq!(errors(&register, &json!({"settings": settings, "lang": "en"})), [en]);
        assert_eq!(errors(&register, &json!({"settings": settings})), [en]);
    }
    // Options that cannot be read ask for no language.
    let unreadable = json!({"settings": {"today": "today"}, "lang": "lv"});
    assert_eq!(
        errors("{}", &unreadable),
        ["/settings/today options: expected a day written YYYY-MM-DD, found text"]
    );
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_text() {
    assert_eq!(Register::from_json("\u{feff}{}".as_bytes()), Register::from_json(b"{}"));
    assert_snapshot!(complaint("\u{feff}\u{feff}{}"), @"/: not readable at line 1, column 1: expected value");
    assert_snapshot!(complaint("\u{feff}{]"), @"/: not readable at line 1, column 2: key must be a string");
}

#[test]
fn what_is_no_json_is_reported_by_line_and_column() {
    assert_snapshot!(complaint(""), @"/: not readable at line 1, column 0: EOF while parsing a value");
    assert_snapshot!(complaint("{\n  \"volunteers\": [}"), @"/: not readable at line 2, column 18: expected value");
    assert_snapshot!(complaint(b"\xff\xfe{\0}\0"), @"/: not readable at line 1, column 1: expected value");
    assert_snapshot!(complaint("{} {}"), @"/: not readable at line 1, column 4: trailing characters");
    assert_snapshot!(complaint("[]"), @"/: expected an object, found a list");
    assert_snapshot!(complaint("null"), @"/: expected an object, found nothing");
}

#[test]
fn deep_nesting_is_refused() {
    assert_snapshot!(complaint("[".repeat(1_000_000)), @"/: not readable at line 1, column 128: recursion limit exceeded");
    assert_snapshot!(complaint(r#"{"volunteers":"#.repeat(100_000)), @"/: not readable at line 1, column 1779: recursion limit exceeded");
}

#[test]
fn days_that_the_calendar_does_not_have() {
    for on in ["0000-01-01", "10000-01-01", "-0001-01-01", "2021-02-29", "2020-13-01", "2020-00", "0000-01"] {
        assert!(
            of_entry(&format!(r#""on": "{on}", "minutes": 60"#)).starts_with("/hour_logs/0/on: "),
            "{on}"
        );
    }
    assert_snapshot!(of_entry(r#""on": "0000-01-01", "minutes": 60"#), @"/hour_logs/0/on: expected a day YYYY-MM-DD, days YYYY-MM-DD/YYYY-MM-DD or a month YYYY-MM, found a day that the calendar does not have");
    assert_snapshot!(of_entry(r#""on": "10000-01-01", "minutes": 60"#), @"/hour_logs/0/on: expected a day YYYY-MM-DD, days YYYY-MM-DD/YYYY-MM-DD or a month YYYY-MM, found text");
    assert_snapshot!(of_entry(r#""on": "2020-07-14/2020-07-12", "minutes": 60"#), @"/hour_logs/0/on: expected a day YYYY-MM-DD, days YYYY-MM-DD/YYYY-MM-DD or a month YYYY-MM, found days of which the last is before the first");
    assert_snapshot!(of_entry(r#""on": "2020-07-14", "minutes": 60, "start": "24:01""#), @"/hour_logs/0/start: expected a time of day written HH:MM, found text");
    for born in ["0000", "10000", "+123", "-123", "99", "1e03"] {
        assert!(
            of_volunteer(&format!(r#""born": "{born}""#)).starts_with("/volunteers/0/born: expected"),
            "{born}"
        );
    }
    assert_snapshot!(of_volunteer(r#""born": "0000-01-01""#), @"/volunteers/0/born: expected a day YYYY-MM-DD, a year YYYY, or an object with `age` and `on`, found a day that the calendar does not have");
    assert_snapshot!(of_volunteer(r#""born": {"age": 256, "on": "2020-01-01"}"#), @"/volunteers/0/born/age: expected a whole number from 0 to 255, found a whole number that is too small or too large");
}

#[test]
fn numbers_out_of_range() {
    let minutes = |number: &str| of_entry(&format!(r#""on": "2020-01-01", "minutes": {number}"#));
    assert_snapshot!(minutes("2147483648"), @"/hour_logs/0/minutes: expected a whole number from -2147483648 to 2147483647, found a whole number that is too small or too large");
    for whole in ["-2147483649", "9223372036854775807", "-9223372036854775808"] {
        assert_eq!(minutes(whole), minutes("2147483648"), "{whole}");
    }
    assert_snapshot!(minutes("9223372036854775808"), @"/hour_logs/0/minutes: expected a whole number from -2147483648 to 2147483647, found a number with a point or an exponent, or one that is too large");
    for no_whole in ["18446744073709551616", "1.5", "1e3", "-0.0", "1e-400"] {
        assert_eq!(minutes(no_whole), minutes("9223372036854775808"), "{no_whole}");
    }
    assert_snapshot!(minutes("1e400"), @"/: not readable at line 1, column 151: number out of range");
    let page = |number: &str| {
        of_entry(&format!(r#""on": "2020-01-01", "minutes": 1, "evidence": {{"page": {number}}}"#))
    };
    assert_snapshot!(page("4294967296"), @"/hour_logs/0/evidence/page: expected a whole number from 0 to 4294967295, found a whole number that is too small or too large");
    assert_eq!(page("-1"), page("4294967296"));
}

#[test]
fn duplicate_and_unknown_fields() {
    assert_snapshot!(of_volunteer(r#""born": "2005", "born": "2006""#), @"/volunteers/0/born: duplicate field `born`");
    assert_snapshot!(of_volunteer(r#""consent": []"#), @"/volunteers/0: unknown field, number 2 of its object (did you mean `consents`?)");
    assert_snapshot!(of_volunteer(r#""birthDate": "2005-03-01""#), @"/volunteers/0: unknown field, number 2 of its object");
    assert_snapshot!(of_volunteer(r#""a/b~c": 1"#), @"/volunteers/0: unknown field, number 2 of its object");
    assert_snapshot!(complaint(r#"{"volunteer": []}"#), @"/: unknown field, number 1 of its object (did you mean `volunteers`?)");
    assert_snapshot!(complaint(r#"{"hour_logs": [{}]}"#), @r"
        /hour_logs/0: missing field `id`
        /hour_logs/0: missing field `placement`
        /hour_logs/0: missing field `on`
        /hour_logs/0: missing field `minutes`
    ");
    assert_snapshot!(of_entry(r#""on": "2020-01-01", "minutes": 60, "mode": "onsite""#), @"/hour_logs/0/mode: unknown word (did you mean `on_site`?); expected `on_site`, `remote`, `abroad`");
}

#[test]
fn ten_megabytes_in_one_member_are_not_repeated() {
    let much = "x".repeat(10_000_000);
    let said = [
        of_volunteer(&format!(r#""born": "{much}""#)),
        of_volunteer(&format!(r#""codes": [{{"code": "{much}"}}]"#)),
        of_volunteer(&format!(r#""{much}": 1"#)),
        of_entry(&format!(r#""on": "{much}", "minutes": 60"#)),
        of_entry(&format!(r#""on": "2020-01-01", "minutes": 60, "mode": "{much}""#)),
        of_entry(&format!(r#""on": "2020-01-01", "minutes": 1{}"#, "0".repeat(10_000_000))),
        of_entry(&format!(r#""on": "2020-01-01", "minutes": 60, "host": "{much}""#)),
    ];
    for said in said {
        assert!(said.len() < 500, "{}", said.chars().take(500).collect::<String>());
    }
    let kept = format!(r#"{{"volunteers": [{{"id": "{}", "name": "{much}"}}]}}"#, id(1));
    assert!(!format!("{:?}", Register::from_json(kept.as_bytes()).unwrap()).contains(&much));
}

#[test]
fn a_million_wrong_rows_are_counted_and_not_listed() {
    let rows = |row: &str| format!(r#"{{"hour_logs": [{}]}}"#, vec![row; 1_000_000].join(","));
    for row in ["{}", "0"] {
        let Err(RegisterReadError::Unreadable(errors)) = Register::from_json(rows(row).as_bytes()) else {
            panic!("{row} is no entry")
        };
        assert_eq!(errors.places().len(), 201);
        assert!(errors.to_string().ends_with("00 further places could not be read"));
    }
    let many_members = format!("{{{}}}", vec![r#""x":1"#; 1_000_000].join(","));
    assert!(complaint(many_members).ends_with("\n/: 999800 further places could not be read"));
}

#[test]
fn records_that_do_not_fit_together_are_all_reported_with_both_sides() {
    let [a, b, x] = [id(1), id(2), id(9)];
    let document = json!({
        "volunteers": [{"id": a}, {"id": a}, {"id": b, "consents": [{"limited_to": [x]}]}],
        "organizations": [{"id": a, "parents": [{"organization": x}]}, {"id": a}],
        "placements": [{"id": a, "volunteer": x, "organization": x}, {"id": a, "volunteer": a, "organization": a}],
        "hour_logs": [
            {"id": a, "placement": x, "host": x, "corrects": x, "on": "2020-01-01", "minutes": 60},
            {"id": a, "placement": a, "on": "2020-01-01", "minutes": 60},
        ],
    });
    assert_snapshot!(complaint(document.to_string()), @r"
        /volunteers/1/id: the id 00000000-0000-0000-0000-000000000001 is already that of /volunteers/0
        /organizations/1/id: the id 00000000-0000-0000-0000-000000000001 is already that of /organizations/0
        /placements/1/id: the id 00000000-0000-0000-0000-000000000001 is already that of /placements/0
        /hour_logs/1/id: the id 00000000-0000-0000-0000-000000000001 is already that of /hour_logs/0
        /volunteers/2/consents/0/limited_to/0: no organization has the id 00000000-0000-0000-0000-000000000009
        /organizations/0/parents/0/organization: no organization has the id 00000000-0000-0000-0000-000000000009
        /placements/0/volunteer: no volunteer has the id 00000000-0000-0000-0000-000000000009
        /placements/0/organization: no organization has the id 00000000-0000-0000-0000-000000000009
        /hour_logs/0/placement: no placement has the id 00000000-0000-0000-0000-000000000009
        /hour_logs/0/host: no organization has the id 00000000-0000-0000-0000-000000000009
        /hour_logs/0/corrects: no hour_log has the id 00000000-0000-0000-0000-000000000009
    ");
}

#[test]
fn entries_that_correct_one_another_in_a_circle() {
    let entry = |n: u128, corrects: u128| json!({"id": id(n), "placement": id(1), "on": "2020-01-01", "minutes": 60, "corrects": id(corrects)});
    let register = |logs: Vec<Value>| {
        let side = json!([{"id": id(1)}]);
        let placements = json!([{"id": id(1), "volunteer": id(1), "organization": id(1)}]);
        json!({"volunteers": side, "organizations": side, "placements": placements, "hour_logs": logs})
            .to_string()
    };
    assert_snapshot!(complaint(register(vec![entry(1, 1)])), @"/hour_logs/0/corrects: the entry 00000000-0000-0000-0000-000000000001 corrects itself, directly or in a circle");
    assert_snapshot!(complaint(register(vec![entry(1, 2), entry(2, 3), entry(3, 1), entry(4, 1)])), @"/hour_logs/0/corrects: the entry 00000000-0000-0000-0000-000000000001 corrects itself, directly or in a circle");
    assert_snapshot!(complaint(register(vec![entry(1, 2), entry(2, 1), entry(3, 3)])), @r"
        /hour_logs/0/corrects: the entry 00000000-0000-0000-0000-000000000001 corrects itself, directly or in a circle
        /hour_logs/2/corrects: the entry 00000000-0000-0000-0000-000000000003 corrects itself, directly or in a circle
    ");
}

/// Puts another kind of value in the place of each value, one at a time.
fn with_each_value_replaced(document: &Value, by: &Value, tell: &mut impl FnMut(&str, Value)) {
    fn paths(value: &Value, path: String, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                members.iter().for_each(|(name, value)| paths(value, format!("{path}/{name}"), found));
            }
            Value::Array(list) => {
                list.iter().enumerate().for_each(|(n, value)| paths(value, format!("{path}/{n}"), found));
            }
            _ => {}
        }
        found.push(path);
    }
    let mut found = Vec::new();
    paths(document, String::new(), &mut found);
    for path in found {
        let mut changed = document.clone();
        *changed.pointer_mut(&path).unwrap() = by.clone();
        tell(&path, changed);
    }
}

proptest! {
    #[test]
    fn no_bytes_bring_it_down(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Register::from_json(&bytes);
    }

    #[test]
    fn bytes_changed_in_a_register_do_not_bring_it_down(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..5),
        settings in settings(),
    ) {
        let mut bytes = SAMPLE.as_bytes().to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(register) = Register::from_json(&bytes) {
            check(&register, &settings);
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]

    #[test]
    fn a_value_of_the_wrong_kind_is_reported_by_its_place(
        register in registers(),
        wrong in prop::sample::select(vec![json!(true), json!(-1.5), json!([[]]), json!({"": 1}), json!("\u{0}")]),
    ) {
        let document = serde_json::to_value(&register).unwrap();
        with_each_value_replaced(&document, &wrong, &mut |path, changed| {
            match Register::from_json(changed.to_string().as_bytes()) {
                Ok(register) => {
                    check(&register, &Settings::on(day("2020-12-31")));
                }
                Err(RegisterReadError::Unreadable(errors)) => {
                    let places = errors.places();
                    assert!(places.iter().all(|place| place.path.as_str().starts_with(path)), "{path}: {errors}");
                }
                Err(error) => panic!("{path}: {error}"),
            }
        });
    }
}
