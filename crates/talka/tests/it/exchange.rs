//! Projects of partner towns: what is refused, and what always holds. What is found is in the vectors.

use std::fmt::Write as _;

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use talka::date::Day;
use talka::exchange::{
    Budget, BudgetSum, Cost, CostKind, Exchange, ExchangeCause, ExchangeError, ExchangeFact, Fund,
    FundSource, MobilityRole, PreFinancing, ProjectReportKind, Repayment, ResultKind, judge,
};
use talka::law::{Settings, Severity};
use talka::programmes::{Duration, Programme};
use talka::text::{Lang, exchange_cause};
use talka::wire::check_exchange;

const HOP: &[u8] = include_bytes!("../../doc/hop.json");

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn settings() -> Settings {
    Settings::on(day("2019-06-01"))
}

#[test]
fn what_contradicts_itself_is_refused_at_its_place() {
    let cases = [
        ("/partners/1/key", json!("torun"), "duplicate_key", "/partners/1/key"),
        ("/mobilities/1", json!({"key": "conference"}), "duplicate_key", "/mobilities/1/key"),
        ("/lead", json!("riga"), "unknown_partner", "/lead"),
        ("/budgets/0/partner", json!("riga"), "unknown_partner", "/budgets/0/partner"),
        ("/mobilities/0/came/0/partner", json!("riga"), "unknown_partner", "/mobilities/0/came/0/partner"),
        (
            "/documents",
            json!([{"kind": "council_decision", "partner": "riga"}]),
            "unknown_partner",
            "/documents/0/partner",
        ),
        (
            "/budgets/0/costs",
            json!([{"kind": "travel", "mobility": "visit"}]),
            "unknown_mobility",
            "/budgets/0/costs/0/mobility",
        ),
        ("/partners/2/country", json!("Latvija"), "no_country", "/partners/2/country"),
        ("/mobilities/0/country", json!("P1"), "no_country", "/mobilities/0/country"),
        ("/to", json!("2018-01-01"), "no_days", "/to"),
        ("/mobilities/0/to", json!("2018-04-10"), "no_days", "/mobilities/0/to"),
        ("/budgets/0/total_cents", json!(-1), "negative", "/budgets/0/total_cents"),
        ("/budgets/0/funds/1/cents", json!(-1), "negative", "/budgets/0/funds/1/cents"),
        ("/budgets/0/pre_financing/0/cents", json!(-1), "negative", "/budgets/0/pre_financing/0/cents"),
        (
            "/budgets/0/pre_financing/0/repaid",
            json!([{"cents": -1}]),
            "negative",
            "/budgets/0/pre_financing/0/repaid/0/cents",
        ),
        (
            "/budgets/0/costs",
            json!([{"kind": "travel", "cents": -1}]),
            "negative",
            "/budgets/0/costs/0/cents",
        ),
    ];
    for (at, to, kind, path) in cases {
        let mut document: Value = serde_json::from_slice(HOP).unwrap();
        let (parent, name) = at.rsplit_once('/').unwrap();
        match document.pointer_mut(parent).unwrap() {
            Value::Array(elements) => elements.push(to),
            members => members[name] = to,
        }
        let document = document.to_string();
        for lang in ["lv", "en"] {
            let options = format!(r#"{{"settings": {{"today": "2019-06-01"}}, "lang": "{lang}"}}"#);
            let errors = check_exchange(document.as_bytes(), options.as_bytes()).unwrap_err();
            let found: Vec<_> =
                errors.list().iter().map(|error| (&*error.kind, error.path.as_str())).collect();
            assert_eq!(found, [(kind, path)], "{at}");
            assert!(!errors.list()[0].message.contains("riga"));
        }
        let error = judge(&[], &settings(), &Exchange::from_json(document.as_bytes()).unwrap()).unwrap_err();
        assert_eq!(error.at().as_str(), path);
        assert!(error.to_string().starts_with(&format!("{path}: ")));
    }
}

#[test]
fn where_the_partners_are_not_known_nobody_is_unknown() {
    let mut hop = Exchange::from_json(HOP).unwrap();
    hop.partners = None;
    assert!(judge(&[], &settings(), &hop).is_ok());
    hop.partners = Some(Vec::new());
    assert!(matches!(judge(&[], &settings(), &hop), Err(ExchangeError::NoSuchPartner { .. })));
}

#[test]
fn nothing_that_people_call_something_is_printed() {
    let printed = format!("{:?}", Exchange::from_json(HOP).unwrap());
    for text in ["torun", "Toruń", "HOP", "daugavpils", "conference"] {
        assert!(!printed.contains(text), "{printed}");
    }
    assert!(printed.starts_with("Exchange {"), "{printed}");
}

/// What was not seen is never a violation, however the project is.
#[test]
fn a_number_that_was_only_recalled_is_reported_on_request() {
    let text = include_str!("../../programmes/efc-2014.toml").replace("\"official\"", "\"recalled\"");
    let versions = [Programme::from_toml(&text).unwrap()];
    let mut hop = Exchange::from_json(HOP).unwrap();
    hop.mobilities.as_mut().unwrap()[0].came.as_mut().unwrap().truncate(2);
    let silent = judge(&versions, &settings(), &hop).unwrap();
    assert!(silent.findings.is_empty());
    assert_eq!(silent.not_judged.len(), 1);
    let asked = settings().with_recalled(talka::law::Recalled::Information);
    let said = judge(&versions, &asked, &hop).unwrap();
    assert_eq!(said.findings.len(), 1);
    assert_eq!(said.findings[0].severity, Severity::Information);
}

#[test]
fn each_cause_has_a_sentence_in_both_languages() {
    let (on, due) = (day("2018-11-01"), day("2018-10-31"));
    let (source, percent) = (FundSource::Programme, 63);
    let counted = |of| ExchangeCause::PreFinancingCounted {
        of,
        cents: 90_000,
        other_cents: 55_000,
        lent_cents: 35_000,
    };
    let causes = [
        ExchangeCause::FewPartnerCountries { countries: 1, least: 2 },
        ExchangeCause::FewPartnerCountries { countries: 3, least: 4 },
        ExchangeCause::FewInvited { people: 24, least: 25 },
        ExchangeCause::OutsideProject { from: Some(due), to: Some(on) },
        ExchangeCause::OutsideProject { from: None, to: Some(on) },
        ExchangeCause::LongMeeting { most: Duration::default().days(21), lasts: 22 },
        ExchangeCause::FewerCame { role: Some(MobilityRole::Volunteer), planned: 5, came: 1 },
        ExchangeCause::FewerCame { role: None, planned: 56, came: 55 },
        ExchangeCause::SumDiffers { of: BudgetSum::Funds, cents: 54_999, total_cents: 55_000 },
        ExchangeCause::SumDiffers { of: BudgetSum::Costs, cents: 55_001, total_cents: 55_000 },
        counted(BudgetSum::Total),
        counted(BudgetSum::Funds),
        counted(BudgetSum::Costs),
        ExchangeCause::LentTooMuch { instead_of: source, lent_cents: 35_001, fund_cents: 35_000 },
        ExchangeCause::RepaidTooMuch { repaid_cents: 35_001, lent_cents: 35_000 },
        ExchangeCause::NotRepaid { left_cents: 1, by: due },
        ExchangeCause::ShareOverCap { source, cents: 35_000, total_cents: 55_000, percent },
        ExchangeCause::GrantOverCap { cents: 2_500_001, most_cents: 2_500_000 },
        ExchangeCause::NoEvidence { kind: ResultKind::Publication, due },
        ExchangeCause::NotReported { kind: ProjectReportKind::Final, due },
        ExchangeCause::ReportedLate { kind: ProjectReportKind::Financial, due, on },
    ];
    let mut said = String::new();
    for cause in &causes {
        for lang in Lang::ALL {
            writeln!(said, "{}", exchange_cause(cause, *lang)).unwrap();
        }
    }
    insta::assert_snapshot!(said);
}

/// Every place of a document with a member that is a fact and may be missing. The partner of a budget and of a document, and the day
/// by which a result was promised, say something else where they are absent.
fn facts(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let here = format!("{at}/{name}");
                let another =
                    ["/budgets", "/documents"].iter().any(|list| at.starts_with(list)) && name == "partner";
                if ExchangeFact::ALL.iter().any(|fact| fact.as_str() == name)
                    && !another
                    && !here.contains("/promised/")
                {
                    found.push(here.clone());
                }
                facts(member, &here, found);
            }
        }
        Value::Array(elements) => {
            elements.iter().enumerate().for_each(|(n, element)| facts(element, &format!("{at}/{n}"), found));
        }
        _ => {}
    }
}

/// Of each project of the vectors and each fact: without it there is no finding more.
#[test]
fn what_is_not_known_is_no_finding() {
    let mut tried = 0;
    for file in ["budget", "project", "hop"] {
        let path = format!("{}/vectors/exchange/exchange-{file}.json", env!("CARGO_MANIFEST_DIR"));
        let file: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let options = json!({"settings": file["settings"]}).to_string();
        let findings = |exchange: &Value| {
            let report = check_exchange(exchange.to_string().as_bytes(), options.as_bytes()).ok()?;
            let report: Value = serde_json::from_str(&report).unwrap();
            Some(report["findings"].as_array().unwrap().len())
        };
        let mut found = Vec::new();
        facts(&file["base"], "", &mut found);
        for at in found {
            let mut without = file["base"].clone();
            let (parent, name) = at.rsplit_once('/').unwrap();
            let parent = without.pointer_mut(parent).unwrap().as_object_mut().unwrap();
            if parent.remove(name).is_some_and(|value| value.is_null()) {
                continue;
            }
            // A cost of a meeting of which nobody knows is refused.
            let Some(count) = findings(&without) else { continue };
            assert_eq!(count, 0, "{at}");
            tried += 1;
        }
    }
    assert!(tried > 60, "{tried}");
}

fn cents() -> impl Strategy<Value = Option<i64>> {
    proptest::option::weighted(0.9, prop_oneof![0..60_000_i64, Just(35_000), Just(i64::MAX)])
}

fn budget() -> impl Strategy<Value = Budget> {
    let source = || select(FundSource::ALL);
    let fund = (source(), cents(), proptest::option::of(0..100_u8))
        .prop_map(|(source, cents, percent)| Fund::new(source).cents(cents).at_most_percent(percent));
    let repaid = cents().prop_map(|cents| Repayment::new(cents.unwrap_or_default()));
    let lent = (source(), source(), cents(), proptest::collection::vec(repaid, 0..3), any::<bool>())
        .prop_map(|(by, instead_of, cents, repaid, limited)| {
            let by_then = limited.then(|| day("2019-01-01"));
            PreFinancing::new(by, instead_of).cents(cents).repaid(repaid).repay_by(by_then)
        });
    let cost = cents().prop_map(|cents| Cost::new(CostKind::Travel).cents(cents));
    let lists = (
        proptest::collection::vec(fund, 0..4),
        proptest::collection::vec(lent, 0..3),
        proptest::collection::vec(cost, 0..4),
    );
    (cents(), lists).prop_map(|(total, (funds, lent, costs))| {
        Budget::default().total_cents(total).funds(funds).pre_financing(lent).costs(costs)
    })
}

fn reasons(budget: Budget) -> Vec<String> {
    let exchange = Exchange::new("any".into()).budgets(vec![budget]);
    let report = judge(&[], &settings(), &exchange).unwrap();
    let mut said: Vec<String> = report.findings.iter().map(|one| format!("{:?}", one.cause)).collect();
    said.sort();
    said
}

proptest! {
    /// The order of the parts of a budget decides nothing.
    #[test]
    fn the_order_of_a_budget_decides_nothing(budget in budget()) {
        let mut turned = budget.clone();
        turned.funds.as_mut().unwrap().reverse();
        turned.costs.as_mut().unwrap().reverse();
        turned.pre_financing.as_mut().unwrap().reverse();
        prop_assert_eq!(reasons(budget), reasons(turned));
    }

    /// A budget whose sums agree has no finding about its sums, and whatever is lent changes none of them.
    #[test]
    fn what_is_lent_is_in_no_sum(programme in 1..60_000_i64, council in 0..60_000_i64, lent in 0..60_000_i64) {
        let total = programme + council;
        let lent = lent.min(programme);
        let budget = Budget::default()
            .total_cents(total)
            .funds(vec![Fund::new(FundSource::Programme).cents(programme), Fund::new(FundSource::Council).cents(council)])
            .pre_financing(vec![PreFinancing::new(FundSource::Council, FundSource::Programme).cents(lent)])
            .costs(vec![Cost::new(CostKind::Travel).cents(total)]);
        prop_assert_eq!(reasons(budget.clone()), Vec::<String>::new());
        // Counted as a fund, it is found, and by its name.
        if lent > 0 {
            let mut twice = budget;
            twice.funds.as_mut().unwrap().push(Fund::new(FundSource::Council).cents(lent));
            let said = reasons(twice);
            prop_assert_eq!(said.len(), 1);
            let counted = said[0].starts_with("PreFinancingCounted { of: Funds");
            prop_assert!(counted);
        }
    }

    /// A share that is over its cap is so by exact division.
    #[test]
    fn a_share_is_compared_to_the_cent(cents in 0..60_000_i64, total in 1..60_000_i64, percent in 0..=100_u8) {
        let budget = Budget::default()
            .total_cents(total)
            .funds(vec![Fund::new(FundSource::Programme).cents(cents).at_most_percent(percent)])
            .pre_financing(vec![])
            .costs(vec![]);
        let over = reasons(budget).iter().any(|said| said.starts_with("ShareOverCap"));
        let most = total * i64::from(percent) / 100;
        prop_assert_eq!(over, cents > most);
    }
}
