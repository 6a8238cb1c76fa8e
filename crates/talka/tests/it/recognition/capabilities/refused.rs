//! Texts that cannot be meant.

use talka::recognition::Scheme;
use talka::text::{Lang, read_errors};

use super::{level, text};

fn errors(rest: &str) -> String {
    match Scheme::from_toml(&text(rest)) {
        Ok(_) => panic!("{rest}"),
        Err(errors) => {
            let latvian = read_errors(&errors, Lang::Lv);
            assert_eq!(latvian.lines().count(), errors.places().len(), "{latvian}");
            assert!(!latvian.contains("expected"), "{latvian}");
            errors.to_string()
        }
    }
}

#[test]
fn what_contradicts_itself_is_refused_with_the_reason() {
    let it = level("it", "{ at_least_hours = 10 }");
    let with = |rule: &str| format!("{rule}\n{it}");
    let needing = |needs: &str| level("it", needs);
    for (rest, expected) in [
        (
            with("period = { from = 2020-12-31, to = 2020-01-01 }"),
            "/period/to: the period ends before it begins",
        ),
        (
            with("period = { assume = {}, or = [{ from = 2020-12-31, to = 2020-01-01 }] }"),
            "/period/or/0/to: the period ends before it begins",
        ),
        (with("age = { from = 15, to = 14 }"), "/age/to: the greatest age is below the least"),
        (with("age = { from = 25, before_birthday = 25 }"), "/age/before_birthday: nobody has both ages"),
        (with("age = { to = 24, before_birthday = 25 }"), "say the same in two ways"),
        (
            with("age = { from = 13, tested_on = \"period_end\" }"),
            "/age/tested_on: age cannot be looked at on this day: the period has no last day",
        ),
        (
            with("age = { from = 13, tested_on = { assume = \"day_of_work\", or = [\"ceremony\"] } }"),
            "/age/tested_on/or/0: age cannot be looked at on this day: no ceremony is said",
        ),
        (with("issue = { after_ceremony = \"left_out\" }"), "/issue/after_ceremony: no ceremony is said"),
        (
            with("deadline = { of = \"nomination\", on = 2020-11-24 }"),
            "/deadline: there is a deadline for nominations, but no level needs a nomination",
        ),
        (with("hours = { limits = { per_day_hours = 0 } }"), "/hours/limits/per_day_hours: no hours at all"),
        (
            with("hours = { excluded_breaches = [\"paid-wrok\"] }"),
            "/hours/excluded_breaches/0: expected a bearing",
        ),
        (with("hosts = { listed = [\"123\"] }"), "/hosts/listed/0: expected a registration number"),
        (format!("{it}most_a_year = 0\n"), "/levels/0/most_a_year: expected 1 or more"),
        (with("hours = { fields_left_out = [] }"), "/hours/fields_left_out: expected"),
        (needing("{ at_least_days = 0 }"), "/levels/0/needs/at_least_days: expected 1 or more"),
        (
            needing("{ group = { at_least_hours = 1, within_months = 0 } }"),
            "/levels/0/needs/group/within_months: expected 1 or more",
        ),
        (needing("{}"), "/levels/0/needs: expected at least one condition"),
        (needing("{ any = [] }"), "/levels/0/needs/any: expected at least one condition"),
        (needing("{ at_least_hours = 10, more_than_hours = 9 }"), "two members say the same bound"),
        (needing("{ at_least_hours = 50, below_hours = 50 }"), "no number of hours is in this band"),
        (needing("{ at_least_hours = 50, up_to_hours = 49 }"), "no number of hours is in this band"),
        (needing("{ more_than_hours = 50, up_to_hours = 50 }"), "no number of hours is in this band"),
        (needing("{ more_than_hours = 50, up_to_hours = 49 }"), "no number of hours is in this band"),
        (needing("{ within_months = 12 }"), "nothing has to lie within these months"),
        (needing("{ one_host_percent = 101 }"), "expected at most 100"),
        (needing("{ fields = 0 }"), "/levels/0/needs/fields: expected 1 or more"),
        (needing("{ contact_each_month = false }"), "expected `true`, or nothing"),
        (
            needing("{ age = { from = 17, to = 15 } }"),
            "/levels/0/needs/age/to: the greatest age is below the least",
        ),
        (
            needing("{ age = { from = 15, tested_on = \"day_of_work\" } }"),
            "a level looks at an age on one day",
        ),
        (
            needing("{ at_least_hours = { assume = 50, or = [50] } }"),
            "/levels/0/needs/at_least_hours/or/0: this interpretation was given before",
        ),
        (
            needing("{ not = { all = [{ weeks_in_a_row = { count = 0, at_least_minutes = 60 } }] } }"),
            "/levels/0/needs/not/all/0/weeks_in_a_row/count: expected 1 or more",
        ),
        (
            level("a", "{ more_than_hours = 10 }") + &level("b", "{ at_least_hours = 10, fields = 2 }"),
            "/levels/1/needs: a level takes fewer hours than the one before it; expected 11 or more",
        ),
        (
            level("a", "{ at_least_hours = 50 }") + &level("b", "{ at_least_hours = 40, fields = 2 }"),
            "/levels/1/needs: a level takes fewer hours than the one before it; expected 50 or more",
        ),
        (
            format!(
                "issue = {{ levels = \"best_only\" }}\n{}{}",
                level("a", "{ at_least_hours = 25, up_to_hours = 50 }"),
                level("b", "{ at_least_hours = 50, up_to_hours = 100 }"),
            ),
            "/levels/1/needs: this band and the one before it overlap, but only the best level is given",
        ),
    ] {
        let errors = errors(&rest);
        assert!(errors.contains(expected), "{rest}\n{errors}");
    }
}

#[test]
fn one_day_and_one_age_are_no_contradiction() {
    let it = level("it", "{ at_least_hours = 10 }");
    for rule in [
        "period = { from = 2020-12-31, to = 2020-12-31 }",
        "age = { from = 15, to = 15 }",
        "age = { from = 24, before_birthday = 25 }",
    ] {
        super::scheme(&format!("{rule}\n{it}"));
    }
    super::needing("{ at_least_hours = 50, up_to_hours = 50 }");
    super::needing("{ one_host_percent = 100 }");
    super::needing("{ age = { from = 15, to = 15 } }");
    let as_many_hours =
        level("a", "{ at_least_hours = 50 }") + &level("b", "{ at_least_hours = 50, fields = 2 }");
    super::scheme(&as_many_hours);
    let of_a_day = text(&it).replace("text = {}", "text = { from = 2020-12-31, to = 2020-12-31 }");
    Scheme::from_toml(&of_a_day).unwrap();
}

#[test]
fn an_age_at_the_beginning_of_a_period_asks_for_one_that_begins() {
    let it = level("it", "{ at_least_hours = 10 }");
    let with = |period: &str| {
        format!("period = {period}\nage = {{ from = 13, tested_on = \"period_start\" }}\n{it}")
    };
    let errors = errors(&with("{ to = 2020-12-31 }"));
    assert!(
        errors.contains("/age/tested_on: age cannot be looked at on this day: the period has no first day"),
        "{errors}"
    );
    super::scheme(&with("{ from = 2020-01-01 }"));
}

#[test]
fn bands_apart_may_be_given_best_only() {
    let bands =
        level("a", "{ at_least_hours = 25, below_hours = 50 }") + &level("b", "{ at_least_hours = 50 }");
    super::scheme(&format!("issue = {{ levels = \"best_only\" }}\n{bands}"));
}

#[test]
fn a_scheme_does_not_supersede_itself_nor_end_before_it_begins() {
    let with_text = |legal: &str| {
        let text = text(&level("it", "{ at_least_hours = 10 }"))
            .replace("text = {}", &format!("text = {{ {legal} }}"));
        Scheme::from_toml(&text).unwrap_err().to_string()
    };
    assert!(
        with_text("supersedes = [\"trial\"]")
            .starts_with("/text/supersedes/0: a scheme cannot supersede itself")
    );
    assert!(
        with_text("from = 2021-01-01, to = 2020-12-31").starts_with("/text/to: it goes out of force before")
    );
}

#[test]
fn a_place_in_the_municipality_asks_for_one() {
    let nowhere =
        text(&level("it", "{ residence = \"authority\" }")).replace(", municipality = \"0110000\"", "");
    let errors = Scheme::from_toml(&nowhere).unwrap_err().to_string();
    assert!(errors.starts_with("/levels/0/needs/residence: the authority has no municipality"), "{errors}");
}

#[test]
fn so_does_a_rule_on_where_people_live_or_hosts_are_registered() {
    let it = level("it", "{ at_least_hours = 10 }");
    for (rule, at) in [
        ("volunteers = { residence = \"authority\" }", "/volunteers/residence"),
        ("hosts = { registered = \"authority\" }", "/hosts/registered"),
    ] {
        let nowhere = text(&format!("{rule}\n{it}")).replace(", municipality = \"0110000\"", "");
        let errors = Scheme::from_toml(&nowhere).unwrap_err().to_string();
        assert!(errors.starts_with(&format!("{at}: the authority has no municipality")), "{errors}");
        super::scheme(&format!("{}\n{it}", rule.replace("authority", "anywhere")));
    }
}

#[test]
fn an_error_names_the_line_and_what_stands_there() {
    let rest =
        format!("[hours]\nconfirmation = \"confrimed\"\n{}", level("it", "{ at_least_hours = \"60\" }"));
    let errors = errors(&rest);
    let mut lines = errors.lines();
    let first = lines.next().unwrap();
    assert!(first.starts_with("/hours/confirmation: unknown word (did you mean `confirmed`?)"));
    assert!(first.ends_with("(line 6: confirmation = \"confrimed\")"), "{first}");
    let second = lines.next().unwrap();
    assert!(second.starts_with("/levels/0/needs/at_least_hours: expected a whole number"), "{second}");
    assert!(second.ends_with("(line 11: needs = { at_least_hours = \"60\" })"), "{second}");
    let latvian = read_errors(&Scheme::from_toml(&text(&rest)).unwrap_err(), Lang::Lv);
    assert_eq!(
        latvian.lines().next().unwrap(),
        "/hours/confirmation: nezināms vārds (varbūt domāts `confirmed`?); var būt `confirmed`, `confirmed_by_others`, \
         `entered` (6. rinda: confirmation = \"confrimed\")"
    );
}

#[test]
fn a_misspelt_member_of_a_condition_is_reported() {
    let errors = errors(&level("it", "{ at_leats_hours = 10 }"));
    assert!(errors.contains("(did you mean `at_least_hours`?)"), "{errors}");
    let errors = super::refused::errors("period = { form = 2020-01-01 }\n[[levels]]");
    assert!(
        errors.contains(
            "/period: unknown field, number 1 of its object (did you mean `from`?) (line 5: period = { form ="
        ),
        "{errors}"
    );
}
