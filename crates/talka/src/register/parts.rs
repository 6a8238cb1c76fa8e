//! The records of which a register is made.

use std::fmt;

use super::{HourLog, Organization, Placement, SourceMap, SourceTable, Volunteer};
use crate::reading::record;

/// The records of which a register is made, in the order in which they were given.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Parts {
    /// The volunteers.
    pub volunteers: Vec<Volunteer>,
    /// The organizations.
    pub organizations: Vec<Organization>,
    /// The placements.
    pub placements: Vec<Placement>,
    /// The hour logs.
    pub hour_logs: Vec<HourLog>,
    /// The place of each record in an office's own files, if it was imported.
    pub sources: SourceMap,
}

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parts")
            .field("volunteers", &self.volunteers.len())
            .field("organizations", &self.organizations.len())
            .field("placements", &self.placements.len())
            .field("hour_logs", &self.hour_logs.len())
            .finish_non_exhaustive()
    }
}

record! {
    closed:
    /// Volunteers, organizations, placements and hour logs. A list that is left out is empty.
    pub(super) struct Document {
        /// The volunteers.
        pub volunteers: Option<Vec<Volunteer>>,
        /// The organizations.
        pub organizations: Option<Vec<Organization>>,
        /// The placements.
        pub placements: Option<Vec<Placement>>,
        /// The hour logs.
        pub hour_logs: Option<Vec<HourLog>>,
        /// Where each record stands in an office's own files, one table for each kind of record in each file. Whoever reads
        /// the files writes it; findings then name file, row and column.
        pub sources: Option<Vec<SourceTable>>,
    }
}

impl From<Document> for Parts {
    fn from(document: Document) -> Self {
        Self {
            volunteers: document.volunteers.unwrap_or_default(),
            organizations: document.organizations.unwrap_or_default(),
            placements: document.placements.unwrap_or_default(),
            hour_logs: document.hour_logs.unwrap_or_default(),
            sources: SourceMap { tables: document.sources.unwrap_or_default() },
        }
    }
}
