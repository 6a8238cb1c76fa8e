//! Organizations.

use proptest::prelude::*;
use proptest::sample::select;
use talka::identity::Stated;
use talka::register::{
    AgeGroup, LegalClass, OpenEvent, Organization, OrganizationId, Parentage, Place, Private, Registration,
    Status, StatusKind, YearlyPlace, YearlyReport,
};

use super::{days, maybe, maybe_some, municipality, one_of, text, word};

pub(super) fn organization(id: OrganizationId, organizations: usize) -> impl Strategy<Value = Organization> {
    let number = select(vec!["40003521600", "40003000999", "LV90000024455", "12", ""]);
    let number = number.prop_map(|number| Stated::from_text(number).expect("a short text"));
    (
        maybe(text()),
        // Companies with a status are what rules disagree about.
        prop_oneof![1 => Just(Some(LegalClass::SocialEnterprise)), 3 => word(LegalClass::ALL)],
        maybe(number),
        maybe_some((one_of(2, organizations), maybe(days()), maybe(days()))),
        maybe(municipality()),
        maybe_some((select(StatusKind::ALL), maybe(days()), maybe(days()))),
        maybe_some((maybe(text()), maybe(municipality()))),
        maybe_some((maybe(text()), maybe(days()), maybe(days()))),
        (maybe_some(event()), maybe_some(yearly_report())),
    )
        .prop_map(
            move |(
                name,
                class,
                registration_number,
                parents,
                municipality,
                statuses,
                places,
                registrations,
                (events, yearly_reports),
            )| {
                let parent = |(organization, from, to)| Parentage::new(organization).from(from).to(to);
                let status = |(kind, from, to)| Status::new(kind).from(from).to(to);
                let registration =
                    |(kept_by, from, to)| Registration::default().kept_by(kept_by).from(from).to(to);
                let place = |(name, municipality)| Place::default().name(name).municipality(municipality);
                Organization::new(id)
                    .name(name.map(Private::new))
                    .class(class)
                    .registration_number(registration_number)
                    .parents(parents.map(|list| list.into_iter().map(parent).collect()))
                    .municipality(municipality)
                    .statuses(statuses.map(|list| list.into_iter().map(status).collect()))
                    .places(places.map(|list| list.into_iter().map(place).collect()))
                    .registrations(registrations.map(|list| list.into_iter().map(registration).collect()))
                    .events(events)
                    .yearly_reports(yearly_reports)
            },
        )
}

fn event() -> impl Strategy<Value = OpenEvent> {
    let people = (maybe(0..30_u8), maybe(0..30_u8), 0..5_u32);
    let people = people.prop_map(|(from, to, people)| AgeGroup::new(people).from(from).to(to));
    (days(), maybe(text()), prop::collection::vec(people, 0..3), maybe(-5..600_i64)).prop_map(
        |(on, place, people, minutes)| OpenEvent::new(on).people(people).place(place).minutes(minutes),
    )
}

fn yearly_report() -> impl Strategy<Value = YearlyReport> {
    let year = prop_oneof![8 => select(vec![2015, 2016, 2020, 2024]), 1 => any::<i32>()];
    let place = (maybe(text()), 0..3_u32).prop_map(|(place, people)| YearlyPlace::new(people).place(place));
    (year, maybe_some(place), maybe(0..2_000_i64))
        .prop_map(|(year, places, minutes)| YearlyReport::new(year).places(places).minutes(minutes))
}
