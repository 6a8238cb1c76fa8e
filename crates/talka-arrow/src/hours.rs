//! The table of hours: columns are kept as they came, and become entries of the model a few people at a time.

mod columns;

use std::collections::HashMap;

use talka::register::{HourLog, HourLogId, OrganizationId, PlacementId, RecordKind};

use crate::error::TableError;
use crate::keys::{NONE, Unknown, made, position};
use crate::records::AllKeys;
use crate::refused::{Refused, RefusedRow};
use crate::table::{Batches, Table, collect};
pub(crate) use columns::Columns;

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

/// The placements of hours that name a person and an organization, each pair once.
#[derive(Debug, Default)]
pub(crate) struct Pairs {
    by_pair: HashMap<(u32, u32), u32>,
    pub(crate) pairs: Vec<(u32, u32)>,
}

impl Pairs {
    /// The number of the pair among the placements, those of a table before it.
    fn placement(&mut self, volunteer: u32, organization: u32, after: usize) -> u32 {
        let next = u32::try_from(after.saturating_add(self.pairs.len())).unwrap_or(NONE);
        let number = *self.by_pair.entry((volunteer, organization)).or_insert(next);
        if number == next {
            self.pairs.push((volunteer, organization));
        }
        number
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
    ) -> Result<(Self, Pairs), TableError> {
        let (schema, batches) = collect(Table::Hours, reader)?;
        let mut hours = Self {
            batches: Vec::with_capacity(batches.len()),
            starts: Vec::with_capacity(batches.len()),
            placements: Vec::new(),
            by_key: HashMap::new(),
            unused: Vec::new(),
            refused: Vec::new(),
        };
        let mut pairs = Pairs::default();
        let listed_placements = keys.placements.len();
        if batches.is_empty() {
            Columns::of(&arrow_array::RecordBatch::new_empty(schema))?;
        }
        for batch in batches {
            let (columns, unused) = Columns::of(&batch)?;
            hours.unused = unused;
            let start = u32::try_from(hours.placements.len()).unwrap_or(NONE);
            hours.starts.push(start);
            for row in 0..batch.num_rows() {
                let number = u32::try_from(hours.placements.len()).unwrap_or(NONE);
                let placement = columns.placement(row, keys, listed, |volunteer, organization| {
                    pairs.placement(volunteer, organization, listed_placements)
                });
                let placement = placement.unwrap_or_else(|refused| {
                    hours.refused.push(RefusedRow { row: number, refused });
                    NONE
                });
                hours.placements.push(placement);
            }
            hours.batches.push(columns);
        }
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
