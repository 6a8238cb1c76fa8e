//! The year of the example, moved on by a year, so that it lies across the reform of 1 July 2021: whatever the borders are, it is
//! the same people, and each is counted once.

use std::collections::BTreeSet;
use std::path::Path;

use talka::date::{Day, When};
use talka::impact::{By, ImpactTotals, TotalsAsked, totals};
use talka::law::{Judged, Settings};
use talka::register::{Register, SourceMap};
use talka_import::{Options, read_folder};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// The hours of single days of 2020, a year later.
fn moved_on() -> Register {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut parts = read_folder(folder, &Options::default()).unwrap().register.into_parts();
    let of_year = |on: When| on.single_day().filter(|day| day.year() == 2020);
    parts.hour_logs.retain(|log| of_year(log.on).is_some());
    for log in &mut parts.hour_logs {
        log.on = When::Day(log.on.period().first().plus(366));
    }
    parts.sources = SourceMap::default();
    let kept: BTreeSet<_> = parts.hour_logs.iter().map(|log| log.id).collect();
    parts
        .hour_logs
        .iter_mut()
        .for_each(|log| log.corrects = log.corrects.filter(|other| kept.contains(other)));
    Register::new(parts).unwrap()
}

fn rows(totals: &ImpactTotals) -> Vec<(Option<String>, [i64; 3])> {
    let row = |group: &talka::impact::TotalsGroup| {
        let sums = group.sums.unwrap();
        (group.of[0].is.clone(), [sums.people, sums.entries, sums.minutes])
    };
    totals.groups.iter().map(row).collect()
}

#[test]
fn the_year_across_the_reform_is_the_same_by_old_and_by_new_borders() {
    let judged = Judged::new(moved_on(), &Settings::on(day("2021-12-31")));
    let by = TotalsAsked::new().by(vec![By::Municipality]);
    let of = |asked: &TotalsAsked| totals(&judged, None, asked).unwrap();
    let each_day = of(&by);
    let old = of(&by.clone().borders_on(day("2021-06-30")));
    let new = of(&by.clone().borders_on(day("2021-07-01")));
    let whole = each_day.whole.sums.unwrap();
    let golden = [whole.people, whole.entries, whole.minutes];
    assert_eq!(golden, GOLDEN);
    assert_eq!(rows(&old), [(Some("0110000".to_owned()), golden)]);
    assert_eq!(rows(&new), [(Some("0031000".to_owned()), golden)]);
    let [before, since] = BEFORE_AND_SINCE;
    let expected = [(Some("0031000".to_owned()), since), (Some("0110000".to_owned()), before)];
    assert_eq!(rows(&each_day), expected);
    // Those who worked both before and since are in both groups, and once in the whole.
    assert_eq!(before[1] + since[1], golden[1]);
    assert_eq!(before[2] + since[2], golden[2]);
    assert!(before[0] + since[0] > golden[0]);
}

/// People, entries and minutes.
const GOLDEN: [i64; 3] = [154, 1603, 225_740];
/// The same until 30 June, and from 1 July.
const BEFORE_AND_SINCE: [[i64; 3]; 2] = [[117, 485, 61_515], [151, 1118, 164_225]];
