//! Schemes as files: what is read, and what is refused with what was expected.

use talka::reading::{ReadErrorKind, Tree};
use talka::recognition::{Scheme, builtin};

use crate::recognition::town::jekabpils;

/// The built-in text with the first `from` replaced.
fn errors(from: &str, to: &str) -> String {
    let text = builtin("lv-jekabpils-2020").unwrap();
    assert!(text.contains(from), "{from}");
    Scheme::from_toml(&text.replacen(from, to, 1)).unwrap_err().to_string()
}

#[test]
fn what_contradicts_itself_is_refused_with_its_place() {
    let levels = |hours: [&str; 2]| {
        let titles = "title = { lv = \"x\", en = \"x\" }";
        hours.map(|rest| format!("[[levels]]\n{rest}\nawards = []\n{titles}\n")).concat()
    };
    let honour = builtin("lv-jekabpils-2020").unwrap();
    let honour = honour.find("[[levels]]").and_then(|at| honour.get(at..)).unwrap();
    for (from, to, expected) in [
        (
            "to = \"2020-12-31\"\n\n[age]",
            "to = \"2019-12-31\"\n\n[age]",
            "/period/to: the period ends before it begins; expected 2020-01-01 or later",
        ),
        ("to = 25", "to = 12", "/age/to: the greatest age is below the least; expected 13 or more"),
        ("id = \"lv-jekabpils-2020\"", "id = \" \"", "/id: expected a name, found empty text"),
        (
            "\"0110000\"",
            "\"011000\"",
            "/authority/municipality: expected the code of a municipality (ATVK, seven digits), found other text",
        ),
        (
            "\"0110000\"",
            "\"LV00110\"",
            "/authority/municipality: expected the code of a municipality (ATVK, seven digits), found other text",
        ),
        (
            "or = [\"period_start\"",
            "or = [\"day_of_work\"",
            "/age/tested_on/or/0: this interpretation was given before; expected another one",
        ),
        (
            "or = [\"period_start\"",
            "or = [\"period_end\"",
            "/age/tested_on/or/1: this interpretation was given before; expected another one",
        ),
        (
            "assume = [\"municipal_institution\"]",
            "assume = []",
            "/hosts/classes/assume: expected at least one word, found an empty list",
        ),
        (
            "\"state_institution\", \"association\"",
            "\"association\", \"association\"",
            "/hosts/classes/or/0/2: duplicate word",
        ),
        (
            "\"programme\", \"travel\"]",
            "\"programme\"]",
            "/hours/kinds/or/1: this interpretation was given before; expected another one",
        ),
        (
            "[\"work\", \"training\", \"preparation\", \"standby\", \"school_requirement\"],",
            "[\"programme\", \"school_requirement\", \"work\", \"training\", \"preparation\", \"standby\"],",
            "/hours/kinds/or/0: this interpretation was given before; expected another one",
        ),
        (
            "at_least_hours = 60",
            "at_least_hours = 0",
            "/levels/0/needs/at_least_hours: everybody has that many hours; expected 1 or more",
        ),
        (
            "[\"invitation\", \"certificate\"]",
            "[\"invitation\", \"invitation\"]",
            "/levels/0/awards/1: duplicate word",
        ),
        (honour, "", "/: missing field `levels`"),
        ("id = \"lv", "levels = []\nid = \"lv", "not readable"),
        (
            honour,
            &levels([
                "id = 'a'\nneeds = { at_least_hours = 10 }",
                "id = 'a'\nneeds = { at_least_hours = 11 }",
            ]),
            "/levels/1/id: a level before it has the same id; expected another one",
        ),
        (
            honour,
            &levels([
                "id = 'a'\nneeds = { at_least_hours = 10 }",
                "id = 'b'\nneeds = { at_least_hours = 10 }",
            ]),
            "/levels/1/needs: a level takes the same as the one before it; expected something more",
        ),
        (
            honour,
            &levels([
                "id = 'a'\nneeds = { at_least_hours = 10 }",
                "id = ''\nneeds = { at_least_hours = 11 }",
            ]),
            "/levels/1/id: expected a name, found empty text",
        ),
    ] {
        let errors = errors(from, to);
        assert!(errors.contains(expected) && !errors.contains('\n'), "{from} -> {to}: {errors}");
    }
    let mut text = jekabpils().into_text();
    text.levels.clear();
    let errors = Scheme::new(text).unwrap_err().to_string();
    assert_eq!(errors, "/levels: expected at least one level, found an empty list");
}

#[test]
fn a_scheme_has_at_most_so_many_interpretations() {
    use talka::recognition::Clause;
    use talka::register::LegalClass;
    let with_interpretations = |classes: usize| {
        let mut text = jekabpils().into_text();
        let one = |class: &LegalClass| vec![*class];
        let two = |class: &LegalClass| vec![LegalClass::Merchant, *class];
        let others = LegalClass::ALL.iter().filter(|class| **class != LegalClass::Merchant);
        let lists = others.clone().map(one).chain(others.map(two));
        text.hosts.as_mut().unwrap().classes = Some(Clause::Silent {
            assume: vec![LegalClass::Merchant],
            or: lists.take(classes - 1).collect(),
        });
        (text.interpretations().len(), Scheme::new(text))
    };
    let (count, most) = with_interpretations(15);
    assert_eq!(count, 32);
    assert!(most.is_ok());
    let (_, too_many) = with_interpretations(16);
    let expected = "/: its clauses have 33 interpretations in all; expected at most 32";
    assert_eq!(too_many.unwrap_err().to_string(), expected);
}

#[test]
fn the_bounds_of_an_age_multiply() {
    use talka::recognition::Clause;
    let refused = |highest: u8| {
        let mut text = jekabpils().into_text();
        let age = text.age.as_mut().unwrap();
        age.from = Some(Clause::Silent { assume: 13, or: (14..=16).collect() });
        age.to = Some(Clause::Silent { assume: 20, or: (21..=highest).collect() });
        Scheme::new(text).unwrap_err().to_string()
    };
    // Three days on which the age may be asked for are silent there as well.
    assert_eq!(refused(22), "/age: its clauses have 36 interpretations in all; expected at most 32");
    assert_eq!(refused(21), "/: its clauses have 40 interpretations in all; expected at most 32");
}

#[test]
fn everything_that_is_wrong_is_reported_at_once() {
    let text = builtin("lv-jekabpils-2020").unwrap();
    let text = text.replace("to = 25", "to = 2").replace("\"0110000\"", "\"Jēkabpils\"");
    let errors = Scheme::from_toml(&text).unwrap_err();
    let places: Vec<_> = errors.places().iter().map(|error| error.path.as_str()).collect();
    assert_eq!(places, ["/authority/municipality", "/age/to"]);
    assert!(matches!(errors.places()[1].kind, ReadErrorKind::Contradiction { .. }));
}

#[test]
fn a_slip_of_the_pen_is_reported_with_what_was_meant() {
    for (from, to, expected) in [
        (
            "at_least_hours",
            "at_lest_hours",
            "/levels/0/needs: unknown field, number 1 of its object (did you mean `at_least_hours`?)",
        ),
        ("tested_on", "tested", "/age: unknown field, number 3 of its object (line "),
        ("\"period_start\"", "\"start\"", "/age/tested_on/or/0: unknown word"),
        ("\"certificate\"", "\"certifikate\"", "(did you mean `certificate`?)"),
        (
            "assume = \"anywhere\"",
            "asume = \"anywhere\"",
            "/volunteers/residence: unknown field, number 1 of its object (did you mean `assume`?)",
        ),
        (
            "at_least_hours = 60",
            "at_least_hours = 60.0",
            "/levels/0/needs/at_least_hours: expected a whole number from 0 to 4294967295, found a number with a point or an exponent",
        ),
        (
            "at_least_hours = 60",
            "at_least_hours = -60",
            "/levels/0/needs/at_least_hours: expected a whole number from 0 to 4294967295",
        ),
    ] {
        let errors = errors(from, to);
        assert!(errors.contains(expected), "{from} -> {to}: {errors}");
    }
}

#[test]
fn a_broken_file_is_reported_with_its_line_and_column() {
    let errors = Scheme::from_toml("id = \"a\"\nsource = \"ē\"\nperiod = [1,\n").unwrap_err();
    let ReadErrorKind::Syntax { line, .. } = &errors.places()[0].kind else { panic!("{errors}") };
    assert!([3, 4].contains(line), "{errors}");
    let errors = Scheme::from_toml("id = \"a\"\nx = \"ē\" y\n").unwrap_err();
    let ReadErrorKind::Syntax { line, column, .. } = &errors.places()[0].kind else { panic!("{errors}") };
    assert_eq!((*line, *column), (2, 9), "{errors}");
}

#[test]
fn a_day_may_be_written_as_toml_writes_days() {
    let text = builtin("lv-jekabpils-2020").unwrap();
    let bare = text.replace("\"2020-01-01\"", "2020-01-01").replace("\"2020-12-31\"", "2020-12-31");
    assert_ne!(text, bare);
    assert_eq!(Scheme::from_toml(&bare).unwrap(), jekabpils());
    let errors = errors("\"2020-12-31\"\n\n[age]", "2020-12-31T00:00:00Z\n\n[age]");
    assert!(errors.starts_with("/period/to: expected a day written YYYY-MM-DD"), "{errors}");
}

#[test]
fn a_scheme_is_written_as_it_is_read() {
    let scheme = jekabpils();
    let json = serde_json::to_vec(&scheme).unwrap();
    assert_eq!(Scheme::from_tree(Tree::from_json(&json).unwrap()).unwrap(), scheme);
}
