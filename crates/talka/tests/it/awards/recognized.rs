//! From what a scheme makes of a register to the ledger, year after year.

use serde_json::json;
use talka::law::{Judged, Settings};
use talka::recognition::awards::{AwardKey, AwardStep, Earned, Granted, Ledger};
use talka::recognition::{Reached, Scheme, recognize};
use talka::register::Register;
use talka::text::{Lang, fallen_short};
use uuid::Uuid;

use crate::awards::years::{day, event, id, of_year, summer_job};

/// Each calendar year: bronze from 10 hours, silver from 20; of the two only the better.
fn scheme(id: &str, supersedes: &str, number: &str) -> Scheme {
    let text = format!(
        r#"
        id = "{id}"
        title = {{ lv = "Vārpas novads", en = "Vārpas novads" }}
        authority = {{ name = "Vārpas novads" }}
        text = {{ number = "{number}", date = 2023-08-24, supersedes = [{supersedes}] }}
        period = {{ every = "calendar_year" }}
        issue = {{ levels = "best_only" }}

        [[levels]]
        id = "bronze"
        title = {{ lv = "bronza", en = "bronze" }}
        needs = {{ at_least_hours = 10 }}
        awards = ["certificate"]

        [[levels]]
        id = "silver"
        title = {{ lv = "sudrabs", en = "silver" }}
        needs = {{ at_least_hours = 20 }}
        awards = ["certificate"]
        "#
    );
    Scheme::from_toml(&text).map_err(|errors| errors.to_string()).unwrap()
}

/// A volunteer at a library, with hours on these days.
fn register(hours: &[(&str, i32)]) -> Register {
    let id = Uuid::from_u128;
    let logs = (0xD1..).zip(hours).map(|(n, (on, minutes))| {
        let confirmation = json!({"state": "confirmed", "role": "coordinator"});
        json!({"id": id(n), "placement": id(0xC), "on": on, "minutes": minutes, "confirmation": confirmation})
    });
    let register = json!({
        "volunteers": [{"id": id(1), "born": "1990-01-01"}],
        "organizations": [{"id": id(0xB), "class": "municipal_institution"}],
        "placements": [{"id": id(0xC), "volunteer": id(1), "organization": id(0xB), "payments": []}],
        "hour_logs": logs.collect::<Vec<_>>(),
    });
    Register::from_json(register.to_string().as_bytes()).unwrap()
}

fn taken(ledger: &mut Ledger, scheme: &Scheme, hours: &[(&str, i32)], on: &str) -> Vec<(AwardKey, Granted)> {
    let register = register(hours);
    let judged = Judged::new(register.clone(), &Settings::on(day(on)));
    let recognition = recognize(&judged, scheme, ledger);
    ledger.take_up(&recognition, scheme, day(on)).unwrap()
}

/// The levels that were reached and are not due, with what stands against them.
fn not_due(ledger: &Ledger, scheme: &Scheme, hours: &[(&str, i32)], on: &str) -> Vec<(String, Granted)> {
    let register = register(hours);
    let judged = Judged::new(register.clone(), &Settings::on(day(on)));
    let decision = recognize(&judged, scheme, ledger).decisions.remove(0);
    assert!(decision.awards.is_empty());
    decision.not_due.into_iter().map(|not| (not.level.clone(), not.because)).collect()
}

fn key(scheme: &str, level: &str, year: i32) -> AwardKey {
    AwardKey { scheme: scheme.to_owned(), level: level.to_owned(), ..of_year(1, year) }
}

#[test]
fn only_what_is_new_is_taken_up() {
    let town = scheme("town", "", "12/22");
    let mut ledger = Ledger::default();
    let mut hours = vec![("2023-03-01", 599), ("2023-04-01", 1)];
    assert_eq!(
        taken(&mut ledger, &town, &hours, "2023-12-31"),
        [(key("town", "bronze", 2023), Granted::New)]
    );
    let award = ledger.awards().next().unwrap().clone();
    assert_eq!((award.minutes, award.logs.as_slice()), (600, [id(0xD1), id(0xD2)].as_slice()));
    assert_eq!(award.version.as_deref(), Some("12/22, 2023-08-24"));
    assert_eq!(award.first(AwardStep::Eligible), Some(day("2023-12-31")));
    assert_eq!(taken(&mut ledger, &town, &hours, "2023-12-31"), []);
    // More hours of the same year make a higher level; the next year is another one.
    hours.push(("2023-12-01", 600));
    assert_eq!(
        taken(&mut ledger, &town, &hours, "2023-12-31"),
        [(key("town", "silver", 2023), Granted::New)]
    );
    hours.push(("2024-01-01", 600));
    assert_eq!(
        taken(&mut ledger, &town, &hours, "2024-12-31"),
        [(key("town", "bronze", 2024), Granted::New)]
    );
    assert_eq!(ledger.get(&award.key), Some(&award));
    // Hours that turn out to be fewer take nothing away, and bring no lower level beside the higher one.
    let fewer = [("2023-12-01", 600)];
    assert_eq!(taken(&mut ledger, &town, &fewer, "2023-12-31"), []);
    assert_eq!(ledger.awards().len(), 3);
}

#[test]
fn new_rules_leave_alone_what_was_given_under_the_old_ones() {
    let mut ledger = Ledger::default();
    let hours = [("2023-03-01", 1200)];
    let _ = taken(&mut ledger, &scheme("town", "", "12/22"), &hours, "2023-12-31");
    let before = ledger.clone();
    let new = scheme("town-2", "\"town\"", "40/23");
    let already = Granted::Already { step: AwardStep::Eligible };
    assert_eq!(not_due(&ledger, &new, &hours, "2023-12-31"), [("silver".to_owned(), already)]);
    let higher = Granted::HigherHeld { level: "silver".to_owned() };
    let fewer = [("2023-03-01", 600)];
    assert_eq!(not_due(&ledger, &new, &fewer, "2023-12-31"), [("bronze".to_owned(), higher)]);
    assert_eq!(taken(&mut ledger, &new, &hours, "2023-12-31"), []);
    assert_eq!(ledger, before);
}

#[test]
fn only_levels_above_stand_against_one_where_the_best_is_given() {
    let town = scheme("town", "", "12/22");
    for (level, above) in [("bronze", vec!["silver"]), ("silver", vec![])] {
        assert_eq!(Earned::under(&town, key("town", level, 2023)).higher, above);
    }
}

#[test]
fn what_was_revoked_is_not_due_again() {
    let town = scheme("town", "", "12/22");
    let mut ledger = Ledger::default();
    let hours = [("2023-03-01", 600)];
    let _ = taken(&mut ledger, &town, &hours, "2023-12-31");
    ledger.record(&key("town", "bronze", 2023), event(AwardStep::Revoked, "2024-02-01")).unwrap();
    let because = Granted::RevokedBefore { on: day("2024-02-01") };
    assert_eq!(not_due(&ledger, &town, &hours, "2023-12-31"), [("bronze".to_owned(), because)]);
    assert_eq!(taken(&mut ledger, &town, &hours, "2023-12-31"), []);
}

#[test]
fn a_ledger_that_cannot_be_is_refused_with_its_place() {
    let award = json!({
        "key": {"volunteer": Uuid::from_u128(1), "scheme": "town", "level": "bronze"},
        "minutes": 600,
        "logs": [],
        "events": [{"step": "approved", "on": "2024-01-10"}],
    });
    let options = json!({
        "settings": {"today": "2024-12-31"},
        "scheme": "lv-livani",
        "ledger": {"version": 1, "awards": [award]},
    });
    let errors = talka::wire::recognize(b"{}", options.to_string().as_bytes()).unwrap_err();
    let error = &errors.list()[0];
    assert_eq!((&*error.kind, error.path.as_str()), ("contradiction", "/ledger/awards/0/events/0/step"));
    assert_eq!(error.message, "options: `approved` cannot come first; expected `eligible`");
}

#[test]
fn whoever_has_an_award_is_listed_without_hours() {
    let town = scheme("town", "", "12/22");
    let mut ledger = Ledger::default();
    let rule = summer_job();
    let earned = Earned { entitlements: vec![rule], ..Earned::new(key("town", "bronze", 2023)) };
    let _ = ledger.grant(earned, day("2024-01-10")).unwrap();
    let register = register(&[]);
    let judged = Judged::new(register.clone(), &Settings::on(day("2024-12-31")));
    let decisions = recognize(&judged, &town, &ledger).decisions;
    assert_eq!(decisions[0].claims[0].entitlement, "summer-job");
    assert!(recognize(&judged, &town, &Ledger::default()).decisions[0].claims.is_empty());
    // Another scheme says nothing of it.
    let another = scheme("another", "", "1");
    assert!(recognize(&judged, &another, &ledger).decisions[0].claims.is_empty());
}

#[test]
fn an_award_stands_whose_hours_no_longer_suffice() {
    let town = scheme("town", "", "12/22");
    let mut ledger = Ledger::default();
    taken(&mut ledger, &town, &[("2023-03-01", 1200)], "2023-12-31");
    let short = |ledger: &Ledger, minutes: i32, on: &str| {
        let judged = Judged::new(register(&[("2023-03-01", minutes)]), &Settings::on(day(on)));
        recognize(&judged, &town, ledger).decisions.remove(0).fallen_short
    };
    assert_eq!(short(&ledger, 1200, "2023-12-31"), []);
    let fallen = short(&ledger, 1199, "2023-12-31");
    let [only] = &fallen[..] else { panic!("{fallen:?}") };
    assert_eq!(
        (only.level.as_str(), only.step, only.state),
        ("silver", AwardStep::Eligible, Reached::NotReached)
    );
    assert_eq!((only.minutes, only.counted), (1200, 1199));
    assert_eq!(
        fallen_short(only, Lang::Lv),
        "Kad apbalvojumu piešķīra, ieskaitītais laiks bija 20\u{a0}h; tagad tas ir 19\u{a0}h\u{a0}59\u{a0}min, \
         un līmenis vairs nav sasniegts. Apbalvojums paliek spēkā; tā statuss ir „kritēriji izpildīti”."
    );
    // The hours of a year say nothing of the award of another.
    assert_eq!(short(&ledger, 1199, "2024-12-31"), []);
    ledger.record(&key("town", "silver", 2023), event(AwardStep::Revoked, "2024-01-10")).unwrap();
    assert_eq!(short(&ledger, 1199, "2023-12-31"), []);
}
