//! The people of a register, a few at a time: each with all that belongs to them, so that a part is judged like the whole.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use talka::register::{Case, HourLog, HourLogId, Parts, Placement, Register, RegisterErrors, Volunteer};
use uuid::Uuid;

use crate::by_person::{ByPerson, Row};
use crate::grouped::Grouped;
use crate::hours::{Hours, Owners};
use crate::keys::{NONE, position};
use crate::records::AllKeys;
use crate::refused::{Refused, RefusedRow};

/// All records, with the ways from a person to what belongs to them.
pub(crate) struct People {
    register: Register,
    keys: Arc<AllKeys>,
    hours: Arc<Hours>,
    placements: Grouped,
    rows: ByPerson,
    /// The rows that were left out because nobody can be found whose they are.
    refused: Vec<RefusedRow>,
}

/// People who are judged together, in the order of the table.
#[derive(Debug)]
pub(crate) struct Part(Vec<u32>);

impl Part {
    /// How many people it is of.
    pub(crate) fn people(&self) -> usize {
        self.0.len()
    }
}

impl People {
    /// The register has no hours.
    pub(crate) fn new(
        register: Register,
        keys: Arc<AllKeys>,
        hours: Arc<Hours>,
        (owners, refused): (Owners, Vec<RefusedRow>),
    ) -> Self {
        let people = register.volunteers().len();
        let volunteer = |case: Case<'_>| u32::try_from(case.volunteer_position).unwrap_or(NONE);
        let volunteers: Vec<u32> = register.cases().map(volunteer).collect();
        let rows = match owners {
            Owners::Pairs(_, rows) => rows,
            Owners::Placements(placements) => {
                let of_row = |placement: &u32| volunteers.get(position(*placement)).copied().unwrap_or(NONE);
                let of_rows: Vec<u32> = placements.iter().map(of_row).collect();
                ByPerson::of(&hours, &of_rows, &placements, people)
            }
        };
        Self { placements: Grouped::of(&volunteers, people), rows, register, keys, hours, refused }
    }

    /// How many people there are.
    pub(crate) fn count(&self) -> u32 {
        u32::try_from(self.register.volunteers().len()).unwrap_or(NONE)
    }

    /// All records but the hours.
    pub(crate) fn records(&self) -> &Register {
        &self.register
    }

    /// The placements of a person, by their numbers.
    pub(crate) fn placements_of(&self, person: u32) -> &[u32] {
        self.placements.of_group(person)
    }

    /// The rows by person.
    pub(crate) fn rows(&self) -> &ByPerson {
        &self.rows
    }

    pub(crate) fn keys(&self) -> &AllKeys {
        &self.keys
    }

    pub(crate) fn hours(&self) -> &Hours {
        &self.hours
    }

    pub(crate) fn refused(&self) -> &[RefusedRow] {
        &self.refused
    }

    /// These people in parts of at most so many entries and people, unless some belong together who are more. Whoever belongs to one group is in one part if `by_group`; so is whose entry another's corrects.
    pub(crate) fn parts(&self, people: &[u32], at_once: usize, by_group: bool) -> Vec<Part> {
        if people.is_empty() {
            return Vec::new();
        }
        let together = self.together(by_group);
        let mut members: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for person in people {
            let first = together.get(position(*person)).copied().unwrap_or(*person);
            members.entry(first).or_default().push(*person);
        }
        let (mut parts, mut part, mut entries) = (Vec::new(), Vec::new(), 0);
        for people in members.into_values() {
            let more: usize = people.iter().map(|person| self.rows.count_of(*person)).sum();
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
        let people = self.count();
        let mut first: Vec<u32> = (0..people).collect();
        if by_group {
            let mut groups: BTreeMap<String, u32> = BTreeMap::new();
            for (person, volunteer) in (0_u32..).zip(self.register.volunteers()) {
                if let Some(group) = volunteer.plain_group() {
                    let other = *groups.entry(group).or_insert(person);
                    unite(&mut first, person, other);
                }
            }
        }
        if self.hours.has_corrections() {
            let mut of_row = vec![NONE; self.hours.rows()];
            for person in 0..people {
                for row in self.rows.rows_of(person) {
                    if let Some(of_row) = of_row.get_mut(position(row.number)) {
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
            volunteers.extend(self.register.volunteers().get(position(*person)).cloned());
            let of_person = self.placements.of_group(*person).iter();
            placements.extend(
                of_person
                    .filter_map(|placement| self.register.placements().get(position(*placement)))
                    .cloned(),
            );
            let rows = self.rows.rows_of(*person).iter();
            for Row { number: row, placement, .. } in rows.filter(|row| !self.hours.is_duplicate(row.number))
            {
                let Some(placement) = self.register.placements().get(position(*placement)) else { continue };
                match self.hours.log(*row, placement.id, &self.keys) {
                    Ok(log) => logs.push(log),
                    Err(why) => refused.push(RefusedRow { row: *row, refused: why }),
                }
            }
        }
        if self.hours.has_corrections() {
            leave_out_corrections(&mut logs, &mut refused);
        }
        leave_out_limits(&mut volunteers, &placements, &self.register);
        let organizations = self.register.organizations().to_vec();
        let mut parts = Parts { volunteers, organizations, placements, hour_logs: logs, ..Parts::default() };
        parts.sources = self.sources_of(&parts);
        Ok((Register::new(parts)?, refused))
    }

    /// The organizations by themselves.
    pub(crate) fn organizations(&self) -> Result<Register, RegisterErrors> {
        let organizations = self.register.organizations().to_vec();
        let mut parts = Parts { organizations, ..Parts::default() };
        parts.sources = self.sources_of(&parts);
        Register::new(parts)
    }

    /// The number of the person at that position of a part.
    pub(crate) fn person(part: &Part, position: usize) -> Option<u32> {
        part.0.get(position).copied()
    }
}

/// A consent that is limited to a placement of somebody else says nothing of those here.
fn leave_out_limits(volunteers: &mut [Volunteer], placements: &[Placement], records: &Register) {
    let consents = volunteers.iter_mut().filter_map(|volunteer| volunteer.consents.as_mut()).flatten();
    let mut limits = consents.filter_map(|consent| consent.limited_to.as_mut()).peekable();
    if limits.peek().is_none() {
        return;
    }
    let here = placements.iter().map(|placement| placement.id.uuid());
    let here: BTreeSet<Uuid> =
        here.chain(records.organizations().iter().map(|host| host.id.uuid())).collect();
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
