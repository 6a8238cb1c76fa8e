//! The people of a register, a few at a time: each with all that belongs to them, so that a part is judged like the whole.

use std::collections::{BTreeMap, BTreeSet};

use talka::register::{HourLog, HourLogId, Parts, Placement, Register, RegisterErrors, Volunteer};
use uuid::Uuid;

use crate::hours::Hours;
use crate::keys::{NONE, position};
use crate::records::AllKeys;
use crate::refused::{Refused, RefusedRow};

/// Lists of numbers, one for each of a row of records, kept one behind another.
#[derive(Debug)]
pub(crate) struct Grouped {
    starts: Vec<u32>,
    items: Vec<u32>,
}

impl Grouped {
    /// The items in their order by the group of each; those without a group are in none.
    pub(crate) fn of(groups: &[u32], count: usize) -> Self {
        let mut starts = vec![0_u32; count.saturating_add(1)];
        for group in groups {
            if let Some(size) = starts.get_mut(position(*group).saturating_add(1)) {
                *size += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut items = vec![NONE; position(sum)];
        let mut next = starts.clone();
        for (item, group) in (0_u32..).zip(groups) {
            if position(*group) < count
                && let Some(at) = next.get_mut(position(*group))
            {
                if let Some(place) = items.get_mut(position(*at)) {
                    *place = item;
                }
                *at += 1;
            }
        }
        Self { starts, items }
    }

    pub(crate) fn of_group(&self, group: u32) -> &[u32] {
        let start = self.starts.get(position(group)).copied().unwrap_or(0);
        let end = self.starts.get(position(group).saturating_add(1)).copied().unwrap_or(start);
        self.items.get(position(start)..position(end)).unwrap_or_default()
    }
}

/// All records, with the ways from a person to what belongs to them.
#[derive(Debug)]
pub(crate) struct People {
    records: Parts,
    keys: AllKeys,
    hours: Hours,
    placements: Grouped,
    rows: Grouped,
}

/// People who are judged together, in the order of the table.
#[derive(Debug)]
pub(crate) struct Part(Vec<u32>);

impl People {
    /// The volunteer of each placement is given by its number.
    pub(crate) fn new(mut records: Parts, keys: AllKeys, hours: Hours, volunteers: &[u32]) -> Self {
        // A report of a year is compared with the hours of everybody, and a part has those of some.
        for organization in &mut records.organizations {
            organization.yearly_reports = None;
        }
        let people = records.volunteers.len();
        let of_row = |placement: &u32| volunteers.get(position(*placement)).copied().unwrap_or(NONE);
        let of_rows: Vec<u32> = hours.placements().iter().map(of_row).collect();
        Self {
            placements: Grouped::of(volunteers, people),
            rows: Grouped::of(&of_rows, people),
            records,
            keys,
            hours,
        }
    }

    pub(crate) fn keys(&self) -> &AllKeys {
        &self.keys
    }

    pub(crate) fn hours(&self) -> &Hours {
        &self.hours
    }

    /// The people in parts of at most so many entries and people, unless some belong together who are more. Whoever belongs to one group is in one part if `by_group`; so is whose entry another's corrects.
    pub(crate) fn parts(&self, at_once: usize, by_group: bool) -> Vec<Part> {
        let together = self.together(by_group);
        let mut members: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (person, first) in (0_u32..).zip(&together) {
            members.entry(*first).or_default().push(person);
        }
        let (mut parts, mut part, mut entries) = (Vec::new(), Vec::new(), 0);
        for people in members.into_values() {
            let more: usize = people.iter().map(|person| self.rows.of_group(*person).len()).sum();
            if !part.is_empty() && (entries + more > at_once || part.len() + people.len() > at_once) {
                parts.push(Part(std::mem::take(&mut part)));
                entries = 0;
            }
            entries += more;
            part.extend(people);
        }
        if !part.is_empty() {
            parts.push(Part(part));
        }
        parts
    }

    /// For each person the first of those with whom they have to be judged together.
    fn together(&self, by_group: bool) -> Vec<u32> {
        let people = u32::try_from(self.records.volunteers.len()).unwrap_or(NONE);
        let mut first: Vec<u32> = (0..people).collect();
        if by_group {
            let mut groups: BTreeMap<String, u32> = BTreeMap::new();
            for (person, volunteer) in (0_u32..).zip(&self.records.volunteers) {
                if let Some(group) = volunteer.plain_group() {
                    let other = *groups.entry(group).or_insert(person);
                    unite(&mut first, person, other);
                }
            }
        }
        if self.hours.has_corrections() {
            let mut of_row = vec![NONE; self.hours.rows()];
            for person in 0..people {
                for row in self.rows.of_group(person) {
                    if let Some(of_row) = of_row.get_mut(position(*row)) {
                        *of_row = person;
                    }
                }
            }
            for row in 0..u32::try_from(self.hours.rows()).unwrap_or(NONE) {
                if let Some(Ok(corrected)) = self.hours.corrected_by(row)
                    && let (Some(a), Some(b)) = (of_row.get(position(row)), of_row.get(position(corrected)))
                {
                    unite(&mut first, *a, *b);
                }
            }
        }
        (0..people).map(|person| root(&first, person)).collect()
    }

    /// The register of a part, with the rows of it that could not be entries. Every organization is in every part.
    pub(crate) fn register(&self, part: &Part) -> Result<(Register, Vec<RefusedRow>), RegisterErrors> {
        let (mut volunteers, mut placements) = (Vec::new(), Vec::new());
        let (mut logs, mut refused) = (Vec::new(), Vec::new());
        for person in &part.0 {
            volunteers.extend(self.records.volunteers.get(position(*person)).cloned());
            let of_person = self.placements.of_group(*person).iter();
            placements.extend(
                of_person.filter_map(|placement| self.records.placements.get(position(*placement))).cloned(),
            );
            for row in self.rows.of_group(*person) {
                let placement = self.hours.placements().get(position(*row));
                let placement =
                    placement.and_then(|placement| self.records.placements.get(position(*placement)));
                let Some(placement) = placement else { continue };
                match self.hours.log(*row, placement.id, &self.keys) {
                    Ok(log) => logs.push(log),
                    Err(why) => refused.push(RefusedRow { row: *row, refused: why }),
                }
            }
        }
        if self.hours.has_corrections() {
            leave_out_corrections(&mut logs, &mut refused);
        }
        leave_out_limits(&mut volunteers, &placements, &self.records);
        let organizations = self.records.organizations.clone();
        let parts = Parts { volunteers, organizations, placements, hour_logs: logs, ..Parts::default() };
        Ok((Register::new(parts)?, refused))
    }

    /// The organizations by themselves.
    pub(crate) fn organizations(&self) -> Result<Register, RegisterErrors> {
        let organizations = self.records.organizations.clone();
        Register::new(Parts { organizations, ..Parts::default() })
    }

    /// The number of the person at that position of a part.
    pub(crate) fn person(part: &Part, position: usize) -> Option<u32> {
        part.0.get(position).copied()
    }
}

/// A consent that is limited to a placement of somebody else says nothing of those here.
fn leave_out_limits(volunteers: &mut [Volunteer], placements: &[Placement], records: &Parts) {
    let consents = volunteers.iter_mut().filter_map(|volunteer| volunteer.consents.as_mut()).flatten();
    let mut limits = consents.filter_map(|consent| consent.limited_to.as_mut()).peekable();
    if limits.peek().is_none() {
        return;
    }
    let here = placements.iter().map(|placement| placement.id.uuid());
    let here: BTreeSet<Uuid> = here.chain(records.organizations.iter().map(|host| host.id.uuid())).collect();
    limits.for_each(|limit| limit.retain(|id| here.contains(&id.uuid())));
}

/// Leaves out what corrects an entry that was left out, and what corrects itself in the end.
fn leave_out_corrections(logs: &mut Vec<HourLog>, refused: &mut Vec<RefusedRow>) {
    let corrects: BTreeMap<HourLogId, Option<HourLogId>> =
        logs.iter().map(|log| (log.id, log.corrects)).collect();
    // What an entry leads to: nothing wrong, or why it cannot be. Each entry is visited once.
    let mut leads_to: BTreeMap<HourLogId, Option<Refused>> = BTreeMap::new();
    for first in corrects.keys() {
        let mut way = Vec::new();
        let mut on_way = BTreeSet::new();
        let mut at = *first;
        let end = loop {
            if let Some(known) = leads_to.get(&at) {
                break *known;
            }
            if !on_way.insert(at) {
                break Some(Refused::CorrectsItself);
            }
            way.push(at);
            match corrects.get(&at) {
                None => break Some(Refused::CorrectsNothing),
                Some(None) => break None,
                Some(Some(next)) => at = *next,
            }
        };
        leads_to.extend(way.into_iter().map(|id| (id, end)));
    }
    logs.retain(|log| match leads_to.get(&log.id).copied().flatten() {
        Some(why) => {
            refused.push(RefusedRow { row: crate::hours::row(log.id), refused: why });
            false
        }
        None => true,
    });
}

fn root(first: &[u32], person: u32) -> u32 {
    let mut at = person;
    while let Some(next) = first.get(position(at)).filter(|next| **next != at) {
        at = *next;
    }
    at
}

/// The earlier of two stands for both.
fn unite(first: &mut [u32], one: u32, other: u32) {
    let (one, other) = (root(first, one), root(first, other));
    if let Some(place) = first.get_mut(position(one.max(other))) {
        *place = one.min(other);
    }
}
