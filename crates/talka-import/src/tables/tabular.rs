//! A record as a row of a table.

use talka::register::RecordKind;
use uuid::Uuid;

use super::cells::Cells;

/// A record of a row.
pub(crate) trait Tabular: Sized {
    /// Its kind.
    const KIND: RecordKind;
    /// The column of the office's own key.
    const KEY: &'static str;
    /// The column that refers to another row of the same table.
    const REFERS_BY: Option<&'static str> = None;
    /// Whether rows may not lead back to themselves by what they refer to.
    const WITHOUT_CIRCLES: bool = false;

    /// What stands in for a key where the table has none, and the record with the identifier that comes of it.
    fn identity(&self) -> Option<String> {
        None
    }

    /// The same record with that identifier.
    fn with_id(self, id: Uuid) -> Self;

    /// Reads the row. `None` only where `cells` has refused it.
    fn read(id: Uuid, cells: &mut Cells<'_>) -> Option<Self>;
}
