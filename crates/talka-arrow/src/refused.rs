//! Rows of hours that could not be entries. Each is left out and counted.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a row of hours was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Refused {
    /// It names no placement, or no person and organization.
    NoPlacement,
    /// Its placement is not in the table of placements.
    UnknownPlacement,
    /// Its volunteer is not in the table of volunteers.
    UnknownVolunteer,
    /// Its organization, or the host, is not in the table of organizations.
    UnknownOrganization,
    /// It has no day.
    NoDay,
    /// Its day is none of the calendar between the years 1 and 9999.
    NotADay,
    /// It has no hours.
    NoMinutes,
    /// Its hours are not whole minutes, or more than can be counted.
    NotMinutes,
    /// Minutes and hours of it differ.
    MinutesDiffer,
    /// A time of day is none, or not in whole minutes.
    NotATime,
    /// A word is none of those that its column knows.
    UnknownWord,
    /// Its key occurred before.
    DuplicateKey,
    /// It corrects an entry that does not exist or was left out itself.
    CorrectsNothing,
    /// It corrects an entry, or one that corrects it, in a circle.
    CorrectsItself,
}

impl Refused {
    /// The word that an output has for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoPlacement => "no_placement",
            Self::UnknownPlacement => "unknown_placement",
            Self::UnknownVolunteer => "unknown_volunteer",
            Self::UnknownOrganization => "unknown_organization",
            Self::NoDay => "no_day",
            Self::NotADay => "not_a_day",
            Self::NoMinutes => "no_minutes",
            Self::NotMinutes => "not_minutes",
            Self::MinutesDiffer => "minutes_differ",
            Self::NotATime => "not_a_time",
            Self::UnknownWord => "unknown_word",
            Self::DuplicateKey => "duplicate_key",
            Self::CorrectsNothing => "corrects_nothing",
            Self::CorrectsItself => "corrects_itself",
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A row that was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RefusedRow {
    pub(crate) row: u32,
    pub(crate) refused: Refused,
}
