//! Municipalities side by side.

use serde_json::json;
use talka::impact::{City, CityMeasure, CityValue, NotComparable, TotalsAsked, Valuing, compare};

use super::year::{Hours, document, judged, judged_document};

const RIGA: &str = "0001000";
const JEKABPILS: &str = "0031000";
const MADONA: &str = "0038001";

fn city(code: &str) -> City {
    City::new(code.to_owned())
}

#[test]
fn cities_are_compared_by_the_same_measures_or_it_is_said_why_not() {
    let mut hours: Vec<Hours> = (0..6).map(|n| Hours::new(n, 0, "2025-09-01", 60)).collect();
    hours.extend((6..12).map(|n| Hours::new(n, 1, "2025-09-02", 120)));
    hours.push(Hours::new(12, 2, "2025-09-02", 500));
    let mut document = document(&[RIGA, JEKABPILS, MADONA], &hours);
    for (n, on) in [(0, "2025-09-01"), (1, "2025-09-04"), (2, "2025-10-01"), (3, "2025-08-01")] {
        document["hour_logs"][n]["confirmation"] = json!({"state": "confirmed", "on": on});
    }
    document["hour_logs"][4]["confirmation"] = json!({"state": "pending"});
    let judged = judged_document(&document);
    let cities = [city(RIGA).young_people(800), city(JEKABPILS), city(MADONA), city("0002000")];
    let asked = TotalsAsked::new().value(Valuing::by_rate(50_000));
    let comparison = compare(&judged, None, &asked, &cities).unwrap();
    let row = |measure: CityMeasure| -> Vec<Result<i64, NotComparable>> {
        let row = comparison.rows.iter().find(|row| row.measure == measure).unwrap();
        let number = |CityValue { number, why_not, .. }: CityValue| number.ok_or_else(|| why_not.unwrap());
        row.cities.iter().map(|value| number(*value)).collect()
    };
    // Madona has one person, and its partner is the smaller of the others.
    let (few, none) = (Err(NotComparable::TooFewPeople), Err(NotComparable::NoEntries));
    assert_eq!(row(CityMeasure::People), [few, Ok(6), few, none]);
    let population = Err(NotComparable::PopulationNotGiven);
    assert_eq!(row(CityMeasure::YoungPerThousand), [few, population, few, none]);
    assert_eq!(row(CityMeasure::Minutes), [few, Ok(720), few, none]);
    assert_eq!(row(CityMeasure::MinutesPerPerson), [few, Ok(120), few, none]);
    assert_eq!(row(CityMeasure::Value), [few, Ok(6_000), few, none]);
    let unrecorded = Err(NotComparable::ConfirmationsNotRecorded);
    assert_eq!(row(CityMeasure::ConfirmedShare), [few, unrecorded, few, none]);
    assert_eq!(row(CityMeasure::Level), [few, Err(NotComparable::NoScheme), few, none]);

    let all = compare(&judged, None, &asked.fewest_people(1), &cities[..1]).unwrap();
    let numbers: Vec<_> = all.rows.iter().map(|row| row.cities[0].number).collect();
    // Six of 800 are 7.5 in a thousand; four of six entries were confirmed, at once, after 3 and 30 days, and before the work.
    assert_eq!(numbers, [Some(6), Some(750), Some(360), Some(60), Some(3_000), Some(6_666), Some(3), None]);
}

#[test]
fn whom_the_others_leave_is_not_given() {
    let mut document =
        document(&[RIGA], &(0..12).map(|n| Hours::new(n, 0, "2025-09-01", 60)).collect::<Vec<_>>());
    document["volunteers"][0]["born"] = json!("1950-05-05");
    let judged = judged_document(&document);
    let comparison = compare(&judged, None, &TotalsAsked::new(), &[city(RIGA).young_people(800)]).unwrap();
    assert_eq!(comparison.rows[0].cities[0].number, Some(12));
    assert_eq!(comparison.rows[1].cities[0].why_not, Some(NotComparable::TooFewPeople));
}

#[cfg(feature = "toml")]
#[test]
fn people_of_each_level_stand_side_by_side() {
    use talka::recognition::awards::Ledger;
    use talka::recognition::{Scheme, Versions, builtin, recognize_versions};
    let hours: Vec<Hours> = (0..6)
        .flat_map(|n| {
            (1..9).map(move |day| {
                Hours::new(n, n / 3, &format!("2020-07-0{day}"), if n < 3 { 480 } else { 60 })
            })
        })
        .collect();
    let mut document = document(&["0110000", "0050000"], &hours);
    for entry in document["hour_logs"].as_array_mut().unwrap() {
        entry["confirmation"] = json!({"state": "confirmed", "role": "host"});
    }
    for organization in document["organizations"].as_array_mut().unwrap() {
        organization["class"] = json!("municipal_institution");
    }
    for placement in document["placements"].as_array_mut().unwrap() {
        placement["payments"] = json!([]);
        placement["work"] = json!({"for_profit": false});
    }
    let judged = judged_document(&document);
    let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap()).unwrap();
    let on = "2020-12-31".parse().unwrap();
    let recognition = recognize_versions(&judged, &Versions::only(&scheme), on, &Ledger::default());
    let asked =
        TotalsAsked::new().fewest_people(1).borders_on("2020-12-31".parse::<talka::date::Day>().unwrap());
    let cities = [city("0110000"), city("0050000")];
    let comparison = compare(&judged, Some(&recognition), &asked, &cities).unwrap();
    let levels = comparison.rows.iter().filter(|row| row.measure == CityMeasure::Level);
    let levels: Vec<_> = levels
        .map(|row| {
            (row.level.as_deref().unwrap(), row.cities.iter().map(|city| city.number).collect::<Vec<_>>())
        })
        .collect();
    assert_eq!(levels, [("", vec![Some(0), Some(3)]), ("honour", vec![Some(3), Some(0)])]);
}

#[test]
fn nobody_is_compared_with_nothing() {
    let comparison = compare(&judged(&[RIGA], &[]), None, &TotalsAsked::new(), &[]).unwrap();
    assert!(comparison.rows.iter().all(|row| row.cities.is_empty()));
}
