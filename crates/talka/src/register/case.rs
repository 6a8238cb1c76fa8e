//! Records together with those to which they refer.

use super::person::{Named, Person};
use super::{HourLog, Organization, Placement, Volunteer};

/// A placement of a register with its two sides and its hours.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Case<'r> {
    /// Position of the placement in the register, from 0.
    pub position: usize,
    /// The placement.
    pub placement: &'r Placement,
    /// Its volunteer.
    pub volunteer: &'r Volunteer,
    /// Position of the volunteer, from 0.
    pub volunteer_position: usize,
    /// The organizer that made the agreement.
    pub organization: &'r Organization,
    /// Position of the organizer, from 0.
    pub organization_position: usize,
    /// The volunteer, with what all placements of one have in common.
    pub(crate) person: Person<'r>,
}

impl Case<'_> {
    /// The consents that are limited to this placement or its organizer.
    pub(crate) fn named_by_consents(&self) -> Named {
        self.person.consents_naming([self.placement.id.into(), self.organization.id.into()])
    }
}

/// An entry of the hour log with the place where the work was done.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'r> {
    /// Position of the entry in the register, from 0.
    pub position: usize,
    /// The entry.
    pub log: &'r HourLog,
    /// Where the work was done: the entry's host, or else the organizer.
    pub host: &'r Organization,
    /// Whether another entry corrects this one and takes its place. One that was itself rejected or taken back takes
    /// nobody's place.
    pub corrected: bool,
}

impl Entry<'_> {
    /// Whether the entry claims hours: it was neither corrected, rejected nor taken back.
    pub fn stands(&self) -> bool {
        !self.corrected && !self.log.is_undone()
    }
}
