//! Each list of the schemas, grown in the base document by itself, and with as many entries of the hour log or as many
//! placements beside it.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::{Value, json};

use super::base;
use super::schema::{Likeness, OPTIONS, REGISTER, Schema, calendar_day};

/// So many entries there are where it is another list that grows.
const FEW: usize = 3;

/// A list that grows.
#[derive(Clone, Debug)]
pub(super) struct Growth {
    /// Where it stands, as a JSON Pointer into the base document.
    list: String,
    like: Likeness,
    /// The member that is left out, if one is.
    lacking: Option<String>,
    beside: Beside,
}

/// What else is as long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Beside {
    Nothing,
    /// The hour log of the placement.
    Entries,
    /// The placements of the person and the organizer, each with a term of its own and an entry.
    Placements,
}

impl fmt::Display for Growth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = self.list.replace("/0/", "/").replace("/register/", "").replace("/options/", "");
        match (&self.lacking, self.like) {
            (Some(member), _) => write!(f, "{list}, without {member}")?,
            (None, like) => write!(f, "{list}, {}", format!("{like:?}").to_lowercase())?,
        }
        f.write_str(match self.beside {
            Beside::Nothing => "",
            Beside::Entries => ", beside entries",
            Beside::Placements => ", beside placements",
        })
    }
}

pub(super) fn growths() -> Vec<Growth> {
    let (mut lists, mut met) = (Vec::new(), BTreeSet::new());
    find_lists(&REGISTER, REGISTER.root(), "/register", &mut met, &mut lists);
    find_lists(&OPTIONS, OPTIONS.root(), "/options", &mut met, &mut lists);
    lists.into_iter().flat_map(|list| likenesses(&list)).collect()
}

/// The lists in that shape; those of a record where it is met first, for needs hold needs.
fn find_lists(schema: &Schema, shape: &Value, at: &str, met: &mut BTreeSet<String>, found: &mut Vec<String>) {
    let (shape, definition) = schema.resolve(shape);
    if let Some(items) = shape.get("items") {
        found.push(at.to_owned());
        return find_lists(schema, items, &format!("{at}/0"), met, found);
    }
    if definition.is_empty() || met.insert(definition.to_owned()) {
        for (name, member, _) in Schema::members(shape) {
            find_lists(schema, member, &format!("{at}/{name}"), met, found);
        }
    }
}

fn likenesses(list: &str) -> Vec<Growth> {
    let growth = |like| Growth { list: list.to_owned(), like, lacking: None, beside: Beside::Nothing };
    let (schema, shape) = shape_of(list);
    let items = shape.get("items").map(|items| schema.resolve(items).0);
    let members: Vec<(&str, &Value, bool)> = items.into_iter().flat_map(Schema::members).collect();
    if members.is_empty() {
        return vec![growth(Likeness::Own), growth(Likeness::Mixed)];
    }
    let mut growths = vec![growth(Likeness::Blank), growth(Likeness::Own)];
    if list.starts_with("/register") {
        growths.extend([growth(Likeness::Same), growth(Likeness::Mixed)]);
        if base().pointer(&format!("{list}/0")).is_some_and(Value::is_object) {
            growths.push(growth(Likeness::Kin));
        }
        let optional = members.iter().enumerate().filter(|(_, (_, _, required))| !required);
        growths.extend(optional.map(|(n, (name, ..))| Growth {
            lacking: Some((*name).to_owned()),
            ..growth(Likeness::Lacking(n))
        }));
    }
    if list.starts_with("/register/volunteers/") || list.starts_with("/register/placements/") {
        growths.push(Growth { beside: Beside::Entries, ..growth(Likeness::Blank) });
        growths.push(Growth { beside: Beside::Entries, ..growth(Likeness::Own) });
    }
    if list.starts_with("/register/volunteers/") || list.starts_with("/register/organizations/") {
        growths.push(Growth { beside: Beside::Placements, ..growth(Likeness::Own) });
    }
    growths
}

/// The shape of what stands at that pointer.
fn shape_of(at: &str) -> (&'static Schema, &'static Value) {
    let schema: &Schema = if at.starts_with("/register") { &REGISTER } else { &OPTIONS };
    let step = |shape, step: &str| {
        let (shape, _) = schema.resolve(shape);
        let inside = if step == "0" {
            shape.get("items")
        } else {
            shape.get("properties").and_then(|all| all.get(step))
        };
        inside.unwrap_or(&Value::Null)
    };
    let shape = at.split('/').skip(2).fold(schema.root(), step);
    (schema, schema.resolve(shape).0)
}

impl Growth {
    pub(super) fn document(&self, length: usize) -> Value {
        let mut document = base();
        let entries = if self.beside == Beside::Nothing { FEW } else { length };
        document["register"]["hour_logs"] = (0..entries).map(entry).collect();
        if self.beside == Beside::Placements {
            for n in 0..length {
                document["register"]["hour_logs"][n]["placement"] = json!(placement_id(n));
            }
            document["register"]["placements"] =
                (0..length).map(|n| placement(&document["register"]["placements"][0], n)).collect();
        }
        let (schema, shape) = shape_of(&self.list);
        let items = shape.get("items").unwrap_or(&Value::Null);
        let name = self.list.rsplit('/').next().unwrap_or_default();
        let kin = document.pointer(&format!("{}/0", self.list)).cloned().unwrap_or_default();
        let grown = (0..length).map(|n| {
            let value = schema.value(items, name, n, self.like, 0);
            if self.like == Likeness::Kin { with_days_of(&kin, value) } else { value }
        });
        let list = place(&mut document, &self.list);
        let mut all = list.as_array_mut().map(std::mem::take).unwrap_or_default();
        all.extend(grown);
        *list = Value::Array(all);
        document
    }
}

/// The first record with the id and the days of the second.
fn with_days_of(kin: &Value, own: Value) -> Value {
    let mut record = kin.clone();
    if let (Value::Object(record), Value::Object(own)) = (&mut record, own) {
        let is_day = |value: &Value| {
            value
                .as_str()
                .is_some_and(|text| text.len() == 10 && text.starts_with("20") && text.contains('-'))
        };
        record.extend(own.into_iter().filter(|(name, value)| name == "id" || is_day(value)));
    }
    record
}

/// The value at that pointer; what leads there is made where it is missing.
fn place<'d>(document: &'d mut Value, at: &str) -> &'d mut Value {
    let mut value = document;
    let mut reached = String::new();
    for step in at.split('/').skip(1) {
        reached = format!("{reached}/{step}");
        if step == "0" {
            if !value.is_array() {
                *value = json!([]);
            }
            if value.get(0).is_none() {
                let (schema, shape) = shape_of(&reached);
                *value = json!([schema.value(shape, "", 0, Likeness::Blank, 0)]);
            }
            value = &mut value[0];
        } else {
            if !value.is_object() {
                let (schema, shape) = shape_of(reached.rsplit_once('/').map_or("", |(before, _)| before));
                *value = schema.value(shape, "", 0, Likeness::Blank, 0);
            }
            value = &mut value[step];
        }
    }
    value
}

/// The placement of the base again, with a term of its own.
fn placement(base: &Value, n: usize) -> Value {
    let mut placement = base.clone();
    placement["id"] = json!(placement_id(n));
    placement["agreement"]["term"] =
        json!({"kind": "fixed", "from": calendar_day(n * 3), "to": calendar_day(n * 3 + 2)});
    placement
}

fn placement_id(n: usize) -> String {
    format!("00000003-0000-0000-0000-{n:012x}")
}

/// An entry of the base's placement, on a day of its own.
pub(super) fn entry(n: usize) -> Value {
    json!({
        "id": format!("00000004-0000-0000-0000-{n:012x}"),
        "placement": "00000003-0000-0000-0000-000000000000",
        "on": calendar_day(n * 3),
        "minutes": 120,
        "field": format!("field{}", n % 7),
        "confirmation": {"state": "confirmed", "role": "host"},
    })
}
