//! The table of hours: columns are kept as they came, and become entries of the model a few people at a time.

mod columns;

use std::collections::HashMap;

use talka::register::{HourLog, HourLogId, OrganizationId, PlacementId, RecordKind};

use crate::error::TableError;
use crate::grouped::Grouped;
use crate::keys::{NONE, Unknown, made, position};
use crate::records::AllKeys;
use crate::refused::{Refused, RefusedRow};
use crate::table::{Batches, Table, collect};
use columns::Owner;
pub(crate) use columns::{Columns, Said};

/// The hours of all people.
#[derive(Debug)]
pub(crate) struct Hours {
    batches: Vec<Columns>,
    /// The number of the first row of each batch.
    starts: Vec<u32>,
    /// The number of the placement of each row; [`NONE`] of one that was left out.
    placements: Vec<u32>,
    /// The number of the row with each key, if some row corrects another.
    by_key: HashMap<String, u32>,
    /// The columns that no member has the name of.
    pub(crate) unused: Vec<String>,
    /// The rows that were left out when their keys were read.
    pub(crate) refused: Vec<RefusedRow>,
}

/// The placements of hours that name a person and an organization: each pair once, by person and then as they occur.
#[derive(Debug)]
pub(crate) struct Pairs {
    /// The person and the organization of each, by their numbers.
    pub(crate) pairs: Vec<(u32, u32)>,
    /// The rows of each person.
    pub(crate) rows: Grouped,
}

impl Pairs {
    /// Numbers the pairs, from that number on: `volunteers` becomes the placements of the rows.
    fn of(people: usize, volunteers: &mut [u32], organizations: &[u32], hosts: usize, after: usize) -> Self {
        let rows = Grouped::of(volunteers, people);
        let mut pairs = Vec::new();
        // Of each organization the last person who worked there, and the number of their placement.
        let mut last = vec![(NONE, NONE); hosts];
        for person in 0..u32::try_from(people).unwrap_or(NONE) {
            for row in rows.of_group(person) {
                let organization = organizations.get(position(*row)).copied().unwrap_or(NONE);
                let (Some(last), Some(place)) =
                    (last.get_mut(position(organization)), volunteers.get_mut(position(*row)))
                else {
                    continue;
                };
                if last.0 != person {
                    *last = (person, u32::try_from(after.saturating_add(pairs.len())).unwrap_or(NONE));
                    pairs.push((person, organization));
                }
                *place = last.1;
            }
        }
        Self { pairs, rows }
    }
}

/// Which records a table lists, so that hours of others are left out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Listed {
    pub(crate) volunteers: Unknown,
    pub(crate) organizations: Unknown,
}

impl Hours {
    pub(crate) fn read(
        reader: Batches<'_>,
        keys: &mut AllKeys,
        listed: Listed,
    ) -> Result<(Self, Option<Pairs>), TableError> {
        let (schema, batches) = collect(Table::Hours, reader)?;
        let mut hours = Self {
            batches: Vec::with_capacity(batches.len()),
            starts: Vec::with_capacity(batches.len()),
            placements: Vec::new(),
            by_key: HashMap::new(),
            unused: Vec::new(),
            refused: Vec::new(),
        };
        let mut organizations = Vec::new();
        let mut by_pair = false;
        if batches.is_empty() {
            Columns::of(&arrow_array::RecordBatch::new_empty(schema))?;
        }
        for batch in batches {
            let (columns, unused) = Columns::of(&batch)?;
            hours.unused = unused;
            by_pair = !columns.names_placements();
            hours.starts.push(u32::try_from(hours.placements.len()).unwrap_or(NONE));
            for owner in columns.owners(keys, listed) {
                let number = u32::try_from(hours.placements.len()).unwrap_or(NONE);
                let owner = owner.unwrap_or_else(|refused| {
                    hours.refused.push(RefusedRow { row: number, refused });
                    Owner { placement: NONE, volunteer: NONE, organization: NONE }
                });
                hours.placements.push(if by_pair { owner.volunteer } else { owner.placement });
                if by_pair {
                    organizations.push(owner.organization);
                }
            }
            hours.batches.push(columns);
        }
        let pairs = by_pair.then(|| {
            let (people, hosts) = (keys.volunteers.len(), keys.organizations.len());
            Pairs::of(people, &mut hours.placements, &organizations, hosts, keys.placements.len())
        });
        hours.number_keys();
        Ok((hours, pairs))
    }

    /// Only a table in which rows correct others needs to find them by their keys.
    fn number_keys(&mut self) {
        if !self.batches.iter().any(Columns::corrects) {
            return;
        }
        for (columns, start) in self.batches.iter().zip(&self.starts) {
            for row in 0..columns.rows() {
                let Some(key) = columns.key(row) else { continue };
                let number = start.saturating_add(u32::try_from(row).unwrap_or(NONE));
                if *self.by_key.entry(key).or_insert(number) != number {
                    if let Some(placement) = self.placements.get_mut(position(number)) {
                        *placement = NONE;
                    }
                    self.refused.push(RefusedRow { row: number, refused: Refused::DuplicateKey });
                }
            }
        }
    }

    pub(crate) fn rows(&self) -> usize {
        self.placements.len()
    }

    /// The placement of each row.
    pub(crate) fn placements(&self) -> &[u32] {
        &self.placements
    }

    /// The batch of a row, and its place there.
    fn find(&self, row: u32) -> Option<(&Columns, usize)> {
        let batch = self.starts.partition_point(|start| *start <= row).checked_sub(1)?;
        let start = self.starts.get(batch)?;
        Some((self.batches.get(batch)?, position(row.checked_sub(*start)?)))
    }

    /// The batches.
    pub(crate) fn batches(&self) -> &[Columns] {
        &self.batches
    }

    /// The same of a row that may be in that batch or a later one, which is then that of the row.
    pub(crate) fn find_from(&self, batch: &mut usize, row: u32) -> Option<(&Columns, usize)> {
        while self.starts.get(batch.saturating_add(1)).is_some_and(|start| *start <= row) {
            *batch += 1;
        }
        Some((self.batches.get(*batch)?, position(row.checked_sub(*self.starts.get(*batch)?)?)))
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
