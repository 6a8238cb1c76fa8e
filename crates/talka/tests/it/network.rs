//! The network: whom to ask, who has reported, and that no name gets out.

use serde_json::{Value, json};
use talka::date::{Day, Period};
use talka::impact::{By, TotalsAsked, totals};
use talka::law::{Judged, Settings};
use talka::network::{Contact, Network, NetworkError, NetworkRole, Reported, ReportedState};
use talka::register::{Private, Register};
use talka::territory::PlanningRegion;
use talka::wire::network;

const JEKABPILS: &str = "0110000";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn coordinator(code: &str, from: &str) -> Contact {
    Contact::new(NetworkRole::Coordinator).municipality(code.to_owned()).from(day(from))
}

fn known(contacts: Vec<Contact>) -> Network {
    Network::default().contacts(contacts)
}

#[test]
fn a_contact_is_one_from_the_first_to_the_last_day() {
    let network = known(vec![coordinator(JEKABPILS, "2020-03-01").to(day("2020-05-31"))]);
    let contacts = |on| network.whom_to_ask(JEKABPILS, day(on)).contacts;
    assert_eq!(contacts("2020-02-29"), [0_u32; 0]);
    assert_eq!(contacts("2020-03-01"), [0]);
    assert_eq!(contacts("2020-05-31"), [0]);
    assert_eq!(contacts("2020-06-01"), [0_u32; 0]);
}

#[test]
fn whoever_is_perhaps_a_contact_is_kept_apart_and_the_region_is_asked() {
    let since_when = Contact::new(NetworkRole::Coordinator).municipality(JEKABPILS.to_owned());
    let region =
        Contact::new(NetworkRole::WorkingGroup).region(PlanningRegion::Zemgale).from(day("2020-01-01"));
    let asked = known(vec![since_when.clone(), region]).whom_to_ask(JEKABPILS, day("2020-06-01"));
    assert_eq!((asked.of, asked.contacts, asked.perhaps), (Some(By::PlanningRegion), vec![1], vec![0]));
    let alone =
        known(vec![since_when.clone().to(day("2020-05-31"))]).whom_to_ask(JEKABPILS, day("2020-06-01"));
    assert_eq!((alone.of, alone.perhaps), (None, vec![]));
    let alone = known(vec![since_when]).whom_to_ask(JEKABPILS, day("2020-06-01"));
    assert_eq!((alone.of, alone.contacts, alone.perhaps), (Some(By::Municipality), vec![], vec![0]));
}

#[test]
fn coordinators_come_before_those_who_stand_in_for_them() {
    let of = |role| Contact::new(role).municipality(JEKABPILS.to_owned()).from(day("2020-01-01"));
    let roles =
        [NetworkRole::WorkingGroup, NetworkRole::Deputy, NetworkRole::Coordinator, NetworkRole::Deputy];
    let asked = known(roles.map(of).to_vec()).whom_to_ask(JEKABPILS, day("2020-06-01"));
    assert_eq!(asked.contacts, [2, 1, 3, 0]);
}

/// The city of Jēkabpils became a part of Jēkabpils novads on 1 July 2021.
#[test]
fn a_code_of_before_the_reform_leads_to_who_holds_the_territory() {
    let before = coordinator(JEKABPILS, "2020-01-01").to(day("2021-06-30"));
    let network = known(vec![coordinator("0031000", "2021-07-01"), before]);
    assert_eq!(network.whom_to_ask(JEKABPILS, day("2021-06-30")).contacts, [1]);
    assert_eq!(network.whom_to_ask(JEKABPILS, day("2021-07-01")).contacts, [0]);
    assert_eq!(network.whom_to_ask("0031000", day("2021-07-01")).contacts, [0]);
    assert_eq!(network.whom_to_ask("0031000", day("2021-06-30")).contacts, [0_u32; 0]);
}

#[test]
fn totals_name_whom_to_ask() {
    let register = r#"{"volunteers": [{"id": "00000000-0000-0000-0000-000000000001"}],
        "organizations": [{"id": "00000000-0000-0000-0000-000000000002", "municipality": "0110000"}],
        "placements": [{"id": "00000000-0000-0000-0000-000000000003", "volunteer": "00000000-0000-0000-0000-000000000001",
            "organization": "00000000-0000-0000-0000-000000000002"}],
        "hour_logs": [{"id": "00000000-0000-0000-0000-000000000004", "placement": "00000000-0000-0000-0000-000000000003",
            "on": "2020-05-20", "minutes": 90}]}"#;
    let judged =
        Judged::new(Register::from_json(register.as_bytes()).unwrap(), &Settings::on(day("2020-06-01")));
    let asked = TotalsAsked::new().by(vec![By::PlanningRegion, By::Municipality]).fewest_people(1);
    let totals = totals(&judged, None, &asked).unwrap();
    let network = known(vec![coordinator(JEKABPILS, "2020-01-01")]);
    let asked = network.whom_to_ask_about(&totals, day("2020-06-01"));
    let asked: Vec<_> = asked.iter().map(|one| (one.place.as_str(), one.of, one.contacts.len())).collect();
    assert_eq!(asked, [("zemgale", None, 0), (JEKABPILS, Some(By::Municipality), 1)]);
}

fn state(network: &Network, code: &str, from: &str, to: &str, on: &str) -> ReportedState {
    let about = Period::new(day(from), day(to)).unwrap();
    let states = network.reporting(about, day(on));
    states.iter().find(|one| one.ask.place == code).unwrap().state
}

#[test]
fn whether_a_municipality_has_reported() {
    let half =
        |from: &str, to: &str| Reported::new(JEKABPILS.into(), day(from), day(to)).on(day("2021-01-15"));
    let of = |reported: Vec<Reported>, on| {
        state(&Network::default().reported(reported), JEKABPILS, "2020-01-01", "2020-12-31", on)
    };
    let (first, second) = (half("2020-01-01", "2020-06-30"), half("2020-07-01", "2020-12-31"));
    assert_eq!(of(vec![], "2021-02-01"), ReportedState::Missing);
    assert_eq!(of(vec![first.clone()], "2021-02-01"), ReportedState::Partly);
    assert_eq!(of(vec![first.clone(), second.clone()], "2021-02-01"), ReportedState::Reported);
    assert_eq!(of(vec![first.clone(), second.clone()], "2021-01-15"), ReportedState::Reported);
    assert_eq!(of(vec![first, second], "2021-01-14"), ReportedState::Missing);
    let not_known = state(&Network::default(), JEKABPILS, "2020-01-01", "2020-12-31", "2021-02-01");
    assert_eq!(not_known, ReportedState::NotKnown);
}

/// Of the six that became Jēkabpils novads, one speaks for a part; for a year before, the novads speaks for all of them.
#[test]
fn reports_across_the_reform() {
    let year = |code: &str| {
        Network::default().reported(vec![Reported::new(code.into(), day("2021-01-01"), day("2021-12-31"))])
    };
    assert_eq!(
        state(&year(JEKABPILS), "0031000", "2021-01-01", "2021-12-31", "2022-02-01"),
        ReportedState::Partly
    );
    assert_eq!(
        state(&year("0031000"), "0031000", "2021-01-01", "2021-12-31", "2022-02-01"),
        ReportedState::Reported
    );
    assert_eq!(
        state(&year("0031000"), JEKABPILS, "2021-01-01", "2021-06-30", "2022-02-01"),
        ReportedState::Reported
    );
}

#[test]
fn what_contradicts_itself_is_refused_at_its_place() {
    let unknown = known(vec![coordinator("0031010", "2020-01-01")]).checked().unwrap_err();
    assert!(
        matches!(&unknown, NetworkError::NoSuchMunicipality { at } if at.as_str() == "/contacts/0/municipality")
    );
    let reversed =
        known(vec![coordinator(JEKABPILS, "2020-01-02").to(day("2020-01-01"))]).checked().unwrap_err();
    assert_eq!(reversed.at().as_str(), "/contacts/0/to");
    let reported = Reported::new(JEKABPILS.into(), day("2020-01-02"), day("2020-01-01"));
    let reversed = Network::default().reported(vec![reported]).checked().unwrap_err();
    assert_eq!(reversed.at().as_str(), "/reported/0/to");
    for lang in ["lv", "en"] {
        let options =
            json!({"on": "2020-01-01", "about": {"from": "2020-01-02", "to": "2020-01-01"}, "lang": lang});
        let errors = network(b"{\"contacts\": []}", options.to_string().as_bytes()).unwrap_err();
        assert_eq!((&*errors.list()[0].kind, errors.list()[0].path.as_str()), ("no_days", "/about/to"));
        let network_of =
            json!({"contacts": [{"role": "deputy", "municipality": "Anna Paraudziņa"}]}).to_string();
        let errors =
            network(network_of.as_bytes(), json!({"on": "2020-01-01", "lang": lang}).to_string().as_bytes());
        let error = errors.unwrap_err().to_json();
        assert!(error.contains("unknown_municipality") && !error.contains("Paraudziņa"), "{error}");
    }
}

#[test]
fn no_name_gets_out() {
    let contact = coordinator(JEKABPILS, "2020-01-01")
        .name(Private::new("Anna Paraudziņa"))
        .reached(Private::new("anna@example.lv"));
    let unknown = Network::default()
        .contacts(vec![contact.clone(), contact.municipality("Anna Paraudziņa".to_owned())]);
    let document = serde_json::to_string(&unknown).unwrap();
    assert!(document.contains("Anna"), "the office gets its own back");
    let error = unknown.clone().checked().unwrap_err();
    let options = json!({"on": "2020-06-01", "places": [JEKABPILS], "about": {"from": "2020-01-01", "to": "2020-12-31"}});
    let refused = network(document.as_bytes(), options.to_string().as_bytes()).unwrap_err();
    let fine = document.replace("\"municipality\":\"Anna Paraudziņa\"", "\"municipality\":\"0110000\"");
    let answer = network(fine.as_bytes(), options.to_string().as_bytes()).unwrap();
    let answered: Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(answered["asked"][0]["contacts"], json!([0, 1]));
    assert_eq!(answered["reporting"].as_array().unwrap().len(), 119);
    for said in
        [format!("{unknown:?}"), format!("{error} {error:?}"), format!("{refused} {refused:?}"), answer]
    {
        assert!(!said.contains("Anna") && !said.contains("anna@"), "{said}");
    }
}
