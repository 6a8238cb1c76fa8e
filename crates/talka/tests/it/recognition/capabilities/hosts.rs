//! Where the work is done, as it was on the day of the work.

use talka::identity::Stated;
use talka::recognition::Criterion;
use talka::register::{LegalClass, Place, Status, StatusKind};

use super::{level, scheme, worked};
use crate::recognition::town::{Fate, Town};

fn hosts(rule: &str) -> talka::recognition::Scheme {
    scheme(&format!("hosts = {{ {rule} }}\n{}", level("it", "{ at_least_hours = 1 }")))
}

fn library(change: impl FnOnce(&mut talka::register::Organization)) -> Town {
    let mut town = worked(&[("2021-06-29/2021-06-30", 60)]);
    town.0.hour_logs[0].on = "2021-06-01".parse().unwrap();
    change(&mut town.0.organizations[0]);
    town
}

#[test]
fn by_class() {
    let scheme = hosts("classes = [\"association\", \"foundation\"]");
    let out = Fate::Fails(Criterion::Host);
    for (class, expected) in [
        (Some(LegalClass::Association), &Fate::Counts),
        (Some(LegalClass::MunicipalInstitution), &out),
        (None, &Fate::Undecided(Criterion::Host)),
    ] {
        let town = library(|host| host.class = class);
        // What is no lawful organizer counts nowhere; here only the scheme is looked at.
        let scheme = if class.is_none() { hosts("classes = [\"association\"]") } else { scheme.clone() };
        assert_eq!(town.fate(&scheme), *expected, "{class:?}");
    }
}

#[test]
fn a_social_enterprise_from_the_day_of_its_status() {
    let rule = "hosts = { classes = [\"social_enterprise\"] }\nhours = { excluded_breaches = [] }\n";
    let scheme = scheme(&format!("{rule}{}", level("it", "{ at_least_hours = 1 }")));
    for (on, expected) in [
        ("2020-06-30", Fate::Fails(Criterion::Host)),
        ("2020-07-01", Fate::Counts),
        ("2020-06-30/2020-07-01", Fate::Undecided(Criterion::Host)),
    ] {
        let mut town = worked(&[(on, 60)]);
        town.0.organizations[0].class = Some(LegalClass::SocialEnterprise);
        let from = Some("2020-07-01".parse().unwrap());
        town.0.organizations[0].statuses = Some(vec![Status::new(StatusKind::SocialEnterprise).from(from)]);
        assert_eq!(town.fate(&scheme), expected, "{on}");
    }
}

#[test]
fn by_list() {
    let scheme = hosts("listed = [\"90009116327\", \"40008183872\"]");
    let number = |text: &str| Some(Stated::from_text(text).unwrap());
    for (number, expected) in [
        (number("90009116327"), Fate::Counts),
        (number("90000013843"), Fate::Fails(Criterion::Host)),
        (None, Fate::Undecided(Criterion::Host)),
    ] {
        assert_eq!(library(|host| host.registration_number = number).fate(&scheme), expected);
    }
}

#[test]
fn by_address() {
    let scheme = hosts("registered = \"authority\"");
    let out = Fate::Fails(Criterion::HostRegistered);
    let open = Fate::Undecided(Criterion::HostRegistered);
    for (code, expected) in
        [(Some("0110000"), &Fate::Counts), (Some("0001000"), &out), (Some("9999999"), &open), (None, &open)]
    {
        let town = library(|host| host.municipality = code.map(str::to_owned));
        assert_eq!(town.fate(&scheme), *expected, "{code:?}");
    }
}

#[test]
fn a_municipality_goes_on_in_those_who_took_it_over() {
    // The city of Jēkabpils became part of the county of Jēkabpils (0031000) on 1 July 2021; Krustpils did as well.
    let scheme = hosts("registered = \"authority\"");
    let out = Fate::Fails(Criterion::HostRegistered);
    for (code, on, expected) in [
        ("0110000", "2021-07-15", &Fate::Counts),
        ("0031000", "2021-07-15", &Fate::Counts),
        ("0001000", "2021-07-15", &out),
        ("0031000", "2020-06-01", &Fate::Undecided(Criterion::HostRegistered)),
    ] {
        let mut town = worked(&[(on, 60)]);
        town.0.hour_logs[0].on = on.parse().unwrap();
        town.0.organizations[0].municipality = Some(code.to_owned());
        let register = talka::register::Register::new(town.0).unwrap();
        let settings = talka::law::Settings::on("2021-12-31".parse().unwrap());
        let judged = talka::law::Judged::new(register.clone(), &settings);
        let decisions =
            talka::recognition::recognize(&judged, &scheme, &talka::recognition::awards::Ledger::default())
                .decisions;
        assert_eq!(Fate::of(&decisions[0]), *expected, "{code} on {on}");
    }
}

#[test]
fn by_territory_of_the_work() {
    let scheme = hosts("territory = \"authority\"");
    let place = |name: &str, code: Option<&str>| {
        Place::default().name(name.to_owned()).municipality(code.map(str::to_owned))
    };
    let (here, there) = (place("Brīvības iela", Some("0110000")), place("Rīga", Some("0001000")));
    let out = Fate::Fails(Criterion::Territory);
    let open = Fate::Undecided(Criterion::Territory);
    for (places, at, expected) in [
        (None, None, &open),
        (Some(vec![]), None, &open),
        (Some(vec![here.clone()]), None, &Fate::Counts),
        (Some(vec![there.clone()]), None, &out),
        (Some(vec![here.clone(), there.clone()]), None, &open),
        (Some(vec![here.clone(), there.clone()]), Some("brīvības iela"), &Fate::Counts),
        (Some(vec![here.clone(), there.clone()]), Some("Rīga"), &out),
        (Some(vec![here.clone(), there.clone()]), Some("elsewhere"), &open),
        (Some(vec![place("Brīvības iela", None)]), Some("Brīvības iela"), &open),
    ] {
        let mut town = library(|host| host.places.clone_from(&places));
        town.0.hour_logs[0].place = at.map(str::to_owned);
        assert_eq!(town.fate(&scheme), *expected, "{places:?} {at:?}");
    }
}

#[test]
fn any_host() {
    let scheme = scheme(&level("it", "{ at_least_hours = 1 }"));
    assert_eq!(library(|host| host.class = Some(LegalClass::Foundation)).fate(&scheme), Fate::Counts);
}

#[test]
fn a_company_recorded_as_a_merchant_may_be_a_social_enterprise() {
    let counts = |classes: &str, class, statuses: &Option<Vec<Status>>| {
        let rule = format!("hosts = {{ classes = {classes} }}\nhours = {{ excluded_breaches = [] }}\n");
        let mut town = worked(&[("2021-06-01", 60)]);
        town.0.organizations[0].class = Some(class);
        town.0.organizations[0].statuses = statuses.clone();
        town.fate(&scheme(&format!("{rule}{}", level("it", "{ at_least_hours = 1 }")))) == Fate::Counts
    };
    let granted = Status::new(StatusKind::SocialEnterprise).from("2020-07-01".parse().ok());
    let (granted, none) = (Some(vec![granted]), Some(Vec::new()));
    assert!(counts("[\"social_enterprise\"]", LegalClass::Merchant, &granted));
    assert!(!counts("[\"social_enterprise\"]", LegalClass::Merchant, &none));
    assert!(!counts("[\"social_enterprise\"]", LegalClass::Merchant, &None));
    assert!(!counts("[\"social_enterprise\"]", LegalClass::Association, &granted));
    // Where merchants are listed, and where social enterprises are not, no status is asked for.
    assert!(counts("[\"merchant\", \"social_enterprise\"]", LegalClass::Merchant, &none));
    assert!(!counts("[\"association\"]", LegalClass::Merchant, &granted));
}
