//! The keys that an office gives its records.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasherDefault, DefaultHasher};

use talka::register::RecordKind;
use uuid::Uuid;

use crate::cell::office_key;
use crate::roster::{Again, Roster};

/// The name of the table that holds such records.
pub(crate) const fn table_name(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Volunteer => "volunteers",
        RecordKind::Organization => "organizations",
        RecordKind::Placement => "placements",
        RecordKind::HourLog => "hours",
    }
}

/// By identifier, for as many as an office has rows. Nothing depends on the order, and it has no seed.
pub(crate) type ById<K, V> = HashMap<K, V, BuildHasherDefault<DefaultHasher>>;
/// Identifiers, likewise.
pub(crate) type Ids<K> = HashSet<K, BuildHasherDefault<DefaultHasher>>;

/// What became of the row with a key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keyed {
    /// The file, among those of its table.
    pub(crate) file: usize,
    /// The row.
    pub(crate) row: u32,
    /// Position of its record, unless the row was refused.
    pub(crate) record: Option<usize>,
}

/// The keys of a table.
#[derive(Debug, Default)]
pub(crate) struct Keys {
    /// The files of the table.
    pub(crate) files: Vec<String>,
    /// By the identifier that a key gives.
    pub(crate) rows: ById<Uuid, Keyed>,
}

impl Keys {
    /// The name of the file of that row.
    pub(crate) fn file(&self, keyed: Keyed) -> String {
        self.files.get(keyed.file).cloned().unwrap_or_default()
    }
}

/// The tables read so far, what is known by name only, and the namespace of the office's keys.
pub(crate) struct Known {
    namespace: Uuid,
    tables: BTreeMap<RecordKind, Keys>,
    /// Who and where is meant by a name.
    pub(crate) roster: Roster,
    /// The same for the rows of the file that is read.
    pub(crate) again: Again,
}

/// Whether a key is known.
#[derive(Debug)]
pub(crate) enum Lookup {
    Read,
    Refused { file: String, row: u32 },
    Nowhere,
}

impl Known {
    pub(crate) fn new(namespace: Uuid, roster: Roster) -> Self {
        Self { namespace, tables: BTreeMap::new(), roster, again: Again::default() }
    }

    pub(crate) fn add(&mut self, kind: RecordKind, keys: Keys) {
        self.tables.insert(kind, keys);
    }

    /// Whether there is a table of such records.
    pub(crate) fn has_table(&self, kind: RecordKind) -> bool {
        self.tables.contains_key(&kind)
    }

    /// The identifier of such a record.
    pub(crate) fn id(&self, kind: RecordKind, key: &str) -> Uuid {
        office_key(self.namespace, table_name(kind), key)
    }

    pub(crate) fn find(&self, kind: RecordKind, id: Uuid) -> Lookup {
        let found = self.tables.get(&kind).and_then(|keys| Some((keys, keys.rows.get(&id)?)));
        match found {
            None if self.roster.holds(kind, id) => Lookup::Read,
            None => Lookup::Nowhere,
            Some((_, Keyed { record: Some(_), .. })) => Lookup::Read,
            Some((keys, keyed)) => Lookup::Refused { file: keys.file(*keyed), row: keyed.row },
        }
    }
}
