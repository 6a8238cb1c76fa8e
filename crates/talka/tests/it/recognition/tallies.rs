//! What is kept of hours, and that it can be written down and read again.

use talka::date::Day;
use talka::law::{Judged, Settings};
use talka::reading::Tree;
use talka::recognition::{Answers, Cell, Granularity, Scheme, Tally, tallies};
use talka::register::{HourLogId, Register, VolunteerId};

use crate::recognition::town::{LIBRARY, Town, jekabpils};

fn full() -> Cell {
    let day = |text: &str| Some(text.parse::<Day>().unwrap());
    Cell {
        day: day("2020-07-12"),
        from: day("2020-07-11"),
        log: Some(HourLogId::from_u128(1)),
        host: Some(LIBRARY),
        field: Some("vide".into()),
        answers: Answers::default(),
        settled: None,
    }
}

#[test]
fn a_line_keeps_only_what_is_asked_for() {
    let (nothing, line) = (Granularity { days: false, hosts: false, fields: false }, full());
    let bare = Cell { day: None, from: None, log: None, host: None, field: None, ..full() };
    assert_eq!(nothing.keep(full(), false, false), bare);
    assert_eq!(nothing.keep(full(), true, false), Cell { day: line.day, ..bare.clone() });
    assert_eq!(nothing.keep(full(), false, true), Cell { log: line.log, ..bare.clone() });
    let days = Granularity { days: true, ..nothing };
    assert_eq!(days.keep(full(), false, false), Cell { day: line.day, from: line.from, ..bare.clone() });
    let hosts = Granularity { hosts: true, ..nothing };
    assert_eq!(hosts.keep(full(), false, false), Cell { host: line.host, ..bare.clone() });
    let fields = Granularity { fields: true, ..nothing };
    assert_eq!(fields.keep(full(), false, false), Cell { field: line.field, ..bare });
}

#[test]
fn only_who_has_hours_has_a_tally() {
    let mut town = Town::with("2003-03-03");
    town.person("2004-04-04");
    town.hours("2020-07-12", 90);
    let register = Register::new(town.0).unwrap();
    let judged = Judged::new(register.clone(), &Settings::on("2020-12-31".parse().unwrap()));
    let all = tallies(&judged, &jekabpils());
    let sums: Vec<(VolunteerId, i64)> =
        all.iter().map(|(who, tally)| (who.id, tally.cells().map(|(_, minutes)| minutes).sum())).collect();
    assert_eq!(sums, [(register.volunteers()[1].id, 90)]);
}

#[test]
fn a_tally_is_read_as_it_was_written() {
    let mut tally = Tally::default();
    tally.add(full(), 90);
    tally.add(Cell { day: None, field: None, ..full() }, 45);
    let written = serde_json::to_vec(&tally).unwrap();
    let read = Tally::from_tree(Tree::from_json(&written).unwrap()).unwrap();
    assert!(!read.is_empty());
    assert_eq!(read, tally);
    let wrong = Tree::from_json(br#"[{"minutes": "many"}]"#).unwrap();
    assert!(Tally::from_tree(wrong).is_err());
}

#[test]
fn a_ladder_has_the_levels_of_its_track() {
    let level = |id: &str, track: &str, hours: u32| {
        let level = crate::recognition::capabilities::level(id, &format!("{{ at_least_hours = {hours} }}"));
        if track.is_empty() { level } else { format!("{level}track = \"{track}\"\n") }
    };
    let levels = level("first", "", 10) + &level("beside", "youth", 10) + &level("second", "", 20);
    let scheme: Scheme = crate::recognition::capabilities::scheme(&levels);
    let ladder = |track| scheme.ladder(track).map(|level| level.id.as_str()).collect::<Vec<_>>();
    assert_eq!(ladder(None), ["first", "second"]);
    assert_eq!(ladder(Some("youth")), ["beside"]);
    assert!(ladder(Some("none")).is_empty());
}
