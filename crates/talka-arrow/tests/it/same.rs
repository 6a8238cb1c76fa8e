//! Whatever the core says of a register, the tables of the same register say.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::subsequence;
use serde_json::{Value, json};
use talka::date::Day;
use talka::impact::{Borders, MOST_BY, TotalsAsked, TotalsGroup, totals};
use talka::law::{Finding, Judged, Settings};
use talka::recognition::awards::Ledger;
use talka::recognition::{Scheme, builtin, recognize};
use talka::register::{RecordKind, Register, SourceColumn, SourceMap, SourceTable};
use talka_arrow::{Answer, Asked, Loaded, TOTALS_BY, Tables};

use crate::common::{registers, settings};
use crate::said_by_records::{
    decision, finding, loaded, not_counted, or_none, plain, same_findings, schemes, tabular, verdicts,
};
use crate::tables::{cells, table};

fn asked(settings: Settings, scheme: &Scheme, at_once: usize) -> Asked<'_> {
    Asked::new(settings).decisions(scheme).verdicts().findings().summary().entries_at_once(at_once)
}

fn all(answer: &Answer) -> Vec<Vec<Vec<String>>> {
    let outputs =
        [&answer.decisions, &answer.not_counted, &answer.verdicts, &answer.findings, &answer.summary];
    outputs.iter().map(|output| output.as_ref().map(cells).unwrap_or_default()).collect()
}

proptest! {
    #[test]
    fn tables_say_what_records_say(
        register in registers(), settings in settings(), scheme in schemes(), rows in 1_usize..8, at_once in 1_usize..30,
    ) {
        let register = tabular(register);
        let answer = loaded(&register, rows).judge(&asked(settings, &scheme, at_once)).unwrap();
        prop_assert_eq!(cells(&answer.refused), Vec::<Vec<String>>::new());
        let judged = Judged::new(register, &settings);
        prop_assert_eq!(cells(answer.verdicts.as_ref().unwrap()), verdicts(&judged));
        same_findings(&answer, &judged);
        let recognition = recognize(&judged, &scheme, &Ledger::default());
        let decisions: Vec<_> = recognition.decisions.iter().map(decision).collect();
        prop_assert_eq!(cells(&answer.decisions.unwrap()), decisions);
        let left: Vec<_> = recognition.decisions.iter().flat_map(not_counted).collect();
        prop_assert_eq!(cells(&answer.not_counted.unwrap()), left);
    }

    #[test]
    fn a_register_says_what_its_tables_say(
        register in registers(), settings in settings(), scheme in schemes(), rows in 1_usize..8, at_once in 1_usize..30,
    ) {
        let register = tabular(register);
        let of_tables = loaded(&register, rows).judge(&asked(settings, &scheme, at_once)).unwrap();
        let mut parts = register.into_parts();
        parts.sources = SourceMap::default();
        let register = Loaded::of_register(Register::new(parts).unwrap()).unwrap();
        prop_assert_eq!(all(&register.judge(&asked(settings, &scheme, at_once)).unwrap()), all(&of_tables));
    }

    #[test]
    fn a_register_says_where_the_core_says_it_is(register in registers(), settings in settings(), at_once in 1_usize..30) {
        let mut parts = register.into_parts();
        parts.organizations.iter_mut().for_each(|organization| organization.yearly_reports = None);
        let column = SourceColumn::new("born".into(), "Dzimis".into());
        let rows = |count: usize| (2_u32..).take(count).map(Some).collect::<Vec<_>>();
        let table = |kind, count| SourceTable::new(kind, format!("{kind}.csv")).columns(vec![column.clone()]).rows(rows(count));
        parts.sources = SourceMap { tables: vec![
            table(RecordKind::Volunteer, parts.volunteers.len()),
            table(RecordKind::Organization, parts.organizations.len()),
            table(RecordKind::Placement, parts.placements.len()),
            table(RecordKind::HourLog, parts.hour_logs.len()),
        ] };
        let register = Register::new(parts).unwrap();
        let of_register = Loaded::of_register(register.clone()).unwrap();
        let answer = of_register.judge(&Asked::new(settings).findings().verdicts().entries_at_once(at_once)).unwrap();
        let judged = Judged::new(register, &settings);
        let place = |found: &Finding| {
            let source = found.source.as_ref().unwrap();
            let row = finding(judged.register(), found).into_iter();
            row.chain([source.file.clone(), source.row.to_string(), or_none(source.column.as_ref())]).collect()
        };
        let mut found: Vec<Vec<String>> = judged.findings().iter().map(place).collect();
        let mut of_tables = cells(&answer.findings.unwrap());
        found.sort();
        of_tables.sort();
        prop_assert_eq!(of_tables, found);
        for row in cells(&answer.verdicts.unwrap()) {
            prop_assert_eq!(&row[3..], [format!("{}.csv", RecordKind::HourLog), (row[0].parse::<u32>().unwrap() + 2).to_string()]);
        }
    }

    #[test]
    fn totals_of_tables_are_those_of_records(
        register in registers(), settings in settings(), rows in 1_usize..8, simple in any::<bool>(),
        by in subsequence(TOTALS_BY.to_vec(), 0..=MOST_BY), fewest in 0..3_u32,
    ) {
        let register = if simple { plain(tabular(register)) } else { tabular(register) };
        let answer = loaded(&register, rows).judge(&Asked::new(settings).totals(&by).fewest_people(0)).unwrap();
        let asked = TotalsAsked::new().by(by.clone()).borders(Borders::Recorded).fewest_people(0);
        let judged = Judged::new(register, &settings);
        let of_records = totals(&judged, None, &asked).unwrap();
        let row = |group: &TotalsGroup| {
            let sums = group.sums.unwrap();
            let of = group.of.iter().map(|part| or_none(part.is.as_ref()));
            of.chain([sums.people, sums.minutes].map(|sum| sum.to_string())).chain(["false".to_owned()]).collect()
        };
        let expected: Vec<Vec<String>> = of_records.groups.iter().map(row).collect();
        prop_assert_eq!(cells(&answer.totals.unwrap()), expected);
        // Whatever tables do not give, records do not give either.
        let answer = loaded(judged.register(), rows).judge(&Asked::new(settings).totals(&by).fewest_people(fewest)).unwrap();
        let of_records = totals(&judged, None, &asked.fewest_people(fewest)).unwrap();
        let known = of_records.groups.iter().filter(|group| group.sums.is_some()).map(row);
        let of_tables = cells(&answer.totals.unwrap());
        for row in known {
            prop_assert!(of_tables.contains(&row));
        }
    }

    #[test]
    fn rows_that_are_only_looked_up_say_the_same(
        register in registers(), settings in settings(), scheme in schemes(), rows in 1_usize..8, simple in any::<bool>(),
        finds in any::<bool>(),
        by in subsequence(TOTALS_BY.to_vec(), 0..=TOTALS_BY.len()),
    ) {
        let register = if simple { plain(tabular(register)) } else { tabular(register) };
        let asked = |settings| {
            Asked::new(settings).decisions(&scheme).verdicts().milestones().totals(&by).fewest_people(0).threads(1)
        };
        let loaded = loaded(&register, rows);
        let answer = loaded.judge(&if finds { asked(settings).findings().summary() } else { asked(settings) }).unwrap();
        // Findings take records of everybody where a day of minors has a limit, even one that nobody comes to.
        let limited = asked(settings.with_minor_minutes_per_day(u32::MAX));
        let of_records = loaded.judge(&limited.findings()).unwrap();
        prop_assert_eq!(cells(answer.totals.as_ref().unwrap()), cells(&of_records.totals.unwrap()));
        prop_assert_eq!(cells(answer.milestones.as_ref().unwrap()), cells(&of_records.milestones.unwrap()));
        let judged = Judged::new(register, &settings);
        prop_assert_eq!(cells(answer.verdicts.as_ref().unwrap()), verdicts(&judged));
        if finds {
            same_findings(&answer, &judged);
        }
        let recognition = recognize(&judged, &scheme, &Ledger::default());
        let decisions: Vec<_> = recognition.decisions.iter().map(decision).collect();
        prop_assert_eq!(cells(&answer.decisions.unwrap()), decisions);
        let left: Vec<_> = recognition.decisions.iter().flat_map(not_counted).collect();
        prop_assert_eq!(cells(&answer.not_counted.unwrap()), left);
        let reached = recognition.decisions.iter().map(|of| of.levels.iter().map(|level| or_none(level.reached)).collect());
        let reached: Vec<Vec<String>> = reached.collect();
        let milestones = cells(&answer.milestones.unwrap()).into_iter().map(|row| row[2..].to_vec());
        prop_assert_eq!(milestones.collect::<Vec<_>>(), reached);
    }

    #[test]
    fn neither_batches_nor_parts_nor_threads_change_the_answer(
        register in registers(), settings in settings(), scheme in schemes(), rows in 1_usize..8,
    ) {
        let register = tabular(register);
        let at_once = loaded(&register, 1_000).judge(&asked(settings, &scheme, 1_000).threads(1)).unwrap();
        let in_parts = loaded(&register, rows).judge(&asked(settings, &scheme, 1).threads(3)).unwrap();
        prop_assert_eq!(all(&in_parts), all(&at_once));
    }
}

#[test]
fn what_is_not_asked_for_is_not_made() {
    let hours = json!([{"volunteer": 1, "organization": "a", "on": "2020-05-01", "minutes": 60}]);
    let loaded = Loaded::read(Tables::new(table(hours.as_array().unwrap(), 10))).unwrap();
    let answer = loaded.judge(&Asked::new(Settings::on(Day::MAX))).unwrap();
    assert!(answer.decisions.is_none() && answer.not_counted.is_none() && answer.verdicts.is_none());
    assert!(answer.findings.is_none() && answer.summary.is_none());
}

#[test]
fn what_is_found_changes_on_the_same_day_as_of_records() {
    let id = |kind: u32, n: usize| format!("{kind:08}-0000-4000-8000-{n:012}");
    let births = ["2002-09-01", "2005-02-28", "2008-02-29", "2011-12-31", "1990-06-15"];
    let classes = ["association", "merchant", "natural_person", "state_institution"];
    let days = [
        "2015-12-31",
        "2018-02-28",
        "2019-08-31",
        "2020-08-31",
        "2021-02-28",
        "2023-02-28",
        "2024-07-17",
        "2025-05-31",
    ];
    let pairs = || (0..births.len()).flat_map(|person| (0..classes.len()).map(move |host| (person, host)));
    // The day, the one before and the two after, each person at one host a day.
    let on = |day: usize| {
        days.iter().map(move |of| of.parse::<Day>().unwrap().epoch_days() + i32::try_from(day).unwrap() - 1)
    };
    let rows = pairs().enumerate().flat_map(|(n, (person, host))| on(host).map(move |day| (n, person, day)));
    let document = json!({
        "volunteers": births.iter().enumerate().map(|(n, born)| json!({"id": id(1, n), "born": born})).collect::<Value>(),
        "organizations": classes.iter().enumerate().map(|(n, class)| json!({"id": id(2, n), "class": class})).collect::<Value>(),
        "placements": pairs().enumerate().map(|(n, (person, host))| {
            json!({"id": id(3, n), "volunteer": id(1, person), "organization": id(2, host)})
        }).collect::<Value>(),
        "hour_logs": rows.enumerate().map(|(n, (placement, _, day))| {
            let on = Day::from_epoch_days(day).unwrap().to_string();
            json!({"id": id(4, n), "placement": id(3, placement), "on": on, "minutes": 60})
        }).collect::<Value>(),
    });
    let register = Register::from_json(document.to_string().as_bytes()).unwrap();
    let settings = Settings::on("2025-06-30".parse().unwrap());
    let answer = loaded(&register, 100).judge(&Asked::new(settings).findings().summary().verdicts()).unwrap();
    let judged = Judged::new(register, &settings);
    same_findings(&answer, &judged);
    let codes: BTreeSet<&str> = judged.findings().iter().map(|of| of.rule.code).collect();
    for code in ["study-time", "under-minimum-age", "law-not-in-force", "host-not-entitled"] {
        assert!(codes.contains(code), "{codes:?}");
    }
}

#[test]
fn months_in_a_row_are_the_same_however_people_are_judged() {
    let hours = ["2020-05-01", "2020-06-01", "2020-07-01"]
        .map(|on| json!({"volunteer": 1, "organization": "a", "on": on, "minutes": 600, "confirmed": true}));
    let volunteers = json!([{"id": 1, "born": "2003-03-15"}]);
    let organizations = json!([{"id": "a", "class": "municipal_institution"}]);
    let tables = Tables::new(table(&hours, 10))
        .volunteers(table(volunteers.as_array().unwrap(), 10))
        .organizations(table(organizations.as_array().unwrap(), 10));
    let loaded = Loaded::read(tables).unwrap();
    let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap()).unwrap();
    let settings = Settings::on(Day::new(2020, 12, 31).unwrap());
    // A limit of a day that nobody comes to takes records.
    let limited = settings.with_minor_minutes_per_day(u32::MAX);
    let [looked_up, as_records] = [settings, limited].map(|settings| {
        let asked = Asked::new(settings).decisions(&scheme).milestones().findings();
        cells(&loaded.judge(&asked).unwrap().milestones.unwrap())
    });
    assert_eq!(looked_up[0][..2], ["1", "3"]);
    assert_eq!(as_records, looked_up);
}
