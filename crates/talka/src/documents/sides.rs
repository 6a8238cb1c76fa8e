//! The sides of an agreement, as documents name them.

use std::ops::RangeInclusive;

use super::given;
use super::lack::Lack;
use super::words::{NAME, both};
use super::writer::Writer;
use crate::date::{Birth, Day, Reckoning};
use crate::document::Labelled;
use crate::identity::Stated;
use crate::law::{Field, InBoth};
use crate::register::{Consent, ConsentPurpose, Organization, Volunteer};
use crate::text::date;

pub(super) const ORGANIZER: InBoth = both("Brīvprātīgā darba organizētājs", "Organizer of volunteer work");
pub(super) const VOLUNTEER: InBoth = both("Brīvprātīgā darba veicējs", "Volunteer");
pub(super) const REPRESENTATIVE: InBoth = both("Likumiskais pārstāvis", "Legal representative");
const ORGANIZATION_NAME: InBoth = both("Nosaukums", "Name");
const REGISTRATION_NUMBER: InBoth = both("Reģistrācijas numurs", "Registration number");
const BORN: InBoth = both("Dzimšanas datums", "Date of birth");

pub(super) fn volunteer_name(writer: &mut Writer, volunteer: &Volunteer) -> Labelled {
    writer.needed(NAME, given::name(volunteer.name.as_ref()), Lack::VolunteerName)
}

pub(super) fn organizer_name(writer: &mut Writer, label: InBoth, of: &Organization) -> Labelled {
    writer.needed(label, given::name(of.name.as_ref()), Lack::OrganizerName)
}

/// Name and registration number.
pub(super) fn organizer(writer: &mut Writer, of: &Organization) -> Vec<Labelled> {
    let name = organizer_name(writer, ORGANIZATION_NAME, of);
    let number = of.registration_number.as_ref().and_then(Stated::value);
    let number = number.map(|number| number.to_string());
    vec![name, writer.needed(REGISTRATION_NUMBER, number, Field::RegistrationNumber)]
}

/// The day of birth, where it is known; it tells apart those of one name.
pub(super) fn born(writer: &Writer, volunteer: &Volunteer) -> Option<Labelled> {
    match volunteer.birth() {
        Some(Birth::Day(day)) => Some(writer.detail(BORN, date(day, writer.lang))),
        _ => None,
    }
}

/// The ages that the volunteer may have on that day; `None` if nothing is known of the birth.
pub(super) fn ages(volunteer: &Volunteer, on: Day, reckoning: Reckoning) -> Option<RangeInclusive<u8>> {
    let possible = volunteer.birth()?.possible(reckoning);
    Some(possible.last().age_on(on, reckoning)..=possible.first().age_on(on, reckoning))
}

/// The consent to volunteer work that was given first and not withdrawn.
pub(super) fn consent_of(volunteer: &Volunteer) -> Option<&Consent> {
    let for_work = |consent: &&Consent| {
        matches!(consent.purpose, None | Some(ConsentPurpose::VolunteerWork)) && consent.withdrawn.is_none()
    };
    volunteer.consents.iter().flatten().find(for_work)
}
