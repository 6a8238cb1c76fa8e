//! The keys that an office gives its records.

use std::collections::BTreeMap;

use talka::register::RecordKind;
use uuid::Uuid;

use crate::cell::office_key;

/// The name of the table that holds such records.
pub(crate) const fn table_name(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Volunteer => "volunteers",
        RecordKind::Organization => "organizations",
        RecordKind::Placement => "placements",
        RecordKind::HourLog => "hours",
    }
}

/// What became of the row with a key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keyed {
    /// The row.
    pub(crate) row: u32,
    /// Position of its record, unless the row was refused.
    pub(crate) record: Option<usize>,
}

/// The keys of a table.
#[derive(Debug)]
pub(crate) struct Keys {
    /// The file of the table.
    pub(crate) file: String,
    /// By the identifier that a key gives.
    pub(crate) rows: BTreeMap<Uuid, Keyed>,
}

/// The tables read so far, and the namespace of the office's keys.
#[derive(Debug)]
pub(crate) struct Known {
    namespace: Uuid,
    tables: BTreeMap<RecordKind, Keys>,
}

/// Whether a key is known.
#[derive(Debug)]
pub(crate) enum Lookup {
    Read,
    Refused { file: String, row: u32 },
    Nowhere,
}

impl Known {
    pub(crate) fn new(namespace: Uuid) -> Self {
        Self { namespace, tables: BTreeMap::new() }
    }

    pub(crate) fn add(&mut self, kind: RecordKind, keys: Keys) {
        self.tables.insert(kind, keys);
    }

    /// The identifier of such a record.
    pub(crate) fn id(&self, kind: RecordKind, key: &str) -> Uuid {
        office_key(self.namespace, table_name(kind), key)
    }

    pub(crate) fn find(&self, kind: RecordKind, id: Uuid) -> Lookup {
        let found = self.tables.get(&kind).and_then(|keys| Some((keys, keys.rows.get(&id)?)));
        match found {
            None => Lookup::Nowhere,
            Some((_, Keyed { record: Some(_), .. })) => Lookup::Read,
            Some((keys, keyed)) => Lookup::Refused { file: keys.file.clone(), row: keyed.row },
        }
    }
}
