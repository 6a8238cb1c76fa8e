//! Whether the list of provisions, the rules and the cases fit each other.

use std::collections::{BTreeMap, BTreeSet};

use talka::catalogue::{explain_provision, explain_rule, remedies};
use talka::law::provisions::{PARAMETERS, listed};
use talka::law::{
    Act, Checked, CitedProvision, Judged, Listed, Mark, NOT_CHECKED, RULES, Remedy, Unchecked, rule,
};
use talka::text::{Lang, rule_checks, rule_title};

use super::case::files;

/// A rule that obeys a provision without ever finding that it is breached: what is mandatory is left out of the sum.
const OBEYED: &[(&str, &str)] = &[("IIN_9_1_MANDATORY", "expenses-over-cap")];

fn codes() -> Vec<&'static str> {
    RULES.iter().map(|rule| rule.code).chain(NOT_CHECKED.iter().copied()).collect()
}

/// The codes of the rules that check each provision.
fn checked_by() -> BTreeMap<&'static str, &'static [&'static str]> {
    listed()
        .filter_map(|known| match known.checked {
            Checked::By(codes) => Some((known.id, codes)),
            Checked::Not(_) => None,
        })
        .collect()
}

#[test]
fn every_rule_is_listed_with_its_provision() {
    let checked_by = checked_by();
    for rule in RULES {
        let known = rule.provision.listed();
        let known = known.unwrap_or_else(|| panic!("{}: its provision is not listed", rule.code));
        let codes = checked_by.get(known.id).copied().unwrap_or_default();
        assert!(codes.contains(&rule.code), "{}: not listed with {}", rule.code, known.id);
    }
    let named: BTreeSet<&str> = checked_by.values().copied().flatten().copied().collect();
    assert_eq!(named, codes().into_iter().collect(), "codes that provisions name, and codes that there are");
}

#[test]
fn no_rule_is_both_checked_and_not() {
    let checked: BTreeSet<&str> = RULES.iter().map(|rule| rule.code).collect();
    assert_eq!(checked.len(), RULES.len());
    assert!(NOT_CHECKED.iter().all(|code| !checked.contains(code) && rule(code).is_none()));
}

fn is_sentence(text: &str) -> bool {
    text.ends_with('.') && !text.contains("..") && !text.starts_with(char::is_lowercase)
}

#[test]
fn every_provision_is_listed_once_and_has_its_words() {
    let mut ids = BTreeSet::new();
    for known in listed() {
        assert!(ids.insert(known.id), "{} is a duplicate", known.id);
        assert!(std::ptr::eq(known.provision.listed().unwrap(), known));
        for text in [known.title, known.says] {
            assert!(!text.lv.is_empty() && !text.en.is_empty() && text.lv != text.en, "{}", known.id);
        }
        assert!([known.says.lv, known.says.en].into_iter().all(is_sentence), "{}", known.id);
    }
    for act in Act::ALL {
        assert_eq!(act.entry().act, *act);
        assert!(act.entry().provisions().all(|known| known.provision.act == *act));
        let editions = act.entry().editions;
        assert!(editions.windows(2).all(|pair| pair[0].in_force.last().plus(1) == pair[1].in_force.first()));
        assert!(editions.iter().all(|edition| edition.source.starts_with("http")));
    }
}

/// What was seen was seen somewhere. What the records say by themselves needs no page.
#[test]
fn every_provision_and_every_parameter_has_a_source() {
    for known in listed() {
        let basis = known.provision.basis;
        let needs_none = matches!(basis.mark, Mark::Recalled | Mark::Own);
        assert!(needs_none || basis.source.starts_with("http"), "{}", known.id);
    }
    for parameter in PARAMETERS {
        let values = (parameter.values)();
        assert!(!values.is_empty(), "{}", parameter.id);
        for value in values {
            assert!(value.by.listed().is_some(), "{}: set by a provision that is not listed", parameter.id);
            assert!(value.by.basis.source.starts_with("http"), "{} has no source", parameter.id);
            assert!(
                value.by.in_force.contains(value.from),
                "{}: from a day without its provision",
                parameter.id
            );
        }
    }
}

#[test]
fn recalled_wording_is_not_called_seen() {
    for known in listed().filter(|known| known.checked == Checked::Not(Unchecked::NotSeen)) {
        assert_eq!(known.provision.basis.mark, Mark::Recalled, "{}", known.id);
    }
}

#[test]
fn cases_find_what_the_list_says() {
    let checked_by = checked_by();
    let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut seen_remedies: BTreeMap<&str, BTreeSet<Remedy>> = BTreeMap::new();
    for file in files() {
        for case in &file.cases {
            let (register, settings) = file.set_up(case);
            for finding in Judged::new(register.clone(), &settings).into_report().findings {
                let cited = |known: &&Listed| {
                    CitedProvision::from(known.provision) == finding.by.provision
                        && matches!(known.checked, Checked::By(codes) if codes.contains(&finding.rule.code))
                };
                // The records have several provisions that are cited alike.
                let ids: Vec<_> = listed().filter(cited).map(|known| known.id).collect();
                assert!(!ids.is_empty(), "no listed provision: {finding:?}");
                let pairs = ids.into_iter().map(|id| (id, finding.rule.code));
                seen.extend(pairs.filter(|pair| !OBEYED.contains(pair)));
                seen_remedies.entry(finding.rule.code).or_default().extend(finding.remedy);
            }
        }
    }
    let said = checked_by.iter().flat_map(|(id, codes)| codes.iter().map(|code| (*id, *code)));
    let said: BTreeSet<_> =
        said.filter(|(_, code)| rule(code).is_some()).filter(|pair| !OBEYED.contains(pair)).collect();
    assert_eq!(seen, said, "provisions of findings, and provisions that the list gives each rule");
    for rule in RULES {
        let said: BTreeSet<Remedy> = remedies(rule.code).iter().copied().collect();
        let seen = seen_remedies.remove(rule.code).unwrap_or_default();
        assert!(seen.is_subset(&said), "{}: {seen:?} are not all said to be remedies", rule.code);
        assert_eq!(seen.is_empty(), said.is_empty(), "{}: no case names a remedy", rule.code);
    }
}

#[test]
fn everything_is_explained_in_both_languages() {
    for code in codes() {
        let [lv, en] = [Lang::Lv, Lang::En].map(|lang| explain_rule(code, lang).unwrap());
        assert_eq!(lv.checked, rule(code).is_some());
        assert_ne!(lv.checks, en.checks);
        assert!([lv.checks, en.checks].into_iter().all(is_sentence), "{code}");
        assert_ne!(lv.title, en.title);
        assert!(!lv.provisions.is_empty());
        if let Some(rule) = rule(code) {
            assert_eq!(lv.provisions[0].id, rule.provision.listed().unwrap().id);
        }
    }
    for known in listed() {
        assert_eq!(explain_provision(known.id, Lang::En).unwrap().says, known.says.en);
    }
}

#[test]
fn what_is_not_there_is_answered_and_not_guessed() {
    for lang in Lang::ALL {
        assert_eq!(explain_rule("consent-mising", *lang).unwrap_err().suggestion, Some("consent-missing"));
        assert_eq!(explain_rule("", *lang).unwrap_err().suggestion, None);
        assert_eq!(explain_rule("\u{0}ž", *lang).unwrap_err().to_string(), "nothing has this code");
        assert_eq!(explain_provision("bdl_4_1", *lang).unwrap_err().suggestion, Some("BDL_4_1"));
        assert_eq!(explain_provision("consent-missing", *lang).unwrap_err().suggestion, None);
        assert_eq!(rule_checks("no-such-rule", *lang).or(rule_title("no-such-rule", *lang)), None);
    }
    let error = "de".parse::<Lang>().unwrap_err().to_string();
    assert!(error.contains("`lv`, `en`"), "{error}");
}
