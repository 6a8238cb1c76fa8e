//! The table of hours: columns are kept as they came, and become entries of the model a few people at a time.

mod columns;

use std::collections::HashMap;

use talka::register::{HourLog, HourLogId, OrganizationId, PlacementId, RecordKind};

use crate::by_person::ByPerson;
use crate::column::Sound;
use crate::error::TableError;
use crate::keys::{Categories, NONE, Unknown, made, position};
use crate::records::AllKeys;
use crate::refused::{Refused, RefusedRow};
use crate::table::{Batches, Table, collect};
use columns::Owner;
pub(crate) use columns::{Columns, NOTHING, Plain, Said, refused};

/// The hours of all people.
pub(crate) struct Hours {
    batches: Vec<Columns>,
    /// The number of the first row of each batch.
    starts: Vec<u32>,
    rows: usize,
    /// The rows that a key occurs in a second time, in order.
    duplicates: Vec<u32>,
    /// The number of the row with each key, if some row corrects another.
    by_key: HashMap<String, u32>,
    /// The columns that no member has the name of.
    pub(crate) unused: Vec<String>,
}

/// Whose hours rows have.
pub(crate) enum Owners {
    /// The placement of each row, by its number; [`NONE`] of one that was left out.
    Placements(Vec<u32>),
    /// The rows name a person and an organization: each pair once, by person and then as they occur, and the rows by person.
    Pairs(Vec<(u32, u32)>, ByPerson),
}

impl Owners {
    /// Each pair of a person and an organization that the rows name.
    pub(crate) fn pairs(&self) -> &[(u32, u32)] {
        match self {
            Self::Placements(_) => &[],
            Self::Pairs(pairs, _) => pairs,
        }
    }
}

/// Numbers the pairs of person and organization, from that number on, so that it becomes the placement of each row.
fn pairs(by_person: &mut ByPerson, people: usize, hosts: usize, after: usize) -> Vec<(u32, u32)> {
    let mut pairs = Vec::new();
    // Of each organization the last person who worked there, and the number of their placement.
    let mut last = vec![(NONE, NONE); hosts];
    for person in 0..u32::try_from(people).unwrap_or(NONE) {
        for place in by_person.placements_of(person) {
            let organization = *place;
            let Some(last) = last.get_mut(position(organization)) else { continue };
            if last.0 != person {
                *last = (person, u32::try_from(after.saturating_add(pairs.len())).unwrap_or(NONE));
                pairs.push((person, organization));
            }
            *place = last.1;
        }
    }
    pairs
}

/// Which records a table lists, so that hours of others are left out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Listed {
    pub(crate) volunteers: Unknown,
    pub(crate) organizations: Unknown,
}

impl Hours {
    pub(crate) fn read(reader: Batches<'_>) -> Result<Self, TableError> {
        let (schema, batches) = collect(Table::Hours, reader)?;
        let mut hours = Self {
            batches: Vec::with_capacity(batches.len()),
            starts: Vec::with_capacity(batches.len()),
            rows: 0,
            duplicates: Vec::new(),
            by_key: HashMap::new(),
            unused: Vec::new(),
        };
        let mut sound = Sound::default();
        if batches.is_empty() {
            Columns::of(&arrow_array::RecordBatch::new_empty(schema), &mut sound)?;
        }
        for batch in batches {
            let (columns, unused) = Columns::of(&batch, &mut sound)?;
            hours.unused = unused;
            hours.starts.push(u32::try_from(hours.rows).unwrap_or(NONE));
            hours.rows += columns.rows();
            hours.batches.push(columns);
        }
        Ok(hours)
    }

    /// Whose hours rows have, and those that are left out because nobody can be found whose they are.
    pub(crate) fn owners(&mut self, keys: &mut AllKeys, listed: Listed) -> (Owners, Vec<RefusedRow>) {
        let (mut volunteers, mut others) = (Vec::new(), Vec::with_capacity(self.rows));
        let by_pair = self.batches.iter().any(|columns| !columns.names_placements());
        if by_pair {
            volunteers.reserve_exact(self.rows);
        }
        let mut left_out = Vec::new();
        let mut categories = <[Categories; 4]>::default();
        for (columns, start) in self.batches.iter().zip(&self.starts) {
            let mut refuse = |row: usize, refused| {
                let row = start.saturating_add(u32::try_from(row).unwrap_or(NONE));
                left_out.push(RefusedRow { row, refused });
            };
            if columns.sides(keys, &mut categories, listed, [&mut volunteers, &mut others], &mut refuse) {
                continue;
            }
            for (row, owner) in columns.owners(keys, &mut categories, listed).enumerate() {
                let owner = owner.unwrap_or_else(|why| {
                    refuse(row, why);
                    Owner { placement: NONE, volunteer: NONE, organization: NONE }
                });
                if by_pair {
                    volunteers.push(owner.volunteer);
                    others.push(owner.organization);
                } else {
                    others.push(owner.placement);
                }
            }
        }
        self.number_keys(&mut left_out);
        if !by_pair {
            return (Owners::Placements(others), left_out);
        }
        let (people, hosts) = (keys.volunteers.len(), keys.organizations.len());
        (self.pairs(&volunteers, &others, [people, hosts], keys.placements.len()), left_out)
    }

    /// The same of rows of which a person and an organization are known, among so many. Placements are numbered from that
    /// number on.
    pub(crate) fn pairs(
        &self,
        volunteers: &[u32],
        organizations: &[u32],
        [people, hosts]: [usize; 2],
        after: usize,
    ) -> Owners {
        let mut by_person = ByPerson::of(self, volunteers, organizations, people);
        let pairs = pairs(&mut by_person, people, hosts, after);
        Owners::Pairs(pairs, by_person)
    }

    /// Only a table in which rows correct others needs to find them by their keys.
    fn number_keys(&mut self, refused: &mut Vec<RefusedRow>) {
        if !self.batches.iter().any(Columns::corrects) {
            return;
        }
        // A row that was left out before is so for the first reason only.
        let left_out: Vec<u32> = refused.iter().map(|refused| refused.row).collect();
        for (columns, start) in self.batches.iter().zip(&self.starts) {
            for row in 0..columns.rows() {
                let Some(key) = columns.key(row) else { continue };
                let number = start.saturating_add(u32::try_from(row).unwrap_or(NONE));
                let known = *self.by_key.entry(key).or_insert(number);
                if known != number && left_out.binary_search(&number).is_err() {
                    self.duplicates.push(number);
                    refused.push(RefusedRow { row: number, refused: Refused::DuplicateKey });
                }
            }
        }
    }

    pub(crate) const fn rows(&self) -> usize {
        self.rows
    }

    /// Whether the key of a row occurred before.
    pub(crate) fn is_duplicate(&self, row: u32) -> bool {
        self.duplicates.binary_search(&row).is_ok()
    }

    /// The batch of a row, and its place there.
    fn find(&self, row: u32) -> Option<(&Columns, usize)> {
        let batch = self.starts.partition_point(|start| *start <= row).checked_sub(1)?;
        let start = self.starts.get(batch)?;
        Some((self.batches.get(batch)?, position(row.checked_sub(*start)?)))
    }

    /// The number of the first row of each batch.
    pub(crate) fn starts(&self) -> &[u32] {
        &self.starts
    }

    /// The batches.
    pub(crate) fn batches(&self) -> &[Columns] {
        &self.batches
    }

    /// The row that a row corrects, where it corrects one.
    pub(crate) fn corrected_by(&self, row: u32) -> Option<Result<u32, Refused>> {
        let (columns, at) = self.find(row)?;
        let key = columns.corrected_key(at)?;
        Some(self.by_key.get(&key).copied().ok_or(Refused::CorrectsNothing))
    }

    /// Whether any row corrects another.
    pub(crate) fn has_corrections(&self) -> bool {
        !self.by_key.is_empty()
    }

    /// A row as an entry of the placement with that id.
    pub(crate) fn log(&self, row: u32, placement: PlacementId, keys: &AllKeys) -> Result<HourLog, Refused> {
        let (columns, at) = self.find(row).ok_or(Refused::NoPlacement)?;
        let corrects = self.corrected_by(row).transpose()?.map(id);
        let host = columns.host(at, keys).map(|host| OrganizationId::new(keys.organizations.id(host)));
        Ok(columns.log(at, id(row), placement, host)?.corrects(corrects))
    }
}

/// The id of the entry of a row.
pub(crate) fn id(row: u32) -> HourLogId {
    HourLogId::new(made(RecordKind::HourLog, row))
}

/// The row of an entry with such an id.
pub(crate) fn row(id: HourLogId) -> u32 {
    u32::try_from(id.uuid().as_u128() & u128::from(u32::MAX)).unwrap_or(NONE)
}
