//! Whose hours the rows of a batch have.

use std::ops::Range;

use super::Columns;
use crate::hours::Listed;
use crate::keys::{ABSENT, Categories, NONE, Numbering, Unknown};
use crate::records::AllKeys;
use crate::refused::Refused;

/// By numbers, the placement of a row, or the two sides that it names instead.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Owner {
    pub(crate) placement: u32,
    pub(crate) volunteer: u32,
    pub(crate) organization: u32,
}

impl Columns {
    /// Whose hours each row has.
    pub(crate) fn owners<'k>(
        &'k self,
        keys: &'k mut AllKeys,
        categories: &'k mut [Categories; 4],
        listed: Listed,
    ) -> impl Iterator<Item = Result<Owner, Refused>> + 'k {
        let [of_hosts, of_placements, of_volunteers, of_organizations] = categories;
        let mut host = self.host.as_ref().map(|column| Numbering::of(column, of_hosts));
        let mut placement = self.placement.as_ref().map(|column| Numbering::of(column, of_placements));
        let mut volunteer = self.volunteer.as_ref().map(|column| Numbering::of(column, of_volunteers));
        let mut organization =
            self.organization.as_ref().map(|column| Numbering::of(column, of_organizations));
        (0..self.rows).map(move |row| {
            if let Some(host) = &mut host
                && host.number(&mut keys.organizations, row, listed.organizations) == Some(NONE)
            {
                return Err(Refused::UnknownOrganization);
            }
            if let Some(placement) = &mut placement {
                return match placement.number(&mut keys.placements, row, Unknown::LeftOut) {
                    None => Err(Refused::NoPlacement),
                    Some(NONE) => Err(Refused::UnknownPlacement),
                    Some(placement) => Ok(Owner { placement, volunteer: NONE, organization: NONE }),
                };
            }
            let volunteer = volunteer
                .as_mut()
                .and_then(|column| column.number(&mut keys.volunteers, row, listed.volunteers));
            let organization = organization
                .as_mut()
                .and_then(|column| column.number(&mut keys.organizations, row, listed.organizations));
            match (volunteer, organization) {
                (None, _) | (_, None) => Err(Refused::NoPlacement),
                (Some(NONE), _) => Err(Refused::UnknownVolunteer),
                (_, Some(NONE)) => Err(Refused::UnknownOrganization),
                (Some(volunteer), Some(organization)) => {
                    Ok(Owner { placement: NONE, volunteer, organization })
                }
            }
        })
    }

    /// Adds the two sides of all rows, where rows name nothing else; says whether they do. Both are [`NONE`] of a row that is
    /// refused.
    pub(crate) fn sides(
        &self,
        keys: &mut AllKeys,
        categories: &mut [Categories; 4],
        listed: Listed,
        sides: [&mut Vec<u32>; 2],
        refuse: &mut dyn FnMut(usize, Refused),
    ) -> bool {
        let (None, None, Some(volunteer), Some(organization)) =
            (&self.host, &self.placement, &self.volunteer, &self.organization)
        else {
            return false;
        };
        let [_, _, of_volunteers, of_organizations] = categories;
        let [volunteers, organizations] = sides;
        let (from, from_organizations) = (volunteers.len(), organizations.len());
        let mut volunteer = Numbering::of(volunteer, of_volunteers);
        volunteer.numbers(&mut keys.volunteers, self.rows, listed.volunteers, volunteers);
        let mut organization = Numbering::of(organization, of_organizations);
        organization.numbers(&mut keys.organizations, self.rows, listed.organizations, organizations);
        let volunteers = volunteers.iter_mut().skip(from);
        let organizations = organizations.iter_mut().skip(from_organizations);
        for (row, (volunteer, organization)) in volunteers.zip(organizations).enumerate() {
            if let Some(refused) = refused(*volunteer, *organization) {
                refuse(row, refused);
                (*volunteer, *organization) = (NONE, NONE);
            }
        }
        true
    }

    /// Whether rows name a person and an organization, and neither a placement nor a host.
    pub(crate) const fn has_two_sides(&self) -> bool {
        self.host.is_none()
            && self.placement.is_none()
            && self.volunteer.is_some()
            && self.organization.is_some()
    }

    /// Adds the two sides of some rows, where both have a table: the numbers of their records, [`NONE`] where a table has no such
    /// record, and [`ABSENT`] where the row names none. [`refused`] says of which rows they are none.
    pub(crate) fn known_sides(
        &self,
        keys: &AllKeys,
        [of_volunteers, of_organizations]: &mut [Categories; 2],
        rows: Range<usize>,
        [volunteers, organizations]: [&mut Vec<u32>; 2],
    ) {
        if let Some(volunteer) = &self.volunteer {
            Numbering::of(volunteer, of_volunteers).known(&keys.volunteers, rows.clone(), volunteers);
        }
        if let Some(organization) = &self.organization {
            Numbering::of(organization, of_organizations).known(&keys.organizations, rows, organizations);
        }
    }
}

/// Why a row with these two sides is left out, where it is.
pub(crate) const fn refused(volunteer: u32, organization: u32) -> Option<Refused> {
    match (volunteer, organization) {
        (ABSENT, _) | (_, ABSENT) => Some(Refused::NoPlacement),
        (NONE, _) => Some(Refused::UnknownVolunteer),
        (_, NONE) => Some(Refused::UnknownOrganization),
        _ => None,
    }
}
