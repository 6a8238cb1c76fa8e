//! What is long between records, or is no list of theirs.

use serde_json::{Map, Value, json};

use super::base;
use super::grown::entry;

type Make = fn(usize) -> Value;

pub(super) const CASES: &[(&str, Make)] = &[
    ("every list of the base at once", everything),
    ("entries of one day, with times that overlap", |n| {
        with_entries(
            n,
            |n| json!({"on": "2020-06-15", "task": n.to_string(), "start": "10:00", "end": "12:00"}),
        )
    }),
    ("entries of one day, with times one after another", |n| {
        with_entries(n, |n| json!({"on": "2020-06-15", "minutes": 1, "start": clock(n), "end": clock(n + 1)}))
    }),
    ("entries of one day, all alike", |n| with_entries(n, |_| json!({"on": "2020-06-15"}))),
    ("entries of one day, half of them rejected", |n| {
        with_entries(
            n,
            |n| json!({"on": "2020-06-15", "confirmation": {"state": if n % 2 == 0 { "rejected" } else { "confirmed" }}}),
        )
    }),
    ("entries of months", |n| {
        with_entries(n, |n| json!({"on": format!("{:04}-{:02}", 2020 + n / 12, n % 12 + 1)}))
    }),
    ("entries of spans of a year, which overlap", |n| spans(n, 1)),
    ("entries of spans of twenty years", |n| spans(n, 20)),
    ("entries in lessons, each by a timetable of its own", timetables),
    ("findings in a file of many columns", columns),
    ("entries over midnight", |n| {
        with_entries(n, |_| json!({"minutes": 240, "start": "22:00", "end": "02:00"}))
    }),
    ("entries that correct one another in a chain", |n| {
        with_entries(n, |n| if n == 0 { json!({}) } else { json!({"corrects": entry(n - 1)["id"]}) })
    }),
    ("entries that correct one another in a circle", |length| {
        with_entries(length, |n| json!({"corrects": entry((n + 1) % length)["id"]}))
    }),
    ("entries that correct the first", |n| {
        with_entries(n, |n| if n == 0 { json!({}) } else { json!({"corrects": entry(0)["id"]}) })
    }),
    ("entries that nobody confirmed", |n| with_entries(n, |_| json!({"confirmation": null}))),
    ("entries before the agreement", |n| with_entries(n, |_| json!({"on": "2018-06-15"}))),
    ("entries of nothing", |n| with_entries(n, |_| json!({"minutes": 0}))),
    ("entries of a minor without a timetable", |length| {
        let mut d = with_entries(length, |_| json!({}));
        d["register"]["volunteers"][0]["timetables"] = Value::Null;
        d
    }),
    ("entries of somebody of whom nothing is known", |length| {
        let mut d = with_entries(length, |_| json!({}));
        d["register"]["volunteers"][0] = json!({"id": "00000001-0000-0000-0000-000000000000"});
        d
    }),
    ("entries under a placement of which nothing is known", |length| {
        let mut d = with_entries(length, |_| json!({}));
        for member in ["agreement", "work", "insurance", "hazards"] {
            d["register"]["placements"][0][member] = Value::Null;
        }
        d
    }),
    ("entries on consecutive days", |n| with_entries(n, |n| json!({"on": super::schema::calendar_day(n)}))),
    ("entries each in a field of its own", |n| with_entries(n, |n| json!({"field": format!("joma {n}")}))),
    ("entries each at a host of its own", hosts),
    ("entries each at a place of its own", places),
    ("one group", |n| people(n, |_| "talka".to_owned(), false)),
    ("groups of two", |n| people(n, |n| format!("talka {}", n / 2), false)),
    ("people of whom nothing is known", |n| people(n, |_| String::new(), true)),
    ("placements of one person on one day", |n| placements(n, &[])),
    ("placements of one person with as many consents", |n| placements(n, &["consents"])),
    ("placements of one person with as many residences", |n| placements(n, &["residences"])),
    ("placements of one person with as many checks and permits", |n| {
        placements(n, &["record_checks", "child_permits"])
    }),
    ("placements of one person, each with a consent of its own", consents),
    ("bounds and days of an age", ages),
    ("organizations each the parent of the next", |n| organizations(n, true)),
    ("organizations with one name and number", |n| organizations(n, false)),
    ("awards of others in the ledger", ledger),
    ("people with one code", codes),
    ("unknown members of a record", |n| with_members(n, |n| format!("minute{}", letters(n)))),
    ("unknown members that are no names", |n| with_members(n, |n| format!("{n:06}"))),
    ("unknown words", |n| with_entries(n, |_| json!({"kind": "wrok"}))),
    ("values of another kind", |n| with_entries(n, |_| json!({"minutes": "120"}))),
    ("missing members", |n| with_entries(n, |_| json!({"placement": null}))),
    ("duplicate ids", |n| with_entries(n, |_| json!({"id": entry(0)["id"]}))),
    ("references that lead nowhere", |n| {
        with_entries(n, |_| json!({"placement": "00000003-0000-0000-0000-0000000000ff"}))
    }),
];

fn clock(n: usize) -> String {
    format!("{:02}:{:02}", n / 60 % 24, n % 60)
}

fn letters(n: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).unwrap_or_default());
    [letter(n), letter(n / 26), letter(n / 676), letter(n / 17_576)].iter().collect()
}

/// A member that is null is taken away; the others take the place of those that are there.
fn overlay(record: &mut Value, members: Value) {
    let (Value::Object(record), Value::Object(members)) = (record, members) else { return };
    for (name, member) in members {
        if member.is_null() {
            record.remove(&name);
        } else {
            record.insert(name, member);
        }
    }
}

fn with_entries(length: usize, members: impl Fn(usize) -> Value) -> Value {
    let mut document = base();
    let entries = (0..length).map(|n| {
        let mut entry = entry(n);
        overlay(&mut entry, members(n));
        entry
    });
    document["register"]["hour_logs"] = entries.collect();
    document
}

/// Entries of so many years each, from a day of its own.
fn spans(length: usize, years: usize) -> Value {
    let day = super::schema::calendar_day;
    with_entries(length, |n| json!({"on": format!("{}/{}", day(n), day(n + years * 336))}))
}

fn everything(length: usize) -> Value {
    let mut document = with_entries(length, |_| json!({}));
    for list in [
        "volunteers/0/consents",
        "volunteers/0/timetables",
        "volunteers/0/record_checks",
        "volunteers/0/child_permits",
        "organizations/0/statuses",
        "placements/0/insurance",
        "placements/0/hazards",
    ] {
        if let Some(Value::Array(list)) = document["register"].pointer_mut(&format!("/{list}")) {
            *list = list.iter().cycle().take(length).cloned().collect();
        }
    }
    document
}

fn hosts(length: usize) -> Value {
    let host = |n: usize| format!("00000002-0000-0000-0001-{n:012x}");
    let mut document = with_entries(length, |n| json!({"host": host(n)}));
    if let Some(organizations) = document["register"]["organizations"].as_array_mut() {
        organizations.extend((0..length).map(|n| json!({"id": host(n), "class": "association"})));
    }
    document
}

fn places(length: usize) -> Value {
    let mut document = with_entries(length, |n| json!({"place": format!("vieta {n}")}));
    let places = (0..length).map(|n| json!({"name": format!("vieta {n}"), "municipality": "0030000"}));
    document["register"]["organizations"][0]["places"] = places.collect();
    document
}

/// People like the one of the base, each with a placement and an entry.
fn people(length: usize, group: impl Fn(usize) -> String, unknown: bool) -> Value {
    let mut document = base();
    let ids = |n: usize| [1, 3, 4].map(|kind| format!("{kind:08x}-0000-0000-0000-{n:012x}"));
    let register = &mut document["register"];
    let mut lists = [Vec::new(), Vec::new(), Vec::new()];
    for n in 0..length {
        let [person, placement, log] = ids(n);
        let mut volunteer = register["volunteers"][0].clone();
        let mut work = register["placements"][0].clone();
        if unknown {
            volunteer = json!({});
            work = json!({"organization": register["organizations"][0]["id"]});
        }
        let group = group(n);
        let group = if group.is_empty() { Value::Null } else { json!(group) };
        overlay(&mut volunteer, json!({"id": person, "group": group}));
        overlay(&mut work, json!({"id": placement, "volunteer": person}));
        let mut done = entry(n % 40);
        overlay(&mut done, json!({"id": log, "placement": placement}));
        for (list, record) in lists.iter_mut().zip([volunteer, work, done]) {
            list.push(record);
        }
    }
    let [volunteers, placements, logs] = lists;
    overlay(register, json!({"volunteers": volunteers, "placements": placements, "hour_logs": logs}));
    document
}

/// Placements of one person, who has as many elements in each of these lists.
fn placements(length: usize, lists: &[&str]) -> Value {
    let mut document = people(length, |_| String::new(), false);
    let mut person = document["register"]["volunteers"][0].clone();
    for n in 0..length {
        document["register"]["placements"][n]["volunteer"] = person["id"].clone();
        document["register"]["hour_logs"][n]["on"] = json!("2020-06-15");
    }
    for list in lists {
        let day = super::schema::calendar_day;
        let residence = |n| json!({"municipality": "0030000", "from": day(2 * n), "to": day(2 * n + 1)});
        person[list] = match person[*list].as_array() {
            Some(known) => known.iter().cycle().take(length).cloned().collect(),
            None => (0..length).map(residence).collect(),
        };
    }
    document["register"]["volunteers"] = json!([person]);
    document
}

/// Placements of one person, each with a consent that is limited to it.
fn consents(length: usize) -> Value {
    let mut document = placements(length, &["consents"]);
    for n in 0..length {
        let placement = document["register"]["placements"][n]["id"].clone();
        document["register"]["volunteers"][0]["consents"][n]["limited_to"] = json!([placement]);
    }
    document
}

/// A minor's entries, each on the day of another timetable.
fn timetables(length: usize) -> Value {
    let day = super::schema::calendar_day;
    let lessons: Value = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        .map(|weekday| json!({"weekday": weekday, "start": "08:00", "end": "15:00"}))
        .into_iter()
        .collect();
    let timetable = |n| json!({"from": day(n), "to": day(n), "lessons": lessons, "holidays": []});
    let mut document = with_entries(length, |n| json!({"on": day(n), "start": "10:00", "end": "12:00"}));
    document["register"]["volunteers"][0]["timetables"] = (0..length).map(timetable).collect();
    document["register"]["volunteers"][0]["born"] = json!("2150-01-01");
    document
}

/// Entries with a finding each, of a file with as many columns.
fn columns(length: usize) -> Value {
    let mut document = with_entries(length, |_| json!({"minutes": 0}));
    document["register"]["sources"][0]["columns"] =
        (0..length).map(|n| json!({"member": format!("evidence/{n}"), "heading": n.to_string()})).collect();
    document["register"]["sources"][0]["rows"] = (1..=length).collect();
    document
}

fn ages(length: usize) -> Value {
    let mut document = with_entries(1, |_| json!({}));
    let silent = |assume: Value, or: Value| {
        let or: Value = std::iter::repeat_n(or, length).collect();
        json!({"assume": assume, "or": or})
    };
    document["options"]["scheme"]["age"] = json!({
        "from": silent(json!(13), json!(14)),
        "to": silent(json!(25), json!(30)),
        "tested_on": silent(json!("day_of_work"), json!("placement_start")),
    });
    document
}

fn organizations(length: usize, chain: bool) -> Value {
    let mut document = with_entries(length, |_| json!({}));
    let id = |n: usize| format!("00000002-0000-0000-0001-{n:012x}");
    let organization = |n: usize| {
        let parents = if chain && n > 0 { json!([{"organization": id(n - 1)}]) } else { json!([]) };
        json!({"id": id(n), "name": "Vārpa", "registration_number": "40008218958", "class": "state_institution", "parents": parents})
    };
    let mut all: Vec<Value> = (0..length).map(organization).collect();
    let mut first = document["register"]["organizations"][0].clone();
    first["parents"] = json!([{"organization": id(length - 1)}]);
    all.push(first);
    document["register"]["organizations"] = Value::Array(all);
    document
}

/// As many people with awards that are due as there are awards of others.
fn ledger(length: usize) -> Value {
    let mut document = people(length, |_| "talka".to_owned(), false);
    let award = |n: usize| {
        json!({
            "key": {"volunteer": format!("00000001-0000-0000-0001-{n:012x}"), "scheme": "everything", "level": "hours"},
            "minutes": 60, "logs": [], "events": [{"step": "eligible", "on": "2020-01-01"}], "entitlements": [],
        })
    };
    document["options"]["ledger"]["awards"] = (0..length).map(award).collect();
    document
}

fn codes(length: usize) -> Value {
    let mut document = people(length, |_| String::new(), false);
    for n in 0..length {
        document["register"]["volunteers"][n]["codes"] = json!([{"code": "010605-21234"}]);
    }
    document
}

fn with_members(length: usize, name: impl Fn(usize) -> String) -> Value {
    let mut document = with_entries(1, |_| json!({}));
    let members: Map<String, Value> = (0..length).map(|n| (name(n), json!(1))).collect();
    overlay(&mut document["register"]["volunteers"][0], Value::Object(members));
    document
}
