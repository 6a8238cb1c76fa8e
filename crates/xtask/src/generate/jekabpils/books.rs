//! Everything in the order in which the office has it, with the office's own keys.

use std::collections::BTreeMap;

use super::cases::{self, Case};
use super::crowd;
use super::hours::Log;
use super::inventor::Inventor;
use super::people::Person;
use super::placements::Placement;

const SEED: u64 = 2020;
/// How many come now and then, beside those who come all year and those of the cases.
const OCCASIONAL: usize = 12;

/// All people, and the cases by theme; the people of the cases are among all.
pub(super) struct Office {
    pub(super) people: Vec<Person>,
    pub(super) themes: Vec<(&'static str, Vec<Case>)>,
}

impl Office {
    pub(super) fn invent() -> Self {
        let mut inventor = Inventor::new(SEED);
        let mut people = crowd::people(&mut inventor, OCCASIONAL);
        let mut themes = cases::all(&mut inventor);
        for case in themes.iter_mut().flat_map(|(_, cases)| cases) {
            for mut person in std::mem::take(&mut case.people) {
                person.case = Some(case.name);
                people.push(crowd::give_a_past(&mut inventor, person));
            }
        }
        people.sort_by_key(|person| {
            let first = person.placements.iter().map(|placement| placement.from).min();
            (first, person.name.full(), person.born)
        });
        Self { people, themes }
    }
}

/// The rows of three tables, with their keys.
pub(super) struct Books<'o> {
    pub(super) people: Vec<(String, &'o Person)>,
    pub(super) placements: Vec<PlacementRow<'o>>,
    pub(super) logs: Vec<LogRow<'o>>,
    /// The numbers of the entries by their serial numbers.
    pub(super) numbers: BTreeMap<usize, usize>,
}

pub(super) struct PlacementRow<'o> {
    pub(super) key: String,
    pub(super) volunteer: String,
    pub(super) person: &'o Person,
    pub(super) placement: &'o Placement,
}

pub(super) struct LogRow<'o> {
    pub(super) number: usize,
    pub(super) placement: String,
    pub(super) person: &'o Person,
    pub(super) log: &'o Log,
}

impl<'o> Books<'o> {
    pub(super) fn of(office: &'o Office) -> Self {
        let people: Vec<(String, &Person)> =
            (1..).zip(&office.people).map(|(n, person)| (format!("J-{n:03}"), person)).collect();
        let mut placements: Vec<PlacementRow<'_>> = Vec::new();
        for (volunteer, person) in &people {
            placements.extend(person.placements.iter().map(|placement| PlacementRow {
                key: String::new(),
                volunteer: volunteer.clone(),
                person,
                placement,
            }));
        }
        placements.sort_by_key(|row| row.placement.from);
        for (n, row) in (1..).zip(&mut placements) {
            row.key = format!("V-{n:03}");
        }
        let mut logs: Vec<LogRow<'_>> = Vec::new();
        for row in &placements {
            logs.extend(row.placement.logs.iter().map(|log| LogRow {
                number: 0,
                placement: row.key.clone(),
                person: row.person,
                log,
            }));
        }
        logs.sort_by_key(|row| (row.log.entered, row.placement.clone(), row.log.on.first(), row.log.serial));
        for (n, row) in (1..).zip(&mut logs) {
            row.number = n;
        }
        let numbers = logs.iter().map(|row| (row.log.serial, row.number)).collect();
        Self { people, placements, logs, numbers }
    }
}
