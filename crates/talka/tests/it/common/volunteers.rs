//! Volunteers with their codes, consents and policies.

use proptest::prelude::*;
use proptest::sample::select;
use talka::date::{Birth, Clock, Day, Weekday, Year};
use talka::identity::Stated;
use talka::register::{
    Capacity, ChildPermit, Consent, ConsentForm, ConsentPurpose, Conviction, HealthDocument, HeldCode,
    Holidays, LegalClass, Lessons, Party, Policy, Private, ProgrammeFunding, RecordCheck, Residence,
    ResidenceGround, ResidencePermit, Risk, School, Step, StepKind, Timetable, Volunteer, VolunteerId,
};

use super::placements::child_group;
use super::{days, maybe, maybe_some, municipality, one_of, text, word};

pub(super) fn volunteer(
    id: VolunteerId,
    placements: usize,
    organizations: usize,
) -> impl Strategy<Value = Volunteer> {
    (
        maybe(private()),
        maybe(births()),
        maybe_some((maybe(municipality()), maybe(days()), maybe(days()))),
        maybe_some((maybe(private()), maybe(municipality()), maybe(days()), maybe(days()))),
        (maybe_some(codes()), maybe_some(timetable())),
        maybe_some(consent(placements, organizations)),
        maybe_some(policy()),
        (
            maybe(text()),
            maybe_some(step()),
            among_children(),
            maybe_some(residence_permit()),
            maybe_some(health_document()),
        ),
    )
        .prop_map(
            move |(name, born, residences, schools, (codes, timetables), consents, policies, others)| {
                let (group, steps, (record_checks, child_permits), residence_permits, health_documents) =
                    others;
                Volunteer::new(id)
                    .name(name)
                    .born(born)
                    .residences(residences.map(|list| list.into_iter().map(residence).collect()))
                    .schools(schools.map(|list| list.into_iter().map(school).collect()))
                    .timetables(timetables)
                    .codes(codes)
                    .consents(consents)
                    .policies(policies)
                    .group(group)
                    .steps(steps)
                    .record_checks(record_checks)
                    .child_permits(child_permits)
                    .residence_permits(residence_permits)
                    .health_documents(health_documents)
            },
        )
}

fn health_document() -> impl Strategy<Value = HealthDocument> {
    (maybe(days()), word(Party::ALL))
        .prop_map(|(shown, paid_by)| HealthDocument::default().shown(shown).paid_by(paid_by))
}

fn step() -> impl Strategy<Value = Step> {
    let at = maybe(select(vec!["00:00", "19:00", "24:00"]));
    (select(StepKind::ALL), maybe(text()), word(LegalClass::ALL), maybe(days()), at).prop_map(
        |(kind, with, by, on, at)| {
            Step::new(kind).with(with).by(by).on(on).at(at.map(|at| at.parse().unwrap()))
        },
    )
}

pub(super) fn private() -> impl Strategy<Value = Private> {
    text().prop_map(Private::new)
}

fn timetable() -> impl Strategy<Value = Timetable> {
    let clock = |hours| Clock::new(hours, 0).expect("a time of day");
    let lessons = (select(Weekday::ALL), 0..24_u16, 0..25_u16)
        .prop_map(move |(weekday, start, end)| Lessons::new(weekday, clock(start), clock(end)));
    let holidays = (days(), days()).prop_map(|(from, to)| Holidays::new(from, to));
    let (lessons, holidays) = (prop::collection::vec(lessons, 0..8), prop::collection::vec(holidays, 0..3));
    (days(), days(), lessons, holidays).prop_map(|(from, to, lessons, holidays)| {
        Timetable::new(from.min(to), from.max(to)).lessons(lessons).holidays(holidays)
    })
}

fn residence((municipality, from, to): (Option<String>, Option<Day>, Option<Day>)) -> Residence {
    Residence::default().municipality(municipality).from(from).to(to)
}

fn school(
    (name, municipality, from, to): (Option<Private>, Option<String>, Option<Day>, Option<Day>),
) -> School {
    School::default().name(name).municipality(municipality).from(from).to(to)
}

/// Births whose 13th, 16th, 17th and 18th birthdays lie among the days of the register, and some others.
fn births() -> impl Strategy<Value = Birth> {
    let birthday = (select(vec![13, 16, 17, 18]), days());
    prop_oneof![
        6 => birthday.prop_map(|(age, day)| Birth::Day(years_before(day, age))),
        2 => select(vec!["2004-02-29", "2007-06-01", "1990-01-01", "0001-01-01", "9999-12-31"])
            .prop_map(|day| Birth::Day(day.parse().expect("a day"))),
        2 => prop_oneof![Just(1), Just(9999), 1999..2010_i32]
            .prop_map(|year| Birth::Year(Year::new(year).expect("a year"))),
        2 => (prop_oneof![Just(0), Just(255), 11..20_u8], days()).prop_map(|(age, on)| Birth::Age { age, on }),
    ]
}

fn years_before(day: Day, years: i32) -> Day {
    Day::new(day.year() - years, day.month(), day.day_of_month()).unwrap_or(day)
}

/// Codes of both forms and things that are none, none of them a real person's.
fn codes() -> impl Strategy<Value = HeldCode> {
    let written = select(vec![
        "111111-11410",
        "32503511782",
        "290201-21234",
        "010107-20000",
        "311299-21234",
        "12345",
        "",
        "999999-99999",
    ]);
    (written, maybe(days()), maybe(days())).prop_map(|(code, from, to)| {
        HeldCode::new(Stated::from_text(code).expect("a short text")).from(from).to(to)
    })
}

fn consent(placements: usize, organizations: usize) -> impl Strategy<Value = Consent> {
    let side = prop_oneof![one_of(3, placements), one_of(2, organizations)];
    let rarely = |days: BoxedStrategy<Day>| proptest::option::weighted(0.2, days);
    // Most are nearly valid, so that a single fact decides.
    let purpose = prop_oneof![3 => Just(Some(ConsentPurpose::VolunteerWork)), 2 => word(ConsentPurpose::ALL)];
    let capacity = prop_oneof![3 => Just(Some(Capacity::Parent)), 2 => word(Capacity::ALL)];
    let form = prop_oneof![2 => Just(Some(ConsentForm::Paper)), 2 => word(ConsentForm::ALL)];
    (
        (maybe(private()), capacity, maybe(private()), form, purpose),
        proptest::option::weighted(0.2, prop::collection::vec(side, 0..3)),
        (
            maybe(days()),
            maybe(days()),
            rarely(days().boxed()),
            rarely(days().boxed()),
            rarely(days().boxed()),
        ),
    )
        .prop_map(|(what, limited_to, (given, received, from, to, withdrawn))| {
            let (giver, capacity, document, form, purpose) = what;
            Consent::default()
                .giver(giver)
                .capacity(capacity)
                .document(document)
                .form(form)
                .purpose(purpose)
                .limited_to(limited_to)
                .given(given)
                .received(received)
                .from(from)
                .to(to)
                .withdrawn(withdrawn)
        })
}

/// Checks and permits. Sometimes both are there at once, the one with a conviction and the other with a limit, as by
/// chance they hardly ever are.
fn among_children() -> impl Strategy<Value = (Option<Vec<RecordCheck>>, Option<Vec<ChildPermit>>)> {
    let convicted =
        days().prop_map(|done| RecordCheck::default().done(done).convictions(vec![Conviction::Violence]));
    let limited = (days(), child_group())
        .prop_map(|(from, group)| ChildPermit::default().from(from).limited_to(vec![group]));
    prop_oneof![
        4 => (maybe_some(record_check()), maybe_some(child_permit())),
        1 => (convicted, limited).prop_map(|(check, permit)| (Some(vec![check]), Some(vec![permit]))),
    ]
}

fn record_check() -> impl Strategy<Value = RecordCheck> {
    let convictions = maybe(proptest::sample::subsequence(Conviction::ALL, 0..=2));
    (maybe(days()), convictions)
        .prop_map(|(done, convictions)| RecordCheck::default().done(done).convictions(convictions))
}

fn child_permit() -> impl Strategy<Value = ChildPermit> {
    let limit = proptest::option::weighted(0.4, prop::collection::vec(child_group(), 0..3));
    (maybe(days()), proptest::option::weighted(0.4, days()), limit)
        .prop_map(|(from, to, limited_to)| ChildPermit::default().from(from).to(to).limited_to(limited_to))
}

fn residence_permit() -> impl Strategy<Value = ResidencePermit> {
    let days = (maybe(days()), proptest::option::weighted(0.4, days()));
    (word(ResidenceGround::ALL), word(ProgrammeFunding::ALL), days).prop_map(
        |(ground, financed_by, (from, to))| {
            ResidencePermit::default().ground(ground).financed_by(financed_by).from(from).to(to)
        },
    )
}

pub(super) fn policy() -> impl Strategy<Value = Policy> {
    let all = Risk::ALL.to_vec();
    let risks = prop_oneof![Just(all.clone()), proptest::sample::subsequence(all, 0..=5)];
    let sum = prop_oneof![Just(999_999), Just(1_000_000), Just(i64::MIN), Just(i64::MAX)];
    (maybe(days()), maybe(days()), maybe(days()), maybe(risks), maybe(sum)).prop_map(
        |(made, from, to, risks, disability_cents)| {
            Policy::default()
                .made(made)
                .from(from)
                .to(to)
                .risks(risks)
                .injury_cents(disability_cents)
                .disability_cents(disability_cents)
                .death_cents(disability_cents)
        },
    )
}
