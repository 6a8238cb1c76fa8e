//! How what was earned is given.

use talka::recognition::awards::{AwardKey, AwardPeriod, AwardStep, Earned, Granted};
use talka::recognition::{IssueWay, Scheme};
use talka::register::{StepKind, VolunteerId};

use super::{level, scheme, step, worked};

fn issued(rule: &str) -> Scheme {
    scheme(&format!("issue = {{ {rule} }}\n{}", level("it", "{ at_least_hours = 10 }")))
}

#[test]
fn by_itself_at_a_ceremony_or_nobody_says_how() {
    for (rule, way) in [
        ("", Some(IssueWay::Automatic)),
        ("way = \"automatic\"", Some(IssueWay::Automatic)),
        ("way = \"ceremony\"", Some(IssueWay::Ceremony)),
        ("way = \"unknown\"", None),
    ] {
        let scheme = issued(rule);
        let decision = worked(&[("2020-06", 600)]).decision(&scheme);
        assert_eq!(decision.awards.iter().map(|due| due.way).collect::<Vec<_>>(), [way]);
    }
}

#[test]
fn an_award_is_for_the_period_even_if_one_end_is_open() {
    let days = |from: Option<&str>, to: Option<&str>| {
        let [from, to] = [from, to].map(|day| day.and_then(|day| day.parse().ok()));
        Some(AwardPeriod { from, to })
    };
    for (period, expected) in [
        ("", None),
        ("period = { from = 2020-01-01 }\n", days(Some("2020-01-01"), None)),
        ("period = { to = 2020-12-31 }\n", days(None, Some("2020-12-31"))),
    ] {
        let scheme = scheme(&format!("{period}{}", level("it", "{ at_least_hours = 10 }")));
        let decision = worked(&[("2020-06", 600)]).decision(&scheme);
        assert_eq!(decision.awards[0].key.period, expected, "{period}");
    }
}

#[test]
fn a_jury_gets_a_list_and_nobody_an_award() {
    let scheme = issued("way = \"jury\"");
    let town = worked(&[("2020-06", 600)]);
    let recognition = town.recognize(&scheme, &[]);
    assert!(recognition.decisions[0].awards.is_empty());
    assert_eq!(recognition.decisions[0].for_jury, ["it"]);
    assert_eq!(recognition.for_jury("it").count(), 1);
    let short = worked(&[("2020-06", 599)]);
    assert_eq!(short.recognize(&scheme, &[]).for_jury("it").count(), 0);
}

#[test]
fn a_level_may_be_given_in_another_way_than_the_others() {
    let with_way = |id: &str, hours: u32, way: &str| {
        format!("{}{way}", level(id, &format!("{{ at_least_hours = {hours} }}")))
    };
    for (of_scheme, of_level, automatic, for_jury) in [
        ("", "way = \"jury\"\n", vec!["bronze"], vec!["gold"]),
        ("issue = { way = \"jury\" }\n", "way = \"ceremony\"\n", vec!["gold"], vec!["bronze"]),
        ("issue = { way = \"jury\" }\n", "", vec![], vec!["bronze", "gold"]),
    ] {
        let scheme =
            scheme(&format!("{of_scheme}{}{}", with_way("bronze", 5, ""), with_way("gold", 10, of_level)));
        let decision = worked(&[("2020-06", 600)]).decision(&scheme);
        let due: Vec<&str> = decision.awards.iter().map(|due| due.key.level.as_str()).collect();
        assert_eq!((due, decision.for_jury), (automatic, for_jury.into_iter().map(str::to_owned).collect()));
    }
}

#[test]
fn at_most_so_many_get_a_level_in_a_year() {
    for (most, earlier, expected) in [
        (3, vec![], [1, 0]),
        (2, vec![], [0, 1]),
        (4, vec![2020], [1, 0]),
        (3, vec![2020], [0, 1]),
        (3, vec![2019], [1, 0]),
    ] {
        let scheme = scheme(&format!(
            "period = {{ from = 2020-01-01, to = 2020-12-31 }}\n{}most_a_year = {most}\n",
            level("it", "{ at_least_hours = 10 }")
        ));
        let mut town = worked(&[("2020-06", 600)]);
        for _ in 0..2 {
            town.person(super::BORN);
            town.hours("2020-06", 600);
        }
        let key = |year: i32| {
            let day = |month: &str| format!("{year}-{month}").parse().ok();
            AwardKey {
                volunteer: VolunteerId::from_u128(0xFFFF),
                scheme: "trial".to_owned(),
                level: "it".to_owned(),
                period: Some(AwardPeriod { from: day("01-01"), to: day("12-31") }),
            }
        };
        let earlier: Vec<AwardKey> = earlier.into_iter().map(key).collect();
        for decision in town.recognize(&scheme, &earlier).decisions {
            assert_eq!([decision.awards.len(), decision.for_jury.len()], expected, "{most} {earlier:?}");
        }
    }
}

#[test]
fn whom_the_jury_has_chosen_is_not_on_its_list_again() {
    let scheme = issued("way = \"jury\"");
    let town = worked(&[("2020-06", 600)]);
    let key = AwardKey {
        volunteer: town.0.volunteers[0].id,
        scheme: "trial".to_owned(),
        level: "it".to_owned(),
        period: None,
    };
    let decision = town.recognize(&scheme, &[key]).decisions.remove(0);
    assert!(decision.for_jury.is_empty());
    assert_eq!(decision.not_due[0].because, Granted::Already { step: AwardStep::Eligible });
}

#[test]
fn on_request() {
    let with_deadline = "deadline = { of = \"request\", on = 2020-12-31 }\n";
    let rest = format!("issue = {{ way = \"on_request\" }}\n{}", level("it", "{ at_least_hours = 10 }"));
    for (text, requested, given) in [
        (rest.clone(), None, false),
        (rest.clone(), Some("2021-01-01"), true),
        (format!("{with_deadline}{rest}"), Some("2021-01-01"), false),
        (format!("{with_deadline}{rest}"), Some("2020-12-31"), true),
    ] {
        let scheme = scheme(&text);
        let mut town = worked(&[("2020-06", 600)]);
        town.0.volunteers[0].steps =
            Some(requested.iter().map(|on| step(StepKind::Request, Some(on))).collect());
        let decision = town.decision(&scheme);
        assert_eq!(decision.awards.len(), usize::from(given), "{requested:?}");
        assert_eq!(decision.on_request, if given { vec![] } else { vec!["it"] }, "{requested:?}");
    }
}

#[test]
fn a_statement_below_the_threshold() {
    for (rule, minutes, statement) in
        [("statement_below = true", 599, Some(599)), ("statement_below = true", 600, None), ("", 599, None)]
    {
        assert_eq!(
            worked(&[("2020-06", minutes)]).decision(&issued(rule)).statement,
            statement,
            "{rule} {minutes}"
        );
    }
}

#[test]
fn who_has_no_hours_that_count_gets_no_statement() {
    let mut town = worked(&[("2020-06", 599)]);
    town.0.hour_logs[0].kind = Some(talka::register::HourKind::Internship);
    let scheme = issued("statement_below = true");
    let decision = town.decision(&scheme);
    assert_eq!((decision.standing.counted, decision.statement), (0, None));
}

#[test]
fn what_a_level_entitles_to_comes_with_the_award() {
    let ticket = "{ id = \"ticket\", kind = \"discount\", title = { lv = \"biļete\", en = \"ticket\" }, \
        holds_from = \"handed_over\", months = { assume = 6, or = [12] }, uses = 1 }";
    let entitling = |rules: &str| {
        let it = level("it", "{ at_least_hours = 10 }");
        Scheme::from_toml(&super::text(&format!("{it}\nentitlements = [{rules}]")))
    };
    let scheme = entitling(ticket).unwrap();
    let decision = worked(&[("2020-06", 600)]).decision(&scheme);
    assert_eq!(decision.awards[0].entitlements.len(), 1);
    let earned = Earned::under(&scheme, decision.awards[0].key.clone());
    assert_eq!(earned.entitlements, decision.awards[0].entitlements);
    for (rules, error) in [
        (format!("{ticket}, {ticket}"), "/levels/0/entitlements/1: an entitlement before it has the same id"),
        (ticket.replace("uses = 1", "uses = 0"), "/levels/0/entitlements/0/uses: it would never hold"),
        (ticket.replace("assume = 6", "assume = 0"), "/levels/0/entitlements/0/months: it would never hold"),
        (
            ticket.replace("or = [12]", "or = [6]"),
            "/levels/0/entitlements/0/months/or/0: this interpretation was given before",
        ),
        (ticket.replace("id = \"ticket\"", "id = \" \""), "/levels/0/entitlements/0/id: expected a name"),
    ] {
        let errors = entitling(&rules).unwrap_err().to_string();
        assert!(errors.starts_with(error), "{errors}");
    }
}

#[test]
fn who_gives_and_who_signs() {
    let scheme = issued("issuer = \"Jēkabpils\", signatory = \"unknown\"");
    let issue = scheme.issue.clone().unwrap();
    assert_eq!(issue.issuer.unwrap().usual().map(String::as_str), Some("Jēkabpils"));
    assert_eq!(issue.signatory.unwrap().usual(), None);
}
