//! Where nobody is known but by birth, hours are added up without a record of anybody; that comes to what records come to.

use std::sync::Arc;

use arrow_array::types::Int32Type;
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, DictionaryArray, Int64Array, RecordBatch, StringArray,
    TimestampSecondArray,
};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use talka::date::Day;
use talka::law::{Judged, Settings};
use talka::recognition::awards::Ledger;
use talka::recognition::{Scheme, builtin, recognize};
use talka::register::Register;
use talka_arrow::{Answer, Asked, Loaded, Partial, Tables};

use crate::common::settings;
use crate::said_by_records::{decision, not_counted, schemes};
use crate::tables::{batches, cells};

/// How keys are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keys {
    Small,
    Far,
    Text,
    Categories,
}

/// A row of hours. There may be no such person and no such organization.
#[derive(Clone, Debug)]
struct Row {
    volunteer: Option<usize>,
    organization: Option<usize>,
    on: Option<i32>,
    minutes: Option<i64>,
    confirmed: Option<bool>,
    kind: Option<&'static str>,
}

/// Tables of people, organizations and hours.
#[derive(Clone, Debug)]
struct Given {
    births: Vec<Option<i32>>,
    classes: Vec<Option<&'static str>>,
    rows: Vec<Row>,
    keys: Keys,
    has_kinds: bool,
    as_moments: bool,
}

const BORN: &[&str] = &["1994-01-01", "1994-12-31", "2006-12-31", "2007-02-28", "2008-02-29"];
const CLASSES: &[&str] =
    &["municipal_institution", "merchant", "association", "social_enterprise", "natural_person"];
const DAYS: &[&str] = &[
    "1990-01-01",
    "2018-02-28",
    "2019-12-31",
    "2020-01-01",
    "2020-02-28",
    "2020-12-31",
    "2021-02-28",
    "2024-06-01",
];
const MINUTES: &[i64] = &[-5, 0, 1, 30, 60, 90, 720, 1_440, 1_441, 2_047, 2_048, 100_000, i64::MAX];

fn epoch_days(day: &str) -> i32 {
    day.parse::<Day>().unwrap().epoch_days()
}

fn rows(people: usize, hosts: usize) -> impl Strategy<Value = Row> {
    // Most are ordinary, or nobody would be added up.
    let days = prop_oneof![
        60 => (select(DAYS), 0..2).prop_map(|(day, more)| Some(epoch_days(day) + more)),
        1 => option::of(select(&[-1, 7_304, 40_072, 40_073, 3_000_000, i32::MIN, i32::MAX][..])),
    ];
    let minutes = prop_oneof![
        60 => select(&[30, 60, 480, 720][..]).prop_map(Some),
        1 => option::of(select(MINUTES)),
    ];
    let kinds = prop_oneof![
        60 => option::of(select(&["work", "travel", "training"][..])),
        1 => Just(Some("nap")),
    ];
    let mostly = |most: usize| option::weighted(0.97, prop_oneof![30 => 0..most, 1 => Just(most)]);
    let who = (mostly(people), mostly(hosts), any::<Option<bool>>(), kinds);
    (who, days, minutes).prop_map(|((volunteer, organization, confirmed, kind), on, minutes)| Row {
        volunteer,
        organization,
        on,
        minutes,
        confirmed,
        kind,
    })
}

fn given() -> impl Strategy<Value = Given> {
    let births = prop::collection::vec(option::weighted(0.9, select(BORN).prop_map(epoch_days)), 1..5);
    let classes = prop::collection::vec(option::weighted(0.9, select(CLASSES)), 1..4);
    let keys = select(&[Keys::Small, Keys::Far, Keys::Text, Keys::Categories][..]);
    (births, classes, keys, any::<bool>(), any::<bool>()).prop_flat_map(
        |(births, classes, keys, has_kinds, as_moments)| {
            prop::collection::vec(rows(births.len(), classes.len()), 0..40).prop_map(move |rows| Given {
                births: births.clone(),
                classes: classes.clone(),
                rows,
                keys,
                has_kinds,
                as_moments,
            })
        },
    )
}

impl Given {
    fn column(&self, kind: char, numbers: &[Option<usize>]) -> ArrayRef {
        let number = |of: &Option<usize>| of.map(|of| i64::try_from(of).unwrap());
        let names: Vec<Option<String>> =
            numbers.iter().map(|of| of.map(|of| format!("{kind}{of}"))).collect();
        let names = names.iter().map(Option::as_deref);
        match self.keys {
            Keys::Small => Arc::new(numbers.iter().map(number).collect::<Int64Array>()),
            Keys::Far => {
                let far = |of: &Option<usize>| number(of).map(|of| i64::MIN + of * 1_000_000_007);
                Arc::new(numbers.iter().map(far).collect::<Int64Array>())
            }
            Keys::Text => Arc::new(names.collect::<StringArray>()),
            Keys::Categories => Arc::new(names.collect::<DictionaryArray<Int32Type>>()),
        }
    }

    fn tables(&self, at_once: usize) -> Tables<'static> {
        let of = |of: fn(&Row) -> Option<usize>| self.rows.iter().map(of).collect::<Vec<_>>();
        let days = self.rows.iter().map(|row| row.on);
        let on: ArrayRef = if self.as_moments {
            let moment = |day: Option<i32>| day.map(|day| i64::from(day) * 86_400 + 3_600);
            Arc::new(days.map(moment).collect::<TimestampSecondArray>())
        } else {
            Arc::new(days.collect::<Date32Array>())
        };
        let mut hours: Vec<(&str, ArrayRef)> = vec![
            ("volunteer", self.column('p', &of(|row| row.volunteer))),
            ("organization", self.column('o', &of(|row| row.organization))),
            ("on", on),
            ("minutes", Arc::new(self.rows.iter().map(|row| row.minutes).collect::<Int64Array>())),
            ("confirmed", Arc::new(self.rows.iter().map(|row| row.confirmed).collect::<BooleanArray>())),
        ];
        if self.has_kinds {
            hours.push(("kind", Arc::new(self.rows.iter().map(|row| row.kind).collect::<StringArray>())));
        }
        let ids = |kind, count| self.column(kind, &(0..count).map(Some).collect::<Vec<_>>());
        let volunteers: Vec<(&str, ArrayRef)> = vec![
            ("id", ids('p', self.births.len())),
            ("born", Arc::new(self.births.iter().copied().collect::<Date32Array>())),
        ];
        let organizations: Vec<(&str, ArrayRef)> = vec![
            ("id", ids('o', self.classes.len())),
            ("class", Arc::new(self.classes.iter().copied().collect::<StringArray>())),
            // What organizations are called decides nothing.
            (
                "name",
                Arc::new(
                    (0..self.classes.len()).map(|of| Some(format!("Host {of}"))).collect::<StringArray>(),
                ),
            ),
        ];
        let table = |columns| batches(&RecordBatch::try_from_iter(columns).unwrap(), at_once);
        Tables::new(table(hours)).volunteers(table(volunteers)).organizations(table(organizations))
    }

    /// What of it can be records, as the core reads them.
    fn register(&self) -> Register {
        let id = |kind: u32, n: usize| format!("{kind:08}-0000-4000-8000-{n:012}");
        let day = |day: i32| Day::from_epoch_days(day).ok().map(|day| day.to_string());
        let mut placements: Vec<(usize, usize)> = Vec::new();
        let logs = self.rows.iter().enumerate().filter_map(|(n, row)| {
            let person = row.volunteer.filter(|of| *of < self.births.len())?;
            let host = row.organization.filter(|of| *of < self.classes.len())?;
            let minutes = i32::try_from(row.minutes?).ok()?;
            let kind = row.kind.filter(|_| self.has_kinds);
            let on = row.on.and_then(day).filter(|_| kind != Some("nap"))?;
            let placement = placements.iter().position(|known| *known == (person, host));
            let placement = placement.unwrap_or_else(|| {
                placements.push((person, host));
                placements.len() - 1
            });
            let state = row.confirmed.map(|confirmed| if confirmed { "confirmed" } else { "pending" });
            Some(json!({
                "id": id(4, n), "placement": id(3, placement), "on": on, "minutes": minutes, "kind": kind,
                "confirmation": state.map(|state| json!({"state": state})),
            }))
        });
        let logs: Vec<Value> = logs.collect();
        let volunteer =
            |(n, born): (usize, &Option<i32>)| json!({"id": id(1, n), "born": born.and_then(day)});
        let organization = |(n, class): (usize, Option<&str>)| json!({"id": id(2, n), "class": class});
        let placement = |(n, (person, host)): (usize, &(usize, usize))| json!({"id": id(3, n), "volunteer": id(1, *person), "organization": id(2, *host)});
        let document = json!({
            "volunteers": self.births.iter().enumerate().map(volunteer).collect::<Value>(),
            "organizations": self.classes.iter().copied().enumerate().map(organization).collect::<Value>(),
            "placements": placements.iter().enumerate().map(placement).collect::<Value>(),
            "hour_logs": logs,
        });
        Register::from_json(document.to_string().as_bytes()).unwrap()
    }
}

fn decided(answer: &Answer) -> [Vec<Vec<String>>; 3] {
    let cells_of = |batch: &Option<RecordBatch>| batch.as_ref().map(cells).unwrap_or_default();
    [cells_of(&answer.decisions), cells_of(&answer.not_counted), cells(&answer.refused)]
}

/// The rows without whom they are of, who has other keys in other tables.
fn of_anybody(rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    rows.into_iter().map(|row| row[1..].to_vec()).collect()
}

proptest! {
    #[test]
    fn hours_that_are_added_up_come_to_what_records_come_to(
        given in given(), settings in settings(), scheme in schemes(), at_once in 1_usize..50, threads in 1_usize..4,
    ) {
        let loaded = Loaded::read(given.tables(at_once)).unwrap();
        let asked = || Asked::new(settings).decisions(&scheme).threads(threads);
        let [decisions, left, refused] = decided(&loaded.judge(&asked()).unwrap());
        // Verdicts take everybody's own records.
        let whole = Loaded::read(given.tables(1_000)).unwrap();
        let of_records = decided(&whole.judge(&asked().verdicts()).unwrap());
        prop_assert_eq!(&[decisions.clone(), left.clone(), refused], &of_records);
        let judged = Judged::new(given.register(), &settings);
        let recognition = recognize(&judged, &scheme, &Ledger::default());
        let expected: Vec<_> = recognition.decisions.iter().map(decision).collect();
        prop_assert_eq!(of_anybody(decisions), of_anybody(expected));
        let expected: Vec<_> = recognition.decisions.iter().flat_map(not_counted).collect();
        prop_assert_eq!(of_anybody(left), of_anybody(expected));
    }

    #[test]
    fn parts_of_people_who_are_alike_come_to_the_whole(given in given(), settings in settings(), scheme in schemes()) {
        let asked = Asked::new(settings).decisions(&scheme);
        let partial = |given: &Given| Loaded::read(given.tables(7)).unwrap().partial(&asked).unwrap();
        let half = |first: bool| {
            let here = |row: &&Row| row.volunteer.is_some_and(|of| of > 0) != first;
            Given { rows: given.rows.iter().filter(here).cloned().collect(), ..given.clone() }
        };
        // Both halves list everybody, so only rows can be in two parts.
        let whole = partial(&given).outputs(&asked).unwrap();
        let [one, other] = [half(true), half(false)].map(|half| partial(&half).outputs(&asked).unwrap());
        let of = |batch: &Option<RecordBatch>| cells(batch.as_ref().unwrap());
        let (one, other, whole) = (of(&one.decisions), of(&other.decisions), of(&whole.decisions));
        prop_assert_eq!(&whole[..1], &one[..1]);
        prop_assert_eq!(&whole[1..], &other[1..]);
        prop_assert!(partial(&given).merge(Partial::nothing(&asked)).is_ok());
    }
}

fn row(volunteer: usize, on: &str, minutes: i64) -> Row {
    Row {
        volunteer: Some(volunteer),
        organization: Some(0),
        on: Some(epoch_days(on)),
        minutes: Some(minutes),
        confirmed: Some(true),
        kind: None,
    }
}

fn of_two_people(rows: Vec<Row>) -> Given {
    let births = ["2003-03-15", "2004-03-15"].map(|born| Some(epoch_days(born)));
    Given {
        births: births.to_vec(),
        classes: vec![Some("municipal_institution")],
        rows,
        keys: Keys::Small,
        has_kinds: false,
        as_moments: false,
    }
}

fn jekabpils() -> (Scheme, Settings) {
    let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap()).unwrap();
    (scheme, Settings::on(Day::new(2020, 12, 31).unwrap()))
}

#[test]
fn a_row_that_is_no_sum_changes_nothing_of_what_records_say() {
    let (scheme, settings) = jekabpils();
    let asked = Asked::new(settings).decisions(&scheme);
    let usual = || row(0, "2020-05-01", 480);
    let mut odd: Vec<Row> = MINUTES.iter().map(|minutes| row(0, "2020-05-02", *minutes)).collect();
    odd.extend(["1989-12-31", "1990-01-01", "2079-09-18", "2079-09-19"].map(|on| row(0, on, 60)));
    odd.extend([i32::MIN, i32::MAX].map(|on| Row { on: Some(on), ..usual() }));
    // Beside eight hours of the same day: as many, as many as there is room for, and a minute more.
    odd.extend([480, 960, 961].map(|minutes| row(0, "2020-05-01", minutes)));
    odd.extend([
        Row { on: None, ..usual() },
        Row { minutes: None, ..usual() },
        Row { volunteer: None, ..usual() },
        Row { volunteer: Some(2), ..usual() },
        Row { organization: None, ..usual() },
        Row { organization: Some(1), ..usual() },
    ]);
    for odd in odd {
        let loaded =
            Loaded::read(of_two_people(vec![usual(), odd.clone(), row(1, "2020-05-01", 60)]).tables(2));
        let loaded = loaded.unwrap();
        let added_up = decided(&loaded.judge(&asked).unwrap());
        assert_eq!(added_up, decided(&loaded.judge(&asked.verdicts()).unwrap()), "{odd:?}");
    }
}

#[test]
fn outputs_that_take_records_are_made_of_the_same_tables_afterwards() {
    // The second of the same hours is a duplicate, so that it takes records to say which of them stands.
    let twice = || row(1, "2020-05-01", 480);
    let given = of_two_people(vec![row(0, "2020-05-01", 480), twice(), twice()]);
    let loaded = Loaded::read(given.tables(2)).unwrap();
    let (scheme, settings) = jekabpils();
    let decided = loaded.judge(&Asked::new(settings).decisions(&scheme)).unwrap();
    let counted: Vec<String> =
        cells(&decided.decisions.unwrap()).into_iter().map(|row| row[3].clone()).collect();
    assert_eq!(counted, ["480", "480"]);
    let left = cells(&decided.not_counted.unwrap());
    assert_eq!(left, [["1", "contradicted", "false", "480"]]);
    let verdicts = loaded.judge(&Asked::new(settings).verdicts()).unwrap().verdicts.unwrap();
    let stands: Vec<String> = cells(&verdicts).into_iter().map(|row| row[2].clone()).collect();
    assert_eq!(stands, ["480", "480", "0"]);
}
