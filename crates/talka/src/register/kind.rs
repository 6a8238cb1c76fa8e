//! The kinds of records.

use crate::reading::{Pointer, words};

words! {
    closed:
    /// The kinds of records in a register.
    pub enum RecordKind {
        /// A volunteer.
        Volunteer = "volunteer",
        /// An organization.
        Organization = "organization",
        /// A placement.
        Placement = "placement",
        /// An entry of the hour log.
        HourLog = "hour_log",
    }
}

impl RecordKind {
    /// The name of the list that holds such records.
    pub const fn list(self) -> &'static str {
        match self {
            Self::Volunteer => "volunteers",
            Self::Organization => "organizations",
            Self::Placement => "placements",
            Self::HourLog => "hour_logs",
        }
    }

    /// The place, in a register, of the record at that position (from 0).
    pub fn pointer(self, position: usize) -> Pointer {
        Pointer::root().member(self.list()).element(position)
    }
}
