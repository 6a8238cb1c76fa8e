//! Totals across the reforms of 2021 and 2025, their value and what is refused.

use serde_json::json;
use talka::date::Day;
use talka::impact::{
    Borders, By, HoursValue, ImpactTotals, MunicipalityOf, TotalsAsked, Valuing, compare, totals,
};
use talka::law::{Mark, Verdict};
use talka::wire;

use super::year::{Hours, document, judged, judged_document};

/// The first thing of each group, with people, entries and minutes.
fn rows(totals: &ImpactTotals) -> Vec<(Option<&str>, [i64; 3])> {
    let row = |group: &talka::impact::TotalsGroup| {
        let sums = group.sums.unwrap();
        [sums.people, sums.entries, sums.minutes]
    };
    totals.groups.iter().map(|group| (group.of[0].is.as_deref(), row(group))).collect()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn by(by: &[By]) -> TotalsAsked {
    TotalsAsked::new().by(by.to_vec()).fewest_people(1)
}

/// Jēkabpils until and since the reform, and Aglona, which was divided between two municipalities of one region.
fn across_2021() -> Vec<Hours> {
    vec![
        Hours::new(0, 0, "2021-06-30", 60),
        Hours::new(0, 0, "2021-07-01", 90),
        Hours::new(1, 0, "2021-06-20/2021-07-10", 120),
        Hours::new(1, 1, "2021-07-02", 30),
    ]
}

const JEKABPILS_AND_AGLONA: [&str; 2] = ["0110000", "0604300"];

#[test]
fn each_day_is_counted_by_the_municipality_of_that_day() {
    let judged = judged(&JEKABPILS_AND_AGLONA, &across_2021());
    let of_each_day = totals(&judged, None, &by(&[By::Municipality])).unwrap();
    // Of an entry of both days nobody knows how much is of which, and Aglona is two since July.
    let expected = [(None, [1, 2, 150]), (Some("0031000"), [1, 1, 90]), (Some("0110000"), [1, 1, 60])];
    assert_eq!(rows(&of_each_day), expected);
    let whole = of_each_day.whole.sums.unwrap();
    assert_eq!((whole.people, whole.entries, whole.placements), (2, 4, 3));
}

#[test]
fn everything_is_counted_in_the_borders_of_one_day() {
    let judged = judged(&JEKABPILS_AND_AGLONA, &across_2021());
    let on = |day: &str| by(&[By::Municipality]).borders_on(self::day(day));
    let today = totals(&judged, None, &on("2025-12-31")).unwrap();
    assert_eq!(rows(&today), [(None, [1, 1, 30]), (Some("0031000"), [2, 3, 270])]);
    let before = totals(&judged, None, &on("2020-12-31")).unwrap();
    assert_eq!(rows(&before), [(Some("0110000"), [2, 3, 270]), (Some("0604300"), [1, 1, 30])]);
}

#[test]
fn a_region_is_known_where_a_municipality_was_divided_inside_it() {
    let judged = judged(&JEKABPILS_AND_AGLONA, &across_2021());
    let regions = totals(&judged, None, &by(&[By::PlanningRegion])).unwrap();
    assert_eq!(rows(&regions), [(Some("latgale"), [1, 1, 30]), (Some("zemgale"), [2, 3, 270])]);
}

#[test]
fn codes_are_counted_as_they_are_recorded_where_that_is_asked() {
    let judged = judged(&["0110000", "nowhere"], &across_2021());
    let recorded = totals(&judged, None, &by(&[By::Municipality]).borders(Borders::Recorded)).unwrap();
    assert_eq!(rows(&recorded), [(Some("0110000"), [2, 3, 270]), (Some("nowhere"), [1, 1, 30])]);
}

#[test]
fn four_municipalities_of_an_entry_are_never_mixed() {
    let mut document = document(&["0010000", "0110000"], &[Hours::new(0, 0, "2020-05-20", 60)]);
    let host = document["organizations"][1]["id"].clone();
    document["hour_logs"][0]["host"] = host;
    document["hour_logs"][0]["place"] = json!("Beach ");
    document["organizations"][1]["places"] = json!([{"name": "beach", "municipality": "0170000"}]);
    document["volunteers"][0]["residences"] = json!([{"municipality": "0050000", "to": "2020-12-31"}, {"municipality": "0090000", "from": "2021-01-01"}]);
    let judged = judged_document(&document);
    let of = |of: MunicipalityOf| {
        let asked = by(&[By::Municipality]).municipality_of(of);
        totals(&judged, None, &asked).unwrap().groups[0].of[0].is.clone()
    };
    let all = MunicipalityOf::ALL.iter().map(|one| of(*one).unwrap_or_default()).collect::<Vec<_>>();
    assert_eq!(all, ["0110000", "0170000", "0050000", "0010000"]);
}

#[test]
fn hours_are_valued_month_by_month() {
    let hours = [
        Hours::new(0, 0, "2016-01-10", 60),
        Hours::new(1, 0, "2016-03-10", 60),
        Hours::new(1, 0, "2016-03-20/2016-04-10", 100),
        Hours::new(1, 0, "2022-05-10", 60),
    ];
    let judged = judged(&["0010000"], &hours);
    let wage = by(&[By::Year]).value(Valuing::MINIMUM_WAGE);
    let valued = totals(&judged, None, &wage).unwrap();
    // 2.2024 and 2.0109 euro are 220 and 201 cents; in May 2022 there are 22 weekdays.
    let of = |n: usize| valued.groups[n].sums.unwrap().value.unwrap();
    assert_eq!((of(0).cents, of(0).minutes_without), (421, 100));
    assert_eq!((of(1).cents, of(1).minutes_without), (284, 0));
    let rests_on = valued.value.unwrap();
    assert!(rests_on.recalled);
    let marks: Vec<_> = rests_on.months.iter().map(|month| (month.year, month.rate, month.mark)).collect();
    let expected =
        [(2016, 22_024, Mark::Official), (2016, 20_109, Mark::Official), (2022, 28_409, Mark::Recalled)];
    assert_eq!(marks, expected);
    let given = by(&[]).value(Valuing::by_rate(45_000));
    let HoursValue { cents, minutes_without, .. } =
        totals(&judged, None, &given).unwrap().whole.sums.unwrap().value.unwrap();
    assert_eq!((cents, minutes_without), (3 * 450 + 750, 0));
}

#[test]
fn only_the_days_and_verdicts_that_are_asked_for_are_counted() {
    let hours = [
        Hours::new(0, 0, "2021-01-10", 60),
        Hours::new(0, 0, "2020-12-20/2021-01-10", 90),
        Hours::new(1, 0, "2020-12-31", 10),
    ];
    let mut document = document(&["0010000"], &hours);
    document["volunteers"][1]["born"] = json!("2010-01-15");
    let judged = judged_document(&document);
    let year = by(&[]).from(day("2021-01-01")).to(day("2021-12-31"));
    let of_year = totals(&judged, None, &year).unwrap();
    assert_eq!(of_year.whole.sums.unwrap().minutes, 60);
    assert_eq!(of_year.left_out.map(|left| (left.entries, left.minutes)), Some((1, 90)));
    let hidden = totals(&judged, None, &year.fewest_people(2)).unwrap();
    assert_eq!((hidden.whole.sums, hidden.left_out), (None, None));
    let void = totals(&judged, None, &by(&[]).verdicts(vec![Verdict::Void])).unwrap();
    assert_eq!(void.whole.sums.unwrap().minutes, 10);
}

#[test]
fn what_cannot_be_counted_is_refused_where_it_is_said() {
    let document = document(&["0010000"], &[]).to_string();
    let refused = |asked: serde_json::Value| {
        let options = json!({"settings": {"today": "2026-01-01"}, "asked": asked, "lang": "lv"}).to_string();
        let errors = wire::impact(document.as_bytes(), options.as_bytes()).unwrap_err();
        errors.list()[0].path.as_str().to_owned()
    };
    assert_eq!(refused(json!({"by": ["year", "month", "field", "verdict", "age_band"]})), "/asked/by");
    assert_eq!(refused(json!({"by": ["level"]})), "/asked/by");
    assert_eq!(refused(json!({"by": ["town"]})), "/asked/by/0");
    assert_eq!(refused(json!({"from": "2021-01-01", "to": "2020-01-01"})), "/asked/to");
    assert_eq!(refused(json!({"borders": "recorded", "borders_on": "2020-01-01"})), "/asked/borders");
    assert_eq!(refused(json!({"value": {"method": "rate"}})), "/asked/value/rate");
    assert_eq!(refused(json!({"value": {"method": "minimum_wage", "rate": 1}})), "/asked/value/rate");
    let judged = judged_document(&serde_json::from_str(&document).unwrap());
    assert!(
        compare(&judged, None, &by(&[By::Year, By::Year]), &[]).is_ok(),
        "a comparison has its own groups"
    );
}
